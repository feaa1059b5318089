"""A word of a text becomes the longest name of the gazetteer that begins there and fits its surroundings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.names.gazetteer import Alias, Entry, Gazetteer, wordlist
from timeline.events.names.home import belongs
from timeline.events.names.names import Words

_SHARING = ("parliament", "court")
"""Types of bodies that go by one name in several states."""
_AROUND = 45  # words on either side among which a context word must stand


class Matcher:
    """The names of the gazetteer in one text.

    Args:
        words: the text.
        gazetteer: the actors.
        year: the year the text speaks of, or None.
    """

    def __init__(self, words: Words, gazetteer: Gazetteer, year: int | None) -> None:
        self._words = words
        self._gazetteer = gazetteer
        self._year = year
        self._abroad = False
        self._entries: dict[int, tuple[int, Entry | None]] = {}
        self.named: set[str] = set()
        """Names of the actors named so far, of whom one in need of a context may be a shorter form."""
        self.met: set[str] = set()
        """Ids of the actors named so far: their names ask for no context any more."""

    def entry(self, place: int) -> Entry | None:
        """Return the longest name of the gazetteer that begins at a word."""
        if self._words.lower[place] not in self._gazetteer.root.following:
            return None
        seen = self._entries.get(place)
        if seen is None or seen[0] != len(self.met):  # a context may have been met since
            seen = self._entries[place] = (len(self.met), self._longest(place))
        return seen[1]

    def _longest(self, place: int) -> Entry | None:
        words = self._words
        ends: list[tuple[int, list[Entry]]] = []
        node = self._gazetteer.root.following.get(words.lower[place])
        end = place + 1
        while node is not None:
            if node.entries:
                ends.append((end, node.entries))
            if end == len(words) or not words.near(end):
                break
            node = node.following.get(words.lower[end])
            end += 1
        for end, entries in reversed(ends):
            fit = [entry for entry in entries if self._fits(entry, place, end)]
            if fit:
                return fit[0] if len(fit) == 1 else self._likeliest(fit)
        return None

    def _likeliest(self, entries: list[Entry]) -> Entry:
        """Return one of several actors of the same name: the one in office, met before, most recent."""
        fit = [entry for entry in entries if self._year is None or entry.actor.in_office(self._year)] or entries
        met = [entry for entry in fit if entry.actor.id in self.met] or fit
        met = [entry for entry in met if entry.actor.parent in self.met] or met  # whose state was named
        return max(met, key=lambda entry: (entry.kind is Alias.NAME, entry.actor.valid_from, entry.actor.id))

    def _fits(self, entry: Entry, place: int, end: int) -> bool:
        """Tell whether words stand for a name: its capitals, its neighbours, its context."""
        if entry.actor.exact and not _same_capitals(self._words.forms[place:end], entry.words):
            return False
        if entry.kind is Alias.METONYM and self._beside_capital(place, end):
            return False
        if entry.actor.type == "court" and self._of_a_part(place):
            return False
        if entry.actor.type == "parliament" and self._of_other_state(entry, place, end):
            return False
        if entry.actor.type in _SHARING and entry.actor.id not in self.met and not self._at_home(entry, place):
            return False
        if not entry.context or entry.actor.id in self.met or entry.actor.name in self.named:
            return True
        if entry.actor.type == "parliament" and self._beside_other_house(entry):
            return True
        around = set(self._words.lower[max(0, place - _AROUND) : place])
        around.update(self._words.lower[end : end + _AROUND])
        return any(phrase <= around for phrase in entry.context)

    def _beside_other_house(self, entry: Entry) -> bool:
        """Tell whether the text has named the other house of a parliament: "the House", after "the Senate"."""
        met = (self._gazetteer.actors[one] for one in self.met)
        return any(one.parent == entry.actor.parent for one in met if one.type == "parliament")

    def _of_a_part(self, place: int) -> bool:
        """Tell whether a court is that of a part of its state: "the Georgia Supreme Court"."""
        words = self._words
        before = place > 0 and words.near(place) and words.forms[place - 1][0].isupper() and words.capital(place - 1)
        return before and words.lower[place - 1] not in wordlist("openers") and not words.opens(place)

    def _of_other_state(self, entry: Entry, place: int, end: int) -> bool:
        """Tell whether a parliament is another state's: "Mexico's Senate", and "the Senate" from there on.

        It is not where the text has named the state of the parliament that the table lists.
        """
        words, before = self._words, place - 1
        if before >= 0 and end - place == 1:
            counted = _COUNTED.fullmatch(words.forms[before])
            if words.forms[before] in wordlist("other_congresses") or (counted and int(counted[1]) < _OF_SPUTNIK):
                return True
        states = self._states_before(place)
        other = bool(states) and entry.actor.country not in states
        self._abroad = self._abroad or other
        own = self._gazetteer.state_of(entry.actor.id)
        told_of = own is not None and own.id in self.met
        return other or (self._abroad and not (states or told_of) and end - place == 1)

    def _at_home(self, entry: Entry, place: int) -> bool:
        """Tell whether a body is that of the state named right before it, else of the one that the text is of."""
        states = self._states_before(place)
        return entry.actor.country in states if states else belongs(entry, self._words.text)

    def _states_before(self, place: int) -> list[str]:
        """Return the codes of the state right before a word: "*Mexico's* Senate", "the *Mexican* Senate"."""
        words, before = self._words, place - 1
        if before > 1 and words.forms[before - 1 : before + 1] == ["'", "s"]:
            before -= 2
        node = self._gazetteer.root.following.get(words.lower[before]) if before >= 0 else None
        return [one.actor.country for one in (node.entries if node is not None else ()) if one.actor.type == "state"]

    def _beside_capital(self, place: int, end: int) -> bool:
        """Tell whether a capital city is part of a longer name ("Vienna Convention", "George Washington")."""
        words = self._words
        after = end < len(words) and words.capital(end) and words.near(end) and not words.opens(end)
        before = place > 0 and words.capital(place - 1) and words.near(place) and not words.opens(place - 1)
        return after or before


_COUNTED = re.compile("([0-9]{1,2})[a-z]{2}")
_OF_SPUTNIK = 85
"""The number of the Congress of 1957: one with a smaller number is a gathering ("the 71st Congress", in Dubai)."""


def _same_capitals(forms: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether words have the capitals of a name; all capitals, or one at the beginning, are fine."""
    if list(forms) == list(words):
        return True
    if sum(map(len, words)) > 4 and all(form.isupper() or not form.isalpha() for form in forms):
        return True
    first = words[0]
    return first[0].islower() and forms[0] == first[0].upper() + first[1:] and list(forms[1:]) == list(words[1:])
