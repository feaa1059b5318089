"""A happening and its date become a verdict: what the text says of it, or why it is no fact, plan or target at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.events.context import Context
from timeline.events.slips import MOVED, slipped
from timeline.events.units import Unit
from timeline.grammar import Form, Tense, VerbGroup
from timeline.model import Bound, Day, Precision, Span, Status

_FINE = (Precision.DAY, Precision.WEEK, Precision.MONTH)
_OPEN_STARTS = (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a happening.

    Args:
        status: its status, or None where it gets no row.
        reason: ``denied`` or ``conditional`` where it gets none.
        cue: the words that decided, or None where only the date and the tense did.
        rule: name of the rule that decided.
    """

    status: Status | None
    reason: str = ""
    cue: Span | None = None
    rule: str = ""


def verdict(context: Context, trigger: int, unit: Unit) -> Verdict:
    """Return what the text says of a happening: rules in this order, the first that applies decides.

    1. what is denied or conditional gets no row; 2. bounds ("until", "since", "by"); 3. the future, by what governs it
    (goal, schedule, plan); 4. periods; 5. sayings; 6. what is left was done.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        unit: its date.
    """
    group = context.group(trigger)
    void = unreal(context, group) if group is not None else None
    if void is not None:
        return void
    time = _time(unit, context.document.published)
    moved = slipped(context, trigger, unit, time == "future")
    if moved is not None:
        return Verdict(moved[0], cue=moved[1], rule=MOVED)
    governed = list(_governing(context, trigger, group))
    return (
        _cancelled(context, governed, time)
        or _bounded(context, group, unit, governed, time)
        or (_future(context, group, unit, governed) if _ahead(group, time) else None)
        or _period(unit)
        or _done(context, trigger, group)
    )


def _time(unit: Unit, published: date | None) -> str:
    """Return ``past``, ``future`` or ``around``: where a date lies seen from publication ("" where that is unknown)."""
    if published is None:
        return ""
    today = Day.of(published)
    if unit.when.start is not None and unit.when.start > today:
        return "future"
    last = unit.when.end
    if last is not None and last < today:
        return "past"
    return "around" if unit.when.start is not None or last == today else "future"


def _ahead(group: VerbGroup | None, time: str) -> bool:
    """Tell whether a happening is still to come, by its date or, where that leaves it open, by its verb."""
    if time == "future":
        return True
    if time == "past":
        return False
    if group is None:
        return False
    return (
        group.tense is Tense.FUTURE
        or group.form is Form.INFINITIVE
        or (group.modal != "" and group.tense != Tense.PAST)
    )


def _governing(context: Context, trigger: int, group: VerbGroup | None) -> Iterator[int]:
    """Yield the words that govern a happening, from the trigger outwards: its verb chain, or the verb of its noun."""
    yield trigger
    if group is not None:
        yield from context.governors(group)
        return
    phrase = context.analysis.phrase_of(trigger)
    if phrase is not None:
        before = [other for other in context.analysis.groups if other.last < phrase.first]
        after = [other for other in context.analysis.groups if other.first > phrase.last]
        nearest = before[-1] if before and phrase.first - before[-1].last <= 5 else (after[0] if after else None)
        if nearest is not None:
            yield nearest.main
            yield from context.governors(nearest)
        if phrase.first > 1 and context.words.has("words.links", context.word(phrase.first - 1)):
            yield phrase.first - 2


def unreal(context: Context, group: VerbGroup) -> Verdict | None:
    """Return the verdict on a verb that is denied or conditional, by itself or by what governs it; None for others."""
    chain = context.governors(group)
    groups = [group, *(found for index in chain if (found := context.analysis.group_of(index)) is not None)]
    for found in groups:
        if found.negated:
            return Verdict(None, "denied", _negation(context, found), "negated")
    for index in chain:
        if context.words.has("denied.verbs", context.lemma(index)):
            return Verdict(None, "denied", context.span(index, index), "denied by its governor")
    for found in groups:
        if context.words.has("conditional.modals", found.modal) and not _reported(context, found):
            return Verdict(None, "conditional", context.span(found.first, found.first), "modal")
    clause = context.analysis.clause_of(group.main)
    opening = clause.first if clause is not None else group.main
    if context.words.has("conditional.words", context.word(opening)):  # "if he is elected in November"
        return Verdict(None, "conditional", context.span(opening, opening), "condition")
    condition = _phrase(context, "conditional.words")
    if condition is not None and (group.tense is Tense.FUTURE or group.form is Form.INFINITIVE):
        return Verdict(None, "conditional", condition, "condition")
    return None


def _negation(context: Context, group: VerbGroup) -> Span:
    for index in range(max(0, group.first - 1), min(group.last + 2, len(context.analysis.words))):
        if context.words.has("denied.negators", context.word(index).replace("\u2019", "'")):
            return context.span(index, index)
    return context.span(group.first, group.last)


def _reported(context: Context, group: VerbGroup) -> bool:
    """Tell whether "would" only shifts the future of a report in the past, and no condition stands beside it."""
    if not context.words.has("modals.reported", group.modal) or _phrase(context, "conditional.words"):
        return False
    earlier = [other for other in context.analysis.groups if other.last < group.first]
    return any(
        context.words.has("conditional.reported", context.lemma(other.main))
        and other.tense in (Tense.PAST, Tense.PERFECT)
        for other in earlier[-3:]
    )


def _phrase(context: Context, name: str) -> Span | None:
    """Return the place of the first word or phrase of a list that the sentence holds."""
    words = context.lowered
    present = frozenset(words)
    for cue in context.words.cues(name):
        if present.issuperset(cue):
            for first in range(len(words) - len(cue) + 1):
                if words[first : first + len(cue)] == cue:
                    return context.span(first, first + len(cue) - 1)
    return None


def _first(context: Context, indices: list[int], *names: str) -> int | None:
    """Return the first word that stands on one of the lists; the first list goes before the second."""
    for name in names:
        for index in indices:
            if context.words.has(name, context.lemma(index), context.word(index)):
                return index
    return None


def _cancelled(context: Context, governed: list[int], time: str) -> Verdict | None:
    """What was called off: a cancelling verb over a happening, or its own act where the date lies ahead."""
    own, *above = governed
    found = _first(context, above, "status.cancelled")
    if found is None and time == "future":
        found = _first(context, [own], "status.cancelled")
    return Verdict(Status.CANCELLED, cue=context.span(found, found), rule="called off") if found is not None else None


def _bounded(context: Context, group: VerbGroup | None, unit: Unit, governed: list[int], time: str) -> Verdict | None:
    if unit.bound is Bound.UNTIL:
        return Verdict(Status.ONGOING, cue=unit.cue, rule="until")
    if unit.bound is Bound.SINCE:
        lasting = (
            group is None
            or group.tense in (Tense.PERFECT, Tense.PRESENT)
            or context.words.has("modals.lasting", *group.auxiliaries)
        )
        return Verdict(Status.ONGOING, cue=unit.cue, rule="since") if lasting else None
    if unit.bound is Bound.BY and time == "future":
        if group is not None and group.form is Form.FINITE and group.tense in (Tense.PAST, Tense.PERFECT):
            return None
        return Verdict(Status.TARGET, cue=unit.cue, rule="deadline")
    if unit.bound in _OPEN_STARTS and time in ("future", "around"):
        wanted = _first(context, governed, "status.target", "status.target_nouns")
        if wanted is not None:
            return Verdict(Status.TARGET, cue=context.span(wanted, wanted), rule="not before, of a goal")
        if unit.bound is Bound.NOT_BEFORE:
            return Verdict(Status.SCHEDULED, cue=unit.cue, rule="not before")
        return Verdict(Status.PLANNED, cue=unit.cue, rule="after")
    return None


def _future(context: Context, group: VerbGroup | None, unit: Unit, governed: list[int]) -> Verdict | None:
    for name, status in (("scheduled", Status.SCHEDULED), ("target", Status.TARGET), ("planned", Status.PLANNED)):
        index = _first(context, governed, f"status.{name}", f"status.{name}_nouns")
        if index is not None:
            return Verdict(status, cue=context.span(index, index), rule=f"{name}: governed")
    for name, status in (("planned", Status.PLANNED), ("scheduled", Status.SCHEDULED)):
        cue = _phrase(context, f"status.{name}_words")
        if cue is not None:
            return Verdict(status, cue=cue, rule=f"{name}: phrase")
    fine = unit.when.precision in _FINE or (group is None and unit.when.precision != Precision.DECADE)
    return Verdict(Status.SCHEDULED if fine else Status.PLANNED, rule="a date ahead")


def _period(unit: Unit) -> Verdict | None:
    if (unit.when.precision is Precision.INTERVAL or "fiscal" in unit.rule) and unit.when.start != unit.when.end:
        return Verdict(Status.ONGOING, rule="period")
    return None


def _done(context: Context, trigger: int, group: VerbGroup | None) -> Verdict:
    if group is not None and context.words.has("status.statement", context.lemma(trigger)):
        return Verdict(Status.STATEMENT, cue=context.span(trigger, trigger), rule="saying")
    return Verdict(Status.OCCURRED, rule="done")
