"""A language code becomes the words that name happenings and decide what became of them (``data/events``)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from timeline.model import Category, TimelineError
from timeline.resources import folder

FORESEEN = ("status.scheduled", "status.planned")
WANTED = (*FORESEEN, "status.target")
"""The lists of words that say something is still to come: set, and besides those aimed at."""
FLOWN = frozenset({Category.LAUNCH, Category.MISSION})
"""What flies somewhere, rather than is agreed or held there."""
_EMPTY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class EventWords:
    """The lists of one ``data/events/<code>.toml``.

    Args:
        verbs, nouns: base form -> category, for words that name a happening.
        objects: base form -> category, for nouns that only tell of what category an act on them is.
        lists: every other list, by ``section.name`` ("status.target"), as a set of base forms or phrases.
    """

    verbs: Mapping[str, Category]
    nouns: Mapping[str, Category]
    objects: Mapping[str, Category]
    lists: Mapping[str, frozenset[str]]

    def has(self, name: str, *words: str) -> bool:
        """Tell whether a list holds one of the words."""
        return not self.lists.get(name, _EMPTY).isdisjoint(words)

    def any_has(self, names: Iterable[str], *words: str) -> bool:
        """Tell whether one of several lists holds one of the words."""
        return any(self.has(name, *words) for name in names)

    def phrases(self, name: str) -> tuple[str, ...]:
        """Return the entries of a list, the longest first."""
        return self._phrases.get(name, ())

    def cues(self, name: str) -> tuple[tuple[str, ...], ...]:
        """Return the entries of a list as their words, the longest entry first."""
        return self._cues.get(name, ())

    @cached_property
    def _phrases(self) -> Mapping[str, tuple[str, ...]]:
        return {
            name: tuple(sorted(entries, key=lambda phrase: (-len(phrase), phrase)))
            for name, entries in self.lists.items()
        }

    @cached_property
    def _cues(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        return {name: tuple(tuple(phrase.split()) for phrase in phrases) for name, phrases in self._phrases.items()}


@cache
def event_words(language: str) -> EventWords:
    """Return the lists of a language; all empty where it has no file.

    Raises:
        TimelineError: when the file names an unknown category, or one word under two of them.
    """
    path = folder("data") / "events" / f"{language}.toml"
    table = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
    lists = {
        f"{section}.{name}": frozenset(words)
        for section, entries in table.items()
        if section not in ("verbs", "nouns", "objects")
        for name, words in entries.items()
    }
    return EventWords(
        _categories(path.name, table, "verbs"),
        _categories(path.name, table, "nouns"),
        _categories(path.name, table, "objects"),
        lists,
    )


def _categories(name: str, table: Mapping[str, Mapping[str, list[str]]], section: str) -> dict[str, Category]:
    found: dict[str, Category] = {}
    for category, words in table.get(section, {}).items():
        if category not in set(Category):
            raise TimelineError(f"{name}: [{section}] {category!r} is no category; known: {', '.join(Category)}")
        for word in words:
            if word in found:
                raise TimelineError(f"{name}: [{section}] {word!r} stands under {found[word]} and {category}")
            found[word] = Category(category)
    return found
