"""Days become numbers and back, for any year."""

from __future__ import annotations

import datetime

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Day
from timeline.scene.days import day, month_length, number, numbers


@given(st.dates())
def test_the_number_of_a_day_is_its_distance_from_1970(date):
    assert number(Day.of(date)) == (date - datetime.date(1970, 1, 1)).days


@given(st.integers(-10_000_000, 10_000_000))
def test_a_number_becomes_the_same_day_again(value):
    assert number(day(value)) == value


def test_the_year_before_1_is_a_leap_year():
    assert month_length(0, 2) == 29
    assert number(Day(1, 1, 1)) - number(Day(0, 1, 1)) == 366


def test_texts_become_numbers_and_what_is_no_day_becomes_nan():
    texts = np.array(["2020-07-13", "", "-0043-03-15", "12026-01-01", "2020-02-30", "soon"], dtype=object)
    found = numbers(texts)
    assert found[0] == number(Day(2020, 7, 13))
    assert found[2] == number(Day(-43, 3, 15))
    assert found[3] == number(Day(12026, 1, 1))
    assert np.isnan(found[[1, 4, 5]]).all()


def test_no_text_gives_no_number():
    assert len(numbers(np.array([], dtype=object))) == 0
