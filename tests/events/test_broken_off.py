"""Texts that break off, and what looks like a date, a verb or an entry and is none: no row is made up, none is lost."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of


def rows(text: str) -> list[Row]:
    return rows_of(text, datetime.date(2020, 7, 15))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("In May 2020 the flight was fast", ["The flight was fast"]),
        ("NASA launched the probe in May 2019, a month after the test, which", ["NASA launched the probe", "The test"]),
        ("In May 2019 the office was", []),
        (
            "It broke up, and it was not until April this year that the second lit its engine",
            ["The second lit its engine"],
        ),
    ],
)
def test_a_sentence_that_breaks_off(text: str, titles: list[str]) -> None:
    assert [title for _, _, title in rows(text)] == titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what ended is over
        ("The strike ended on 31 August.", [("2019-08-31", "occurred", "The strike ended")]),
        # a sentence that ends with a year gives it to no month of the next
        (
            "The law was signed in 2016. May 5 saw the launch of the rocket.",
            [("2016", "occurred", "The law was signed"), ("2020-05-05", "occurred", "The launch of the rocket")],
        ),
        # a currency and the lost are no verbs
        (
            "The fine of 3 billion won was imposed in 2019.",
            [("2019", "occurred", "The fine of 3 billion won was imposed")],
        ),
        # what "a third time" counts is of another clause
        (
            "Fans came a third time, and Roe has led the office since 2015.",
            [("2015/..", "ongoing", "Roe has led the office")],
        ),
        # papers and pictures that are no notes of a page
        ("The document was revised on 4 May 2020.", [("2020-05-04", "occurred", "The document was revised")]),
        (
            "The photo taken on 3 May 2014 by police led to the arrest.",
            [("2014-05-03", "occurred", "The photo taken by police")],
        ),
        # a number that is no part of a name
        ("The Senate passed the bill on 6\tOctober 2019.", [("2019-10-06", "occurred", "The Senate passed the bill")]),
        # an item under a year is not "2018-present"
        ("2018\n- Present: NASA launched the probe", [("2018", "occurred", "NASA launched the probe")]),
        # decades and days that are none
        ("In his youth, the 60s singer won the vote.", []),
        ("The sun 3rd from the left was launched.", []),
        ("The craft, launched by the aug 5 team, failed.", []),
        # labels that name nothing that happens
        ("Season: 2019-2020", []),
        ("King of the week: 15 January 2019", []),
        ("2030\n- Contact: Ada Quist\n- About the author\n- Ada Quist\n- Website", []),
    ],
)
def test_what_a_text_says_and_no_more(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_a_row_with_other_cells_than_its_head() -> None:
    text = "Step | Date | Authority\nAct passed | Mar. 17, 2000 | Pub. L. 106\nOffer deadline, current | June 30, 2025"
    assert [date for date, _, _ in rows(text.replace("|", "\u00b7"))] == ["2000-03-17", "2025-06-30"]


def test_entries_stay_apart_where_one_ends_with_a_preposition() -> None:
    text = (
        "5 May 2019   NASA launched the probe that its scientists had asked for\n"
        "6 June 2019   ESA launched the lander\n7 July 2019   JAXA launched a rover\n"
    )
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2019-05-05", "NASA launched the probe"),
        ("2019-06-06", "ESA launched the lander"),
        ("2019-07-07", "JAXA launched a rover"),
    ]
