"""A date behind "since" or "from" becomes whether it goes with a word: with what lasts, is moved or takes effect."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.sentence.context import Context
from timeline.events.sentence.moving import moves
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, Link, Tense, VerbGroup, Voice, past_form


def since(context: Context, trigger: int, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether "since" or "from" a date goes with a word: what lasts, a moved date, what takes effect "from" it.

    Args:
        context: the sentence.
        trigger: index of the word.
        group: its verb, or None for a noun.
        unit: the date.
    """
    if _compared(context, group, unit):
        return False
    told_since = context.words.has("words.since", context.before(unit.span, 1))
    if group is None and not any(one.form is Form.FINITE for one in context.analysis.groups):
        # "Talks with Norway since 2010", "Flight: from 2013 onward"
        lasts = context.words.has("status.lasting_nouns", context.lemma(trigger))
        return lasts if told_since else lies_ahead(context, unit)
    if (
        _lasting(context, group)
        or _so_far(context, group, unit)
        or (moves(context, trigger) and (group is not None or not told_since))
    ):
        return True
    obliged = group is not None and (group.tense is Tense.FUTURE or context.words.has("words.obliging", group.modal))
    if context.words.has("words.with_effect", context.before(unit.span, 3)):
        return True  # "is repealed with effect from 1 April 2021"
    meant = obliged or (group is not None and (group.form is Form.INFINITIVE or group.tense is Tense.PRESENT))
    if not told_since and ((obliged and _opens(context, unit)) or (meant and lies_ahead(context, unit))):
        return True  # "From 1 January operators must hold a licence", "will launch satellites from 2026"
    return group is not None and not told_since and context.words.has("conditional.effect", context.lemma(trigger))


def _opens(context: Context, unit: Unit) -> bool:
    """Tell whether a date with its preposition opens the sentence."""
    return context.analysis.indices(unit.span).start <= _LEAD


_LEAD = 2
"""Words of "Starting from" before a date."""


def _compared(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether "since" a date goes with a superlative or a number before it: "the largest cut (NASA has seen) since
    2010", "its fourth flight since 2021", "the third time it has slipped since 2015"."""
    place = context.analysis.indices(unit.span).start - 1
    if place < 0 or not context.words.has("words.since", context.word(place)):
        return False
    if group is not None and _times_counted(context, group):
        return True
    passed = False
    while place >= 0 and context.word(place) != ",":
        numbered = not passed and context.words.has("words.nth", context.word(place))
        if numbered or context.words.has("words.superlatives", context.word(place)):
            return True
        other = context.analysis.group_of(place)
        passed = passed or other is not None
        if other is not None and other is not group:
            return False
        place -= 1
    return False


def _times_counted(context: Context, group: VerbGroup) -> bool:
    """Tell whether how often something was done is counted before a verb, in its clause or with "that": "the third time
    it *has slipped*", "the first time that Roe, who left, *had flown*"."""
    clause, lowered = context.analysis.clause_of(group.main), context.lowered
    begun = group.first if clause is None else clause.first
    return any(
        context.words.has("words.nth", number)
        and context.words.has("words.occasion", times)
        and (index >= begun - 2 or context.words.has("words.that", lowered[index + 2]))
        for index, (number, times) in enumerate(pairwise(lowered[: group.first]))
    )


def _lasting(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a verb names what goes on since a date, not an act or a "first time since"."""
    if group is None or context.words.has("words.first", *_told(context, group)):
        return False
    progressive = context.analysis.tags[group.main].xpos == "VBG" and bool(group.auxiliaries)
    kept = group.voice is Voice.PASSIVE and context.words.has("status.lasting_passive", context.lemma(group.main))
    return (
        progressive or kept or _again(context, group) or context.words.has("status.lasting", context.lemma(group.main))
    )


def _so_far(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether a date stands behind what has been done up to now: "It *has tested* the engine since 2010".

    In front of it "since" only says how far one looks back: "Since the 1950s the country has come far".
    """
    if group is None or group.form is not Form.FINITE or group.copular:
        return False
    if context.lemma(group.main) == context.word(group.main) and not past_form(context.word(group.main)):
        return False  # "it has been quiet"
    before = context.words.has("modals.before", *group.auxiliaries[:1])  # "had been tested since 2010"
    date = context.analysis.indices(unit.span).start
    if date <= group.last or not (before or group.tense is Tense.PERFECT):
        return False
    clause = context.analysis.clause_of(group.main)
    told = context.lowered[0 if clause is None else clause.first : date]
    return not context.words.has("words.nth", *told)


def _told(context: Context, group: VerbGroup) -> Sequence[str]:
    """Return the words of a sentence, or of the clause that has its own subject, that may tell of a verb.

    What a comma ends right before the verb is left out: "Argia, *the first half*, has".
    """
    clause, subject = context.analysis.clause_of(group.main), context.roles.subject(group)
    if clause is not None and clause.link is Link.COORDINATE and subject is not None and subject.first >= clause.first:
        return context.lowered[clause.first :]  # "the first piece flew in 1998, and it has been occupied since"
    mark = group.first - 1
    if mark < 1 or context.word(mark) != ",":
        return context.lowered
    opens = next((place for place in range(mark - 1, 0, -1) if context.word(place) == ","), mark)
    return [*context.lowered[:opens], *context.lowered[mark:]]


def _again(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb says how often something was done so far.

    "Since 2021 it *has licensed* 64 systems", "64 systems *have been licensed* since 2021".
    """
    if group.tense is not Tense.PERFECT:
        return False
    subject = context.roles.subject(group)
    told = (*context.roles.objects(group)[:1], *(() if subject is None else (subject,)))
    counted = (range(phrase.first, phrase.head) for phrase in told)
    return any(context.analysis.tags[index].xpos == "CD" for inside in counted for index in inside)
