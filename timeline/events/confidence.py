"""What is known of a row becomes the probability that it is right, with the reasons in words."""

from __future__ import annotations

from timeline.events.attach import Attachment
from timeline.events.units import Unit
from timeline.model import Category

_FACTORS = {"implied": 0.97, "carried": 0.8, "approximate": 0.95, "other": 0.93}


def confidence_of(
    attachment: Attachment, unit: Unit, category: Category, actors: tuple[str, ...]
) -> tuple[float, tuple[str, ...]]:
    """Return the probability that date and happening belong together as the row says, and its reasons.

    It is the ranker's probability, lowered where a part of the date was filled in, the happening is no known kind of
    act, or nobody is named.

    Args:
        attachment: the word the date hangs on.
        unit: the date.
        category: what sort of happening it is.
        actors: who takes part.
    """
    value = attachment.probability
    reasons = [f"date and word belong together: {attachment.probability:.2f} ({attachment.rule})"]
    if unit.implied:
        value *= _FACTORS["implied"]
        reasons.append("part of the date was filled in")
    else:
        reasons.append("the date is written in full")
    if category is Category.OTHER:
        value *= _FACTORS["other"]
        reasons.append("no known kind of act")
    if not actors:
        value *= _FACTORS["other"]
        reasons.append("nobody is named")
    return round(min(1.0, max(0.0, value)), 3), tuple(reasons)
