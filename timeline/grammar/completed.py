"""A noun before an infinitive, or a clause with its object, becomes the subject of the verb that follows."""

from __future__ import annotations

from timeline.grammar.antecedents import LINKS, Antecedents
from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.verbs import Form, VerbGroup
from timeline.grammar.wordlists import words


class Completed(Antecedents):
    """What the infinitives of one sentence complete; arguments as :class:`Antecedents`."""

    def _that_does(self, found: NounPhrase, group: VerbGroup) -> NounPhrase:
        """Return who does what a subject is the object of, before a comma: "*rules* capping fees, set in May"."""
        doing = next((one for one in self._groups if one.last == found.first - 1), None)
        if doing is None or self._tags[doing.main].xpos != "VBG" or doing.auxiliaries or group.first < found.last:
            return found
        if self._forms[found.last + 1 : found.last + 2] != [","]:
            return found
        return next((one for one in self._phrases if one.last == doing.first - 1), found)

    def _of_object(self, pronoun: NounPhrase, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return whom a verb describes whose object a pronoun is.

        "A deal to restore *it* was signed", "the firm that built *it* failed", "a group formed to help *them* met".
        """
        done = earlier[-1] if earlier else None
        governed = self._forms[pronoun.head] in words("accusatives")
        if done is not None and done.last + 1 == pronoun.first and (governed or self._forms[pronoun.head] == "it"):
            which = done.first > 0 and self._tags[done.first - 1].xpos in ("WDT", "WP")
            if which and done.form is Form.FINITE and lemma(self._forms[done.main], "VBD") not in words("reporting"):
                return self._antecedent(done)
        chain = self._governing(done, earlier) if done is not None and done.form is Form.INFINITIVE else None
        behind = done is not None and chain is not None and done.last + 1 == pronoun.first
        reports = done is not None and lemma(self._forms[done.main], "VB") in words("reporting")
        if behind and not reports and chain is not None and chain.form is Form.FINITE:
            return self._antecedent(chain)  # "the firm that wants to build *it* said"
        object_ = self._tags[pronoun.head].xpos == "PRP" and done is not None and done.last + 1 == pronoun.first
        if done is None or done.form is not Form.INFINITIVE or not object_:
            return None
        start = next((place + 1 for place in range(done.first - 1, -1, -1) if self._breaks(place)), 0)
        finite = any(other.form is Form.FINITE and other.first >= start for other in earlier)
        if self._tags[done.first].xpos != "TO" or finite:
            return None
        return next((p for p in self._phrases if start <= p.first and p.last < done.first and self._is_free(p)), None)

    def _of_purpose(self, group: VerbGroup, earlier: list[VerbGroup]) -> NounPhrase | None:
        """Return the noun that the infinitive before a verb completes: "*a deal* to build a station was signed"."""
        purpose = earlier[-1] if earlier else None
        if purpose is None or purpose.form is not Form.INFINITIVE or self._tags[purpose.first].xpos != "TO":
            return None
        between = range(purpose.last + 1, group.first)
        chain = self._governing(purpose, earlier)
        parted = any(self._breaks(i) or self._forms[i] == "," or self._tags[i].xpos in LINKS for i in between)
        if parted or any(self._tags[i].upos == "SCONJ" for i in between) or self._tags[purpose.main].xpos != "VB":
            return None
        if lemma(self._forms[purpose.main], "VB") in words("reporting"):
            return None  # "a request to say it flew"
        if chain is not None and chain.form is Form.FINITE:
            return self._antecedent(chain)  # "the crew that tried to save the ship died"
        noun = next((p for p in self._phrases if p.last == purpose.first - 1 and self._is_free(p)), None)
        if noun is None and len(earlier) == 1:
            opening = self._first()
            noun = opening if opening is not None and opening.last < purpose.first else None
        before = [other for other in earlier[:-1] if other.form is Form.FINITE]
        held = before and lemma(self._forms[before[-1].main], "VBD") not in words("reporting")
        return None if held else noun

    def _governing(self, group: VerbGroup, earlier: list[VerbGroup]) -> VerbGroup | None:
        """Return the verb that a chain of infinitives hangs on; None where a noun has them."""
        governor = group
        for _ in earlier:  # no longer than the sentence has verbs, whatever hangs on what
            if governor.form is not Form.INFINITIVE:
                return governor
            above = next((other for other in earlier if other.main == governor.governor), None)
            if above is None:
                return None
            governor = above
        return None
