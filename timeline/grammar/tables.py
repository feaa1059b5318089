"""Names in two halves, "1wDT DET" and "launch", become tables that are looked up by one half after the other.

Much of a sentence shares its first halves. A small table for each of them spares joining the halves of a name and
looking the whole of it up among a hundred thousand others, most of which are not there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import cast

_KEPT = 20_000  # tables that are remembered
_BLANK, _AFTER_BLANK = " ", "!"  # neighbours in the order of characters


Table = dict[str, int]
"""Second half of a name -> its value."""


class _Pending:
    """Stands in a table for a value that is worked out, and put in its place, when it is first added to a sum."""

    __slots__ = ("_number", "_second", "_table", "_value")

    def __init__(self, table: Table, second: str, value: Callable[[int], int], number: int) -> None:
        self._table, self._second, self._value, self._number = table, second, value, number

    def __radd__(self, total: int) -> int:
        self._table[self._second] = value = self._value(self._number)
        return total + value


class Tables:
    """Values by names in two halves.

    Args:
        numbers: whole name, its halves with a blank between them -> its number.
        value: gives the value of a number.
    """

    def __init__(self, numbers: Mapping[str, int], value: Callable[[int], int]) -> None:
        self._numbers = numbers
        self._value = value
        self._names = sorted(numbers)
        self._found: dict[str, Table] = {}

    def table(self, first: str) -> Table:
        """Return the values of the names with a first half, by their second halves; empty where there are none."""
        found = self._found.get(first)
        if found is None:
            if len(self._found) >= _KEPT:
                self._found.clear()
            start = first + _BLANK
            places = slice(bisect_left(self._names, start), bisect_left(self._names, first + _AFTER_BLANK))
            self._found[first] = found = {}
            for name in self._names[places]:
                second = name[len(start) :]
                found[second] = cast("int", _Pending(found, second, self._value, self._numbers[name]))
        return found
