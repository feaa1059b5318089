"""A name of a sentence becomes no actor where it only says where something was done, or after what."""

from __future__ import annotations

from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.events.words import FLOWN


def is_place(context: Context, found: Mention) -> bool:
    """Tell whether a state or a site is only where something was done: "was decided *in Luxembourg*".

    Args:
        context: the sentence.
        found: the name.
    """
    place = context.analysis.indices(found.span).start - 1
    if place < 1:
        return False
    if found.type != "state":
        site = context.words.has("words.sites", *found.name.lower().split()[-1:])
        return site and context.words.any_has(("words.from_where", "words.at_where"), context.word(place))
    if context.words.has("words.where", context.word(place)):
        return not context.words.has("words.into_effect", " ".join(context.lowered[max(0, place - 3) : place]))
    flown = context.words.nouns.get(context.lemma(place - 1)) or context.words.verbs.get(context.lemma(place - 1))
    return flown in FLOWN and context.words.has("words.from_where", context.word(place))


def is_compared(context: Context, found: Mention) -> bool:
    """Tell whether a name is only that of what something is like: "an agency *similar to NASA*".

    Args:
        context: the sentence.
        found: the name.
    """
    return context.words.has("words.likened", context.before(found.span, 2))


def of_cause(context: Context, trigger: int, found: Mention) -> bool:
    """Tell whether a name is that of what something else came after: "called off after the invasion *of Ukraine*".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        found: the name.
    """
    place = context.analysis.indices(found.span).start
    link = context.preposition_of(place, "words.of")
    if link is None:
        return False
    other = next((phrase for phrase in context.analysis.phrases if phrase.last == link - 1), None)
    if other is None or other.preposition is None or other.covers(trigger) or other.preposition < trigger:
        return False
    return context.words.has("words.in_wake", context.word(other.preposition))
