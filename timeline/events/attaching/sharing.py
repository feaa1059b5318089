"""The dates of a sentence become its happenings: which date keeps a word that several of them hang on."""

from __future__ import annotations

from dataclasses import replace

from timeline.events.attaching.attach import attach
from timeline.events.attaching.distances import at_a_distance
from timeline.events.attaching.numbered import RULE, numbered
from timeline.events.attaching.so import did_so
from timeline.events.attaching.then import happened_then
from timeline.events.pages.line_heads import opens_line
from timeline.events.sentence.attachment import (
    Attachment,
    given_besides,
    has_own_verb,
    names_noun,
    objects_of_list,
    stronger,
)
from timeline.events.sentence.context import Context
from timeline.events.sentence.gapping import PROBABILITY, acts, gapped, listed, second_object
from timeline.events.sentence.moving import moves
from timeline.events.sentence.unit import Unit
from timeline.events.status.bounded import extends
from timeline.events.status.slips import given_up, replaced
from timeline.model import Bound, Precision


def attach_all(context: Context, units: list[Unit]) -> list[tuple[Unit, Attachment]]:
    """Return the dates of a sentence that date a happening, each with its word.

    One act has one date: where two dates hang on the same word, the likelier stays and the other takes the next word
    that may carry it, unless the word moves a date, which takes an old one and a new one.

    Args:
        context: the sentence.
        units: all its dates.
    """
    found = {place: attach(context, unit, units) for place, unit in enumerate(units)}
    for place in range(1, len(units)):
        _share(context, units, found, place)
    numbers = numbered(context, units)
    best = _holders(context, units, {place: None if place in numbers else one for place, one in found.items()})
    kept: list[tuple[Unit, Attachment]] = []
    for place, one in found.items():
        shared = did_so(context, units[place])
        own = has_own_verb(context, units, place)
        if shared is None and not own and (place not in best.values() or names_noun(context, one)):
            shared = gapped(context, units[place], list(best))
        beside = kept[-1][1] if kept and given_up(context, units[place]) else None
        if kept and replaced(context, kept[-1][0]):  # "launch May 2006; now January 2010"
            beside = kept[-1][1]
        if beside is not None:
            one = replace(beside, rule="the date given up for another")
        elif place in numbers:
            one = replace(kept[-1][1], rule=RULE, objects=numbers[place]) if kept else None
        elif not own and (objects := given_besides(context, units, kept, place)) is not None:
            one = replace(kept[-1][1], rule="the verb of the list", probability=PROBABILITY, objects=objects)
        elif shared is not None and (
            acts(context, shared[1]) or not objects_of_list(context, units, kept, place, None)
        ):
            one = Attachment(shared[0], PROBABILITY, "the verb of the list", shared[1])
        elif not own and (objects := objects_of_list(context, units, kept, place, one)) is not None:
            one = replace(kept[-1][1], rule="the verb of the list", probability=PROBABILITY, objects=objects)
        elif (
            one is not None
            and best.get(one.trigger, place) != place
            and not listed(context, units, best[one.trigger], place)
        ):
            one = attach(context, units[place], units, frozenset(best))
        if one is not None:
            kept.append((units[place], one))
    kept += happened_then(context, units, kept)
    return [*kept, *at_a_distance(context, kept)]


def _holders(context: Context, units: list[Unit], found: dict[int, Attachment | None]) -> dict[int, int]:
    """Return for each word the place of the date that keeps it: the likeliest, the first of a list of its objects."""
    best: dict[int, int] = {}
    for place, one in found.items():
        if one is not None and not (_takes_two(context, one.trigger) or _to_last(context, units, found, one.trigger)):
            held = best.get(one.trigger)
            days = held is not None and units[held].when.precision is Precision.DAY
            if held is not None and days and opens_line(context, units[held]):
                continue  # "Oct 10, 2024 / Europa Clipper launch / window to Oct 30"
            if held is not None and given_up(context, units[place]):
                continue  # "Crew-11 launch: NET July 31 (was July 17)"
            if held is None or stronger(context, units[place], one, units[held], found[held]):
                best[one.trigger] = place
    for place in range(len(units) - 1, 0, -1):  # "one flight in 2026, three in 2027 and five in 2028"
        one, other = found[place - 1], found[place]
        same = one is not None and other is not None and one.trigger == other.trigger
        if one is None or not same or best.get(one.trigger) != place:
            continue
        if second_object(context, one.trigger, units[place - 1], units[place]) is not None:
            best[one.trigger] = place - 1
    return best


def _takes_two(context: Context, trigger: int) -> bool:
    """Tell whether a word has two dates: it moves one, makes something last to the other, or promises it by that."""
    group = context.group(trigger)
    if group is None or moves(context, trigger):
        return moves(context, trigger)
    promised = context.words.has("status.promising", context.lemma(trigger)) and bool(context.roles.objects(group))
    return promised or extends(context, group)


def _to_last(context: Context, units: list[Unit], found: dict[int, Attachment | None], trigger: int) -> bool:
    """Tell whether an act has the day it was done and, behind it, the day it holds to: "In 2014 they funded it until".

    Args:
        context: the sentence.
        units, found: its dates, and the word that each hangs on.
        trigger: the word that two of them share.
    """
    own = [units[place] for place, one in found.items() if one and one.trigger == trigger]
    known = context.group(trigger) is not None and context.lemma(trigger) in context.words.verbs
    if not known or len(own) != _PAIR:
        return False
    first, last = own
    ordered = first.when.end is not None and last.when.end is not None and first.when.end < last.when.end
    bounds = first.bound is None and last.bound is Bound.UNTIL
    return ordered and bounds and first.span.end <= context.span(trigger, trigger).start


_PAIR = 2


def _of_noun(context: Context, trigger: int, before: Unit, unit: Unit) -> bool:
    """Tell whether two dates that "and" joins stand behind a noun, no verb between: "the *flights* in May and June"."""
    first, stop = context.analysis.indices(before.span).start, context.analysis.indices(unit.span).stop
    if context.group(trigger) is not None or not trigger < first or context.analysis.tags[first - 1].xpos != "IN":
        return False
    if any(context.analysis.group_of(index) or context.word(index) == "," for index in range(trigger, first)):
        return False
    if stop < len(context.analysis.tags) and context.analysis.tags[stop].upos not in ("PUNCT", "VERB", "AUX", "ADP"):
        return False  # "after the launch in May 2016 and next year a landing"
    verb = context.analysis.group_of(stop)
    who = None if verb is None else context.roles.subject(verb)
    return verb is None or (who is not None and who.covers(trigger))


def _share(context: Context, units: list[Unit], found: dict[int, Attachment | None], place: int) -> None:
    """Let two dates that "and" joins hang on one word, the likelier of theirs: "in 1989 and 2004 plans were made"."""
    one, other = found[place - 1], found[place]
    before, unit = units[place - 1], units[place]
    first, last = context.analysis.indices(before.span).stop, context.analysis.indices(unit.span).start
    joined = [tag.xpos for tag in context.analysis.tags[first:last]] == ["CC"]
    if one is not None and joined and before.bound == unit.bound and _of_noun(context, one.trigger, before, unit):
        found[place] = one
    if one is None or other is None or one.trigger == other.trigger:
        return
    apart = one.trigger < first and other.trigger > last  # "moved it to 2028 and last July dropped another"
    if found[place] is not one and joined and before.bound == unit.bound and not apart:
        found[place - 1] = found[place] = one if one.probability >= other.probability else other
