"""What a document says about its dates as a whole, and what has been read so far, for meanings that depend on it."""

from __future__ import annotations

from datetime import date

from timeline.dates.direction import Tense
from timeline.dates.reading import Anchor
from timeline.dates.values import when
from timeline.model import Day, Precision

_UNITS = {
    Precision.DAY: "day",
    Precision.WEEK: "week",
    Precision.MONTH: "month",
    Precision.QUARTER: "quarter",
    Precision.HALF: "half",
    Precision.SEASON: "season",
    Precision.YEAR: "year",
    Precision.DECADE: "decade",
    Precision.CENTURY: "century",
}


class Context:
    """The state of reading one document.

    Args:
        published: publication date or None.
        narrative: whether the document's own dates, not its publication, are what bare dates count from.
        order: ``dmy`` or ``mdy``, for numeric dates.
        tense: tells whether the clause at some token speaks of the past or the future.
    """

    def __init__(self, published: date | None, narrative: bool, order: str, tense: Tense) -> None:
        self.published = None if published is None else Day.of(published)
        self.narrative = narrative
        self.order = order
        self.tense = tense
        self.last: Anchor | None = None
        self.unit: str | None = None
        self.tokens: list[str] = []
        self.classes = ""

    def reference(self) -> Day | None:
        """Return the day that bare and relative dates count from, None where there is none."""
        if self.narrative and self.last is not None:
            return self.last.day
        return self.published

    def because(self) -> str:
        """Say in words what ``reference`` is."""
        if self.narrative and self.last is not None:
            return f'counted from "{self.last.words}" ({self.last.value}) before it'
        if self.published is None:
            return UNKNOWN_DATE
        return f"counted from publication on {self.published.isoformat()}"

    def direction(self, start: int, end: int) -> int:
        """Return -1 where the clause around the tokens speaks of the past, 1 of the future, 0 where it does not say."""
        return self.tense.around(self.tokens, self.classes, start, end)

    def read(self, value: str, words: str) -> None:
        """Remember a date that was read, as the one that later words may count from."""
        found = when(value)
        if found is not None and found.start is not None and found.precision in _UNITS:
            self.last = Anchor(found.start, _UNITS[found.precision], value, words)


UNKNOWN_DATE = "no publication date is known"
