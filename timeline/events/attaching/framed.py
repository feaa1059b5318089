"""A date becomes whether it only frames a finer one of the same verb or of its line, and so dates nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.pages.line_heads import opens_line
from timeline.events.sentence.context import Context
from timeline.events.sentence.side_by_side import inside
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form
from timeline.model import Precision


def is_frame(context: Context, unit: Unit, units: Sequence[Unit]) -> bool:
    """Tell whether a date only frames a finer one: "*In 2019* NASA launched it in March".

    Args:
        context: the sentence.
        unit: the date.
        units: all dates of the sentence, in order.
    """
    inner = [other for other in units if other is not unit and inside(other.when, unit.when)]
    if any(_frames(context, unit, other) for other in inner):
        return True
    if not inner or inner[0].when.precision not in _INNER or not opens_line(context, unit):
        return False
    between = range(context.analysis.indices(unit.span).stop, context.analysis.indices(inner[0].span).start)
    mark = next((index for index in between if context.word(index) == ";"), between.start)
    if any(group.form is Form.FINITE and between.start <= group.main < mark for group in context.analysis.groups):
        return False  # "2021: NASA chose it; on 30 July GAO denied the protest"
    if unit.when.precision in _COARSE and len(inner) == 1 and len(units) == _PAIR:
        return True  # "Q4 2022 >> flight lost on 20 Dec."
    return unit.when.precision in _LABELS and units.index(inner[0]) == 1 and _heads_one_act(context, between)


def _heads_one_act(context: Context, between: range) -> bool:
    """Tell whether a colon parts a label from one act with its day: "January: Peregrine *leaves* on the 8th"."""
    first = between.start
    if context.lowered[first : first + 1] != (":",):
        return False
    return sum(group.form is Form.FINITE and group.main in between for group in context.analysis.groups) <= 1


def _frames(context: Context, year: Unit, inner: Unit) -> bool:
    """Tell whether a year and a date within it, behind it, are of one verb that stands between them."""
    told = [end.precision for end in inner.ends or (inner.when,)]  # "In 2014 they met from 11 to 20 June"
    if year.when.precision is not Precision.YEAR or any(one not in _FINER for one in told):
        return False
    if year.ends or year.bound or (inner.bound and not inner.ends):
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


_PAIR = 2  # dates of a line: its head, and the day behind it
_COARSE = (Precision.YEAR, Precision.HALF, Precision.QUARTER)
_INNER = (Precision.DAY, Precision.MONTH)
_LABELS = (*_COARSE, Precision.MONTH, Precision.WEEK, Precision.SEASON)
_FINER = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.SEASON)
_ANOTHER_BEGINS = frozenset({",", "CC", ":", "WDT", "WP", "WP$", "WRB"})
"""Tags of what opens another part of a sentence."""
