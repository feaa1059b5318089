"""The dates of a sentence become those that date something: a year over a finer date of the same verb is its frame."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.context import Context
from timeline.events.units import Unit
from timeline.grammar import Form
from timeline.model import Precision


def without_frames(context: Context, units: Sequence[Unit]) -> list[Unit]:
    """Return the dates without the years that only frame a finer one: "*In 2019* NASA launched it in March".

    Args:
        context: the sentence.
        units: its dates, in order.
    """
    return [unit for unit in units if not any(_frames(context, unit, other) for other in units)]


def _frames(context: Context, year: Unit, inner: Unit) -> bool:
    """Tell whether a year and a date within it, behind it, are of one verb that stands between them."""
    outer, within = year.when, inner.when
    if outer.precision is not Precision.YEAR or within.precision not in _FINER:
        return False
    if year.ends or year.bound or inner.bound:
        return False
    if not _covers(year, inner):
        return False
    date, stop = context.analysis.indices(year.span), context.analysis.indices(inner.span).start
    if _of_what_stands_before(context, date.start):
        return False
    first = date.stop
    first += context.lowered[first : first + 1] == (",",)
    tags = context.analysis.tags[first:stop]
    if any(tag.xpos in _ANOTHER_BEGINS or tag.upos == "SCONJ" for tag in tags):
        return False
    return sum(group.form is Form.FINITE and first <= group.main < stop for group in context.analysis.groups) == 1


def _of_what_stands_before(context: Context, place: int) -> bool:
    """Tell whether a year may date the word before it: "the launch *in 2019* led to", "signed *last year*"."""
    tags = context.analysis.tags
    before = place - 1
    led = before >= 0 and tags[before].xpos == "IN"
    before -= led
    if before < 0 or tags[before].xpos in _ANOTHER_BEGINS:
        return False
    return led or tags[before].upos in ("VERB", "AUX")


def _covers(year: Unit, inner: Unit) -> bool:
    """Tell whether the days of one date lie within those of another."""
    outer, within = year.when, inner.when
    if outer.start is None or outer.end is None or within.start is None or within.end is None:
        return False
    return outer.start <= within.start and within.end <= outer.end


_FINER = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.SEASON)
_ANOTHER_BEGINS = frozenset({",", "CC", ":", "WDT", "WP", "WP$", "WRB"})
"""Tags of what opens another part of a sentence."""
