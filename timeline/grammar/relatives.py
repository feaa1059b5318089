"""A relative clause becomes the noun phrase that it describes, or whose it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import plain, words


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


class Relatives:
    """What the relative clauses of one sentence describe.

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

    def _of_relative(self, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return whom the relative clause before a verb describes ("Borisov, who was named to lead it, told")."""
        last: NounPhrase | None = None
        for group in reversed(earlier):
            found = self._antecedent(group) if group.form is Form.FINITE else None
            if found is not None and self._forms[found.last + 1] == ",":
                return self._over(found)
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
        place = self._over_saying(self._back(group.first))
        if (
            place < 1
            or self._forms[place] not in words("relative_subjects")
            or self._tags[place].xpos not in ("WDT", "WP")
        ):
            return None
        if self._tags[place - 1].xpos == "CC":  # "which it bought and which is meant to fly"
            return self._first_of_two(group, place)
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
        placed = self._forms[place] not in words("persons_relative") and (
            at is not None and self._forms[at] in words("at_places") and self._tags[before[-1].head].upos == "PROPN"
        )
        if placed and len(before) > 1 and before[-2].last + 1 == at:
            return self._top(before[-2])  # "construction of the pad at Kourou, which had begun"
        follows = self._tags[group.last + 1].xpos if group.last + 1 < len(self._tags) else ""
        lasts = lemma(self._forms[group.main], self._tags[group.main].xpos) in words("phase_verbs")
        if parted and before and lasts and follows not in ("PRP$", "DT"):  # not "the Group, which began its work"
            return self._over(before[-1])  # "an audit by Spain, which began in May"
        if before and self._forms[place] in words("persons_relative"):
            known = parted or self._tags[before[-1].first].xpos == "DT"
            named = (self._apposed(before[-1]) or self._said_to_be(before[-1])) if known else None
            return named or self._person_over(before[-1])  # "Lueders, a veteran who retired in May"
        return before[-1] if before else None

    def _reports(self, group: VerbGroup) -> bool:
        """Tell whether a verb reports what somebody says."""
        return lemma(self._forms[group.main], self._tags[group.main].xpos) in words("reporting")

    def _over_saying(self, place: int) -> int:
        """Return the place before who says something within a clause: "the launch, *which* they said breached it"."""
        told = next((one for one in self._groups if one.last == place and one.form is Form.FINITE), None)
        if told is None or not self._reports(told):
            return place
        who = next((one for one in self._phrases if one.last == told.first - 1), None)
        return place if who is None or who.first < 1 else who.first - 1

    def _first_of_two(self, group: VerbGroup, place: int) -> NounPhrase | None:
        """Return what the relative clause describes to which "and" joins another: "*Starlab*, which .. and which"."""
        same = [index for index in range(place) if self._forms[index] == self._forms[place]]
        same = [index for index in same if self._tags[index].xpos in ("WDT", "WP")]
        before = [phrase for phrase in self._phrases if same and phrase.last < same[-1]]
        return before[-1] if before else None

    def _over(self, phrase: NounPhrase) -> NounPhrase:
        """Return what a chain of prepositions ends at: "*audit* by Spain", "*work* at Halberg in Bremen suspended"."""
        found: NounPhrase | None = phrase
        while found is not None and found.preposition is not None:
            phrase, place = found, found.preposition - 1
            found = next((other for other in self._phrases if other.last == place), None)
        return found or phrase

    def _person_over(self, phrase: NounPhrase) -> NounPhrase:
        """Return the person that what is no person belongs to: "*the director* of the agency, who resigned"."""
        found: NounPhrase | None = phrase
        while found is not None and self._forms[found.head] not in words("person_heads"):
            place = found.preposition
            found = None if place is None else next((one for one in self._phrases if one.last == place - 1), None)
        return found or phrase

    def _said_to_be(self, phrase: NounPhrase) -> NounPhrase | None:
        """Return the name that a form of "be" says to be somebody: "*Ada Quist* is an engineer who ran it"."""
        held = next((one for one in self._groups if one.copular and one.last == phrase.first - 1), None)
        if held is None:
            return None
        named = next((other for other in self._phrases if other.last == held.first - 1), None)
        return named if named is not None and self._tags[named.head].upos == "PROPN" else None

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

    def _in_relative(self, group: VerbGroup) -> NounPhrase | None:
        """Return who acts on what a relative word stands for: "the act, which *the Senate* had rejected"."""
        acting = next((p for p in self._phrases if self._touches(p, group) and p.preposition is None), None)
        if acting is None or acting.first < 1 or group.form is not Form.FINITE:
            return None
        which = acting.first - 1
        known = self._tags[which].xpos in ("WDT", "WP") and self._forms[which] in words("relatives")
        return acting if known and self._tags[acting.first].xpos != "WP$" else None

    def _described_by_another(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return what the relative clause right before a verb describes: "*the rocket* that ministers ordered left"."""
        done = earlier[-1] if earlier else None
        acting = self._in_relative(done) if done is not None else None
        if done is None or acting is None or group.form is not Form.FINITE:
            return None
        between = range(done.last + 1, group.first)
        if any(self._forms[place] in (",", ";") or self._tags[place].xpos == "CC" for place in between):
            return None
        own = (p for p in self._phrases if done.last < p.first and p.last < group.first and p.preposition is None)
        if any(phrase.head not in self._dates for phrase in own):
            return None
        return next((phrase for phrase in self._phrases if phrase.last == acting.first - 2), None)

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

    def _touches(self, phrase: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a phrase stands right before a verb group, dates left out."""
        return phrase.last == self._back(group.first, dates=True)

    def _back(self, place: int, *, dates: bool = False) -> int:
        """Return the last token before another that is no adverb and, where asked, of no date; below 0 if none is."""
        place -= 1
        while place >= 0:
            dated = dates and (place in self._dates or (place + 1 in self._dates and self._tags[place].xpos == "IN"))
            if not dated and self._tags[place].xpos != "RB":
                break
            place -= 1  # "after parliament *on Dec. 2* restored it"
        return place

    def _is_free(self, phrase: NounPhrase) -> bool:
        """Tell whether no preposition governs a phrase: "before" and the like may open a clause instead.

        Nor is it a pronoun that only verbs and prepositions govern ("them").
        """
        if phrase.first == phrase.last and self._forms[phrase.head] in words("accusatives"):
            return False
        return phrase.preposition is None or self._forms[phrase.preposition] in words("subordinators")

    def _whose(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return who acts in a clause with "whose": "whose *council* met", "whose *launch* from Kourou slipped"."""
        start = max((other.last + 1 for other in earlier if other.form is Form.FINITE), default=0)
        found = (
            p for p in self._phrases if start <= p.first < p.last < group.first and self._tags[p.first].xpos == "WP$"
        )
        owned = next(found, None)
        if owned is None or any(self._forms[place] == "," for place in range(owned.last, group.first)):
            return None
        return replace(owned, first=owned.first + 1)
