"""The words before an expression make it a bound: by, since, from ... to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.language import Language
from timeline.dates.values import span
from timeline.model import Bound, Span, TimeExpression, When

REACH = 12
"""How many tokens (blanks count) before an expression its cue is looked for in."""


class Cues:
    """Finds the bounding words of one language before expressions."""

    def __init__(self, language: Language) -> None:
        self._cues = language.cues

    def read(
        self, found: list[TimeExpression], tokens: list[str], classes: str, offsets: list[int]
    ) -> list[TimeExpression]:
        """Give each expression of a piece of text the bound that stands before it."""
        index = {offset: place for place, offset in enumerate(offsets)}
        result = []
        for one in found:
            place = index[one.start]
            before = classes[max(0, place - REACH) : place][::-1]
            best = 0
            bound = ""
            for cue in self._cues:
                match = cue.regex.match(before)
                if match is not None and len(match.group().rstrip()) > best:
                    best = len(match.group().rstrip())
                    bound = cue.bound
            if best:
                blank = len(before) - len(before.lstrip())
                cue_span = Span(offsets[place - best], offsets[place - blank])
                one = replace(one, bound=Bound(bound), cue=cue_span)
            result.append(one)
        return result

    def attach(self, found: list[TimeExpression]) -> list[TimeExpression]:
        """Make partners of the two ends of a range; a TO without a first end is an end alone."""
        result = list(found)
        for place, one in enumerate(result):
            if one.bound is not Bound.TO:
                continue
            mate = result[place - 1] if place else None
            if (
                mate is None
                or one.cue is None
                or not 0 <= one.cue.start - mate.end <= 2
                or mate.when is None
                or one.when is None
            ):
                result[place] = replace(one, bound=None, cue=None)
                continue
            result[place - 1] = replace(mate, bound=Bound.FROM, partner=one.span)
            result[place] = replace(one, partner=mate.span)
        for place, one in enumerate(result):
            if one.bound is Bound.FROM and one.partner is None:
                result[place] = replace(one, bound=Bound.SINCE)
        return result


def bounded(expression: TimeExpression, expressions: Sequence[TimeExpression] = ()) -> When | None:
    """Return the days an expression allows, its bound applied: ``../2024``, ``2025/..``, ``2017-01-30/2017-02-10``.

    Args:
        expression: the expression.
        expressions: those of the same text, among which the partner of a range is looked for.
    """
    when = expression.when
    if when is None or expression.bound is None:
        return when
    if expression.bound in (Bound.BY, Bound.UNTIL):
        return When(None, when.end, when.precision, f"../{_last(when.edtf)}")
    if expression.bound in (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE):
        return When(when.start, None, when.precision, f"{when.edtf.split('/')[0].rstrip('~')}/..")
    mate = next((other for other in expressions if other.span == expression.partner), None)
    if mate is None or mate.when is None:
        return when
    first, last = (when, mate.when) if expression.bound is Bound.FROM else (mate.when, when)
    return span(first, last) or when


def _last(edtf: str) -> str:
    return edtf.split("/")[-1].rstrip("~")
