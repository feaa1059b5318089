"""Who acts by a name in no list becomes that name as it is written: "Unisys posted", "the Commission proposed"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase, Voice, common_word
from timeline.model import Category

_LONGEST, _SHORTEST, _ACRONYM = 3, 2, 5
"""Words of a name in no list at most; letters of one at least, and of one in capitals at most."""
_CRAFT = re.compile(r"[A-Z]{1,4} ?- ?\d+[A-Z]?")
"""What bears a number is a craft: "W-1"."""
_NEARBY = 5_000
"""Characters on either side in which a word is looked for in small letters."""


def unlisted(context: Context, trigger: int, acting: Sequence[Mention], before: Sequence[Mention]) -> Iterator[str]:
    """Yield the name in no list of who acts ("Kennedy asked Congress"), where no name of a list stands there."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or not all(proper(context, index) for index in range(subject.first, subject.last + 1)):
        return
    span, following = context.span(subject.first, subject.last), context.lowered[subject.last + 1 : subject.last + 2]
    known = (*acting, *(found for found in context.actors if found.type != "other"))
    if not any(span.overlaps(found.span) for found in known) and not context.words.has("words.of", *following):
        yield from as_written(context, trigger, before)


def as_written(context: Context, trigger: int, before: Sequence[Mention]) -> Iterator[str]:
    """Yield who acts as the text names it: a name in no list ("Unisys posted a loss"), or a body by its kind.

    A short name is a longer one of the text before it. "The Commission proposed": that has no other name in the text.
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or subject.first > trigger:
        return
    inside = range(subject.first, subject.last + 1)
    if len(inside) <= _LONGEST and all(proper(context, index) for index in inside):
        written = context.span(subject.first, subject.last).of(context.document.text)
        parted = context.words.has("words.of", *context.lowered[subject.last + 1 : subject.last + 2])
        if not (parted or is_thing(context, written) or _is_common(context, subject.first, written)):  # "Seven of"
            longer = (found.name for found in reversed(before) if found.name.split()[:-1][:1] == [written])
            yield next(longer, written)
        return
    names = _led_by(context, subject) if _is_led(context, subject) else _of_field(context, subject)
    yield from body_by_kind(context, trigger) if names is None else names


def _capitals(context: Context, phrase: NounPhrase) -> list[int]:
    """Return the tokens of a phrase with a capital; the first of a sentence has one anyway."""
    inside = range(max(phrase.first, 1), phrase.last + 1)
    return [index for index in inside if context.analysis.words[index][:1].isupper()]


def _is_led(context: Context, subject: NounPhrase) -> bool:
    """Tell whether the name of a leader stands right before a body: "the *Macmillan* government"."""
    named = _capitals(context, subject)
    led = context.words.any_has(("refer.governments", "refer.named_bodies"), context.word(subject.head))
    return led and bool(named) and named == list(range(subject.head - len(named), subject.head))


def _led_by(context: Context, subject: NounPhrase) -> tuple[str, ...]:
    """Return a body with the name of who leads it, nothing where that is listed: "the *Aldridge commission*"."""
    named = _capitals(context, subject)
    known = any(context.span(named[0], named[-1]).overlaps(one.span) and one.actor_id for one in context.actors)
    return () if known else (context.span(named[0], subject.head).of(context.document.text),)


def _of_field(context: Context, subject: NounPhrase) -> tuple[str, ...] | None:
    """Return an office with its field, None where it has none: "the *Minister for Aerospace* announced"."""
    office = context.words.any_has(("refer.office", "refer.person"), context.word(subject.head))
    if _capitals(context, subject) != [subject.head] or not office:
        return None
    field = next((one for one in context.analysis.phrases if one.preposition == subject.last + 1), None)
    if field is None or not context.analysis.words[field.head][:1].isupper():
        return None
    return (context.span(subject.head, field.last).of(context.document.text),)


def body_by_kind(context: Context, trigger: int) -> Iterator[str]:
    """Yield a body that acts and is named by its kind alone: "the *Commission* proposed".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or subject.first > trigger or not 0 <= subject.head - subject.first <= 1:
        return
    word = context.analysis.words[subject.head]
    article = subject.head == subject.first or context.analysis.tags[subject.first].xpos == "DT"
    capital = word[:1].isupper() and subject.head > 0  # a noun that opens its sentence has one anyway
    if article and capital and context.words.has("refer.capital", context.word(subject.head)):
        yield word


def receiver(context: Context, trigger: int) -> Iterator[str]:
    """Yield who was given something, by a name in no list: "the contract was awarded to *Bechtel*".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
    """
    group = context.group(trigger)
    given = group is not None and group.voice is Voice.PASSIVE
    if group is None or not given or context.words.verbs.get(context.lemma(trigger)) is not Category.AWARD:
        return
    for phrase in context.analysis.phrases:
        place = phrase.preposition
        to = place is not None and place == group.last + 1 and context.words.has("words.given_to", context.word(place))
        if to and all(proper(context, index) for index in range(phrase.first, phrase.last + 1)):
            yield context.span(phrase.first, phrase.last).of(context.document.text)


def acted_on(context: Context, trigger: int) -> Iterator[str]:
    """Yield the bodies in no list that somebody buys, sues or picks: "agreed to buy *Spacecom*", "fined *Swarm*".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
    """
    for doing in (context.group(trigger), context.governed_by(trigger)):
        if doing is None or not context.words.has("refer.on_bodies", context.lemma(doing.main)):
            continue
        for phrase in context.roles.objects(doing)[:1]:
            span, inside = context.span(phrase.first, phrase.last), range(phrase.first, phrase.last + 1)
            known = any(span.overlaps(found.span) and found.type != "other" for found in context.actors)
            name = span.of(context.document.text)
            named = all(context.analysis.words[index][:1].isupper() for index in inside)
            if not known and named and len(inside) <= _LONGEST:
                yield from () if is_thing(context, name) or _CRAFT.fullmatch(name) else (name,)


def is_thing(context: Context, name: str) -> bool:
    """Tell whether a name in no list is that of a text or a thing, which does nothing: "the Meridian *Standard*".

    Args:
        context: the sentence.
        name: as it is written.
    """
    return context.words.has("words.named_things", *name.lower().split()[-1:])


def _is_common(context: Context, first: int, written: str) -> bool:
    """Tell whether what looks like a name is none: a place in capitals, a letter, a word that is small elsewhere."""
    here, small = context.sentence.start, f" {written.lower()} "
    opens = first == 0 and small in context.document.text[max(0, here - _NEARBY) : here + _NEARBY]
    kind = first == 0 and context.words.has("refer.capital", written.lower())
    opens = opens or (kind and not context.words.has("refer.alone", written.lower()))  # "Assembly began last month"
    return (
        opens
        or len(written) < _SHORTEST
        or _CRAFT.fullmatch(written) is not None
        or (written.isupper() and len(written) > _ACRONYM)
    )


def proper(context: Context, index: int) -> bool:
    """Tell whether a word is a name and not a common word that opens its sentence."""
    first = not any(word.isalnum() for word in context.lowered[:index])  # behind a bullet too
    opens = first and (common_word(context.analysis.words[index]) or context.lemma(index) in context.words.nouns)
    opens = opens or (first and context.words.has("refer.people", context.word(index)))  # "Lawmakers in March cut it"
    return context.analysis.tags[index].upos == "PROPN" and not opens
