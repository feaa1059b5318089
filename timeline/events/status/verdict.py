"""A happening and its date become a verdict: what the text says of it, or why it is no fact, plan or target at all."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.events.pages.columns import is_aimed_at, is_replaced
from timeline.events.pages.labels import deadline
from timeline.events.pages.notes import noted
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.unreal import Verdict, phrase_in
from timeline.events.status.ahead import time_of, to_come
from timeline.events.status.bounded import bounded, first_listed
from timeline.events.status.deeds import by_body, in_words, is_deed
from timeline.events.status.due import closing_due, label_due
from timeline.events.status.fixed import fixes
from timeline.events.status.lasting import lasting, of_days
from timeline.events.status.once_meant import MEANT, goal_set, once_meant
from timeline.events.status.slips import MOVED, slipped
from timeline.events.status.void import void_of
from timeline.events.words import FORESEEN
from timeline.grammar import Form, NounPhrase, Tense, VerbGroup, Voice
from timeline.model import Bound, Precision, Status


def verdict(context: Context, trigger: int, unit: Unit) -> Verdict:
    """Return what the text says of a happening: rules in this order, the first that applies decides.

    1. what is denied or conditional gets no row; 2. bounds ("until", "since", "by"); 3. the future, by what governs it
    (goal, schedule, plan), and what was meant for a date gone by; 4. periods; 5. sayings; 6. what is left was done.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        unit: its date.
    """
    if is_replaced(context, unit):
        return Verdict(Status.CANCELLED, rule=MOVED)
    group = context.group(trigger) or _copula_of(context, trigger)
    time = time_of(context, unit)
    stated = void_of(context, trigger, unit, time) or noted(context, unit.span)
    if stated is not None:
        return stated
    if is_aimed_at(context, unit):
        return Verdict(Status.TARGET, rule="the head of its column")
    limits = group is None and context.words.has("words.limit_of", context.lemma(trigger))
    if limits and context.words.has("status.target_nouns", context.lemma(trigger)) and _is_limit(context, unit):
        return Verdict(Status.TARGET, cue=context.span(trigger, trigger), rule="the limit of it")
    due = label_due(context, trigger, unit) if group is None and (time == "future" or unit.bound is Bound.BY) else None
    due = closing_due(context, unit) if due is None else due
    if due is not None:
        return Verdict(Status.TARGET, cue=context.span(due, due), rule="due then")
    moved = slipped(context, trigger, unit, time == "future")
    if moved is not None:
        return Verdict(moved[0], cue=moved[1], rule=MOVED)
    governed = list(_governing(context, trigger, group))
    return (
        _cancelled(context, governed, unit, time)
        or goal_set(context, group, unit)
        or bounded(context, group, unit, governed, time)
        or (once_meant(context, group, unit, governed) if time in ("past", "") else None)
        or (lasting(context, trigger, group, unit, time) if _runs_now(context, group, unit, time) else None)
        or (_future(context, group, unit, governed) if to_come(context, trigger, group, time, governed) else None)
        or lasting(context, trigger, group, unit, time)
        or _done(context, trigger, group)
    )


def _runs_now(context: Context, group: VerbGroup | None, unit: Unit, time: str) -> bool:
    """Tell whether a present is told of a long period around publication: "the deal *runs* from 2020 to 2027"."""
    if time != "around" or group is None or group.tense is not Tense.PRESENT or of_days(unit):
        return False
    return not context.words.any_has(FORESEEN, context.lemma(group.main))


def _is_limit(context: Context, unit: Unit) -> bool:
    """Tell whether a date is told with "of", or before it: "a deadline *of* 2012", "missed its 2012 deadline"."""
    if context.words.has("words.of", context.before(unit.span, 1)) or deadline(context, unit) is not None:
        return True
    end = context.analysis.indices(unit.span).stop
    return end < len(context.lowered) and context.words.has("status.limits", context.lemma(end))


def _copula_of(context: Context, trigger: int) -> VerbGroup | None:
    """Return the "to be" whose adjective names what is meant: "was (intended) to be *operational* by 2008"."""
    if context.analysis.tags[trigger].upos != "ADJ" or trigger < 1:
        return None
    group = context.analysis.group_of(trigger - 1)
    if group is None or not group.copular:
        return None
    was_to = group.tense is Tense.FUTURE and context.words.has("modals.was", *group.auxiliaries[:1])
    return group if was_to or (group.form is Form.INFINITIVE and group.governor is not None) else None


def _governing(context: Context, trigger: int, group: VerbGroup | None) -> Iterator[int]:
    """Yield the words that govern a happening, from the trigger outwards: its verb chain, or the verb of its noun."""
    yield trigger
    if group is not None:
        yield from context.governors(group)
        return
    phrase = context.analysis.phrase_of(trigger)
    if phrase is not None:
        before = [other for other in context.analysis.groups if other.last < phrase.first]
        end = context.lowered.index(";", phrase.last) if ";" in context.lowered[phrase.last :] else len(context.lowered)
        after = [other for other in context.analysis.groups if phrase.last < other.first < end]
        following = after[0] if after and _said_of(context, after[0], phrase) else None
        nearest = before[-1] if before and phrase.first - before[-1].last <= 5 else following
        if nearest is not None:
            yield nearest.main
            yield from context.governors(nearest)
        if phrase.first > 1 and context.words.has("words.links", context.word(phrase.first - 1)):
            yield phrase.first - 2


def _said_of(context: Context, group: VerbGroup, phrase: NounPhrase) -> bool:
    """Tell whether a verb behind a noun may be said of it: another phrase is not its subject, far before the noun."""
    subject = context.roles.subject(group)
    return subject is None or subject.first >= phrase.first or phrase.first - subject.last <= _BESIDE


_BESIDE = 3
"""Words from a subject to a noun that belongs to it ("the vote *on* the treaty")."""


def _cancelled(context: Context, governed: list[int], unit: Unit, time: str) -> Verdict | None:
    """What was called off: a cancelling verb over a happening, or its own act where the date lies ahead."""
    own, *above = governed
    found = first_listed(context, above, "status.cancelled")
    if found is None and (time == "future" or _foiled(context, own, unit)) and not _falls(context, own):
        found = first_listed(context, [own], "status.cancelled", "status.foiling", "status.halting")
    return Verdict(Status.CANCELLED, cue=context.span(found, found), rule="called off") if found is not None else None


def _foiled(context: Context, own: int, unit: Unit) -> bool:
    """Tell whether what was to come on a day did not: "an attempt was scrubbed on Monday", "gusts halted a countdown".

    In a month ("was called off in March") it was given up, not tried.
    """
    group = context.group(own)
    foils = context.words.has("status.foiling", context.lemma(own), context.of_two(own))
    halts = context.words.has("status.halting", context.lemma(own))
    line = not any(one.form is Form.FINITE for one in context.analysis.groups)  # "15 July: launch called off"
    if group is None or not (group.form is Form.FINITE or line) or not (foils or halts):
        return False
    passive = group.voice is Voice.PASSIVE
    behind = passive and context.analysis.indices(unit.span).start > group.last
    if behind and unit.when.precision is not Precision.DAY:
        return False
    told = (context.roles.subject(group),)
    tried = told if passive else context.roles.objects(group)[:1] or told  # "15 July: launch called off"
    nouns = [context.lemma(phrase.head) for phrase in tried if phrase is not None]
    tries = any(context.words.has("status.tries", noun) for noun in nouns)
    return tries or (foils and any(noun in context.words.nouns for noun in nouns))


def _falls(context: Context, own: int) -> bool:
    """Tell whether a verb that may call something off tells of a fall: "will drop the samples back on Earth"."""
    group = context.group(own)
    if group is None or not context.words.has("status.falling", context.lemma(own)):
        return False
    objects = context.roles.objects(group)[:1]
    behind = (objects[0].last if objects else group.last) + 1
    return context.analysis.tags[behind : behind + 1] != () and (
        context.analysis.tags[behind].xpos in ("IN", "RB", "RP") and behind not in context.dating
    )


def _future(context: Context, group: VerbGroup | None, unit: Unit, governed: list[int]) -> Verdict | None:
    if group is not None and group.tense is Tense.FUTURE and group.voice is not Voice.PASSIVE:
        governed = governed[1:]  # "managers will decide on Tuesday": the deciding itself has its day
    governed = [index for index in governed if not context.words.has("status.phrasal", context.of_two(index))]
    aim = _aim_of(context, group) if group is not None else None
    if aim is not None:
        return Verdict(Status.TARGET, cue=context.span(aim, aim), rule="the goal of it")
    hoped = first_listed(context, governed, "status.hoping")
    if hoped is None and group is not None and group.voice is Voice.PASSIVE and unit.bound is None:
        for_it = context.words.has("words.meant_for", context.before(unit.span, 1))
        hoped = first_listed(context, governed[:1], "status.promising") if for_it else None  # "is promised for 2025"
    if hoped is not None and unit.bound is None:
        return Verdict(Status.PLANNED, cue=context.span(hoped, hoped), rule="what is hoped for")
    for name, status in MEANT:
        index = first_listed(context, governed, f"status.{name}", f"status.{name}_nouns")
        if index is not None:
            return Verdict(status, cue=context.span(index, index), rule=f"{name}: governed")
    for name, status in (("planned", Status.PLANNED), ("scheduled", Status.SCHEDULED)):
        cue = phrase_in(context, f"status.{name}_words")
        if cue is not None:
            return Verdict(status, cue=cue, rule=f"{name}: phrase")
    fixed = fixes(context, group, unit)
    return Verdict(Status.SCHEDULED if fixed else Status.PLANNED, rule="a date ahead")


def _aim_of(context: Context, group: VerbGroup) -> int | None:
    """Return the goal that somebody set, or that a gerund completes: "the *goals* of reaching it and landing there"."""
    if group.voice is Voice.ACTIVE and context.words.has("status.scheduled", context.lemma(group.main)):
        heads = [phrase.head for phrase in context.roles.objects(group)[:1]]
        set_ = next((head for head in heads if context.words.has("status.target_nouns", context.lemma(head))), None)
        if set_ is not None:
            return set_
    place = context.joined_gerund(group.first) or group.first
    of = (
        place > 1
        and context.analysis.tags[place].xpos == "VBG"
        and context.words.has("words.of", context.word(place - 1))
    )
    return place - 2 if of and context.words.has("status.target_nouns", context.lemma(place - 2)) else None


def _tells(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb that may be a deed tells what somebody says: "declared *that*", "agreed with *a finding*"."""
    lemma = context.lemma(group.main)
    if context.words.has("status.concurring", lemma):
        behind = range(group.last + 1, min(group.last + _CONCURRED, len(context.lowered)))
        return any(context.words.has("status.concurred", context.lemma(place)) for place in behind)
    return context.words.has("status.declaring", lemma) and in_words(context, group) and not by_body(context, group)


_CONCURRED = 8  # words


def _done(context: Context, trigger: int, group: VerbGroup | None) -> Verdict:
    called_off = context.words.has("status.cancelled", context.of_two(trigger))
    refused = group is not None and context.words.has("status.refusing", context.lemma(trigger))
    objects = context.roles.objects(group)[:1] if group is not None and refused else ()
    asked = any(context.words.has("words.requests", context.lemma(phrase.head)) for phrase in objects)
    act = refused and group is not None and (group.voice is Voice.PASSIVE or asked)
    act = act or (group is not None and is_deed(context, group))
    says = context.words.has("status.statement", context.lemma(trigger), context.of_two(trigger))
    if group is not None and _tells(context, group):
        return Verdict(Status.STATEMENT, cue=context.span(trigger, trigger), rule="saying")
    if group is not None and says and not (called_off or act):
        return Verdict(Status.STATEMENT, cue=context.span(trigger, trigger), rule="saying")
    return Verdict(Status.OCCURRED, rule="done")
