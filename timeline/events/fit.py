"""A date and a word that may name its happening become how well the two go together: place, tense, kind of act."""

from __future__ import annotations

from timeline.events.context import Context
from timeline.events.slips import moves
from timeline.events.units import Unit
from timeline.grammar import Form, Link, Tense, VerbGroup
from timeline.model import Bound, Category, Day

_AGAINST_TENSE = 0.08
"""What is left of the probability of a verb whose tense contradicts the date ("said" and a year ahead)."""
_OUTSIDE = 0.1
"""What is left of a word before the relative clause in which the date follows a verb."""
_AGAINST_FORM = 0.3
"""The same for an infinitive and a date gone by, which go together now and then ("was able to launch in 1998")."""


def lies_ahead(context: Context, unit: Unit) -> bool:
    """Tell whether a date, or the limit it sets, lies after publication.

    Args:
        context: the sentence.
        unit: its date.
    """
    if context.document.published is None:
        return False
    today = Day.of(context.document.published)
    limit = unit.when.end if unit.bound is Bound.BY else unit.when.start
    return limit is not None and limit > today


def _outside(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date belongs to the verb of a relative clause that the word stands before ("which did so in")."""
    date = context.analysis.indices(unit.span)
    clause = context.analysis.clause_of(date.start)
    if clause is None or clause.link is not Link.RELATIVE or trigger >= clause.first:
        return False
    return any(clause.first <= group.main < date.start for group in context.analysis.groups)


def fit(context: Context, trigger: int, unit: Unit) -> float:
    """Return how well the place and the form of a word go with a date, 0 to 1.

    Args:
        context: the sentence.
        trigger: index of the word.
        unit: the date.
    """
    if _outside(context, trigger, unit):
        return _OUTSIDE
    group = context.group(trigger)
    published = context.document.published
    if _fiscal(unit) and not _budgetary(context, trigger, group):
        return 0.0
    if unit.bound is Bound.SINCE and not (_lasting(context, group) or moves(context, trigger)):
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
    if ahead and group.tense in (Tense.PAST, Tense.PERFECT) and not _looks_ahead(context, group):
        return _AGAINST_TENSE
    if gone and group.tense is Tense.FUTURE and context.words.has("modals.future", group.modal):
        return _AGAINST_TENSE
    if gone and group.form is Form.INFINITIVE:
        return _AGAINST_FORM
    return 1.0


def _looks_ahead(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb in the past speaks of what is to come: "was scheduled for", "moved it to", "set a goal"."""
    words = [context.lemma(group.main), context.word(group.main)]
    names = ("status.scheduled", "status.planned", "status.target", "status.slip", "status.cancelled")
    if context.words.has("modals.past", group.modal):
        return True
    return any(context.words.has(name, *words) for name in names)


def _fiscal(unit: Unit) -> bool:
    return "fiscal" in unit.rule


def _budgetary(context: Context, trigger: int, group: VerbGroup | None) -> bool:
    """Tell whether a word spends, asks for or grants money, the only acts a fiscal year dates."""
    if group is None:
        return False
    if context.words.verbs.get(context.lemma(trigger)) is Category.BUDGET:
        return True
    objects = context.roles.objects(group)[:1]
    return any(
        context.words.objects.get(context.word(index)) is Category.BUDGET or context.word(index) == "$"
        for phrase in objects
        for index in range(phrase.first, phrase.last + 1)
    )


def _lasting(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a verb names what goes on since a date, not an act or a "first time since"."""
    if group is None or context.words.has("words.first", *context.lowered):
        return False
    progressive = context.analysis.tags[group.main].xpos == "VBG" and bool(group.auxiliaries)
    return progressive or context.words.has("status.lasting", context.lemma(group.main))
