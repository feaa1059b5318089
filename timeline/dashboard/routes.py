"""Plain addresses beside the page: the same events as files, the picture, the table to copy, the server's health."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from flask import Flask, Response, abort, request

from timeline.dashboard import chart, paper, table
from timeline.dashboard.filters import Filters
from timeline.dashboard.kept import Kept
from timeline.dashboard.library import Library
from timeline.exports import exports, stream
from timeline.model import TimelineError
from timeline.resources import folder
from timeline.scene.wording import Wording

_SERVED = {
    "plotly-basic.min.js": ("vendor", "plotly-basic", "plotly-basic.min.js"),
    "embed.js": ("interface", "embed.js"),
    "height.js": ("interface", "height.js"),
    "timeline-embed.js": ("interface", "timeline-embed.js"),
    "page.css": ("interface", "page.css"),
}
_KEY = 40  # characters of the name of a strip
_STREAMED = 10_000  # events from which on a file is sent in parts as it is made, and not kept


@dataclass(frozen=True)
class _Asked:
    """What the routes share: what is shown, today's line, the words, and the answers given lately."""

    library: Library
    today: float | None
    words: Wording
    kept: Kept = field(default_factory=Kept)

    @property
    def query(self) -> Filters:
        """What the request asks for."""
        return Filters.parse(request.query_string.decode("ascii", errors="replace"))


def register(server: Flask, library: Library, today: float | None, words: Wording) -> None:
    """Register the routes; arguments as :func:`timeline.dashboard.chart.scene_of`."""
    asked = _Asked(library, today, words)
    _files(server, asked)
    _picture(server, asked)
    _table(server, asked)
    _vendored(server)

    @server.get("/health")
    def health() -> Response:
        return Response("ready\n", content_type="text/plain")


def _files(server: Flask, asked: _Asked) -> None:
    formats = {name: exports[name] for name in exports}  # all loaded before the first request comes

    @server.get("/api/events.<path:name>")
    def events(name: str) -> Response:
        if name not in formats:
            abort(404)
        made = formats[name]
        unknown = Filters.unknown(request.args)
        if unknown:  # rather than a file of all events, which would pass for what was asked for
            said = f"unknown filter {unknown[0]!r}\n"
            return Response(said, status=400, content_type="text/plain; charset=utf-8")
        try:
            data = _file(asked, name)
        except TimelineError as error:  # what the format needs is not installed, or the events are too many for it
            return Response(f"{error}\n", status=501, content_type="text/plain; charset=utf-8")
        response = Response(data, content_type=made.media_type)
        response.headers["Content-Disposition"] = f'attachment; filename="events{made.suffix}"'
        return response


def _file(asked: _Asked, name: str) -> bytes | Iterator[bytes]:
    """Return the events of the request in a format: a small file whole and kept, a large one in parts.

    Raises:
        TimelineError: when the format cannot be made; always before the first part.
    """
    library, filters = asked.library, asked.query.only_filters()
    if len(library.select(filters).rows) <= _STREAMED:
        return asked.kept.get((name, filters), lambda: exports[name](library.collection(filters)))
    parts = stream(library.collection(filters), name)
    first = next(parts, b"")
    return chain((first,), parts)


def _picture(server: Flask, asked: _Asked) -> None:
    @server.get("/api/picture")
    def drawn() -> Response:
        size = {name: request.args.get(name, type=float) for name in ("width", "height")}
        filters, strip = asked.query, request.args.get("strip", "")[:_KEY]

        def draw() -> bytes:
            return _json(chart.answer(asked.library, filters, size, asked.today, asked.words, strip))

        data = asked.kept.get(("picture", filters, strip, *size.values()), draw)
        return Response(data, content_type="application/json")

    @server.get("/api/paper")
    def printed() -> Response:
        size = {name: request.args.get(name, type=float) for name in ("width", "height")}
        filters = asked.query

        def draw() -> bytes:
            scene, events = chart.scene_of(asked.library, filters, size, asked.today, asked.words)
            drawing = chart.drawing(scene, events, filters, asked.words)
            return _json({"svg": drawing["svg"]} | paper.listing(asked.library, filters, asked.words))

        return Response(asked.kept.get(("paper", filters, *size.values()), draw), content_type="application/json")


def _json(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _table(server: Flask, asked: _Asked) -> None:
    @server.get("/api/table")
    def copied() -> Response:
        filters, sort = asked.query.only_filters(), request.args.get("sort", "")[:40]
        data = asked.kept.get(
            ("table", filters, sort), lambda: table.pasted(asked.library, filters, sort, asked.words).encode("utf-8")
        )
        return Response(data, content_type="text/tab-separated-values; charset=utf-8")


def _vendored(server: Flask) -> None:
    @server.get("/vendor/<name>")
    def vendor(name: str) -> Response:
        if name not in _SERVED:
            abort(404)
        file = folder("data").joinpath(*_SERVED[name])
        kind = "text/css" if name.endswith(".css") else "text/javascript"
        response = Response(file.read_bytes(), content_type=f"{kind}; charset=utf-8")
        response.add_etag()
        response.headers["Cache-Control"] = "public, max-age=3600"
        response.make_conditional(request)
        return response
