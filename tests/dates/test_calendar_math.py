"""Days and numbers turn into each other exactly, as the standard library has it where it reaches."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import calendar_math as cm
from timeline.model import Day


@given(st.dates())
def test_a_day_is_where_the_standard_library_has_it(day: date) -> None:
    number = cm.to_number(day.year, day.month, day.day)
    assert cm.from_number(number) == (day.year, day.month, day.day)
    assert cm.weekday(number) == day.isoweekday()
    assert cm.iso_week(number) == day.isocalendar()[:2]


@given(st.integers(-4_000_000, 4_000_000))
def test_numbers_and_days_are_one_to_one_before_year_one_too(number: int) -> None:
    day = cm.from_number(number)
    assert cm.to_number(*day) == number
    assert cm.is_day(*day)
    assert cm.to_number(*cm.from_number(number + 1)) == number + 1


def test_the_year_before_1_is_0() -> None:
    assert cm.add_days(Day(1, 1, 1), -1) == Day(0, 12, 31)


def test_months_are_added_within_the_length_of_the_month() -> None:
    assert cm.add_months(Day(2020, 1, 31), 1) == Day(2020, 2, 29)
    assert cm.add_months(Day(2021, 3, 31), -1) == Day(2021, 2, 28)
    assert cm.add_months(Day(2020, 11, 5), 14) == Day(2022, 1, 5)


@given(st.integers(1, 9998), st.integers(1, 52))
def test_a_week_begins_on_its_monday(year: int, week: int) -> None:
    assert cm.from_number(cm.week_start(year, week)) == tuple(
        int(part) for part in date.fromisocalendar(year, week, 1).isoformat().split("-")
    )
