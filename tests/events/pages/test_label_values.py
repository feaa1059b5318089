"""Lines that are a label and its value: what they say of the value, lists of values, and what is due."""

from __future__ import annotations

import datetime

import pytest

import timeline
from tests.events.told_rows import Row, rows_of


def rows(text: str, day: datetime.date = datetime.date(2021, 2, 3)) -> list[Row]:
    return rows_of(text, day)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # what more a line says behind a mark
        ("First launch slot: 15 July 2020, given up for weather", ("2020-07-15", "cancelled", "First launch slot")),
        ("Lift-off: 20 July 2020, 01:58 local time, on a new rocket", ("2020-07-20", "occurred", "Lift-off")),
        ("First signal: 20 July 2020, 03:10 GST time, via Madrid", ("2020-07-20", "occurred", "First signal")),
        ("Orbit insertion: 9 June 2021, 19:30; a 27-minute burn", ("2021-06-09", "scheduled", "Orbit insertion")),
        ("Science phase: May 2021 to April 2023, two years", ("2021-05/2023-04", "planned", "Science phase")),
        (
            "Period of performance: Sept. 26, 2019 to March 25, 2021.",
            ("2019-09-26/2021-03-25", "ongoing", "Period of performance"),
        ),
        ("Date of assent    10 July 2017", ("2017-07-10", "occurred", "Date of assent")),
        ("GJU to be wound up: 28 May 2026, at the latest", ("../2026-05-28", "target", "GJU to be wound up")),
        ("Launch date\t4 August 2020", ("2020-08-04", "occurred", "Launch date")),
        ("Uganda            20 Nov 1980", ("1980-11-20", "occurred", "Uganda")),
        ("By 2030: one hundred removals a year", ("../2030", "target", "One hundred removals a year")),
        # what is due by a day, in a line or behind a full stop
        ("Response due by 17 July 2020.", ("../2020-07-17", "target", "Response due")),
    ],
)
def test_the_label_names_what_its_value_dates(line: str, expected: Row) -> None:
    assert rows(f"FACT SHEET\n{line}\nMass: 1,350 kg\n") == [expected]


def test_each_value_of_a_list_has_a_row() -> None:
    assert rows("FACT SHEET\nCourse corrections: 11 August 2020; 28 August 2020; 8 November 2020\n") == [
        ("2020-08-11", "occurred", "Course corrections"),
        ("2020-08-28", "occurred", "Course corrections"),
        ("2020-11-08", "occurred", "Course corrections"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Last updated: 3 February 2021",
        "Text.\n\nPhoto taken 3 March 2014, Noordwijk",
        "Date: 2 February 2021, with corrections",
        "Text.\n\nRevised 15 June 1999.",
        "Text.\n\nDated: May 1, 2014.\nJane Roe,\nDirector.",
        "[FR Doc. 2014-11015 Filed 5-12-14; 8:45 am]",
        "Text.\n\nFederal Register / Vol. 79, No. 92 / Tuesday, May 13, 2014 / Notices",
        "Text.\n\nReporting date: 16 March 2009",
        "Text.\n\nThis page was last edited on 4 August 2020, at 11:20.",
        "Text.\n\nPage last modified: 4 May 2020. Content reviewed: 3 March 2019",
    ],
)
def test_the_day_of_the_page_is_none(line: str) -> None:
    assert timeline.extract(timeline.read(f"FACT SHEET\n{line}\n".encode())) == []


def test_what_else_was_revised_is_told() -> None:
    assert [title for _, _, title in rows("The agency revised its plan on 15 June 1999.")] == [
        "The agency revised its plan"
    ]
    assert [title for _, _, title in rows("The report was updated in May 2019.")] == ["The report was updated"]


def test_days_behind_the_year_of_their_line() -> None:
    text = (
        "AT A GLANCE\n\n'92   June 17 -- The presidents sign it.\n      Oct. 5 -- The agencies add a protocol.\n\n"
        "'93   Sept. 2 -- The ministers announce it.\n      Dec. 16 -- The agencies settle on ten flights.\n"
    )
    dates = [date for date, _, _ in rows(text, datetime.date(1995, 7, 10))]
    assert dates == ["1992-06-17", "1992-10-05", "1993-09-02", "1993-12-16"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("2010-present   Director, Space Applications, Abuja", "Director, Space Applications, Abuja"),
        ("2010 - present: Director of the office", "Director of the office"),
        ("2010-          Director, Space Applications, Abuja", "Director, Space Applications, Abuja"),
    ],
)
def test_an_entry_that_leads_to_now_goes_on(line: str, title: str) -> None:
    assert rows(f"CURRICULUM VITAE\n\n{line}\n") == [("2010/..", "ongoing", title)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("18 Jul 2001   Transfer   FCC 01-183", ("2001-07-18", "occurred", "Transfer")),
        ("2016-19   n/a   runout of 1 percent", ("2016/2019", "ongoing", "Runout of 1 percent")),
        (
            "1. Posting of the invitation ............. 3 February 2021",
            ("2021-02-03", "occurred", "Posting of the invitation"),
        ),
    ],
)
def test_the_noun_of_a_cell_is_what_its_row_dates(line: str, expected: Row) -> None:
    assert rows(f"TIMETABLE\n\n{line}\n") == [expected]
