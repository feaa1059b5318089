"""A participle, an insertion or an inversion becomes the noun phrase that it describes."""

from __future__ import annotations

from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.relatives import Relatives
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import words

LINKS = frozenset({"CC", "WDT", "WP", "WRB"})
_STOPS = frozenset({".", ";", ":", "\u2014", "\u2013", "--", "\u201c", "\u201d", '"', "(", ")"})


class Antecedents(Relatives):
    """What the participles and insertions of one sentence describe; arguments as :class:`Relatives`."""

    def _described(self, participle: VerbGroup, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase that a participle right before a verb describes ("the panel reviewing the crash urged")."""
        if participle.form is not Form.PARTICIPLE or participle.auxiliaries or group.form is not Form.FINITE:
            return None
        between = range(participle.last + 1, group.first)
        if any(self._breaks(i) or self._forms[i] == "," or self._tags[i].xpos in LINKS for i in between):
            return None
        if any(self._tags[i].upos == "SCONJ" or self._forms[i] in words("nominatives") for i in between):
            return None
        place = self._back(participle.first)  # "the test first planned for March was held"
        if place > 0 and self._tags[place].xpos == "IN" and self._tags[participle.main].xpos == "VBG":
            place -= 1  # "hopes of joining the club were dashed"
        found = next((phrase for phrase in self._phrases if phrase.last == place), None)
        while found is not None and found.preposition is not None:
            place = found.preposition - 1
            found = next((phrase for phrase in self._phrases if phrase.last == place), None)
        return found

    def _inserted(self, group: VerbGroup) -> bool:
        """Tell whether a participle opens an insertion: a comma stands before it."""
        return group.form is Form.PARTICIPLE and group.first > 0 and self._forms[group.first - 1] == ","

    def _due(self, group: VerbGroup) -> int | None:
        """Return the adjective that opens an insertion before an infinitive: "talks, *due* to end, broke off"."""
        place = group.governor if group.form is Form.INFINITIVE else None
        if place is None or place < 1 or self._tags[place].upos != "ADJ" or self._forms[place - 1] != ",":
            return None
        return place

    def _before_insertion(self, group: VerbGroup, comma: int = 0) -> NounPhrase | None:
        """Return the phrase before an insertion between commas ("Gateway, meant for the Moon, would end")."""
        if not comma:
            comma = next((i for i in range(self._back(group.first) - 1, 0, -1) if self._forms[i] == ","), 0)
        start = max((other.last + 1 for other in self._groups if other.last < comma), default=0)
        ends = (
            place for place in range(comma - 1, start, -1) if self._breaks(place) or self._tags[place].upos == "SCONJ"
        )
        start = next((place + 1 for place in ends), start)
        free = [p for p in self._phrases if start <= p.first and p.last < comma and self._is_free(p)]
        return self._top(free[0]) if free else None

    def _breaks(self, place: int) -> bool:
        """Tell whether a mark at a place ends a part of the sentence: not inside a phrase (the "Artemis Accords")."""
        return self._forms[place] in _STOPS and not any(phrase.covers(place) for phrase in self._phrases)

    def _apposed_to(self, first: NounPhrase, name: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a name right before a verb is whom the phrase that opens the sentence describes."""
        described = first.first == 0 and self._forms[0] in words("indefinite_articles")
        named = self._tags[name.head].upos == "PROPN" and self._forms[name.first - 1] == ","
        return described and named and self._touches(name, group)

    def _over_apposition(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the name that an insertion before a verb explains: "*Vega C*, the newer one, will fly"."""
        place = self._back(group.first, dates=True)
        if place < 0 or self._forms[place] != ",":
            return None
        start = earlier[-1].last + 1 if earlier else 0
        region = [phrase for phrase in self._phrases if start <= phrase.first and phrase.last < place]
        first = next((phrase for phrase in region if phrase.head not in self._dates), None)
        named = first is not None and any(tag.upos == "PROPN" for tag in self._tags[first.first : first.last + 1])
        if first is None or not named or first.preposition is not None:
            return None
        opens = first.last + 2 < place and self._forms[first.last + 1] == ","
        if not opens:
            return None
        explained = self._tags[first.last + 2].xpos in ("DT", "PRP$") or self._in_office(first.last + 2)
        seat = [one for one in region if first.last < one.first]  # "The High Court, *Bengaluru*, orders it"
        seated = len(seat) == 1 and (seat[0].first, seat[0].last) == (first.last + 2, place - 1)
        seated = seated and self._tags[seat[0].head].upos == "PROPN" and self._tags[group.first].xpos == "VBZ"
        return first if explained or seated else None

    def _explained(self, phrase: NounPhrase) -> NounPhrase | None:
        """Return what opens a sentence and a phrase behind a comma explains: "*Work* on X, the probe that failed"."""
        if self._forms[phrase.first - 1] != "," or self._tags[phrase.first].xpos not in ("DT", "PRP$"):
            return None
        before = next((one for one in self._phrases if one.last == phrase.first - 2), None)
        whole = self._over(before) if before is not None else None
        return whole if whole is not None and whole.first == 0 else None

    def _in_office(self, place: int) -> bool:
        """Tell whether a noun without an article, and what it is of, begins at a place: "*owner of* the port"."""
        nouns = place
        while nouns < len(self._tags) and self._tags[nouns].xpos in ("JJ", "NN", "HYPH"):
            nouns += 1
        return place < nouns < len(self._tags) and self._tags[nouns - 1].xpos == "NN" and self._forms[nouns] == "of"

    def _first(self) -> NounPhrase | None:
        """Return the phrase with which the sentence opens."""
        return self._phrases[0] if self._phrases and self._phrases[0].first == 0 else None

    def _begins_anew(self, phrase: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a phrase right before a verb has an article and a noun of its own."""
        article = self._tags[phrase.first].xpos in ("DT", "PRP$") and phrase.first < phrase.last
        return article and self._tags[phrase.head].upos in ("NOUN", "PROPN") and self._touches(phrase, group)

    def _opens(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase opens a clause: nothing governs it, and a comma (and "and") or nothing before it."""
        before = phrase.first - 1
        if before > 0 and self._tags[before].xpos == "CC" and self._forms[before - 1] == ",":
            before -= 1
        return phrase.preposition is None and (phrase.first == 0 or self._forms[before] == ",")

    def _one(self, subject: NounPhrase | None) -> bool:
        """Tell whether a subject is one thing or person."""
        return subject is not None and self._tags[subject.head].xpos in ("NN", "NNP")

    def _came(self, group: VerbGroup) -> NounPhrase | None:
        """Return what stands behind a verb that a date opens: "and then in July 2024 came *the vote*"."""
        inverts = group.first == group.main and lemma(self._forms[group.main], "VBD") in words("inverting")
        if not inverts or group.first - 1 not in self._dates:
            return None
        return next((p for p in self._phrases if p.first == group.last + 1 and p.preposition is None), None)
