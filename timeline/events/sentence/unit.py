"""A date of a sentence as one thing: a single expression, or the two ends of a range."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model import Bound, Span, When

CLOSED = "closed period"
"""The rule of a date that is a period up to its last day."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A date as one thing.

    Args:
        span: the words that give it, from the first to the last.
        when: the days it allows, bounds applied.
        bound: the bound it stands under, or None.
        cue: the words that make the bound, or None.
        basis, rule: how it was reached, and by which rule.
        implied: whether a part of it was filled in.
        parts: the spans of its expressions.
        ends: the days of each end of a range; empty for a single date.
    """

    span: Span
    when: When
    bound: Bound | None
    cue: Span | None
    basis: str
    rule: str
    implied: bool
    parts: tuple[Span, ...]
    ends: tuple[When, ...] = ()
