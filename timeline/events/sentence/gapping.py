"""A date in a list whose verb is said once becomes one of that verb's: "Chad joined in May and Mali in July"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.sentence.context import Context
from timeline.events.sentence.subject import completed, whole_list
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice

PROBABILITY = 0.6
"""Of a verb that is not said again; set by hand, annotated texts have too few."""


def gapped(context: Context, unit: Unit, triggers: list[int]) -> tuple[int, NounPhrase] | None:
    """Return the verb that a date without one shares, and who acts; None where the date stands in no such list.

    The date follows a name, with at most a preposition between; a comma or "and" stands before the name, right behind
    another date; the nearest verb before that is finite.

    Args:
        context: the sentence.
        unit: the date.
        triggers: the words that other dates hang on.
    """
    tags = context.analysis.tags
    place = context.analysis.indices(unit.span).start - 1
    if place > 0 and tags[place].xpos == "IN":
        place -= 1
    place = _before_aside(context, place)
    name = next((phrase for phrase in context.analysis.phrases if phrase.last == place), None)
    if name is None or name.first == 0:
        return None
    alone = not _named(context, name)
    if alone and not (_alone(context, name, unit) or _set_alike(context, name, unit)):
        return None
    first, last = whole_list(context, name, place + 1)
    name = replace(name, first=first, last=last)
    before = name.first - 1
    if not (tags[before].xpos == "," or context.words.has("words.joining", context.word(before))):
        return None
    verbs = [group for group in context.analysis.groups if group.last < name.first]
    verb = verbs[-1] if verbs else None
    end = before - (tags[before - 1].xpos == ",")  # ", and"
    dated = verb is not None and verb.last < end - 1 and end - 1 in context.dated
    if verb is None or not dated or not (verb.form is Form.FINITE or _foretold(context, verb) is not None):
        return None
    who = context.roles.subject(verb) if verb.copular else None
    places = (verb.main, verb.last + 1, who.head if who is not None else None)  # "is due in 2028", "*comments* are due"
    held = next((place for place in places if place in triggers), None)
    said = _said_of(context, verb) or not context.roles.objects(verb)
    return None if held is None or (alone and not said) else (held, name)


def _before_aside(context: Context, place: int) -> int:
    """Return the last word before what two commas insert, or the same place: "and *France*, long the holdout, in"."""
    before = range(place - 1, max(1, place - _ASIDE), -1)
    opening = next((index for index in before if context.word(index) == ","), 0)
    inserted = opening and context.word(place) == ","
    inside = range(opening + 1, place)
    if not inserted or any(context.analysis.group_of(index) or index in context.dated for index in inside):
        return place
    return opening - 1


_ASIDE = 6  # words of an insertion, its commas included


def _behind_brackets(context: Context, place: int) -> int:
    """Return the place behind what stands in brackets, or the same place: "on 29 June (83 FR 30592) *and*"."""
    if place >= len(context.lowered) or context.word(place) != "(" or ")" not in context.lowered[place:]:
        return place
    return context.lowered.index(")", place) + 1


def _foretold(context: Context, verb: VerbGroup) -> VerbGroup | None:
    """Return the verb that an infinitive completes: "is expected to vote on Thursday, and the Senate next week"."""
    if verb.form is not Form.INFINITIVE or verb.governor is None:
        return None
    over = context.analysis.group_of(verb.governor)
    return over if over is not None and over.form is Form.FINITE else None


def acts(context: Context, name: NounPhrase) -> bool:
    """Tell whether a phrase holds an actor; another is done, not doing ("it flew one in 2026 and a second in 2027").

    Args:
        context: the sentence.
        name: the phrase.
    """
    span = context.span(name.first, name.last)
    return any(span.overlaps(found.span) and found.type not in _FLOWN for found in context.actors)


_FLOWN = ("mission", "vehicle")


def _named(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a name, or one of several: "one is planned for 2024 and a third for 2025"."""
    ordinal = context.words.has("words.another", context.word(phrase.head))
    counted = phrase.first == phrase.last and context.analysis.tags[phrase.head].xpos == "CD"  # "and ten in 2016"
    capital = phrase.first > 0 and context.analysis.words[phrase.first][:1].isupper()  # "and Vega C in May"
    return context.analysis.tags[phrase.head].upos == "PROPN" or ordinal or counted or capital


def second_object(context: Context, trigger: int, before: Unit, unit: Unit) -> range | None:
    """Return the tokens of what a verb does at a second date: "it will withdraw half by May *and the rest by 2014*".

    "And" stands right behind the first date, which follows the verb with its object; a noun and no verb stand before
    the second, and nothing of its sentence part behind it.

    Args:
        context: the sentence.
        trigger: index of the verb.
        before: its date.
        unit: the next date.
    """
    group, tags = context.group(trigger), context.analysis.tags
    first, place = context.analysis.indices(before.span), context.analysis.indices(unit.span).start
    acted_on = context.roles.objects(group)[:1] if group is not None else ()
    if group is not None and not acted_on and context.words.has("status.target", context.of_two(trigger)):
        acted_on = context.roles.complements(group)[:1]  # "calls for a landing by 2028 and a base by 2030"
    stop = _behind_brackets(context, first.stop)
    comma = stop < len(tags) and tags[stop].xpos == ","
    start = stop + comma
    anew = group is not None and _completed_anew(context, group, first.start, start)
    fits = anew or (group is not None and bool(acted_on) and not _said_of(context, group))
    if not fits or group is None or trigger >= first.start:
        return None
    if start + 1 == place and context.words.has("words.joining", context.word(start)):
        return _behind_date(context, unit)
    if start >= place or not _ends(context, unit):
        return None
    if not context.words.has("words.joining", context.word(start)):
        if not comma or place - start > _COUNTED:
            return None
        start -= 1  # "one flight in 2026, three in 2027"
    acts = range(acted_on[0].last + 1, first.start) if acted_on else ()
    acting = (
        index for index in acts if not (index > 1 and index - 2 in context.lengths)
    )  # "within six years of grant"
    if any(context.lemma(index) in context.words.nouns for index in acting):
        return None  # "kept it out pending meetings with one last week and another this week"
    inside = range(start + 1, place)
    named = any(phrase.first in inside and phrase.head not in context.dated for phrase in context.analysis.phrases)
    return inside if named and not any(other.first in inside for other in context.analysis.groups) else None


_COUNTED = 3  # words of "three in"


def _behind_date(context: Context, unit: Unit) -> range | None:
    """Return what a verb does at a second date where it stands behind that: "and two years later *a statute*"."""
    stop, tags = context.analysis.indices(unit.span).stop, context.analysis.tags
    phrase = next((one for one in context.analysis.phrases if one.first == stop), None)
    if phrase is None or phrase.head in context.dated or tags[phrase.first].xpos not in ("DT", "PRP$", "CD"):
        return None
    last = completed(context, phrase).last
    closes = last + 1 >= len(tags) or tags[last + 1].xpos in (",", ".", ":")
    return range(phrase.first, last + 1) if closes else None


def _completed_anew(context: Context, group: VerbGroup, date: int, start: int) -> bool:
    """Tell whether a verb is completed once before a date and once behind it, by the same preposition.

    "Passed *by the House* in May and *by the Senate*", "land *on the Moon* by 2032 and *on Mars* by 2045".
    """
    known = [one for one in context.analysis.phrases if one.preposition is not None and one.head not in context.dated]
    first = {context.word(one.preposition or 0) for one in known if group.last < one.first and one.last < date}
    second = [one.preposition or 0 for one in known if one.preposition in (start, start + 1)]
    return any(context.word(place) in first for place in second)


def _ends(context: Context, unit: Unit) -> bool:
    """Tell whether a part of the sentence ends with a date."""
    tags, stop = context.analysis.tags, _behind_brackets(context, context.analysis.indices(unit.span).stop)
    return stop >= len(tags) or tags[stop].xpos in (",", ".", ":", "CC")


def _alone(context: Context, phrase: NounPhrase, unit: Unit) -> bool:
    """Tell whether a phrase is definite and its date has no verb of its own: "and the station by 2035."."""
    tags, stop = context.analysis.tags, context.analysis.indices(unit.span).stop
    definite = tags[phrase.first].xpos in ("DT", "PRP$") or tags[phrase.first].xpos == tags[phrase.last].xpos == "NNS"
    return _ends(context, unit) and definite and tags[stop - 1].xpos != "DT"


def _set_alike(context: Context, phrase: NounPhrase, unit: Unit) -> bool:
    """Tell whether the same word leads to two dates: "is set *for* 1995 and occupation *for* 1996"."""
    led = context.analysis.indices(unit.span).start - 1
    place = phrase.first - 2  # "and" stands between
    if not context.words.has("words.meant_for", context.word(led)) or place not in context.dated:
        return False
    while place > 0 and place in context.dated:
        place -= 1
    return context.word(place) == context.word(led)


def _said_of(context: Context, verb: VerbGroup) -> bool:
    """Tell whether a verb says something of its subject alone, so that a phrase behind it is no object of its own."""
    happens = context.words.has("words.take_place", context.of_two(verb.main), context.lemma(verb.main))
    alone = verb.voice is Voice.PASSIVE and not context.roles.objects(verb)  # not "was awarded a contract"
    return verb.copular or alone or happens


def listed(context: Context, units: Sequence[Unit], one: int, other: int) -> bool:
    """Tell whether two dates are the same or of one list: "in 2013, in 2019 and in 2020" tells of three acts.

    Args:
        context: the sentence.
        units: all its dates.
        one, other: which two of them.
    """
    low, high = sorted((one, other))
    tags = context.analysis.tags
    for place in range(low, high):
        first, last = (
            context.analysis.indices(units[place].span).stop,
            context.analysis.indices(units[place + 1].span).start,
        )
        between = [
            tags[index].xpos for index in range(first, last) if not context.words.has("words.then", context.word(index))
        ]
        if not between or not all(xpos in (",", "CC", "IN", ":") for xpos in between) or between == ["IN"]:
            return False
        if units[place].bound != units[place + 1].bound:
            return False
    return True
