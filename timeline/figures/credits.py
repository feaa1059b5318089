"""The rows of a frame become what stands under a picture: the documents they come from, numbered, and their dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from timeline.figures.text import plain
from timeline.frame.sources import sources
from timeline.scene.wording import Wording, in_words

_NAMELESS = "\u2013"  # what stands for a document without title and path
_NAMED = 4  # documents named under a picture; the rest is counted


@dataclass(frozen=True)
class Credit:
    """A document that events come from, as it is named under a picture.

    Args:
        number: from 1, in the order of the rows.
        title: its title, else the end of its path.
        outlet: who published it; empty where unknown.
        published: ISO day; empty where unknown.
        address: where it is on the web, percent-encoded; empty where it is not.
    """

    number: int
    title: str
    outlet: str
    published: str
    address: str

    @property
    def named(self) -> bool:
        """Whether it has a title or a path to be called by."""
        return self.title != _NAMELESS

    def said(self, words: Wording) -> str:
        """Return title, outlet and publication date in words."""
        name = f"{self.title}, {self.outlet}" if self.outlet else self.title
        return words("sheet.source", title=name, date=in_words(self.published, words)) if self.published else name


def credits_of(frame: pd.DataFrame) -> tuple[Credit, ...]:
    """Return the documents of a frame, each once, numbered in the order of its rows."""
    return tuple(
        Credit(
            number, plain(one.title) or _end_of(one.source), plain(one.outlet), plain(one.published), one.address
        )
        for number, one in enumerate(sources(frame), start=1)
    )  # fmt: skip


def _end_of(path: str) -> str:
    return plain(path.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1]) or _NAMELESS


def numbers_of(mentions: pd.DataFrame) -> dict[str, tuple[int, ...]]:
    """Return the numbers of the documents that tell each event, by its ``cluster_id``, else its ``event_id``."""
    places = {one.source or one.title: number for number, one in enumerate(sources(mentions), start=1)}
    names = ("cluster_id", "event_id", "source", "document")
    out: dict[str, set[int]] = {}
    for cluster, event, source, title in zip(*(mentions[name].fillna("") for name in names), strict=True):
        out.setdefault(str(cluster or event), set()).add(places[str(source or title)])
    return {event: tuple(sorted(found)) for event, found in out.items()}


def data_date(known: Sequence[Credit]) -> str:
    """Return the day of the latest document, ISO; empty where none has one."""
    return max((source.published for source in known), default="")


def lead(frame: pd.DataFrame, words: Wording) -> str:
    """Return in a sentence how many events there are, from how many documents, and when."""
    if not len(frame):
        return words("page.no_events")
    ends = sorted(end[: end.index("-", 1)] for end in [*frame["start"], *frame["end"]] if "-" in end[1:])
    ends.sort(key=int)
    said = {
        "events": words("page.events", count=f"{len(frame):,}"),
        "documents": words("page.documents", count=f"{frame['source'].nunique():,}"),
    }
    if not ends:
        return words("page.from_undated", **said)
    first, last = in_words(ends[0], words), in_words(ends[-1], words)
    name = "page.from_documents_one" if first == last else "page.from_documents"
    return words(name, first=first, last=last, **said)


def heading(frame: pd.DataFrame, words: Wording, title: str = "") -> str:
    """Return the title asked for, else that of the only document if it has a name, else the project's name."""
    known = credits_of(frame) if not title else ()
    return plain(title) or (known[0].title if len(known) == 1 and known[0].named else words("page.title"))


def alternative(frame: pd.DataFrame, words: Wording, most: int = 8) -> str:
    """Return what a picture shows in words, for those who do not see it: how many events, and the first of them."""
    said = [
        words("sheet.event", date=in_words(str(date), words), title=plain(str(title)))
        for date, title in zip(frame["date"].iloc[:most], frame["title"].iloc[:most], strict=True)
    ]
    more = [words("sheet.more_events", count=f"{len(frame) - most:,}")] if len(frame) > most else []
    return " ".join([words("sheet.alt", lead=lead(frame, words)), *said, *more])


@dataclass(frozen=True)
class Texts:
    """What is written round a picture, worked out once: heading, lead, line of sources, and the picture in words."""

    heading: str
    lead: str
    sources: str
    alternative: str


def texts_of(mentions: pd.DataFrame, shown: pd.DataFrame, words: Wording, title: str) -> Texts:
    """Return what is written round a picture.

    Args:
        mentions: one row a mention, for the documents.
        shown: one row an event.
        words: the words of the interface.
        title: the heading asked for; empty for none.
    """
    known = [credit for credit in credits_of(mentions) if credit.named]
    named = [credit.said(words) for credit in known[:_NAMED]]
    if len(known) > len(named):
        named.append(words("sheet.more_sources", count=f"{len(known) - len(named):,}"))
    line = words("sheet.sources", sources="; ".join(named), count=len(known)) if known else ""
    if line and not line.endswith((".", "\u2026")):
        line += "."
    return Texts(heading(mentions, words, title), lead(shown, words), line, alternative(shown, words))
