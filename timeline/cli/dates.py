"""``timeline dates``: documents become their time expressions, one JSON line a document."""

from __future__ import annotations

import argparse
import json
import sys

from timeline.cli.inputs import Inputs
from timeline.dates import find_dates
from timeline.model import Document
from timeline.writing import replace_file


def run(asked: argparse.Namespace) -> int:
    """Write the time expressions of every source; see ``timeline dates --help``."""
    inputs = Inputs(asked)
    if asked.output in (None, "-"):
        for document in inputs:
            sys.stdout.write(line(document))
    else:
        with replace_file(asked.output) as file:
            for document in inputs:
                file.write(line(document).encode())
    return inputs.status


def line(document: Document) -> str:
    """Return one document's time expressions as a line of JSON, TIMEX3 types and values, offsets in its text."""
    timexes = [
        {
            "start": found.start,
            "end": found.end,
            "text": found.text,
            "type": str(found.type),
            "value": found.value,
            "mod": found.mod,
        }
        for found in find_dates(document.text, document.published, document.language)
    ]
    return json.dumps({"id": document.source, "timexes": timexes}, ensure_ascii=False) + "\n"
