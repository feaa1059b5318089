"""What is known of a row becomes the probability that it is right, with the reasons in words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from math import exp, log

from timeline.events.sentence.attachment import UNDER_HEADING, Attachment
from timeline.events.sentence.unit import Unit
from timeline.model import Category
from timeline.resources import folder

_EDGE = 0.02
"""Probabilities of the ranker beyond this are not told apart: it was not fitted on enough dates to know them."""


@cache
def _weights() -> Mapping[str, float]:
    path = folder("data") / "events" / "confidence.toml"
    return {name: float(value) for name, value in tomllib.loads(path.read_text("utf-8")).items()}


def confidence_of(attachment: Attachment, unit: Unit, category: Category) -> tuple[float, tuple[str, ...]]:
    """Return the probability that date and happening belong together as the row says, and its reasons.

    A logistic model (``data/events/confidence.toml``) of the ranker's probability and of whether the happening is a
    known kind of act.

    Args:
        attachment: the word the date hangs on.
        unit: the date.
        category: what sort of happening it is.
    """
    weights = _weights()
    likely = min(max(attachment.probability, _EDGE), 1 - _EDGE)
    score = weights["base"] + weights["attachment"] * log(likely / (1 - likely))
    how = attachment.rule.removeprefix("ranker").removeprefix(", ")
    reasons = [f"chance that the date belongs to this word: {attachment.probability:.2f}" + (f", {how}" if how else "")]
    reasons.append("part of the date was filled in" if unit.implied else "the date is written in full")
    if category is Category.OTHER:
        score += weights["unknown_act"]
        reasons.append("no known kind of act")
    if attachment.rule == UNDER_HEADING:
        score += weights["carried"]
        reasons.append("the date was carried over from a heading")
    return round(1 / (1 + exp(-score)), 3), tuple(reasons)
