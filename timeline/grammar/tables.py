"""Names in two halves, "1wDT DET" and "launch", become tables that are looked up by one half after the other.

Much of a sentence shares its first halves. A small table for each of them spares joining the halves of a name and
looking the whole of it up among a hundred thousand others, most of which are not there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping

Table = dict[str, int]
"""Second half of a name -> its value."""

_KEPT = 20_000  # tables that are remembered
_BLANK, _AFTER_BLANK = " ", "!"  # neighbours in the order of characters


class Tables:
    """Values by names in two halves.

    Args:
        values: whole name, its halves with a blank between them -> value.
    """

    def __init__(self, values: Mapping[str, int]) -> None:
        self._values = values
        self._names = sorted(values)
        self._found: dict[str, Table] = {}

    def table(self, first: str) -> Table:
        """Return the values of the names with a first half, by their second halves; empty where there are none."""
        found = self._found.get(first)
        if found is None:
            if len(self._found) >= _KEPT:
                self._found.clear()
            start = first + _BLANK
            places = slice(bisect_left(self._names, start), bisect_left(self._names, first + _AFTER_BLANK))
            found = {name[len(start) :]: self._values[name] for name in self._names[places]}
            self._found[first] = found
        return found
