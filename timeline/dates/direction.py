"""The words of a clause become a direction: does it speak of the past or of what is to come."""

from __future__ import annotations

import re

from timeline.dates.language import Language
from timeline.dates.lexer import BREAK
from timeline.dates.patterns import char_class

REACH = 40
"""How many tokens (blanks count) on either side are looked at."""


class Tense:
    """Reads the tense of the clause around an expression from closed lists of words and from word endings."""

    def __init__(self, language: Language) -> None:
        past, future, stop = (language.members(name) for name in ("TENSE_PAST", "TENSE_FUTURE", "SENTENCE_END"))
        self._past = past
        self._cue = re.compile(
            char_class(past | future | language.members("TENSE_PRESENT")) if past | future else "(?!)"
        )
        self._future = future
        self._stop = re.compile(f"[{re.escape(BREAK)}]|{char_class(stop)} " if stop else re.escape(BREAK))

    def around(self, tokens: list[str], classes: str, start: int, end: int) -> int:
        """Return -1 for past, 1 for future, 0 for neither, by the cue nearest before, else the one nearest after."""
        before = classes[max(0, start - REACH) : start]
        cut = 0
        for cut_match in self._stop.finditer(before):
            cut = cut_match.end()
        before = before[cut:]
        after = classes[end : end + REACH]
        stop = self._stop.search(after)
        if stop is not None:
            after = after[: stop.start()]
        for char in reversed(before):
            if char in self._future:
                return 1
            if char in self._past:
                return -1
        for char in after:
            if char in self._future:
                return 1
            if char in self._past:
                return -1
        return 0
