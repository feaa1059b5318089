"""Dates that open the lines of a chronology become those that the dates of its other entries count from."""

from __future__ import annotations

import re
from collections import deque

from timeline.dates.calendar_math import to_number
from timeline.dates.direction import Tense
from timeline.dates.lexer import LINE_END, ends_line
from timeline.dates.places import Places
from timeline.dates.reading import Anchor
from timeline.dates.story import says_year
from timeline.model import Day

_INTRODUCED = re.compile(
    r"(?: ?[-\u2013/] ?[A-Z][a-z]{2,8}\.?)?[*_]{0,2}"
    r"(?: {2,}|\t| (?:/|\*|>{1,2}|=>?|->|\u2192|\u00bb) | ?[\u00b7|\u2502\u2503\u2551]+ |:)"
)
"""What parts a date at the head of its line from what it dates, beside the marks of the language; another month may
stand between."""
_LEADING = r"[.\u2026]{3,}|\u2026"
_CELL = rf"(?:{_LEADING}|[|\u2502\u2503]|\t| {{3,}})[^\n]*"
_LEADERS = re.compile(_CELL + "$")
_DOTS = re.compile(rf"(?:{_LEADING})[^\n]*$")
_LED = re.compile(r"[^\S\n]*\n[^\n]*?" + _CELL)
"""Leading dots, or what parts two cells, up to a date; a line break, and a line with them."""
_ROW = 60
"""Tokens (blanks and dots count) before a date in which they are looked for."""
_MARKS = 8
_DAY_LENGTH = len("2024-01-23")
_OWN_DAY = 7
"""Days from publication within which the date at the head of a line is that of the text itself."""


_SOON = 100
"""Days from publication within which a list of what is to come begins."""
_LATER, _PLACE, _SOURCE = 2, 6, 10
"""Days from a dateline to publication, words of its place, and tokens (blanks count) of its source, at most."""


class Entries(Places):
    """Remembers the entries of a chronology.

    Args:
        tense: tells where sentences begin and what the clause at some token speaks of.
        published: the day of publication, or None.
    """

    def __init__(self, tense: Tense, published: Day | None) -> None:
        super().__init__(tense)
        self.published = published
        """The day that the text speaks on: that of publication, or of its dateline."""
        self._issued = published
        self.spoken = "publication"
        self._entry: Anchor | None = None
        self._entries: deque[tuple[Anchor, Day]] = deque(maxlen=2)  # with the day each begins on
        self._opening = Day(1, 1, 1)
        self._opened = self._looked = self._entered = 0
        self._row: tuple[Anchor, int, bool] | None = None
        self._listing = self._of_year = False
        self.day_heading: Anchor | None = None
        """The day that stands alone in its line, which hours that open lines under it are of."""

    def _turn_entries(self) -> None:
        """Forget where the entry of a piece of the text began: another piece is read."""
        self._entry, self._opened, self._looked, self._entered, self._row = None, -1, 0, 0, None

    def _enter(self, anchor: Anchor, start: int, end: int, heading: Anchor | None) -> None:
        """Note a date that opens an entry of a chronology: first on its line, before a colon or a dash.

        One without a year is an entry under the heading of its year, and where it is still to come.
        """
        self._close_row(anchor, start, end)
        first = self.opens_line(start)
        if not first and not (self._opened >= 0 and start - self._opened <= 1):  # "9-13 May 2022: talks"
            return
        self._opened, self._opening = end, anchor.day if first else self._opening
        under = not first and self._of_year  # "'92   June 17 -- the two sign it"
        self._of_year = first and anchor.unit == "year"
        now = self.published
        own = now is not None and abs(to_number(*anchor.day) - to_number(*now)) <= _OWN_DAY  # a dateline
        days = 0 if now is None else to_number(*anchor.day) - to_number(*now)
        ahead = anchor.unit in ("day", "month") and 0 < days <= _SOON  # no dateline is to come
        fiscal = anchor.unit == "year" and anchor.day.month > 1  # "FY 2022 / first launch in September"
        known = self._listing or ahead or fiscal or under or ((says_year(anchor) or heading is not None) and not own)
        if known and (self._introduced(end) or (first and self._closed(anchor, end))):
            self._entry, self._looked, self._listing = anchor, end, True
            self._entered = end
            self._entries.append((anchor, self._opening))

    def _introduced(self, end: int) -> bool:
        """Tell whether a mark or a gap parts a date from what it introduces: "May 2020 - NASA", "2020   NASA"."""
        behind = "".join(self.tokens[end : end + _MARKS])
        return self.tense.introduces(self.classes, end) or _INTRODUCED.match(behind) is not None

    def _closed(self, anchor: Anchor, end: int) -> bool:
        """Tell whether a full stop closes a day with its year, before a sentence: "25 January 1984. The president"."""
        behind = self.tokens[end : end + 3]
        closed = behind[:2] == [".", " "] and behind[2:] != [] and behind[2][0].isupper()
        return closed and anchor.unit == "day" and says_year(anchor)

    def _in_sequence(self, start: int) -> bool:
        """Tell whether no heading stands between the last entry and a token: another list begins under one."""
        between = "".join(self.tokens[self._entered : start]).split(LINE_END)
        lines = [line for part in between for line in part.split("\n")][1:-1]
        return all(not line.strip() or line.rstrip().endswith((".", "!", "?", ")")) for line in lines)

    def _speak_on(self, anchor: Anchor, start: int, end: int) -> None:
        """Let a text speak on the day of its dateline where it was published a day or two later.

        "WASHINGTON, June 23 - The House today rejected it", in the paper of 24 June: today is the 23rd.
        """
        now = self.published
        if now is None or anchor.unit != "day" or not 0 < to_number(*now) - to_number(*anchor.day) <= _LATER:
            return
        place = [token for token in self.tokens[:start] if token.isalnum()]
        named = 0 < len(place) <= _PLACE and all(token[0].isupper() for token in place)
        behind = self.tokens[end : end + _SOURCE]
        if "(" in behind[:2] and ")" in behind:
            end += behind.index(")") + 1  # "PARIS, June 23 (AFP) - "
        if named and self.tense.introduces(self.classes, end) and not any(map(ends_line, self.tokens[:start])):
            self.published, self.spoken = anchor.day, "the dateline"

    def _speak_under(self, anchor: Anchor) -> None:
        """Let a diary speak on the day that heads its part: a line that is nothing but a day, not after publication."""
        if anchor.unit == "day" and says_year(anchor) and self._issued is not None and anchor.day <= self._issued:
            self.published, self.spoken = anchor.day, "the heading"

    def _head_day(self, anchor: Anchor, start: int, end: int) -> None:
        """Note a day that stands alone in its line, above the hours of an agenda: "Tuesday, 23 January / 09:00"."""
        over = any(map(ends_line, self.tokens[start:end]))
        if (anchor.unit == "day" and len(anchor.value) == _DAY_LENGTH) or over:
            self.day_heading = anchor if self.opens_line(start) and (over or self._ends_line(end)) else self.day_heading

    def heads_entry(self, start: int, end: int) -> bool:
        """Tell whether a date opens an item of a list and a mark parts it from the rest: "* May: module launched".

        Args:
            start, end: the tokens of the date.
        """
        return self.in_item(start) and self.opens_line(start) and self._introduced(end)

    def entry_before(self, start: int, end: int) -> tuple[Anchor, bool] | None:
        """Return the date of the entry of a chronology before the one that a date opens, and whether they go back.

        Args:
            start, end: the tokens of the date.
        """
        if not self._entries or not self._heads_line(start, end):
            return None
        if not self._in_sequence(start):
            self._entries.clear()
            return None
        (_, first), (last, begun) = self._entries[0], self._entries[-1]
        return last, begun < first

    def new_list(self, start: int, end: int) -> bool:
        """Tell whether a date opens the first entry of a list behind another one, under a heading of its own.

        Args:
            start, end: the tokens of the date.
        """
        return bool(self._entries) and self._heads_line(start, end) and not self._in_sequence(start)

    def _heads_line(self, start: int, end: int) -> bool:
        return self.opens_line(start) and self._introduced(end)

    def row_before(self, start: int, end: int, month: int, day: int | None) -> Anchor | None:
        """Return the date to come that closes the line before the one that a date closes: "Report due ..... April 28".

        Args:
            start, end: the tokens of the date.
            month, day: what it says; where no dots lead to it, one before the other date begins another order.
        """
        if self._row is None or self.published is None or self._row[0].day <= self.published:
            return None
        last, place, led = self._row
        if not led and (month, day or 0) < (last.day.month, last.day.day if day else 0):
            return None
        next_line = _LED.fullmatch("".join(self.tokens[place:start]).replace(LINE_END, "\n")) is not None
        return last if next_line and self._ends_line(end) else None

    def _close_row(self, anchor: Anchor, start: int, end: int) -> None:
        """Note a date that closes a line, with leading dots or other cells before it."""
        if anchor.unit in ("day", "month") and self._ends_line(end):
            before = "".join(self.tokens[max(0, start - _ROW) : start])
            self._row = (anchor, end, _DOTS.search(before) is not None) if _LEADERS.search(before) else None

    def entry(self, start: int) -> Anchor | None:
        """Return the date that opens the entry of a chronology a token stands in, None where it stands in none."""
        if self._entry is not None and any(map(ends_line, self.tokens[self._looked : start])):
            self._entry = None
        self._looked = max(self._looked, start)
        return self._entry
