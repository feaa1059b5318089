"""Which day a time of day belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import find_dates

TUESDAY = date(2012, 8, 7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "Launched on 27 September 2007, the probe was silent. A signal arrived at 6:13 a.m.",
            "2012-08-07T06:13",
            id="not the day of a participle that opens a sentence",
        ),
        pytest.param(
            "The firm lost money in the quarter ended 30 June. Trading was halted at 3 p.m.",
            "2012-08-07T15:00",
            id="not the last day of a period",
        ),
        pytest.param(
            "The probe was launched on 27 September 2007. It left at 6:13 a.m.",
            "2007-09-27T06:13",
            id="but that of a sentence",
        ),
        pytest.param(
            "The panel announces it on November 6.\n\nThe shares closed at 4:30 p.m.",
            "2012-08-07T16:30",
            id="not a day to come where the clause tells of the past",
        ),
        pytest.param(
            "The panel will meet on November 6. It will open at 4:30 p.m.",
            "2012-11-06T16:30",
            id="but where it looks ahead",
        ),
        pytest.param(
            "The tug radioed at 8:50 a.m. on Friday and sank two hours later.",
            "2012-08-03T10:50",
            id="hours after a time that says its day behind it",
        ),
        pytest.param(
            "The tug left at 8:50 a.m. on Friday. It was late. Two hours later it sank.",
            "2012-08-03",
            id="but not those of another sentence",
        ),
        pytest.param(
            "Street fair on 11 August, Saturday! Doors open 6.30pm",
            "2012-08-11T18:30",
            id="an hour behind the day of a note",
        ),
        pytest.param("The guard left at 11:40 last night.", "2012-08-06T23:40", id="an hour of last night"),
        pytest.param("The guard left at 2:30 last night.", "2012-08-07T02:30", id="a small hour of last night"),
    ],
)
def test_a_time_of_day_has_its_day(text: str, value: str) -> None:
    assert find_dates(text, TUESDAY)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param(
            "A ferry sank early Sunday, and many were lost. It hit a barge about 3:15 a.m. in thick fog.",
            "2020-07-12T03:15",
            id="the day that the report tells of",
        ),
        pytest.param(
            "Two craft collided on Sunday, an office said today. They met at 16:56 over the pole.",
            "2020-07-12T16:56",
            id="not the day on which it was said",
        ),
        pytest.param(
            "A ferry sank on Sunday. The vote will be held at 3:15 p.m. in the hall.",
            "2020-07-15T15:15",
            id="what is still to come is of no day gone by",
        ),
        pytest.param(
            "A ferry sank on 3 May. Nobody knew how many were aboard, since no list was kept by the crew, the harbour "
            "or the firm that ran her. A barge was hit about 3:15 a.m. in thick fog.",
            "2020-07-15T03:15",
            id="a day long gone is another story",
        ),
        pytest.param(
            "The men were freed late Monday; four are missing since Sunday. The first came up at 21:12.",
            "2020-07-13T21:12",
            id="since a day tells of no happening on it",
        ),
        pytest.param(
            "They reached the inn at 11 p.m. on Monday. They left it at 6:40 a.m. with a guide.",
            "2020-07-14T06:40",
            id="a morning told behind an evening is the next one",
        ),
    ],
)
def test_an_hour_that_says_no_day_is_of_the_day_that_is_told(text: str, value: str) -> None:
    assert find_dates(text, date(2020, 7, 15))[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The index fell at about 2:40 p.m. and was lowest at 2:47.", "2020-07-15T14:47"),
        ("The index fell at 2:40 p.m. By 3:00 the loss was made up.", "2020-07-15T15:00"),
        ("It fell at 9:30 a.m. and again at 10:15.", "2020-07-15T10:15"),
        ("It fell at 14:40 and again at 2:47.", "2020-07-15T02:47"),
        ("It fell at 2:40 p.m. and had risen at 1:15.", "2020-07-15T01:15"),
    ],
)
def test_a_clock_time_is_in_the_half_of_the_day_of_the_one_before_it(text: str, value: str) -> None:
    assert find_dates(text, date(2020, 7, 15))[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Snow fell overnight in the hills.", "2020-07-14TNI"),
        ("Snow will fall overnight in the hills.", "2020-07-15TNI"),
        ("They talked through the night about it.", "2020-07-14TNI"),
        ("They met tonight.", "2020-07-15TNI"),
        ("A year ago it stood higher. The ministers met in the afternoon.", "2020-07-15TAF"),
    ],
)
def test_a_night_told_as_past_is_the_one_before(text: str, value: str) -> None:
    assert find_dates(text, date(2020, 7, 15))[-1].value == value
