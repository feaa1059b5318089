"""Time expressions of a sentence become the dates that can date something: ranges joined, names left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.dates import bounded
from timeline.events.sentence.context import Context
from timeline.events.sentence.named_years import names_season, part_of_name
from timeline.events.sentence.rebound import rebound
from timeline.events.sentence.side_by_side import add
from timeline.events.sentence.unit import CLOSED, Unit
from timeline.model import Bound, Span, TimeExpression, TimexType

_ON_DAY = re.compile(r"\s*(?:\(?[A-Z]{2,4}\)?)?,?\s*(?:[a-z]{2})?\s*")
"""What may stand between an hour and its day: a zone, a comma, "on"."""

_MOST = 40
"""Dates of one sentence that are looked at; one with more is a table without lines, and no happening is told in it."""
_MEANING = {
    Bound.BY: "the last possible date",
    Bound.UNTIL: "the end of a period",
    Bound.SINCE: "the beginning of a period",
    Bound.AFTER: "the earliest possible date",
    Bound.NOT_BEFORE: "the earliest possible date",
}


def date_units(context: Context) -> list[Unit]:
    """Return the dates of one sentence that can date a happening, in order.

    Left out are publication lines, sets ("every year"), durations that no date bounds, vague words, years that are
    part of a name, and the coarser of two expressions that say the same date side by side.

    Args:
        context: the sentence.
    """
    document, found = context.document, context.expressions[:_MOST]
    units: list[Unit] = []
    for expression in found:
        if expression.bound is Bound.TO and any(expression.span in unit.parts for unit in units):
            continue
        if any(span.overlaps(expression.span) for span in document.header):
            continue
        if _quoted_alone(document.text, expression.span) or _counts_acts(context, expression):
            continue
        if part_of_name(document.text, context.sentence, expression, context.words) or names_season(
            context, expression
        ):
            continue
        if expression.bound is not None and expression.partner is None and describes_noun(context, expression.span):
            # "after last week's dialogue", "before the July 2024 launch": the bound is the noun's, the date its own
            expression = replace(expression, bound=None, cue=None)
        expression = rebound(context, expression)
        unit = _unit(expression, found, document.text)
        if expression.span in context.closed and unit is not None:
            unit = _period(context, unit, units)
        if unit is not None:
            add(units, unit, context)
    clocks = {one.span for one in found if one.type is TimexType.TIME}
    if len(units) > 1:
        units = [unit for unit in units if not _points_back(context, unit)]
    hours = [unit for unit in units if unit.span in clocks]
    again = {
        later.span for one, later in pairwise(hours) if one.when == later.when and _same_day(context, later, one)
    }  # "last night, at two minutes past nine"
    units = [unit for unit in units if unit.span not in again]
    days = [unit for unit in units if unit.span not in clocks]
    return [unit for unit in units if unit.span not in clocks or not any(_same_day(context, unit, day) for day in days)]


def _points_back(context: Context, unit: Unit) -> bool:
    """Tell whether a limit only points to a date told before: "last month the signatories, 21 by *then*, met"."""
    words, place = unit.span.of(context.document.text).lower(), context.analysis.indices(unit.span).start - 2
    counted = place > 0 and context.analysis.tags[place].xpos == "CD"
    return unit.bound is Bound.BY and counted and context.words.has("words.pointing", words)


def _same_day(context: Context, clock: Unit, day: Unit) -> bool:
    """Tell whether an hour is that of a day told beside it, no verb between: "landed at 13:19 in Bonn on Friday"."""
    first, last = sorted((clock, day), key=lambda unit: unit.span.start)
    if first is clock and _ON_DAY.fullmatch(context.document.text, clock.span.end, day.span.start):
        return True  # "at 0130 hrs (IST) on 29 August 2009"
    between = range(context.analysis.indices(first.span).stop, context.analysis.indices(last.span).start)
    return clock.when == day.when and not any(group.main in between for group in context.analysis.groups)


def _period(context: Context, unit: Unit, units: list[Unit]) -> Unit:
    """Return the period that a date closes, which takes the place of the date that names it alone."""
    whole, days = context.closed[unit.span]
    if units and whole.overlaps(units[-1].span):
        units.pop()
    words = whole.of(context.document.text)
    basis = f'{unit.basis}; "{words}" is the period up to it'
    return replace(unit, span=whole, parts=(whole,), when=days, basis=basis, rule=CLOSED)


def _counts_acts(context: Context, expression: TimeExpression) -> bool:
    """Tell whether a length is what acts are counted in, or is how long one takes: "the first launch in three years".

    So is what can be done in it: "can build it in five years".
    """
    if expression.type is not TimexType.DURATION or expression.bound is not None or expression.implied:
        return False
    start = context.analysis.indices(expression.span).start - 1
    verb = context.verb_before(start)
    between = range(0 if verb is None else verb.last + 1, start)
    if any(context.words.has("words.nth", context.word(index)) for index in between):
        return True
    most = any(context.analysis.tags[index].xpos in ("JJS", "RBS") for index in between)
    return most or (verb is not None and context.words.has("modals.able", verb.modal))


def _quoted_alone(text: str, span: Span) -> bool:
    """Tell whether a date stands alone between quotation marks: a law that strikes "2024" speaks of words."""
    return text[span.start - 1 : span.start] in _OPENING and text[span.end : span.end + 1] in _CLOSING


_OPENING, _CLOSING = frozenset('"\u201c\u201e\u00ab'), frozenset('"\u201d\u201c\u00bb')


def _unit(expression: TimeExpression, found: Sequence[TimeExpression], text: str) -> Unit | None:
    if expression.type is TimexType.SET or expression.when is None:
        return None
    if expression.type is TimexType.DURATION and expression.bound is None and not expression.located:
        return None
    when = bounded(expression, found)
    if when is None:
        return None
    parts = [expression.span]
    basis = expression.basis
    mate = next((other for other in found if other.span == expression.partner), None)
    if expression.bound is Bound.FROM and mate is not None:
        parts.append(mate.span)
        basis = basis if basis == mate.basis else f"{basis}; {mate.basis}"
    ends = (expression.when, mate.when) if len(parts) == 2 and mate is not None and mate.when is not None else ()
    if expression.cue is not None and expression.bound in _MEANING:
        basis = f'{basis}; "{expression.cue.of(text)}" before it makes it {_MEANING[expression.bound]}'
    whole = Span(min(part.start for part in parts), max(part.end for part in parts))
    return Unit(
        whole,
        when,
        expression.bound,
        expression.cue,
        basis,
        expression.rule,
        bool(expression.implied),
        tuple(parts),
        ends,
    )


def describes_noun(context: Context, span: Span) -> bool:
    """Tell whether a date stands right before the noun it describes ("last week's dialogue", "the 2014 protests").

    Args:
        context: the sentence.
        span: the date.
    """
    inside = context.analysis.indices(span)
    following = inside.stop
    tags = context.analysis.tags
    if following >= len(tags):
        return False
    if tags[following].xpos == "POS" or tags[inside.stop - 1].xpos == "POS":
        return True
    phrase = context.analysis.phrase_of(following)
    head = phrase.head if phrase is not None else following
    named = context.lemma(head) in context.words.nouns or context.word(head) in context.words.nouns
    return named and tags[following].upos in ("NOUN", "PROPN", "ADJ") and following not in context.dated
