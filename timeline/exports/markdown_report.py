"""A collection becomes a Markdown report, for Quarto or alone: picture, table of events, numbered sources."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.exports import exports
from timeline.exports.png_picture import pixels
from timeline.exports.report import Report, report
from timeline.figures.sheet import Look, sheet
from timeline.frame import Collection

_MEANT = re.compile(r"([!-/:-@\[-`{-~])")  # ASCII punctuation: Markdown reads all of it as itself after a backslash

_WIDTHS = (17, 43, 16, 12)  # shares of the table's columns: date, event, status, source


class MarkdownReport:
    """Markdown whose picture is in the file itself, as data: one file to move about.

    Args:
        suffix: of its files.
        quarto: with Quarto's header, and the picture as a figure that can be referred to (``@fig-timeline``).
    """

    media_type = "text/markdown; charset=utf-8"

    def __init__(self, suffix: str, quarto: bool) -> None:
        self.suffix = suffix
        self._quarto = quarto

    def __call__(self, collection: Collection, look: Look | None = None) -> bytes:
        """Return the report; arguments as of :class:`timeline.exports.svg_picture.SvgPicture`."""
        look = look or Look()
        picture = pixels(sheet(collection.frame, replace(look, size="page", around=False)).markup, 2.0)
        lines = _lines(report(collection, look), picture, self._quarto)
        return ("\n".join(lines) + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is: no markup, no code, no shortcode, no citation."""
    return _MEANT.sub(r"\\\1", text)


def _lines(said: Report, picture: bytes, quarto: bool) -> Iterator[str]:
    words, title = said.words, escaped(said.title)
    if quarto:
        yield "---"
        yield f"title: {_yaml(said.title)}"
        if said.date:
            yield f"date: {_yaml(said.date)}"
        yield "lang: en"
        yield "---"
        yield from ("", escaped(said.lead), "")
        yield f"![{title}][timeline]"
    else:
        yield from (f"# {title}", "", escaped(said.lead), "", f"![{escaped(said.alt)}][timeline]")
    yield ""
    heads = [words(f"columns.{name}") for name in ("date", "title", "status")] + [words("report.source")]
    yield f"| {' | '.join(heads)} |"
    yield f"| {' | '.join(':' + '-' * wide for wide in _WIDTHS)} |"
    for row in said.rows:
        cells = (row.date, row.title, row.status, f"[{row.numbers}]")
        yield f"| {' | '.join(map(escaped, cells))} |"
    if said.more:
        yield from ("", escaped(said.more))
    yield from ("", f"## {words('report.sources')}", "")
    for source in said.sources:
        link = f" <{source.address}>" if source.address else ""
        yield f"{source.number}. {escaped(source.said(words))}{link}"
    about = f' {{#fig-timeline fig-alt="{escaped(said.alt)}" width=170mm}}' if quarto else ""
    yield from ("", f"[timeline]: data:image/png;base64,{base64.b64encode(picture).decode('ascii')}{about}")


def _yaml(text: str) -> str:
    """Return a text as YAML: a JSON string is one, and braces in it are no shortcode."""
    return json.dumps(text).replace("{", "\\u007b")


exports.add("qmd")(MarkdownReport(".qmd", quarto=True))
exports.add("report.md")(MarkdownReport(".report.md", quarto=False))
