"""What stands before a verb becomes the stretch of its sentence in which its subject is sought, and what opens it."""

from __future__ import annotations

from timeline.grammar.completed import Completed
from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import words


class Stretches(Completed):
    """Where the clauses of one sentence begin; arguments as :class:`Completed`."""

    def _before(self, group: VerbGroup) -> str:
        """Return the tag of the word before a verb group, adverbs left out, and a date that "and" stands before."""
        place = dated = self._back(group.first)
        while dated > 0 and dated in self._dates:
            dated -= 1
        place = dated if self._tags[dated].xpos == "CC" else place  # "and last July dropped another"
        return self._tags[place].xpos if place >= 0 else ""

    def _saying_after(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return who says what stands before a comma: "no letter came, said *the director*"."""
        told = any(other.form is Form.FINITE for other in earlier) and self._forms[group.first - 1] == ","
        says = lemma(self._forms[group.main], self._tags[group.main].xpos) in words("saying")
        if not (told and says) or group.first != group.last or group.form is not Form.FINITE:
            return None
        who = next((phrase for phrase in self._phrases if phrase.first == group.last + 1), None)
        if who is None or any(other.first == who.last + 1 for other in self._groups):
            return None  # "the firm, which lost it, said the probe was gone"
        return who

    def _start(self, group: VerbGroup, earlier: list[VerbGroup]) -> tuple[int, bool]:
        """Return where the stretch begins in which a verb's subject is sought, and whether a mark or word opens it."""
        start, opened = (earlier[-1].last + 1, self._reports(earlier[-1])) if earlier else (0, False)
        beside = frozenset() if group.first in self._bracketed else self._bracketed
        for place in range(start, group.first):
            if place in beside and self._forms[place] != ")":
                continue  # "the Outer Space Act (the 1986 Act) came into force"
            tag = self._tags[place]
            opens = self._breaks(place) or (tag.upos == "SCONJ" and tag.xpos == "IN") or tag.xpos == "WRB"
            opens = opens or (tag.xpos == "WDT" and opened)  # "told a conference that China aims"
            anew = tag.xpos == "CC" and self._forms[place - 1] == "," and self._tags[place + 1].xpos == "IN"
            opens = opens or (anew and opened)  # "added it, and in each case the Pentagon had"
            if earlier and not opened:
                opens = opens or tag.xpos == "CC" or self._forms[place] == ","
            if opens and any(place < p.first and p.last < group.first and p.preposition is None for p in self._phrases):
                start, opened = place + 1, True
        return start, opened

    def _opened_anew(self, group: VerbGroup, earlier: list[VerbGroup], free: list[NounPhrase]) -> NounPhrase | None:
        """Return who acts in a clause that "after" opens behind a comma: "confirmed him, a day after *it* approved"."""
        last = free[-1] if len(free) > 1 and earlier else None
        if last is None or last.preposition is None or not self._touches(last, group):
            return None
        return last if "," in self._forms[earlier[-1].last : last.first] else None

    def _of_new_clause(self, group: VerbGroup, earlier: list[VerbGroup], free: list[NounPhrase]) -> NounPhrase | None:
        """Return who acts in a clause that "and" joins to another, behind a comma or a date.

        "Sent a man, Doe, and *Roe* followed", "reported the loss on Monday and *the court* opened".
        """
        last, done = free[-1], earlier[-1] if earlier else None
        joined = last.first > 1 and self._tags[last.first - 1].xpos == "CC"
        if done is None or done.form is Form.PARTICIPLE or not joined or not self._touches(last, group):
            return None
        if self._reports(done):  # "said the probe, the lander, and *the orbiter* failed" is one subject
            return last if last.first - 2 in self._dates and free[0].last < last.first - 2 else None
        return last if self._forms[last.first - 2] == "," or last.first - 2 in self._dates else None

    def _of_clause(self, touching: NounPhrase | None, group: VerbGroup, earlier: list[VerbGroup]) -> bool:
        """Tell whether a phrase behind "until" acts in a clause of its own: "talks ran until *the pact* was signed".

        Args:
            touching: the phrase right before the verb.
            group: the verb.
            earlier: the verbs before it.
        """
        if touching is None or touching.preposition is None or group.form is not Form.FINITE or not earlier:
            return False
        opens, told = touching.preposition, earlier[-1]
        until = self._forms[opens] in words("until")  # not "the ban imposed after the war was lifted"
        joined = (until or told.form is Form.FINITE) and told.last < opens and "," not in self._forms[told.last : opens]
        return joined and self._forms[opens] in words("subordinators")

    def _over_preposition(self, group: VerbGroup) -> NounPhrase | None:
        """Return who acts before an aside that a preposition opens: "*Artemis II*, with four aboard, is set for"."""
        if group.first < 1 or self._forms[group.first - 1] != ",":
            return None
        comma = next((place for place in range(group.first - 2, 0, -1) if self._forms[place] == ","), 0)
        who = next((phrase for phrase in self._phrases if comma and phrase.last == comma - 1), None)
        opens = comma > 0 and self._tags[comma + 1].xpos == "IN"
        return who if who is not None and opens and who.preposition is None and who.first == 0 else None

    def _over_relative(self, group: VerbGroup, found: NounPhrase | None) -> NounPhrase | None:
        """Return what opens a sentence, where nothing but a clause that describes it stands before its main verb.

        "*The ban* on trade with Chad that senators wrote in May did not last": not Chad.
        """
        if group.form is not Form.FINITE or (found is not None and found.preposition is None):
            return None
        inside = [other for other in self._groups if other.last < group.first]
        first = self._first()
        if found is None and inside and first is not None and self._antecedent(inside[0]) == first:
            return first  # "The law that lets firms own what they extract was adopted"
        if len(inside) != 1:
            return None
        acting = next((one for one in self._phrases if self._touches(one, inside[0])), None)
        itself = self._tags[inside[0].first - 1].xpos in ("WDT", "WP")  # "the vehicle that flew was crushed"
        place = inside[0].first - 1 if itself else acting.first - 1 if acting is not None else 0
        if place < 1 or self._tags[place].xpos not in ("WDT", "WP") or self._forms[place - 1] == ",":
            return None
        opening = next((one for one in self._phrases if one.preposition is None and self._is_free(one)), None)
        return opening if opening is not None and opening.last < place else None

    def _in_as_clause(self, phrase: NounPhrase) -> bool:
        """Tell whether "as" behind a comma opens the clause of a phrase: "lands in May, as *the decree* ordered"."""
        opener = phrase.preposition if phrase.preposition == phrase.first - 1 else None
        return (
            opener is not None and opener > 1 and self._forms[opener] in words("as") and self._forms[opener - 1] == ","
        )

    def _joined_behind_aside(self, group: VerbGroup, earlier: VerbGroup) -> bool:
        """Tell whether "and" joins a verb on over a few words between commas: "lost it and then, in May, closed"."""
        place = group.first - 1
        if place < 2 or self._tags[place].xpos != ",":
            return False
        opens = next(
            (at for at in range(place - 2, max(earlier.last, place - _ASIDE), -1) if self._forms[at] == ","), 0
        )
        aside = [self._tags[at].xpos for at in range(opens + 1, place)] if opens else []
        joint = opens - 2 if self._tags[opens - 1].xpos == "RB" else opens - 1
        return bool(aside) and "CC" not in aside and joint > earlier.last and self._tags[joint].xpos == "CC"


_ASIDE = 10
"""Words between commas behind "and" at most."""
