"""A date ahead becomes whether it is fixed, so that what is to come then is scheduled, not only planned."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.status.lasting import of_days
from timeline.events.status.once_meant import FINE
from timeline.grammar import VerbGroup
from timeline.model import Category, Precision, TimexType

_PARTS = (Precision.QUARTER, Precision.HALF, Precision.SEASON)


def fixes(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether a date ahead is one that is fixed: fine enough, or a year in which something will be done.

    Args:
        context: the sentence.
        group: the verb of what is to come, or None for a noun.
        unit: its date.
    """
    precision = unit.when.precision
    if precision in FINE or precision in _PARTS or of_days(unit):
        return True  # "Q2 2022: critical design review", "will be submitted in the autumn"
    if group is None and unit.ends and all(end.precision is Precision.DAY for end in unit.ends):
        return True  # "Nominal mission   1 Feb 2023   31 Dec 2023"
    if group is None:  # a list that names a year fixes no date
        return bool(context.analysis.groups) and precision is not Precision.DECADE
    return _names_year(context, unit) and _will_act(context, group)


def _names_year(context: Context, unit: Unit) -> bool:
    """Tell whether a date is a year without more ado, not "in five years"."""
    if unit.when.precision is not Precision.YEAR or unit.bound is not None or unit.when.edtf.endswith("~"):
        return False
    return not any(one.span in unit.parts and one.type is TimexType.DURATION for one in context.expressions)


def _will_act(context: Context, group: VerbGroup) -> bool:
    """Tell whether an act is said to come without more ado: "it *will fly* in 2024", "is to fly", not "will rise"."""
    if not (context.words.has("modals.will", *group.auxiliaries[:1]) or group.modal == _BE_TO):
        return False
    foretold = context.words.any_has(("words.changing", "modals.forecast"), context.lemma(group.main))
    return not foretold and context.words.verbs.get(context.lemma(group.main)) is not Category.BUDGET


_BE_TO = "be to"
"""The modal of "is to fly"."""
