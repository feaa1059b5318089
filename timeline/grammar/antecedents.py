"""A relative clause, a participle or an insertion becomes the noun phrase that it describes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import plain, words

LINKS = frozenset({"CC", "WDT", "WP", "WRB"})
_STOPS = frozenset({".", ";", ":", "\u2014", "\u2013", "--", "\u201c", "\u201d", '"', "(", ")"})


def _bracketed(forms: Sequence[str]) -> frozenset[int]:
    """Return the places of brackets and of what stands in them."""
    inside: set[int] = set()
    opened: list[int] = []
    for place, form in enumerate(forms):
        if form == "(":
            opened.append(place)
        elif form == ")" and opened:
            inside.update(range(opened.pop(), place + 1))
    return frozenset(inside)


class Antecedents:
    """What the clauses and participles of one sentence describe.

    Args:
        sentence, tags: the words of the sentence and their tags.
        groups, phrases: its verb groups and noun phrases.
        dates: indices of the tokens that belong to dates: they part nobody from his verb ("the court Friday ruled").
    """

    def __init__(
        self,
        sentence: Sequence[str],
        tags: Sequence[Tag],
        groups: Sequence[VerbGroup],
        phrases: Sequence[NounPhrase],
        dates: Collection[int] = (),
    ) -> None:
        self._forms = [plain(word) for word in sentence]
        self._tags = tags
        self._groups = groups
        self._phrases = phrases
        self._dates = dates
        self._bracketed = _bracketed(self._forms)

    def _described(self, participle: VerbGroup, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase that a participle right before a verb describes ("the panel reviewing the crash urged")."""
        if participle.form is not Form.PARTICIPLE or participle.auxiliaries or group.form is not Form.FINITE:
            return None
        between = range(participle.last + 1, group.first)
        if any(self._breaks(i) or self._forms[i] == "," or self._tags[i].xpos in LINKS for i in between):
            return None
        if any(self._tags[i].upos == "SCONJ" or self._forms[i] in words("nominatives") for i in between):
            return None
        found = next((phrase for phrase in self._phrases if phrase.last == participle.first - 1), None)
        while found is not None and found.preposition is not None:
            place = found.preposition - 1
            found = next((phrase for phrase in self._phrases if phrase.last == place), None)
        return found

    def _of_relative(self, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return whom the relative clause before a verb describes ("Borisov, who was named to lead it, told")."""
        last: NounPhrase | None = None
        for group in reversed(earlier):
            found = self._antecedent(group) if group.form is Form.FINITE else None
            if found is not None and self._forms[found.last + 1] == ",":
                return found
            if group.form is Form.FINITE and found is None and not self._of_content(group):
                break
            last = last or found
        return last

    def _of_content(self, group: VerbGroup) -> bool:
        """Tell whether a verb is that of what another says: "had announced *that it would* leave"."""
        who = next((phrase for phrase in self._phrases if self._touches(phrase, group)), None)
        return who is not None and who.first > 0 and self._forms[who.first - 1] in words("content_openers")

    def _of_whose(self, group: VerbGroup) -> NounPhrase | None:
        """Return whom a clause with "whose" describes ("SpaceX, whose rocket exploded in May, now aims")."""
        own = next((phrase for phrase in self._phrases if self._touches(phrase, group)), None)
        if own is None or self._tags[own.first].xpos != "WP$" or own.first < 2 or self._forms[own.first - 1] != ",":
            return None
        return next((phrase for phrase in self._phrases if phrase.last == own.first - 2), None)

    def _not_of_relative(self, phrase: NounPhrase, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return whom a relative clause describes, where a phrase is its object: "the panel that told it may meet"."""
        if not earlier or phrase.first != earlier[-1].last + 1:
            return None
        if lemma(self._forms[earlier[-1].main], self._tags[earlier[-1].main].xpos) in words("reporting_that"):
            return None  # "the report that found the launcher will cost more"
        return self._antecedent(earlier[-1])

    def _antecedent(self, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase before a relative word that is the verb's subject ("the rocket that launched")."""
        place = group.first - 1
        while place > 0 and self._tags[place].xpos == "RB":
            place -= 1
        if (
            place < 1
            or self._forms[place] not in words("relative_subjects")
            or self._tags[place].xpos not in ("WDT", "WP")
        ):
            return None
        before = [phrase for phrase in self._phrases if phrase.last < place]
        parted = self._forms[place - 1] == ","  # "stakes in Navigation Mixte, which is traded in London"
        if (
            len(before) > 1
            and not parted
            and self._in_place(before[-1])
            and before[-2].last + 1 == before[-1].preposition
        ):
            return before[-2]  # "the meeting in Paris that ended"
        at = before[-1].preposition if before and parted else None
        placed = (
            at is not None and self._forms[at] in words("at_places") and self._tags[before[-1].head].upos == "PROPN"
        )
        if placed and len(before) > 1 and before[-2].last + 1 == at:
            return self._top(before[-2])  # "construction of the pad at Kourou, which had begun"
        if before and self._forms[place] in words("persons_relative"):
            named = self._apposed(before[-1]) if parted or self._tags[before[-1].first].xpos == "DT" else None
            return named or before[-1]  # "Lueders, a veteran who retired in May"
        return before[-1] if before else None

    def _apposed(self, phrase: NounPhrase) -> NounPhrase | None:
        """Return the name before a comma that a phrase explains: "Palermo, head of the agency, who travelled"."""
        whole = self._top(phrase)
        first = whole.first
        if self._tags[whole.head].upos == "PROPN":
            return whole if whole.first != phrase.first else None  # "Dreier of the Society, who testified"
        if first < 2 or self._forms[first - 1] != ",":
            return None
        named = next((other for other in self._phrases if other.last == first - 2), None)
        return named if named is not None and self._tags[named.head].upos == "PROPN" else None

    def _in_place(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase is a name behind "in" or "at"."""
        place = phrase.preposition
        return (
            place is not None and self._forms[place] in words("in_places") and self._tags[phrase.head].upos == "PROPN"
        )

    def _top(self, phrase: NounPhrase) -> NounPhrase:
        """Return what a phrase behind "of" belongs to ("a summit of heads of state"), or the noun whose infinitive it
        completes ("a petition to reconsider the rule")."""
        done = next((g for g in self._groups if g.form is Form.INFINITIVE and g.last + 1 == phrase.first), None)
        if done is not None and done.governor is not None:
            phrase = next((other for other in self._phrases if other.covers(done.governor)), phrase)
        found: NounPhrase | None = phrase
        while found is not None and found.preposition is not None and self._forms[found.preposition] == "of":
            phrase, place = found, found.preposition - 1
            found = next((other for other in self._phrases if other.last == place), None)
        return found or phrase

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
            last = next((i for i in range(group.first - 1, 0, -1) if self._tags[i].xpos != "RB"), 1)
            comma = next((i for i in range(last - 1, 0, -1) if self._forms[i] == ","), 0)
        start = max((other.last + 1 for other in self._groups if other.last < comma), default=0)
        ends = (
            place for place in range(comma - 1, start, -1) if self._breaks(place) or self._tags[place].upos == "SCONJ"
        )
        start = next((place + 1 for place in ends), start)
        free = [p for p in self._phrases if start <= p.first and p.last < comma and self._is_free(p)]
        return self._top(free[0]) if free else None

    def _touches(self, phrase: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a phrase stands right before a verb group, dates left out."""
        place = group.first - 1
        while place >= 0 and (place in self._dates or self._tags[place].xpos == "RB"):
            place -= 1
        return phrase.last == place

    def _is_free(self, phrase: NounPhrase) -> bool:
        """Tell whether no preposition governs a phrase: "before" and the like may open a clause instead.

        Nor is it a pronoun that only verbs and prepositions govern ("them").
        """
        if phrase.first == phrase.last and self._forms[phrase.head] in words("accusatives"):
            return False
        return phrase.preposition is None or self._forms[phrase.preposition] in words("subordinators")

    def _breaks(self, place: int) -> bool:
        """Tell whether a mark at a place ends a part of the sentence: not inside a phrase (the "Artemis Accords")."""
        return self._forms[place] in _STOPS and not any(phrase.covers(place) for phrase in self._phrases)

    def _in_relative(self, group: VerbGroup) -> NounPhrase | None:
        """Return who acts on what a relative word stands for: "the act, which *the Senate* had rejected"."""
        acting = next((p for p in self._phrases if self._touches(p, group) and p.preposition is None), None)
        if acting is None or acting.first < 1 or group.form is not Form.FINITE:
            return None
        which = acting.first - 1
        known = self._tags[which].xpos in ("WDT", "WP") and self._forms[which] in words("relatives")
        return acting if known and self._tags[acting.first].xpos != "WP$" else None

    def _apposed_to(self, first: NounPhrase, name: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a name right before a verb is whom the phrase that opens the sentence describes."""
        described = first.first == 0 and self._forms[0] in words("indefinite_articles")
        named = self._tags[name.head].upos == "PROPN" and self._forms[name.first - 1] == ","
        return described and named and self._touches(name, group)

    def _over_apposition(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the name that an insertion before a verb explains: "*Vega C*, the newer one, will fly"."""
        place = group.first - 1
        while place > 0 and (place in self._dates or self._tags[place].xpos == "RB"):
            place -= 1
        if self._forms[place] != ",":
            return None
        start = earlier[-1].last + 1 if earlier else 0
        region = [phrase for phrase in self._phrases if start <= phrase.first and phrase.last < place]
        first = next((phrase for phrase in region if phrase.head not in self._dates), None)
        if first is None or self._tags[first.head].upos != "PROPN" or first.preposition is not None:
            return None
        opens = first.last + 2 < place and self._forms[first.last + 1] == ","
        explained = opens and self._tags[first.last + 2].xpos in ("DT", "PRP$")
        return first if explained else None

    def _begins_anew(self, phrase: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a phrase right before a verb has an article and a noun of its own."""
        article = self._tags[phrase.first].xpos in ("DT", "PRP$") and phrase.first < phrase.last
        return article and self._tags[phrase.head].upos == "NOUN" and self._touches(phrase, group)

    def _opens(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase opens a clause: nothing governs it, and a comma or the beginning stands before it."""
        return phrase.preposition is None and (phrase.first == 0 or self._forms[phrase.first - 1] == ",")

    def _one(self, subject: NounPhrase | None) -> bool:
        """Tell whether a subject is one thing or person."""
        return subject is not None and self._tags[subject.head].xpos in ("NN", "NNP")
