"""A verb group and the noun phrases before it become its subject: who acts.

Heuristics over places and tags. Known limits: the subject of an infinitive is that of its governing verb unless an
object stands between them; a subject far away behind a long relative clause may be missed.
"""

from __future__ import annotations

from functools import cached_property

from timeline.grammar.phrases import NounPhrase
from timeline.grammar.stretches import Stretches
from timeline.grammar.verbs import Form, VerbGroup, Voice
from timeline.grammar.wordlists import words

_NOTING = frozenset({":", "("})
"""Before a participle that tells what became of what is named before them: "the review: completed in 2023"."""


class Subjects(Stretches):
    """The subjects in one sentence; arguments as :class:`Stretches`."""

    @cached_property
    def _by_main(self) -> dict[int, VerbGroup]:
        return {group.main: group for group in self._groups}

    @cached_property
    def _subjects(self) -> dict[int, NounPhrase | None]:
        """What was found already."""
        return {}

    def subject(self, group: VerbGroup) -> NounPhrase | None:
        """Return the noun phrase that the verb agrees with, or acts in an infinitive; None where none is seen."""
        if group.main not in self._subjects:
            # a verb whose subject is being sought has none: two that share one ("said X, said Y and said") ask in turn
            self._subjects[group.main] = None
            found = self._sought(group)
            self._subjects[group.main] = found if found is None else self._that_does(found, group)
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
                if group.voice is Voice.PASSIVE and group.governor == group.first - 1:
                    return next((phrase for phrase in self._phrases if phrase.covers(group.first - 1)), None)
                return self._of_headline(group.governor) or self._owner(group.governor)
            group = governor
        found = self._subject_before(group) or self._subject_after(group)
        return self._over_relative(group, found) or found

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

    def _between(self, governor: int, place: int) -> NounPhrase | None:
        """Return the object between a governing verb and its infinitive ("ordered NASA to return")."""
        inside = [p for p in self._phrases if governor < p.first and p.last < place and p.preposition is None]
        return inside[-1] if inside and governor in self._by_main else None

    def _of_headline(self, noun: int) -> NounPhrase | None:
        """Return the phrase of a noun that acts itself, in a line without a finite verb: "NASA's new rover to land"."""
        if any(other.form is Form.FINITE for other in self._groups) or self._forms[noun] in words("control"):
            return None
        return next((phrase for phrase in self._phrases if phrase.covers(noun) and self._is_free(phrase)), None)

    def _of_noun(self, group: VerbGroup) -> NounPhrase | None:
        """Return the noun that an infinitive describes: "the *authority* to license them passed to the ministry"."""
        noun = group.governor if group.form is Form.INFINITIVE else None
        if noun is None or noun != group.first - 1 or noun in self._by_main:
            return None
        return next((phrase for phrase in self._phrases if phrase.last == noun and self._is_free(phrase)), None)

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
        inverted = group.first == group.main and not group.shared and not group.copular
        if inverted and group.auxiliaries[:1] and group.auxiliaries[0] in words("do"):  # "only then did NASA change it"
            return next((phrase for phrase in self._phrases if self._touches(phrase, group)), None)
        came = self._came(group)
        if came is not None:
            return came
        relative = self._saying_after(group, earlier) or self._antecedent(group) or self._in_relative(group)
        if relative is not None:
            return relative
        if group.form is Form.PARTICIPLE:
            return self._subject_of_participle(group, earlier)
        described = self._described_by_another(group, earlier)
        if described is not None:
            return described
        if earlier and (self._before(group) == "CC" or self._joined_behind_aside(group, earlier[-1])):
            return self._subject_shared(group, earlier)
        if len(earlier) > 1 and self._over_condition(group, earlier[-1]):
            return self._subject_shared(group, earlier[:-1])
        whose = self._whose(group, earlier)
        if whose is not None:
            return whose
        pronoun = next((p for p in self._phrases if self._touches(p, group)), None)
        if pronoun is not None and (self._in_as_clause(pronoun) or self._of_clause(pronoun, group, earlier)):
            return pronoun
        if pronoun is not None and pronoun.preposition is None and self._forms[pronoun.head] in words("nominatives"):
            return self._of_object(pronoun, earlier) or pronoun
        if pronoun is not None and self._forms[pronoun.head] in words("accusatives"):
            beside = (
                self._of_object(pronoun, earlier) or self._of_noun(earlier[-1]) or self.subject(earlier[-1])
                if earlier
                else None
            )
            if beside is not None:
                return beside
        found = self._behind_comma(group, earlier) if earlier and self._before(group) == "," else None
        found = found or (self._described(earlier[-1], group) if earlier else None) or self._of_purpose(group, earlier)
        return found or self._nearest(group, earlier)

    def _over_condition(self, group: VerbGroup, inserted: VerbGroup) -> bool:
        """Tell whether "and" and a clause between commas stand before a verb: "and, if all goes well, *will* land"."""
        opener = next((i for i in range(inserted.first - 1, 0, -1) if self._forms[i] in words("subordinators")), 0)
        set_off = opener > 1 and self._forms[opener - 1] == "," and self._tags[opener - 2].xpos == "CC"
        return set_off and self._forms[group.first - 1] == "," and "," not in self._forms[opener : group.first - 1]

    def _behind_comma(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the phrase that the insertion before a verb describes ("the flight, due in May, slipped")."""
        opens = earlier[-1].first if self._inserted(earlier[-1]) else self._due(earlier[-1])
        described = self._before_insertion(group, opens - 1) if opens is not None else None
        found = described or self._of_whose(earlier[-1]) or self._of_relative(earlier)
        return found and (self._explained(found) or found)

    def _nearest(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the free phrase before a verb that is likeliest its subject, where nothing else tells."""
        named = (None if earlier else self._over_preposition(group)) or self._over_apposition(group, earlier)
        if named is not None:
            return named
        start, opened = self._start(group, earlier)
        free = [p for p in self._phrases if start <= p.first and p.last < group.first and self._is_free(p)]
        if group.first not in self._bracketed:
            free = [phrase for phrase in free if phrase.first not in self._bracketed]
        if earlier and not opened:
            antecedent = self._antecedent(earlier[-1])
            if antecedent is not None and self._forms[group.first - 1] == ",":
                return antecedent
            beside = next((one for one in self._phrases if self._touches(one, group)), None)
            top = None if beside is None else self._top(beside)  # "after a *pair* of satellites had been left"
            free = [phrase for phrase in free if phrase in (beside, top)]
        if earlier and len(free) > 1 and self._forms[earlier[-1].main] in words("telling"):
            free = free[free[0].first == earlier[-1].last + 1 :]  # "told reporters KASA would"
        when = self._opened_anew(group, earlier, free)
        if when is not None:
            return when
        anew = self._of_new_clause(group, earlier, free) if len(free) > 1 else None
        if anew is not None:
            return anew
        if free and free[0].preposition is not None:  # "After talks in May *NASA* signed it"
            bare = [phrase for phrase in free if phrase.preposition is None]
            free = bare if any(self._touches(phrase, group) for phrase in bare) else free
        if free:
            spoken = [p for p in free if self._touches(p, group) and self._opens(p)] if self._reports(group) else []
            if spoken:
                return spoken[-1]  # "of the firm, a subsidiary, at the port, local media reported"
            if len(free) > 1 and free[-2].last + 1 == free[-1].first and self._begins_anew(free[-1], group):
                return free[-1]  # "the last time *the two men* met"
            if len(free) > 1 and not earlier and self._apposed_to(free[0], free[-1], group):
                return free[-1]  # "A colonel in the air force, *Petrov* was selected"
            if len(free) > 1 and self._touches(free[-1], group) and self._behind_opening(free[-1], earlier):
                return free[-1]  # "Signed in London, Moscow and Rome in 1967, *the treaty* came into force"
            own = self._not_of_relative(free[0], earlier)
            opening = [phrase for phrase in free if self._opens(phrase)]
            if len(opening) > 1 and opening[0].first - 2 in self._dates and self._touches(opening[-1], group):
                return opening[-1]  # "On 20 July 1989, the anniversary of the landing, *the president* stood"
            if opening and self._tags[opening[0].first - 1].xpos == "CC" and self._touches(opening[-1], group):
                return own or opening[-1]  # "with Rome at war, and Sparta in arms, *Darius* ordered"
            return own or (opening[0] if opening else free[0])
        if earlier and self._before(group) == ",":
            return self._before_insertion(group) or self._subject_shared(group, earlier)
        return None

    def _behind_opening(self, phrase: NounPhrase, earlier: list[VerbGroup]) -> bool:
        """Tell whether only a participle opens a sentence before a phrase, and a comma ends what it opens."""
        alone = len(earlier) == 1 and earlier[0].form is Form.PARTICIPLE and earlier[0].first == 0
        return alone and phrase.preposition is None and self._forms[phrase.first - 1] == ","

    def _subject_of_participle(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the phrase that a participle describes: the one before it, else the subject of the verb before."""
        adjoining = [phrase for phrase in self._phrases if self._touches(phrase, group)]
        if adjoining:
            told = any(other.form is Form.FINITE for other in self._groups)
            return adjoining[0] if told else self._over(adjoining[0])  # "constellation of satellites built up"
        if group.voice is Voice.PASSIVE and not group.auxiliaries and self._forms[group.first - 1] in _NOTING:
            noted = next((phrase for phrase in self._phrases if phrase.last == group.first - 2), None)
            if noted is not None:
                return self._top(noted)
        if earlier and earlier[-1].form is Form.PARTICIPLE and self._before(group) == "CC":
            return self.subject(earlier[-1])  # "the rule, proposed in 2019 and finalised in June"
        sooner = group.first - (self._tags[group.first - 1].xpos == "RBR") - 1  # "flights, *earlier* promised for 2018"
        comma = self._before(group) == "," or (sooner >= 0 and self._forms[sooner] == ",")
        done = next((other for other in reversed(earlier) if other.form is Form.FINITE), None)
        if comma and done is not None and group.auxiliaries[:1] == ("having",):
            return self.subject(done)  # "investment fell in 2023, having peaked in 2021"
        if comma and (group.voice is Voice.PASSIVE) != bool(group.auxiliaries):  # "built in 2019", "having landed"
            later = [other for other in self._groups if other.first > group.last and other.form is Form.FINITE]
            main = next((other for other in later if self._before(other) == ","), later[0] if later else None)
            inserted = main is not None and self._before(main) == ","
            opens = group.first - 1
            while opens > 0 and self._tags[opens].xpos in ("RB", "RBR"):  # ", then set for December,"
                opens -= 1
            whole = self._before_insertion(main, opens) if main is not None and inserted else None
            if whole is not None:
                return whole
            nearest = [phrase for phrase in self._phrases if phrase.last < group.first]
            done = earlier[-1] if earlier else None
            passive = done is not None and done.voice is Voice.PASSIVE and done.form is Form.FINITE
            if done is not None and passive and nearest and nearest[-1].preposition is not None:
                return self.subject(done)  # "was built by Airbus, launched by Arianespace"
            return self._top(nearest[-1]) if nearest else None
        finite = [other for other in earlier if other.form is Form.FINITE]
        if finite:
            closed = comma and len(finite) > 1 and "," in self._forms[finite[-1].last : group.first - 1]
            main = finite[-2] if closed and self._antecedent(finite[-1]) is not None else finite[-1]
            return self._subject_before(main)  # "it chose Airbus, which built it, a firm from Toulouse, beating Thales"
        opens = not earlier and not any(phrase.first < group.first for phrase in self._phrases)
        main = next((other for other in self._groups if other.form is Form.FINITE), None) if opens else None
        return self.subject(main) if main is not None else None

    def _subject_shared(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the subject of the verb that a verb after "and" is joined to."""
        same = [other for other in earlier if self._tags[other.main].xpos == self._tags[group.main].xpos]
        nearest = earlier[-1]
        if nearest.form is Form.FINITE is group.form and nearest.auxiliaries and nearest.tense is group.tense:
            same = [nearest] if self._of_content(nearest) else same  # "noted that it had updated them and intended to"
        finite = [other for other in earlier if other.form is Form.FINITE]
        alike = [other for other in same if other.form is group.form] or finite or earlier
        told = finite[-1] if finite else None
        related = told is not None and self._antecedent(told) is not None
        if told is not None and related and "," not in self._forms[told.last : group.first]:
            return self.subject(told)  # "Free, who had led it and retired in May"
        if self._forms[group.first] in words("of_one") and len(alike) > 1:  # "lets companies own it and was passed"
            alike = [other for other in alike if self._one(self.subject(other))] or alike
        joint = next((i for i in range(group.first - 1, 0, -1) if self._tags[i].xpos == "CC"), 0)
        if self._forms[joint - 1 : joint] != [","]:
            return self.subject(alike[-1])
        outside = (other for other in alike if not self._acts_in_relative(other))
        return self.subject(next(outside, alike[0]))

    def _acts_in_relative(self, group: VerbGroup) -> bool:
        """Tell whether who acts stands behind the pronoun of a relative clause: "the firm, *which Roe conceived*"."""
        who = self.subject(group)
        return who is not None and who.first > 0 and self._tags[who.first - 1].xpos in ("WDT", "WP")

    def _subject_after(self, group: VerbGroup) -> NounPhrase | None:
        """Return the subject that follows a verb of saying after a quotation ('"...", said Rogozin')."""
        if not self._reports(group):
            return None
        after = self.after(group)
        return after[0] if after and after[0].preposition is None and after[0].first == group.last + 1 else None
