"""The dates of one sentence become what still stands of them: an old date is cancelled where a new one replaced it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.sentence.context import Context
from timeline.events.status.slips import MOVED
from timeline.model import Day, Event, Precision, Status


def superseded(context: Context, events: Sequence[Event]) -> list[Event]:
    """Return the events of a sentence with the dates cancelled that a later one of a chain of slips replaced.

    "was delayed to 2024, then to 2025, and is now scheduled for 2027": only the last still stands. So it is with a plan
    whose date was over at publication and for which another is told ("was planned for 2023; it is now expected in").

    Args:
        context: the sentence.
        events: its events, in order.
    """
    result = [event for event in events if not any(_names_it(context, event, other) for other in events)]
    for place, event in enumerate(result):
        if any(_replaces(context, event, other) for other in result[place + 1 :]):
            result[place] = replace(event, status=Status.CANCELLED, rule=f"{event.rule}; replaced by a later date")
            continue
        if event.status is Status.SCHEDULED and event.rule.endswith(MOVED):
            later = (other for other in result[place + 1 :] if other.status in _STANDING)
            if any(_same_moved(context, event, other) or _schedules(context, other) for other in later):
                result[place] = replace(event, status=Status.CANCELLED)
    return result


def _names_it(context: Context, event: Event, other: Event) -> bool:
    """Tell whether a year only names who or what acts on a day of it: "the *2027* Conference closed on Friday"."""
    one, two = (context.analysis.indices(found.trigger).start for found in (event, other))
    group, start, end = context.group(two), event.when.start, event.when.end
    if event.when.precision is not Precision.YEAR or group is None or start is None or end is None:
        return False
    subject, day = context.roles.subject(group), other.when.start
    inside = subject is not None and subject.covers(one) and subject.covers(context.analysis.indices(event.time).start)
    within = day is not None and start <= day <= end and other.when.precision is not Precision.YEAR
    return inside and within and context.analysis.tags[one].upos == "PROPN"


def _same_moved(context: Context, one: Event, other: Event) -> bool:
    """Tell whether a later date is of the same thing that a verb moved: no other thing stands between the two."""
    between = range(context.analysis.indices(one.time).stop, context.analysis.indices(other.time).start)
    phrases = (phrase for phrase in context.analysis.phrases if phrase.first in between)
    if other.trigger != one.trigger or any(p.preposition is None and p.head not in context.dated for p in phrases):
        return False
    group = context.group(context.analysis.indices(one.trigger).start)
    who = context.roles.subject(group) if group is not None else None
    return who is None or not context.words.has("words.both", context.word(who.first))  # "both slip, to 2026 and 2027"


_STANDING = (Status.SCHEDULED, Status.PLANNED, Status.TARGET)


def _schedules(context: Context, event: Event) -> bool:
    index = context.analysis.indices(event.trigger).start
    return context.words.has("status.scheduled", context.lemma(index))


def _replaces(context: Context, event: Event, other: Event) -> bool:
    """Tell whether a later date is the new one of a plan that had its date gone by: "it is *now* expected in 2029"."""
    published, end, start = context.document.published, event.when.end, other.when.start or other.when.end
    if published is None or end is None or start is None or end >= Day.of(published) or start <= end:
        return False
    if event.status not in _STANDING or other.status not in _STANDING or event.trigger.end > other.trigger.start:
        return False
    between = range(context.analysis.indices(event.trigger).stop, context.analysis.indices(other.time).stop)
    renewed = any(context.words.has("status.by_now", context.word(index)) for index in between)
    return (renewed or other.rule.endswith(MOVED)) and _of_same(context, event, other)


def _of_same(context: Context, event: Event, other: Event) -> bool:
    """Tell whether two happenings are told of one thing: "delivery was planned; *it* is", "to launch; *the launch*"."""
    one, two = (context.analysis.indices(found.trigger).start for found in (event, other))
    group = context.group(two)
    subject = context.roles.subject(group) if group is not None else None
    if group is None or subject is None:
        return False
    earlier = context.group(one)
    first = context.roles.subject(earlier) if earlier is not None else None
    heads = [one, *([first.head] if first is not None else [])]
    pronoun = context.words.has("refer.thing", context.word(subject.head))
    again = any(_related(context.lemma(subject.head), context.lemma(head)) for head in heads)
    return pronoun or subject == first or again


def _related(noun: str, word: str) -> bool:
    """Tell whether a noun is the one of a verb, or the same: "arrive" and "arrival", "deliver" and "delivery"."""
    return noun == word or (len(noun) > _STEM and noun[:_STEM] == word[:_STEM])


_STEM = 5
"""Letters in which two words of one stem begin alike."""
