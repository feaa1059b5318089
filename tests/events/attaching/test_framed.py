"""A year over a finer date of the same verb dates nothing of its own; a count of a year's happenings is none."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import rows_of

Row = tuple[str, str]


def rows(text: str) -> list[Row]:
    return [(date, title) for date, _, title in rows_of(text, datetime.date(2025, 5, 2))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2019 the agency launched the probe in March.", [("2019-03", "The agency launched the probe")]),
        (
            "The members, who last year finished their bill in July, met on 1 May.",
            [("2024-07", "The members finished their bill"), ("2025-05-01", "The members met")],
        ),
        ("In 2019 the members met from 11 to 20 June.", [("2019-06-11/2019-06-20", "The members met")]),
        # two verbs, or parts of a sentence, keep a date each
        (
            "In 2019 the agency grew and launched the probe in March.",
            [("2019", "The agency grew"), ("2019-03", "The agency launched the probe")],
        ),
        (
            "In 2019 the agency, which had been founded in May 2001, launched the probe.",
            [("2019", "The agency launched the probe"), ("2001-05", "The agency had been founded")],
        ),
        # a year that dates the word before it
        (
            "The mission launched in 2019 failed in March 2019.",
            [("2019", "The mission launched"), ("2019-03", "The mission failed")],
        ),
        # of a clause in commas, a date of what stands around it is not
        (
            "The agency, which wanted to launch the probe, failed in March.",
            [("2025-03", "The agency failed")],
        ),
        # what is counted
        ("It is the second slip this year.", []),
        ("The second launch this year failed.", [("2025", "The second launch failed")]),
    ],
)
def test_years_that_frame_or_count(text: str, expected: list[Row]) -> None:
    assert sorted(rows(text)) == sorted(expected)
