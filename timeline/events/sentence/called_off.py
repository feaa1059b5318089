"""A verb that calls something off or moves it becomes what it makes of a date beside what is called off."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.moving import moves
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase, Tense, VerbGroup, Voice
from timeline.model import Span, Status


def called_off(context: Context, trigger: int, unit: Unit) -> tuple[Status, Span | None] | None:
    """Return that a date no longer holds where it is that of what was called off or moved.

    It stands behind the noun ("the launch on 27 May was scrubbed"), or describes it ("Thursday's vote was postponed",
    "cancelled Thursday's vote", "postponed the 14 October launch"). A move by hours leaves the day as it was.

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        unit: the date.

    Returns:
        The status with the word that says so, or None.
    """
    date = context.analysis.indices(unit.span)
    group = context.group(trigger) or _undone_by(context, trigger)
    owed = group is not None and any(_had_to(context, one) is group for one in context.analysis.groups)
    if group is None or (group.tense not in (Tense.PAST, Tense.PERFECT) and not owed):
        return None
    if trigger == missed(context, unit):
        return Status.CANCELLED, context.span(trigger, trigger)
    gone = context.words.has("status.cancelled", context.lemma(group.main), context.of_two(group.main))
    passive = group.voice is Voice.PASSIVE
    if not (gone or moves(context, group.main)):
        return None
    acted_on = context.roles.subject(group) if passive else next(iter(context.roles.objects(group)), None)
    behind = next((phrase for phrase in context.analysis.phrases if phrase.last == date.start - 2), None)
    if (
        passive
        and date.stop <= group.first
        and behind is not None
        and context.analysis.tags[date.start - 1].xpos == "IN"
    ):
        named: NounPhrase | None = behind
    else:
        near = acted_on is not None and acted_on.first - 2 <= date.start < acted_on.head
        named = acted_on if near and (passive or date.start > group.last) else None
    if named is None:
        return None
    noun = context.lemma(named.head)
    happens = noun in context.words.nouns or context.words.has("status.tries", noun)
    hours = any(one.value.startswith("PT") for one in context.expressions)
    return (Status.CANCELLED, context.span(trigger, trigger)) if happens and not hours else None


def missed(context: Context, unit: Unit) -> int | None:
    """Return the verb that tells that a date was not kept: "*missed* its 2018 launch window".

    Args:
        context: the sentence.
        unit: the date, which describes what was missed.
    """
    date = context.analysis.indices(unit.span)
    for group in context.analysis.groups:
        told = context.words.has("status.missing", context.lemma(group.main)) and group.last < date.start
        what = next(iter(context.roles.objects(group)), None) if told else None
        if what is not None and what.first <= date.start < what.head:
            return group.main if context.words.has("status.windows", context.lemma(what.head)) else None
    return None


def will_not_be(context: Context, trigger: int, unit: Unit) -> Span | None:
    """Return the words that say a happening of a date will not come: "the 3 November launch *will not take place*".

    Args:
        context: the sentence.
        trigger: index of the word the date hangs on.
        unit: the date, which describes the happening or stands behind it ("the launch on 3 November").
    """
    for group in context.analysis.groups:
        subject = context.roles.subject(group) if group.negated and group.tense is Tense.FUTURE else None
        named = (context.lemma(group.main), context.of_two(group.main))
        if subject is None or not context.words.has("status.taking_place", *named):
            continue
        date = context.analysis.indices(unit.span)
        noun = context.lemma(subject.head) in context.words.nouns or context.words.has(
            "status.tries", context.lemma(subject.head)
        )
        if noun and trigger in (subject.head, group.main) and date.start < group.first:
            return context.span(group.first, group.main)
    return None


def _undone_by(context: Context, noun: int) -> VerbGroup | None:
    """Return the verb whose passive subject or object a noun is: "Thursday's *vote* was postponed"."""
    for group in context.analysis.groups:
        subject = context.roles.subject(group) if group.voice is Voice.PASSIVE else None
        phrases = (subject, *context.roles.objects(group)[:1])
        if any(phrase is not None and phrase.head == noun for phrase in phrases):
            return group
    return None


def _had_to(context: Context, group: VerbGroup) -> VerbGroup | None:
    """Return what had to be done: "had to be *called off*"."""
    if not context.words.has("status.having", context.lemma(group.main)) or group.tense is not Tense.PAST:
        return None
    behind = next((one for one in context.analysis.groups if one.first == group.last + 1), None)
    return behind if behind is not None and behind.form is Form.INFINITIVE else None


def undone(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb moves a date or calls something off: "slipped", "was scrapped", "had to be called off".

    Args:
        context: the sentence.
        group: the verb.
    """
    group = _had_to(context, group) or group
    names = (context.lemma(group.main), context.of_two(group.main))
    return moves(context, group.main) or context.words.has("status.cancelled", *names)


def calling_off(context: Context, index: int) -> int | None:
    """Return the verb that calls off or moves the happening a noun names: "*scrub* the launch".

    Args:
        context: the sentence.
        index: the noun.
    """
    over = (group for group in context.analysis.groups if undone(context, group))
    return next((one.main for one in over if any(it.head == index for it in context.roles.objects(one)[:1])), None)


def is_called_off(context: Context, noun: int) -> bool:
    """Tell whether a noun is the subject of a passive verb that calls it off or moves it.

    Args:
        context: the sentence.
        noun: its index.
    """
    group = _undone_by(context, noun)
    return group is not None and group.voice is Voice.PASSIVE and undone(context, group)
