"""A date and the words around it become the word it hangs on: the verb or noun that names the happening."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.context import Context
from timeline.events.units import Unit
from timeline.grammar import Form, governors

_SURE = 0.97
"""Probability given where a rule that hardly errs decides."""
_NAMES = ("PROPN",)


@dataclass(frozen=True, slots=True)
class Attachment:
    """The word a date hangs on.

    Args:
        trigger: index of the token that names the happening.
        probability: that it is the right one, 0 to 1.
        rule: what decided ("ranker", "relative clause", ...).
    """

    trigger: int
    probability: float
    rule: str


def attach(context: Context, unit: Unit, units: list[Unit]) -> Attachment | None:
    """Return the word that a date hangs on, or None where it dates nothing.

    The ranker proposes; what it chose is then moved to the word that names the happening: from a light verb or a
    copula to its noun, from a governing verb to the infinitive that a deadline belongs to.

    Args:
        context: the sentence.
        unit: the date.
        units: all dates of the sentence.
    """
    candidates = governors(context.analysis, unit.span, [other.span for other in units])
    if not candidates:
        return None
    none = next((found.probability for found in candidates if found.index is None), 0.0)
    for found in candidates:
        if found.index is None:
            return None
        if _can_trigger(context, found.index):
            trigger = _moved(context, found.index)
            return Attachment(trigger, min(found.probability, 1 - none), "ranker")
    return None


def _can_trigger(context: Context, index: int) -> bool:
    """Tell whether a word can name a happening: a verb, an event noun, or the name of a mission before a date."""
    analysis = context.analysis
    tag = analysis.tags[index]
    if tag.upos in ("VERB", "AUX"):
        return True
    if tag.upos == "NOUN":
        return True
    return tag.upos == "PROPN"


def _moved(context: Context, index: int) -> int:
    """Return the word that names the happening, for a word that only carries it."""
    group = context.group(index)
    if group is None:
        whole = context.analysis.group_of(index)
        return whole.main if whole is not None else index
    if group.form is Form.PARTICIPLE:
        return index
    return index
