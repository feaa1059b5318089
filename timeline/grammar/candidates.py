"""A date in a tagged sentence becomes the words it may hang on, each with the features that tell how likely that is.

Candidates are the nearest verbs, nouns, names and adjectives on either side. A feature is a short text; those that say
something about the way from the candidate to the date use one letter for each word between: V verb, X auxiliary, N noun or
name, I preposition, T "to", C conjunction, S subordinator, W relative word, Z pronoun, M another date.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from timeline.grammar.groups import is_attribute, is_verb
from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag
from timeline.resources import folder

NONE = -1  # the place of the candidate that stands for "this date hangs on no word of the sentence"
_VERBS, _OTHERS = 3, 5  # candidates of a side
_KINDS = {"NOUN": "N", "PROPN": "P", "ADJ": "A"}
_LETTERS = {
    "NOUN": "N", "PROPN": "N", "AUX": "X", "ADP": "I", "CCONJ": "C", "SCONJ": "S", "PRON": "Z", "VERB": "A", "ADJ": "",
    "DET": "", "ADV": "", "NUM": "", "PART": "", "INTJ": "", "SYM": "", "X": "",
}  # fmt: skip
_NEAR = (1, 2, 3, 4, 6, 9, 14)
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence", "ure", "al", "age", "ity", "ship", "er", "or", "ist")
_INSIDE = frozenset({"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH", "CD", "PDT", "``", "VBN", "VBG"})


@cache
def event_nouns() -> frozenset[str]:
    """Return the nouns that name a happening (``data/models/event_nouns.txt``), in the singular."""
    text = (folder("data") / "models" / "event_nouns.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


class Scene:
    """A tagged sentence with its dates, ready to describe the candidates of each.

    Args:
        words, tags: the words of the sentence and their tags.
        dates: the tokens of each date, as ranges of indices.
    """

    def __init__(self, words: Sequence[str], tags: Sequence[Tag], dates: Collection[range]) -> None:
        self.forms = [word.lower() for word in words]
        self.tags = tags
        dated = {index for date in dates for index in date}
        self.kinds = [
            "" if index in dated else self._kind(index, tag) for index, tag in enumerate(tags)
        ]
        self.letters = [self._letter(index, index in dated) for index in range(len(tags))]
        self.lemmas = [
            lemma(word, tag.xpos).lower() if kind else "" for word, tag, kind in zip(words, tags, self.kinds, strict=True)
        ]

    def _kind(self, index: int, tag: Tag) -> str:
        if is_verb(tag):
            return "A" if is_attribute(index, self.forms, self.tags) else "V"
        return _KINDS.get(tag.upos, "")

    def _letter(self, index: int, dated: bool) -> str:
        if dated:
            return "M"
        tag = self.tags[index]
        if self.kinds[index] == "V":
            return "V"
        if tag.xpos == "TO":
            return "T"
        if tag.xpos in ("WDT", "WP", "WRB", "WP$"):
            return "W"
        if tag.upos == "PUNCT":
            return "" if tag.xpos == "HYPH" else '"' if tag.xpos in ("``", "''") else "," if tag.xpos == "," else ":"
        return _LETTERS.get(tag.upos, "")

    def candidates(self, date: range) -> list[int]:
        """Return the places of the words that a date may hang on, in the order of the sentence; NONE is the last."""
        chosen = []
        for side in (range(date.start - 1, -1, -1), range(date.stop, len(self.kinds))):
            room = {"V": _VERBS, "other": _OTHERS}
            for place in side:
                kind = self.kinds[place]
                if kind:
                    slot = "V" if kind == "V" else "other"
                    if room[slot]:
                        room[slot] -= 1
                        chosen.append(place)
                    elif not any(room.values()):
                        break
        return [*sorted(chosen), NONE]

    def features(self, date: range) -> list[list[str]]:
        """Return the features of each candidate of a date."""
        frame = _Frame(self, date)
        places = self.candidates(date)
        ranks: dict[int, int] = {}
        for side in ([p for p in places if NONE < p < date.start][::-1], [p for p in places if p >= date.stop]):
            seen: dict[str, int] = {}
            for place in side:
                slot = "V" if self.kinds[place] == "V" else "N" if self.kinds[place] in "NP" else "A"
                ranks[place] = min(seen.get(slot, 0), 3)
                seen[slot] = seen.get(slot, 0) + 1
        return [frame.none() if place == NONE else frame.describe(place, ranks[place]) for place in places]


class _Frame:
    """What all candidates of one date have in common, and the features of each."""

    def __init__(self, scene: Scene, date: range) -> None:
        self.scene, self.date = scene, date
        forms, tags = scene.forms, scene.tags
        before = date.start - 1
        while before > 0 and tags[before].xpos in ("DT", "``", "RB") :
            before -= 1
        self.preposition = ""
        if before < 0:
            self.preposition = "^"
        elif tags[before].upos in ("ADP", "SCONJ") or tags[before].xpos == "TO":
            self.preposition = forms[before]
            before -= 1
        elif tags[before].upos == "PUNCT":
            self.preposition = tags[before].xpos
        self.adjacent = scene.letters[before] or tags[before].upos if before >= 0 else "^"
        self.adjacent_event = before >= 0 and scene.lemmas[before] in event_nouns()
        self.opens = before < 0 or (before == 0 and tags[0].upos in ("PUNCT", "CCONJ", "ADV"))
        self.following = self._following(date.stop)
        words = forms[date.start : date.stop]
        self.shape = "".join("9" if w.isdigit() and len(w) == 4 else "0" if w[:1].isdigit() else "a" for w in words[:4])
        self.first, self.last = words[0], words[-1]

    def _following(self, place: int) -> str:
        """Return what comes after the date: a mark, a possessive, or the letter of the word."""
        if place >= len(self.scene.forms):
            return "$"
        tag = self.scene.tags[place]
        if tag.xpos in (",", ".", "POS", "HYPH", "-RRB-", "CC", "TO"):
            return tag.xpos
        if tag.upos in ("ADP", "SCONJ"):
            return "of" if self.scene.forms[place] == "of" else "I"
        return tag.upos

    def none(self) -> list[str]:
        """Return the features of "no word of this sentence"."""
        verbs = min(self.scene.kinds.count("V"), 3)
        return [
            "0", f"0 p{self.preposition}", f"0 f{self.following}", f"0 s{self.shape}", f"0 v{verbs}",
            f"0 o{self.opens} f{self.following}", f"0 n{min(len(self.scene.forms), 20) // 4}", f"0 w{self.last}",
            f"0 a{self.adjacent} p{self.preposition}", f"0 o{self.opens} v{verbs} s{self.shape}",
        ]  # fmt: skip

    def describe(self, place: int, rank: int) -> list[str]:
        """Return the features of a candidate; ``rank`` counts the candidates of its kind nearer to the date."""
        scene, date = self.scene, self.date
        left = place < date.start
        kind = scene.kinds[place]
        tag = scene.tags[place]
        way = self._way(place + 1, date.start) if left else self._way(date.stop, place)
        distance = (date.start - place) if left else place - date.stop + 1
        near = sum(distance > step for step in _NEAR)
        base = kind + ("l" if left else "r")
        ranked = f"{base}{rank}"
        prep = self.preposition
        short = way[-7:] if left else way[:7]
        word = scene.lemmas[place]
        event = "e" if word in event_nouns() else ""
        found = [
            base, ranked, f"{base} d{near}", f"{ranked} p{prep}", f"{ranked} f{self.following}", f"{base} w{short}",
            f"{base} w{short} p{prep}", f"{base} x{tag.xpos}", f"{ranked} x{tag.xpos} p{prep}", f"{ranked} s{self.shape}",
            f"{ranked} b{self.first}", f"{ranked} l{self.last}", f"{base} o{self.opens}", f"{ranked} o{self.opens} f{self.following}",
            f"{ranked} a{self.adjacent} p{prep}", f"{ranked} a{self.adjacent}{self.adjacent_event}",
            f"{base} m{word}", f"{kind} m{word}", f"{base} n{self._next(place)}", f"{ranked} n{self._next(place)} p{prep}",
            *(f"{base} {letter}{min(way.count(letter), 2)}" for letter in 'V,"CSWTNM:'),
        ]  # fmt: skip
        if kind in "NP":
            found += self._noun(place, base, ranked, event, word, near)
        elif kind == "V":
            found += self._verb(place, base, ranked)
        return found

    def _way(self, first: int, end: int) -> str:
        """Return the letters of the words between, runs of nouns as one."""
        letters = "".join(self.scene.letters[first:end])
        while "NN" in letters:
            letters = letters.replace("NN", "N")
        return letters

    def _next(self, place: int) -> str:
        """Return what stands after a candidate."""
        if place + 1 >= len(self.scene.forms):
            return "$"
        if place + 1 == self.date.start:
            return "@"
        tag = self.scene.tags[place + 1]
        return self.scene.forms[place + 1] if tag.upos in ("ADP", "PUNCT", "SCONJ", "CCONJ", "PART") else tag.upos

    def _noun(self, place: int, base: str, ranked: str, event: str, word: str, near: int) -> list[str]:
        """Return the features of a noun or name: its phrase and what governs it, and whether it names a happening."""
        scene, tags = self.scene, self.scene.tags
        head = place + 1 == len(tags) or (tags[place + 1].upos not in ("NOUN", "PROPN") and tags[place + 1].xpos not in ("POS", "HYPH"))
        owned = place + 1 < len(tags) and tags[place + 1].xpos == "POS"
        first = place
        while first > 0 and tags[first - 1].xpos in _INSIDE and first - 1 not in self.date:
            first -= 1
        opener = tags[first].xpos if first < place else "-"
        before = "^" if first == 0 else "@" if first - 1 in self.date else scene.letters[first - 1] or tags[first - 1].upos
        if before == "I":
            before = scene.forms[first - 1]
        ending = next((end for end in _ENDINGS if word.endswith(end)), "")
        direct = "d" if self.date.stop == first or self.date.stop == place or (first <= self.date.start < place) else ""
        prep = self.preposition
        return [
            f"{base} h{head}{owned}", f"{ranked} h{head} p{prep}", f"{base} g{before}", f"{ranked} g{before} p{prep}",
            f"{base} t{opener}", f"{base} e{event} h{head}", f"{ranked} e{event} p{prep}", f"{base} e{event} d{near}", f"{base} e{ending}",
            f"{base} e{ending} p{prep}", f"{ranked} e{event} g{before}", f"{base} D{direct} h{head} f{self.following}",
            f"{ranked} e{event} f{self.following}",
        ]  # fmt: skip

    def _verb(self, place: int, base: str, ranked: str) -> list[str]:
        """Return the features of a verb: its auxiliaries and whether it is an infinitive or opens a relative clause."""
        tags, forms = self.scene.tags, self.scene.forms
        back = place - 1
        while back >= 0 and (tags[back].xpos in ("RB", "RBR") or back in self.date):
            back -= 1
        helper = "^" if back < 0 else forms[back] if tags[back].upos in ("AUX", "PART", "SCONJ", "CCONJ", "ADP") else self.scene.letters[back] or tags[back].upos
        xpos = tags[place].xpos
        prep = self.preposition
        return [
            f"{base} h{helper}", f"{ranked} h{helper} x{xpos}", f"{ranked} h{helper} p{prep}", f"{base} x{xpos} a{self.adjacent}",
            f"{base} x{xpos} f{self.following}", f"{ranked} x{xpos} o{self.opens}",
        ]  # fmt: skip
