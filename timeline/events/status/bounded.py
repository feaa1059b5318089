"""A bound around a date ("until", "since", "by") becomes the verdict on what stands under it."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.unreal import Verdict
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Bound, Status

_OPEN_STARTS = (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE)


def bounded(context: Context, group: VerbGroup | None, unit: Unit, governed: list[int], time: str) -> Verdict | None:
    """Return the verdict that a bound gives, or None where the rest of the rules decide.

    Args:
        context: the sentence.
        group: the verb that names the happening, or None.
        unit: its date.
        governed: the words that govern the happening, from itself outwards.
        time: where the date lies seen from publication.
    """
    if unit.bound is Bound.UNTIL:
        moved = group is not None and of_deadline(context, group)
        left = moved or _given_time(context, group, unit) or _has_left(context, group)
        return Verdict(Status.TARGET if left else Status.ONGOING, cue=unit.cue, rule="time left" if left else "until")
    if unit.bound is Bound.SINCE:
        lasting = (
            group is None
            or group.tense in (Tense.PERFECT, Tense.PRESENT)
            or (group.form is Form.PARTICIPLE and group.voice is Voice.PASSIVE)
            or (group.tense is Tense.PAST and context.words.has("status.lasting", context.lemma(group.main)))
            or context.words.any_has(("modals.lasting", "modals.before"), *group.auxiliaries)
            or (group.voice is Voice.PASSIVE and context.words.has("status.lasting_passive", context.lemma(group.main)))
        )
        to_come = time == "future" and (group is None or group.tense is Tense.PRESENT)
        lasting = lasting and not to_come  # "is revoked with effect from 1 January"
        if to_come and group is None:
            return Verdict(Status.PLANNED, cue=unit.cue, rule="from then on")  # "Flight: from 2031 onward"
        return Verdict(Status.ONGOING, cue=unit.cue, rule="since") if lasting else None
    obliged = group is not None and (group.tense is Tense.FUTURE or context.words.has("words.obliging", group.modal))
    told = obliged and time == ""  # a law has no day of publication
    if unit.bound is Bound.BY and (time == "future" or told):
        if group is not None and group.form is Form.FINITE and group.tense in (Tense.PAST, Tense.PERFECT):
            return None
        if unit.cue is not None and context.words.has("words.over", unit.cue.of(context.document.text).lower()):
            aim = first_listed(context, governed, "status.target", "status.target_nouns")
            return Verdict(Status.PLANNED if aim is None else Status.TARGET, cue=unit.cue, rule="over a stretch ahead")
        if _loosely_before(context, unit, governed):
            return Verdict(Status.PLANNED, cue=unit.cue, rule="hoped for before it")
        return Verdict(Status.TARGET, cue=unit.cue, rule="deadline")
    if unit.bound is Bound.BY and time == "" and (aim := first_listed(context, governed, "status.target")) is not None:
        return Verdict(Status.TARGET, cue=context.span(aim, aim), rule="deadline of a goal")
    past = group is not None and group.tense in (Tense.PAST, Tense.PERFECT)
    if unit.bound is Bound.NOT_BEFORE and time == "" and not past:
        return Verdict(Status.SCHEDULED, cue=unit.cue, rule="not before")
    if unit.bound is Bound.AFTER and past:
        return None  # "were launched after 2019"
    if unit.bound in _OPEN_STARTS and time in ("future", "around"):
        wanted = first_listed(context, governed, "status.target", "status.target_nouns")
        if wanted is not None:
            return Verdict(Status.TARGET, cue=context.span(wanted, wanted), rule="not before, of a goal")
        if unit.bound is Bound.NOT_BEFORE:
            set_ = group is not None and not group.copular and context.words.has("status.foretelling", group.modal)
            waits = _before(context, unit) and not set_  # "is not expected before 2026"
            return Verdict(Status.PLANNED if waits else Status.SCHEDULED, cue=unit.cue, rule="not before")
        return Verdict(Status.PLANNED, cue=unit.cue, rule="after")
    return None


def _before(context: Context, unit: Unit) -> bool:
    """Tell whether a date stands behind "before" or a word like it."""
    cue = unit.cue.of(context.document.text).lower() if unit.cue is not None else ""
    return context.words.has("status.sooner_than", cue)


def _loosely_before(context: Context, unit: Unit, governed: list[int]) -> bool:
    """Tell whether something is only hoped for or expected before a date: "is expected *before* the end of March"."""
    return _before(context, unit) and first_listed(context, governed, "status.loosely") is not None


def _has_left(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether somebody has time left to do something: "the firm *has* until May to appeal"."""
    if group is None:
        return False
    if context.words.has("status.having", context.lemma(group.main)):
        return context.governed_by(group.main) is not None
    left = group.form is Form.INFINITIVE and group.governor is not None
    return left and context.words.has("status.having", context.lemma(group.governor or 0))


def of_deadline(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb extends a deadline: "the *deadline* has been extended to 15 November".

    Args:
        context: the sentence.
        group: the verb.
    """
    phrases = (context.roles.subject(group), *context.roles.objects(group)[:1])
    heads = [phrase.head for phrase in phrases if phrase is not None]
    running = context.words.has("words.running", context.lemma(group.main))
    return running and any(context.words.has("words.limits_of", context.lemma(head)) for head in heads)


def extends(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb makes something last longer: "*extended* the mission in May, to 2030".

    Args:
        context: the sentence.
        group: the verb.
    """
    acted_on = group.voice is Voice.PASSIVE or bool(context.roles.objects(group))
    return acted_on and context.words.has("words.running", context.lemma(group.main))


def _given_time(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether somebody is given time to do something: "*gave* the firm until May to appeal"."""
    if group is not None and group.form is Form.INFINITIVE and group.governor is not None:
        group = context.group(group.governor)
    if group is None or not context.words.has("status.giving", context.lemma(group.main)):
        return False
    behind = context.analysis.indices(unit.span).stop
    behind += behind < len(context.lowered) and context.word(behind) == ","  # "until February 1, 2019, to propose it"
    return any(other.first == behind and other.form is Form.INFINITIVE for other in context.analysis.groups)


def first_listed(context: Context, indices: list[int], *names: str) -> int | None:
    """Return the first word that stands on one of the lists; the first list goes before the second.

    Args:
        context: the sentence.
        indices: its tokens to look at, in order.
        names: the lists.
    """
    for name in names:
        for index in indices:
            if context.words.has(name, context.lemma(index), context.word(index), context.of_two(index)):
                return index
    return None
