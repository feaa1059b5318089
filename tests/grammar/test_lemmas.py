"""Lemmas: the dictionary form of inflected words."""

import pytest

from timeline.grammar import lemma


@pytest.mark.parametrize(
    ("word", "tag", "expected"),
    [
        ("announced", "VBD", "announce"), ("unveiled", "VBD", "unveil"), ("signed", "VBN", "sign"),
        ("went", "VBD", "go"), ("has", "VBZ", "have"), ("was", "VBD", "be"), ("launches", "VBZ", "launch"),
        ("flies", "VBZ", "fly"), ("cancelled", "VBN", "cancel"), ("planned", "VBN", "plan"),
        ("ratified", "VBD", "ratify"), ("creating", "VBG", "create"), ("slipping", "VBG", "slip"),
        ("built", "VBN", "build"), ("agencies", "NNS", "agency"), ("launches", "NNS", "launch"),
        ("missions", "NNS", "mission"), ("'s", "VBZ", "be"), ("\u2019ll", "MD", "will"),
        ("Accords", "NNPS", "accord"), ("NASA", "NNP", "NASA"), ("docked", "VBD", "dock"), ("vetoed", "VBN", "veto"),
        ("deorbited", "VBN", "deorbit"),
    ],
)  # fmt: skip
def test_lemma(word: str, tag: str, expected: str) -> None:
    assert lemma(word, tag) == expected
