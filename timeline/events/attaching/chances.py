"""The chances that the ranker gives the words of a sentence become those of the words that a date can reach."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attaching.apart import Reach
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import happening
from timeline.events.sentence.unit import Unit
from timeline.grammar import Candidate, Form, VerbGroup
from timeline.model import Precision

_HOPELESS = 0.01
"""A word less likely than this has too little to share for it to matter whether it is within reach."""


def reachable(context: Context, unit: Unit, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with what those out of the date's reach lose shared out among all.

    Args:
        context: the sentence.
        unit: the date.
        found: the words of the sentence, each with its chance.
    """
    reach = Reach(context, unit)
    shares = [
        one.probability if one.token is None or one.probability < _HOPELESS else one.probability * reach.of(one.token)
        for one in found
    ]
    total = min(sum(shares), 1.0)
    return [Candidate(one.token, share / total) for one, share in zip(found, shares, strict=True)]


def with_subjects(context: Context, unit: Unit, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates with what words of a subject that name no act have given to its verb.

    "in February its *Scientific and Technical Subcommittee* adopted": a date before a long subject is of its verb, and
    so is a quarter inside one ("third-quarter income rose").

    Args:
        context: the sentence.
        unit: the date.
        found: the words of the sentence, each with its chance.
    """
    given: dict[int, float] = {}
    for one in found:
        if one.token is None or one.probability < _HOPELESS or happening(context, one.token) is not None:
            continue
        verb = next((group for group in context.analysis.groups if _acts_in(context, group, one.token, unit)), None)
        if verb is not None:
            given[verb.main] = given.get(verb.main, 0.0) + one.probability
    if not given:
        return list(found)
    return [
        one if one.token is None else Candidate(one.token, one.probability + given.get(one.token, 0.0)) for one in found
    ]


def _acts_in(context: Context, group: VerbGroup, token: int, unit: Unit) -> bool:
    """Tell whether a word stands in the subject of a verb, and the date not, unless it is a part of a year."""
    subject = context.roles.subject(group) if group.form is Form.FINITE and group.first > token else None
    if subject is None or not subject.covers(token):
        return False
    date = context.analysis.indices(unit.span)
    led = date.start > 0 and context.analysis.tags[date.start - 1].xpos == "IN"  # not "the 2024 deadline"
    return unit.when.precision in _PARTS or (led and not subject.covers(date.start))


_PARTS = (Precision.QUARTER, Precision.HALF)
