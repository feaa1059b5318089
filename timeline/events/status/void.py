"""A happening that a sentence denies or makes depend on something becomes its verdict, or a plan where it is one."""

from __future__ import annotations

from timeline.events.sentence.called_off import will_not_be
from timeline.events.sentence.context import Context
from timeline.events.sentence.inverted import inversion
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.unreal import MISSED, Verdict, condition_of, phrase_in, says_none, unreal
from timeline.grammar import Form, VerbGroup
from timeline.model import Bound, Category, Status


def void_of(context: Context, trigger: int, unit: Unit, time: str) -> Verdict | None:
    """Return the verdict on what is denied, conditional or only possible; None where the rest of the rules decide.

    What may come from a date on is planned (a launch "no earlier than" is set, and so is left to the rest), and what a
    law or plan would do from a date on is its plan.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        unit: its date.
        time: where the date lies seen from publication: ``past``, ``future``, ``around``, or "" where that is unknown.
    """
    group = context.group(trigger)
    told = any(one.form is Form.FINITE for one in context.analysis.groups)
    opening = next((word for word in context.lowered if word[:1].isalpha()), "")  # behind the number of an item
    asks = context.words.has("conditional.asking", opening) or not told
    if asks and context.lowered[-1] == "?":
        return Verdict(None, "conditional", context.span(0, 0), "asked")
    if _inverted(context, trigger):
        return Verdict(None, "conditional", context.span(0, 0), "inverted condition")
    not_held = will_not_be(context, trigger, unit)
    if not_held is not None:
        return Verdict(Status.CANCELLED, cue=not_held, rule="will not take place")
    if group is None:
        return _none_of(context, trigger) or _unexpected(context, trigger, time)
    doubts = context.words.has("denied.doubting", context.lemma(trigger), context.of_two(trigger))
    if doubts and time != "past":  # "doubted in a report on Tuesday that" was said then
        return Verdict(None, "denied", context.span(trigger, trigger), "doubted")
    void = unreal(context, group) or _ought_to(context, group) or _missed(context, group, time)
    if void is None or _failed_then(context, void, unit, time):
        return None
    if void.reason == "denied" and unit.bound is None and _meant_so(context, group):
        return Verdict(Status.CANCELLED, cue=void.cue, rule="not as planned")
    if _possible(context, void, unit):
        set_ = context.words.verbs.get(context.lemma(trigger)) is Category.LAUNCH
        return None if set_ else Verdict(Status.PLANNED, cue=void.cue, rule="possible from a date on")
    if time == "future" and _hoped(context, group, void):
        return Verdict(Status.PLANNED, cue=void.cue, rule="what is hoped for")
    if _would_be(context, group, void, time):
        return Verdict(Status.PLANNED, cue=void.cue, rule="what would be held")
    if _would_apply(context, group, void):
        return Verdict(Status.PLANNED, cue=void.cue, rule="what would take effect")
    if _would_come(context, group, void) and time == "future" and unit.bound in (None, Bound.BY):
        status = Status.PLANNED if unit.bound is None else Status.TARGET
        return Verdict(status, cue=void.cue, rule="what would come")
    if _would_have(context, group, void) or _should_have(context, group, void):
        return Verdict(Status.CANCELLED, cue=void.cue, rule="what would have been")
    if _would_fund(context, group, void, unit):
        return Verdict(Status.PLANNED, cue=void.cue, rule="what a bill would provide")
    return None if _lasts_unless(context, void, unit) else void


def _failed_then(context: Context, void: Verdict, unit: Unit, time: str) -> bool:
    """Tell whether what was not done failed at a date gone by, which happened: "*failed* to agree in May"."""
    if void.cue is None or time != "past" or unit.bound is not None:
        return False
    cue = context.analysis.indices(void.cue).start
    group = context.group(cue)  # not "*failing* to dock in May, the craft returned": its title is the docking
    told = group is not None and group.form is Form.FINITE
    return told and context.words.has("denied.failing", context.lemma(cue))


def _inverted(context: Context, trigger: int) -> bool:
    """Tell whether a word stands in a condition without "if": "*Had* the vote passed in June, it would have closed"."""
    condition = inversion(context)
    return condition is not None and trigger in condition


def _hoped(context: Context, group: VerbGroup, void: Verdict) -> bool:
    """Tell whether somebody hopes that something can be done: "hoped that a crew *could* move in in January"."""
    hope = context.verb_before(group.first) if void.rule == "modal" and group.form is Form.FINITE else None
    if hope is None or not context.words.has("status.hoping", context.lemma(hope.main)) or hope.negated:
        return False
    return condition_of(context) is None and "," not in context.lowered[hope.last : group.first]


def _would_be(context: Context, group: VerbGroup, void: Verdict, time: str) -> bool:
    """Tell whether minutes say what is to be held: "the next session would be held in May"."""
    if void.rule != "modal" or time == "past" or condition_of(context) is not None:
        return False
    reported = context.words.has("modals.reported", group.modal)
    return reported and context.words.has("conditional.held", context.lemma(group.main), context.of_two(group.main))


def _would_apply(context: Context, group: VerbGroup, void: Verdict) -> bool:
    """Tell whether a law or plan says when it would take effect: that is its plan, not a condition."""
    if void.rule != "modal" or condition_of(context) is not None:
        return False
    subject = context.roles.subject(group)
    law = subject is not None and context.words.has("conditional.laws", context.lemma(subject.head))
    return law and context.words.has("conditional.effect", context.lemma(group.main), context.of_two(group.main))


def _would_fund(context: Context, group: VerbGroup, void: Verdict, unit: Unit) -> bool:
    """Tell whether a bill says what it would provide in a fiscal year: "the bill would give NASA $2 billion"."""
    free = void.rule == "modal" and condition_of(context) is None
    subject = context.roles.subject(group)
    law = subject is not None and context.words.has("conditional.laws", context.lemma(subject.head))
    budget = subject is not None and context.words.objects.get(context.lemma(subject.head)) is Category.BUDGET
    return free and (law or budget) and context.words.has("conditional.fiscal", *unit.rule.split())


def _would_come(context: Context, group: VerbGroup, void: Verdict) -> bool:
    """Tell whether "would" only tells a plan: "the module would lift off in late 2022", no law and no condition."""
    if group.governor is not None and void.cue is not None:  # "it *would* begin ferrying people"
        group = context.analysis.group_of(context.analysis.indices(void.cue).start) or group
    missed = context.words.has("conditional.have", *group.auxiliaries)  # "it would have closed in 2024"
    if void.rule != "modal" or missed or not context.words.has("modals.reported", group.modal):
        return False
    subject = context.roles.subject(group)
    denied = any(context.words.has("denied.verbs", context.lemma(one.main)) for one in context.analysis.groups)
    if denied:
        return False  # "denied reports that it would fly in 2030"
    law = subject is None or context.words.has("conditional.laws", context.lemma(subject.head))
    law = law and not (subject and context.words.has("conditional.made_by_itself", context.lemma(subject.head)))
    return not (law or condition_of(context) or phrase_in(context, "conditional.lacking"))


def _would_have(context: Context, group: VerbGroup, void: Verdict) -> bool:
    """Tell whether an act did not come that had its date: "the mission, then cancelled, *would have* launched in"."""
    missed = context.words.has("conditional.have", *group.auxiliaries)
    if void.rule != "modal" or not missed or not context.words.has("modals.reported", group.modal):
        return False
    free = condition_of(context) is None and phrase_in(context, "conditional.lacking") is None
    kind = context.words.verbs.get(context.lemma(group.main))
    return free and not group.negated and kind not in (None, Category.BUDGET)


def _should_have(context: Context, group: VerbGroup, void: Verdict) -> bool:
    """Tell whether an act had its date and missed it: "its successor *should have* entered service in 2020"."""
    kind = context.words.verbs.get(context.lemma(group.main))
    following = context.lowered[group.last + 1 : group.last + 2]
    begins = context.words.has("words.coming_states", *following)  # "entered service"
    acts = begins or kind not in (None, Category.BUDGET)
    return void.rule == MISSED and _is_owed(context, group) and acts and condition_of(context) is None


def _ought_to(context: Context, group: VerbGroup) -> Verdict | None:
    """Return the verdict on what ought to have been done, as on what should have been; None elsewhere."""
    missed = context.words.has("conditional.have", *group.auxiliaries)
    owed = missed and _is_owed(context, group)
    return Verdict(None, "conditional", context.span(group.first, group.first), MISSED) if owed else None


def _meant_so(context: Context, group: VerbGroup) -> bool:
    """Tell whether what is denied had been planned: "the rover cannot fly in September *as planned*"."""
    found = phrase_in(context, "denied.as_planned")
    return found is not None and found.start >= context.span(group.main, group.main).end


def _missed(context: Context, group: VerbGroup, time: str) -> Verdict | None:
    """Return the verdict on what a plan would have done by a date gone by, whoever tells of it; None elsewhere."""
    would_have = context.words.has("modals.reported", group.modal)
    would_have = would_have and context.words.has("conditional.have", *group.auxiliaries)
    gone = would_have and time == "past"
    return Verdict(None, "conditional", context.span(group.first, group.first), "modal") if gone else None


def _is_owed(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb's modal, or what its infinitive hangs on, says it was due: "*ought* to have entered"."""
    hangs = group.form is Form.INFINITIVE and group.governor is not None
    return context.words.has("conditional.owed", context.word(group.governor or 0) if hangs else group.modal)


def _lasts_unless(context: Context, void: Verdict, unit: Unit) -> bool:
    """Tell whether a condition is the exception to what lasts: "remains in force until 2030 unless a party leaves"."""
    if void.rule != "condition" or void.cue is None or unit.bound is not Bound.UNTIL:
        return False
    behind = void.cue.start > unit.span.end
    return behind and context.words.has("conditional.excepting", void.cue.of(context.document.text).lower())


def _none_of(context: Context, noun: int) -> Verdict | None:
    """Return the verdict on a noun of which there is none: "*no* decision before 2024"."""
    phrase = context.analysis.phrase_of(noun)
    if phrase is None or not says_none(context, phrase.first):
        return None
    return Verdict(None, "denied", context.span(phrase.first, phrase.first), "there is none")


def _unexpected(context: Context, noun: int, time: str) -> Verdict | None:
    """Return the verdict on a noun that somebody doubts, or says will not come; what is past may be denied."""
    doubt = _doubted(context, noun)
    if doubt is not None:
        return Verdict(None, "denied", context.span(doubt, doubt), "doubted")
    return _denied_of(context, noun) if time == "future" else None


def _denied_of(context: Context, noun: int) -> Verdict | None:
    """Return the verdict on a noun whose verb denies what is to come ("a landing in 2024 is not feasible")."""
    for group in context.analysis.groups:
        subject = context.roles.subject(group) if group.negated else None
        if subject is not None and subject.head == noun:
            void = unreal(context, group)
            return void if void is not None and void.reason == "denied" else None
    return None


def _doubted(context: Context, noun: int) -> int | None:
    """Return the word that doubts a noun: "the auditors *doubt* a launch in 2027", "called a landing *unrealistic*"."""
    for group in context.analysis.groups:
        held = context.roles.subject(group) if group.copular else None
        if held is not None and held.head == noun and (judged := _judged(context, group)) is not None:
            return judged
        if any(phrase.head == noun for phrase in context.roles.objects(group)[:1]):
            if context.words.has("denied.doubting", context.lemma(group.main), context.of_two(group.main)):
                return group.main
            places = (index for index in range(noun + 1, len(context.lowered)) if index not in context.dating)
            places = (index for index in places if not context.words.has("denied.strongly", context.word(index)))
            judged = next((index for index in places if context.analysis.tags[index].xpos != "IN"), None)
            if judged is not None and context.words.has("denied.judged", context.word(judged)):
                return judged
    return None


def _judged(context: Context, held: VerbGroup) -> int | None:
    """Return the word that says that something will not come: "is very *unlikely*", "is *no* longer possible"."""
    place = held.last + 1
    if any(context.lowered[place : place + len(cue)] == cue for cue in context.words.cues("denied.longer")):
        return place
    while place < len(context.lowered) and (
        context.words.has("denied.strongly", context.word(place)) or not context.word(place).isalpha()
    ):
        place += 1
    judged = place < len(context.lowered) and context.words.has("denied.judged", context.word(place))
    return place if judged else None


def _possible(context: Context, void: Verdict, unit: Unit) -> bool:
    """Tell whether a modal only says that something may come so early: "it could fly as early as September"."""
    free = void.rule == "modal" and condition_of(context) is None
    return free and unit.bound is Bound.NOT_BEFORE
