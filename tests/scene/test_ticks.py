"""Axis marks name periods and keep their distance."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Day
from timeline.scene.days import number
from timeline.scene.parts import Span
from timeline.scene.ticks import ticks
from timeline.scene.wording import wording

WORDS = wording()


def texts(first, last, width=1000):
    return [tick.text for tick in ticks(Span(number(Day(*first)), number(Day(*last))), width, WORDS)]


def test_a_few_years_are_named_one_by_one():
    assert texts((2017, 1, 1), (2021, 1, 1)) == ["2017", "2018", "2019", "2020"]


def test_a_year_is_named_in_its_middle():
    (first, *_) = ticks(Span(number(Day(2017, 1, 1)), number(Day(2024, 1, 1))), 1000, WORDS)
    assert first.at == number(Day(2017, 1, 1))
    assert first.middle == number(Day(2017, 1, 1)) + 182.5


def test_months_stand_over_their_year():
    marks = ticks(Span(number(Day(2020, 11, 1)), number(Day(2021, 3, 1))), 300, WORDS)
    assert [(tick.text, tick.above) for tick in marks] == [("Nov", "2020"), ("Dec", ""), ("Jan", "2021"), ("Feb", "")]


def test_days_stand_over_their_month():
    marks = ticks(Span(number(Day(2020, 7, 30)), number(Day(2020, 8, 3))), 600, WORDS)
    assert [(tick.text, tick.above) for tick in marks] == [
        ("30", "July 2020"),
        ("31", ""),
        ("1", "August 2020"),
        ("2", ""),
    ]


def test_years_before_1_count_backwards():
    assert texts((-600, 1, 1), (200, 1, 1), 1000)[:4] == ["600 BC", "500 BC", "400 BC", "300 BC"]


@pytest.mark.parametrize("years", [1, 30, 3000, 2_000_000])
def test_there_are_always_some_and_never_many(years):
    marks = ticks(Span(number(Day(2000, 1, 1)), number(Day(2000 + years, 1, 1))), 1000, WORDS)
    assert 2 <= len(marks) <= 20


@given(st.floats(-3e8, 3e8), st.floats(3, 3e8), st.floats(200, 2500))
def test_labels_have_room(start, length, width):
    view = Span(start, start + length)
    marks = ticks(view, width, WORDS)
    places = [tick.middle for tick in marks]
    assert places == sorted(places)
    scale = width / view.days
    assert all((b - a) * scale >= 32 for a, b in pairwise(places))
