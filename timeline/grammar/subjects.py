"""A verb group and the noun phrases before it become its subject: who acts.

Heuristics over places and tags. Known limits: the subject of an infinitive is that of its governing verb unless an
object stands between them; a subject far away behind a long relative clause may be missed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import Form, VerbGroup, Voice
from timeline.grammar.wordlists import plain, words

_LINKS = frozenset({"CC", "WDT", "WP", "WRB"})
_STOPS = frozenset({".", ";", ":", "\u2014", "\u2013", "--", "\u201c", "\u201d", '"', "(", ")"})


class Subjects:
    """The subjects in one sentence.

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
        self._by_main = {group.main: group for group in groups}
        self._subjects: dict[int, NounPhrase | None] = {}

    def subject(self, group: VerbGroup) -> NounPhrase | None:
        """Return the noun phrase that the verb agrees with, or acts in an infinitive; None where none is seen."""
        if group.main not in self._subjects:
            # a verb whose subject is being sought has none: two that share one ("said X, said Y and said") ask in turn
            self._subjects[group.main] = None
            self._subjects[group.main] = self._sought(group)
        return self._subjects[group.main]

    def _sought(self, group: VerbGroup) -> NounPhrase | None:
        for _ in range(len(self._groups)):  # from an infinitive up to the verb it hangs on
            if group.form is not Form.INFINITIVE or group.governor is None:
                break
            own = self._between(group.governor, group.first)
            if own is not None:
                return own
            governor = self._by_main.get(group.governor)
            if governor is None or governor is group:
                return self._owner(group.governor)
            group = governor
        return self._subject_before(group) or self._subject_after(group)

    def after(self, group: VerbGroup) -> list[NounPhrase]:
        """Return the phrases between a verb group and the end of its part of the sentence."""
        following = next((other for other in self._groups if other.first > group.last), None)
        end = following.first if following is not None else len(self._forms)
        for place in range(group.last + 1, end):
            if self._breaks(place) or self._tags[place].xpos in ("WDT", "WP", "WRB"):
                end = place
                break
        inside = [phrase for phrase in self._phrases if group.last < phrase.first and phrase.last < end]
        if following is not None and following.first == end and following.form is Form.FINITE:
            subject = self.subject(following)
            if subject is not None and subject.first > group.last:
                inside = [phrase for phrase in inside if phrase.first < subject.first]
        return inside

    def _breaks(self, place: int) -> bool:
        """Tell whether a mark at a place ends a part of the sentence: not inside a phrase (the "Artemis Accords")."""
        return self._forms[place] in _STOPS and not any(phrase.covers(place) for phrase in self._phrases)

    def _between(self, governor: int, place: int) -> NounPhrase | None:
        """Return the object between a governing verb and its infinitive ("ordered NASA to return")."""
        inside = [p for p in self._phrases if governor < p.first and p.last < place and p.preposition is None]
        return inside[-1] if inside and governor in self._by_main else None

    def _owner(self, noun: int) -> NounPhrase | None:
        """Return the possessor of a noun ("NASA's plan to launch"), or the subject of the verb it is the object of."""
        phrase = next((phrase for phrase in self._phrases if phrase.covers(noun)), None)
        if phrase is not None and phrase.possessor is not None:
            first, last = phrase.possessor
            return NounPhrase(first, last, last)
        verbs = [group for group in self._groups if group.last < noun]
        return self._subject_before(verbs[-1]) if verbs else None

    def _subject_before(self, group: VerbGroup) -> NounPhrase | None:
        """Return the subject that stands before a verb, or that of the verb it is joined to."""
        earlier = [other for other in self._groups if other.last < group.first]
        relative = self._antecedent(group)
        if relative is not None:
            return relative
        if group.form is Form.PARTICIPLE:
            return self._subject_of_participle(group, earlier)
        if earlier and self._before(group) == "CC":
            return self._subject_shared(group, earlier)
        pronoun = next((p for p in self._phrases if self._touches(p, group)), None)
        if pronoun is not None and self._tags[pronoun.first].xpos == "WP$" and pronoun.first < pronoun.last:
            return replace(pronoun, first=pronoun.first + 1)  # "whose council met"
        if pronoun is not None and pronoun.preposition is None and self._forms[pronoun.head] in words("nominatives"):
            return pronoun
        if earlier and self._before(group) == "," and self._inserted(earlier[-1]):
            described = self._before_insertion(group, earlier[-1].first - 1)
            if described is not None:
                return described
        if earlier and self._before(group) == "," and (owner := self._of_whose(earlier[-1])) is not None:
            return owner
        if earlier and self._before(group) == "," and (antecedent := self._of_relative(earlier)) is not None:
            return antecedent
        described = self._described(earlier[-1], group) if earlier else None
        if described is not None:
            return described
        start, opened = self._start(group, earlier)
        free = [p for p in self._phrases if start <= p.first and p.last < group.first and self._is_free(p)]
        if earlier and not opened:
            antecedent = self._antecedent(earlier[-1])
            if antecedent is not None and self._forms[group.first - 1] == ",":
                return antecedent
            free = [phrase for phrase in free if self._touches(phrase, group)]
        if free:
            own = self._not_of_relative(free[0], earlier)
            return own or next((phrase for phrase in free if self._opens(phrase)), free[0])
        if earlier and self._before(group) == ",":
            return self._before_insertion(group) or self._subject_shared(group, earlier)
        return None

    def _described(self, participle: VerbGroup, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase that a participle right before a verb describes ("the panel reviewing the crash urged")."""
        if participle.form is not Form.PARTICIPLE or participle.auxiliaries or group.form is not Form.FINITE:
            return None
        between = range(participle.last + 1, group.first)
        if any(self._breaks(i) or self._forms[i] == "," or self._tags[i].xpos in _LINKS for i in between):
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
            if group.form is Form.FINITE and found is None:
                break
            last = last or found
        return last

    def _of_whose(self, group: VerbGroup) -> NounPhrase | None:
        """Return whom a clause with "whose" describes ("SpaceX, whose rocket exploded in May, now aims")."""
        own = next((phrase for phrase in self._phrases if self._touches(phrase, group)), None)
        if own is None or self._tags[own.first].xpos != "WP$" or own.first < 2 or self._forms[own.first - 1] != ",":
            return None
        return next((phrase for phrase in self._phrases if phrase.last == own.first - 2), None)

    def _touches(self, phrase: NounPhrase, group: VerbGroup) -> bool:
        """Tell whether a phrase stands right before a verb group, dates left out."""
        place = group.first - 1
        while place >= 0 and (place in self._dates or self._tags[place].xpos == "RB"):
            place -= 1
        return phrase.last == place

    def _not_of_relative(self, phrase: NounPhrase, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return whom a relative clause describes, where a phrase is its object: "the panel that told it may meet"."""
        if not earlier or phrase.first != earlier[-1].last + 1:
            return None
        if lemma(self._forms[earlier[-1].main], self._tags[earlier[-1].main].xpos) in words("reporting_that"):
            return None  # "the report that found the launcher will cost more"
        return self._antecedent(earlier[-1])

    def _opens(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase opens a clause: nothing governs it, and a comma or the beginning stands before it."""
        return phrase.preposition is None and (phrase.first == 0 or self._forms[phrase.first - 1] == ",")

    def _is_free(self, phrase: NounPhrase) -> bool:
        """Tell whether no preposition governs a phrase: "before" and the like may open a clause instead."""
        return phrase.preposition is None or self._forms[phrase.preposition] in words("subordinators")

    def _inserted(self, group: VerbGroup) -> bool:
        """Tell whether a participle opens an insertion: a comma stands before it."""
        return group.form is Form.PARTICIPLE and group.first > 0 and self._forms[group.first - 1] == ","

    def _before_insertion(self, group: VerbGroup, comma: int = 0) -> NounPhrase | None:
        """Return the phrase before an insertion between commas ("Gateway, meant for the Moon, would end")."""
        comma = comma or next((i for i in range(group.first - 2, 0, -1) if self._forms[i] == ","), 0)
        start = max((other.last + 1 for other in self._groups if other.last < comma), default=0)
        start = next((place + 1 for place in range(comma - 1, start, -1) if self._breaks(place)), start)
        free = [p for p in self._phrases if start <= p.first and p.last < comma and self._is_free(p)]
        return free[0] if free else None

    def _subject_of_participle(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the phrase that a participle describes: the one before it, else the subject of the verb before."""
        adjoining = [phrase for phrase in self._phrases if self._touches(phrase, group)]
        if adjoining:
            return adjoining[0]
        comma = self._before(group) == ","
        if group.voice is Voice.PASSIVE and comma:
            nearest = [phrase for phrase in self._phrases if phrase.last < group.first]
            return nearest[-1] if nearest else None
        finite = [other for other in earlier if other.form is Form.FINITE]
        if finite:
            return self._subject_before(finite[-1])
        opens = not earlier and not any(phrase.first < group.first for phrase in self._phrases)
        main = next((other for other in self._groups if other.form is Form.FINITE), None) if opens else None
        return self.subject(main) if main is not None else None

    def _subject_shared(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the subject of the verb that a verb after "and" is joined to."""
        same = [other for other in earlier if self._tags[other.main].xpos == self._tags[group.main].xpos]
        finite = [other for other in earlier if other.form is Form.FINITE]
        alike = [other for other in same if other.form is group.form] or finite or earlier
        joint = next((i for i in range(group.first - 1, 0, -1) if self._tags[i].xpos == "CC"), 0)
        return self.subject(alike[0] if self._forms[joint - 1 : joint] == [","] else alike[-1])

    def _before(self, group: VerbGroup) -> str:
        """Return the tag of the word before a verb group, adverbs left out."""
        place = group.first - 1
        while place >= 0 and self._tags[place].xpos == "RB":
            place -= 1
        return self._tags[place].xpos if place >= 0 else ""

    def _reports(self, group: VerbGroup) -> bool:
        return lemma(self._forms[group.main], self._tags[group.main].xpos) in words("reporting")

    def _start(self, group: VerbGroup, earlier: list[VerbGroup]) -> tuple[int, bool]:
        """Return where the stretch begins in which a verb's subject is sought, and whether a mark or word opens it."""
        start, opened = (earlier[-1].last + 1, self._reports(earlier[-1])) if earlier else (0, False)
        for place in range(start, group.first):
            tag = self._tags[place]
            opens = self._breaks(place) or (tag.upos == "SCONJ" and tag.xpos == "IN") or tag.xpos == "WRB"
            if earlier and not opened:
                opens = opens or tag.xpos == "CC" or self._forms[place] == ","
            if opens and any(place < p.first and p.last < group.first and p.preposition is None for p in self._phrases):
                start, opened = place + 1, True
        return start, opened

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
        return before[-1] if before else None

    def _subject_after(self, group: VerbGroup) -> NounPhrase | None:
        """Return the subject that follows a verb of saying after a quotation ('"...", said Rogozin')."""
        if not self._reports(group):
            return None
        after = self.after(group)
        return after[0] if after and after[0].preposition is None and after[0].first == group.last + 1 else None
