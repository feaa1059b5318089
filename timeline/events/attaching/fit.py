"""A date and a word that may name its happening become how well the two go together."""

from __future__ import annotations

from timeline.events.attaching.apart import OUTSIDE
from timeline.events.attaching.no_act import dates_no_act, looks_ahead
from timeline.events.attaching.since import since
from timeline.events.sentence.clause_ends import in_closed_relative, what_it_is, which_happens
from timeline.events.sentence.context import Context
from timeline.events.sentence.described import describing
from timeline.events.sentence.fiscal import budgetary, fiscal, in_year
from timeline.events.sentence.moving import moves
from timeline.events.sentence.surroundings import clause_around, lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.status.ahead import brought_about
from timeline.grammar import Form, Link, Tense, VerbGroup
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
    if len(inside) == 1 and trigger in (which_happens(context, inside[0]), what_it_is(context, inside[0])):
        return False
    earlier = [group for group in context.analysis.groups if group.last < date.start]
    gone = context.document.published is not None and not lies_ahead(context, unit)
    if describing(context, earlier, date.start, gone=gone):
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
    if unit.bound is Bound.SINCE and not since(context, trigger, group, unit):
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
