"""Words become parts of speech, with an averaged perceptron (Collins 2002) fitted on UD English GUM and EWT.

A label joins the Penn Treebank tag with the universal part of speech ("VBD AUX"): the first tells a finite past from
a participle, the second a main verb from an auxiliary. The words are tagged from left to right, each label being the
one with the highest sum of the weights of its features.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from timeline.grammar import features
from timeline.grammar.features import EDGE, Lexicon, Look
from timeline.grammar.lemmas import lemma
from timeline.grammar.tables import Table
from timeline.grammar.weights import Weights, lines, weights
from timeline.grammar.wordlists import plain, sure_tags, words

_NAME = "NNP PROPN"
_REMEMBERED = 20_000  # word forms whose sums are kept


class Tag(NamedTuple):
    """The part of speech of a word: Penn Treebank tag (``VBD``) and universal one (``VERB``)."""

    xpos: str
    upos: str


class _Form(NamedTuple):
    """What a word form brings to the sum, at each place it may have: packed rows; or the only label that it takes."""

    look: Look
    sure: int | None
    opening: int
    current: int
    before: int
    before2: int
    after: int
    after2: int
    as_word: Table
    as_previous: tuple[Table, ...]


class Tagger:
    """The tagger over one set of weights.

    Args:
        weights: weights of the features, one number for each label.
        lexicon: the tags that frequent words take.
    """

    def __init__(self, weights: Weights, lexicon: Lexicon) -> None:
        self._weights = weights
        self._tags = tuple(Tag(*label.split(" ")) for label in weights.labels)
        self._lexicon = lexicon
        self._forms: dict[str, _Form] = {}
        self._edge = self._summed(EDGE)
        self._past = cache(self._tables)  # as many as there are pairs of tags
        self._name = weights.labels.index(_NAME) if _NAME in weights.labels else None

    def tag(self, sentence: Sequence[str], names: Collection[int] = ()) -> list[Tag]:
        """Return the tag of each word of a sentence; the words at ``names`` are known to be names."""
        labels, best, joint, table = self._weights.labels, self._weights.best, self._weights.joint, self._weights.table
        forms = [self._edge, self._edge, *map(self._form, sentence), self._edge, self._edge]
        tags: list[Tag] = []
        one = two = "<"
        verb = ""
        around = zip(forms, forms[1:], forms[2:], forms[3:], forms[4:], strict=False)
        for before2, previous, word, following, after2 in around:
            label = self._name if len(tags) in names else word.sure
            if label is None:
                total = word.current if tags else word.opening
                total += before2.before2 + previous.before + following.after + after2.after2
                past, tables = self._past(one, two)
                tables = (*tables, table(features.first_of_verb(verb)), *previous.as_previous, word.as_word)
                label = best(total + past + joint(tables, features.second(word.look, following.look)))
            tags.append(self._tags[label])
            one, two = labels[label], one
            verb = features.last_verb(verb, word.look.form, one)
        return _corrected(sentence, tags)

    def knows(self, word: str) -> bool:
        """Tell whether a word is in the lexicon."""
        return self._lexicon.lists(word)

    def common(self, word: str) -> bool:
        """Tell whether a word is in the lexicon and no name there."""
        return self._lexicon.common(word)

    def _form(self, word: str) -> _Form:
        """Return what a word form brings to the sums, worked out when it is first met."""
        found = self._forms.get(word)
        if found is None:
            if len(self._forms) >= _REMEMBERED:
                self._forms.clear()
            found = self._forms[word] = self._summed(self._lexicon.look(word))
        return found

    def _summed(self, look: Look) -> _Form:
        """Return the sums of the features that depend on one word alone."""
        total, table = self._weights.total, self._weights.table
        own = total(features.current(look))
        label = sure_tags().get(look.form)
        return _Form(
            look,
            self._weights.labels.index(label) if label in self._weights.labels else None,
            own + total(features.capitals(look, True)),
            own + total(features.capitals(look, False)),
            total(features.before(look, False)),
            total(features.before(look, True)),
            total(features.after(look, False)),
            total(features.after(look, True)),
            table(features.first_of_word(look)),
            tuple(map(table, features.first_of_previous(look))),
        )

    def _tables(self, tag: str, tag2: str) -> tuple[int, tuple[Table, ...]]:
        """Return what two tags bring to the sum of the word after them: a packed row, and tables of features."""
        first = (*features.first_of_tag(tag), features.first_of_tags(tag, tag2))
        return self._weights.total(features.of_tags(tag, tag2)), tuple(map(self._weights.table, first))


def _corrected(sentence: Sequence[str], tags: list[Tag]) -> list[Tag]:
    """Mend two mistakes of a tagger that does not look back: "to" before a bare verb, and participles after "be"."""
    forms = [plain(word) for word in sentence]
    for place, tag in enumerate(tags):
        if tag.upos == "ADP" and forms[place] == "to" and place + 1 < len(tags) and tags[place + 1].xpos == "VB":
            tags[place] = Tag("TO", "PART")
        elif tag.xpos == "JJ" and past_form(forms[place], 4):
            before = place - 1
            while before >= 0 and tags[before].xpos == "RB":
                before -= 1
            if before >= 0 and tags[before].upos == "AUX" and forms[before] in words("be"):
                tags[place] = Tag("VBN", "VERB")
    return tags


def past_form(form: str, least: int = 0) -> bool:
    """Tell whether a word has the form of a past that is a participle too ("delayed", "set").

    Args:
        form: word in small letters.
        least: letters that a word in "-ed" has more than.
    """
    return (form.endswith("ed") and len(form) > least) or form in words("past_and_participle")


@cache
def tagger() -> Tagger:
    """Return the tagger over the weights that the project ships, read at first use."""
    known = lines("lexicon.words")
    classes = lines("lexicon.classes")
    return Tagger(weights("tagger"), Lexicon(dict(zip(known, classes, strict=True))))


def tag(sentence: Sequence[str], names: Collection[int] = ()) -> list[Tag]:
    """Return the tag of each word of a sentence, with the weights that the project ships.

    Args:
        sentence: its words.
        names: places of words that are known to be names.
    """
    return tagger().tag(sentence, names)


def listed_word(word: str) -> bool:
    """Tell whether a word is one of the frequent words whose tags are known."""
    return tagger().knows(word)


def is_gerund(word: str) -> bool:
    """Tell whether a word is a form in -ing of a known verb: "posting", not "king" or "morning".

    Args:
        word: in small letters.
    """
    base = lemma(word, "VBG")
    return base != word and listed_word(base)


def common_word(word: str) -> bool:
    """Tell whether a word is one of the frequent words and is never met as a name: "Sanctions", not "Apple"."""
    return tagger().common(word)
