"""A list whose verb is said once becomes what is left of its sentence for one date, the other parts left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.sentence.context import Context
from timeline.events.sentence.subject import whole_list
from timeline.grammar import NounPhrase


def without_others(
    context: Context, trigger: int, subject: NounPhrase | None, listed: Sequence[NounPhrase | None]
) -> Context:
    """Return the sentence without the names that act in other parts of such a list.

    Args:
        context: the sentence.
        trigger: index of the word that names a happening.
        subject: who acts in it, where that is not the subject of the word itself.
        listed: the same of every date of the sentence.
    """
    others = [phrase for phrase in listed if phrase is not None and phrase != subject]
    group = context.group(trigger)
    if subject is not None and group is not None and (said := context.roles.subject(group)) is not None:
        first, last = whole_list(context, said, group.first)
        others.append(replace(said, first=first, last=last))
    return context.without_names(context.span(phrase.first, phrase.last) for phrase in others)


def without_other_objects(context: Context, trigger: int, objects: range | None, parts: Sequence[range]) -> Context:
    """Return the sentence without the names of what a verb does at its other dates.

    Args:
        context: the sentence.
        trigger: index of the verb.
        objects: the tokens of what it does at this date, where that does not stand right behind it.
        parts: the same of every date of this verb that has such.
    """
    others = [part for part in parts if part != objects]
    if objects is not None:
        others.append(range(trigger + 1, min(part.start for part in parts)))
    return context.without_names(context.span(part.start, part.stop - 1) for part in others if part)


def list_end(context: Context, trigger: int, listed: Sequence[NounPhrase | None]) -> int | None:
    """Return the token where the first other part of such a list begins, its comma or "and"; None where there is none.

    Args:
        context: the sentence.
        trigger: index of the word that names a happening.
        listed: who acts in the other parts.
    """
    starts = [phrase.first - 1 for phrase in listed if phrase is not None and phrase.first > trigger]
    return min(starts, default=None)
