"""A date that was moved becomes two: the old one, cancelled, and the new one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.events.sentence.called_off import called_off
from timeline.events.sentence.context import Context
from timeline.events.sentence.moving import moves
from timeline.events.sentence.unit import Unit
from timeline.events.status.forgone import forgone
from timeline.model import Bound, Span, Status, When

MOVED = "a date was moved"
"""Name of the rule."""
_WAS = 5
"""Tokens before a date within which "(was: launch in the" begins."""
_REACH = 4
"""Tokens before a date in which the words stand that say which end of a slip it is."""


def split_slips(context: Context, unit: Unit, trigger: int) -> tuple[Unit, ...]:
    """Return the two ends of a range that a verb of moving takes as its old and new date; other dates as they are.

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the word it hangs on.
    """
    if not moves(context, trigger) or _lasts(context, unit):
        return (_until(context, unit, trigger),)
    if unit.bound is Bound.UNTIL and len(unit.parts) == 1:  # "postponed until 2021": that date, not a period to it
        plain = next((date.when for date in context.expressions if date.span == unit.parts[0]), None)
        return (replace(unit, when=plain, bound=Bound.TO) if plain is not None else unit,)
    if unit.bound is Bound.SINCE:  # "pushed it from September": that date, not what begins with it
        plain = next((date.when for date in context.expressions if date.span == unit.parts[0]), None)
        return (replace(unit, when=plain, bound=Bound.FROM) if plain is not None else unit,)
    if unit.bound is not Bound.FROM or len(unit.ends) != 2:
        return (unit,)
    dashed = not any(map(str.isalnum, context.document.text[unit.parts[0].end : unit.parts[-1].start]))
    names = ("words.lying_between", *(["words.until_to"] if dashed else []))
    if context.words.any_has(names, context.before(unit.span, 1)):
        return (replace(unit, bound=Bound.TO, ends=()),)  # "to a window between March and June", "to March-June"
    old, new = (
        replace(unit, span=span, when=when, bound=bound, cue=None, parts=(span,), ends=())
        for span, when, bound in zip(unit.parts, unit.ends, (Bound.FROM, Bound.TO), strict=True)
    )
    return old, new


def _until(context: Context, unit: Unit, trigger: int) -> Unit:
    """Return a date up to which something runs as the end it is ("the agreement runs to 2024")."""
    before = context.analysis.indices(unit.span).start - 1
    runs = context.words.has("words.running", context.lemma(trigger)) and before > trigger and unit.bound is None
    if not runs or not context.words.has("words.until_to", context.word(before)) or unit.when.end is None:
        return unit
    when = When(None, unit.when.end, unit.when.precision, f"../{unit.when.edtf}")
    return replace(unit, when=when, bound=Bound.UNTIL, cue=context.span(before, before))


def given_up(context: Context, unit: Unit) -> bool:
    """Tell whether "instead of" stands before a date, or "was" behind a bracket: "Launch: 2027 (was 2025)"."""
    leads = (context.before(unit.span, count) for count in (2, 3))  # "instead of May", "instead of in May"
    if any(context.words.has("words.instead", " ".join(words.split()[:2])) for words in leads):
        return True
    place = context.analysis.indices(unit.span).start - 1
    if replaced(context, unit) or _formerly(context, place):
        return True
    opened = next((at for at in range(place, max(0, place - _WAS), -1) if context.word(at - 1) == "("), 0)
    leading = (" ".join(context.lowered[opened : opened + count]) for count in (1, 2))
    return opened > 0 and any(context.words.has("words.formerly", words) for words in leading)


def _formerly(context: Context, place: int) -> bool:
    """Tell whether a word before a date says that it held once: "the deadline, *originally* June 1, is now"."""
    set_off = place > 0 and context.word(place - 1) in (",", "(")
    return set_off and context.words.has("status.once", context.word(place))


def replaced(context: Context, unit: Unit) -> bool:
    """Tell whether a mark and "now" with another date follow a date in a line: "launch May 2006; *now* January 2010".

    Args:
        context: the sentence.
        unit: the first of the two.
    """
    stop = context.analysis.indices(unit.span).stop
    mark, behind = context.lowered[stop : stop + 1], context.lowered[stop + 1 : stop + 2]
    if not mark or mark[0] not in _PARTING or not context.words.has("status.by_now", *behind):
        return False
    later = [index for index in range(stop + 2, min(stop + 2 + _REACH, len(context.lowered))) if index in context.dated]
    return bool(later) and all(group.first > stop for group in context.analysis.groups)


_PARTING = (";", ",", "(")


def slipped(context: Context, trigger: int, unit: Unit, ahead: bool) -> tuple[Status, Span | None] | None:
    """Return what a slip makes of a date: cancelled for the old one, scheduled for the new; None where none moved.

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        unit: the date.
        ahead: whether the date lies after publication.
    """
    before = list(_before(context, unit))
    if given_up(context, unit):
        return Status.CANCELLED, context.span(before[-1], before[0]) if before else None
    if not moves(context, trigger) or _lasts(context, unit):
        return forgone(context, trigger, unit, before)
    if unit.bound in (Bound.FROM, Bound.SINCE):
        return Status.CANCELLED, None
    if unit.bound is Bound.TO:
        return Status.SCHEDULED, None
    if _next_of_list(context, unit, before):
        return Status.SCHEDULED, None  # "slipped to 2020, 2021 and 2022"
    if (given := called_off(context, trigger, unit)) is not None:
        return given
    for place, index in enumerate(before):
        if context.words.has("status.slip_from", context.word(index)):
            return Status.CANCELLED, context.span(index, index)
        if place == 0 and context.words.has("words.until_to", context.word(index)):
            return Status.SCHEDULED, context.span(index, index)
        if ahead and context.words.has("status.slip_to", context.word(index)):
            return Status.SCHEDULED, context.span(index, index)
    return None


def _lasts(context: Context, unit: Unit) -> bool:
    """Tell whether "since" stands before a date: "has pushed the idea since 2016" moves nothing."""
    return unit.bound is Bound.SINCE and context.words.has("words.since", context.before(unit.span, 1))


def _next_of_list(context: Context, unit: Unit, before: list[int]) -> bool:
    """Tell whether nothing but a comma or an "and" parts a date from the one before it."""
    first = context.analysis.indices(unit.span).start - len(before) - 1
    joined = bool(before) and all(context.analysis.tags[index].xpos in (",", "CC") for index in before)
    return joined and first in context.dated


def _before(context: Context, unit: Unit) -> Iterator[int]:
    first = context.analysis.indices(unit.span).start
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if index in context.dated:
            return
        yield index
