"""Sources on the command line, documents and tables of events alike, become one collection."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.inputs import Inputs
from timeline.model import TimelineError

if TYPE_CHECKING:
    from timeline.frame import Collection


def gather(asked: argparse.Namespace) -> tuple[Collection | None, int]:
    """Read every source.

    Args:
        asked: the parsed command line, with ``sources``, ``published`` and ``language``.

    Returns:
        The events of all sources, documents before tables, and the exit status so far: 1 when one could not be
        processed. The collection is None when none could.
    """
    from timeline.frame import Collection, collect, is_table, join, read_table
    from timeline.pipeline import examine_all

    tables = [source for source in asked.sources if is_table(source) and not Path(source).is_dir()]
    documents = argparse.Namespace(**vars(asked) | {"sources": [one for one in asked.sources if one not in tables]})
    inputs = Inputs(documents)
    parts: list[Collection] = [collect(examine_all(inputs))]
    for table in tables:
        try:
            parts.append(Collection(read_table(table)))
        except TimelineError as error:
            inputs.problem(str(error))
    collection = join(parts)
    nothing = inputs.status and not collection.documents and collection.frame.empty
    return (None if nothing else collection), inputs.status
