"""Plain addresses beside the page: the same events as files, the chart alone, the health of the server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain

from flask import Flask, Response, abort, request

from timeline.dashboard import chart
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


_STREAMED = 10_000  # events from which on a file is sent in parts as it is made, and not kept


def register(server: Flask, library: Library, today: float | None, words: Wording) -> None:
    """Register the routes; arguments as :func:`timeline.dashboard.chart.scene_of`."""

    kept = Kept()
    formats = {name: exports[name] for name in exports}  # all loaded before the first request comes

    def query() -> Filters:
        return Filters.parse(request.query_string.decode("ascii", errors="replace"))

    @server.get("/api/events.<path:name>")
    def events(name: str) -> Response:
        if name not in formats:
            abort(404)
        made = formats[name]
        asked = query().only_filters()
        try:
            data = _file(library, asked, name, kept)
        except TimelineError as error:  # what the format needs is not installed, or the events are too many for it
            return Response(f"{error}\n", status=501, content_type="text/plain; charset=utf-8")
        response = Response(data, content_type=made.media_type)
        response.headers["Content-Disposition"] = f'attachment; filename="events{made.suffix}"'
        return response

    @server.get("/api/picture")
    def drawn() -> Response:
        size = {name: request.args.get(name, type=float) for name in ("width", "height")}
        asked = query()

        def draw() -> bytes:
            answer = chart.answer(library, asked, size, today, words)
            return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8")

        data = kept.get(("picture", asked, *size.values()), draw)
        return Response(data, content_type="application/json")

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

    @server.get("/health")
    def health() -> Response:
        return Response("ready\n", content_type="text/plain")


def _file(library: Library, asked: Filters, name: str, kept: Kept) -> bytes | Iterator[bytes]:
    """Return the events of a query in a format: a small file whole and kept, a large one in parts.

    Raises:
        TimelineError: when the format cannot be made; always before the first part.
    """
    if len(library.select(asked).rows) <= _STREAMED:
        return kept.get((name, asked), lambda: exports[name](library.collection(asked)))
    parts = stream(library.collection(asked), name)
    first = next(parts, b"")
    return chain((first,), parts)
