"""A collection becomes a table of lines with tabs between the cells, for programs that cut lines at tabs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline.exports import InChunks, exports
from timeline.exports.csv_table import cells
from timeline.exports.texts import in_batches, pictured
from timeline.frame import Collection


class TsvTable(InChunks):
    """UTF-8, one line a row; a tab, a line end or another control character inside a cell is shown by its picture.

    A cell with a quotation mark is quoted as in CSV, which is what spreadsheets and CSV readers expect.
    """

    suffix = ".tsv"
    media_type = "text/tab-separated-values; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the table of the collection's frame, some rows at a time."""
        yield from in_batches(map(_line, cells(collection.frame)))


def _line(fields: Iterable[str]) -> str:
    return "\t".join(map(_cell, fields)) + "\n"


def _cell(text: str) -> str:
    shown = pictured(text)
    return '"' + shown.replace('"', '""') + '"' if '"' in shown else shown


exports.add("tsv")(TsvTable())
