"""The words for time: a day, the days a date allows, and an expression that names them (TIMEX3, EDTF)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from timeline.model.text import Span

_ISO_DAY = re.compile(r"(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})")


class Day(NamedTuple):
    """A day of the proleptic Gregorian calendar; years are astronomical: 0 is 1 BC, -1 is 2 BC (ISO 8601)."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, day: date) -> Day:
        """Return the same day as a ``datetime.date``."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> Day:
        """Read ``YYYY-MM-DD``, years before 1 as ``-0043-03-15``.

        Raises:
            ValueError: when the text is not a day in this form.
        """
        match = _ISO_DAY.fullmatch(text)
        if match is None:
            raise ValueError(f"not an ISO day: {text!r}")
        return cls(*(int(part) for part in match.groups()))

    def isoformat(self) -> str:
        """Return the day as ISO 8601 text."""
        sign = "-" if self.year < 0 else ""
        return f"{sign}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"


class TimexType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Precision(StrEnum):
    """How finely a date is named; ``interval`` is for two named ends only."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Bound(StrEnum):
    """What the words before a date make of it: a limit, an open period, or one end of a range."""

    BY = "by"  # by, before, no later than, within, up to: the date is the last possible one -> ../2024
    UNTIL = "until"  # until, through, till: a period that ends with the date -> ../2030
    SINCE = "since"  # since, from ... on: a period that begins with the date -> 2011/..
    AFTER = "after"  # after: the date is the earliest possible one -> 2024/..
    NOT_BEFORE = "not before"  # no earlier than, NET: the same, of a thing still to come -> 2025/..
    FROM = "from"  # first end of a range whose other end is the partner
    TO = "to"  # second end of a range whose other end is the partner


@dataclass(frozen=True, slots=True)
class When:
    """The days a date allows: a span with a precision, never a point.

    Args:
        start: first day allowed; None where the date is open to the past.
        end: last day allowed; None where it is open to the future.
        precision: that of the date named (``../2024``: year).
        edtf: the date in EDTF (ISO 8601-2), ISO weeks as ``2021-W33``.
    """

    start: Day | None
    end: Day | None
    precision: Precision
    edtf: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time, what they mean and why (TIMEX3).

    Args:
        start, end: character offsets into the text given, end excluded; prepositions are left out.
        text: exactly ``text[start:end]``.
        type: DATE, TIME, DURATION or SET.
        value: the TIMEX3 value (``2020-05``, ``P3Y``, ``PAST_REF``); empty where it cannot be known
            (a relative date of a text that has no reference date).
        mod: TIMEX3 modifier (START, MID, END, APPROX, ...) or None.
        rule: name of the rule that found it.
        basis: how the value was reached, in words ("last year, counted from publication on 2020-07-15").
        when: the days the value covers, without the bound; None for durations, sets and vague words.
        bound: what the words before it make of it, or None.
        cue: the words that say so ("no earlier than"), or None.
        partner: the other end of a range, for bounds FROM and TO.
        implied: the parts that were filled in, not read ("year", "month", "day", "century").
        quant, freq: TIMEX3 attributes of a SET.
        located: whether a DURATION names its own place in the calendar ("the last week of August 2021").
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    rule: str = ""
    basis: str = ""
    when: When | None = None
    bound: Bound | None = None
    cue: Span | None = None
    partner: Span | None = None
    implied: frozenset[str] = frozenset()
    quant: str | None = None
    freq: str | None = None
    located: bool = False

    @property
    def span(self) -> Span:
        """The expression's place in the text."""
        return Span(self.start, self.end)
