"""The names that a document gave in full become what its shorter forms stand for: "Rogozin", "the agency", "NSC"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.events.names.gazetteer import Actor, Gazetteer, descriptions, wordlist


class Known(NamedTuple):
    """What a short form stands for in this document; fields as those of a mention."""

    actor_id: str
    name: str
    type: str


class Introduced:
    """The short forms of one document, learnt from its names in reading order.

    Args:
        actors: the gazetteer.
    """

    def __init__(self, actors: Gazetteer) -> None:
        self._actors = actors.actors
        self.short: dict[str, Known] = {}
        """Last names and acronyms."""
        self._nouns: dict[str, tuple[Known, int]] = {}
        self._bodies: dict[str, Known] = {}
        self._of_states: dict[str, dict[str, Known]] = {}
        self._sentence = 0

    def next_sentence(self) -> None:
        """Note that a sentence ended: of those named in one, a noun stands for the first that fits."""
        self._sentence += 1

    def remember(self, known: Known, forms: Iterable[str], title: str = "") -> None:
        """Let the nouns that describe an actor stand for it from here on, and those of the agency it belongs to.

        Args:
            known: the actor.
            forms: the words by which the text named it.
            title: what stood before a person's name, in small letters ("prime minister").
        """
        if title and known.type == "person":
            self._nouns[title] = known, self._sentence
        above = self._actors.get(known.actor_id)
        if above is not None and above.type == "person":
            self._of_states.setdefault(above.parent, {})[above.id] = known
        agency = self._actors.get(above.parent) if above is not None and above.type == "organisation" else None
        if agency is not None and agency.type == "agency":
            self._describe(Known(agency.id, agency.name, agency.type))
        self._describe(known)
        self._bodies.update({form: known for form in forms if form in wordlist("organisations")})

    def _describe(self, known: Known) -> None:
        for noun, types, named in descriptions():
            if known.type in types and (not named or noun in known.name.lower().split()):
                said = self._nouns.get(noun)
                if said is None or said[1] != self._sentence:
                    self._nouns[noun] = known, self._sentence

    def of_noun(self, words: list[str]) -> Known | None:
        """Return the actor that "the" with these words stands for: "agency", or "Committee" as its name has it."""
        if words[-1].islower():
            found = self._nouns.get(" ".join(words).lower())
            return None if found is None else found[0]
        if len(words) > 1:
            return None
        named = self._nouns.get(words[0].lower())  # "the Commission" of a text that has named the FCC
        return self._bodies.get(words[0]) or (named[0] if named and words[0] in named[0].name.split() else None)

    def of_state(self, state: Actor, noun: str) -> Known | None:
        """Return who of a state a noun stands for: "the Luxembourg *operator*", "the Kenyan *president*".

        Args:
            state: whose it is.
            noun: in small letters; an office stands for the only person of that state named so far.
        """
        if noun in wordlist("offices"):
            people = list(self._of_states.get(state.id, {}).values())
            return people[0] if len(people) == 1 else None
        said = self._nouns.get(noun)
        actor = self._actors.get(said[0].actor_id) if said is not None else None
        return said[0] if said is not None and actor is not None and actor.country == state.country else None

    def learn_last_name(self, known: Known) -> None:
        """Let the last name stand for a person from here on."""
        last = known.name.split()[-1]
        if len(last) > 2 and last[0].isupper() and last.lower() not in wordlist("openers"):
            self.short[last] = known
