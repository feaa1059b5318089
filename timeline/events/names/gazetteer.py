"""The tables of actors become a tree of names, word by word, that leads to the actors."""

from __future__ import annotations

import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from timeline.model import TimelineError
from timeline.resources import folder

TYPES = frozenset(
    {"agency", "ministry", "parliament", "court", "un_body", "company", "person", "state", "programme", "mission"}
    | {"vehicle", "treaty", "law", "organisation", "media", "place", "other"}
)
# A word is a run of letters and digits; each mark is a word of its own: "NASA's" is three, "U.S." four.
WORD = re.compile(r"(?:[^\W_]++|[\u0300-\u036f])++|[^\w\s]|_")
_BRACKETS = re.compile(r"\s*\(([^)]*)\)")
_INITIAL = re.compile(r"\b([A-Z])\.(?=[A-Z ])")
"""An initial with its dot, which a name may be written without: "George W Bush"."""


class Alias(StrEnum):
    """How a name stands for its actor."""

    NAME = "name"
    DEMONYM = "demonym"  # "Russian" for Russia
    METONYM = "metonym"  # "Moscow" for Russia


@dataclass(frozen=True, slots=True)
class Actor:
    """A row of the table.

    Args:
        id: its key.
        name: the canonical name; an acronym in brackets stands for itself too.
        type: one of :data:`TYPES`.
        aliases, demonyms, metonyms: other names.
        parent: id of the actor it belongs to, or an empty text.
        country: ISO 3166 code, or an empty text.
        valid_from, valid_to: first and last day, month or year of the office, body or programme; empty if unknown.
        exact: whether capitals must be those of the name.
        context: words of which one must stand near an ambiguous name.
        wikidata: identifier; empty unless it was looked up.
    """

    id: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    parent: str = ""
    country: str = ""
    valid_from: str = ""
    valid_to: str = ""
    exact: bool = True
    context: tuple[str, ...] = ()
    wikidata: str = ""

    def names(self) -> Iterable[tuple[str, Alias]]:
        """Yield every name of the actor and how it stands for it."""
        yield self.name, Alias.NAME
        if (acronym := _BRACKETS.search(self.name)) is not None:
            yield _BRACKETS.sub("", self.name), Alias.NAME
            yield acronym[1], Alias.NAME
        for names, kind in (
            (self.aliases, Alias.NAME),
            (self.demonyms, Alias.DEMONYM),
            (self.metonyms, Alias.METONYM),
        ):
            for name in names:
                yield name, kind
        if self.type == "person":
            yield from ((_INITIAL.sub(r"\1", name), Alias.NAME) for name in (self.name, *self.aliases) if "." in name)

    def in_office(self, year: int) -> bool:
        """Tell whether a year lies in the actor's period, as far as that is known."""
        begins = not self.valid_from or int(self.valid_from[:4]) <= year
        return begins and (not self.valid_to or year <= int(self.valid_to[:4]))


class Entry(NamedTuple):
    """One name: its words as they stand, and the actor.

    Args:
        words: the words and marks of the name.
        actor: whom it names.
        kind: how it stands for the actor.
        context: sets of words; all words of one of them must stand near. Empty where none is needed.
    """

    words: tuple[str, ...]
    actor: Actor
    kind: Alias
    context: tuple[frozenset[str], ...]


class Node:
    """A place in the tree of names: the names that end here, and the words that lead on (in small letters)."""

    __slots__ = ("entries", "following")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.following: dict[str, Node] = {}


class Gazetteer:
    """All actors, with a tree of their names word by word, and the people by their last names."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self.actors: dict[str, Actor] = {actor.id: actor for actor in actors}
        self.root = Node()
        self.surnames: dict[str, list[Actor]] = defaultdict(list)
        self._states = {
            actor.country: actor for actor in self.actors.values() if actor.type == "state" and actor.country
        }
        for actor in self.actors.values():
            for name, kind in actor.names():
                self._add(Entry(tuple(WORD.findall(plain(name))), actor, kind, _context(name, actor)))
            if actor.type == "person":
                self.surnames[actor.name.split()[-1]].append(actor)

    def state_of(self, actor_id: str) -> Actor | None:
        """Return the state whose code an actor's country is; None for an unknown actor or one of no country."""
        actor = self.actors.get(actor_id)
        return self._states.get(actor.country) if actor is not None else None

    def namesakes(self, name: str) -> list[Actor]:
        """Return the actors that have a name, in small letters or capitals."""
        node: Node | None = self.root
        for word in WORD.findall(plain(name)):
            node = node.following.get(word.lower()) if node is not None else None
        return [entry.actor for entry in node.entries] if node is not None else []

    def _add(self, entry: Entry) -> None:
        node = self.root
        for word in entry.words:
            node = node.following.setdefault(word.lower(), Node())
        if all(
            (other.words, other.actor.id, other.kind) != (entry.words, entry.actor.id, entry.kind)
            for other in node.entries
        ):
            node.entries.append(entry)


def plain(text: str) -> str:
    """Return a text with straight apostrophes, character by character."""
    return text.replace("\u2019", "'")


def _context(name: str, actor: Actor) -> tuple[frozenset[str], ...]:
    """Return the words that a name asks for: none if it holds one itself ("Orion spacecraft")."""
    words = {word.lower() for word in WORD.findall(name)}
    asked = tuple(frozenset(WORD.findall(phrase.lower())) for phrase in actor.context)
    return () if any(phrase <= words for phrase in asked) else asked


def read_table(text: str, source: str) -> list[Actor]:
    """Read a table of actors.

    Args:
        text: CSV with a header.
        source: its name, for the error.

    Raises:
        TimelineError: when a column is missing or a type is unknown.
    """
    actors = []
    for number, row in enumerate(csv.DictReader(text.splitlines()), start=2):
        try:
            lists = {key: _split(row[key]) for key in ("aliases", "demonyms", "metonyms", "context")}
            texts = {key: row[key] for key in ("id", "name", "type", "parent", "country", "valid_from", "valid_to")}
            actor = Actor(**texts, **lists, exact=row["case"] == "exact", wikidata=row["wikidata"])  # type: ignore[arg-type]
        except KeyError as error:
            raise TimelineError(f"{source}: no column {error}") from None
        if actor.type not in TYPES or row["case"] not in ("exact", "any"):
            raise TimelineError(f"{source}: line {number}: unknown type or case: {actor.type}, {row['case']}")
        actors.append(actor)
    return actors


def _split(cell: str | None) -> tuple[str, ...]:
    return tuple(part for part in (cell or "").split("; ") if part)


@cache
def gazetteer() -> Gazetteer:
    """Return the actors of ``data/actors``, read at first use."""
    actors: list[Actor] = []
    for path in sorted((folder("data") / "actors").glob("*.csv")):
        actors += read_table(path.read_text(encoding="utf-8"), path.name)
    return Gazetteer(actors)


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((folder("data") / "actors" / "words.toml").read_text(encoding="utf-8"))


@cache
def wordlist(name: str) -> frozenset[str]:
    """Return a list of ``data/actors/words.toml``."""
    return frozenset(_words()[name])


@cache
def shared_names() -> dict[str, frozenset[str]]:
    """Return the names that bodies of several states share, each with the codes of the states that the tables lack.

    Those of ``data/actors/words.toml``: where a text is of one of these states, its own body is meant.
    """
    return {name: frozenset(countries) for name, countries in _words()["shared"].items()}


class Description(NamedTuple):
    """What "the agency" may stand for: actors of some types, ``named`` so themselves or not."""

    noun: str
    types: frozenset[str]
    named: bool


@cache
def descriptions() -> tuple[Description, ...]:
    """Return the nouns that stand for actors named before."""
    return tuple(
        Description(noun, frozenset(types), table == "named")
        for table in ("descriptions", "named")
        for noun, types in _words()[table].items()
    )
