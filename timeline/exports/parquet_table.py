"""A collection becomes a Parquet table, column by column with its types, some thousand rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from timeline.exports import InChunks, exports
from timeline.exports.rows import rows
from timeline.exports.texts import whole
from timeline.frame import COLUMNS, Collection
from timeline.model import TimelineError

_GROUP = 10_000  # rows of a row group: what stands in memory at a time


class ParquetTable(InChunks):
    """Texts as strings, lists as lists of strings; needs pyarrow, the extra ``parquet``."""

    suffix = ".parquet"
    media_type = "application/vnd.apache.parquet"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the bytes of the table, a row group at a time.

        Raises:
            TimelineError: when pyarrow is not installed.
        """
        try:
            import pyarrow
            from pyarrow import parquet
        except ImportError:
            raise TimelineError("Parquet needs pyarrow (pip install 'space-policy-timeline[parquet]')") from None
        known = {column.name for column in COLUMNS}
        extra = [str(name) for name in collection.frame.columns if str(name) not in known]
        types = {
            "str": pyarrow.string(),
            "object": pyarrow.list_(pyarrow.string()),
            "float64": pyarrow.float64(),
            "Int64": pyarrow.int64(),
        }
        fields = [(column.name, types[column.dtype]) for column in COLUMNS] + [(name, types["str"]) for name in extra]
        schema = pyarrow.schema(fields)
        sink = _Sink()
        with parquet.ParquetWriter(sink, schema, compression="zstd") as writer:
            for group in _groups(collection):
                writer.write_table(pyarrow.Table.from_pylist(group, schema=schema))
                yield sink.take()
        yield sink.take()


def _groups(collection: Collection) -> Iterator[list[dict[str, Any]]]:
    group: list[dict[str, Any]] = []
    for row in rows(collection.frame):
        group.append({name: _plain(value) for name, value in row.items()})
        if len(group) == _GROUP:
            yield group
            group = []
    if group:
        yield group


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return whole(value)
    return [whole(part) for part in value] if isinstance(value, tuple) else value


class _Sink:
    """A file that hands on what was written to it."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Do nothing: what is written can be taken at once."""

    def close(self) -> None:
        """Do nothing: what was written stays until it is taken."""

    def take(self) -> bytes:
        """Return what was written since the last time."""
        taken = b"".join(self._parts)
        self._parts.clear()
        return taken


exports.add("parquet")(ParquetTable())
