"""Files in CoNLL-U format become sentences of words, lemmas, tags and heads."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Word(NamedTuple):
    """A word of a treebank; ``head`` is an index into the sentence, -1 for the root; offsets count its characters."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    misc: str
    typo: bool
    start: int
    end: int


Tree = list[Word]


def trees(path: Path) -> Iterator[Tree]:
    """Yield the sentences of a file, which may be gzipped; contracted words count by their parts."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as handle:
        rows: list[list[str]] = []
        for line in handle:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield _tree(rows)
                rows = []
            elif not line.startswith("#"):
                rows.append(line.split("\t"))
        if rows:
            yield _tree(rows)


def _tree(rows: list[list[str]]) -> Tree:
    """Return one sentence; the words of a contraction ("1-2 don't") share its place, cut where their forms say."""
    glued: set[str] = set()
    words: Tree = []
    place = 0
    for row in rows:
        number = row[0]
        if "-" in number:
            first, last = (int(part) for part in number.split("-"))
            glued.update(str(index) for index in range(first, last + (0 if "SpaceAfter=No" not in row[9] else 1)))
        elif "." not in number:
            form = row[1]
            words.append(
                Word(
                    form,
                    row[2],
                    row[3],
                    row[4],
                    int(row[6]) - 1,
                    row[7],
                    row[9],
                    "Typo=Yes" in row[5],
                    place,
                    place + len(form),
                )
            )
            place += len(form) + (0 if number in glued or "SpaceAfter=No" in row[9] else 1)
    return words


def text_of(tree: Tree) -> str:
    """Return the characters of a sentence, so that each word stands at its offsets."""
    text = ""
    for word in tree:
        text = text.ljust(word.start) + word.form
    return text
