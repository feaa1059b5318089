"""A collection becomes one HTML page with its chart and its events, whole in itself: no network, no server."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import pandas as pd

from timeline.exports import exports
from timeline.figures import drawing
from timeline.frame import Collection, one_row_a_cluster
from timeline.resources import folder
from timeline.scene.wording import Wording, in_words, wording

LARGEST = 1_600_000
"""Bytes a page may have; sentences are left out before it grows beyond."""

_SIZES = ((1192, 620), (752, 640), (366, 700))
"""Width and height of the figures in pixels, the widest first: the page shows the widest that it has room for."""

_SAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


@dataclass(frozen=True)
class Look:
    """How a page is made.

    Args:
        title: its heading; empty for the project's name.
        view, lanes, selected: as in :func:`timeline.figures.figure`.
        theme: light or dark.
        address: where scripts, styles and fonts are served; None puts them into the page.
        table: whether the events follow as a table; without it they stand there for screen readers only.
    """

    title: str = ""
    view: str | None = None
    lanes: str = "actor"
    selected: str = ""
    theme: str = "light"
    address: str | None = None
    table: bool = True


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
    frame = one_row_a_cluster(collection.frame)
    words = wording()
    whole = _page(frame, look, words, sentences=True)
    if len(whole) > LARGEST and look.address is None:
        whole = _page(frame, look, words, sentences=False)
    return whole


def _page(frame: pd.DataFrame, look: Look, words: Wording, sentences: bool) -> bytes:
    title = look.title or words("page.title")
    count = words("page.events", count=len(frame))
    lead = _lead(frame, words)
    asked = {"view": look.view, "lanes": look.lanes, "theme": look.theme, "selected": look.selected}
    figures = [drawing(frame, width=width, height=height, **asked)[0] for width, height in _SIZES]  # type: ignore[arg-type]
    hidden = (
        "" if look.table else ' style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"'
    )
    note = "" if sentences else f"<footer>{escape(words('page.left_out'))}</footer>"
    chart_name = escape(words("page.chart_name", events=count), quote=True)
    parts = [
        f'<!doctype html>\n<html lang="en" data-theme="{look.theme}">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">',
        f"<title>{escape(title)}</title>\n{_styles(look.address)}\n</head>\n<body>\n<main>",
        f'<h1>{escape(title)}</h1>\n<p class="lead">{escape(lead)}</p>',
        f'<figure aria-label="{chart_name}. {escape(words("page.chart_hint"), quote=True)}">',
        '<div class="chart" id="chart"></div></figure>' if len(frame) else "</figure>",
        f"<noscript><p>{escape(words('page.no_script'))}</p></noscript>",
        f"<div{hidden}><h2>{escape(words('page.table'))}</h2>",
        *_table(frame, words, sentences, scroll=look.table),
        f"{note}</div>\n</main>",
        *(_scripts(figures, look.address) if len(frame) else ()),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts).encode("utf-8", errors="replace")


def _lead(frame: pd.DataFrame, words: Wording) -> str:
    if not len(frame):
        return words("page.no_events")
    ends = sorted(end[: end.index("-", 1)] for end in [*frame["start"], *frame["end"]] if "-" in end[1:])
    ends.sort(key=int)
    first, last = (in_words(ends[0], words), in_words(ends[-1], words)) if ends else ("", "")
    return words(
        "page.from_documents",
        events=words("page.events", count=len(frame)),
        documents=words("page.documents", count=frame["source"].nunique()),
        first=first,
        last=last,
    )


def _table(frame: pd.DataFrame, words: Wording, sentences: bool, scroll: bool) -> Iterator[str]:
    columns = ("date", "title", "status", "actors", "document")
    head = "".join(f'<th scope="col" class="{name}">{escape(words(f"columns.{name}"))}</th>' for name in columns)
    name = escape(words("page.table"), quote=True)
    yield f'<div class="scroll" tabindex="0" role="region" aria-label="{name}">' if scroll else "<div>"
    yield f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>"
    for row in frame.itertuples(index=False):
        said: Any = row
        quote = f"<q>{escape(str(said.sentence))}</q>" if sentences and said.sentence else ""
        yield (
            f"<tr><td>{escape(in_words(said.date, words))}</td><td>{escape(said.title)}{quote}</td>"
            f"<td>{escape(words.name('status', said.status))}</td>"
            f'<td class="actors">{escape(", ".join(said.actors))}</td>'
            f'<td class="document">{escape(said.document or said.source)}</td></tr>'
        )
    yield "</tbody></table></div>"


def _styles(address: str | None) -> str:
    if address is not None:
        return f'<link rel="stylesheet" href="/assets/fonts.css">\n<link rel="stylesheet" href="{address}page.css">'
    style = (folder("data") / "interface" / "page.css").read_text(encoding="utf-8")
    font = base64.b64encode((folder("assets") / "fonts" / "source-sans-3.woff2").read_bytes()).decode("ascii")
    source = f'url(data:font/woff2;base64,{font}) format("woff2")'
    metrics = "font-weight:200 900;ascent-override:92%;descent-override:26%;line-gap-override:0%"
    face = f'@font-face{{font-family:"Source Sans 3";{metrics};src:{source}}}'
    return f"<style>{face}\n{style}</style>"


def _scripts(figures: list[Any], address: str | None) -> Iterator[str]:
    data = json.dumps(figures, ensure_ascii=False, separators=(",", ":")).translate(_SAFE)
    yield f'<script type="application/json" id="figures">{data}</script>'
    if address is not None:
        yield f'<script src="{address}plotly-basic.min.js"></script>\n<script src="{address}embed.js"></script>'
        return
    for path in (("vendor", "plotly-basic", "plotly-basic.min.js"), ("interface", "embed.js")):
        script = folder("data").joinpath(*path).read_text(encoding="utf-8")
        yield f"<script>{script.replace('</script', '<' + chr(92) + '/script')}</script>"


exports.add("html")(WebPage())
