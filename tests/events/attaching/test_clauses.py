"""Clauses within clauses: whose date is that of a relative clause, a comparison or a paper, and who acts there."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of


def told(text: str) -> list[Row]:
    return rows_of(text, datetime.date(2022, 7, 13))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rocket they launched in January has been lost.", [("2022-01", "occurred", "They launched the rocket")]),
        (
            "The meeting it was to host in Doria in late August has been put off to October.",
            [
                ("2022-08", "cancelled", "It was to host the meeting in Doria"),
                ("2022-10", "scheduled", "The meeting has been put off"),
            ],
        ),
        (
            "The policy, signed in March and made public in May, is new.",
            [("2022-03", "occurred", "The policy signed"), ("2022-05", "occurred", "The policy made public")],
        ),
        (
            "The craft is to be shipped by May 2023 and launched in the second half of that year.",
            [
                ("../2023-05", "target", "The craft is to be shipped"),
                ("2023-41", "scheduled", "The craft is to be launched"),
            ],
        ),
    ],
)
def test_a_date_stays_in_its_clause(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The director of the agency, who resigned on Monday, gave no reason.", "The director of the agency resigned"),
        ("Negotiators in Doria, who tabled a draft on Monday, went home.", "Negotiators tabled a draft"),
        ("Ada Quist of the agency, who resigned on Monday, gave no reason.", "Ada Quist of the agency resigned"),
    ],
)
def test_who_is_a_person(text: str, who: str) -> None:
    assert [title for _, _, title in told(text)] == [who]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The firm bought what was left of its rival at an auction on Monday.", "The firm bought"),
        ("Rangers collected what looks like a tank on Monday.", "Rangers collected"),
        ("They signed what is known as the Quist Accord on Monday.", "They signed"),
        ("Officials disclosed what was lost on Monday.", "What was lost"),
    ],
)
def test_a_clause_that_only_says_what_a_thing_is(text: str, title: str) -> None:
    assert [found for _, _, found in told(text)] == [title]


def test_two_acts_of_one_that_a_participle_describes() -> None:
    text = "The firm founded by Ada Quist in 2017 filed for protection on April 4."
    assert [(when, title) for when, _, title in told(text)] == [
        ("2017", "The firm founded by Ada Quist"),
        ("2022-04-04", "The firm filed for protection"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The past year tested us.",
        "Unfortunately, that day has come.",
        "The budget is twice as large as in 2008.",
        "It is required by the Defence Authorization Act for Fiscal Year 2021.",
        "It rests on the Basic Space Law of 2008.",
    ],
)
def test_a_date_that_is_of_no_act(text: str) -> None:
    assert told(text) == []


def test_what_was_urged_in_a_letter_of_a_day() -> None:
    text = "Members of the panel had urged the chair, in a letter of July 5, to wait."
    assert told(text) == [("2022-07-05", "statement", "Members of the panel had urged the chair")]
