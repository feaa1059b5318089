"""The sentences and time expressions of a document become its events and its undated list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from timeline.events.actors import ActorMention, find_actors
from timeline.events.attach import Attachment, attach
from timeline.events.category import category_of
from timeline.events.confidence import confidence_of
from timeline.events.context import Context
from timeline.events.merge import event_id
from timeline.events.slips import split_slips
from timeline.events.speech import speaker_of
from timeline.events.status import Verdict, verdict
from timeline.events.title import title_of
from timeline.events.undated import undated_of
from timeline.events.units import Unit, date_units
from timeline.events.who import actors_of, referent
from timeline.events.words import event_words
from timeline.grammar import analyse
from timeline.model import Document, Event, Sentence, TimeExpression, Undated


def assemble(
    document: Document, sentences: Sequence[Sentence], expressions: Sequence[TimeExpression]
) -> tuple[list[Event], list[Undated]]:
    """Return the dated events of a document in the order of their dates' places, and what was left undated.

    Args:
        document: the document.
        sentences: its sentences, in order.
        expressions: its time expressions, in order.
    """
    events: list[Event] = []
    undated: list[Undated] = []
    actors = find_actors(document.text)
    for context in _contexts(document, sentences, expressions, actors):
        before = actors[: bisect_left([found.span.start for found in actors], context.sentence.start)]
        rows, left = _of_sentence(context, before)
        events += rows
        undated += left
    return sorted(events, key=lambda event: (event.time, event.trigger)), undated


def _contexts(
    document: Document,
    sentences: Sequence[Sentence],
    expressions: Sequence[TimeExpression],
    actors: Sequence[ActorMention],
) -> Iterator[Context]:
    words = event_words(document.language)
    dates, names = 0, 0
    for sentence in sentences:
        inside: list[TimeExpression] = []
        while dates < len(expressions) and expressions[dates].start < sentence.end:
            if expressions[dates].start >= sentence.start:
                inside.append(expressions[dates])
            dates += 1
        named: list[ActorMention] = []
        while names < len(actors) and actors[names].span.start < sentence.end:
            if actors[names].span.start >= sentence.start:
                named.append(actors[names])
            names += 1
        if inside or named:
            spans = [found.span for found in inside]
            analysis = analyse(sentence.text, sentence.start, spans)
            yield Context(document, sentence, analysis, tuple(inside), tuple(named), words)


def _of_sentence(context: Context, before: Sequence[ActorMention]) -> tuple[list[Event], list[Undated]]:
    units = date_units(context)
    events: list[Event] = []
    undated: list[Undated] = []
    taken: set[int] = set()
    for unit in units:
        found = attach(context, unit, units)
        if found is None:
            continue
        taken.add(found.trigger)
        for part in split_slips(context, unit, found.trigger):
            said = verdict(context, found.trigger, part, category_of(context, found.trigger))
            if said.status is None:
                undated.append(_left(context, found, said))
            else:
                events.append(_event(context, part, found, said, before))
    undated += undated_of(context, taken)
    return events, undated


def _left(context: Context, found: Attachment, said: Verdict) -> Undated:
    return Undated(
        title_of(context, found.trigger),
        context.sentence,
        context.span(found.trigger, found.trigger),
        said.reason,
        said.cue.of(context.document.text) if said.cue else "",
        context.document,
    )


def _event(context: Context, unit: Unit, found: Attachment, said: Verdict, before: Sequence[ActorMention]) -> Event:
    assert said.status is not None
    trigger = context.span(found.trigger, found.trigger)
    category = category_of(context, found.trigger)
    speaker = speaker_of(context, found.trigger)
    actors = actors_of(context, found.trigger, speaker, before)
    confidence, reasons = confidence_of(found, unit, category, actors)
    document = context.document
    return Event(
        event_id=event_id(document.text, *unit.span, *trigger),
        when=unit.when,
        status=said.status,
        category=category,
        title=title_of(context, found.trigger, _leading_name(context, found.trigger, before)),
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


def _leading_name(context: Context, trigger: int, before: Sequence[ActorMention]) -> dict[int, str]:
    """Return the name, as the document writes it, for a pronoun that is the subject of the title."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if (
        subject is None
        or subject.first != subject.last
        or not context.words.has("words.pronouns", context.word(subject.head))
    ):
        return {}
    meant = referent(context, subject, before)
    return {subject.head: meant.span.of(context.document.text)} if meant is not None else {}
