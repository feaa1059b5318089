"""A verb group and the noun phrases around it become who acts, on what, and the phrases that complete it.

Coordinated objects are returned as separate phrases.
"""

from __future__ import annotations

from functools import cached_property

from timeline.grammar.phrases import NounPhrase
from timeline.grammar.subjects import Subjects
from timeline.grammar.verbs import VerbGroup, Voice

_BEFORE_DATE = frozenset({"IN", "TO", "RB", "RBR", "JJR", "DT"})


class Roles(Subjects):
    """The roles in one sentence: its subjects, and what follows its verbs; arguments as :class:`Subjects`."""

    def agent(self, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase after "by" of a passive."""
        if group.voice is not Voice.PASSIVE:
            return None
        for phrase in self.after(group):
            if phrase.preposition is not None and self._forms[phrase.preposition] == "by":
                return phrase
        return None

    @cached_property
    def _objects(self) -> dict[int, tuple[NounPhrase, ...]]:
        """What was found already, by the main verb: each is asked for several times."""
        return {}

    def objects(self, group: VerbGroup) -> tuple[NounPhrase, ...]:
        """Return the phrases that follow the verb without a preposition (after "was": what it says)."""
        found = self._objects.get(group.main)
        if found is None:
            found = self._objects[group.main] = self._following(group)
        return found

    def _following(self, group: VerbGroup) -> tuple[NounPhrase, ...]:
        found: list[NounPhrase] = []
        at = group.last
        for phrase in self.after(group):
            if phrase.preposition is not None:
                break
            inside = [index for index in range(at + 1, phrase.first) if not self._dates_it(index)]
            between, marks = [self._forms[i] for i in inside], [self._tags[i].xpos for i in inside]
            if len(inside) < phrase.first - at - 1 and any(xpos in ("CC", ",") for xpos in marks):
                break  # "was signed in 1967 and the other in 1979"
            if found and not between:
                pass  # the second of two objects: "gave NASA the money"
            elif not all(xpos in ("RP", "RB", "``", "CC", ",", "PDT") for xpos in marks) or (
                not found and "," in between
            ):
                break
            found.append(phrase)
            at = phrase.last
        return tuple(found)

    def _dates_it(self, index: int) -> bool:
        """Tell whether a word belongs to a date, or is the preposition before one: "approved *on Monday* the plan"."""
        governs = index + 1 in self._dates and self._tags[index].xpos == "IN"
        return governs or index in self._dates or index in self._dated_asides

    @cached_property
    def _dated_asides(self) -> frozenset[int]:
        """Words between two commas that say nothing but a date, and the commas: "shall establish, by June 2027, a"."""
        found: set[int] = set()
        opening = -1
        for index, form in enumerate(self._forms):
            if form == "," and index not in self._dates:
                inside = range(opening + 1, index)
                if opening >= 0 and any(place in self._dates for place in inside):
                    found.update(range(opening, index + 1))
                opening = index
            elif index not in self._dates and self._tags[index].xpos not in _BEFORE_DATE:
                opening = -1
        return frozenset(found)

    def complements(self, group: VerbGroup) -> tuple[NounPhrase, ...]:
        """Return the prepositional phrases after the verb, up to the next verb or a mark that ends the clause."""
        return tuple(phrase for phrase in self.after(group) if phrase.preposition is not None)
