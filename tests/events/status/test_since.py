""" "Since" and "until" beside a date: what has gone on from a day, and what only looks back to one."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of


def rows(text: str) -> list[Row]:
    return rows_of(text, datetime.date(2020, 7, 15))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NASA has tested the engine since 2010.", "NASA has tested the engine"),
        ("The engine had been tested in several states since 2010.", "The engine had been tested in several states"),
        ("The law has been amended twice since 2010.", "The law has been amended twice"),
    ],
)
def test_what_has_been_done_since_a_date_goes_on(text: str, title: str) -> None:
    assert rows(text) == [("2010/..", "ongoing", title)]


@pytest.mark.parametrize(
    "text",
    [
        "Since 2010 the country has come far.",  # how far one looks back
        "It is the third time the launch has slipped since 2015.",
        "The agency has announced its third delay since 2010.",
    ],
)
def test_a_look_back_is_no_period(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe was the agency's administrator until 2017.",
            ("../2017", "ongoing", "Roe was the agency's administrator"),
        ),
        (
            "The module was part of the station until May.",
            ("../2020-05", "ongoing", "The module was part of the station"),
        ),
    ],
)
def test_how_things_were_until_a_date(text: str, expected: tuple[str, str, str]) -> None:
    assert rows(text) == [expected]


def test_what_came_only_then_is_no_end() -> None:
    assert rows("It was not until 2014 that the launch came.") == [("2014", "occurred", "The launch came")]
