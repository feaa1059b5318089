"""A sentence is cut where its words are marked, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.made_events import frame_of
from timeline.dashboard.highlight import Piece, pieces, spans_of


def test_date_words_and_trigger_are_marked():
    row = frame_of().iloc[0]
    parts = pieces(row["sentence"], spans_of(row))
    assert parts == [
        Piece("Agency ", ""),
        Piece("signs", "trigger"),
        Piece(" debris treaty (", ""),
        Piece("2019-03-04", "time"),
        Piece(").", ""),
    ]


def test_without_places_the_words_are_found_in_the_sentence():
    row = {
        "sentence": "In May it opened.",
        "sentence_start": None,
        "time_text": "May",
        "time_start": None,
        "time_end": None,
    }
    assert pieces(row["sentence"], spans_of(row))[1] == Piece("May", "time")


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(-5, 50), st.integers(-5, 50), st.sampled_from(["time", "cue"]))),
)
def test_joined_again_the_pieces_are_the_sentence(sentence, spans):
    assert "".join(piece.text for piece in pieces(sentence, spans)) == sentence
