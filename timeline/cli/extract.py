"""``timeline extract``: documents and tables become events, as a table for people or as files."""

from __future__ import annotations

import argparse
import shutil
import sys
from typing import TYPE_CHECKING

from timeline.cli.gather import gather
from timeline.cli.inputs import warn
from timeline.model import TimelineError

if TYPE_CHECKING:
    from timeline.frame import Collection
    from timeline.scene.criteria import Criteria


def run(asked: argparse.Namespace) -> int:
    """Write the events of every source to each output; see ``timeline extract --help``."""
    from timeline import exports
    from timeline.frame import one_row_a_cluster
    from timeline.scene.criteria import chosen

    asked.format = asked.format and asked.format.lower().lstrip(".")
    if asked.format and asked.format not in exports.exports:
        warn(f"unknown format {asked.format!r}; known: {', '.join(exports.exports)}")
        return 2
    for output in asked.outputs:
        if output != "-" and not asked.format:
            exports.name_for(output)
    collection, status = gather(asked)
    if collection is None:
        return status
    if asked.merge:
        collection = collection.with_frame(one_row_a_cluster(collection.frame))
    collection = collection.with_frame(chosen(collection.frame, criteria(asked)))
    for output in asked.outputs or [None]:
        try:
            if output is None and not asked.format and sys.stdout.isatty():
                print(table(collection))
            elif output in (None, "-"):
                for part in exports.stream(collection, asked.format or "csv"):
                    sys.stdout.buffer.write(part)
            else:
                exports.save(collection, output, asked.format)
        except TimelineError as error:
            warn(str(error))
            status = 1
    return status


def criteria(asked: argparse.Namespace) -> Criteria:
    """Return which events a command line asks for."""
    from timeline.scene.criteria import Criteria

    return Criteria(
        q=asked.text,
        actor=tuple(asked.actor),
        status=tuple(asked.status),
        category=tuple(asked.category),
        document=tuple(asked.document),
        from_=asked.from_ or "",
        to=asked.to or "",
        moved="1" if asked.moved else "",
    )


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
