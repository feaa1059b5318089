"""Parts of a sentence that each have a date, goals in a list, and what is told in a writing of a day."""

from __future__ import annotations

import datetime

import pytest

from tests.events.told_rows import Row, rows_of

PUBLISHED = datetime.date(2021, 3, 1)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "The port was begun in 2008, and in 2012, when the money was there, a pier was built.",
            [("2008", "occurred", "The port was begun"), ("2012", "occurred", "A pier was built")],
            id="a date that opens a part is of it",
        ),
        pytest.param(
            "It was rebuilt in 2002, 2004 and 2005, and each time its cost rose.",
            [(year, "occurred", "It was rebuilt") for year in ("2002", "2004", "2005")],
            id="a list that closes a part is of it",
        ),
        pytest.param(
            "The cabinet set two goals, a station by 2035 and an Indian on the Moon by 2040.",
            [("../2035", "target", "A station"), ("../2040", "target", "An Indian on the Moon")],
            id="goals without a verb",
        ),
        pytest.param(
            "The minister called it a mistake in an interview published on Sunday.",
            [("2021-02-28", "statement", "The minister called it a mistake in an interview published")],
            id="what is said in an interview of a day",
        ),
        pytest.param(
            "The agency said the craft would fly in March 2023, instead of in May 2022.",
            [("2023-03", "scheduled", "The craft would fly"), ("2022-05", "cancelled", "The craft would fly")],
            id="instead of in a month",
        ),
        pytest.param(
            "Delivery of the first craft, once due in September 2002, is now planned for December 2029.",
            [
                ("2002-09", "cancelled", "Delivery of the first craft once due"),
                ("2029-12", "planned", "Delivery of the first craft is planned"),
            ],
            id="what was once due",
        ),
        pytest.param(
            "The flight, first announced for 5 April 2020, was knocked off the calendar.",
            [("2020-04-05", "cancelled", "The flight announced")],
            id="what was announced for a day, not on it",
        ),
        pytest.param(
            "The mission, set for 2026, may change its shape.",
            [("2026", "scheduled", "The mission set")],
            id="what is set between commas",
        ),
        pytest.param("The firm denied that it will fly in 2030.", [], id="what is denied in words"),
        pytest.param(
            "Fifteen nations signed the treaty that governs it on 29 January 1998.",
            [("1998-01-29", "occurred", "Fifteen nations signed the treaty")],
            id="how a thing is has no day gone by",
        ),
        pytest.param(
            "The state signed the treaty that had been drafted on 29 January 1998.",
            [("1998-01-29", "occurred", "The treaty had been drafted")],
            id="what was done to it has",
        ),
        pytest.param("It spends less a head on space than it did in 2001.", [], id="how it was then"),
        pytest.param("Spending is as high as it was in 1969.", [], id="as much as then"),
        pytest.param(
            "The law was passed in May 1992, when ministers of both states met in Bonn.",
            [
                ("1992-05", "occurred", "The law was passed"),
                ("1992-05", "occurred", "Ministers of both states met in Bonn"),
            ],
            id="what happened when",
        ),
    ],
)
def test_each_part_keeps_its_own(text: str, rows: list[Row]) -> None:
    assert rows_of(text, PUBLISHED) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "Last night, at two minutes past nine by local clocks, a rocket took the craft aloft.",
            [("2021-02-28", "occurred", "A rocket took the craft aloft")],
            id="an hour of the night that is told",
        ),
        pytest.param(
            "The pact was signed on 29 March 1972 and entered into force five months later, on 1 September.",
            [
                ("1972-03-29", "occurred", "The pact was signed"),
                ("1972-09-01", "occurred", "The pact entered into force"),
            ],
            id="a day that explains a distance",
        ),
        pytest.param(
            "The Council adopted resolution 2087 (2013) on 22 January 2013. "
            "Resolutions 1718 (2006) and 1874 (2009) forbid it.",
            [("2013-01-22", "occurred", "The Council adopted resolution 2087")],
            id="numbers of papers with their years",
        ),
        pytest.param(
            "Contact was lost on 23 September 2019. Some ten weeks later, on 3 December, the lander fell silent.",
            [("2019-09-23", "occurred", "Contact was lost"), ("2019-12-03", "occurred", "The lander fell silent")],
            id="so many weeks later, and the day",
        ),
        pytest.param(
            "The last of the five, in September 2008, put Galaxy 19 into orbit.",
            [("2008-09", "occurred", "The last of the five put Galaxy 19 into orbit")],
            id="a past with the form of its base",
        ),
    ],
)
def test_what_is_said_twice_is_one_row(text: str, rows: list[Row]) -> None:
    assert rows_of(text, PUBLISHED) == rows
