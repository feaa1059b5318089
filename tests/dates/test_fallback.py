"""A lone date string is read as the day or period it names, and never invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.fallback import parse_day, parse_period

TODAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "2020-07-15",
        "2020-07-15T09:30:00Z",
        "20200715",
        "Wed, 15 Jul 2020 09:30 GMT",
        "July 15, 2020, 9:30 a.m. EDT",
        "15/07/2020",
        "15 juillet 2020",
        "15. Juli 2020",
        "2020年7月15日",
    ],
)
def test_a_day_is_read(text: str) -> None:
    assert parse_day(text) == date(2020, 7, 15)


@pytest.mark.parametrize(
    "text",
    ["", " ", "2017", "July 2020", "the 1960s", "mid-2021", "spring 2022", "yesterday", "²⁵", "15", "9" * 5000,
     "from 15 July 2020 to 16 July 2020", "juillet 2020", "10:30"],
)  # fmt: skip
def test_what_names_no_single_day_gives_none(text: str) -> None:
    assert parse_day(text) is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2019", "2019"),
        ("in 2019", "2019"),
        ("since 2017", "2017/.."),
        ("until May 2020", "../2020-05"),
        ("2019 to 2021", "2019/2021"),
        ("2019-2021", "2019/2021"),
        ("from May 2019 to June 2020", "2019-05/2020-06"),
        ("between 2014 and 2016", "2014/2016"),
        ("last five years", "2021/2026"),
        ("last year", "2025"),
        ("the 2010s", "201X"),
        ("spring 2022", "2022-21"),
        ("2020-11", "2020-11"),
        ("2019/..", "2019/.."),
        ("../2024", "../2024"),
        ("2020-05/2020-07", "2020-05/2020-07"),
        ("15 juillet 2020", "2020-07-15"),
    ],
)
def test_a_period_is_read(text: str, edtf: str) -> None:
    found = parse_period(text, TODAY)
    assert found is not None and found.edtf == edtf


@pytest.mark.parametrize("text", ["", "Artemis", "hello 2019", "2019 2020 2021", "recently", "x" * 1000])
def test_what_is_no_period_gives_none(text: str) -> None:
    assert parse_period(text, TODAY) is None


def test_without_today_nothing_is_counted() -> None:
    assert parse_period("last year", None) is None
    assert parse_period("2019", None) is not None


@given(st.text(max_size=40))
def test_any_text_may_be_typed(text: str) -> None:
    found = parse_period(text, TODAY)
    assert found is None or found.edtf
