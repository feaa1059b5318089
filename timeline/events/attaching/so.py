"""A date behind "did so" becomes one of the verb that it stands for: "France signed it; Germany did so in May"."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase


def did_so(context: Context, unit: Unit) -> tuple[int, NounPhrase] | None:
    """Return the verb that "did so" before a date stands for, and who did ("France signed it; Germany did so in May").

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    if place > 0 and context.analysis.tags[place].xpos == "IN":
        place -= 1
    if place < 1 or not context.words.has("words.so", f"{context.word(place - 1)} {context.word(place)}"):
        return None
    last = place - 2
    if last > 1 and context.analysis.tags[last].xpos in ("WDT", "WP"):  # "and Senegal, which did so in May"
        last -= 1 + (context.word(last - 1) == ",")
    name = next((phrase for phrase in context.analysis.phrases if phrase.last == last), None)
    before = [one for one in context.analysis.groups if name and one.last < name.first and one.form is Form.FINITE]
    if not before or name is None:
        return None
    meant = (one for one in context.analysis.groups if before[-1].last < one.first and one.last < name.first)
    if any(one.form is Form.INFINITIVE for one in meant):
        return None  # "its first try to bring some back since a rival did so in May": not the try
    told = context.roles.objects(before[-1])[:1]
    if any(_ordinal(context, index) for phrase in told for index in range(phrase.first, phrase.last + 1)):
        return None  # "became the 26th state to sign; Peru followed suit": Peru was not the 26th
    return before[-1].main, name


def _ordinal(context: Context, index: int) -> bool:
    word = context.word(index)
    return context.words.has("words.nth", word) or (word[:1].isdigit() and word[-2:].isalpha())
