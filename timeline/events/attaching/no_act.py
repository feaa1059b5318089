"""A date becomes whether it is that of something else than an act: an amount, a noun, how long a thing took."""

from __future__ import annotations

from timeline.events.attaching.compared import of_count, of_other_amount, of_plan, of_then, of_what_was, of_year_told
from timeline.events.pages.of_pages import (
    looked_up,
    of_edition,
    of_issue,
    of_its_making,
    of_page,
    of_page_kept_up,
    of_photo,
)
from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.words import WANTED
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Bound, Category


def dates_no_act(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date is that of something else than an act of its sentence.

    Args:
        context: the sentence.
        trigger: index of a word that might name an act.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start
    denied = any(context.words.has("words.not", word) for word in context.lowered[max(0, place - 2) : place])
    return (
        (_as_of(context, unit) and not _takes_effect(context, trigger, unit))
        or (denied and unit.bound is None)
        or of_year_told(context, unit)
        or of_what_was(context, unit)
        or of_other_amount(context, unit)
        or of_plan(context, unit)
        or of_then(context, unit)
        or of_count(context, trigger, unit)
        or _within_since(context, trigger, unit)
        or of_photo(context, trigger)
        or _took(context, unit)
        or _goes_by(context, trigger, unit)
        or _of_noun(context, trigger, unit)
        or of_edition(context, trigger)
        or of_issue(context, trigger)
        or of_page_kept_up(context, trigger, unit)
        or _asked(context, trigger)
        or looked_up(context, place)
        or _of_results(context, unit)
        or of_page(context, unit)
        or of_its_making(context, unit)
        or _of_legislature(context, place)
        or _of_today(context, place)
    )


def _asked(context: Context, trigger: int) -> bool:
    """Tell whether a question asks what or who did something: "What happened today?"."""
    group = context.group(trigger)
    asks = group is not None and context.words.has("words.asks", context.word(group.first - 1))
    return asks and context.sentence.text.rstrip().endswith("?")


def _of_results(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of the results behind it: "announces *fourth quarter and full year 2024* results"."""
    place, tags = context.analysis.indices(unit.span).stop, context.analysis.tags
    while place < len(tags) and (place in context.dated or tags[place].upos in ("CCONJ", "ADJ", "PROPN")):
        if context.words.has("words.financial_results", context.lemma(place)):
            return True
        place += 1
    return place < len(tags) and context.words.has("words.financial_results", context.lemma(place))


def _of_today(context: Context, place: int) -> bool:
    """Tell whether "of" stands before a day that only means a time: "the war *of tomorrow* will begin in space"."""
    of_day = place > 0 and context.words.has("words.of", context.word(place - 1))
    owned = [tag.xpos for tag in context.analysis.tags[place + 1 : place + 2]] == ["POS"]  # "ahead of tomorrow's vote"
    return of_day and not owned and context.words.has("words.today", context.word(place))


def _of_legislature(context: Context, place: int) -> bool:
    """Tell whether years in brackets are those of a legislature told by its number: "an Act, 114th Congress (2015)".

    Args:
        context: the sentence.
        place: where the years begin.
    """
    if place < _NUMBERED or context.word(place - 1) != "(":
        return False
    numbered = context.word(place - _NUMBERED)[:1].isdigit()
    return numbered and context.words.has("words.legislatures", context.word(place - 2))


_NUMBERED = 3
"""Tokens from "114th" to what stands in the brackets behind "114th Congress ("."""


def _within_since(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date tells when another thing was ("the first since Apollo 17 in 1972")."""
    date = context.analysis.indices(unit.span)
    for index in range(trigger + 1, date.start - 2):
        if context.words.has("words.since", context.word(index)) and index not in context.dating:
            told = [group for group in context.analysis.groups if index < group.main < date.start]
            if len(told) == 1 and told[0].form is Form.FINITE:  # "nobody has tried since NASA *shot* it down in 1985"
                return not any(context.word(place) == "," for place in range(index, date.start))
            return not told
    return False


def _as_of(context: Context, unit: Unit) -> bool:
    """Tell whether a date only says when things were so: "as of March 2023, 113 states are parties"."""
    return context.words.has("words.as_of", context.before(unit.span, 2))


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
    foiled = context.words.any_has(("status.foiling", "status.halting"), context.lemma(group.main))
    if foiled and context.words.has("status.tries", context.lemma(noun.head)):
        return False  # "the countdown of 17 February was stopped"
    names = (context.lemma(index).partition("-")[0].lower() for index in range(noun.first, place))  # "Directive-1"
    return not any(context.words.has("words.of_a_day", name) for name in names)


def _goes_by(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a verb says something of a time itself: "*that year* came and went", "*the past year* tested us"."""
    group, date = context.group(trigger), context.analysis.indices(unit.span)
    if group is None or group.form is not Form.FINITE or group.first != date.stop:
        return False
    opening = [tag.xpos for tag in context.analysis.tags[: date.start] if tag.xpos != "DT"]
    if opening not in ([], ["CC"], ["RB", ","]):
        return False
    if context.words.has("words.passing", context.lemma(trigger)):
        return True
    return not any(map(str.isdigit, unit.span.of(context.document.text)))  # "12 May 2019   Lands on the Moon"


def _took(context: Context, unit: Unit) -> bool:
    """Tell whether "within" a length says how long something took: "sank the initiative *within four years*"."""
    date = context.analysis.indices(unit.span)
    if unit.bound is not Bound.BY or not all(index in context.lengths for index in date):
        return False
    verb = context.verb_before(date.start)
    if verb is None or verb.form is not Form.FINITE or verb.tense not in (Tense.PAST, Tense.PERFECT):
        return False
    return not verb.modal and not looks_ahead(context, verb)


_NOUNS = ("NOUN", "PROPN")


def _takes_effect(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether "as of" a date is when an order takes effect: "the order is *revoked* as of 1 March 2026"."""
    group = context.group(trigger)
    if group is None or trigger > context.analysis.indices(unit.span).start:
        return False
    kind = context.words.verbs.get(context.lemma(trigger))
    legal = kind in (Category.ORDER, Category.LEGISLATION) and group.voice is Voice.PASSIVE
    comes = context.words.has("words.becoming_then", context.lemma(trigger)) and group.tense is Tense.FUTURE
    applies = comes or (context.words.has("conditional.effect", context.lemma(trigger)) and lies_ahead(context, unit))
    return (legal or applies) and group.tense in (Tense.PRESENT, Tense.FUTURE)


def looks_ahead(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb in the past speaks of what is to come: "was scheduled for", "moved it to", "set a goal".

    Args:
        context: the sentence.
        group: the verb.
    """
    words = [context.lemma(group.main), context.word(group.main), context.of_two(group.main)]
    names = (*WANTED, "status.slip", "status.cancelled")
    if context.words.has("modals.past", group.modal):
        return True
    return context.words.any_has(names, *words)
