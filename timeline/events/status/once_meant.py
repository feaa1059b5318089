"""What was meant for a date becomes its verdict where the date is gone by, or where a goal is set for it."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.unreal import Verdict
from timeline.events.status.bounded import first_listed
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Bound, Precision, Status

FINE = (Precision.DAY, Precision.WEEK, Precision.MONTH)
MEANT = (("scheduled", Status.SCHEDULED), ("target", Status.TARGET), ("planned", Status.PLANNED))
"""What governs a happening to come, by the names of the lists."""


def once_meant(context: Context, group: VerbGroup | None, unit: Unit, governed: list[int]) -> Verdict | None:
    """What was meant for a date gone by, or seen from no day, and is not said to have come: "had planned to launch".

    Args:
        context: the sentence.
        group: the verb that names the happening, or None.
        unit: the date.
        governed: the words that govern it, from itself outwards.
    """
    if group is not None and group.tense is Tense.FUTURE and context.words.has("modals.was", *group.auxiliaries[:1]):
        return Verdict(Status.PLANNED, cue=context.span(group.first, group.last), rule="was to, gone by")
    going = first_listed(context, governed[1:2], "status.going_to")
    if group is not None and group.form is Form.INFINITIVE and going is not None and _was_going(context, going):
        return Verdict(Status.PLANNED, cue=context.span(going, going), rule="was going to, gone by")
    aim = first_listed(context, governed[1:], "status.target_nouns") if group is None else None
    if aim is not None and context.group(aim) is None:
        return Verdict(Status.TARGET, cue=context.span(aim, aim), rule="target: governed, gone by")
    if group is not None and context.words.has("modals.reported", group.modal):  # "said it would fly in 2018"
        return Verdict(Status.PLANNED, cue=context.span(group.first, group.first), rule="would, gone by")
    if group is not None and announced_for(context, group, unit):
        return Verdict(Status.SCHEDULED, cue=context.span(group.main, group.main), rule="announced for then, gone by")
    if group is not None and _promised(context, group, unit):
        return Verdict(Status.TARGET, cue=context.span(group.main, group.main), rule="what was promised, gone by")
    if group is None or group.form is not Form.INFINITIVE:
        ordered = first_listed(context, governed[:1], "status.target") if unit.bound is Bound.BY else None
        if ordered is not None:
            return Verdict(Status.TARGET, cue=unit.cue, rule="deadline gone by")
        passive = group is not None and (group.voice is Voice.PASSIVE or not group.auxiliaries)  # "first planned for"
        had = group is not None and context.words.has("modals.before", *group.auxiliaries)  # "had aimed for 2023"
        awaited = passive and group is not None and context.words.has("words.awaited", context.lemma(group.main))
        meant = awaited or context.words.has("words.meant_for", context.before(unit.span, 1))
        if not (passive or had) or not meant:
            return None
        governed = [-1, *governed]  # "had been planned for 2017": the verb itself says what was meant
    elif unit.bound is Bound.BY:
        return Verdict(Status.TARGET, cue=unit.cue, rule="deadline gone by")
    for name, status in MEANT:
        index = first_listed(context, governed[1:], f"status.{name}", f"status.{name}_nouns")
        if index is not None:
            return Verdict(status, cue=context.span(index, index), rule=f"{name}: governed, gone by")
    return None


def announced_for(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether something was announced for a date, not on it: "the flight, first *announced for* 5 April, was"."""
    linked = context.words.has("words.meant_for", context.before(unit.span, 1))
    beside = context.analysis.indices(unit.span).start == group.last + 2
    return linked and beside and context.words.has("status.announced", context.lemma(group.main))


def _was_going(context: Context, going: int) -> bool:
    """Tell whether a form in -ing behind "was" or "were" leads an infinitive: "was *going* to launch in 2023"."""
    group = context.group(going)
    past = group is not None and context.words.has("modals.was", *group.auxiliaries[:1])
    return past and context.analysis.tags[going].xpos == "VBG"


def goal_set(context: Context, group: VerbGroup | None, unit: Unit) -> Verdict | None:
    """What a goal is set for: "the goal was set for 2024", "the firm had targeted 2026".

    Args:
        context: the sentence.
        group: the verb that names the happening, or None.
        unit: the date.
    """
    date = context.analysis.indices(unit.span).start
    at = context.words.has("words.aimed_at", context.before(unit.span, 1))
    aims = group is not None and context.words.has("status.aiming", context.lemma(group.main))
    if group is not None and aims and group.last + 1 == date - at:
        return Verdict(Status.TARGET, cue=context.span(group.main, group.main), rule="target: the date itself")
    if group is None or not context.words.has("words.meant_for", context.before(unit.span, 1)):
        return None
    phrases = [
        phrase for phrase in (context.roles.subject(group), *context.roles.objects(group)[:1]) if phrase is not None
    ]
    aim = next((one.head for one in phrases if context.words.has("status.target_nouns", context.lemma(one.head))), None)
    if aim is None or not context.words.has("status.scheduled", context.lemma(group.main)):
        return None
    return Verdict(Status.TARGET, cue=context.span(aim, aim), rule="target: what a goal is set for")


def _promised(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether a date stands right behind what somebody promised: "promised a debut in 2024"."""
    if not context.words.has("status.promising", context.lemma(group.main)) or group.voice is Voice.PASSIVE:
        return False
    if unit.when.precision in FINE:
        return False  # "promised an investigation on 3 March": then it was promised
    objects = context.roles.objects(group)[:1]
    date = context.analysis.indices(unit.span).start
    close = any(phrase.last + 2 >= date > phrase.last for phrase in objects)
    return close and any(context.lemma(phrase.head) in context.words.nouns for phrase in objects)
