"""The words before a date make it a limit, an open period or one end of a range."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dates import bounded, find_dates
from timeline.model import Bound, Precision

PUBLISHED = date(2019, 3, 26)


@pytest.mark.parametrize(
    ("text", "bound", "edtf"),
    [
        ("They shall land by 2024.", Bound.BY, "../2024"),
        ("They shall land before 2024.", Bound.BY, "../2024"),
        ("They shall land no later than May 2024.", Bound.BY, "../2024-05"),
        ("They shall land by the end of 2024.", Bound.BY, "../2024"),
        ("The station runs until 2030.", Bound.UNTIL, "../2030"),
        ("The station runs through 2030.", Bound.UNTIL, "../2030"),
        ("The pact has held since 2011.", Bound.SINCE, "2011/.."),
        ("The station may close after 2024.", Bound.AFTER, "2024/.."),
        ("It flies no earlier than September 2025.", Bound.NOT_BEFORE, "2025-09/.."),
        ("It flies NET September 2025.", Bound.NOT_BEFORE, "2025-09/.."),
        ("They shall land within five years.", Bound.BY, "../2024"),
        ("They shall report within the next 180 days.", Bound.BY, "../2019-09-22"),
        ("They shall report on or before 5 May 2024.", Bound.BY, "../2024-05-05"),
        ("It flies on or after 5 May 2024.", Bound.NOT_BEFORE, "2024-05-05/.."),
    ],
)
def test_a_bound_is_read_from_the_words_before(text: str, bound: Bound, edtf: str) -> None:
    (one,) = find_dates(text, PUBLISHED)
    assert one.bound is bound
    assert one.cue is not None and one.cue.of(text) in text
    found = bounded(one)
    assert found is not None and found.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On 27 January 2019 the court ordered them to report within 30 days.", "../2019-02-26"),
        ("The court ordered them on 27 January 2019, to report within 30 days.", "../2019-02-26"),
        ("The launch failed on 27 January 2019. They shall report within 30 days.", "../2019-04-25"),
    ],
)
def test_a_length_is_counted_from_the_day_of_the_order(text: str, edtf: str) -> None:
    found = bounded(find_dates(text, PUBLISHED)[-1])
    assert found is not None and found.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met from 30 January 2017 to 10 February 2017.", "2017-01-30/2017-02-10"),
        ("It slept between 2014 and 2016.", "2014/2016"),
        ("The war of 2014-2016 ended.", "2014/2016"),
        ("It ran from 2011 through 2013.", "2011/2013"),
        ("The session of 31 May\u201311 June 2021 ended.", "2021-05-31/2021-06-11"),
        ("It spends it in 2011 through 2013.", "2011/2013"),
        ("It is closed 8 March 2020 through 10 March 2020.", "2020-03-08/2020-03-10"),
        ("It spends it in fiscal years 2020 through 2022.", "2019-10/2022-09"),
        ("It spends it in fiscal years 2020-2022.", "2019-10/2022-09"),
    ],
)
def test_a_range_has_two_partners(text: str, edtf: str) -> None:
    found = find_dates(text, PUBLISHED)
    first, second = found
    assert (first.bound, second.bound) == (Bound.FROM, Bound.TO)
    assert (first.partner, second.partner) == (second.span, first.span)
    for one in found:
        when = bounded(one, found)
        assert when is not None and when.edtf == edtf and when.precision is Precision.INTERVAL


def test_from_alone_begins_an_open_period() -> None:
    (one,) = find_dates("From 2021 they flew freely.", PUBLISHED)
    assert one.bound is Bound.SINCE


def test_a_year_and_a_month_with_through_are_no_range() -> None:
    first, second = find_dates("The fund fell 2.08% this year through February.", PUBLISHED)
    assert (first.bound, second.bound) == (None, Bound.UNTIL)


def test_two_dates_side_by_side_are_no_range() -> None:
    found = find_dates("It flew in 2014 and 2016.", PUBLISHED)
    assert [one.bound for one in found] == [None, None]
    assert [one.partner for one in found] == [None, None]


def test_what_has_no_days_has_none_with_a_bound_either() -> None:
    (one,) = find_dates("It has been so since recently.", PUBLISHED)
    assert bounded(one) is None


@pytest.mark.parametrize(
    "text",
    [
        "The launch was postponed from May 2022 to July 2022.",
        "Roscosmos moved the landing from May 2022 to July 2022.",
        "It slipped from the second quarter of 2021 to early 2022.",
        "The deadline was extended on 3 June to 15 July 2020.",
    ],
)
def test_a_date_that_was_moved_is_no_range(text: str) -> None:
    found = find_dates(text, PUBLISHED)
    assert len(found) == 2
    assert [(one.bound, one.partner) for one in found] == [(None, None), (None, None)]
