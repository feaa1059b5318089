"""A collection becomes linked data: schema.org events, each with the document that tells it (JSON-LD)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from timeline.exports import InChunks, exports
from timeline.exports.rows import Row, rows, span
from timeline.exports.texts import in_batches
from timeline.frame import Collection
from timeline.frame.sources import place_link, source_of
from timeline.model import Day, Status

_SCHEMA = "https://schema.org"
# what states a status has at schema.org; the others are told by the keyword alone
_STATES = {Status.SCHEDULED: "EventScheduled", Status.CANCELLED: "EventCancelled"}
# the result is often put into a script element of a page, which these could end
_SAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


class JsonLd(InChunks):
    """A graph of ``Event``: ``temporalCoverage`` is the date in EDTF, ``startDate`` and ``endDate`` its days."""

    suffix = ".jsonld"
    media_type = "application/ld+json"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the graph, some events at a time."""
        yield from in_batches(part.translate(_SAFE) for part in self._parts(collection))

    def _parts(self, collection: Collection) -> Iterator[str]:
        yield f'{{"@context": "{_SCHEMA}", "@graph": ['
        before = "\n"
        for row in rows(collection.frame):
            yield before + json.dumps(_event(row), ensure_ascii=False)
            before = ",\n"
        yield "\n]}\n"


def _event(row: Row) -> dict[str, Any]:
    first, last = span(row)
    state = _STATES.get(row["status"])
    return _filled(
        {
            "@type": "Event",
            "@id": f"#{quote(row['event_id'], safe='', errors='replace')}",
            "identifier": row["event_id"],
            "name": row["title"],
            "description": row["sentence"],
            "temporalCoverage": row["date"],
            "startDate": _iso(first),
            "endDate": _iso(last),
            "eventStatus": f"{_SCHEMA}/{state}" if state else "",
            "keywords": [word for word in (row["category"], row["status"]) if word],
            "about": [{"@type": "Thing", "name": name} for name in row["actors"]],
            "subjectOf": _document(row),
        }
    )


def _document(row: Row) -> dict[str, Any]:
    source = source_of(row)
    return _filled(
        {
            "@type": "CreativeWork",
            "name": source.title,
            "identifier": source.source,
            "url": place_link(row),
            "datePublished": source.published,
            "inLanguage": source.language,
            "publisher": {"@type": "Organization", "name": source.outlet} if source.outlet else "",
        }
    )


def _iso(day: Day | None) -> str:
    """Return a day as schema.org takes it: ISO 8601 with four digits of a year."""
    return day.isoformat() if day is not None and 0 <= day.year <= 9999 else ""


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", [])}


exports.add("jsonld")(JsonLd())
