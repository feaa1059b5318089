"""A verb that "and" joins to another becomes a group with what it shares with it: auxiliaries, a governor."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import Form, Tense, VerbGroup, Voice
from timeline.grammar.wordlists import listed, words


def over_aside(place: int, tags: Sequence[Tag], before: list[VerbGroup]) -> int | None:
    """Return what an infinitive behind an aside shares with the one before it: "to land and, as he said, to stay".

    Args:
        place: the token before the infinitive, a comma.
        tags: of the sentence.
        before: the groups of verbs so far.
    """
    joints = (at for at in range(place - 1, 0, -1) if (tags[at].xpos, tags[at + 1].xpos) == ("CC", ","))
    joint = next(joints, None)
    last = next((group for group in reversed(before) if joint is not None and group.last < joint), None)
    return last.governor if last is not None and last.form is Form.INFINITIVE else None


def joined(place: int, xpos: str, forms: list[str], tags: Sequence[Tag], before: list[VerbGroup]) -> VerbGroup:
    """Return the verb that "and" joins another to: across a relative clause between commas the one before it.

    "It would pause the project, which had been expected in May, and delay another". Across a gerund behind its
    preposition too: "will bar its use for launching craft and suspend the work".

    Args:
        place: the token of "and".
        xpos: the tag of the verb behind it.
        forms, tags: the words of the sentence in small letters, and their tags.
        before: the groups of verbs so far, one at least.
    """
    last = before[-1]
    gerund = last.form is Form.PARTICIPLE and last.first > 0 and tags[last.first - 1].xpos == "IN"
    if gerund and xpos == "VB" and len(before) > 1 and before[-2].modal:
        return before[-2]
    if forms[place - 1] != ",":
        return last
    opens = next((i for i in range(place - 2, 0, -1) if tags[i].xpos in ("WDT", "WP") and forms[i - 1] == ","), None)
    outer = [group for group in before if opens is not None and group.last < opens]
    return outer[-1] if outer else last


def shared(place: int, xpos: str, first: VerbGroup, forms: list[str], tags: Sequence[Tag]) -> VerbGroup | None:
    """Return the group of a verb that shares the auxiliaries of the verb before "and", where its form fits them.

    Args:
        place, xpos: the token and its tag.
        first: the verb before "and".
        forms, tags: the words of the sentence in small letters, and their tags.
    """
    plain = xpos in ("VB", "VBP") and forms[place] not in words("past_and_participle")  # "must be freed, and set a day"
    if plain and first.modal and tags[first.main].xpos != xpos and first.form is Form.FINITE:
        return VerbGroup(  # "will be signed in May and *take* effect"
            place, place, place, (first.modal,), first.negated, first.modal, tense=first.tense, shared=True
        )
    same = tags[first.main].xpos == xpos or {tags[first.main].xpos, xpos} == {"VBN", "VBD"}
    if not same or first.copular or not (first.auxiliaries or first.form is Form.INFINITIVE):
        return None
    if xpos == "VBD" and first.voice is Voice.ACTIVE:
        return None
    acts = first.tense is not Tense.FUTURE and _acts_itself(place, forms, tags)  # "is to be built and launched"
    if first.voice is Voice.PASSIVE and (forms[place] in words("only_past") or acts):
        return VerbGroup(place, place, place, tense=Tense.PAST)
    return VerbGroup(
        place, place, place, first.auxiliaries, first.negated, first.modal, first.voice, first.form, first.tense,
        first.governor, False, True,
    )  # fmt: skip


def _acts_itself(place: int, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a past behind a passive is none itself: "was signed and *entered* into force", "*received* its"."""
    behind = [tag.xpos for tag in tags[place + 1 : place + 2]]
    after = range(place + 1, min(place + 4, len(forms)))  # "abandoned a year later"
    timed = any(tags[i].upos == "NOUN" and forms[i] in listed("time_nouns.txt") for i in after)
    alone = lemma(forms[place], "VBD") in words("intransitive")  # "was extended in 2014 and lapsed in 2019"
    named = behind == ["NNP"] and forms[place + 1] not in listed("time_nouns.txt")  # "was born there and joined NASA"
    named = named and forms[place] not in words("taking_two")
    return alone or named or forms[place + 1 : place + 2] == ["into"] or (behind in _OBJECT_OPENS and not timed)


_OBJECT_OPENS = (["DT"], ["PRP$"], ["NN"], ["NNS"])
