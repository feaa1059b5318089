"""The rows of a frame become pieces of a web page: the table of events, and what stands under every chart."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from html import escape as _escape
from typing import Any

import pandas as pd

from timeline.figures.credits import credits_of, data_date
from timeline.figures.text import plain
from timeline.scene.wording import Wording, in_words

_SAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_MOST = 40  # documents named under a chart


def escape(text: str, quote: bool = True) -> str:
    """Return a text as HTML can hold it, in an element or an attribute."""
    return _escape(plain(text), quote=quote)


def table(frame: pd.DataFrame, words: Wording, sentences: bool, scroll: bool) -> Iterator[str]:
    """Yield the table of events.

    Args:
        frame: one row an event.
        words: the words of the interface.
        sentences: whether each is followed by its sentence.
        scroll: whether it may be wider than the page.
    """
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


def foot(frame: pd.DataFrame, words: Wording, links: Sequence[tuple[str, str]], note: str = "") -> Iterator[str]:
    """Yield what stands under a chart: its documents, the day of the data, and where to get it.

    Args:
        frame: the mentions shown.
        words: the words of the interface.
        links: name and address of each file offered; addresses are of our own making.
        note: a sentence to put first.
    """
    known = [one for one in credits_of(frame) if one.named]
    said = [f'<a href="{escape(one.address)}" rel="noopener">{escape(one.said(words))}</a>' if one.address
            else escape(one.said(words)) for one in known[:_MOST]]  # fmt: skip
    if len(known) > len(said):
        said.append(escape(words("sheet.more_sources", count=f"{len(known) - len(said):,}")))
    lines = [escape(note)] if note else []
    if said:
        lines.append(words("sheet.sources", sources="; ".join(said), count=len(known)) + ".")
    if data_date(known):
        lines.append(escape(words("sheet.data_date", date=in_words(data_date(known), words))))
    if links:
        offered = " ".join(
            f'<a href="{address}" download="events.{name.lower()}">{name}</a>' for name, address in links
        )
        lines.append(f'<span class="get">{escape(words("app.download"))}: {offered}</span>')
    yield f"<footer>{' '.join(lines)}</footer>"


def named(frame: pd.DataFrame, words: Wording) -> str:
    """Return what a chart is called, for those who do not see it: escaped."""
    count = words("page.events", count=f"{len(frame):,}")
    return escape(f"{words('page.chart_name', events=count)}. {words('page.chart_hint')}")


def as_json(value: Any) -> str:
    """Return a value as JSON that can stand within a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_SAFE)


def as_data(data: bytes, media_type: str) -> str:
    """Return a file as an address that holds it."""
    return f"data:{media_type.replace(' ', '')};base64,{base64.b64encode(data).decode('ascii')}"
