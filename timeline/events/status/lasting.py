"""A stretch of time becomes the verdict that what is told went on through it, or took its days."""

from __future__ import annotations

from timeline.dates.calendar_math import to_number
from timeline.events.sentence.context import Context
from timeline.events.sentence.fiscal import budgetary, fiscal
from timeline.events.sentence.unit import CLOSED, Unit
from timeline.events.sentence.unreal import Verdict
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Category, Precision, Status

_MONTH = 31  # days


def lasting(context: Context, trigger: int, group: VerbGroup | None, unit: Unit, time: str) -> Verdict | None:
    """Return that something went on through a period; None where the date is none, or where an act took its days.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        group: its verb, or None.
        unit: its date.
        time: where the date lies seen from publication: ``past``, ``future``, ``around`` or "".
    """
    if fiscal(unit) and context.words.has("words.asking_for", context.lemma(trigger)):
        return Verdict(Status.PLANNED, cue=context.span(trigger, trigger), rule="asked for a fiscal year")
    spends = fiscal(unit) and budgetary(context, trigger, group)
    past = group is not None and group.form is Form.FINITE and group.tense is Tense.PAST and time != "future"
    entry = group is not None and group.form is Form.FINITE and group.tense is Tense.PRESENT and time == "past"
    kinds = context.words.nouns if group is None else context.words.verbs
    meeting = group is not None and group.form is Form.PARTICIPLE and group.voice is Voice.ACTIVE
    met = (group is None or meeting) and time == "past" and kinds.get(context.lemma(trigger)) is Category.MEETING
    told = past or entry or met  # "September 12-13: two states pledge the same"
    if (
        told
        and (of_days(unit) or unit.rule == CLOSED)
        and not context.words.any_has(("status.stative", "words.running"), context.lemma(trigger))
    ):
        return None  # "met in Paris on 16-17 March": an act that took its days
    if (unit.when.precision is Precision.INTERVAL and not fiscal(unit)) or spends:
        return Verdict(Status.ONGOING, rule="period") if unit.when.start != unit.when.end else None
    return None


def of_days(unit: Unit) -> bool:
    """Tell whether a date is a range of days no longer than a month: "16-17 March".

    Args:
        unit: the date.
    """
    start, end = unit.when.start, unit.when.end
    if unit.when.precision is not Precision.INTERVAL or start is None or end is None or not unit.ends:
        return False
    days = to_number(*end) - to_number(*start)
    return days <= _MONTH and all(one.precision is Precision.DAY for one in unit.ends)
