"""Addresses by which a view leaves the dashboard: the chart for a frame, pictures and reports, oEmbed."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import quote, urlsplit

from flask import Flask, Response, abort, request

from timeline.dashboard.filters import Filters
from timeline.dashboard.kept import Kept
from timeline.dashboard.library import Library
from timeline.exports import exports
from timeline.exports.looks import LOOKED_AT, drawn
from timeline.exports.web_page import Look as PageLook
from timeline.exports.web_page import page
from timeline.figures.look import Look
from timeline.figures.sizes import size_of
from timeline.figures.theme import THEMES
from timeline.frame import Collection
from timeline.model import TimelineError
from timeline.scene.view import parse_view
from timeline.scene.wording import Wording

_LARGEST = 2400  # pixels of a side asked for by address
_SCALES = (0.5, 4.0)
_FRAME = (960, 640)  # pixels of a frame, width and height, where nothing is asked for
_DOWNLOADS = (("CSV", "csv"), ("XLSX", "xlsx"), ("JSON", "json"))


def register(server: Flask, library: Library, today: str | None, words: Wording) -> None:
    """Register the routes.

    Args:
        server: where.
        library: what is shown.
        today: ISO day of today's line, or None.
        words: the words of the interface.
    """
    kept = Kept(room=32_000_000)

    def query() -> Filters:
        return Filters.parse(request.query_string.decode("ascii", errors="replace"))

    @server.get("/embed")
    def embed() -> Response:
        asked = query()
        data = kept.get(("embed", asked), lambda: page(told(library, asked), _page_look(asked)))
        response = Response(data, content_type="text/html; charset=utf-8")
        response.headers["Link"] = _discovery(request.url)
        return response

    @server.get("/api/picture.<path:name>")
    def picture(name: str) -> Response:
        if name not in LOOKED_AT:
            abort(404)
        asked = query()
        size, scale = request.args.get("size", "page"), request.args.get("scale", 2.0, type=float)
        try:
            look = _look(asked, size, request.args.get("theme", ""), today)
            scale = min(max(scale, _SCALES[0]), _SCALES[1]) if scale == scale else 2.0
            data = kept.get((name, asked, look, scale), lambda: drawn(name, told(library, asked), look, scale))
        except TimelineError as error:
            return Response(f"{error}\n", status=400, content_type="text/plain; charset=utf-8")
        made = exports[name]
        response = Response(data, content_type=made.media_type)
        way = "attachment" if request.args.get("download") or name not in ("svg", "png", "pdf") else "inline"
        response.headers["Content-Disposition"] = f'{way}; filename="timeline{made.suffix}"'
        return response

    @server.get("/oembed")
    def oembed() -> Response:
        if request.args.get("format", "json") != "json":
            return Response("only json\n", status=501, content_type="text/plain")
        shared = shared_query(request.args.get("url", ""), request.host)
        if shared is None:
            abort(404)
        answer = _oembed(request.host_url, shared, words)
        return Response(json.dumps(answer, ensure_ascii=False), content_type="application/json")


def told(library: Library, asked: Filters) -> Collection:
    """Return what filters leave with all mentions of it, so that every document that tells an event is named."""
    chosen = library.collection(asked)
    mentions = library.mentions
    if chosen.frame.empty or len(mentions) == len(library.frame):
        return chosen
    clusters = set(chosen.frame["cluster_id"]) - {""}
    wanted = mentions["cluster_id"].isin(clusters) | mentions["event_id"].isin(set(chosen.frame["event_id"]))
    return replace(chosen, frame=mentions[wanted].reset_index(drop=True))


def _span(asked: Filters) -> str | None:
    return asked.view if asked.view and parse_view(asked.view) else None


def _page_look(asked: Filters) -> PageLook:
    filters = escape(asked.only_filters().query(), quote=True)
    links = [(name, f"/api/events.{suffix}?{filters}".rstrip("?")) for name, suffix in _DOWNLOADS]
    shown = escape(replace(asked, read="", theme="").query(), quote=True)
    links.append(("PNG", f"/api/picture.png?{shown}".rstrip("?")))
    return PageLook(
        view=_span(asked),
        lanes=asked.lanes,
        order=asked.order,
        selected=asked.selected,
        theme=asked.theme or "light",
        address="/vendor/",
        table=False,
        links=tuple(links),
    )


def _look(asked: Filters, size: str, theme: str, today: str | None) -> Look:
    """Return the look asked for by address.

    Raises:
        TimelineError: when size or theme is not one of its choices, or the size more than a server should draw.
    """
    known = size_of(size)
    if max(known.width, known.height or 0) > _LARGEST:
        raise TimelineError(f"size {size!r} is more than {_LARGEST} pixels")
    theme = theme or "light"
    if theme not in THEMES:
        raise TimelineError(f"unknown theme {theme[:40]!r}; known: {', '.join(THEMES)}")
    return Look(size=size, theme=theme, lanes=asked.lanes, order=asked.order, view=_span(asked), today=today)


def shared_query(url: str, host: str) -> str | None:
    """Return the query string of an address of this server's page or chart; None for any other address.

    Args:
        url: the address.
        host: name and port under which this server was asked.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    ours = parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()
    if not ours or parts.path not in ("", "/", "/embed"):
        return None
    return replace(Filters.parse(parts.query), read="").query()


def frame_code(home: str, query: str, title: str, width: str, height: int) -> str:
    """Return the HTML of a frame that shows the chart.

    Args:
        home: address of the server, with a slash at its end.
        query: what is shown, without a question mark.
        title: what the frame is called.
        width, height: of the frame; pixels or a share as CSS has it, and pixels.
    """
    address = f"{home}embed?{query}" if query else f"{home}embed"
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{width}" height="{height}" '
        f'style="border:0" loading="lazy"></iframe>'
    )


def _oembed(home: str, query: str, words: Wording) -> dict[str, Any]:
    """Return an answer of oEmbed 1.0 (https://oembed.com), type rich."""
    limits = [request.args.get(f"max{side}", type=int) for side in ("width", "height")]
    width, height = (
        min(size, max(limit, 200)) if limit is not None else size for size, limit in zip(_FRAME, limits, strict=True)
    )
    title = words("page.title")
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": title,
        "provider_url": home,
        "width": width,
        "height": height,
        "html": frame_code(home, query, title, str(width), height),
    }


def _discovery(url: str) -> str:
    parts = urlsplit(url)
    home = f"{parts.scheme}://{parts.netloc}"
    return f'<{home}/oembed?url={quote(url, safe="")}>; rel="alternate"; type="application/json+oembed"'
