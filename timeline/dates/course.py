"""The dates of a text, told one after another, become what was said, what is foreseen and when something happened."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from timeline.dates.direction import Tense
from timeline.dates.entries import Entries
from timeline.dates.reading import Anchor
from timeline.model import Day

_COURSE = 6
"""Dates that are remembered in the order they were told."""


class Course(Entries):
    """What was told last, for words that take it up.

    Args:
        tense: tells what the clause of a date speaks of.
        published: the day of publication or None.
    """

    def __init__(self, tense: Tense, published: Day | None) -> None:
        super().__init__(tense, published)
        self._course: deque[tuple[Anchor, bool]] = deque(maxlen=_COURSE)
        self.happened: Anchor | None = None
        """The day told last on which something happened, and was not merely said."""
        self.said: Anchor | None = None
        """The last date, where it is the day of a saying."""

    def when_said(self, start: int) -> Anchor | None:
        """Return the date told last before those that were foreseen, where a verb of saying stands before a token.

        "They met on Monday. A vote will be held on 2 April, she *said the next day*."
        """
        if not self._course or not self._course[-1][1] or not self.tense.attributed(self.classes, start):
            return None
        return next(self.told_before(), None)

    def told_before(self) -> Iterator[Anchor]:
        """Return the dates told that were not foreseen, the last first."""
        return (anchor for anchor, foreseen in reversed(self._course) if not foreseen)

    def _foreseen(self, anchor: Anchor, start: int) -> bool:
        """Tell whether a date is one that somebody looks ahead to."""
        if self.published is not None and anchor.day > self.published:
            return True
        return self.tense.would(self.classes, start) or self.tense.will(self.classes, start)

    def _go_on(self, anchor: Anchor, start: int, aside: bool) -> None:
        """Remember a date in the course of the text, and whether something happened then or was only said."""
        foreseen = self._foreseen(anchor, start)
        self._course.append((anchor, foreseen))
        self.said = anchor if self.tense.attributed(self.classes, start) else None
        away = aside or foreseen or self.said is not None or self.tense.since(self.classes, start)
        if anchor.unit == "day" and not away:
            self.happened = anchor
