"""A collection becomes the slides of TimelineJS, as its JSON and as the rows of its spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from timeline.exports import InChunks, exports
from timeline.exports.rows import Row, rows, span
from timeline.exports.texts import FORMULA, guarded, in_batches, in_one_line, visible
from timeline.frame import Collection
from timeline.frame.sources import place_link
from timeline.model import Day
from timeline.scene.wording import Wording, in_words, wording

_HEADER = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text",
    "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
)  # fmt: skip
"""The columns of the spreadsheet's template, which TimelineJS finds by their names."""


@dataclass(frozen=True, slots=True)
class _Slide:
    """One event as TimelineJS shows it; it takes every text for HTML."""

    id: str
    first: Day
    last: Day
    shown: str
    headline: str
    text: str
    group: str


class TimelineJsJson(InChunks):
    """``{"events": [slide, ...]}``; an event whose date names no day cannot be a slide and is left out.

    TimelineJS takes texts for HTML, so what documents say is escaped.
    """

    suffix = ".timelinejs.json"
    media_type = "application/json"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the slides, some at a time."""
        yield from in_batches(self._parts(collection))

    def _parts(self, collection: Collection) -> Iterator[str]:
        before = '{"events": [\n'
        for slide in _slides(collection):
            item: dict[str, object] = {
                "unique_id": slide.id,
                "start_date": slide.first._asdict(),
                "display_date": slide.shown,
                "text": {"headline": slide.headline, "text": slide.text},
                "group": slide.group,
                "autolink": False,
            }
            if slide.last != slide.first:
                item["end_date"] = slide.last._asdict()
            yield before + json.dumps(item, ensure_ascii=False)
            before = ",\n"
        yield '{"events": []}\n' if before != ",\n" else "\n]}\n"


class TimelineJsSheet(InChunks):
    """The same slides as CSV with the columns of the template, to be imported into its spreadsheet."""

    suffix = ".timelinejs.csv"
    media_type = "text/csv; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the rows, some at a time."""
        yield from in_batches(map(_line, (_HEADER, *map(_sheet_row, _slides(collection)))))


def _sheet_row(slide: _Slide) -> tuple[str, ...]:
    first = tuple(str(part) for part in slide.first)
    last = tuple(str(part) for part in slide.last) if slide.last != slide.first else ("", "", "")
    texts = (guarded(slide.shown), _no_formula(slide.headline), _no_formula(slide.text))
    return (*first, "", *last, "", *texts, "", "", "", "", "", guarded(slide.group), "")


def _no_formula(html: str) -> str:
    """Write the first character of what a spreadsheet would run as a reference: TimelineJS shows it all the same."""
    return f"&#{ord(html[0])};{html[1:]}" if html.startswith(FORMULA) else html


def _line(fields: tuple[str, ...]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(fields)
    return line.getvalue()


def _slides(collection: Collection) -> Iterator[_Slide]:
    words = wording()
    for row in rows(collection.frame):
        first, last = span(row)
        first, last = first or last, last or first
        if first is not None and last is not None:
            title = in_one_line(row["title"])
            yield _Slide(
                id=quote(row["event_id"], safe="", errors="replace"),
                first=first,
                last=last,
                shown=escape(in_one_line(in_words(row["date"], words))),
                headline=escape(title[:1].upper() + title[1:]),
                text=_text(row, words),
                group=escape(in_one_line(words.name("category", row["category"]))),
            )


def _text(row: Row, words: Wording) -> str:
    published = in_words(row["published"], words) if row["published"] else ""
    parts = [escape(visible(part)) for part in (row["document"] or row["source"], row["outlet"], published) if part]
    link = place_link(row)
    if link and parts:
        parts[0] = f'<a href="{escape(link)}">{parts[0]}</a>'
    status = escape(words.name("status", row["status"]))
    return f"<p>{escape(visible(row['sentence']))}</p><p>{status}. <cite>{', '.join(parts)}</cite></p>"


exports.add("timelinejs.json")(TimelineJsJson())
exports.add("timelinejs.csv")(TimelineJsSheet())
