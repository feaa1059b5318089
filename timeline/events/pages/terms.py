"""The dates in two columns of a row, headed "from" and "to", become one period, with an end or none yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.values import onward, span
from timeline.events.pages.cells import MARKS, columns_of, is_row
from timeline.events.pages.heads import bare_head_at, column_of
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Bound, Span


def terms(context: Context, units: Sequence[Unit]) -> list[Unit]:
    """Return the dates of a sentence, two as one that say from when to when: "Orr | 1 May 2009 | 3 June 2017".

    One with "present" in the next column is since when: "Roe | 3 June 2017 | present".

    Args:
        context: the sentence.
        units: its dates, in order.
    """
    if not units or not is_row(context.sentence.text):
        return list(units)
    found: list[Unit] = []
    for unit in units:
        whole = _period(context, found[-1], unit) if found else None
        if whole is None:
            found.append(unit)
        else:
            found[-1] = whole
    return [_not_over(context, unit) for unit in found]


def _period(context: Context, first: Unit, last: Unit) -> Unit | None:
    """Return the period from one date to another where their columns say so, None elsewhere."""
    if first.bound or last.bound or first.ends or last.ends:
        return None
    heads = [bare_head_at(context, column_of(context, unit)) for unit in (first, last)]
    if not (context.words.has("words.begun", heads[0]) and context.words.has("words.ended", heads[1])):
        return None
    days = span(first.when, last.when)
    if days is None:
        return None
    return replace(
        first,
        span=Span(first.span.start, last.span.end),
        when=days,
        bound=Bound.FROM,
        basis=f"{first.basis}; to {last.basis}",
        parts=(*first.parts, *last.parts),
        ends=(first.when, last.when),
    )


def _not_over(context: Context, unit: Unit) -> Unit:
    """Return a date as the beginning of a period where the column of its end says that there is none yet."""
    if unit.bound or unit.ends or unit.when.start is None:
        return unit
    columns, place = columns_of(context.sentence.text), column_of(context, unit)
    if place + 1 >= len(columns) or not context.words.has("words.begun", bare_head_at(context, place)):
        return unit
    ended = bare_head_at(context, place + 1)
    now = columns[place + 1].of(context.sentence.text).strip(MARKS).lower()
    if not context.words.has("words.ended", ended) or not context.words.has("words.not_ended", now):
        return unit
    return replace(unit, when=onward(unit.when), bound=Bound.SINCE, basis=f'{unit.basis}; to "{now}"')
