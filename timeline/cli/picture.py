"""``timeline picture``: documents or tables of events become pictures and reports, as one wants them to look."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.inputs import Inputs
from timeline.model import TimelineError

if TYPE_CHECKING:
    from timeline.figures.sheet import Look
    from timeline.frame import Collection

_TABLES = (".csv", ".parquet")


def run(asked: argparse.Namespace) -> int:
    """Write the timeline of all sources to each output; see ``timeline picture --help``."""
    from timeline import exports
    from timeline.exports.looks import drawn, takes_look
    from timeline.figures.sheet import Look
    from timeline.scene.view import parse_view

    names = {output: exports.name_for(output) for output in asked.outputs}
    for output, name in names.items():
        if not takes_look(name):
            raise TimelineError(f"{output}: no picture; `timeline extract` writes this format")
    if asked.view and parse_view(asked.view) is None:
        print(f"timeline: --view is START/END in EDTF, not {asked.view!r}", file=sys.stderr)
        return 2
    today = asked.today.isoformat() if asked.today else None
    look = Look(asked.size, asked.theme, asked.lanes, asked.view, today, asked.title)
    inputs = Inputs(asked)
    collection = _collected(inputs, asked)
    if collection.frame.empty and not collection.documents:
        return inputs.status or 1
    for output, name in names.items():
        try:
            exports.write(output, _by_plotly(collection, look, name, asked.scale) if asked.engine == "plotly" else
                          drawn(name, collection, look, asked.scale))  # fmt: skip
        except TimelineError as error:
            inputs.problem(str(error))
    return inputs.status


def _collected(inputs: Inputs, asked: argparse.Namespace) -> Collection:
    """Return the events of all sources, and say what is wrong with any."""
    from timeline.frame import Collection, collect, join, read_table
    from timeline.pipeline import examine_all

    tables = [source for source in asked.sources if Path(source).suffix.lower() in _TABLES]
    parts = []
    for table in tables:
        try:
            parts.append(Collection(read_table(table)))
        except TimelineError as error:
            inputs.problem(str(error))
    asked.sources[:] = [source for source in asked.sources if source not in tables]
    return join([collect(examine_all(inputs)), *parts])


def _by_plotly(collection: Collection, look: Look, name: str, scale: float) -> bytes:
    from timeline.exports.plotly_engine import image

    return image(collection, look, name, scale)
