"""What of a sentence's time expressions can date a happening."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def rows(text: str) -> list[tuple[str, str]]:
    document = Document(text=text, source="test", published=datetime.date(2022, 3, 1))
    return [(event.when.edtf, str(event.when.precision)) for event in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "date", "precision"),
    [
        ("In the last week of August 2021, NASA launched a probe.", "2021-08-25/2021-08-31", "week"),
        ("Congress passed the bill in the second week of December 2021.", "2021-12-08/2021-12-14", "week"),
        ("In the first ten months of 2021, China launched 40 rockets.", "2021-01/2021-10", "month"),
        ("In the first days of 2022, ESA signed the contract.", "2022", "year"),
    ],
)
def test_a_length_within_a_named_month_or_year_dates_what_happened(text: str, date: str, precision: str) -> None:
    assert rows(text) == [(date, precision)]


@pytest.mark.parametrize(
    "text",
    ["NASA built the probe in three years.", "The crew trains every year.", "For 30 days, the crew tested the suit."],
)
def test_a_length_that_nothing_places_dates_nothing(text: str) -> None:
    assert rows(text) == []
