"""A fiscal year covers the days that it has in the country the text names."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import find_dates
from timeline.dates.fiscal import FiscalYear, calendars, of_country
from timeline.model import TimelineError


@pytest.mark.parametrize(
    ("text", "value", "days"),
    [
        ("NASA will fly it in fiscal 2026.", "FY2026", "2025-10/2026-09"),
        ("It will fly in fiscal 2026.", "FY2026", "2025-10/2026-09"),
        ("Japan will fly it in fiscal 2026.", "FY2026", "2026-04/2027-03"),
        ("It will fly in fiscal 2026, the Japanese government said.", "FY2026", "2026-04/2027-03"),
        ("India raised it in financial year 2025-26.", "FY2026", "2025-04/2026-03"),
        ("Australia raised it in FY2026.", "FY2026", "2025-07/2026-06"),
        ("Japan signed it. NASA will fly it in fiscal 2026.", "FY2026", "2025-10/2026-09"),
        ("Japan joined. The U.S. spent it in fiscal 2026.", "FY2026", "2025-10/2026-09"),
        ("India met the United States. They spent it in fiscal 2026.", "FY2026", "2025-10/2026-09"),
        ("In the 2021-22 financial year the UK post spent more.", "FY2022", "2021-04/2022-03"),
        ("NASA and India met. In 2013-14 the railway earned more.", "FY2014", "2013-04/2014-03"),
        ("In 1991-92 the (Australian) cabinet spent more.", "FY1992", "1991-07/1992-06"),
        ("Japan said that the fair is planned for 2026/27.", "FY2026", "2026-04/2027-03"),
        ("Britain left it. In 1991-92 the (Australian) cabinet spent more.", "FY1992", "1991-07/1992-06"),
        ("During the year 2018-19 the ministry (India) hired more.", "FY2019", "2018-04/2019-03"),
        ("Japan will end it this fiscal year.", "FY2024", "2024-04/2025-03"),
        ("NASA will end it this fiscal year.", "FY2025", "2024-10/2025-09"),
    ],
)
def test_the_days_of_a_fiscal_year(text: str, value: str, days: str) -> None:
    (found,) = find_dates(text, date(2025, 3, 3))
    assert found.value == value
    assert found.when is not None
    assert found.when.edtf == days


@pytest.mark.parametrize(
    "text",
    [
        "In 2013-14 the firm earned more.",
        "NASA spent it in 2013-14.",
        "In 2013-14 a drought hit India.",
        "In India they spent more in 2013-15.",
        "In India they spent more in 2013-14 season.",
    ],
)
def test_two_years_without_a_country_or_money_are_two(text: str) -> None:
    assert [one.value[:2] for one in find_dates(text, date(2025, 3, 3))] == ["20", "20"]


def test_two_years_that_are_no_fiscal_year_are_two() -> None:
    found = find_dates("It ran in fiscal year 2020-25.", date(2025, 3, 3))
    assert [one.value for one in found] == ["FY2020", "2025"]


def test_the_country_named_last_before_it_decides() -> None:
    known = calendars({"4 begins": ["Japan"], "10 ends": ["NASA"]})
    tokens = ["Japan", " ", "NASA", " ", "FY", "2026", " ", "Japan"]
    assert of_country(known, tokens, 4) == (FiscalYear(10, True), "NASA")
    assert of_country(known, tokens, 1) == (FiscalYear(4, False), "Japan")
    assert of_country(known, ["FY"], 0) == (FiscalYear(), "")


def test_a_way_without_a_month_is_refused() -> None:
    with pytest.raises(TimelineError, match="'spring ends'"):
        calendars({"spring ends": ["Japan"]})


def test_two_years_of_a_country_that_is_not_known_keep_their_months_open() -> None:
    (found,) = find_dates("In the 2013/14 financial year the agency of Ruritania spent 9 million.", date(2015, 3, 2))
    assert found.when is not None
    assert (found.value, found.when.edtf) == ("FY2014", "2013/2014")
