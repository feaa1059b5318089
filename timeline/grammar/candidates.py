"""A date in a tagged sentence becomes the words it may hang on, in the order of the sentence.

Candidates are the nearest verbs, nouns, names and adjectives on either side. The way from one to the date is told by
one letter for each word between: V verb, N noun or name, I preposition, T "to", C conjunction, S subordinator, W
relative word, Z pronoun, M another date, and the marks.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.grammar.groups import verb_groups
from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import VerbGroup, is_attribute, is_verb
from timeline.grammar.wordlists import listed, plain, words

NONE = -1  # the place of the candidate that stands for "this date hangs on no word of the sentence"
_VERBS, _OTHERS = 3, 5  # candidates of a side
_KINDS = {"NOUN": "N", "PROPN": "P", "ADJ": "A"}
_LETTERS = {
    "NOUN": "N", "PROPN": "N", "AUX": "X", "ADP": "I", "CCONJ": "C", "SCONJ": "S", "PRON": "Z", "VERB": "A", "ADJ": "",
    "DET": "", "ADV": "", "NUM": "", "PART": "", "INTJ": "", "SYM": "", "X": "",
}  # fmt: skip


class Scene:
    """A tagged sentence with its dates, ready to describe the candidates of each.

    Args:
        sentence, tags: the words of the sentence and their tags.
        dates: the tokens of each date, as ranges of indices.
        groups: its verb groups, where they are known already.
    """

    def __init__(
        self,
        sentence: Sequence[str],
        tags: Sequence[Tag],
        dates: Collection[range],
        groups: Sequence[VerbGroup] | None = None,
    ) -> None:
        self.forms = [plain(word) for word in sentence]
        self.tags = tags
        self._dates = [self.widened(date) for date in dates]
        dated = {index for date in self._dates for index in date}
        self._dated = dated
        groups = verb_groups(sentence, tags) if groups is None else groups
        self._helpers = {i for g in groups for i in range(g.first, g.last) if not g.copular}
        self.groups = {group.main: (group.first, group.last) for group in groups}
        self.copulas = {group.main for group in groups if group.copular}
        self.kinds = [self._kind(index) for index in range(len(tags))]
        self.letters = [self._letter(index, index in dated) for index in range(len(tags))]
        self.lemmas = [
            lemma(word, tag.xpos).lower() if kind else ""
            for word, tag, kind in zip(sentence, tags, self.kinds, strict=True)
        ]

    def _kind(self, index: int) -> str:
        """Return V, N, P or A for verbs, last nouns and names of a run, and adjectives without a noun; else nothing."""
        tag = self.tags[index]
        if index in self._dated or self.forms[index] in listed("time_nouns.txt") or self._phase(index):
            return ""
        if is_verb(tag):
            return "" if is_attribute(index, self.forms, self.tags) else "V"
        kind = _KINDS.get(tag.upos, "")
        following = self.tags[index + 1].upos if index + 1 < len(self.tags) and index + 1 not in self._dated else ""
        if kind and following in (("NOUN", "PROPN") if kind != "A" else ("NOUN", "PROPN", "ADJ")):
            return ""
        return kind

    def _phase(self, index: int) -> bool:
        """Tell whether a word is the "end" of "the end of the day"."""
        if self.forms[index] not in words("phases") or self.forms[index + 1 : index + 2] != ["of"]:
            return False
        ahead = index + 2
        while ahead < len(self.forms) and self.tags[ahead].xpos in ("DT", "JJ", "PRP$"):
            ahead += 1
        return ahead < len(self.forms) and (ahead in self._dated or self.forms[ahead] in listed("time_nouns.txt"))

    def run(self, place: int) -> range:
        """Return the nouns that a candidate stands for: the run that it closes ("the Fan Expo"), or itself."""
        first = place
        while self.kinds[place] in ("N", "P") and first > 0 and self._joins(first - 1):
            first -= 1
        return range(first, place + 1)

    def _joins(self, index: int) -> bool:
        return self.tags[index].upos in ("NOUN", "PROPN") and index not in self._dated

    def _letter(self, index: int, dated: bool) -> str:
        if dated:
            return "M"
        tag = self.tags[index]
        if index in self._helpers or self.forms[index] == "'s":
            return ""
        if self.kinds[index] == "V" or index in self.copulas:
            return "V"
        if tag.xpos == "TO":
            return "T"
        if tag.xpos in ("WDT", "WP", "WRB", "WP$"):
            return "W"
        if tag.upos == "PUNCT":
            return "" if tag.xpos == "HYPH" else '"' if tag.xpos in ("``", "''") else "," if tag.xpos == "," else ":"
        return _LETTERS.get(tag.upos, "")

    def widened(self, date: range) -> range:
        """Return a date together with the part of day or year that follows it ("Saturday night")."""
        end = date.stop
        while end < len(self.forms) and self.forms[end] in listed("time_nouns.txt") and end - date.stop < 2:
            end += 1
        return range(date.start, end)

    def candidates(self, date: range) -> list[int]:
        """Return the places of the words that a date may hang on, in the order of the sentence; NONE is the last."""
        date = self.widened(date)
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

    def way(self, first: int, end: int) -> str:
        """Return the letters of the words from one place to another (excluded), runs of nouns as one."""
        letters = "".join(self.letters[first:end])
        while "NN" in letters:
            letters = letters.replace("NN", "N")
        return letters
