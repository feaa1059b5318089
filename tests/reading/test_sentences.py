"""Sentences: what ends one, what does not, and that their places are exact."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading import split_sentences


def split(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ESA met on Monday. It chose a lander.", ["ESA met on Monday.", "It chose a lander."]),
        ("Gen. Lee spoke to Rep. Ito.", ["Gen. Lee spoke to Rep. Ito."]),
        ("It flew on Sept. 3 from Cape No. 5 as planned.", ["It flew on Sept. 3 from Cape No. 5 as planned."]),
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("He met the U.S. Senate panel.", ["He met the U.S. Senate panel."]),
        ("J. Webb led it. James E. Webb retired.", ["J. Webb led it.", "James E. Webb retired."]),
        ('"It is over." She left.', ['"It is over."', "She left."]),
        ('"Is it over?" asked the chair.', ['"Is it over?" asked the chair.']),
        ("The law passed.[12] A court upheld it.[3][4]", ["The law passed.[12]", "A court upheld it.[3][4]"]),
        ("It cost 2.5 million. (A record.) Nobody paid.", ["It cost 2.5 million.", "(A record.)", "Nobody paid."]),
        ("It shall do so. (b) The head shall report.", ["It shall do so.", "(b) The head shall report."]),
        ("It did so under Art. (b) The head knew.", ["It did so under Art. (b) The head knew."]),
        ("Ninth Meeting . . . Vienna . . . May 10", ["Ninth Meeting . . . Vienna . . . May 10"]),
        ("What now? Nobody knows! We wait…", ["What now?", "Nobody knows!", "We wait…"]),
    ],
)
def test_marks_that_end_a_sentence(text, expected):
    assert split(text) == expected


def test_a_heading_and_list_items_are_sentences():
    text = "Milestones\n\n- 2019: the plan\n- 2021: the delay\n1. First point\n2. Second point\n"
    assert split(text) == ["Milestones", "- 2019: the plan", "- 2021: the delay", "1. First point", "2. Second point"]


def test_lines_wrapped_to_a_width_are_read_on():
    first = (
        "The committee of the two chambers met in the morning and heard the head of the agency, who said that the "
        "station would be kept going until the end of the decade."
    )
    text = textwrap.fill(f"{first} The vote was put off.", 70) + "\n\nA new paragraph begins here"
    found = [" ".join(sentence.split()) for sentence in split(text)]
    assert found == [first, "The vote was put off.", "A new paragraph begins here"]


def test_a_full_line_that_ends_with_a_preposition_goes_on_whatever_follows():
    text = (
        "Those who wish to take part in the hearing are asked to write to the office on or before\n"
        "12 June 2014.\nThe office answers every letter that gives a name and an address within a week."
    )
    assert split(text)[0].endswith("on or before\n12 June 2014.")
    short = text.replace("Those who wish to take part in the hearing are", "They are")
    assert split(short)[0].endswith("on or before")


def test_short_lines_that_would_have_fitted_are_not_joined():
    assert (
        split("MOSCOW\nRussia left the talks on the station, officials said today after a meeting\nin Moscow.")[0]
        == "MOSCOW"
    )


@given(st.text())
def test_places_are_exact_and_nothing_is_lost(text):
    sentences = split_sentences(text)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    assert all(sentence.text == sentence.text.strip() != "" for sentence in sentences)
    assert all(left.end <= right.start for left, right in pairwise(sentences))
    assert "".join("".join(sentence.text.split()) for sentence in sentences) == "".join(text.split())


@given(st.lists(st.sampled_from(["A.", "No.", "U.S.", '"', "word", "Word", "\n", "\n\n", "?", "1.", " ", "12]", "["])))
def test_places_are_exact_on_what_sentences_are_made_of(parts):
    text = " ".join(parts)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in split_sentences(text))
