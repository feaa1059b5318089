"""Slips of the tagger that the neighbours of a word put right."""

from __future__ import annotations

import pytest

from timeline.grammar.corrections import corrected
from timeline.grammar.tagger import Tag


@pytest.mark.parametrize(
    ("words", "tags", "place", "expected"),
    [
        (["wants", "to", "land"], ["VBZ", "IN", "VB"], 1, "TO"),
        (["went", "to", "Mars"], ["VBD", "IN", "NNP"], 1, "IN"),
        (["Zealand", "updated", "its"], ["NNP", "JJ", "PRP$"], 1, "VBD"),
        (["Japan", "signs", "the"], ["NNP", "NNS", "DT"], 1, "VBZ"),
        (["space", "rules", "apply"], ["NN", "NNS", "VBP"], 1, "NNS"),
        ([",", "which", "posted", "new"], [",", "WDT", "JJ", "JJ"], 2, "VBD"),
        (["its", "chief", "executive", "left"], ["PRP$", "JJ", "JJ", "VBD"], 2, "NN"),
        (["its", "chief", "executive", "officer", "left"], ["PRP$", "JJ", "JJ", "NN", "VBD"], 2, "JJ"),
        (["the", "updated", "rules"], ["DT", "JJ", "NNS"], 1, "JJ"),
    ],
)
def test_corrections(words, tags, place, expected):
    upos = {"NNP": "PROPN", "NNS": "NOUN"}
    given = [Tag(tag, upos.get(tag, "X")) for tag in tags]
    assert corrected(words, given)[place].xpos == expected
