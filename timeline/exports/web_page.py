"""A collection becomes one HTML page with its chart and its events, whole in itself: no network, no server."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from timeline.exports import exports
from timeline.exports.web_legend import web_legend
from timeline.exports.web_parts import as_data, as_json, escape, foot, named, table
from timeline.figures import drawing
from timeline.figures.credits import heading, lead
from timeline.frame import Collection, one_row_a_cluster
from timeline.resources import folder
from timeline.scene.wording import Wording, wording

LARGEST = 1_600_000
"""Bytes a page may have; first its CSV, then its sentences are left out before it grows beyond."""

_SIZES = ((1192, 620), (752, 640), (366, 700))
"""Width and height of the figures in pixels, the widest first: the page shows the widest that it has room for."""


@dataclass(frozen=True)
class Look:
    """How a page is made.

    Args:
        title: its heading; empty for the project's name.
        view, lanes, order, selected: as in :func:`timeline.figures.figure`.
        theme: light or dark.
        address: where scripts, styles and fonts are served; None puts them into the page.
        table: whether the events follow as a table; without it they stand there for screen readers only.
        links: name and address of each file offered under the chart; empty for a CSV within the page.
    """

    title: str = ""
    view: str | None = None
    lanes: str = "actor"
    order: str = "events"
    selected: str = ""
    theme: str = "light"
    address: str | None = None
    table: bool = True
    links: tuple[tuple[str, str], ...] = ()


class WebPage:
    """Self-contained HTML on plotly's basic bundle."""

    suffix = ".html"
    media_type = "text/html; charset=utf-8"

    def __call__(self, collection: Collection) -> bytes:
        """Return the page of the collection, one row an event."""
        return page(collection, Look())


def page(collection: Collection, look: Look) -> bytes:
    """Return the page of a collection.

    Args:
        collection: what is shown; mentions of one event are one row.
        look: how it is made.
    """
    words = wording()
    if look.address is not None or not len(collection.frame):
        return _page(collection.frame, look, words, sentences=True)
    csv = exports["csv"]
    whole = replace(look, links=look.links or (("CSV", as_data(csv(collection), csv.media_type)),))
    made = _page(collection.frame, whole, words, sentences=True)
    for way, sentences in ((look, True), (look, False)):
        if len(made) > LARGEST:
            made = _page(collection.frame, way, words, sentences)
    return made


def _page(mentions: pd.DataFrame, look: Look, words: Wording, sentences: bool) -> bytes:
    frame = one_row_a_cluster(mentions)
    title = heading(mentions, words, look.title)
    asked = {name: getattr(look, name) for name in ("view", "lanes", "order", "theme", "selected")}
    drawn = [drawing(frame, width=width, height=height, **asked) for width, height in _SIZES]
    figures = [figure for figure, _, _ in drawn]
    hidden = (
        "" if look.table else ' style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"'
    )
    parts = [
        f'<!doctype html>\n<html lang="en" data-theme="{look.theme}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">',
        f"<title>{escape(title)}</title>\n{_styles(look.address)}\n</head>\n<body>\n<main>",
        f'<h1>{escape(title)}</h1>\n<p class="lead">{escape(lead(frame, words))}</p>',
        web_legend([scene for _, scene, _ in drawn], words, look.theme),
        f'<figure aria-label="{named(frame, words)}">',
        '<div class="chart" id="chart"></div></figure>' if len(frame) else "</figure>",
        f"<noscript><p>{escape(words('page.no_script'))}</p></noscript>",
        *foot(mentions, words, look.links, "" if sentences else words("page.left_out")),
        f"<div{hidden}><h2>{escape(words('page.table'))}</h2>",
        *table(frame, words, sentences, scroll=look.table),
        "</div>\n</main>",
        *(scripts(figures, look.address) if len(frame) else ()),
        "" if look.address is None else f'<script src="{look.address}height.js"></script>',
        "</body>\n</html>\n",
    ]
    return "\n".join(parts).encode("utf-8", errors="replace")


def _styles(address: str | None) -> str:
    if address is not None:
        return f'<link rel="stylesheet" href="/assets/fonts.css">\n<link rel="stylesheet" href="{address}page.css">'
    style = (folder("data") / "interface" / "page.css").read_text(encoding="utf-8")
    font = base64.b64encode((folder("assets") / "fonts" / "source-sans-3.woff2").read_bytes()).decode("ascii")
    source = f'url(data:font/woff2;base64,{font}) format("woff2")'
    metrics = "font-weight:200 900;ascent-override:92%;descent-override:26%;line-gap-override:0%"
    face = f'@font-face{{font-family:"Source Sans 3";{metrics};src:{source}}}'
    return f"<style>{face}\n{style}</style>"


def scripts(figures: list[Any], address: str | None) -> Iterator[str]:
    """Yield the figures as data, and what draws them: from an address, or within the page."""
    yield f'<script type="application/json" id="figures">{as_json(figures)}</script>'
    if address is not None:
        yield f'<script src="{address}plotly-basic.min.js"></script>\n<script src="{address}embed.js"></script>'
        return
    for path in (("vendor", "plotly-basic", "plotly-basic.min.js"), ("interface", "embed.js")):
        script = folder("data").joinpath(*path).read_text(encoding="utf-8")
        yield f"<script>{script.replace('</script', '<' + chr(92) + '/script')}</script>"


exports.add("html")(WebPage())
