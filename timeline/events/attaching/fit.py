"""A date and a word that may name its happening become how well the two go together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.attaching.apart import OUTSIDE
from timeline.events.attaching.no_act import dates_no_act, looks_ahead
from timeline.events.sentence.clause_ends import in_closed_relative, which_happens
from timeline.events.sentence.context import Context
from timeline.events.sentence.described import describing
from timeline.events.sentence.fiscal import budgetary, fiscal, in_year
from timeline.events.sentence.moving import moves
from timeline.events.sentence.surroundings import clause_around, lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.status.ahead import brought_about
from timeline.grammar import Form, Link, Tense, VerbGroup, Voice, past_form
from timeline.model import Bound, Day

_AGAINST_TENSE = 0.08
"""What is left of the probability of a verb whose tense contradicts the date ("said" and a year ahead)."""
_AGAINST_FORM = 0.3
"""The same for an infinitive and a date gone by, which go together now and then ("was able to launch in 1998")."""
_RELATIVE = frozenset({"WDT", "WP", "WRB"})


def _outside(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date belongs to the verb of a relative clause that the word stands before ("which did so in")."""
    clause = clause_around(context, unit)
    if clause is None or clause.link is not Link.RELATIVE or trigger >= clause.first:
        return False
    date = context.analysis.indices(unit.span)
    inside = [group for group in context.analysis.groups if clause.first <= group.main < date.start]
    if len(inside) > 1 and inside[-1].form is Form.FINITE and context.word(inside[-1].first - 1) == ",":
        return False  # "comments, which had been due on 22 May, *are* now due on 21 June"
    if len(inside) == 1 and which_happens(context, inside[0]) == trigger:
        return False
    gone = context.document.published is not None and not lies_ahead(context, unit)
    if gone and describing(
        context, [one for one in context.analysis.groups if one.last < date.start], date.start, gone=gone
    ):
        return False  # "signed the treaty that governs it on 29 January"
    return bool(inside) and not (len(inside) == 1 and in_closed_relative(context, unit, inside[0].main))


def _of_a_date(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a relative clause describes a date or a year: "fiscal 2026, which starts on 1 October"."""
    if group is None or group.first < 2 or not context.words.has("words.of_periods", context.lemma(group.main)):
        return False
    which = group.first - 1
    if context.analysis.tags[which].xpos not in _RELATIVE or which in context.dated:
        return False
    described = which - 1 - (context.word(which - 1) == ",")
    return described in context.dated or context.words.has("words.unit_of_time", context.lemma(described))


def _in_a_rule(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether a participle only says what a rule is for: "a licence *issued* before January 2019 shall remain"."""
    if unit.bound is not Bound.BY or group is None or group.auxiliaries or group.form is not Form.PARTICIPLE:
        return False
    following = next((other for other in context.analysis.groups if other.first > group.last), None)
    return following is not None and context.words.has("words.obliging", following.modal)


def fit(context: Context, trigger: int, unit: Unit) -> float:
    """Return how well a word goes with a date by its clause and its form, 0 to 1.

    Args:
        context: the sentence.
        trigger: index of the word.
        unit: the date.
    """
    if dates_no_act(context, trigger, unit):
        return 0.0
    if _outside(context, trigger, unit):
        return OUTSIDE
    group = context.group(trigger)
    published = context.document.published
    if _of_a_date(context, group) or _in_a_rule(context, group, unit):
        return 0.0
    if fiscal(unit) and not (
        budgetary(context, trigger, group) or in_year(context, trigger, unit) or moves(context, trigger)
    ):
        return 0.0
    if group is not None and _describes_who_acts(context, group, unit):
        return _AGAINST_FORM
    if unit.bound is Bound.SINCE and not _since(context, trigger, group, unit):
        return 0.0
    if group is None or published is None:
        return 1.0
    today = Day.of(published)
    if (
        group.tense is Tense.PRESENT
        and unit.bound is None
        and context.words.has("status.stative", context.lemma(trigger))
    ):
        return 0.0  # "today it has 22 members": how things are, no happening
    return _by_tense(context, trigger, group, unit, today)


def _describes_who_acts(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether a participle is said of who acts, behind the date: "in May a panel *led* by Ada Quist warned"."""
    who = context.roles.subject(group) if group.form is Form.PARTICIPLE and not group.auxiliaries else None
    if who is None or context.analysis.indices(unit.span).stop > who.first or who.last + 1 != group.first:
        return False
    later = (one for one in context.analysis.groups if one.first > group.last and one.form is Form.FINITE)
    main = next(later, None)
    return main is not None and context.roles.subject(main) == who


def _by_tense(context: Context, trigger: int, group: VerbGroup, unit: Unit, today: Day) -> float:
    """Return how well the tense of a verb goes with a date; arguments as :func:`fit`."""
    place = context.analysis.indices(unit.span).start
    ahead = lies_ahead(context, unit)
    gone = unit.when.end is not None and unit.when.end < today
    runs = context.words.has("words.running", context.lemma(trigger))
    runs = runs and context.words.has("words.until_to", context.word(place - 1))  # "was extended to 15 December"
    asked = fiscal(unit) and context.words.has("words.asking_for", context.lemma(trigger))
    arranged = context.words.has("words.arranging", context.lemma(trigger))  # "has called her for 27 August"
    asked = asked or (arranged and context.words.has("words.meant_for", context.word(place - 1)))
    if ahead and group.tense in (Tense.PAST, Tense.PERFECT) and not (runs or asked or looks_ahead(context, group)):
        return _AGAINST_TENSE
    was_to = context.words.has("modals.was", *group.auxiliaries[:1])
    if gone and not was_to and group.tense is Tense.FUTURE and context.words.has("modals.future", group.modal):
        return _AGAINST_TENSE
    over = context.group(group.governor) if group.form is Form.INFINITIVE and group.governor is not None else None
    had_to = (
        over is not None and over.tense is Tense.PAST and context.words.has("modals.before", context.word(over.main))
    )
    if gone and group.form is Form.INFINITIVE and not (had_to or brought_about(context, group)):
        return _AGAINST_FORM
    return 1.0


def _since(context: Context, trigger: int, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether "since" or "from" a date goes with a word: what lasts, a moved date, what takes effect "from" it."""
    if _compared(context, group, unit):
        return False
    since = context.words.has("words.since", context.before(unit.span, 1))
    if (
        _lasting(context, group)
        or _so_far(context, group, unit)
        or (moves(context, trigger) and (group is not None or not since))
    ):
        return True
    obliged = group is not None and (group.tense is Tense.FUTURE or context.words.has("words.obliging", group.modal))
    if context.words.has("words.with_effect", context.before(unit.span, 3)):
        return True  # "is repealed with effect from 1 April 2021"
    meant = obliged or (group is not None and (group.form is Form.INFINITIVE or group.tense is Tense.PRESENT))
    if not since and ((obliged and _opens(context, unit)) or (meant and lies_ahead(context, unit))):
        return True  # "From 1 January operators must hold a licence", "will launch satellites from 2026"
    return group is not None and not since and context.words.has("conditional.effect", context.lemma(trigger))


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
