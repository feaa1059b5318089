"""The dates in two columns of a row, one headed "from" and the next "to", become one period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.values import span
from timeline.events.pages.cells import is_row
from timeline.events.pages.columns import head_of
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.model import Bound, Span


def terms(context: Context, units: Sequence[Unit]) -> list[Unit]:
    """Return the dates of a sentence, two as one that say from when to when: "Orr | 1 May 2009 | 3 June 2017".

    Args:
        context: the sentence.
        units: its dates, in order.
    """
    found: list[Unit] = []
    row = len(units) > 1 and is_row(context.sentence.text)
    for unit in units:
        whole = _period(context, found[-1], unit) if row and found else None
        if whole is None:
            found.append(unit)
        else:
            found[-1] = whole
    return found


def _period(context: Context, first: Unit, last: Unit) -> Unit | None:
    """Return the period from one date to another where their columns say so, None elsewhere."""
    if first.bound or last.bound or first.ends or last.ends:
        return None
    heads = (head_of(context, first).lower(), head_of(context, last).lower())
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
