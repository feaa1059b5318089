"""The events as a grid that asks for the rows it shows: the accessible twin of the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import dash_ag_grid as dag
import numpy as np
import pandas as pd

from timeline.dashboard.filters import Filters
from timeline.dashboard.ids import Ids
from timeline.dashboard.library import Library, Rows
from timeline.scene.slips import move, said
from timeline.scene.wording import Wording, in_words, titled

_COLUMNS = (
    ("date", 165),
    ("title", 420),
    ("status", 110),
    ("category", 120),
    ("actors", 170),
    ("document", 200),
    ("confidence", 112),
    ("slip", 130),
)
_TEXTS = ("title", "actors", "document")  # sorted without regard to capitals, as they are read
_ROW, _HEADER, _SHOWN = 38, 42, 12
MOST_COPIED = 20_000
"""Rows that go to the clipboard at most: a spreadsheet opens more of them from the CSV."""


def grid(words: Wording, moved: bool) -> dag.AgGrid:
    """Return the empty grid; :func:`answer` fills it.

    Args:
        words: the words of the interface.
        moved: whether any target moved, so that there is something to say of slips.
    """
    columns = [
        {
            "field": name,
            "headerName": words(f"columns.{name}"),
            "width": width,
            "flex": {"title": 3, "document": 1}.get(name, 0),
            "minWidth": {"title": 260, "document": 150}.get(name, 100),
            "tooltipField": name,
        }
        for name, width in _COLUMNS
        if moved or name != "slip"
    ]
    return dag.AgGrid(
        id=Ids.TABLE,
        columnDefs=columns,
        defaultColDef={"sortable": True, "resizable": True, "suppressMovable": True},
        rowModelType="infinite",
        getRowId="params.data.event_id",
        dashGridOptions={
            "rowSelection": {
                "mode": "multiRow",
                "checkboxes": False,
                "headerCheckbox": False,
                "enableClickSelection": True,
            },
            "cacheBlockSize": 100,
            "maxBlocksInCache": 6,
            "rowHeight": _ROW,
            "headerHeight": _HEADER,
            "enableCellTextSelection": True,
            "ensureDomOrder": True,
            "suppressColumnVirtualisation": True,
            "domLayout": "normal",
            "localeText": words.table("grid"),
        },
        style=size(5),
        className="ag-theme-quartz",
    )


def size(rows: int) -> dict[str, str]:
    """Return the size of a grid: as high as its rows, but no higher than a dozen."""
    return {"height": f"{_HEADER + _ROW * min(max(rows, 2), _SHOWN) + 4}px", "width": "100%"}


def answer(library: Library, filters: Filters, request: Mapping[str, Any], words: Wording) -> dict[str, Any]:
    """Return the rows that a grid asks for.

    Args:
        library: what is shown.
        filters: what is asked for.
        request: the grid's ``startRow``, ``endRow`` and ``sortModel``.
        words: the words of the interface.
    """
    rows = library.select(filters.only_filters()).rows
    start = max(int(request.get("startRow") or 0), 0)
    end = min(int(request.get("endRow") or 100), start + 1000)
    ordered = _ordered(library, rows, request.get("sortModel") or ())
    return {"rowData": _cells(library, ordered[start:end], words), "rowCount": len(rows)}


def _cells(library: Library, rows: Rows, words: Wording) -> list[dict[str, str]]:
    """Return the words of each cell of some rows, with the event's id."""
    return [
        {
            "event_id": row["event_id"],
            "date": in_words(row["date"], words),
            "title": titled(row["title"]),
            "status": words.name("status", row["status"]),
            "category": words.name("category", row["category"]),
            "actors": ", ".join(row["actors"] or ()),
            "document": row["document"] or row["source"],
            "confidence": "" if pd.isna(row["confidence"]) else f"{row['confidence']:.0%}",
            "slip": slip_of(library, int(place), words),
        }
        for place, row in zip(rows, library.frame.iloc[rows].to_dict("records"), strict=True)
    ]


def pasted(library: Library, filters: Filters, sort: str, words: Wording) -> str:
    """Return the table as text that a spreadsheet takes from the clipboard: tabs between cells, a line each row.

    What begins like a formula gets an apostrophe before it; tabs and line breaks within a cell become blanks.

    Args:
        library: what is shown.
        filters: what is asked for.
        sort: ``column:asc`` or ``column:desc``; empty for time order.
        words: the words of the interface.
    """
    column, _, way = sort.partition(":")
    model = [{"colId": column, "sort": way}] if column else []
    rows = _ordered(library, library.select(filters.only_filters()).rows, model)[:MOST_COPIED]
    names = [name for name, _ in _COLUMNS if name != "slip" or library.targets_moved]
    lines = [[words(f"columns.{name}") for name in names]]
    lines += [[row[name] for name in names] for row in _cells(library, rows, words)]
    return "\n".join("\t".join(_cell(text) for text in line) for line in lines) + "\n"


def _cell(text: str) -> str:
    plain = " ".join(str(text).split())
    return f"'{plain}" if plain.startswith(("=", "+", "-", "@")) else plain


def slip_of(library: Library, row: int, words: Wording) -> str:
    """Return how far a date lies from the first one told of its target; empty where only one was told."""
    if library.events.slips.chain[row] < 0:
        return ""
    first = library.history(row)[0]
    if first == row:
        return words("slip.first")
    moved = move(str(library.events.dates[first]), str(library.events.dates[row]))
    return said(moved, words) if moved else ""


def _ordered(library: Library, rows: Rows, model: Sequence[Mapping[str, Any]]) -> Rows:
    """Return the rows in the order wanted; they come in time order, and dates sort by the days they allow."""
    for entry in reversed(list(model)[:3]):
        name, down = str(entry.get("colId")), entry.get("sort") == "desc"
        if name == "date":
            order = library.events.in_time_order(rows)
        elif name == "slip":
            order = _by_slip(library, rows)
        elif name in dict(_COLUMNS):
            values = library.frame[name].iloc[rows]
            if name == "actors":
                values = values.map(lambda actors: "; ".join(actors or ()))
            keys = values.str.casefold() if name in _TEXTS else values
            order = np.argsort(keys.to_numpy(), kind="stable")
        else:
            continue
        rows = rows[order[::-1] if down else order]
    return rows


def _by_slip(library: Library, rows: Rows) -> Rows:
    """Return the order by how far targets moved; the dates of one target stay together, as they were told."""
    chain, step, moved = (part[rows] for part in library.events.slips)
    return np.lexsort((step, chain, np.abs(np.nan_to_num(moved, nan=-1.0))))
