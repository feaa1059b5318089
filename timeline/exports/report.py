"""A collection becomes what every report says: title, events in time order with numbered sources, and the sources."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from timeline.figures.credits import Credit, credits_of, data_date, numbers_of, texts_of
from timeline.figures.sheet import Look
from timeline.figures.text import plain
from timeline.frame import Collection, one_row_a_cluster
from timeline.scene import index
from timeline.scene.wording import Wording, in_words, wording

_FIRST_ZIP_YEAR = 1980
_MOST_ROWS = 2000  # events in a report's table: more is no report, and the data formats hold them all


@dataclass(frozen=True)
class Row:
    """An event of a report: its date in words, its title, its status in words, the numbers of its sources."""

    date: str
    title: str
    status: str
    numbers: str


@dataclass(frozen=True)
class Report:
    """What a report says; every text is on one line and free of what a file cannot hold.

    Args:
        title: its heading.
        lead: how many events, from how many documents, and when.
        alt: the picture in words.
        rows: the events in time order, the first two thousand of them.
        more: a sentence that counts the others; empty where there are none.
        sources: the documents, numbered.
        credits: the first of them in one line.
        date: day of the latest document, ISO; empty where unknown.
        words: the words of its language.
    """

    title: str
    lead: str
    alt: str
    rows: tuple[Row, ...]
    more: str
    sources: tuple[Credit, ...]
    credits: str
    date: str
    words: Wording

    @property
    def moment(self) -> datetime:
        """The day of the latest document as the moment the file is of: no clock is asked."""
        try:
            return datetime.fromisoformat(self.date)
        except ValueError:
            return datetime(2000, 1, 1)


def report(collection: Collection, look: Look) -> Report:
    """Return what a report of a collection says; of ``look`` its title and language."""
    words = wording(look.language)
    shown = one_row_a_cluster(collection.frame)
    shown = shown.iloc[index(shown).in_time_order(np.arange(len(shown)))]
    told, left = shown.iloc[:_MOST_ROWS], max(len(shown) - _MOST_ROWS, 0)
    known = credits_of(collection.frame)
    numbers = numbers_of(collection.frame)
    rows = tuple(
        Row(
            plain(in_words(str(date), words)),
            plain(str(title)),
            plain(words.name("status", str(status))),
            ", ".join(map(str, numbers[str(cluster or event)])),
        )
        for date, title, status, cluster, event in zip(
            told["date"], told["title"], told["status"], told["cluster_id"], told["event_id"], strict=True
        )
    )
    said = texts_of(collection.frame, shown, words, look.title)
    more = words("sheet.more_events", count=f"{left:,}") if left else ""
    return Report(said.heading, said.lead, said.alternative, rows, more, known, said.sources, data_date(known), words)


def same_bytes(archive: bytes, moment: datetime) -> bytes:
    """Return a zip archive (an office file) whose entries all bear one date: the same content, the same bytes.

    Args:
        archive: the file as its library wrote it, with the date of its making.
        moment: the date to give; before 1980, which the format cannot say, it becomes 1980.
    """
    year = max(moment.year, _FIRST_ZIP_YEAR)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as given, zipfile.ZipFile(out, "w") as made:
        for entry in given.infolist():
            info = zipfile.ZipInfo(entry.filename, (year, moment.month, moment.day, 0, 0, 0))
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            made.writestr(info, given.read(entry), compresslevel=6)
    return out.getvalue()
