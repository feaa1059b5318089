"""The rows of a frame become what stands under a picture: the documents they come from, numbered, and their dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from timeline.figures.text import plain
from timeline.scene.wording import Wording, in_words


@dataclass(frozen=True)
class Source:
    """A document that events come from.

    Args:
        number: from 1, in the order of the rows.
        key: its ``source``: path, address or id.
        title: its title, else the end of its path.
        published: ISO day; empty where unknown.
        address: where it is found on the web; empty where it is not.
    """

    number: int
    key: str
    title: str
    published: str
    address: str

    def said(self, words: Wording) -> str:
        """Return title and publication date in words."""
        if not self.published:
            return self.title
        return words("sheet.source", title=self.title, date=in_words(self.published, words))


def sources(frame: pd.DataFrame) -> tuple[Source, ...]:
    """Return the documents of a frame, each once, numbered in the order of its rows."""
    rows = zip(frame["source"], frame["document"], frame["published"], strict=True)
    known: dict[str, tuple[str, str]] = {}
    for key, title, published in rows:
        known.setdefault(str(key or ""), (plain(str(title or "")), plain(str(published or ""))))
    return tuple(
        Source(number, key, title or _end_of(key), published, _address(key))
        for number, (key, (title, published)) in enumerate(known.items(), start=1)
    )


def _end_of(key: str) -> str:
    return plain(key.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]) or "\u2013"


def _address(key: str) -> str:
    """Return a web address as it may stand in a link: only http, and nothing that could end an attribute."""
    fine = key.startswith(("http://", "https://")) and key.isprintable() and not set(key) & set(" \"'<>`\\{}|^")
    return key if fine else ""


def numbers_of(mentions: pd.DataFrame, known: Sequence[Source]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the sources that tell each event, by its ``cluster_id``, else its ``event_id``."""
    places = {source.key: source.number for source in known}
    out: dict[str, set[int]] = {}
    for cluster, event, key in zip(mentions["cluster_id"], mentions["event_id"], mentions["source"], strict=True):
        out.setdefault(str(cluster or event), set()).add(places[str(key or "")])
    return {event: tuple(sorted(found)) for event, found in out.items()}


def data_date(known: Sequence[Source]) -> str:
    """Return the day of the latest document, ISO; empty where none has one."""
    return max((source.published for source in known), default="")


def lead(frame: pd.DataFrame, words: Wording) -> str:
    """Return in a sentence how many events there are, from how many documents, and when."""
    if not len(frame):
        return words("page.no_events")
    ends = sorted(end[: end.index("-", 1)] for end in [*frame["start"], *frame["end"]] if "-" in end[1:])
    ends.sort(key=int)
    said = {
        "events": words("page.events", count=len(frame)),
        "documents": words("page.documents", count=frame["source"].nunique()),
    }
    if not ends:
        return words("page.from_undated", **said)
    first, last = in_words(ends[0], words), in_words(ends[-1], words)
    name = "page.from_documents_one" if first == last else "page.from_documents"
    return words(name, first=first, last=last, **said)


def heading(frame: pd.DataFrame, words: Wording, title: str = "") -> str:
    """Return the title asked for, else that of the only document, else the project's name."""
    known = sources(frame) if not title else ()
    return plain(title) or (known[0].title if len(known) == 1 else words("page.title"))


def alternative(frame: pd.DataFrame, words: Wording, most: int = 8) -> str:
    """Return what a picture shows in words, for those who do not see it: how many events, and the first of them."""
    said = [
        words("sheet.event", date=in_words(str(date), words), title=plain(str(title)))
        for date, title in zip(frame["date"].iloc[:most], frame["title"].iloc[:most], strict=True)
    ]
    more = [words("sheet.more_events", count=len(frame) - most)] if len(frame) > most else []
    return " ".join([words("sheet.alt", lead=lead(frame, words)), *said, *more])
