"""Plans that are off, what had to wait, and how things had been: the status that a sentence gives them."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of


def rows(text: str) -> list[Row]:
    return rows_of(text, datetime.date(2022, 3, 17))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is denied had been planned
        (
            "The rover will not fly in September as planned.",
            ("2022-09", "cancelled", "The rover will not fly as planned"),
        ),
        (
            "The rover cannot be sent in May as planned.",
            ("2022-05", "cancelled", "The rover cannot be sent as planned"),
        ),
        # what a plan of old would have done by a day gone by
        (
            "Under the old plan the satellites would have been deorbited by the end of 2020.",
            ("../2020", "cancelled", "The satellites would have been deorbited"),
        ),
        # how things had been, and are
        (
            "The talks, which had been under way since 20 January, brought together 39 states.",
            ("2022-01-20/..", "ongoing", "The talks had been under way"),
        ),
        # what a thing dates from is no beginning of what was done with it
        (
            "Instruments from Italy flew under agreements dating from 2019.",
            ("2019", "occurred", "Instruments flew under agreements dating"),
        ),
    ],
)
def test_plans_that_are_off_and_states(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


def test_what_is_only_denied_has_no_row() -> None:
    assert rows("The rover will not fly in September.") == []


def test_what_had_to_wait_shares_no_auxiliary() -> None:
    told = rows("The accord was adopted in 1979 but had to wait until July 1984 for its fifth ratification.")
    assert [title for _, _, title in told] == [
        "The accord was adopted",
        "The accord had to wait for its fifth ratification",
    ]
