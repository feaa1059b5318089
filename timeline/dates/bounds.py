"""The words before an expression make it a bound: by, since, from ... to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.language import Language
from timeline.dates.rules import Cue
from timeline.dates.values import onward, span
from timeline.model import Bound, Span, TimeExpression, When

FARTHEST = 12
"""How many characters may stand between the two ends of a range."""
_DASH = 3
"""How many characters a dash with its blanks has."""
REACH = 16
"""How many tokens (blanks count) before an expression its cue is looked for in."""


class Cues:
    """Finds the bounding words of one language before expressions."""

    def __init__(self, language: Language) -> None:
        self._by_last: dict[str, list[Cue]] = {}
        self._hyphen = language.members("HYPHEN_ONLY")
        self._movers, self._before_day = language.members("MOVED"), language.members("PREPOSITION")
        for cue in language.cues:
            for char in cue.last:
                self._by_last.setdefault(char, []).append(cue)

    def read(
        self, found: list[TimeExpression], indexes: list[int], classes: str, offsets: list[int]
    ) -> list[TimeExpression]:
        """Give each expression of a piece of text the bound that stands before it.

        Args:
            found: the expressions.
            indexes: for each the index of its first token.
            classes: the piece's class characters, one a token.
            offsets: where each token begins in the text.
        """
        result: list[TimeExpression] = []
        barred = shifted = False
        for one, place in zip(found, indexes, strict=True):
            before = classes[max(0, place - REACH) : place][::-1]
            mate = result[-1] if result else None
            near = mate is not None and 0 <= one.start - mate.end <= FARTHEST
            after_from = mate is not None and near and mate.bound is Bound.FROM
            like = mate is not None and mate.bound is None and _as_fine(mate, one)  # not "this year through August"
            between = place - bisect_left(offsets, mate.end) if mate is not None and near and like else 0
            found_cue, length = self._longest(before, after_from=after_from, between=between)
            moved, barred = barred, found_cue is not None and found_cue.bound is None
            if found_cue is not None and found_cue.bound is not None:
                blank = len(before) - len(before.lstrip())
                cue = Span(offsets[place - length], offsets[place - blank])
                one = replace(one, bound=found_cue.bound, cue=cue)
                if one.bound is Bound.TO:
                    # "was extended on 3 June to 15 July": the first day is that of the move
                    when_moved = shifted and mate is not None and mate.bound is None
                    dashed = mate is not None and one.start - mate.end <= _DASH  # "moved from 14-18 February"
                    paired = (near and not (moved or when_moved)) or dashed
                    one = self._pair(result, one, mate if paired else None)
            led = before.lstrip()[:1] in self._before_day and before != ""
            shifted = led and any(char in self._movers for char in before)
            result.append(one)
        return [
            replace(one, bound=Bound.SINCE) if one.bound is Bound.FROM and one.partner is None else one
            for one in result
        ]

    def _pair(self, result: list[TimeExpression], one: TimeExpression, mate: TimeExpression | None) -> TimeExpression:
        """Make partners of the two ends of a range; a second end without a first is no bound."""
        ends = mate is not None and mate.bound is Bound.TO  # "from 2018 to 2020, then to 2022"
        if mate is None or ends or mate.when is None or one.when is None or span(mate.when, one.when) is None:
            return replace(one, bound=None, cue=None)
        parted = one.cue is not None and one.cue.start - mate.end > 1 and mate.bound is not Bound.FROM
        if parted:  # "extended the scheme last autumn, to 2028", "to 2024 in 2014 and to 2030 in 2022"
            return replace(one, bound=None, cue=None)
        result[-1] = replace(mate, bound=Bound.FROM, partner=one.span)
        return replace(one, partner=mate.span)

    def _longest(self, before: str, *, after_from: bool, between: int) -> tuple[Cue | None, int]:
        """Return the longest cue that ends right before, reading backwards, and its length in tokens.

        Args:
            before: the classes before an expression, backwards.
            after_from: whether the date before it has "from".
            between: the tokens from a date without a cue to the expression, 0 where none is near.
        """
        best: tuple[Cue | None, int] = (None, 0)
        for cue in self._by_last.get(before[1:2] if before[:1] == " " else before[:1], ()):
            match = cue.regex.match(before) if after_from or cue.needs != "from" else None
            length = 0 if match is None else len(match.group().rstrip())
            if before[length : length + 1] in self._hyphen and length:
                continue  # "swing-by December 2015"
            if cue.needs == "beside" and length + 1 != between:
                continue  # "2011 through 2013", with nothing else between them
            if length > best[1] or (length == best[1] and length and cue.needs):
                best = cue, length
        return best


def _as_fine(one: TimeExpression, other: TimeExpression) -> bool:
    """Tell whether two dates are told as finely, both to the day or both to the year."""
    return one.when is not None and other.when is not None and one.when.precision is other.when.precision


def bounded(expression: TimeExpression, expressions: Sequence[TimeExpression] = ()) -> When | None:
    """Return the days an expression allows, its bound applied: ``../2024``, ``2025/..``, ``2017-01-30/2017-02-10``.

    Args:
        expression: the expression.
        expressions: those of the same text in reading order, among which the partner of a range is looked for.
    """
    when = expression.when
    if when is None or expression.bound is None:
        return when
    if expression.bound in (Bound.BY, Bound.UNTIL):
        return When(None, when.end, when.precision, f"../{_last(when.edtf)}")
    if expression.bound in (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE):
        return onward(when)
    mate = _at(expressions, expression.partner)
    if mate is None or mate.when is None:
        return when
    first, last = (when, mate.when) if expression.bound is Bound.FROM else (mate.when, when)
    return span(first, last) or when


def _at(expressions: Sequence[TimeExpression], span: Span | None) -> TimeExpression | None:
    """Return the expression with this span out of a list in reading order."""
    if span is None:
        return None
    place = bisect_left(expressions, span.start, key=lambda one: one.start)
    return expressions[place] if place < len(expressions) and expressions[place].span == span else None


def _last(edtf: str) -> str:
    return edtf.split("/")[-1].rstrip("~")
