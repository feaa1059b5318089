"""``timeline picture``: documents or tables of events become pictures and reports, as one wants them to look."""

from __future__ import annotations

import argparse

from timeline.cli.extract import criteria
from timeline.cli.gather import gather
from timeline.cli.inputs import warn
from timeline.model import TimelineError


def run(asked: argparse.Namespace) -> int:
    """Write the timeline of all sources to each output; see ``timeline picture --help``."""
    from timeline import exports
    from timeline.exports.looks import drawn, takes_look
    from timeline.exports.plotly_engine import image
    from timeline.figures.sheet import Look
    from timeline.scene.criteria import chosen
    from timeline.scene.view import parse_view

    names = {output: exports.name_for(output) for output in asked.outputs}
    for output, name in names.items():
        if not takes_look(name):
            raise TimelineError(f"{output}: no picture; `timeline extract` writes this format")
    if asked.view and parse_view(asked.view) is None:
        warn(f"--view is START/END in EDTF, not {asked.view!r}")
        return 2
    today = asked.today.isoformat() if asked.today else None
    look = Look(asked.size, asked.theme, asked.lanes, asked.order, asked.view, today, asked.title)
    collection, status = gather(asked)
    if collection is None:
        return status
    collection = collection.with_frame(chosen(collection.frame, criteria(asked)))
    for output, name in names.items():
        try:
            own = asked.engine == "own"
            data = drawn(name, collection, look, asked.scale) if own else image(collection, look, name, asked.scale)
            exports.write(output, data)
        except TimelineError as error:
            warn(str(error))
            status = 1
    return status
