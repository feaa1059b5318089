"""The packed file of fitted weights becomes tables that are looked up by the name of a feature.

The file is one LZMA stream: a line of JSON that names its sections with their lengths in bytes, then the sections. It
holds text and small integers only, so that reading it can run nothing. ``data/models/fit.py`` writes it.
"""

from __future__ import annotations

import json
import lzma
from array import array
from collections.abc import Callable, Iterable
from functools import cache
from itertools import accumulate
from operator import mul
from struct import Struct

from timeline.grammar.tables import Table, Tables
from timeline.model import TimelineError
from timeline.resources import folder

MODEL = "grammar.en.xz"
_LARGEST = 64 * 1024 * 1024  # bytes: a model that unpacks to more than this is not ours

LANE = 16  # bits for one label in a packed row


class _Rows(dict[int, int]):
    """Rows by their number, packed when they are first asked for."""

    def __init__(self, pack: Callable[[int], int]) -> None:
        super().__init__()
        self._pack = pack

    def __missing__(self, number: int) -> int:
        self[number] = row = self._pack(number)
        return row


class Weights:
    """Sparse weights of features, one for each label, given as packed rows.

    A packed row is one whole number that holds the weights of all labels in lanes of :data:`LANE` bits, so that adding
    two rows adds the weights label by label: Python adds numbers of that size faster than it walks a list. Sums of a
    few hundred rows stay within a lane (weights are at most 127).

    Args:
        labels: what the lanes stand for.
        names: the features.
        counts: number of weights of each feature.
        columns, values: label and weight (signed) of each, all features one after the other.
    """

    def __init__(self, labels: list[str], names: list[str], counts: bytes, columns: bytes, values: bytes) -> None:
        self.labels = labels
        self._numbers = dict(zip(names, range(1, len(counts) + 1), strict=True))  # from 1: "no number" is false
        self._ends = [0, *accumulate(counts)]
        self._columns = columns
        self._values = array("b", values)
        self._rows = _Rows(self._packed)
        self.table = Tables(self._numbers, self._rows.__getitem__).table
        self._units = [1 << LANE * index for index in range(len(labels))]
        self._bias = sum(1 << (LANE * (index + 1) - 1) for index in range(len(labels)))
        self._unpack = Struct(f"<{len(labels)}H").unpack
        self._size = len(labels) * LANE // 8

    def total(self, features: Iterable[str]) -> int:
        """Return the sum of the packed rows of features; those that were not fitted add nothing."""
        return sum(map(self._rows.__getitem__, filter(None, map(self._numbers.get, features))))

    @staticmethod
    def joint(tables: Iterable[Table], seconds: Iterable[str]) -> int:
        """Return the sum of the packed rows of features, given by a table and the second half of its name for each."""
        return sum(filter(None, map(dict.get, tables, seconds)))

    def _packed(self, number: int) -> int:
        """Return the packed row of a fitted feature."""
        places = slice(self._ends[number - 1], self._ends[number])
        units = map(self._units.__getitem__, self._columns[places])
        return sum(map(mul, self._values[places], units))

    def best(self, total: int) -> int:
        """Return the index of the label with the highest weight in a sum of rows; of equals the first."""
        packed = (total + self._bias).to_bytes(self._size, "little")
        high = packed[1::2]  # half of each lane; where it decides, the lanes need not be taken apart
        top = max(high)
        if high.count(top) == 1:
            return high.index(top)
        lanes = self._unpack(packed)
        return lanes.index(max(lanes))


@cache
def _sections() -> dict[str, bytes]:
    """Return the sections of the model file.

    Raises:
        TimelineError: when the file is missing or is not a model.
    """
    path = folder("data") / "models" / MODEL
    try:
        content = lzma.LZMADecompressor(memlimit=256 * 1024 * 1024).decompress(path.read_bytes(), max_length=_LARGEST)
        header, _, body = content.partition(b"\n")
        sections: dict[str, bytes] = {}
        position = 0
        for name, length in json.loads(header):
            sections[name] = body[position : position + length]
            position += length
    except (OSError, lzma.LZMAError, ValueError, TypeError) as error:
        raise TimelineError(f"{path}: not a model ({error})") from None
    if position != len(body):
        raise TimelineError(f"{path}: not a model (cut short)")
    return sections


def section(name: str) -> bytes:
    """Return one section of the model file.

    Raises:
        TimelineError: when the file is missing, is not a model, or has no such section.
    """
    try:
        return _sections()[name]
    except KeyError:
        raise TimelineError(f"{MODEL}: no section {name!r}") from None


def lines(name: str) -> list[str]:
    """Return a section of text as its lines."""
    return section(name).decode().split("\n")


@cache
def weights(name: str) -> Weights:
    """Return the weights of one part of the model ("tagger")."""
    return Weights(
        lines(f"{name}.labels"),
        lines(f"{name}.features"),
        section(f"{name}.counts"),
        section(f"{name}.columns"),
        section(f"{name}.values"),
    )


def numbers(name: str) -> array[int]:
    """Return a section of signed bytes as numbers."""
    return array("b", section(name))
