"""The words of a language for now become what leads from the date of an entry to the present: "2010-present  Head"."""

from __future__ import annotations

import re
from functools import cache

from timeline.events.words import EventWords


def to_now(words: EventWords) -> re.Pattern[str]:
    """Return the pattern of a dash and a word for now before a gap or a colon.

    Args:
        words: the cue lists of the language.
    """
    return _pattern(tuple(words.phrases("words.to_now")))


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(map(re.escape, phrases)) or r"(?!)"
    return re.compile(rf" ?[-\u2013\u2014] ?(?:{known})\b(?= {{2}}|\t|[ \t]?:)", re.IGNORECASE)
