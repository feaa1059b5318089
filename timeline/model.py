"""The words of the domain, from a text to an event, as frozen values that know no file, no table and no screen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class TimelineError(Exception):
    """An input or a data file cannot be used; the message is one line that names it and says why."""


class Span(NamedTuple):
    """Characters ``text[start:end]`` of a document's text: offsets count from 0, the end is excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of this span in ``text``."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


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


class Status(StrEnum):
    """What the text says of a happening."""

    OCCURRED = "occurred"
    STATEMENT = "statement"
    SCHEDULED = "scheduled"
    TARGET = "target"
    PLANNED = "planned"
    ONGOING = "ongoing"
    CANCELLED = "cancelled"


class Category(StrEnum):
    """What sort of happening it is."""

    ORDER = "order"
    LEGISLATION = "legislation"
    AGREEMENT = "agreement"
    PROGRAMME = "programme"
    STATEMENT = "statement"
    AWARD = "award"
    BUDGET = "budget"
    LAUNCH = "launch"
    MISSION = "mission"
    APPOINTMENT = "appointment"
    REPORT = "report"
    MEETING = "meeting"
    OTHER = "other"


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

    @property
    def span(self) -> Span:
        """The expression's place in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Document:
    """A source as it was read: its text and what is known of it.

    Args:
        text: the text that every offset refers to.
        source: path or address; for a line of a .jsonl corpus its id.
        title: the document's title, or an empty text.
        published: publication date; None where the source does not say (never today).
        published_basis: where that date was read ("header 'date 2020-07-15'").
        header: spans of the text that are publication line, byline or caption: they date nothing.
        language: code (``en``).
        outlet: who published it, or an empty text.
        url: its address, or an empty text.
        notes: one line each on what a reader of the result should know ("decoded as cp1252").
    """

    text: str
    source: str
    title: str = ""
    published: date | None = None
    published_basis: str = ""
    header: tuple[Span, ...] = ()
    language: str = "en"
    outlet: str = ""
    url: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document; ``text`` is exactly ``document.text[start:end]``."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The sentence's place in the document's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Event:
    """A dated happening as one sentence tells it: one row of the frame.

    Args:
        event_id: hash of the document's text and the offsets.
        when: the days it may have happened (or is to happen), bounds included.
        status, category: see the enums.
        title: who did what, at most 12 words of the sentence.
        actors: canonical names, the one who acts first.
        sentence: the sentence as it stands.
        time: the words that give the date.
        trigger: the word that names the happening.
        basis: how the date was reached, in words.
        confidence: probability that the row is right, 0 to 1.
        reasons: what that probability rests on, one phrase each.
        rule: names of the date rule and of the attachment rule that fired.
        cue: the words that decided the status, or None.
        speaker: who says it, or an empty text.
        document: the document it stands in.
        cluster_id: shared by all mentions of one event.
        sources: number of documents that tell it.
        merged: the finest date consistent with all mentions.
        alternatives: dates of other mentions that contradict this one, each with its source.
    """

    event_id: str
    when: When
    status: Status
    category: Category
    title: str
    actors: tuple[str, ...]
    sentence: Sentence
    time: Span
    trigger: Span
    basis: str
    confidence: float
    reasons: tuple[str, ...]
    rule: str
    cue: Span | None
    speaker: str
    document: Document
    cluster_id: str = ""
    sources: int = 1
    merged: str = ""
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undated:
    """A relevant happening that gets no row, and why.

    Args:
        title: who did what.
        sentence: the sentence as it stands.
        trigger: the word that names the happening.
        reason: ``no date``, ``vague``, ``denied``, ``conditional`` or ``no publication date``.
        words: the words that say so ("recently", "does not"), or an empty text.
        document: the document it stands in.
    """

    title: str
    sentence: Sentence
    trigger: Span
    reason: str
    words: str
    document: Document


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one document gives.

    Args:
        document: the document.
        expressions: every time expression, in reading order.
        events: the dated happenings, by ``time.start``.
        undated: what was left without a date.
    """

    document: Document
    expressions: tuple[TimeExpression, ...]
    events: tuple[Event, ...]
    undated: tuple[Undated, ...]
