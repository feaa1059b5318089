"""A line that is nothing but a date becomes the date of the sentences under it that have none of their own."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from timeline.events.sentence.attachment import UNDER_HEADING, Attachment
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import is_event_noun
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.units import date_units
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Bound, Precision
from timeline.reading.rows import ITEM_MARKS

_BULLET = re.compile(rf"[{ITEM_MARKS}\u00b7]\s")
_LETTER = re.compile(r"[^\W_]")
LABEL = re.compile(r"\s*[A-Z][a-z]+(?: [A-Z][a-z]+)? [0-9]{1,2} \(")
"""The number of a day or a part, before its date in brackets over a list: "Flight Day 3 (Sunday, July 10)"."""
_CARRIED = 0.6
"""Probability that a sentence under a dated heading tells of that date; a heading may only open a section."""


def heading_unit(context: Context) -> Unit | None:
    """Return the date of a sentence that is a heading and nothing else ("2018", "## By May 2020:"), or None."""
    rest, last = [], context.sentence.start
    for found in context.expressions:
        begun = found.start if found.cue is None else min(found.cue.start, found.start)  # "By FY2025"
        rest.append(context.document.text[last:begun])
        last = found.end
    rest.append(context.document.text[last : context.sentence.end])
    labelled = context.expressions and LABEL.fullmatch(rest[0]) and _BULLET.match(_next_line(context))
    if not context.expressions or _LETTER.search("".join(rest[1:] if labelled else rest)):
        return None
    units = date_units(context)
    return units[0] if len(units) == 1 and units[0].bound not in (Bound.SINCE, Bound.UNTIL) else None


def _next_line(context: Context) -> str:
    """Return what stands in the line behind a sentence."""
    return context.document.text[context.sentence.end : context.sentence.end + _AHEAD].lstrip(" \t).:").lstrip("\r\n ")


_AHEAD = 12


def carried(context: Context, heading: Unit, taken: Collection[int] = ()) -> tuple[Unit, Attachment] | None:
    """Return the date of the heading and the act it dates, for a sentence that names none; None where it has no act.

    What a sentence right under a day, or an item, tells first is of that day, with other dates behind it too: "*lifts
    off* from Baikonur; he is to return in December".

    Args:
        context: the sentence.
        heading: the date of the heading above it.
        taken: the words that dates of its own hang on.
    """
    item = is_item(context.sentence.text)
    days = [one.precision for one in heading.ends or (heading.when,)]
    day = set(days) == {Precision.DAY}  # of a diary: all of it is of that day
    own = next((found for found in context.expressions if found.when is not None), None)
    if not (context.actors or item or day):
        return None
    opens = day and not context.document.text[heading.span.end : context.sentence.start].strip(" .:*#\r\n")
    act = next((group.main for group in context.analysis.groups if _is_act(context, group, any_told=opens)), None)
    whole = opens and not context.analysis.groups  # "28 April. Second vote"
    act = _of_item(context) if act is None and (item or whole) else act
    if act is None and item and own is None and not day and lies_ahead(context, heading):
        act = _thing(context)
    act = _noun(context, act) if item and act in taken else act  # "* Symposium (Doe speaks Wednesday)"
    first = act is not None and own is not None and context.span(act, act).end < own.start
    if act is None or (own is not None and (act in taken or not (first and day and (item or opens)))):
        return None
    words = context.document.text[heading.span.start : heading.span.end]
    unit = replace(heading, basis=f'{heading.basis}; from the heading "{words}"', implied=True)
    return unit, Attachment(act, _CARRIED, UNDER_HEADING)


def is_item(text: str) -> bool:
    """Tell whether a sentence is an item of a list: what stands under a dated heading is of its date."""
    return _BULLET.match(text) is not None


def _of_item(context: Context) -> int | None:
    """Return the act of an item: its verb ("the ministry appoints"), its participle ("accords signed"), its noun."""
    real = [group for group in context.analysis.groups if not (group.negated or group.modal or group.copular)]
    for form in (Form.FINITE, Form.PARTICIPLE):
        for group in real:
            if group.form is form and (form is Form.FINITE or group.voice is Voice.PASSIVE):
                return group.main
    to_do = next((one for one in real if one.form is Form.INFINITIVE), None)
    if to_do is not None and context.roles.subject(to_do) is not None:
        named = _noun(context, to_do.first)
        return to_do.main if named is None else named  # "> Kestrel 7 to fly", "- *Spacewalk* to retrieve a pump"
    return _noun(context, len(context.analysis.tags))


def _thing(context: Context) -> int | None:
    """Return the head of what an item without a verb names first, as a plan does: "2030 / - First *crew* in orbit".

    It has an article or a number before it, or is a mission: "About the author", "Contact: Ada Quist" are no plans.
    """
    first = next(iter(context.analysis.phrases), None)
    if first is None or first.first > 1 or context.analysis.groups or ":" in context.lowered:
        return None
    missions = (context.analysis.indices(one.span) for one in context.actors if one.type == "mission")
    opens = context.analysis.tags[first.first].xpos in ("DT", "CD")
    opens = opens or context.words.has("words.nth", context.word(first.first))
    return first.head if opens or any(first.head in places for places in missions) else None


def _noun(context: Context, end: int | None) -> int | None:
    """Return the first noun before a token that names a happening."""
    nouns = (index for index, tag in enumerate(context.analysis.tags[:end]) if tag.upos in ("NOUN", "PROPN"))
    return next((index for index in nouns if is_event_noun(context, index)), None)


def _is_act(context: Context, group: VerbGroup, *, any_told: bool) -> bool:
    """Tell whether a verb tells of an act that the day of a heading may date; one that is known to, or any told of."""
    bare = group.form is Form.PARTICIPLE and group.voice is Voice.PASSIVE and not group.auxiliaries
    if any_told and bare and not any(one.form is Form.FINITE for one in context.analysis.groups):
        subject = context.roles.subject(group)
        return subject is not None and subject.last + 1 == group.first  # "Fairing *removed*."
    told = group.form is Form.FINITE and group.tense in (Tense.PAST, Tense.PRESENT, Tense.PERFECT) and not group.modal
    stative = context.words.has("status.stative", context.lemma(group.main))
    known = context.lemma(group.main) in context.words.verbs
    known = known or (any_told and not stative)
    saying = not any_told and context.words.has("status.statement", context.lemma(group.main))
    return told and known and not saying and not group.copular and not group.negated
