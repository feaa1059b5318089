"""Two dates side by side become one where they say the same, where "or" joins them, or where one explains the other."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.calendar_math import to_number
from timeline.dates.values import span
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Precision, Span, When

_APART = re.compile(r"[\s,:()\[\]\u2013\u2014-]*")
"""What may stand between two ways to say one date: "today (May 2)", "Tuesday, July 14"."""


def add(units: list[Unit], unit: Unit, context: Context) -> None:
    """Add a date; two side by side that say the same become the finer one, and "A or B" becomes one date."""
    last = units[-1] if units else None
    between = context.document.text[last.span.end : unit.span.start] if last is not None else ""
    if last is not None and last.bound is None and unit.ends and inside(unit.when, last.when) and between.isspace():
        units[-1] = replace(unit, span=Span(last.span.start, unit.span.end))  # "2019   March - April   Landing"
    elif last is None or last.bound != unit.bound:
        units.append(unit)
    elif _explains(context, last, unit, between):
        units[-1] = unit
    elif (days := _together(context, last, unit, between.strip())) is not None:
        units[-1] = days
    elif not (
        _APART.fullmatch(between)
        or ("," in between and context.words.has("words.within", between.strip(" ,\n")))
        or (unit.when == last.when and context.words.has("words.within", between.strip()))  # "at noon on 31 May"
    ):
        units.append(unit)
    elif inside(unit.when, last.when) or inside(last.when, unit.when):
        finer = unit if inside(unit.when, last.when) and unit.when != last.when else last
        whole = Span(last.span.start, unit.span.end)
        units[-1] = replace(finer, span=whole, parts=(*last.parts, *unit.parts))
    elif "(" not in between:
        units.append(unit)


def _explains(context: Context, last: Unit, unit: Unit, between: str) -> bool:
    """Tell whether a date says more finely what one counted on right before it says: "five months later, on 1 May"."""
    counted = next((one for one in context.expressions if one.span == last.span), None)
    if counted is None or "year" not in counted.implied or not between.strip().startswith(","):
        return False
    if not context.words.has("words.within", between.strip(" ,\n")) or unit.when.start is None:
        return False
    weeks = "-W" in counted.value  # so many weeks later is a day, give or take some
    steps = _STEPS.get(Precision.WEEK if weeks else last.when.precision)
    if steps is None or last.when.start is None or last.when.end is None:
        return False
    if not weeks and unit.when.precision == last.when.precision:
        return False
    return to_number(*last.when.start) - steps <= to_number(*unit.when.start) <= to_number(*last.when.end) + steps


_STEPS = {Precision.MONTH: 31, Precision.WEEK: 7}
"""Days by which what is counted in a unit may miss the day that is said behind it."""


def _together(context: Context, last: Unit, unit: Unit, between: str) -> Unit | None:
    """Return two dates as one: days that follow each other ("16 and 17 March"), or what lies between "May or June"."""
    days, joint = None, ""
    if context.words.has("words.and", between):
        days = _days_on(last.when, unit.when)
    elif context.words.has("words.or", between):
        days, joint = span(last.when, unit.when), "or "
    if days is None:
        return None
    ends = last.ends if joint else (last.when, unit.when)
    whole, basis = Span(last.span.start, unit.span.end), f"{last.basis}; {joint}{unit.basis}"
    return replace(last, span=whole, when=days, basis=basis, parts=(*last.parts, *unit.parts), ends=ends)


def _days_on(one: When, other: When) -> When | None:
    """Return two days that follow each other as the days they are ("16 and 17 March"); None for other dates."""
    if one.precision is not Precision.DAY or other.precision is not Precision.DAY or not (one.start and other.start):
        return None
    return span(one, other) if to_number(*other.start) - to_number(*one.start) == 1 else None


def inside(inner: When, outer: When) -> bool:
    """Tell whether the days of one date lie within those of another; open ones only where both are the same.

    Args:
        inner, outer: the days of the two.
    """
    if None in (inner.start, inner.end, outer.start, outer.end):
        return inner == outer
    assert inner.start and inner.end and outer.start and outer.end
    return outer.start <= inner.start and inner.end <= outer.end
