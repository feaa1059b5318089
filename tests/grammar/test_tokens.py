"""Tokens: words, clitics and marks in the manner of Universal Dependencies, exact on any text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar.tokens import tokenise


def words(text: str) -> list[str]:
    return [token.word for token in tokenise(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ESA's ministers don't agree.", "ESA|'s|ministers|do|n't|agree|."),
        ("It can\u2019t wait; they won\u2019t.", "It|ca|n\u2019t|wait|;|they|wo|n\u2019t|."),
        ("It cannot fly.", "It|can|not|fly|."),
        ("Russia 's rockets", "Russia|'s|rockets"),
        ("the agencies' budgets", "the|agencies|'|budgets"),
        ("a state-backed co-founder", "a|state|-|backed|co-founder"),
        ("Soyuz-2.1b and COVID-19", "Soyuz-2.1b|and|COVID-19"),
        ("on 2021-03-09, at 12:30", "on|2021-03-09|,|at|12:30"),
        ("$1,000.5 or 20%", "$|1,000.5|or|20|%"),
        ("Gen. Smith of the U.S. Space Force.", "Gen.|Smith|of|the|U.S.|Space|Force|."),
        ("the U.S.'s plan, No. 5", "the|U.S.|'s|plan|,|No.|5"),
        ("J. F. Doe said no.", "J.|F.|Doe|said|no|."),
        ("Sean O'Keefe, AT&T, Space.com", "Sean|O'Keefe|,|AT&T|,|Space.com"),
        ("see https://example.org/a_b?c=1).", "see|https://example.org/a_b?c=1|)|."),
        ("wait... and -- go", "wait|...|and|--|go"),
        ("the 1990s' 3rd stage", "the|1990s|'|3rd|stage"),
        ("", ""),
        (" \n\t ", ""),
    ],
)
def test_cuts(text: str, expected: str) -> None:
    assert "|".join(words(text)) == expected


def test_a_letter_made_of_two_characters_is_one_letter() -> None:
    assert words("cafe\u0301s open") == ["cafe\u0301s", "open"]


@given(st.text())
def test_every_character_that_is_not_blank_is_in_exactly_one_token(text: str) -> None:
    tokens = tokenise(text)
    assert all(text[token.start : token.end] == token.word and token.word for token in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert "".join(token.word for token in tokens) == "".join(text.split())


@given(st.text(alphabet="an't.-1A@/:'\u2019 &Mr"))
def test_the_same_holds_for_texts_full_of_marks(text: str) -> None:
    assert "".join(token.word for token in tokenise(text)) == "".join(text.split())


@pytest.mark.parametrize(
    "piece", ["a", "a.", "a-", "1.", "1-", "'", "n't", "a@", "http://", " ", "Mr. ", ".", "A. ", "a'b"]
)
def test_long_hostile_text_is_read_through(piece: str) -> None:
    """How the time grows is printed by ``tests/bench/growth.py``; here nothing may be lost."""
    text = piece * (80_000 // len(piece))
    assert "".join(token.word for token in tokenise(text)) == "".join(text.split())
