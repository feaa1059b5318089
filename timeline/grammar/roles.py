"""A verb group and the noun phrases around it become who acts, on what, and the phrases that complete it.

Heuristics over places and tags. Known limits: the subject of an infinitive is that of its governing verb unless an object
stands between them; a subject far away behind a long relative clause may be missed; coordinated objects are returned as
separate phrases.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.grammar.groups import Form, VerbGroup, Voice
from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase
from timeline.grammar.tagger import Tag

_STOPS = frozenset({";", ":", "—", "–", "--", "“", "”", '"', "(", ")"})
_RELATIVES = frozenset({"which", "who", "that"})
_REPORTING = frozenset({"say", "tell", "add", "announce", "write", "explain", "note", "report", "claim", "argue", "warn"})


class Roles:
    """The roles in one sentence.

    Args:
        words, tags: the words of the sentence and their tags.
        groups, phrases: its verb groups and noun phrases.
        dates: indices of the tokens that belong to dates: they are neither subjects nor objects.
    """

    def __init__(
        self,
        words: Sequence[str],
        tags: Sequence[Tag],
        groups: Sequence[VerbGroup],
        phrases: Sequence[NounPhrase],
        dates: Collection[int] = (),
    ) -> None:
        self._forms = [word.lower() for word in words]
        self._tags = tags
        self._groups = groups
        self._phrases = [phrase for phrase in phrases if phrase.head not in set(dates)]
        self._by_main = {group.main: group for group in groups}

    def subject(self, group: VerbGroup) -> NounPhrase | None:
        """Return the noun phrase that the verb agrees with, or acts in an infinitive; None where none is seen."""
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

    def agent(self, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase after "by" of a passive."""
        if group.voice is not Voice.PASSIVE:
            return None
        for phrase in self._after(group):
            if phrase.preposition is not None and self._forms[phrase.preposition] == "by":
                return phrase
        return None

    def objects(self, group: VerbGroup) -> tuple[NounPhrase, ...]:
        """Return the phrases that follow the verb without a preposition (objects, or what "was" says of its subject)."""
        found: list[NounPhrase] = []
        at = group.last
        for phrase in self._after(group):
            if phrase.preposition is not None:
                break
            between = self._forms[at + 1 : phrase.first]
            marks = [tag.xpos for tag in self._tags[at + 1 : phrase.first]]
            if found and not between:
                pass  # the second of two objects: "gave NASA the money"
            elif not all(xpos in ("RP", "RB", "``", "CC", ",", "PDT") for xpos in marks) or (not found and "," in between):
                break
            found.append(phrase)
            at = phrase.last
        return tuple(found)

    def complements(self, group: VerbGroup) -> tuple[NounPhrase, ...]:
        """Return the prepositional phrases after the verb, up to the next verb or a mark that ends the clause."""
        return tuple(phrase for phrase in self._after(group) if phrase.preposition is not None)

    def _after(self, group: VerbGroup) -> list[NounPhrase]:
        """Return the phrases between a verb group and the end of its part of the sentence."""
        end = len(self._forms)
        for other in self._groups:
            if other.first > group.last:
                end = min(end, other.first)
                break
        for place in range(group.last + 1, end):
            if self._forms[place] in _STOPS or self._tags[place].xpos in ("WDT", "WP", "WRB"):
                end = place
                break
        inside = [phrase for phrase in self._phrases if group.last < phrase.first and phrase.last < end]
        following = next((other for other in self._groups if other.first == end), None)
        if following is not None and following.form is Form.FINITE and inside and len(inside) > 1:
            subject = self._subject_before(following)
            inside = [phrase for phrase in inside if subject is None or phrase.first < subject.first]
        return inside

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
        """Return the first phrase without preposition of the stretch before a verb, or that of the verb before "and"."""
        earlier = [other for other in self._groups if other.last < group.first]
        start = self._start(group, earlier)
        inside = [phrase for phrase in self._phrases if start <= phrase.first and phrase.last < group.first]
        relative = self._antecedent(group)
        if relative is not None:
            return relative
        free = [phrase for phrase in inside if phrase.preposition is None]
        if free:
            return free[0]
        if group.form is Form.PARTICIPLE and group.first and self._forms[group.first - 1] != ",":
            return inside[-1] if inside and inside[-1].last == group.first - 1 else None
        if earlier and self._joined(group):
            return self.subject(earlier[-1])
        return None

    def _start(self, group: VerbGroup, earlier: list[VerbGroup]) -> int:
        """Return where the stretch begins in which a verb's subject is sought."""
        start = earlier[-1].last + 1 if earlier else 0
        for place in range(start, group.first):
            form, tag = self._forms[place], self._tags[place]
            opens = form in _STOPS or (tag.upos == "SCONJ" and tag.xpos == "IN") or (tag.xpos == "CC" and bool(earlier))
            comma = form == "," and bool(earlier)
            if (opens or comma) and any(
                place < phrase.first and phrase.last < group.first and phrase.preposition is None for phrase in self._phrases
            ):
                start = place + 1
        return start

    def _antecedent(self, group: VerbGroup) -> NounPhrase | None:
        """Return the phrase before a relative word that is the verb's subject ("the rocket that launched")."""
        place = group.first - 1
        while place > 0 and self._tags[place].xpos == "RB":
            place -= 1
        if place < 1 or self._forms[place] not in _RELATIVES or self._tags[place].xpos not in ("WDT", "WP"):
            return None
        before = [phrase for phrase in self._phrases if phrase.last < place]
        return before[-1] if before else None

    def _joined(self, group: VerbGroup) -> bool:
        """Tell whether a verb follows "and", "but" or a comma, so that it shares the subject of the verb before."""
        place = group.first - 1
        while place >= 0 and self._tags[place].xpos in ("RB", "IN", "CD", "NNP"):
            place -= 1
        return place >= 0 and (self._tags[place].xpos == "CC" or self._forms[place] == ",")

    def _subject_after(self, group: VerbGroup) -> NounPhrase | None:
        """Return the subject that follows a verb of saying after a quotation ('"...", said Rogozin')."""
        if lemma(self._forms[group.main], self._tags[group.main].xpos) not in _REPORTING:
            return None
        after = self._after(group)
        return after[0] if after and after[0].preposition is None and after[0].first == group.last + 1 else None
