"""The names around a happening become its actors, the one who acts first; "the agency" and "it" become names too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.actors.carried import carried_over, implied, is_hidden
from timeline.events.actors.elsewhere import is_compared, is_place, of_cause
from timeline.events.actors.offices import (
    body_of,
    governed_by,
    headed_by,
    in_their_time,
    spoken_for,
    state_by_office,
    state_of,
)
from timeline.events.actors.owned import OWNED, owners_of
from timeline.events.actors.parties import leaders, phrases_of
from timeline.events.actors.phrase_names import WHO, first_alone, names_in, people_of
from timeline.events.actors.pronouns import referent
from timeline.events.actors.speech import labelled
from timeline.events.actors.together import named_together
from timeline.events.actors.unlisted import acted_on, as_written, body_by_kind, receiver, unlisted
from timeline.events.names.gazetteer import wordlist
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.events.sentence.described_pair import described_pair
from timeline.events.sentence.subject import apposed_name, whole_list
from timeline.grammar import Link, NounPhrase, VerbGroup
from timeline.model import Category, Span

_MAX_ACTORS = 12
_BETWEEN_STATES = frozenset({Category.AGREEMENT, Category.MEETING})


def actors_of(
    context: Context,
    trigger: int,
    category: Category,
    speaker: str,
    before: Sequence[Mention],
    previous: tuple[str, ...] = (),
    apart: bool = False,
    *,
    shared: bool = False,
    year: int | None = None,
) -> tuple[str, ...]:
    """Return the canonical names of who takes part in a happening.

    First who acts and on whom, then the bodies they speak for, who else stands in the clause, the speaker, the rest of
    the sentence; where nobody is named, whom the document spoke of last.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        category: what kind of act it is.
        speaker: who says it, or an empty text.
        before: the names of the document before this sentence.
        previous: who took part in the event told last, not far before.
        apart: that event stands in another paragraph, and only who is spoken of as known goes on from there.
        shared: the verb is said once for several, and its subject is another.
        year: of the happening; whoever was founded later has no part in it.
    """
    acting = list(_acting(context, trigger, before))
    things = [found for found in acting if found.type in OWNED]  # "it", the probe told of before
    acting = [found for found in acting if found.type not in OWNED]
    alone = [] if shared else _in_no_list(context, trigger, acting, before)
    inside, named = _beside(context, trigger)
    names = [
        *labelled(context, trigger, before),
        *alone,
        *(in_their_time(context, found, year) for found in (*acting, *inside)),
    ]
    names += acted_on(context, trigger)
    names += [state for found in (*acting, *inside) for state in governed_by(context, found)]
    names += [body for found in (*acting, *inside, *named) for body in spoken_for(context, found)]
    names += [state for found in (*acting, *inside) for state in state_by_office(found, context)]
    names += [speaker, *headed_by(context, speaker, before)] if speaker else []
    names += _bodies(context, acting, before, year if category is Category.APPOINTMENT else None)
    names += [in_their_time(context, found, year) for found in named]
    if category in _BETWEEN_STATES:
        names += [state for found in (*acting, *inside) for state in state_of(found, context)]
    names += owners_of(context, trigger, things, _stretch(context, trigger), year, anywhere=not names)
    names = names or _by_words(context, trigger, before, year)
    if not names:
        policy = category is not Category.OTHER
        hidden = policy and is_hidden(context, trigger)
        names = carried_over(context, trigger, previous, before, year, apart=apart, hidden=hidden, of_policy=policy)
    return tuple(dict.fromkeys(names))[:_MAX_ACTORS]


def _bodies(context: Context, acting: Sequence[Mention], before: Sequence[Mention], year: int | None) -> list[str]:
    """Return the bodies named so far that those who act are of: "Goldin succeeded Truly", at their agency."""
    told = {found.name for found in (*before, *context.actors)}
    return [body for found in acting for body in body_of(context, found, year) if body in told]


def _beside(context: Context, trigger: int) -> tuple[list[Mention], list[Mention]]:
    """Return the names in the clause of a word, and those in all of its sentence, who may take part."""
    clause, part = _stretch(context, trigger), _between_semicolons(context, trigger)
    named = [found for found in context.actors if found.type in WHO and not found.demonym and _known(found)]
    named = [found for found in named if not (is_place(context, found) or of_cause(context, trigger, found))]
    named = [found for found in named if not is_compared(context, found)]
    named = [found for found in named if part.covers(found.span)] or named
    inside = [found for found in context.actors if clause.covers(found.span)]
    return [found for found in inside if found in named or _is_person(context, trigger, found)], named


def _by_words(context: Context, trigger: int, before: Sequence[Mention], year: int | None) -> list[str]:
    """Return who acts or is given something by a name in no list, and who runs what stands beside it."""
    names = [*as_written(context, trigger, before), *receiver(context, trigger)]
    return [*names, *implied(context, (), year)] if names else []


def _known(found: Mention) -> bool:
    """Tell whether a name is listed, or that of a body by its own words: "the National Assembly"."""
    if found.actor_id or found.type != "organisation":
        return bool(found.actor_id)
    words = found.name.split()
    last = max((place for place, word in enumerate(words) if word in wordlist("organisations")), default=-1)
    ends = last == len(words) - 1 or words[last + 1 : last + 2][0] in wordlist("links")  # not "Tennis Court Oath"
    return last >= 0 and len(words) > 1 and ends


def _is_person(context: Context, trigger: int, found: Mention) -> bool:
    """Tell whether a name in no list is a person's in full, who takes part: "spoke with *Ada Quist*"."""
    person = found.type == "person" and not found.actor_id and " " in found.name
    return person and not (is_place(context, found) or of_cause(context, trigger, found))


def _in_no_list(context: Context, trigger: int, acting: Sequence[Mention], before: Sequence[Mention]) -> list[str]:
    """Return who acts by a name in no list, or, where nobody does before the verb, by the kind of body it is."""
    verb = context.analysis.tokens[trigger].start
    named = list(unlisted(context, trigger, acting, before))
    told = bool(named) or any(found.span.start < verb for found in acting)
    return named if told else list(body_by_kind(context, trigger))


def without_rivals(context: Context, trigger: int, others: Sequence[int]) -> Context:
    """Return the sentence without the names by whom its other happenings were brought about, and not this one.

    "Ratified by Bahrain in 2019 and acceded to by Finland the year before": Finland did not ratify it.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening; where nobody acts in it, only who is said to have brought
            about another ("was cancelled by the president") is left out.
        others: the triggers of the others.
    """
    group, phrases = context.group(trigger), phrases_of(context, trigger)
    subject = None if group is None else context.roles.subject(group)
    phrases = [*phrases, *(() if subject is None else _named_beside(context, subject, group))]
    own = [context.span(phrase.first, phrase.last) for phrase in phrases]
    groups = [group for other in others if other != trigger and (group := context.group(other)) is not None]
    agents = [agent for group in groups if (agent := context.roles.agent(group)) is not None]
    context = context.without_names((context.span(agent.first, agent.last) for agent in agents), own)
    if not any(found.type in WHO and span.overlaps(found.span) for span in own for found in context.actors):
        return context
    acting = [who for group in groups if (who := _joined(context, trigger, group)) is not None]
    return context.without_names((context.span(agent.first, agent.last) for agent in acting), own)


def _joined(context: Context, trigger: int, other: VerbGroup) -> NounPhrase | None:
    """Return the subject of a verb where "and" joins its clause to that of a happening: "and *Russia* bought it"."""
    group, whose = context.group(trigger), context.roles.subject(other)
    subject = None if group is None else context.roles.subject(group)
    if group is None or whose is None or subject is None or whose.last > other.first or subject.last > group.first:
        return None
    later = whose if other.first > group.first else subject
    place = later.first - 1
    if place > 0 and context.analysis.tags[place].xpos in ("WDT", "WP"):
        place -= 1
    return whose if place > 0 and context.analysis.tags[place].xpos == "CC" else None


def _acting(context: Context, trigger: int, before: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the names of subject, agent and objects, or of the phrase of a noun; pronouns as whom they stand for."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    phrases = phrases_of(context, trigger)
    agents = [subject, context.roles.agent(group) if group is not None else None, *leaders(context, phrases)]
    for phrase in (*phrases, *leaders(context, phrases)):
        whole = phrase is subject and group is not None and phrase.last < group.first
        end = group.first if whole and group else len(context.lowered) if phrase in agents else 0
        first, last = whole_list(context, phrase, end) if end else (phrase.first, phrase.last)
        found = list(names_in(context, context.span(first, last), in_no_list=phrase in agents))
        for beside in _named_beside(context, phrase, group) if whole else ():
            named = names_in(context, context.span(beside.first, beside.last), in_no_list=True)
            found = sorted({*named, *found}, key=lambda one: (one.type != "person", one.span.start))
        business = context.words.has("words.business", context.lemma(phrase.head))  # "its British arm"
        if not found and not business and (whole or group is None):
            found = people_of(context, context.span(first, last))
        pair = context.words.has("refer.two", context.word(phrase.last))  # "an agreement between *the two*"
        several = named_together(context, phrase, before) if (whole or pair) and not found else []
        yield from found or several
        alone = first_alone(context, phrase, first) if found else phrase
        owned = whole and first == 0 and context.analysis.tags[first].xpos == "PRP$"
        if owned and not (found or several) and context.lemma(phrase.head) in context.words.nouns:
            alone = NounPhrase(first, first, first)  # "*Its* next session will be held"
        meant = None if several or alone is None else referent(context, alone, before)
        if meant is not None and meant not in found:
            yield meant


def _named_beside(context: Context, subject: NounPhrase, group: VerbGroup | None) -> Iterator[NounPhrase]:
    """Yield the names that a description of who acts goes with, the last first.

    "The minister for research, *Ada Quist*, signed"; "*Ada Quist*, head of ESA, and *Ivo Hale* of CNES signed".
    """
    apposed = apposed_name(context, subject)
    if apposed is not None:
        yield apposed
    if group is not None and (pair := described_pair(context, group, subject)) is not None:
        yield from reversed(pair)


def _between_semicolons(context: Context, trigger: int) -> Span:
    """Return the part of the sentence between the semicolons around a word."""
    marks = [index for index, word in enumerate(context.lowered) if word == ";"]
    first = max((index for index in marks if index < trigger), default=0)
    return context.span(first, min((index for index in marks if index > trigger), default=len(context.lowered) - 1))


def _stretch(context: Context, trigger: int) -> Span:
    """Return the part of the sentence a trigger stands in: its clause, with the one it describes."""
    parts = context.analysis.clauses
    clause = next((part for part in parts if part.first <= trigger <= part.last), None)
    if clause is None:
        return context.sentence.span
    first = clause.first
    if clause.link in (Link.PARTICIPLE, Link.RELATIVE):
        # it describes something of the clause before: "an interview with the daily, published on Monday"
        first = next((part.first for part in reversed(parts) if part.last < clause.first), first)
    return context.span(first, clause.last)
