"""What was planned for a date and did not come then becomes a cancelled date, where the sentence tells so."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.sentence.called_off import called_off, undone
from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.status.due import was_due
from timeline.events.status.once_meant import announced_for
from timeline.events.words import FORESEEN, WANTED
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Day, Span, Status

_REACH = 4
"""Tokens before a plan in which "originally" stands."""


def forgone(context: Context, trigger: int, unit: Unit, before: Sequence[int]) -> tuple[Status, Span | None] | None:
    """Return that a date no longer holds, with the words that say so; None where nothing does.

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        unit: the date.
        before: the few tokens before the date, the nearest first.
    """
    return (
        _given_up(context, trigger, unit)
        or _once_planned(context, trigger, unit, before)
        or called_off(context, trigger, unit)
    )


def _given_up(context: Context, trigger: int, unit: Unit) -> tuple[Status, Span | None] | None:
    """ "had been scheduled for October", "had planned to launch in October" beside a delay: that date was given up."""
    group = context.group(trigger)
    if group is None:
        return was_due(context, trigger, gone=_gone(context, unit))
    missed = context.words.has("modals.missed", *group.auxiliaries)
    if missed and group.tense is Tense.FUTURE and context.words.has("modals.was", *group.auxiliaries[:1]):
        return Status.CANCELLED, context.span(group.first, group.last)  # "was to have landed in 2028"
    if _set_aside(context, group, unit):
        return Status.CANCELLED, context.span(group.main, group.main)
    if _was_due(context, group, unit):
        return Status.CANCELLED, context.span(group.governor or group.first, group.main)
    chain = [found for index in context.governors(group) if (found := context.group(index)) is not None]
    if chain and _set_aside(context, chain[0], unit):  # "the telescope, scheduled to fly in 2027, slipped"
        return Status.CANCELLED, context.span(chain[0].main, group.main)
    for held in (group, *chain):
        if (
            held is group
            and held.voice is Voice.ACTIVE
            and context.words.has("status.also_done", context.lemma(held.main))
        ):
            continue  # "ministers had decided on it in May, and the flight was then set for 2020"
        planned = _foreseen(context, held)
        before = context.word(held.first - 1) if held.first else ""  # "previously had been scheduled to expire"
        given = context.words.any_has(("status.once", "status.once_beside"), before) or _moved_elsewhere(context, held)
        had = context.words.has("modals.before", *held.auxiliaries)
        given = given or _came_later(context, held, unit) or (had and _no_longer_ahead(context, held, unit))
        unmet = had and context.words.has("words.unmet", context.lemma(held.main))
        if unmet and held is not group and not lies_ahead(context, unit):  # "had been meant to carry crews from 2017"
            return Status.CANCELLED, context.span(held.first, held.last)
        was_to = held.tense is Tense.FUTURE and context.words.has("modals.was", *held.auxiliaries[:1])
        inside = (context.word(index) for index in range(held.first, held.main))  # "was earlier to be flown"
        given = given or (was_to and any(context.words.has("status.once_beside", word) for word in inside))
        once = held is not group and held.tense is Tense.PAST and _but_behind(context, group)
        once = once or _which_was(context, held)
        # "was to fly this year, but nobody expects that"
        given = given or ((was_to or had) and _but_behind(context, group))
        meant = held is not group and planned and held.tense is Tense.PAST and held.form is Form.FINITE
        given = given or (meant and _gone(context, unit) and _but_behind(context, group))  # "was supposed to, but"
        if given and ((planned and (had or once)) or was_to):
            return Status.CANCELLED, context.span(held.first, held.last)
    return None


def _which_was(context: Context, held: VerbGroup) -> bool:
    """Tell whether a clause says for when something was set: "put off the launch, *which was* set for 6 March"."""
    which = held.first > 1 and context.analysis.tags[held.first - 1].xpos == "WDT"
    return which and held.tense is Tense.PAST and held.voice is Voice.PASSIVE


def _no_longer_ahead(context: Context, held: VerbGroup, unit: Unit) -> bool:
    """Tell whether a date is still to come and yet told as a plan that was: "the vote *had been set* for next week"."""
    if context.document.published is None or unit.when.end is None or _gone(context, unit):
        return False
    subject = context.roles.subject(held)
    goal = subject is not None and context.words.has("status.target_nouns", context.lemma(subject.head))
    done = context.words.has("status.also_done", context.lemma(held.main)) and held.voice is Voice.ACTIVE
    if goal or done or held.form is Form.INFINITIVE:  # "had proposed 77 million for fiscal 2026"
        return False  # "a goal had been set for 2030": it may stand
    until = [other for other in context.analysis.groups if other.last <= held.last]
    said = any(context.words.has("speech.verbs", context.lemma(other.main)) for other in until)
    return not said  # "said it had been set for May" is told as it was said


def _but_behind(context: Context, group: VerbGroup) -> bool:
    """Tell whether "but" stands behind a verb: "planned to complete it in 2021 *but* postponed it"."""
    behind = range(group.last + 1, len(context.analysis.words))
    return any(context.words.has("words.but", context.word(index)) for index in behind)


def _foreseen(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb says that something is to come; "set up" is another verb than "set"."""
    own = context.of_two(group.main) in context.words.verbs
    return not own and context.words.any_has(FORESEEN, context.lemma(group.main))


def _came_later(context: Context, held: VerbGroup, unit: Unit) -> bool:
    """Tell whether a verb behind a plan has a later date: "the launch, planned for 2015, took place in 2018"."""
    later = next((other for other in context.analysis.groups if other.first > held.last), None)
    if later is None or later.form is not Form.FINITE or unit.when.end is None:
        return False
    if later.tense is not Tense.PAST and not (_gone(context, unit) and later.tense in (Tense.FUTURE, Tense.PRESENT)):
        return False  # "the capsule, planned for 2024, will fly in 2028", once that year is over
    behind = (date.when for date in context.expressions if context.analysis.indices(date.span).start > later.last)
    return any(when is not None and when.start is not None and when.start > unit.when.end for when in behind)


def _gone(context: Context, unit: Unit) -> bool:
    """Tell whether a date was over at publication."""
    published, latest = context.document.published, unit.when.end
    return published is not None and latest is not None and latest < Day.of(published)


def _was_due(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether what was due is now to come at another time: "was due to fly in 2020, is *now* expected in 2024"."""
    place = group.governor
    if group.form is not Form.INFINITIVE or place is None or not context.words.has("words.due", context.word(place)):
        return False
    later = range(group.last + 1, len(context.analysis.words))
    was = place > 0 and context.words.has("modals.was", context.word(place - 1))
    had = place > 1 and context.words.has("modals.before", context.word(place - 2))  # "had been due to land in May but"
    if was and any(context.words.has("status.by_now", context.word(index)) for index in later):
        return True
    nouns = (index for index, tag in enumerate(context.analysis.tags) if tag.upos == "NOUN")
    due = context.analysis.group_of(place - 1)
    gone = any(undone(context, other) for other in context.analysis.groups)
    gone = (
        gone
        or (due is not None and _no_longer_ahead(context, due, unit))
        or any(context.words.has("status.slip_nouns", context.lemma(index)) for index in nouns)
    )
    return had and (gone or any(context.words.has("words.but", context.word(index)) for index in later))


def _set_aside(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether what was planned is then moved: "the flight, set for 6 March, was postponed".

    The commas may be missing: "the launch scheduled for May has been put back".
    """
    if group.form is not Form.PARTICIPLE or group.auxiliaries:
        return False
    if not _foreseen(context, group):
        return False
    start = group.first - 1
    while start > 0 and context.analysis.tags[start].xpos == "RB":  # "originally scheduled", ", then set for"
        start -= 1
    if start > 0 and context.words.has("words.at_first", " ".join(context.lowered[start : group.first])):
        start -= 1  # ", at first foreseen for"
    noun = next((one for one in context.analysis.phrases if one.last == start), None)
    over = [one for one in context.analysis.groups if noun is not None and noun in context.roles.objects(one)]
    if over and over[-1].form is Form.FINITE and over[-1].tense in (Tense.PAST, Tense.PERFECT):
        return undone(context, over[-1])
    behind = (one for one in context.analysis.groups if one.first > group.last and one.governor != group.main)
    following = next(behind, None)
    if following is None or following.form is not Form.FINITE:
        return False
    if group.first == 0:  # "Scheduled for May, the vote was put off"
        return undone(context, following) or _came_later(context, group, unit)
    inserted = context.word(start) == "," == context.word(following.first - 1)
    who = context.roles.subject(following)
    if not inserted and (who is None or who.last != start):
        return False
    for_then = context.words.has("words.meant_for", context.before(unit.span, 1))
    if context.words.has("status.also_done", context.lemma(group.main)) and not for_then:
        return False  # "the reform, first proposed in 2004, was adopted in 2011"
    if context.words.has("status.by_now", context.word(group.first - 1)):
        return False  # "the launch, now set for 3 March, has been delayed"
    return undone(context, following) or _came_later(context, group, unit)


def _moved_elsewhere(context: Context, held: VerbGroup) -> bool:
    """Tell whether another word of the sentence moves a date."""
    if any(other is not held and undone(context, other) for other in context.analysis.groups):
        return True
    later = range(held.last + 1, len(context.analysis.words))
    if any(context.words.has("status.by_now", context.word(index)) for index in later):  # "will now take place in"
        return True
    nouns = (index for index, tag in enumerate(context.analysis.tags) if tag.upos == "NOUN")
    return any(context.words.has("status.slip_nouns", context.lemma(index)) for index in nouns)


def _once_planned(
    context: Context, trigger: int, unit: Unit, before: Sequence[int]
) -> tuple[Status, Span | None] | None:
    """ "was originally planned for 2024", "originally to fly in 2019": a date that no longer holds."""
    group = context.group(trigger)
    if group is not None and group.form is Form.INFINITIVE and context.analysis.tags[group.first].xpos == "TO":
        once = group.first - 1
        if once >= 0 and context.words.has("status.once", context.word(once)):
            return Status.CANCELLED, context.span(once, once)
    chain = [trigger, *(context.governors(group) if group is not None else ())]
    planned = next((i for i in chain if context.words.any_has(WANTED, context.lemma(i))), None)
    announced = group is not None and announced_for(context, group, unit)
    planned = trigger if planned is None and announced else planned
    if planned is None:
        return None
    done = group is not None and planned == trigger and group.form is Form.FINITE and group.voice is Voice.ACTIVE
    if done and _gone(context, unit):
        return None  # "NASA originally ordered six in 2014"
    first = max(0, planned - _REACH)
    for index in (*range(first, planned), *before):
        if context.words.has("status.once", context.word(index)):
            return Status.CANCELLED, context.span(index, index)
    if context.words.has("status.once_opening", context.word(0)) and planned == trigger:
        return Status.CANCELLED, context.span(0, 0)  # "Previously the missions were planned for 2024"
    beside = planned - 1  # "was earlier planned", "Artemis II, previously planned for November"
    between = (
        beside == 0 or context.analysis.tags[beside - 1].upos in ("AUX", "CCONJ") or context.word(beside - 1) == ","
    )
    between = beside >= 0 and between
    set_ = context.words.any_has(("status.scheduled", "words.due"), context.lemma(planned), context.word(planned))
    set_ = set_ or announced  # "first announced for 5 April"
    names = [
        "status.once_beside",
        *(["status.once_first"] if set_ else []),
        *(["status.once_gone"] if _gone(context, unit) else []),
    ]
    if between and context.words.any_has(names, context.word(beside)):
        return Status.CANCELLED, context.span(beside, beside)
    return None
