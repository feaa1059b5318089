"""A collection becomes a calendar of what was still to come: what is scheduled, aimed at or planned (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from timeline.exports import InChunks, exports
from timeline.exports.rows import Row, iso_day, rows, span
from timeline.exports.texts import in_one_line, visible
from timeline.frame import Collection
from timeline.frame.sources import place_link
from timeline.model import Day, Precision, Status
from timeline.scene.wording import Wording, in_words, wording

_STILL_TO_COME = {Status.SCHEDULED: "CONFIRMED", Status.TARGET: "TENTATIVE", Status.PLANNED: "TENTATIVE"}
_DOMAIN = "space-policy-timeline"
_UNKNOWN = Day(1970, 1, 1)
_FIRST, _LAST = Day.of(date.min), Day.of(date.max)  # what a calendar's four digits of a year can say


class IcsCalendar(InChunks):
    """All-day entries that leave the day free.

    A date that is no single day is a span from its first to its last day, with the date in words in the title; a
    date that is open to one side stands at the day that is named ("by 2024": the last of 2024). The stamp of an entry
    is the publication date of its document, so the same events give the same bytes.
    """

    suffix = ".ics"
    media_type = "text/calendar; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the calendar, an entry at a time."""
        words = wording()
        entries: dict[str, Row] = {}  # a calendar may name an entry only once
        for row in rows(collection.frame):
            if row["status"] in _STILL_TO_COME:
                entries.setdefault(row["event_id"], row)
        dated = [(row, days) for row in entries.values() if (days := _days(row)) is not None]
        head, tail = _frame(words, len(entries) - len(dated))
        yield head
        for row, days in dated:
            yield _entry(row, days, words)
        yield tail


def _days(row: Row) -> tuple[date, date] | None:
    """Return the first and last day of an entry, or None when no calendar can hold it."""
    first, last = span(row)
    first, last = first or last, last or first
    if first is None or last is None or not _FIRST <= first <= last <= _LAST:
        return None
    return date(*first), date(*last)


def _frame(words: Wording, left_out: int) -> tuple[bytes, bytes]:
    """Return what stands before and after the entries."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//{words('page.title')}//{words('files.language').upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", words("page.title"))
    if left_out:
        calendar.add("x-wr-caldesc", words("files.no_day", count=left_out))
    head, end, _ = calendar.to_ical().rpartition(b"END:VCALENDAR")
    return head, end + b"\r\n"


def _entry(row: Row, days: tuple[date, date], words: Wording) -> bytes:
    from icalendar import Event

    said = in_words(row["date"], words)
    title = in_one_line(row["title"])
    exact = row["precision"] == Precision.DAY and days[0] == days[1] and iso_day(row["date"]) is not None
    entry = Event()
    entry.add("uid", f"{in_one_line(row['event_id'])}@{_DOMAIN}")
    entry.add("dtstamp", datetime(*_stamp(row), tzinfo=UTC))
    entry.add("dtstart", days[0])
    if days[1] < date.max:
        entry.add("dtend", days[1] + timedelta(days=1))  # the first day after it, as the calendar's rules have it
    title = title[:1].upper() + title[1:]
    entry.add("summary", title if exact else f"{title} ({in_one_line(said)})")
    published = in_words(row["published"], words) if row["published"] else ""
    source = (row["document"] or row["source"], row["outlet"], published)
    parts = (
        f"{words.name('status', row['status'])}: {said}",
        row["sentence"],
        ", ".join(part for part in source if part),
    )
    entry.add("description", visible("\n\n".join(part for part in parts if part)))
    entry.add("status", _STILL_TO_COME[Status(row["status"])])
    entry.add("transp", "TRANSPARENT")
    if row["category"]:
        entry.add("categories", [in_one_line(row["category"])])
    if link := place_link(row):
        entry.add("url", link)
    return bytes(entry.to_ical())


def _stamp(row: Row) -> Day:
    day = iso_day(row["published"])
    return day if day is not None and _FIRST <= day <= _LAST else _UNKNOWN


exports.add("ics")(IcsCalendar())
