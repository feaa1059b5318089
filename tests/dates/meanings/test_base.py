"""What a phrase that counts on from the text counts from."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

FRIDAY = date(2017, 9, 22)


def last(text: str) -> str:
    """Return the value of the last date of a report of that Friday."""
    return find_dates(text, FRIDAY, reference="publication")[-1].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "The bridge fell on Sept. 11, its owners said Friday. Divers found the car five days later.",
            "2017-09-16",
            id="days",
        ),
        pytest.param(
            "A boy was hurt on Sept. 4. The two, who had met a week earlier, were held four days later.",
            "2017-09-08",
            id="days, behind an aside that looked back",
        ),
        pytest.param(
            "Four men were held on Tuesday, police said Friday. They were freed the next day.",
            "2017-09-20",
            id="the next day",
        ),
        pytest.param(
            "The bridge fell on Sept. 4. Talks failed on Thursday. Two weeks later the mayor resigned.",
            "2017-W38",
            id="weeks",
        ),
        pytest.param(
            "Four men were held on Tuesday. The trial will begin on Oct. 2, police said. A fifth was freed that day.",
            "2017-09-19",
            id="the same day",
        ),
        pytest.param(
            "The bridge fell on Tuesday, he said Friday. The next day she couldn't find the road.",
            "2017-09-20",
            id="what could not be done was in the past",
        ),
    ],
)
def test_what_is_told_as_past_lies_not_after_publication(text: str, value: str) -> None:
    assert last(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "Four men were held on Tuesday, police said Friday. The next day they will see a judge.",
            "2017-09-23",
            id="told as to come",
        ),
        pytest.param(
            "The bridge fell on Sept. 11. Divers came on Tuesday and found the car two days later.",
            "2017-09-21",
            id="gone by from the last date",
        ),
        pytest.param(
            "The fair opens on Sept. 30. The hall will be opened the same day.",
            "2017-09-30",
            id="the same day, to come",
        ),
        pytest.param(
            "The fair opens on Sept. 30. It was said to end three days later.",
            "2017-10-03",
            id="from a date to come",
        ),
    ],
)
def test_else_the_last_date_counts(text: str, value: str) -> None:
    assert last(text) == value


def test_the_quarter_of_another_year_is_the_one_that_its_sentence_tells_of() -> None:
    told = "Profit fell in the second quarter. For the third quarter it sees 62 cents, up from 50 in the 2016 quarter."
    assert last(told) == "2016-Q3"
