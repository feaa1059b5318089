"""The countries a text names become whose fiscal year it speaks of, and a fiscal year its days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from timeline.dates.lexer import ends_line
from timeline.dates.values import FISCAL_START, months, stretch
from timeline.model import Day, Precision, TimelineError, When

_BEFORE, _BEHIND = 120, 80
"""Tokens (blanks count) before and behind a fiscal year within which a country is looked for."""


class FiscalYear(NamedTuple):
    """How fiscal years of a country run.

    Args:
        month: the month they begin in.
        ends: the year that names one is the one it ends in, not the one it begins in.
    """

    month: int = FISCAL_START
    ends: bool = True

    def named(self, year: int, month: int) -> int:
        """Return the number of the fiscal year that a month lies in."""
        return year + (month >= self.month) - (not self.ends)

    def days(self, year: int) -> When:
        """Return the days of the fiscal year with a number."""
        start, end = months(year - self.ends, self.month, 12)
        return When(start, end, Precision.YEAR, f"{start.year:04d}-{start.month:02d}/{end.year:04d}-{end.month:02d}")

    def part(self, year: int, number: int, size: int) -> When | None:
        """Return the days of a quarter or a half of the fiscal year with a number.

        Args:
            year: the fiscal year.
            number: which part, from 1.
            size: months of a part.
        """
        first = (year - self.ends) * 12 + self.month - 1 + (number - 1) * size
        return stretch(Day(first // 12, first % 12 + 1, 1), size)


def calendars(table: Mapping[str, Sequence[str]]) -> dict[str, FiscalYear]:
    """Return how fiscal years run by the words that name their countries.

    Args:
        table: those words for each way, which is called by its first month and the year that names it: ``"4 begins"``.

    Raises:
        TimelineError: when a way has no such name.
    """
    found: dict[str, FiscalYear] = {}
    for way, names in table.items():
        month, _, year = way.partition(" ")
        if not (month.isdigit() and 1 <= int(month) <= 12 and year in ("begins", "ends")):
            raise TimelineError(f"fiscal: {way!r} is no month with 'begins' or 'ends'")
        found.update(dict.fromkeys(names, FiscalYear(int(month), year == "ends")))
    return found


def of_country(
    known: Mapping[str, FiscalYear], tokens: Sequence[str], start: int, in_two: bool = False
) -> tuple[FiscalYear, str]:
    """Return how the fiscal year at a token runs, and whose: of the country named last before it, else first behind.

    One of its own sentence goes before those of others.

    Args:
        known: see :func:`calendars`.
        tokens: the tokens of the text.
        start: the place of the fiscal year among them.
        in_two: it is written as two years ("2021-22"), as that of the United States never is; so a country is looked
            for twice as far.
    """
    before, behind = (_BEFORE << in_two, _BEHIND << in_two)
    back = list(range(start - 1, max(-1, start - 1 - before), -1))
    ahead = list(range(start, min(len(tokens), start + behind)))
    begun, ended = _sentence(tokens, back), _sentence(tokens, ahead)
    places = [*back[:begun], *ahead[:ended], *back[begun:], *ahead[ended:]]
    named = ((known[name], name) for name in (_named(tokens, place) for place in places) if name in known)
    return next((one for one in named if not in_two or one[0] != FiscalYear()), (FiscalYear(), ""))


def _sentence(tokens: Sequence[str], places: Sequence[int]) -> int:
    """Return how many of some places lie before the next end of a sentence: a full stop behind a word, or a line."""
    stops = (
        count
        for count, place in enumerate(places)
        if ends_line(tokens[place]) or (tokens[place] in _STOPS and place > 0 and len(tokens[place - 1]) > _LETTERS)
    )
    return next(stops, len(places))


_STOPS = frozenset(".?!")
_LETTERS = 1
"""The parts of an abbreviation with full stops are so long: "U.S."."""


def _named(tokens: Sequence[str], place: int) -> str:
    """Return the word at a place, without the full stops of "U.S."."""
    letters = len(tokens[place]) == 1 and place >= 2 and tokens[place - 1] == "."
    return tokens[place - 2] + tokens[place] if letters else tokens[place]
