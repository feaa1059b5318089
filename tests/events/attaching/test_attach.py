"""Which word a date hangs on, where a clause keeps the others from it."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def dated(text: str) -> list[tuple[str, str]]:
    """Return the word and the date of each event of a text."""
    document = Document(text=text, source="test", published=datetime.date(2024, 9, 17))
    return [(text[one.trigger.start : one.trigger.end], one.when.edtf) for one in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court heard that on 6 May, after a storm, the crew landed at Kourou.", ("landed", "2024-05-06")),
        ("ESA told reporters that in 2019 the council approved the plan.", ("approved", "2019")),
        ("NASA bought the engine, which posted new records in 2019.", ("posted", "2019")),
    ],
)
def test_a_clause_keeps_its_date(text: str, expected: tuple[str, str]) -> None:
    assert expected in dated(text)
    assert len(dated(text)) == 1


def test_a_that_without_a_verb_behind_the_date_keeps_nothing() -> None:
    assert dated("ESA approved that in 2019.") == [("approved", "2019")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 5 July, two days after the assembly voted, ESA launched the probe.", ("launched", "2024-07-05")),
        ("On 5 July, before the assembly votes were counted, ESA launched the probe.", ("launched", "2024-07-05")),
        ("On 5 July, the day the assembly met, Italy signed the treaty.", ("signed", "2024-07-05")),
        ("On 5 July, the same day the assembly met, Italy signed the treaty.", ("signed", "2024-07-05")),
        ("In 2019, the year after Congress passed the act, NASA issued the rule.", ("issued", "2019")),
        ("In May, as the assembly debated the bill, ESA picked three firms.", ("picked", "2024-05")),
    ],
)
def test_a_clause_between_commas_takes_no_date_from_the_clause_around_it(text: str, expected: tuple[str, str]) -> None:
    assert [(word, day) for word, day in dated(text) if day == expected[1]] == [expected]


def test_what_follows_as_may_be_no_clause() -> None:
    assert dated("On 5 July, as head of the agency, she announced, to applause, a new design.") == [
        ("announced", "2024-07-05")
    ]
