"""Lists of dates: one verb said once for several actors, or for several years."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def rows(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    document = Document(text=text, source="test", published=datetime.date(2025, 8, 10))
    return [(event.when.edtf, event.title, event.actors) for event in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bangladesh joined on 8 April, Norway on May 15 and Senegal in July.",
            [
                ("2025-04-08", "Bangladesh joined", ("Bangladesh",)),
                ("2025-05-15", "Norway joined", ("Norway",)),
                ("2025-07", "Senegal joined", ("Senegal",)),
            ],
        ),
        (
            "Japan signed the charter in October 2020, Ukraine in November and Brazil in June 2021.",
            [
                ("2020-10", "Japan signed the charter", ("Japan",)),
                ("2020-11", "Ukraine signed the charter", ("Ukraine",)),
                ("2021-06", "Brazil signed the charter", ("Brazil",)),
            ],
        ),
        (
            "NASA launched a probe in May and ESA in June.",
            [
                ("2025-05", "NASA launched a probe", ("NASA",)),
                ("2025-06", "ESA launched a probe", ("European Space Agency (ESA)",)),
            ],
        ),
    ],
)
def test_a_verb_said_once(text: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert rows(text) == expected


def test_one_kind_of_act_in_several_years() -> None:
    assert [date for date, _, _ in rows("China landed a probe on the Moon in 2013, in 2019 and in 2020.")] == [
        "2013",
        "2019",
        "2020",
    ]


def test_a_second_verb_is_no_gap() -> None:
    found = rows("The House passed the bill on Monday, and the Senate will vote on Friday.")
    assert [title for _, title, _ in found] == ["The House passed the bill", "The Senate will vote"]
