"""A clause that "when" opens behind a date becomes what happened then: "since 2018, when it fined the firm"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.sentence.attachment import Attachment
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import happening, is_event_noun
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, VerbGroup

_CHANCE = 0.7
"""Of the verb of such a clause; set by hand, annotated texts give a date to one word only."""


def happened_then(
    context: Context, units: Sequence[Unit], kept: Sequence[tuple[Unit, Attachment]]
) -> Iterator[tuple[Unit, Attachment]]:
    """Yield the dates of a sentence with the verb of the clause that tells what happened then.

    The date is meant as it stands there: what lasts "until 2030, when it falls" lasts until then, and it falls in 2030.

    Args:
        context: the sentence.
        units: all its dates.
        kept: those that date a happening already, with the word of each.
    """
    taken = {one.trigger for _, one in kept}
    for unit in units:
        trigger = _verb(context, unit)
        if trigger is not None and trigger not in taken:
            yield _itself(context, unit), Attachment(trigger, _CHANCE, "what happened when")


def _verb(context: Context, unit: Unit) -> int | None:
    """Return the verb of the clause that "when" opens right behind a date, or None."""
    place, tags = context.analysis.indices(unit.span).stop, context.analysis.tags
    if place < len(tags) and context.word(place) == ",":
        place += 1
    if place >= len(tags) or not context.words.has("words.when", context.word(place)):
        return None
    verb = _finite_behind(context, place)
    if verb is not None and any(tag.xpos in ("WDT", "WP") for tag in tags[place + 1 : verb.first]):
        verb = _finite_behind(context, verb.last) or verb  # "when the bill that funds it *reaches* the floor"
    if verb is None or any(tags[index].xpos in (":", ".", ",") for index in range(place, verb.first)):
        return None
    subject = context.roles.subject(verb)
    return None if subject is None or subject.first < place else happening(context, verb.main)


def _itself(context: Context, unit: Unit) -> Unit:
    """Return a date without the bound under which it stands for the verb before it."""
    last = unit.parts[-1]  # "from 2018 until 2021, when he left": that was in 2021
    own = next((one for one in context.expressions if one.span == last and one.when is not None), None)
    if unit.bound is None or own is None or own.when is None:
        return unit
    unit = replace(unit, span=last, parts=(last,), ends=())
    return replace(unit, when=own.when, bound=None, cue=None, basis=own.basis)


AND_THEN = "the verb behind it"
"""The rule by which a date is given to the verb that "and" joins on behind it."""


def and_then(context: Context, unit: Unit) -> int | None:
    """Return the verb that "and" joins on where its date stands between commas before it, or None.

    "It lost the craft and then, in November, *closed* the office", "to fly by 2025 and, by 2030, to *land*".

    Args:
        context: the sentence.
        unit: the date.
    """
    behind, kinds = context.analysis.indices(unit.span).stop, (Form.FINITE, Form.INFINITIVE)
    verb = next((one for one in context.analysis.groups if one.first == behind + 1 and one.form in kinds), None)
    return happening(context, verb.main) if verb is not None and joint_of(context, unit) is not None else None


def joint_of(context: Context, unit: Unit) -> int | None:
    """Return the "and" before a date between commas, or None: "lost it *and* then, in November, closed the office".

    Args:
        context: the sentence.
        unit: the date.
    """
    inside, tags = context.analysis.indices(unit.span), context.analysis.tags
    before, behind = inside.start - 1, inside.stop
    if before > 0 and tags[before].xpos == "IN":
        before -= 1
    closed = behind + 1 < len(tags) and context.word(behind) == "," and context.word(before) == ","
    if before < 2 or not closed:
        return None
    joint = before - 1 - context.words.has("words.then", context.word(before - 1))
    return joint if tags[joint].xpos == "CC" else None


def it_was(context: Context, unit: Unit) -> int | None:
    """Return the verb of what a date is singled out for, or None: "it was not until May that the second ship *flew*".

    Args:
        context: the sentence.
        unit: the date.
    """
    inside = context.analysis.indices(unit.span)
    if inside.stop >= len(context.analysis.tags) or not context.words.has("words.that", context.word(inside.stop)):
        return None
    held = context.verb_before(inside.start)
    if held is None or not held.copular or inside.start - held.last > _SINGLED:
        return None
    subject = context.roles.subject(held)
    it = subject is not None and context.words.has("refer.dummy", context.word(subject.head))
    verb = _finite_behind(context, inside.stop)
    return happening(context, verb.main) if it and verb is not None else None


_SINGLED = 4
"""Words of "was not only in" between the verb and the date at most."""


def set_for(context: Context, unit: Unit) -> int | None:
    """Return the verb of what a day is set for, or None: "fixed 1 June as the day on which the Act *comes* into force".

    Args:
        context: the sentence.
        unit: the date.
    """
    place, tags = context.analysis.indices(unit.span).stop, context.analysis.tags
    which = next((at for at in range(place + 2, min(len(tags), place + _SET)) if tags[at].xpos in ("WDT", "WRB")), None)
    if place >= len(tags) or not context.words.has("words.set_as", context.word(place)):
        return None
    if which is None:
        return _set_for_noun(context, place)
    if not any(context.words.has("words.of_time", context.lemma(at)) for at in range(place + 1, which)):
        return None
    verb = _finite_behind(context, which)
    return None if verb is None else happening(context, verb.main)


def _set_for_noun(context: Context, place: int) -> int | None:
    """Return the event that a date is set for, as a noun: "set 2025 as the date for a *visit*"."""
    date, aim = (context.analysis.phrase_of(at) for at in (place + 2, place + _SET - 1))
    if date is None or aim is None or aim is date or aim.preposition != date.last + 1 or date.preposition != place:
        return None
    for_it = context.words.has("words.meant_for", context.word(aim.preposition))
    told = for_it and context.words.has("words.of_time", context.lemma(date.head))
    return aim.head if told and is_event_noun(context, aim.head) else None


def _finite_behind(context: Context, place: int) -> VerbGroup | None:
    """Return the first finite verb behind a token, or None."""
    return next((one for one in context.analysis.groups if one.first > place and one.form is Form.FINITE), None)


_SET = 6
"""Words of "as the day on which" at most."""
