"""A noun phrase behind a preposition becomes the whole that a participle or a relative clause describes."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase


def told_anew(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a relative clause is of a phrase by itself: "rooms on *an outpost*, which received a crew".

    Args:
        context: the sentence.
        phrase: the one before the clause.
    """
    linked = phrase.preposition is not None and not context.words.has("words.of", context.word(phrase.preposition))
    return linked and context.words.has("words.indefinite", context.word(phrase.first))


def whole_chain(context: Context, phrase: NounPhrase) -> NounPhrase:
    """Return "an interview with the daily" for "the daily": a participle after a comma describes the whole of it.

    Args:
        context: the sentence.
        phrase: the last part of the whole.
    """
    first = phrase
    for other in reversed(context.analysis.phrases):
        links = first.preposition is not None and other.last == first.preposition - 1 and other.first < first.first
        bare = first.first == first.last and context.analysis.tags[first.head].xpos == "NN"  # "the code of conduct"
        bare = bare and context.words.has("words.of", context.word(first.preposition or 0))
        if links and (bare or not context.words.has("words.apart", context.word(first.preposition or 0))):
            first = other
            break
    return NounPhrase(first.first, phrase.last, first.head, first.preposition, first.possessor)
