"""A fiscal year and a word become whether it dates that word: what spends or asks for money, or is put into it."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.units import describes_noun
from timeline.events.words import WANTED
from timeline.grammar import VerbGroup
from timeline.model import Category


def fiscal(unit: Unit) -> bool:
    """Tell whether a date is a fiscal year.

    Args:
        unit: the date.
    """
    return "fiscal" in unit.rule


def in_year(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a preposition puts an act into a fiscal year: "to launch it in fiscal 2026", "planned for FY26".

    Args:
        context: the sentence.
        trigger: index of the word.
        unit: the date.
    """
    if describes_noun(context, unit.span):
        return False  # "in the fiscal 2024 defense bill"
    if unit.bound is not None or context.words.has("words.in_year", context.before(unit.span, 1)):
        return True
    set_for = context.words.has("words.meant_for", context.before(unit.span, 1))
    return set_for and context.words.any_has(WANTED, context.lemma(trigger))


def budgetary(context: Context, trigger: int, group: VerbGroup | None) -> bool:
    """Tell whether a word spends, asks for or grants money, which a fiscal year dates by its name alone.

    Args:
        context: the sentence.
        trigger: index of the word.
        group: its verb, or None.
    """
    if group is None:
        return False
    if context.words.verbs.get(context.lemma(trigger)) is Category.BUDGET:
        return True
    objects = context.roles.objects(group)[:2]  # "gives NASA 24 billion"
    if not objects and context.words.has("words.asking_for", context.lemma(trigger)):
        objects = tuple(context.roles.after(group)[:1])  # "has asked for 24 billion"
    return any(
        context.words.objects.get(context.word(index)) is Category.BUDGET or context.word(index) == "$"
        for phrase in objects
        for index in range(phrase.first, phrase.last + 1)
    )
