"""The tokens of a text become where one of them stands: at the head of its sentence, at the edge of a line."""

from __future__ import annotations

import re
from itertools import takewhile

from timeline.dates.direction import Tense
from timeline.dates.lexer import ends_line
from timeline.dates.marks import REACH

_NOTED = re.compile(r" \((?:[^\W\d_]+ )?")


class Places:
    """Answers where tokens stand in the piece of the text that is read.

    Args:
        tense: tells where sentences begin and what the clause at some token speaks of.
    """

    def __init__(self, tense: Tense) -> None:
        self.tense = tense
        self.tokens: list[str] = []
        self.classes = ""
        self.columns = False
        """Whether gaps part the tokens into columns."""
        self.last_place = 0

    def direction(self, start: int, end: int) -> int:
        """Return the direction of the clause around the tokens: below 0 past, above 0 future, 0 unsaid; 2 is sure."""
        low, high = self._cell(start, end) if self.columns else (0, None)
        if start > 1 and self.tokens[start - 1] in _DASHES and self.tokens[start - 2].isdigit():
            start -= 2  # "held in Naples, 20-21 November": the second day has the tense of the first
        return self.tense.around(self.classes, start, end, low, self._note(end) or high)

    def _note(self, end: int) -> int | None:
        """Return the place of a bracket behind a date that closes its line and tells of another: "(was 17 July)"."""
        behind = self.tokens[end : end + REACH]
        if behind[:2] != [" ", "("] or ")" not in behind:
            return None
        inside = behind[2 : behind.index(")")]
        told = inside[:1] != [] and inside[0].isalpha() and inside[1:2] == [" "] and not any(map(ends_line, inside))
        return end + 1 if told and self._ends_line(end + len(inside) + 3) else None

    def in_note(self, start: int) -> bool:
        """Tell whether a token stands in a bracket behind the last date, with a word before it at most: "(was *17*"."""
        return _NOTED.fullmatch("".join(self.tokens[max(0, self.last_place) : start])) is not None

    def _cell(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens between which the cell of a row of columns lies that holds some tokens."""
        first, last = max(0, start - REACH), min(len(self.tokens), end + REACH)
        low = next((place + 1 for place in range(start - 1, first - 1, -1) if is_gap(self.tokens[place])), first)
        return low, next((place for place in range(end, last) if is_gap(self.tokens[place])), last)

    def leads_sentence(self, start: int) -> bool:
        """Tell whether no more than a preposition stands between the beginning of a sentence and a token."""
        return len(self._lead(start).split()) <= 1

    def told_in_pluperfect(self) -> bool:
        """Tell whether the last date is of what had been before: "had launched it on 5 February"."""
        return self.last_place >= 0 and self.tense.had(self.classes, self.last_place, self.last_place)

    def start_of(self, words: str) -> int:
        """Return the first token of the last date, which has these words."""
        place, length = self.last_place, 0
        while place > 0 and length < len(words):
            place -= 1
            length += len(self.tokens[place])
        return place

    def opening(self, place: int) -> str:
        """Return the first word of the sentence of a token, in lower case."""
        words = self.tokens[self.tense.begun(self.classes, place) : place] if place >= 0 else []
        return next((word.lower() for word in words if word.isalnum()), "")

    def opens_sentence(self, start: int) -> bool:
        """Tell whether no word stands between the beginning of a sentence and a token."""
        return not any(map(str.isalnum, self._lead(start)))

    def _lead(self, place: int) -> str:
        """Return what stands before a token in its sentence."""
        return "".join(self.tokens[self.tense.begun(self.classes, place) : place])

    def opens_line(self, start: int) -> bool:
        """Tell whether nothing but marks stands between the beginning of a line and a token."""
        if self.tokens[start - 2 : start] == TICKED[2:] and [*map(str.lower, self.tokens[start - 4 : start])] == TICKED:
            start -= len(TICKED)
        return self._is_edge(range(start - 1, -1, -1))

    def in_item(self, start: int) -> bool:
        """Tell whether the line of a token is an item of a list: "* Launch of the probe, 10:44 p.m."."""
        first = start
        while first > 0 and not ends_line(self.tokens[first - 1]):
            first -= 1
        marks = (token for token in self.tokens[first:start] if not token.isspace())
        return next(marks, "") in _ITEMS

    def stands_alone(self, start: int, end: int) -> bool:
        """Tell whether some tokens are all that their line says."""
        return self.opens_line(start) and self._ends_line(end)

    def heads_section(self, start: int, end: int) -> bool:
        """Tell whether only a word in brackets, or one alone, stands behind some tokens that open a line that is short.

        "2026 (expected)", "2027 onwards".
        """
        if not self.opens_line(start):
            return False
        behind = list(takewhile(lambda token: not ends_line(token), self.tokens[end : end + _NOTE]))
        words = [token for token in behind if token.isalnum()]
        closed = len(behind) < _NOTE and all(token.isspace() or token.isalpha() or token in _AROUND for token in behind)
        bracketed = "".join(behind).strip()[:1] == "("
        return closed and (bracketed or (len(words) == 1 and words[0].islower()))

    def set_off(self, end: int) -> bool:
        """Tell whether the line ends at a token, or a gap, a colon, a dash or a short word ("and") stands behind it."""
        if self._ends_line(end):
            return True
        if is_gap(self.tokens[end]):
            return True
        behind = [token for token in self.tokens[end : end + 3] if not token.isspace()][:1]
        return behind != [] and (behind[0] in _LEADS or (behind[0].islower() and len(behind[0]) <= _JOINT))

    def closes_label(self, start: int) -> bool:
        """Tell whether a colon of its line stands right before a token: "First screening: *mid-October*"."""
        before = [token for token in self.tokens[max(0, start - 2) : start] if not token.isspace() or ends_line(token)]
        return before[-1:] == [":"]

    def in_own_cell(self, start: int, end: int) -> bool:
        """Tell whether some tokens open their line or stand behind a gap, and end it or stand before one."""
        before = self.opens_line(start) or is_gap(self.tokens[start - 1])
        return before and (self._ends_line(end) or is_gap(self.tokens[end]))

    def is_value(self, start: int, end: int) -> bool:
        """Tell whether some tokens are the value of a label and close their line: "Industry briefing: *Monday*"."""
        before = next((token for token in reversed(self.tokens[:start]) if not token.isspace()), "")
        return before == ":" and not any(map(ends_line, self.tokens[start - 1 : start])) and self._ends_line(end)

    def _ends_line(self, end: int) -> bool:
        return self._is_edge(range(end, len(self.tokens)))

    def _is_edge(self, places: range) -> bool:
        """Tell whether a line break, or nothing, comes before the first word of some places (none is copied)."""
        for token in map(self.tokens.__getitem__, places):
            if ends_line(token) or token.isalnum():
                return ends_line(token)
        return True


def is_gap(token: str) -> bool:
    """Tell whether blanks part two columns; two of them may end a sentence."""
    return "\t" in token or (token.isspace() and len(token) > _BLANKS and not (ends_line(token) or MARKED in token))


_BLANKS = 2
_NOTE = 10
"""Tokens (blanks count) of a word in brackets behind the year of a heading, at most."""
_AROUND = frozenset("()#=*:")
_DASHES = frozenset("-\u2013")
_LEADS = frozenset(":-\u2013\u2014")
TICKED = ["[", "x", "]", " "]
"""The tokens of a box that is ticked, at the head of an item."""
_JOINT = 3
"""Letters of "and" and "to"."""
MARKED = "\r"  # for a mark of emphasis
ARROWS = "\u25b8\u25ba"
"""The marks between the date of a line and what it is of, for a set of a pattern; an item may begin with one too."""
BOXES = "\u25a0\u25a1\u2610\u2611\u2612\u2713\u2714\u2717\u2718\u2756"
"""Boxes to tick, ticks and the like, for a set of a pattern."""
BULLETS = f"\u2022\u2023\u25aa\u25b6{ARROWS}\u25cb\u25cf\u25e6\u27a2\u27a4\u2013\u2014{BOXES}"
"""The marks that only an item of a list begins with, for a set of a pattern."""
_ITEMS = frozenset(f"*-{BULLETS}")
"""What an item of a list begins with."""
