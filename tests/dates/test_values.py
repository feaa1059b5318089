"""A TIMEX3 value covers days, and is spelled in EDTF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.values import span, when
from timeline.model import Day, Precision


@pytest.mark.parametrize(
    ("value", "start", "end", "precision", "edtf"),
    [
        ("2020-07-13", "2020-07-13", "2020-07-13", "day", "2020-07-13"),
        ("2020-07-13TMO", "2020-07-13", "2020-07-13", "day", "2020-07-13"),
        ("2020-07-13T14:30Z", "2020-07-13", "2020-07-13", "day", "2020-07-13"),
        ("2020-05", "2020-05-01", "2020-05-31", "month", "2020-05"),
        ("2020-02", "2020-02-01", "2020-02-29", "month", "2020-02"),
        ("2020", "2020-01-01", "2020-12-31", "year", "2020"),
        ("2020-SP", "2020-03-01", "2020-05-31", "season", "2020-21"),
        ("2020-FA", "2020-09-01", "2020-11-30", "season", "2020-23"),
        ("2020-WI", "2020-12-01", "2021-02-28", "season", "2020-24"),
        ("2020-Q1", "2020-01-01", "2020-03-31", "quarter", "2020-33"),
        ("2020-Q4", "2020-10-01", "2020-12-31", "quarter", "2020-36"),
        ("2020-H1", "2020-01-01", "2020-06-30", "half", "2020-40"),
        ("2020-H2", "2020-07-01", "2020-12-31", "half", "2020-41"),
        ("2021-W33", "2021-08-16", "2021-08-22", "week", "2021-W33"),
        ("2021-W33-WE", "2021-08-21", "2021-08-22", "week", "2021-W33"),
        ("203", "2030-01-01", "2039-12-31", "decade", "203X"),
        ("199X", "1990-01-01", "1999-12-31", "decade", "199X"),
        ("19", "1900-01-01", "1999-12-31", "century", "19XX"),
        ("FY2019", "2018-10-01", "2019-09-30", "year", "2018-10/2019-09"),
        ("BC0044-03-15", "-0043-03-15", "-0043-03-15", "day", "-0043-03-15"),
        ("BC0001", "0000-01-01", "0000-12-31", "year", "0000"),
        ("2017-01-30/2017-02-10", "2017-01-30", "2017-02-10", "interval", "2017-01-30/2017-02-10"),
    ],
)
def test_a_value_covers_its_days(value: str, start: str, end: str, precision: str, edtf: str) -> None:
    found = when(value)
    assert found is not None
    assert (found.start, found.end) == (Day.parse(start), Day.parse(end))
    assert (found.precision, found.edtf) == (Precision(precision), edtf)


@pytest.mark.parametrize("value", ["", "PAST_REF", "P3Y", "XXXX-05", "2020-02-30", "2020-13", "2021-W60", "2021/2019"])
def test_what_names_no_stretch_of_the_calendar_covers_none(value: str) -> None:
    assert when(value) is None


def test_about_is_marked_and_does_not_widen() -> None:
    about, plain = when("2021", "APPROX"), when("2021")
    assert about is not None and plain is not None
    assert about.edtf == "2021~"
    assert (about.start, about.end) == (plain.start, plain.end)
    assert when("2021", "START") == plain


def test_a_span_needs_its_ends_in_order() -> None:
    assert span(when("2020"), when("2019")) is None
    assert span(None, when("2019")) is None


@given(st.text(max_size=30))
def test_any_text_may_be_asked(value: str) -> None:
    found = when(value)
    assert found is None or found.edtf
