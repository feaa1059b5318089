"""The head of a column becomes what the dates of the column are: days of an act, or days that no longer hold."""

from __future__ import annotations

import re

from timeline.events.pages.cells import MARKS, OF_LINE, columns_of, is_row
from timeline.events.pages.heads import column_of, head_at, head_of
from timeline.events.pages.labels import names_act
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import lemma
from timeline.model import Category, TimeExpression


def category_of_column(context: Context, unit: Unit, rule: str) -> Category:
    """Return the category of the act that heads the column of a date, "other" where none does.

    A row that names a rocket and no act is of its launch.

    Args:
        context: the sentence.
        unit: a date of it.
        rule: how the word was found that it hangs on.
    """
    head = act_of_column(context, unit) if rule == OF_LINE and is_row(context.sentence.text) else None
    words = (head or "").lower().split()
    known = (context.words.nouns.get(word) or context.words.verbs.get(lemma(word, "VBN")) for word in words)
    flies = rule == OF_LINE and not context.analysis.groups and is_row(context.sentence.text)
    flies = flies and any(one.type == "vehicle" for one in context.actors)  # "14 March   Starship   IFT-3"
    return next((one for one in known if one is not None), Category.LAUNCH if flies else Category.OTHER)


def act_of_column(context: Context, unit: Unit) -> str | None:
    """Return the act that heads the column of a date: "State | *Signature*" over "Chile | 27 January 1967"; or None.

    Args:
        context: the sentence, a row.
        unit: the date, alone in its cell.
    """
    named = head_of(context, unit)
    words = named.lower().split()
    acts = any(names_act(context, word) or lemma(word, "VBN") in context.words.verbs for word in words)
    return named if acts and not context.words.has("words.old_plans", named.lower()) else None


def numbered_act(context: Context, unit: Unit) -> tuple[int, str] | None:
    """Return the number that a row begins with and what it numbers: "*First*" and "First session".

    "Session   Dates   Place" over "First   9-13 May 2022   Geneva".

    Args:
        context: the sentence, a row.
        unit: a date of it, in a later column than the first.
    """
    if not is_row(context.sentence.text) or column_of(context, unit) == 0:
        return None
    number, named = columns_of(context.sentence.text)[0].of(context.sentence.text).strip(MARKS), head_at(context, 0)
    counts = _NUMBER.fullmatch(number) is not None or context.words.has("words.nth", number.lower())
    if " " in number or not counts or not names_act(context, named.lower()):
        return None
    first = next((index for index, word in enumerate(context.lowered) if word[:1].isalnum()), 0)
    return first, f"{named} {number}" if number.isdigit() else f"{number} {named.lower()}"


def is_replaced(context: Context, unit: Unit) -> bool:
    """Tell whether the head of its column says that a date was one of an earlier plan, and the row has a later one.

    "Milestone | *At award* | Now" over "First flight | *April 2017* | August 2018". So does a mark in the row itself:
    "First flight | *April 2017* | August 2018 | slipped".

    Args:
        context: the sentence.
        unit: the date.
    """
    later = [one for one in context.expressions if one.start > unit.span.end]
    if not later:
        return False
    if _led_on(context, unit, later[0]):
        return True
    if not is_row(context.sentence.text):
        return False
    if context.words.has("words.old_plans", head_of(context, unit).lower()):
        return True
    first = not any(one.start < unit.span.start for one in context.expressions)
    cells = (cell.of(context.sentence.text).strip(MARKS).lower() for cell in columns_of(context.sentence.text))
    marked = any(context.words.has("words.put_off_marks", cell) for cell in cells)
    return marked and first and len(later) == 1 and _before(unit, later[0])


def is_aimed_at(context: Context, unit: Unit) -> bool:
    """Tell whether the head of its column says that a date is a goal or a limit: "Milestone | *Target*" over a row.

    Args:
        context: the sentence.
        unit: the date.
    """
    return is_row(context.sentence.text) and context.words.has("words.target_columns", head_of(context, unit).lower())


def _led_on(context: Context, unit: Unit, later: TimeExpression) -> bool:
    """Tell whether an arrow leads from a date to the one that takes its place: "slipped: *May 2012* -> June 2013"."""
    if not context.words.has("words.led_on", context.document.text[unit.span.end : later.start].strip()):
        return False
    return any(context.words.has("status.slip", context.lemma(index)) for index in range(len(context.lowered)))


def _before(unit: Unit, other: TimeExpression) -> bool:
    """Tell whether a date lies before another."""
    ends, begins = unit.when.end, other.when.start if other.when is not None else None
    return ends is not None and begins is not None and ends < begins


_NUMBER = re.compile(r"[0-9]{1,3}(?:st|nd|rd|th)?")
