"""Tags that their neighbours rule out become the ones that fit."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.tagger import Tag

_INFINITIVE = Tag("TO", "PART")
_PAST = Tag("VBD", "VERB")
_PRESENT = Tag("VBZ", "VERB")


def corrected(words: Sequence[str], tags: Sequence[Tag]) -> tuple[Tag, ...]:
    """Return the tags of a sentence with three slips put right.

    A preposition "to" before a base form is the mark of an infinitive ("wants to land"). Between a noun and an article
    or possessive, an adjective in -ed is a verb in the past ("New Zealand updated its rules"), and a plural one in the
    present ("Japan signs the accord").

    Args:
        words: the words of the sentence.
        tags: their tags.
    """
    right = list(tags)
    for place in range(len(words) - 1):
        following = tags[place + 1].xpos
        if tags[place].xpos == "IN" and following == "VB" and words[place].lower() == "to":
            right[place] = _INFINITIVE
        after_noun = place > 0 and tags[place - 1].upos in ("NOUN", "PROPN", "PRON")
        if after_noun and tags[place].xpos == "JJ" and words[place].endswith("ed") and following in ("DT", "PRP$"):
            right[place] = _PAST
        singular = place > 0 and tags[place - 1].xpos in ("NN", "NNP")
        if singular and tags[place].xpos == "NNS" and following in ("DT", "PRP$") and words[place].endswith("s"):
            right[place] = _PRESENT
    return tuple(right)
