"""Lemmas of treebanks become the table of forms that the spelling rules get wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from treebanks import Tree

from timeline.grammar.lemmas import kind_of, regular
from timeline.grammar.wordlists import plain

_TAGS = {
    "V": ("VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD"),
    "N": ("NN", "NNS", "NNPS"),
    "A": ("JJR", "JJS", "RBR", "RBS"),
}
_WORDS = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADV"})
HEAD = (
    "# Forms whose dictionary form the spelling rules miss: kind (V, N, A), form, lemma. Written by fit.py from UD\n"
    "# English GUM (Georgetown University, CC BY 4.0) and UD English EWT (CC BY-SA 4.0); the table: CC BY-SA 4.0.\n"
)
_KNOWN = 3  # a lemma must be met this often: rarer ones are mostly misspelt
_CLITICS = [
    ("V", form, full)
    for form, full in (("'s", "be"), ("'re", "be"), ("'m", "be"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"))
]


def exceptions(sentences: Iterable[Tree]) -> list[tuple[str, str, str]]:
    """Return (kind, form, lemma) for each inflected form whose most frequent lemma the rules miss."""
    seen: dict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    known: Counter[tuple[str, str]] = Counter()
    for tree in sentences:
        for word in tree:
            kind = kind_of(word.xpos)
            form, lemma = plain(word.form), word.lemma.lower()
            spelt = form.isascii() and form.isalpha() and lemma.isalpha() and not word.typo
            if kind and spelt and word.xpos in _TAGS[kind] and word.upos in _WORDS:
                seen[kind, form][lemma, word.xpos] += 1
                known[kind, lemma] += 1
    rows = []
    for (kind, form), counts in seen.items():
        (lemma, tag), count = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if known[kind, lemma] >= _KNOWN and regular(form, kind, tag) != lemma and (lemma[0] == form[0] or count > 2):
            rows.append((kind, form, lemma))
    return sorted([*rows, *_CLITICS])
