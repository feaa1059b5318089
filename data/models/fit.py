#!/usr/bin/env python3
"""Fit the models of ``timeline.grammar`` and write them into this folder; the same input gives the same bytes.

    python data/models/fit.py TREEBANKS [-o FOLDER]

TREEBANKS is a folder with files of UD English GUM (all genres but news, which is kept for measuring) and UD English
EWT, ``gum-*.conllu.gz`` and ``ewt-*.conllu.gz``. About ten minutes on one core. README.md says what comes out, and
under which licence.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import fit_governors  # noqa: E402
import fit_lemmas  # noqa: E402
import fit_tagger  # noqa: E402
from treebanks import Tree, trees  # noqa: E402

from timeline.grammar.features import Lexicon  # noqa: E402
from timeline.grammar.lemmas import TABLE  # noqa: E402
from timeline.grammar.tagger import Tag, Tagger  # noqa: E402
from timeline.grammar.weights import MODEL, Weights  # noqa: E402

TAGGER_WEIGHTS = 420_000
PARTS = (
    4  # to learn governors from tags as they are on unseen text, each part is tagged by a tagger fitted on the others
)
PART_EPOCHS = 3
BLOCK = 100  # neighbouring sentences belong to the same part

Table = dict[str, dict[int, int]]


def columns(table: Table) -> tuple[list[str], bytes, bytes, bytes]:
    """Return the features, and as bytes the number of weights of each, their labels, and their values."""
    rows = table.values()
    return (
        list(table),
        bytes(len(row) for row in rows),
        b"".join(bytes(row) for row in rows),
        b"".join(bytes(value % 256 for value in row.values()) for row in rows),
    )


def packed(sections: dict[str, bytes]) -> bytes:
    """Return the model file; see ``timeline/grammar/weights.py``."""
    header = json.dumps([[name, len(content)] for name, content in sections.items()]).encode()
    filters = [
        {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 24, "lc": 4, "lp": 0, "pb": 0}
    ]
    return lzma.compress(header + b"\n" + b"".join(sections.values()), check=lzma.CHECK_CRC32, filters=filters)


def labelled(tree: Tree) -> fit_tagger.Sentence:
    """Return the words of a sentence with their labels."""
    return [(word.form, f"{word.xpos} {word.upos}") for word in tree]


def tags_of_parts(sentences: Sequence[Tree]) -> Callable[[Sequence[str]], list[Tag]]:
    """Return a function from the words of a sentence of the treebanks to tags by a tagger that has not seen it."""
    known: dict[tuple[str, ...], list[Tag]] = {}
    for part in range(PARTS):
        held = [index // BLOCK % PARTS == part for index in range(len(sentences))]
        others = [labelled(tree) for tree, out in zip(sentences, held, strict=True) if not out]
        labels, words, weights = fit_tagger.fit(others, PART_EPOCHS, 1)
        tagger = Tagger(Weights(labels, *columns(fit_tagger.quantised(weights, TAGGER_WEIGHTS))), Lexicon(words))
        for tree, out in zip(sentences, held, strict=True):
            if out:
                form = tuple(word.form for word in tree)
                known[form] = tagger.tag(form)
    return lambda words: known[tuple(words)]


def fit(folder: Path, target: Path) -> None:
    """Fit all models on the treebanks of a folder and write them."""
    sentences = [tree for path in sorted(folder.glob("*.conllu.gz")) for tree in trees(path)]
    if not sentences:
        sys.exit(f"{folder}: no *.conllu.gz")
    rows = fit_lemmas.exceptions(sentences)
    (target / TABLE).write_text(fit_lemmas.HEAD + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")

    labels, words, weights = fit_tagger.fit([labelled(tree) for tree in sentences])
    names, counts, which, values = columns(fit_tagger.quantised(weights, TAGGER_WEIGHTS))
    dates = fit_governors.instances(sentences, tags_of_parts(sentences))
    ranker, unit = fit_governors.fit(dates)
    content = packed(
        {
            "tagger.labels": "\n".join(labels).encode(),
            "tagger.features": "\n".join(names).encode(),
            "tagger.counts": counts,
            "tagger.columns": which,
            "tagger.values": values,
            "lexicon.words": "\n".join(words).encode(),
            "lexicon.classes": "\n".join(words.values()).encode(),
            "ranker.features": "\n".join(ranker).encode(),
            "ranker.values": bytes(value % 256 for value in ranker.values()),
            "ranker.unit": f"{unit:.8f}".encode(),
        }
    )
    (target / MODEL).write_bytes(content)
    print(f"{len(sentences)} sentences, {len(dates)} dates; {target / MODEL}: {len(content)} bytes")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", type=Path, help="folder with the treebanks")
    parser.add_argument("-o", "--output", type=Path, default=HERE, help="where to write (default: beside this script)")
    arguments = parser.parse_args()
    fit(arguments.treebanks, arguments.output)
