"""A date and the word it hangs on are one thing, and several of a sentence become a list where they share a word."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.sentence.context import Context
from timeline.events.sentence.gapping import second_object
from timeline.events.sentence.happening import happening
from timeline.events.sentence.moving import moves
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase, Tense, Voice
from timeline.model import Category

UNDER_HEADING = "heading"
"""The rule of a word that the date of a heading was carried over to."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """The word a date hangs on.

    Args:
        trigger: index of the token that names the happening.
        probability: that it is the right one, 0 to 1.
        rule: what decided.
        subject: who acts, where that is not the subject of the word itself.
        objects: the tokens of what it does, where those behind it are of another date.
    """

    trigger: int
    probability: float
    rule: str
    subject: NounPhrase | None = None
    objects: range | None = None


def objects_of_list(
    context: Context, units: list[Unit], kept: list[tuple[Unit, Attachment]], place: int, one: Attachment | None
) -> range | None:
    """Return what the verb of the date before does at a date that has no other word; None where there is none."""
    before = _before(units, kept, place)
    if before is None or moves(context, before[1].trigger):
        return None
    first = context.analysis.indices(before[0].span).start
    earlier = one is not None and context.group(one.trigger) is None and before[1].trigger < one.trigger < first
    if one is not None and one.trigger != before[1].trigger and not earlier:
        return None  # "calls for a *landing* by 2028 and a base by 2030": no noun before the first date
    found = second_object(context, before[1].trigger, before[0], units[place])
    apart = found is not None and context.words.any_has(("words.after", "words.before"), context.word(found.start))
    return None if apart else found  # "flew in April, after three delays that month"


def _before(units: list[Unit], kept: list[tuple[Unit, Attachment]], place: int) -> tuple[Unit, Attachment] | None:
    """Return the date right before one, with its word; None where it has none."""
    return kept[-1] if kept and kept[-1][0] is units[place - 1] else None


def has_own_verb(context: Context, units: list[Unit], place: int) -> bool:
    """Tell whether an infinitive stands between two dates: "to reach it on 4 May and *to land* on 9 May"."""
    if place == 0:
        return False
    behind = context.analysis.indices(units[place - 1].span).stop
    date = context.analysis.indices(units[place].span).start
    inside = (one for one in context.analysis.groups if behind <= one.first and one.main < date)
    return any(one.form is Form.INFINITIVE and (one.shared or one.first < one.main) for one in inside)


def names_noun(context: Context, one: Attachment | None) -> bool:
    """Tell whether what a date hangs on is no verb: "signed in 1967 and the *agreement* in 1979"."""
    return one is not None and context.group(one.trigger) is None


def given_besides(context: Context, units: list[Unit], kept: list[tuple[Unit, Attachment]], place: int) -> range | None:
    """Return what else somebody was given: "was awarded a contract in 2021 *and a licence* in 2023"."""
    before = _before(units, kept, place)
    group = None if before is None else context.group(before[1].trigger)
    if before is None or group is None or group.voice is not Voice.PASSIVE or not context.roles.objects(group):
        return None
    return second_object(context, before[1].trigger, before[0], units[place])


def stronger(context: Context, unit: Unit, one: Attachment, held: Unit, rival: Attachment | None) -> bool:
    """Tell whether of two dates that hang on one word the first has the better claim.

    The one that stands right before the word has ("It Saturday condemned the attacks of Friday"), not one that ends
    what was agreed on ("in 2005 they agreed on a lease to 2050"), else the likelier.
    """
    close, rivalled = _right_before(context, unit, one.trigger), _right_before(context, held, one.trigger)
    if close != rivalled:
        return close
    ends, rivals = _ends_what_lasts(context, unit, one.trigger), _ends_what_lasts(context, held, one.trigger)
    if ends != rivals:
        return rivals
    return rival is None or one.probability > rival.probability


def _ends_what_lasts(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether a date lies ahead behind "to" and a noun, and the word it hangs on is of the past."""
    place, group = context.analysis.indices(unit.span).start - 1, context.group(trigger)
    past = group is not None and group.tense is Tense.PAST and place > trigger
    to = past and context.words.has("words.until_to", context.word(place))
    return to and context.analysis.tags[place - 1].upos == "NOUN" and lies_ahead(context, unit)


def _right_before(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether nothing but adverbs stands between a date and the word it hangs on."""
    between = range(context.analysis.indices(unit.span).stop, trigger)
    return bool(trigger >= between.start) and all(context.analysis.tags[index].xpos == "RB" for index in between)


def done_at(context: Context, meeting: NounPhrase | None, date: int) -> int | None:
    """Return the verb that tells what is done at a meeting: "are to *sign* it at a forum in November".

    Args:
        context: the sentence.
        meeting: the phrase of the noun that the date stands behind, or None.
        date: its first token.
    """
    if meeting is None or meeting.preposition is None:
        return None
    if meeting.preposition < date <= meeting.last:
        return _told_in(context, meeting)
    if not meeting.last + 1 <= date <= meeting.last + 2:
        return None
    at = context.words.has("words.at", context.word(meeting.preposition))
    if not at or context.words.nouns.get(context.lemma(meeting.head)) is not Category.MEETING:
        return None
    verb = context.verb_before(meeting.preposition)
    if verb is None or verb.form is Form.PARTICIPLE or verb.copular or meeting.preposition - verb.last > _NEAR:
        return None
    return verb.main if happening(context, verb.main) == verb.main else None


def _told_in(context: Context, writing: NounPhrase) -> int | None:
    """Return the verb that tells what was said in something of a day: "*announced* a ban in an April 18 speech"."""
    inside = context.words.has("words.in", context.word(writing.preposition or 0))
    if not inside or context.words.nouns.get(context.lemma(writing.head)) is not Category.STATEMENT:
        return None
    verb = context.verb_before(writing.preposition or 0)
    if verb is None or verb.form is not Form.FINITE or verb.copular or verb.modal:
        return None
    between = range(verb.last + 1, writing.preposition or 0)
    parted = len(between) > 2 * _NEAR or any(context.word(index) in (",", ";") for index in between)
    return None if parted or happening(context, verb.main) != verb.main else verb.main


_NEAR = 5
"""Tokens from a verb to the meeting at which it is done."""
