"""The word lists of a language become the patterns by which the first words of a sentence tell whom it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from timeline.events.words import EventWords


def first_words(words: EventWords) -> re.Pattern[str]:
    """Return how a sentence begins: an article with a ``noun``, or a ``name``, and the word behind it.

    Args:
        words: the lists of a language.
    """
    return _first_words(words.phrases("refer.articles"), words.phrases("refer.describing"))


def others_told(words: EventWords) -> re.Pattern[str]:
    """Return how a sentence begins that names nobody known: with a pronoun, or an unknown name of two words.

    Args:
        words: the lists of a language.
    """
    return _others_told(words.phrases("refer.opening"))


def person_told(words: EventWords) -> re.Pattern[str]:
    """Return the pronouns by which a text goes on to tell of a person: "he", "she".

    Args:
        words: the lists of a language.
    """
    return _person_told(words.phrases("refer.goes_on"))


def nouns_told(words: EventWords) -> re.Pattern[str]:
    """Return how a sentence or a part of it begins whose subject is a noun with an article: ", the ``noun`` told".

    Args:
        words: the lists of a language.
    """
    return _nouns_told(words.phrases("refer.articles"))


@cache
def _nouns_told(articles: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|,\s)(?i:{_one_of(articles)})\s+(?P<noun>[a-z-]+)(?=\s[a-z])")


@cache
def _first_words(articles: tuple[str, ...], endings: tuple[str, ...]) -> re.Pattern[str]:
    opening, describing = _one_of(map(str.capitalize, articles)), _one_of(endings)
    return re.compile(
        rf"(?:{opening}\s+(?:[a-z-]+{describing}\s+)?(?P<noun>[a-z-]+)|(?P<name>[A-Z][\w-]*))(?:\s+[a-z-]+)?"
    )


@cache
def _others_told(pronouns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_one_of(map(str.capitalize, pronouns))}\b|[A-Z][\w-]+ [A-Z][\w-]+)")


@cache
def _person_told(pronouns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{_one_of([*pronouns, *map(str.capitalize, pronouns)])}\b")


def _one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of some words."""
    return f"(?:{'|'.join(map(re.escape, words))})"
