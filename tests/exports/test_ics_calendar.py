"""A calendar holds what was still to come, as days, spans and limits, and says what it cannot hold."""

from __future__ import annotations

import datetime

import icalendar
import pytest

from tests.made_events import collection_of, frame_of, rows_of
from timeline.exports import export
from timeline.frame import Collection


def entries(table: str, **fields: str):
    frame = frame_of(rows_of(table))
    for name, value in fields.items():
        frame[name] = value
    return icalendar.Calendar.from_ical(export(Collection(frame), "ics"))


@pytest.mark.parametrize(
    ("row", "start", "end", "title"),
    [
        ("2030-06-01 | 2030-06-01 | 2030-06-01 | day", "2030-06-01", "2030-06-02", "Lunar landing"),
        ("2030-06-01~ | 2030-06-01 | 2030-06-01 | day", "2030-06-01", "2030-06-02",
         "Lunar landing (about 1 June 2030)"),
        ("2030-06 | 2030-06-01 | 2030-06-30 | month", "2030-06-01", "2030-07-01", "Lunar landing (June 2030)"),
        ("2030-23 | 2030-09-01 | 2030-11-30 | season", "2030-09-01", "2030-12-01", "Lunar landing (autumn 2030)"),
        ("../2024 | | 2024-12-31 | year", "2024-12-31", "2025-01-01", "Lunar landing (by 2024)"),
        ("2025/.. | 2025-01-01 | | year", "2025-01-01", "2025-01-02", "Lunar landing (from 2025 on)"),
        ("2030-06-01/2030-06-09 | 2030-06-01 | 2030-06-09 | interval", "2030-06-01", "2030-06-10",
         "Lunar landing (1 June 2030 to 9 June 2030)"),
        ("9999-12 | 9999-12-01 | 9999-12-31 | month", "9999-12-01", None, "Lunar landing (December 9999)"),
    ],
)  # fmt: skip
def test_a_date_becomes_days_with_the_words_where_it_is_no_single_day(row, start, end, title):
    (entry,) = entries(f"{row} | target | lunar landing | mission | ASA").events
    assert entry["dtstart"].dt == datetime.date.fromisoformat(start)
    assert entry["dtstart"].params["VALUE"] == "DATE"
    assert entry["dtend"].dt == datetime.date.fromisoformat(end) if end else "dtend" not in entry
    assert str(entry["summary"]) == title
    assert entry["transp"] == "TRANSPARENT"


def test_only_what_was_still_to_come_is_in_it():
    calendar = icalendar.Calendar.from_ical(export(collection_of(), "ics"))
    assert [str(entry["uid"]) for entry in calendar.events] == [
        f"e{n}@space-policy-timeline" for n in ("03", "04", "07")
    ]
    assert [str(entry["status"]) for entry in calendar.events] == ["TENTATIVE", "CONFIRMED", "TENTATIVE"]
    assert str(calendar["x-wr-caldesc"]).startswith("1 event has no day")  # the one of the year 12026


def test_the_stamp_is_the_publication_date_and_never_the_clock():
    row = "2030 | 2030-01-01 | 2030-12-31 | year | planned | lunar landing | mission | ASA"
    (entry,) = entries(row).events
    assert entry["dtstamp"].dt == datetime.datetime(2020, 7, 15, tzinfo=datetime.UTC)
    (entry,) = entries(row, published="").events
    assert entry["dtstamp"].dt == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def test_an_entry_says_where_it_comes_from():
    row = "2030 | 2030-01-01 | 2030-12-31 | year | planned | lunar landing | mission | ASA"
    (entry,) = entries(row, url="https://news.example/a", outlet="Example News").events
    said = str(entry["description"])
    assert said == "Planned: 2030\n\nlunar landing (2030).\n\nReport 1, Example News, 15 July 2020"
    assert str(entry["url"]).startswith("https://news.example/a#:~:text=lunar")


def test_an_event_told_twice_under_one_id_is_one_entry():
    row = "2030 | 2030-01-01 | 2030-12-31 | year | planned | lunar landing | mission | ASA"
    assert len(entries(f"{row}\n{row}", event_id="same").events) == 1


def test_no_events_are_an_empty_calendar():
    calendar = icalendar.Calendar.from_ical(export(Collection(frame_of(())), "ics"))
    assert calendar.events == [] and "x-wr-caldesc" not in calendar
