"""A date becomes that of an amount or of a year's accounts, with which something is compared or approved."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import Tense
from timeline.model import Precision


def of_what_was(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of an amount which another is compared with: "up from 21 million in 2019".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    if place < 1 or context.analysis.tags[place].xpos != "IN":
        return False
    last, phrases = place - 1, context.analysis.phrases
    amount = next((phrase for phrase in phrases if phrase.last == last), None)
    if amount is not None and amount.preposition is None:  # "from 10,000 dollars a kilogram in 2010"
        amount = next((phrase for phrase in phrases if phrase.last == amount.first - 1), None)
    start = amount.preposition if amount is not None else None
    if amount is None or start is None or not context.words.has("words.from", context.word(start)):
        return False
    if not _changed(context, start):
        return False  # "heard evidence from six people in February"
    return any(context.analysis.tags[index].xpos in ("CD", "$") for index in range(amount.first, amount.last + 1))


def _changed(context: Context, place: int) -> bool:
    """Tell whether what stands before "from" is what changed: "up", a number, or a verb of growing or shrinking."""
    before = context.analysis.tags[place - 1]
    if before.xpos in ("CD", "$", "RB", "RP", "IN", "JJ", "JJR") or context.words.has(
        "words.shares", context.word(place - 1)
    ):
        return True
    verb = context.verb_before(place)
    number = any(context.analysis.tags[index].xpos == "CD" for index in range(max(0, place - _COUNTED), place))
    return verb is not None and (number or context.words.has("words.changing", context.lemma(verb.main)))


_COUNTED = 3
"""Tokens before "from" within which another number is compared: "to 30 flights from 20"."""


def of_plan(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of a plan which something is compared with: "later than *planned in 2014*".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    place -= place > 0 and context.analysis.tags[place].xpos == "IN"
    compared = place > 0 and context.words.has("words.than", context.word(place - 1))
    past = place > 0 and context.analysis.tags[place].xpos in ("VBN", "VBD")
    return compared and (past or context.words.has("words.foreseen", context.word(place)))


def of_then(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of how it was, with which it is compared: "spends less *than it did in 2001*".

    Args:
        context: the sentence.
        unit: the date.
    """
    place, tags = context.analysis.indices(unit.span).start - 1, context.analysis.tags
    if _as_in(context, place):
        return True
    place -= place > 0 and tags[place].xpos == "IN"
    if place < 2 or not context.words.has("words.as_it_was", context.word(place)):
        return False
    subject = context.analysis.phrase_of(place - 1)
    than = (place - 1 if subject is None else subject.first) - 1
    return than > 0 and context.words.any_has(("words.than", "words.as_much"), context.word(than))


def _as_in(context: Context, linked: int) -> bool:
    """Tell whether "as in" a date follows "as much" or "as many": "three times *as many as in* 2008"."""
    as_, much = linked - 1, linked - 2
    if much < 1 or context.analysis.tags[linked].xpos != "IN" or not context.words.has("words.as", context.word(as_)):
        return False
    return context.words.has("words.as_much", context.word(much)) or context.words.has(
        "words.as", context.word(much - 1)
    )


def of_year_told(context: Context, unit: Unit) -> bool:
    """Tell whether a year is that of accounts or of a budget: "approved the accounts *for 2020*".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    if (
        place < 1
        or unit.when.precision in (Precision.DAY, Precision.WEEK, Precision.MONTH)
        or not context.words.has("words.meant_for", context.word(place))
    ):
        return False
    verb = context.verb_before(place)
    past = verb is not None and verb.tense in (Tense.PAST, Tense.PERFECT) and bool(context.roles.objects(verb))
    near = range(max(verb.last + 1, place - _NEAR), place) if verb is not None else range(0)
    written = any(context.words.has("words.written_for", context.word(index)) for index in near)
    year = unit.when.precision is Precision.YEAR and context.words.has("words.told_of_year", context.word(place - 1))
    return past and (written or year)


_NEAR = 4
"""Tokens before "for" within which the accounts stand: "its letter to shareholders for"."""


def of_other_amount(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of what an amount is compared with: "compared with 6 million a year earlier".

    Args:
        context: the sentence.
        unit: the date.
    """
    date, text = context.analysis.indices(unit.span), unit.span.of(context.document.text).lower()
    told = any(text.startswith(phrase) for phrase in context.words.phrases("words.comparing"))
    if told and date.start > 0 and context.words.has("words.shares", context.word(date.start - 1)):
        return True  # "2 percent less than a year earlier"
    link = date.start - 1 - (date.start > 1 and context.words.has("words.compared_in", context.word(date.start - 1)))
    if link > 0 and " ".join(context.lowered[link - 1 : link + 1]) in context.words.phrases("words.comparing"):
        return True  # "$400 million more than in fiscal 2016"
    led = date.start > 1 and context.words.has("words.compared_to", context.word(date.start - 1))
    if led and context.words.has("words.shares", context.word(date.start - 2)):
        return True  # "up 27 percent on this year"
    before = range(date.start - 1, max(0, date.start - _COMPARED), -1)
    return any(context.words.has("words.compared", context.lemma(index)) for index in before)


_COMPARED = 16
"""Tokens before a date within which "compared with" is of it."""


def of_count(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a stretch only says since when something is counted: "it is the *second slip this year*".

    Args:
        context: the sentence.
        trigger: the noun that is counted.
        unit: the stretch.
    """
    date = context.analysis.indices(unit.span)
    stretch = unit.span.of(context.document.text).lower() in context.words.phrases("words.counted_in")
    phrase = context.analysis.phrase_of(trigger)
    if not stretch or phrase is None or phrase.last + 1 != date.start:
        return False
    numbered = any(context.words.has("words.nth", word) for word in context.lowered[phrase.first : trigger])
    verb = context.analysis.group_of(phrase.first - 1) if phrase.first else None
    return numbered and verb is not None and verb.copular
