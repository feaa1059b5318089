"""``timeline cite``: an event becomes its citation: the sentence, the document, and a link to the place in it."""

from __future__ import annotations

import argparse

from timeline.cli.extract import printable
from timeline.cli.gather import gather


def run(asked: argparse.Namespace) -> int:
    """Print where an event comes from; see ``timeline cite --help``."""
    from timeline.exports.citation import cite

    collection, status = gather(asked)
    if collection is None:
        return status
    for line in cite(collection.frame, asked.event, asked.style).split("\n"):
        print(printable(line))
    return status
