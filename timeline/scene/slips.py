"""Links between plans become histories: a target's dates in the order they were said, and how far it moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.scene.days import Floats
from timeline.scene.edtf import parse
from timeline.scene.wording import Wording

_PLANS = {"target", "planned", "scheduled"}
_DONE = {"occurred", "ongoing"}
_ALIKE = 3
"""Days by which periods of one kind differ in length: 28 to 31 for months, 365 or 366 for years."""
_YEAR, _MONTH = 365.2425, 30.44

_Record = Mapping[Any, Any]


class Move(NamedTuple):
    """How far a date moved, in days, at least and at most; later is positive."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """The days by which it is sorted."""
        return (self.low + self.high) / 2


def move(earlier: str, later: str) -> Move | None:
    """Return how far the second date lies from the first; None where one of them names no day.

    A date that the first allows has not moved ("by 2024", then March 2024). Two dates of the same kind (both years,
    both months, both days) are as far apart as their first days: by 2024 and by 2025 are one year apart. Of two that
    differ in kind, the nearest and the farthest days are taken (interval arithmetic); a bound such as "by 2024" then
    counts as its last day, "from 2025 on" as its first.

    Args:
        earlier, later: EDTF.
    """
    one, other = _named(earlier), _named(later)
    if one is None or other is None:
        return None
    if abs((one[1] - one[0]) - (other[1] - other[0])) <= _ALIKE:
        return Move(other[0] - one[0], other[0] - one[0])
    if _allows(one, earlier, other):
        return Move(0, 0)
    one, other = _bound(one, earlier), _bound(other, later)
    return Move(other[0] - one[1], other[1] - one[0])


def _named(edtf: str) -> tuple[int, int] | None:
    """Return the first and last day of the date that an EDTF text names, the named one of a bound."""
    bounds = parse(edtf.removeprefix("../").removeprefix("/").removesuffix("..").removesuffix("/"))
    if bounds is None or bounds.first is None or bounds.last is None:
        return None
    return bounds.first, bounds.last


def _allows(days: tuple[int, int], edtf: str, other: tuple[int, int]) -> bool:
    """Tell whether a date keeps another: before a latest day, or within the period named ("from 2025 on": in 2025)."""
    return other[1] <= days[1] and (edtf.startswith(("../", "/")) or days[0] <= other[0])


def _bound(days: tuple[int, int], edtf: str) -> tuple[int, int]:
    if edtf.startswith(("../", "/")):
        return days[1], days[1]
    return (days[0], days[0]) if edtf.endswith(("/..", "/")) else days


def said(moved: Move, words: Wording) -> str:
    """Return a move in a few characters: "+2.1 y", "+9 to 24 mo", "−12 d"."""
    if moved == (0, 0):
        return words("slip.kept")
    unit, days, digits = next(
        (unit, days, digits)
        for unit, least, days, digits in (
            ("years", 0.95 * _YEAR, _YEAR, 1),
            ("months", 45, _MONTH, 0),
            ("days", 0, 1, 0),
        )
        if max(abs(moved.low), abs(moved.high)) >= least
    )
    low, high = (_signed(round(value / days, digits), words) for value in moved)
    if low == high:
        return words(f"slip.{unit}", number=low)
    both_later = moved.low >= 0 and moved.high >= 0
    return words(f"slip.{unit}", number=words("slip.range", low=low, high=high[1:] if both_later else high))


def _signed(value: float, words: Wording) -> str:
    sign = "+" if value >= 0 else words("symbols.minus")
    return f"{sign}{abs(value):g}"


@dataclass
class _History:
    """A history while it grows: its rows, and whether it has ended."""

    rows: list[int]
    closed: bool = False


def histories(frame: pd.DataFrame) -> list[tuple[int, ...]]:
    """Return the rows of each target that has more than one date, in the order the dates were said.

    A row joins the history whose rows it is linked to (column ``related``): as the next date, said later; as the old
    date of a slip; or as what came of it, which ends the history. Each row stands in one history at most.

    Args:
        frame: one row an event, or several: then the first of each cluster counts.
    """
    if "related" not in frame or "cluster_id" not in frame:
        return []
    linked = [row for row, found in enumerate(frame["related"]) if found is not None and len(found)]
    columns = ("status", "published", "date", "cluster_id", "related")
    table = frame.iloc[linked][list(columns)].to_dict("records")
    known = {row: record for row, record in zip(linked, table, strict=True) if _stage(record) is not None}
    first_of: dict[str, int] = {}
    for row in known:
        first_of.setdefault(str(known[row]["cluster_id"]), row)
    grown: list[_History] = []
    in_history: dict[str, _History] = {}
    for row in sorted(first_of.values(), key=lambda row: (*_order(known[row]), row)):
        record = known[row]
        near = [in_history[name] for name in record["related"] if name in in_history]
        fit = [found for found in near if _follows(record, found, known)]
        history = max(fit, key=lambda found: _order(known[found.rows[-1]])) if fit else _History([])
        if not fit:
            grown.append(history)
        _join(history, row, known)
        in_history[str(record["cluster_id"])] = history
    for found in grown:
        _drop_stray(found, known, None)
    return [tuple(found.rows) for found in grown if len(found.rows) > 1]


def _stage(record: _Record) -> int | None:
    """Return when in its document a row is told: old dates before new ones, and what came of them last."""
    status = record["status"]
    return 0 if status == "cancelled" else 1 if status in _PLANS else 2 if status in _DONE else None


def _order(record: _Record) -> tuple[str, int, str]:
    return str(record["published"] or ""), _stage(record) or 0, str(record["date"])


def _follows(record: _Record, history: _History, known: Mapping[int, _Record]) -> bool:
    """Tell whether a row can be the next of a history: said later, or with the old date in the same document."""
    if history.closed or not history.rows:
        return False
    last = known[history.rows[-1]]
    later = str(record["published"] or "") > str(last["published"] or "")
    return later or (_stage(record) != _stage(last) and str(record["published"]) == str(last["published"]))


def _join(history: _History, row: int, known: Mapping[int, _Record]) -> None:
    _drop_stray(history, known, str(known[row]["published"]))
    history.rows.append(row)
    history.closed = known[row]["status"] in _DONE


def _drop_stray(history: _History, known: Mapping[int, _Record], published: str | None) -> None:
    """Take away a last row that is called off, unless it is the old date of a slip that its document goes on to tell.

    Where the date before it is the same, it says nothing new.
    """
    last = known[history.rows[-1]] if history.rows else None
    if last is None or last["status"] != "cancelled":
        return
    told = len(history.rows) > 1 and known[history.rows[-2]]["date"] == last["date"]
    if told or str(last["published"]) != published:
        history.rows.pop()


class Slips(NamedTuple):
    """What is known of each row: its history (-1: none), its place in it, the days its target has moved in all.

    ``moved`` is 0 where the target was kept, NaN where the row has no history.
    """

    chain: npt.NDArray[np.int32]
    step: npt.NDArray[np.int32]
    moved: Floats

    def take(self, rows: npt.NDArray[np.intp]) -> Slips:
        """Return the same of some of the rows, in the order given."""
        return Slips(self.chain[rows], self.step[rows], self.moved[rows])


def slips(frame: pd.DataFrame) -> Slips:
    """Return the histories of a frame, an entry a row; argument as :func:`histories`."""
    size = len(frame)
    chain, step, moved = np.full(size, -1, dtype=np.int32), np.zeros(size, dtype=np.int32), np.full(size, np.nan)
    dates = frame["date"]
    for number, rows in enumerate(histories(frame)):
        whole = move(str(dates.iloc[rows[0]]), str(dates.iloc[rows[-1]]))
        chain[list(rows)], step[list(rows)] = number, np.arange(len(rows))
        moved[list(rows)] = whole.middle if whole else 0.0
    return Slips(chain, step, moved)
