"""The sentences and time expressions of a document become its events and its undated list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from timeline.events.actors.issuer import in_entry, issuer_of
from timeline.events.actors.prominence import FEW, by_prominence, told_on
from timeline.events.actors.pronouns import REACH, leading_name
from timeline.events.actors.speech import QUOTED, going_on, quoted, speaker_of
from timeline.events.actors.who import actors_of, without_rivals
from timeline.events.attaching.sharing import attach_all
from timeline.events.attaching.then import AND_THEN, joint_of
from timeline.events.confidence import confidence_of
from timeline.events.names.find import find_actors
from timeline.events.names.mention import Mention
from timeline.events.naming import event_id
from timeline.events.pages.columns import category_of_column
from timeline.events.pages.headings import LABEL, carried, heading_unit, is_item
from timeline.events.pages.plain import plain
from timeline.events.pages.terms import terms
from timeline.events.sentence.attachment import Attachment
from timeline.events.sentence.category import category_of
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.units import date_units
from timeline.events.sentence.unreal import Verdict
from timeline.events.status.slips import split_slips
from timeline.events.status.superseded import superseded
from timeline.events.status.verdict import verdict
from timeline.events.titles.line_title import of_its_row, title_of_line
from timeline.events.titles.other_parts import list_end, without_other_objects, without_others
from timeline.events.titles.title import title_of
from timeline.events.undated import may_hold_acts, undated_of
from timeline.events.unruled import unruled_events
from timeline.events.words import event_words
from timeline.grammar import NounPhrase, analyse
from timeline.model import Category, Document, Event, Precision, Sentence, TimeExpression, Undated


class Earlier(NamedTuple):
    """What the document said before a sentence: its names, who took part in the event told last, the heading, who
    speaks where the sentence goes on with a quotation, whether that event stands in another paragraph, and whose page
    it is."""

    names: Sequence[Mention]
    actors: tuple[str, ...]
    heading: Unit | None
    speaker: str = ""
    apart: bool = False
    issuer: tuple[str, ...] = ()


def assemble(
    document: Document, sentences: Sequence[Sentence], expressions: Sequence[TimeExpression]
) -> tuple[list[Event], list[Undated]]:
    """Return the dated events of a document in the order of their dates' places, and what was left undated.

    Args:
        document: the document.
        sentences: its sentences, in order.
        expressions: its time expressions, in order.
    """
    if not event_words(document.language).verbs:
        return list(unruled_events(document, sentences, expressions)), []
    events: list[Event] = []
    undated: list[Undated] = []
    heading: Unit | None = None
    year = document.published.year if document.published else None
    named = find_actors(document.text, year)
    actors = [found for found in named if not any(span.overlaps(found.span) for span in document.header)]
    issuer = issuer_of(document.text, document.language, named)
    starts, places = [found.span.start for found in actors], [sentence.start for sentence in sentences]
    for context in _contexts(document, sentences, expressions, actors):
        # only names within reach: the whole list before each sentence would make the work grow with the square
        here = context.sentence.start
        first, last = bisect_left(starts, here - REACH), bisect_left(starts, here)
        before = told_on(context.words, document.text, actors[max(0, first - FEW) : first], actors[first:last], here)
        title = heading_unit(context)
        if title is not None:
            heading = title
            continue
        near = events and here - events[-1].sentence.end <= REACH
        speaker = ""
        if quoted(document.text, here):
            place = bisect_left(places, here)
            speaker = going_on(context, sentences[max(0, place - QUOTED) : place], before)
        if place := bisect_left(places, here):
            before = by_prominence(context.words, document.text, before, places[place - 1])
        apart = bool(near) and "\n" in document.text[events[-1].sentence.end : here]
        said = Earlier(before, events[-1].actors if near else (), heading, speaker, apart, issuer)
        anew = Earlier((), (), heading, issuer=issuer)
        rows, left = _of_sentence(context, anew if _begins_anew(context) else said)
        events += rows
        undated += left
    return sorted(events, key=lambda event: (event.time, event.trigger)), undated


def _contexts(
    document: Document,
    sentences: Sequence[Sentence],
    expressions: Sequence[TimeExpression],
    actors: Sequence[Mention],
) -> Iterator[Context]:
    words = event_words(document.language)
    dates, names, under, diary, alone = 0, 0, False, False, False
    for sentence in sentences:
        inside: list[TimeExpression] = []
        while dates < len(expressions) and expressions[dates].start < sentence.end:
            if expressions[dates].start >= sentence.start:
                inside.append(expressions[dates])
            dates += 1
        named: list[Mention] = []
        while names < len(actors) and actors[names].span.start < sentence.end:
            if actors[names].span.start >= sentence.start:
                named.append(actors[names])
            names += 1
        item = under and is_item(sentence.text)
        opened, alone = diary and alone, _stands_alone(sentence, inside)
        under = item or (under and not inside) or alone
        diary = _is_day(inside[0]) if alone else diary  # under its day all that happens counts, whoever did it
        dated = item or opened or any(map(_may_date, inside))
        if dated or ((named or diary) and may_hold_acts(sentence.text, document.language)):
            text, meant = plain(document, sentence, inside)
            analysis = analyse(text, sentence.start, [found.span for found in meant])
            yield Context(document, sentence, analysis, meant, tuple(named), words)


def _begins_anew(context: Context) -> bool:
    """Tell whether a sentence is an item of a list or a line that begins with its date: it goes on from no other."""
    start = context.sentence.start
    if is_item(context.sentence.text):
        return True
    first = next((index for index, word in enumerate(context.lowered) if word.isalnum()), 0)
    return first in context.dating and (start == 0 or context.document.text[start - 1] in "\r\n")


def _stands_alone(sentence: Sentence, inside: Sequence[TimeExpression]) -> bool:
    """Tell whether a sentence is nothing but a date: a heading."""
    spans = [span for one in inside for span in (one.span, one.cue) if span is not None]
    label = LABEL.match(sentence.text)
    words = sum(span.end - span.start for span in spans) + (label.end() if label is not None else 0)
    return bool(inside) and sum(map(str.isalnum, sentence.text)) <= words


def _is_day(expression: TimeExpression) -> bool:
    """Tell whether an expression is a day."""
    return expression.when is not None and expression.when.precision is Precision.DAY


def _may_date(expression: TimeExpression) -> bool:
    """Tell whether an expression is more than a length of time or a vague word: its sentence is worth an analysis."""
    return expression.when is not None or not expression.value


def _of_sentence(context: Context, before: Earlier) -> tuple[list[Event], list[Undated]]:
    dated = attach_all(context, terms(context, date_units(context)))
    triggers = [found.trigger for _, found in dated]
    under = carried(context, before.heading, triggers) if before.heading is not None else None
    events: list[Event] = []
    undated: list[Undated] = []
    listed = [found.subject for _, found in dated]
    for unit, found in dated if under is None else [under, *dated]:
        own = without_others(context, found.trigger, found.subject, listed)
        parts = [other.objects for _, other in dated if other.objects and other.trigger == found.trigger]
        own = without_other_objects(own, found.trigger, found.objects, parts)
        own = without_rivals(own, found.trigger, triggers)
        joints = [joint_of(context, one) for one, other in dated if other.rule == AND_THEN]
        end = _end_of(context, found, listed, parts, [joint for joint in joints if joint is not None])
        for part in split_slips(context, unit, found.trigger):
            said = verdict(context, found.trigger, part)
            if said.status is None:
                undated.append(_left(context, found, said))
            else:
                events.append(_event(own, part, found, said, before, end))
    events = superseded(context, events)
    told = [event.trigger for event in events] + [item.trigger for item in undated]
    taken = {context.analysis.indices(trigger).start for trigger in told}
    undated += undated_of(context, taken)
    return events, undated


def _end_of(
    context: Context,
    found: Attachment,
    listed: Sequence[NounPhrase | None],
    parts: Sequence[range],
    joints: Sequence[int],
) -> int | None:
    """Return the token before which a title ends, where another part of a list or "and, by 2030," begins behind it."""
    ends = [] if found.objects else [part.start - 1 for part in parts]
    ends += [joint for joint in joints if joint > found.trigger]
    listed_end = list_end(context, found.trigger, listed)
    return min([*ends, *([listed_end] if listed_end is not None else [])], default=None)


def _left(context: Context, found: Attachment, said: Verdict) -> Undated:
    return Undated(
        title_of(context, found.trigger),
        context.sentence,
        context.span(found.trigger, found.trigger),
        said.reason,
        said.cue.of(context.document.text) if said.cue else "",
        context.document,
    )


def _event(context: Context, unit: Unit, found: Attachment, said: Verdict, before: Earlier, end: int | None) -> Event:
    assert said.status is not None
    trigger = context.span(found.trigger, found.trigger)
    category = category_of(context, found.trigger)
    category = category_of_column(context, unit, found.rule) if category is Category.OTHER else category
    speaker = speaker_of(context, found.trigger) or before.speaker
    shared = found.subject is not None
    day = unit.when.end or unit.when.start
    year = None if day is None else day.year
    actors = actors_of(
        context, found.trigger, category, speaker, before.names, before.actors, before.apart, shared=shared, year=year
    )
    if not actors and before.issuer and in_entry(context, unit, found.rule):
        actors = before.issuer
    confidence, reasons = confidence_of(found, unit, category)
    document = context.document
    names = leading_name(context, found.trigger, before.names)
    named = title_of_line(context, unit, found.trigger, found.rule)
    named = named or title_of(context, found.trigger, names, found.subject, end, found.objects)
    return Event(
        event_id=event_id(document.text, *unit.span, *trigger),
        when=unit.when,
        status=said.status,
        category=category,
        title=of_its_row(context, unit, found.trigger, named),
        actors=actors,
        sentence=context.sentence,
        time=unit.span,
        trigger=trigger,
        basis=unit.basis,
        confidence=confidence,
        reasons=reasons,
        rule=f"{unit.rule}; {found.rule}; {said.rule}",
        cue=said.cue,
        speaker=speaker,
        document=document,
    )
