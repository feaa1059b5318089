"""Widths of texts are known without a browser, and texts are cut at word ends."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.scene.metrics import ELLIPSIS, cut, text_width, wrapped


def test_width_grows_with_size_and_weight():
    assert text_width("Moon", 20) == 2 * text_width("Moon", 10)
    assert text_width("Moon", 14, 600) > text_width("Moon", 14)
    assert text_width("", 14) == 0


def test_wide_characters_and_missing_ones_take_room():
    assert text_width("月", 10) > 10
    assert text_width("Ж", 10) > 5
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_a_text_that_fits_stays_whole():
    assert cut("Agency signs treaty", 500, 12.5) == "Agency signs treaty"


def test_a_text_is_cut_at_a_word_end():
    text = "Agency signs the treaty on debris"
    shorter = cut(text, text_width("Agency signs the treaty" + ELLIPSIS, 12.5) + 1, 12.5)
    assert shorter == "Agency signs the treaty" + ELLIPSIS


def test_a_text_of_which_too_little_would_remain_is_left_out():
    assert cut("Agency signs the treaty", text_width("Agency" + ELLIPSIS, 12.5) + 1, 12.5) is None


@given(st.text(max_size=80), st.floats(0, 400))
def test_what_is_cut_fits(text, room):
    shorter = cut(text, room, 12.5, least=1)
    assert shorter is None or text_width(shorter, 12.5) <= room


@given(st.lists(st.text(alphabet="abcdefg", min_size=1, max_size=12), min_size=1, max_size=20), st.integers(1, 4))
def test_wrapped_lines_hold_the_words_in_order(words, lines):
    text = " ".join(words)
    out = wrapped(text, 90, lines, 14, 600)
    assert len(out) <= lines
    said = " ".join(out)
    assert said == text or text.startswith(said.removesuffix(ELLIPSIS).rstrip())
