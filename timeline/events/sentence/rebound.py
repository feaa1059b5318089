"""A time expression in its sentence becomes the same with the bound that the words around it make, or unmake."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.events.sentence.context import Context
from timeline.events.sentence.to_now import to_now
from timeline.grammar import Form, Tense
from timeline.model import Bound, Day, Precision, Span, TimeExpression, TimexType


def rebound(context: Context, expression: TimeExpression) -> TimeExpression:
    """Return an expression without a bound that is not its own, and with one that stands behind it or is meant.

    Args:
        context: the sentence.
        expression: one of its time expressions, with the bound of the words before it.
    """
    unbound = (_long_since, _around_hour, _until_it_did, _took_until)
    if any(loose(context, expression) for loose in unbound):
        expression = replace(expression, bound=None, cue=None)
    return _to_this_day(context, _over_stretch(context, _limited(context, expression)))


def _to_this_day(context: Context, expression: TimeExpression) -> TimeExpression:
    """Return a date that opens its line with the bound of a dash that leads to now: "2010-present  Head", "2010-"."""
    text, start = context.document.text, context.sentence.start
    if expression.bound is not None or expression.when is None or text[start : expression.start].strip(" \t*\u2022-"):
        return expression
    led = next(
        (found for one in (to_now(context.words), _OPEN) if (found := one.match(text, expression.end)) is not None),
        None,
    )
    return expression if led is None else replace(expression, bound=Bound.SINCE, cue=Span(*led.span()))


_OPEN = re.compile(r"[-\u2013\u2014](?= {2}|\t|[ \t]?:)")
"""A dash behind the date of an entry that leads to nothing."""


def _until_it_did(context: Context, expression: TimeExpression) -> bool:
    """Tell whether "until" opens the clause of what came then: "it lagged, until last May *the board* closed it"."""
    first = 0 if expression.cue is None else context.analysis.indices(expression.cue).start
    if expression.bound is not Bound.UNTIL or not first:
        return False  # "Until 2014 the agency sold them"
    stop = context.analysis.indices(expression.span).stop
    phrase = context.analysis.phrase_of(stop)
    acts = (one for one in context.analysis.groups if phrase is not None and one.first == phrase.last + 1)
    verb = next(acts, None)
    past = verb is not None and verb.form is Form.FINITE and verb.tense in (Tense.PAST, Tense.PERFECT)
    return past and phrase is not None and phrase.first == stop


def _took_until(context: Context, expression: TimeExpression) -> bool:
    """Tell whether something was done only then: "It *took until* February 2011 for them to annul the contract"."""
    if expression.bound is not Bound.UNTIL or expression.cue is None:
        return False
    verb = context.verb_before(context.analysis.indices(expression.cue).start)
    took = verb is not None and context.words.has("words.taking", context.lemma(verb.main))
    stop = context.analysis.indices(expression.span).stop
    return took and any(one.form is Form.INFINITIVE and one.first >= stop for one in context.analysis.groups)


def _limited(context: Context, expression: TimeExpression) -> TimeExpression:
    """Return an expression with the bound of the words behind it: "on 15 May(,) at the earliest"."""
    stop = context.analysis.indices(expression.span).stop
    if expression.bound is not None or expression.when is None:
        return expression
    stop += context.lowered[stop : stop + 1] == (",",)
    for name, bound in (("words.earliest", Bound.NOT_BEFORE), ("words.latest", Bound.BY)):
        for cue in context.words.cues(name):
            if context.lowered[stop : stop + len(cue)] == cue:
                return replace(expression, bound=bound, cue=context.span(stop, stop + len(cue) - 1))
    return expression


def _over_stretch(context: Context, expression: TimeExpression) -> TimeExpression:
    """Return a stretch ahead with the end that it sets: "will fly two *over* the next five years" is until then."""
    place, when = context.analysis.indices(expression.span).start - 1, expression.when
    if when is None or place < 0 or expression.rule != _STRETCH or expression.bound is not None:
        return expression
    clause = context.analysis.clause_of(place)
    foreseen = (
        group for group in context.analysis.groups if Tense.FUTURE is group.tense or group.form is Form.INFINITIVE
    )
    ahead = clause is not None and any(clause.first <= group.main <= clause.last for group in foreseen)
    ahead = ahead and when.precision not in (Precision.INTERVAL, Precision.DECADE)  # "over the past five years"
    over = ahead and context.words.has("words.over", context.word(place))
    return replace(expression, bound=Bound.BY, cue=context.span(place, place)) if over else expression


_STRETCH = "the next or past units"
"""The rule of a stretch that begins or ends with the day that speaks: "the next five years"."""


def _around_hour(context: Context, expression: TimeExpression) -> bool:
    """Tell whether a bound is that of an hour, not of its day: "took off after 22:00", "began just before 10:00"."""
    published, when = context.document.published, expression.when
    if expression.type is not TimexType.TIME or when is None or when.end is None:
        return False
    told = published is not None and when.end <= Day.of(published)
    return expression.bound is Bound.AFTER or (expression.bound in (Bound.BY, Bound.UNTIL) and told)


def _long_since(context: Context, expression: TimeExpression) -> bool:
    """Tell whether "as early as" only says how early something was: "as early as 1962 engineers had warned"."""
    published, when = context.document.published, expression.when
    if expression.bound is not Bound.NOT_BEFORE or expression.cue is None or when is None or when.end is None:
        return False
    early = context.words.has("words.soonest", expression.cue.of(context.document.text).lower())
    return early and published is not None and when.end < Day.of(published)
