"""``timeline extract``: documents become events, as a table for people or as files."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.inputs import Inputs
from timeline.model import TimelineError
from timeline.writing import replace_file

if TYPE_CHECKING:
    from timeline.frame import Collection


def run(asked: argparse.Namespace) -> int:
    """Write the events of every source to each output; see ``timeline extract --help``."""
    from timeline import exports
    from timeline.frame import collect, one_row_a_cluster
    from timeline.pipeline import examine_all

    names = {output: exports.name_for(output) for output in asked.outputs if output != "-"}
    inputs = Inputs(asked)
    collection = collect(examine_all(inputs))
    if asked.merge:
        collection = collection.with_frame(one_row_a_cluster(collection.frame))
    if not collection.documents:
        return inputs.status
    for output in asked.outputs or [None]:
        if output is None and sys.stdout.isatty():
            print(table(collection))
        elif output in (None, "-"):
            sys.stdout.buffer.write(exports.export(collection, "csv"))
        else:
            try:
                _write(output, exports.export(collection, names[output]))
            except TimelineError as error:
                inputs.problem(str(error))
    return inputs.status


def _write(path: str, data: bytes) -> None:
    with replace_file(Path(path)) as file:
        file.write(data)


def table(collection: Collection, width: int | None = None) -> str:
    """Return the events as lines for a terminal: date, status, title, who, and the source where there are several.

    Args:
        collection: the events.
        width: columns of the terminal; asked of the terminal where None.
    """
    frame = collection.frame.sort_values(["start", "end"], kind="stable")
    if frame.empty:
        return "No dated events found. `timeline explain` says what was left undated, and why."
    columns = width or shutil.get_terminal_size().columns
    rows = list(zip(frame["date"].astype(str), frame["status"].astype(str), frame["title"].astype(str), strict=True))
    dates = max(10, *(len(date) for date, _, _ in rows))
    room = max(20, columns - dates - 14)
    lines = []
    for date, status, title in rows:
        shown = title if len(title) <= room else title[: room - 1] + "\u2026"
        lines.append(f"{date:<{dates}}  {status:<10}  {printable(shown)}")
    return "\n".join(lines)


def printable(text: str) -> str:
    """Return a text whose control characters cannot steer a terminal."""
    indent = text[: len(text) - len(text.lstrip(" "))]
    return indent + "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text.split()))
