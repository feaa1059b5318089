"""EDTF texts name the days they allow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Day
from timeline.scene.days import day, number
from timeline.scene.edtf import parse


def days(text):
    bounds = parse(text)
    assert bounds is not None, text
    ends = (bounds.first, bounds.last)
    return "/".join(".." if end is None else day(end).isoformat() for end in ends)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2019", "2019-01-01/2019-12-31"),
        ("2020-02", "2020-02-01/2020-02-29"),
        ("2020-07-13", "2020-07-13/2020-07-13"),
        ("../2024", "../2024-12-31"),
        ("/2024", "../2024-12-31"),
        ("2025/..", "2025-01-01/.."),
        ("2017-01-30/2017-02-10", "2017-01-30/2017-02-10"),
        ("2004-06/2006", "2004-06-01/2006-12-31"),
        ("203X", "2030-01-01/2039-12-31"),
        ("20XX", "2000-01-01/2099-12-31"),
        ("2020-XX", "2020-01-01/2020-12-31"),
        ("2020-1X", "2020-10-01/2020-12-31"),
        ("2020-23", "2020-09-01/2020-11-30"),
        ("2020-24", "2020-12-01/2021-02-28"),
        ("2020-33", "2020-01-01/2020-03-31"),
        ("2020-36", "2020-10-01/2020-12-31"),
        ("2020-40", "2020-01-01/2020-06-30"),
        ("2020-41", "2020-07-01/2020-12-31"),
        ("2021-W33", "2021-08-16/2021-08-22"),
        ("2020-W53", "2020-12-28/2021-01-03"),
        ("-0043-03-15", "-0043-03-15/-0043-03-15"),
        ("-004X", "-0049-01-01/-0040-12-31"),
        ("Y170000", "170000-01-01/170000-12-31"),
        ("Y-17E4", "-170000-01-01/-170000-12-31"),
        ("12026", "12026-01-01/12026-12-31"),
        ("[2017,2019]", "2017-01-01/2019-12-31"),
        ("{2017..2019}", "2017-01-01/2019-12-31"),
        ("[..2019]", "../2019-12-31"),
        ("../202X", "../2029-12-31"),
    ],
)
def test_days_allowed(text, wanted):
    assert days(text) == wanted


@pytest.mark.parametrize("text", ["2021~", "2021?", "2021%", "2021-05~", "~2021-05", "2019~/2020"])
def test_marks_of_doubt_change_no_day(text):
    bounds = parse(text)
    assert bounds is not None
    assert bounds.about
    assert days(text) == days(text.translate({ord(mark): None for mark in "~?%"}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2020-13",
        "2020-02-30",
        "2021-W53",
        "2020-7-1",
        "../..",
        "2020/2019",
        "20²0",
        "9" * 5000,
        "[2017,x]",
        "2020/x",
    ],
)
def test_what_is_no_date_is_none(text):
    assert parse(text) is None


@given(st.dates(), st.dates())
def test_an_interval_runs_from_its_first_to_its_last_day(first, last):
    first, last = min(first, last), max(first, last)
    bounds = parse(f"{first.isoformat()}/{last.isoformat()}")
    assert bounds is not None
    assert (bounds.first, bounds.last, bounds.interval) == (number(Day.of(first)), number(Day.of(last)), True)


@given(st.text(alphabet="0123456789-/.~?%XYWE[]{},T ", max_size=30))
def test_no_text_breaks_the_reader(text):
    bounds = parse(text)
    if bounds is not None and bounds.first is not None and bounds.last is not None:
        assert bounds.first <= bounds.last
