"""Lemmas: the dictionary form of inflected words."""

import pytest

from timeline.events.words import event_words
from timeline.grammar import lemma

VOWELS = "aeiou"
IRREGULAR = frozenset({"become", "override", "write"})


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
        ("deorbited", "VBN", "deorbit"), ("foreseen", "VBN", "foresee"), ("withdrawn", "VBN", "withdraw"),
        ("rebuilt", "VBD", "rebuild"), ("overtook", "VBD", "overtake"), ("reported", "VBD", "report"),
        ("withheld", "VBN", "withhold"), ("mistaken", "VBN", "mistake"), ("united", "VBN", "unite"),
        ("relied", "VBD", "rely"), ("slid", "VBD", "slide"), ("swept", "VBN", "sweep"),
    ],
)  # fmt: skip
def test_lemma(word: str, tag: str, expected: str) -> None:
    assert lemma(word, tag) == expected


def _is_regular(verb: str) -> bool:
    """Tell whether the spelling of a verb gives its forms; a doubled consonant ("permitted", "visited") is heard."""
    if not verb.isalpha() or len(verb) <= 3 or verb in IRREGULAR:
        return False
    return verb[-1] in "aeiouwxyh" or verb[-2] not in VOWELS or verb[-3] in VOWELS


@pytest.mark.parametrize("verb", sorted(filter(_is_regular, event_words("en").verbs)))
def test_the_verbs_of_events_are_known_by_their_regular_forms(verb: str) -> None:
    past, going = _regular(verb)
    assert lemma(past, "VBD") == verb
    assert lemma(going, "VBG") == verb


def _regular(verb: str) -> tuple[str, str]:
    """Return the forms in -ed and -ing of a verb whose consonant is not doubled."""
    if verb.endswith("e"):
        return verb + "d", (verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]) + "ing"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied", verb + "ing"
    return verb + "ed", verb + "ing"
