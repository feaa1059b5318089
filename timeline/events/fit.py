"""A date and a word that may name its happening become how well the two go together."""

from __future__ import annotations

from timeline.events.apart import OUTSIDE
from timeline.events.compared import of_other_amount, of_plan, of_what_was, of_year_told
from timeline.events.context import Context
from timeline.events.fiscal import budgetary, fiscal, in_year
from timeline.events.moving import moves
from timeline.events.surroundings import clause_around, lies_ahead
from timeline.events.units import Unit
from timeline.events.words import WANTED
from timeline.grammar import Form, Link, Tense, VerbGroup, Voice
from timeline.model import Bound, Category, Day

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
    return any(clause.first <= group.main < date.start for group in context.analysis.groups)


def _within_since(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date tells when another thing was ("the first since Apollo 17 in 1972")."""
    date = context.analysis.indices(unit.span)
    for index in range(trigger + 1, date.start - 2):
        if context.words.has("words.since", context.word(index)) and index not in context.dating:
            return not any(index < group.main < date.start for group in context.analysis.groups)
    return False


def _of_a_date(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a relative clause describes a date: "fiscal 2026, which starts on 1 October"."""
    if group is None or group.first < 2 or not context.words.has("words.of_periods", context.lemma(group.main)):
        return False
    which = group.first - 1
    if context.analysis.tags[which].xpos not in _RELATIVE or which in context.dated:
        return False
    return which - 1 - (context.word(which - 1) == ",") in context.dated


def _in_a_rule(context: Context, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether a participle only says what a rule is for: "a licence *issued* before January 2019 shall remain"."""
    if unit.bound is not Bound.BY or group is None or group.auxiliaries or group.form is not Form.PARTICIPLE:
        return False
    following = next((other for other in context.analysis.groups if other.first > group.last), None)
    return following is not None and context.words.has("words.obliging", following.modal)


def _takes_effect(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether "as of" a date is when an order takes effect: "the order is *revoked* as of 1 March 2026"."""
    group = context.group(trigger)
    if group is None or trigger > context.analysis.indices(unit.span).start:
        return False
    kind = context.words.verbs.get(context.lemma(trigger))
    legal = kind in (Category.ORDER, Category.LEGISLATION) and group.voice is Voice.PASSIVE
    applies = context.words.has("conditional.effect", context.lemma(trigger)) and lies_ahead(context, unit)
    return (legal or applies) and group.tense in (Tense.PRESENT, Tense.FUTURE)


def _as_of(context: Context, unit: Unit) -> bool:
    """Tell whether a date only says when things were so: "as of March 2023, 113 states are parties"."""
    return context.words.has("words.as_of", context.before(unit.span, 2))


def _dates_no_act(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date is that of something else than an act of its sentence; arguments as :func:`fit`."""
    place = context.analysis.indices(unit.span).start
    denied = any(context.words.has("words.not", word) for word in context.lowered[max(0, place - 2) : place])
    return (
        (_as_of(context, unit) and not _takes_effect(context, trigger, unit))
        or (denied and unit.bound is None)
        or of_year_told(context, unit)
        or of_what_was(context, unit)
        or of_other_amount(context, unit)
        or of_plan(context, unit)
        or _within_since(context, trigger, unit)
        or _took(context, unit)
        or _goes_by(context, trigger, unit)
        or _of_noun(context, trigger, unit)
    )


def fit(context: Context, trigger: int, unit: Unit) -> float:
    """Return how well a word goes with a date by its clause and its form, 0 to 1.

    Args:
        context: the sentence.
        trigger: index of the word.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start
    if _dates_no_act(context, trigger, unit):
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
    ahead = lies_ahead(context, unit)
    gone = unit.when.end is not None and unit.when.end < today
    runs = context.words.has("words.running", context.lemma(trigger))
    runs = runs and context.words.has("words.until_to", context.word(place - 1))  # "was extended to 15 December"
    if ahead and group.tense in (Tense.PAST, Tense.PERFECT) and not (runs or _looks_ahead(context, group)):
        return _AGAINST_TENSE
    was_to = context.words.has("modals.was", *group.auxiliaries[:1])
    if gone and not was_to and group.tense is Tense.FUTURE and context.words.has("modals.future", group.modal):
        return _AGAINST_TENSE
    if gone and group.form is Form.INFINITIVE:
        return _AGAINST_FORM
    return 1.0


def _goes_by(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a verb says of a time itself that it went by: "*that year* came and went"."""
    group, date = context.group(trigger), context.analysis.indices(unit.span)
    passes = group is not None and context.words.has("words.passing", context.lemma(trigger))
    return passes and group is not None and group.first == date.stop and date.start == 0


def _of_noun(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date is that of the noun before "of", not of a verb: "the minutes of 22 January *were adopted*".

    What a law of a day says stands for the law itself: "Law No. 88 of 9 May 2006 *governs* the port".
    """
    group, date = context.group(trigger), context.analysis.indices(unit.span)
    if group is None:
        return False
    named = group.first == date.stop and date.start > 2 and context.analysis.tags[date.start - 3].upos in _NOUNS
    if named and context.words.has("words.valid", context.word(date.start - 2)):
        return True  # "licences valid on 1 May remain so"
    place = date.start - 1
    if place < 1 or not context.words.has("words.of", context.word(place)) or group.main == place - 1:
        return False
    noun = next((phrase for phrase in context.analysis.phrases if phrase.last == place - 1), None)
    if noun is None or context.words.has("words.of_time", context.lemma(noun.head)):
        return False
    names = (context.lemma(index).partition("-")[0].lower() for index in range(noun.first, place))  # "Directive-1"
    return not any(context.words.has("words.of_a_day", name) for name in names)


_NOUNS = ("NOUN", "PROPN")


def _took(context: Context, unit: Unit) -> bool:
    """Tell whether "within" a length says how long something took: "sank the initiative *within four years*"."""
    date = context.analysis.indices(unit.span)
    if unit.bound is not Bound.BY or not all(index in context.lengths for index in date):
        return False
    verb = [group for group in context.analysis.groups if group.last < date.start][-1:]
    past = bool(verb) and verb[0].form is Form.FINITE and verb[0].tense in (Tense.PAST, Tense.PERFECT)
    return past and not verb[0].modal and not _looks_ahead(context, verb[0])


def _since(context: Context, trigger: int, group: VerbGroup | None, unit: Unit) -> bool:
    """Tell whether "since" or "from" a date goes with a word: what lasts, a moved date, what takes effect "from" it."""
    if _compared(context, group, unit):
        return False
    since = context.words.has("words.since", context.before(unit.span, 1))
    if _lasting(context, group) or (moves(context, trigger) and (group is not None or not since)):
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
    2010", "its fourth flight since 2021"."""
    place = context.analysis.indices(unit.span).start - 1
    if place < 0 or not context.words.has("words.since", context.word(place)):
        return False
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


def _looks_ahead(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb in the past speaks of what is to come: "was scheduled for", "moved it to", "set a goal"."""
    words = [context.lemma(group.main), context.word(group.main), context.of_two(group.main)]
    names = (*WANTED, "status.slip", "status.cancelled")
    if context.words.has("modals.past", group.modal):
        return True
    return context.words.any_has(names, *words)


def _lasting(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a verb names what goes on since a date, not an act or a "first time since"."""
    if group is None or context.words.has("words.first", *context.lowered):
        return False
    progressive = context.analysis.tags[group.main].xpos == "VBG" and bool(group.auxiliaries)
    kept = group.voice is Voice.PASSIVE and context.words.has("status.lasting_passive", context.lemma(group.main))
    return (
        progressive or kept or _again(context, group) or context.words.has("status.lasting", context.lemma(group.main))
    )


def _again(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb says how often something was done so far: "since 2021 it *has licensed* 64 systems"."""
    if group.tense is not Tense.PERFECT or group.voice is Voice.PASSIVE:
        return False
    counted = (range(phrase.first, phrase.head) for phrase in context.roles.objects(group)[:1])
    return any(context.analysis.tags[index].xpos == "CD" for inside in counted for index in inside)
