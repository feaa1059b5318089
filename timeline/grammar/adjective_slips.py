"""A word taken for an adjective becomes the verb or the noun that its neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.clause_verbs import before_day, only_verb
from timeline.grammar.tagger import Tag, past_form
from timeline.grammar.tags import ADVERB, BASE, FINITE, NOUN, PARTICIPLE, PAST
from timeline.grammar.verbs import across_date
from timeline.grammar.wordlists import listed as listed_file
from timeline.grammar.wordlists import words as listed

ACTING = frozenset({"NOUN", "PROPN", "PRON"})
"""Parts of speech of who acts right before a verb."""


def adjectives(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend a verb or a noun taken for an adjective.

    Args:
        place: index of a seeming adjective.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    following = tags[place + 1].xpos
    if words[place].endswith("ed"):
        if _is_past(place, words, tags, right):
            right[place] = PAST
        later = place > 1 and words[place - 1] in listed("afterwards") and tags[place - 2].xpos in ("CC", ",")
        if following == "IN" and later:
            right[place - 1], right[place] = ADVERB, PARTICIPLE  # "signed in May and later extended to April"
        joined = place > 1 and tags[place - 1].xpos == "CC" and tags[place - 2].xpos == "CD"
        if joined and following == "IN" and any(tag.xpos == "VBN" for tag in tags[:place]):
            right[place] = PARTICIPLE  # "was approved in 2014 and *extended* until 2026"
        aside = place > 1 and words[place - 1] == "," and tags[place - 2].upos in ("NOUN", "PROPN")
        if aside and following == "IN" and right[place] == tags[place] and past_form(words[place]):
            right[place] = PARTICIPLE  # "its flight, delayed from May, is"
    if place and _heads_phrase(place, tags):
        right[place] = NOUN  # "the tribunal ruled", "the firm no longer plans it"
    if following == "IN" and place and tags[place - 1].xpos == "DT" and words[place] in listed("one_of_several"):
        right[place] = NOUN  # "and a second in May"


def no_longer(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> bool:
    """Mend the verb behind a modal and "no longer", taken for a noun: "will no longer *launch* in 2023"."""
    denied = place > 1 and tags[place - 2].xpos == "MD" and " ".join(words[place - 1 : place + 1]) in listed("no_more")
    if not denied or tags[place + 1].xpos != "NN":
        return False
    right[place], right[place + 1] = ADVERB, BASE
    return True


def _is_past(place: int, words: Sequence[str], tags: Sequence[Tag], right: Sequence[Tag]) -> bool:
    """Tell whether a word in -ed is the past of who acts before it; arguments as :func:`adjectives`."""
    following = tags[place + 1].xpos
    if place > 1 and words[place - 1] == "," and following in ("IN", "TO") and _told_aside(tags[:place]):
        return True  # "the flight, which had been due in May, slipped to June"
    counts = place > 0 and following == "CD" and right[place - 1].xpos in ("NNS", "NNP")
    if counts and not any(tag.xpos in FINITE for tag in right):
        return True  # "states closed two days of talks"
    if _opens_relative(place, words, tags):
        return True
    acted = place > 0 and tags[place - 1].upos in ACTING
    who = across_date(place - 1, tags)
    if who == place - 1 and place > 1 and words[who].lower() in listed_file("time_nouns.txt"):
        who -= 1 + (tags[who - 1].xpos == "IN")  # "Ada Quist on Thursday *relieved* Ben Rowe"
    if 0 <= who < place - 1 and tags[who].upos in ACTING and following in ("NN", "NNS", "JJ", "NNP"):
        return past_form(words[place], 4) and not any(tag.upos in ("VERB", "AUX") for tag in tags[: place + 1])
    told = following in ("DT", "PRP$") or _told_then(place, words)
    return acted and (told or before_day(place, words, tags) or only_verb(place, words, tags))


def _told_aside(before: Sequence[Tag]) -> bool:
    """Tell whether all finite verbs so far stand behind a relative word."""
    which = next((index for index, tag in enumerate(before) if tag.xpos in ("WDT", "WP")), len(before))
    return which < len(before) and not any(tag.xpos in FINITE for tag in before[:which])


def _told_then(place: int, words: Sequence[str]) -> bool:
    """Tell whether a day or "last week" stands right behind a word: "officials insisted last week it was"."""
    ahead = [word.lower() for word in words[place + 1 : place + 3]]
    times = listed_file("time_nouns.txt")
    return ahead[:1] != [] and (ahead[0] in times or (ahead[0] in listed("near_times") and ahead[-1] in times))


def _opens_relative(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a word follows a comma and a "which" or "who": a relative clause has no other verb before it."""
    return place > 1 and tags[place - 1].xpos in ("WDT", "WP") and words[place - 2] == ","


def _heads_phrase(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether an article stands before an adjective, with nothing but adjectives between, and a verb behind it."""
    first = place
    while first > 0 and tags[first - 1].xpos == "JJ":
        first -= 1
    behind = next((tag for tag in tags[place + 1 :] if tag.xpos not in ("RB", "RBR")), tags[place])
    verb = behind.xpos in ("VBD", "VBZ", "MD") and behind.upos in ("VERB", "AUX")
    return first > 0 and tags[first - 1].xpos in ("DT", "PRP$", "POS") and verb
