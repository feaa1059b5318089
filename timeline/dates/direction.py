"""The words of a clause become a direction: does it speak of the past or of what is to come."""

from __future__ import annotations

import re

from timeline.dates.language import Language
from timeline.dates.lexer import BREAK, LETTER
from timeline.dates.patterns import char_class

REACH = 44
"""How many tokens (blanks count) on either side are looked at."""
NEAR = 10
"""Within so many tokens a verb is taken to govern the expression."""
HELPER = 7
"""Within so many tokens before a participle its auxiliary stands."""
HEAD = 16
"""A date at most so many tokens into its sentence leads it."""
SURE, HINT = 2, 1


class Tense:
    """Reads the tense of the clause around an expression from closed lists of words and from word endings."""

    def __init__(self, language: Language) -> None:
        self._past, self._future, self._present, self._modal, self._plan, self._saying, self._be = (
            language.members(f"TENSE_{name}") for name in ("PAST", "FUTURE", "PRESENT", "MODAL", "PLAN", "SAYING", "BE")
        )
        self._to, self._neutral = language.members("TENSE_TO"), language.members("TENSE_NEUTRAL")
        end = char_class(language.members("SENTENCE_END"))
        short = char_class(language.members("ABBREVIATION") | language.members("MONTH_ABBR") | {LETTER})
        closing = char_class(language.members("CLOSING"))
        self._head = re.compile(f"{char_class(language.members('OPENING'))}")
        clause = char_class(language.members("CLAUSE_END"))
        self._stop = re.compile(f"{BREAK}|(?<!{short}){end}(?:{closing}| {closing})* |{clause}")

    def around(self, tokens: list[str], classes: str, start: int, end: int) -> int:
        """Return the direction of the clause: negative for past, positive for future, 0 for neither; 2 is sure.

        The verb nearest before the expression decides, else the one nearest after it.
        """
        before = classes[max(0, start - REACH) : start]
        cut = 0
        for match in self._stop.finditer(before):
            cut = match.end()
        clause = before[cut:]
        found = self._before(clause)
        if found is not None and found < 0 and any(char in self._neutral for char in clause[-3:]):
            return 0
        if found is not None:
            return found
        after = classes[end : end + REACH]
        stop = self._stop.search(after)
        return self._after(after if stop is None else after[: stop.start()])

    def leads(self, classes: str, place: int) -> bool:
        """Tell whether a token stands at the head of its sentence, at most a few words in."""
        before = classes[max(0, place - HEAD) : place]
        return place <= HEAD or self._stop.search(before) is not None or self._head.search(before) is not None

    def _before(self, words: str) -> int | None:
        for place in range(len(words) - 1, -1, -1):
            char = words[place]
            near = len(words) - place <= NEAR
            helpers = words[max(0, place - HELPER) : place]
            if char in self._future or char in self._modal:
                return SURE if char in self._future and near else HINT
            if char in self._plan:
                return -HINT if any(helper in self._past for helper in helpers) else SURE if near else HINT
            if char in self._past:
                if any(helper in self._future or helper in self._modal for helper in helpers):
                    return SURE if near else HINT
                if any(helper in self._be for helper in helpers) or any(helper in self._plan for helper in helpers):
                    return HINT
                return -SURE if near else -HINT
            if char in self._saying:
                if len(words) - place <= 4:
                    return -SURE
                continue
            if char in self._present:
                return SURE if any(after in self._to for after in words[place + 1 : place + 3]) else 0
        return None

    def _after(self, words: str) -> int:
        for place, char in enumerate(words):
            near = place <= NEAR
            if char in self._future:
                return SURE if near else HINT
            if char in self._plan or char in self._modal:
                return HINT
            if char in self._past or char in self._saying:
                return -SURE if near else -HINT
            if char in self._present:
                return 0
        return 0
