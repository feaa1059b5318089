"""Events are dealt to lanes: the largest groups have one each, the small ones share the last."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline.scene.days import Floats
from timeline.scene.index import Codes, EventIndex, Grouping
from timeline.scene.parts import Lane
from timeline.scene.slips import move, said
from timeline.scene.view import Visible
from timeline.scene.wording import Wording

ORDERS = ("events", "name", "first")
"""Orders of lanes: by their events (by how far their target moved, where they are targets), name, or first date."""


@dataclass(frozen=True)
class Dealt:
    """The lane of each event.

    Args:
        code: lane of each row of the index.
        keys, names: of each lane, from the top.
        others: how many groups each lane gathers beyond one.
        totals: events of each lane that have a place on the time line.
        notes: what is said of each lane as a whole.
        ranked: rows of each lane, the most important first.
        steps: of every block of :data:`BLOCK` rows, the events of each lane up to its end.
        thirds: three times the code, ready to be counted by lane and by one of three places.
        pairs: twice the code, and one more where the row tells no fact.
    """

    code: Codes
    keys: tuple[str, ...]
    names: tuple[str, ...]
    others: tuple[int, ...]
    totals: tuple[int, ...]
    notes: tuple[str, ...]
    ranked: tuple[Codes, ...]
    steps: npt.NDArray[np.intp]
    thirds: npt.NDArray[np.intp]
    pairs: npt.NDArray[np.intp]

    def upto(self, row: int) -> npt.NDArray[np.intp]:
        """Return how many rows before a row belong to each lane."""
        block = row // BLOCK
        rest = np.bincount(self.code[block * BLOCK : row], minlength=len(self.keys))
        return self.steps[block - 1] + rest if block else rest


BLOCK = 4096


def deal(events: EventIndex, mode: str, most: int, words: Wording, order: str = "events") -> Dealt:
    """Return the lanes of a mode in an order (worked out once for each); the heaviest or fullest have one of their own.

    Args:
        events: the events.
        mode: actor, category, status, document or none.
        most: lanes there may be.
        words: for the names of lanes that have none of their own.
        order: one of :data:`ORDERS`; ties go by the first event. By name and by date, what has no name comes last;
            what is gathered always does.
    """
    key = ("lanes", mode, most, order)
    if key not in events.known:
        events.known[key] = _deal(events, mode, most, words, order)
    dealt: Dealt = events.known[key]  # type: ignore[assignment]
    return dealt


def _deal(events: EventIndex, mode: str, most: int, words: Wording, ordered: str) -> Dealt:
    group = events.groups[mode]
    counts = np.bincount(group.codes, minlength=len(group.keys))
    first = _first(group, events.first)
    weights = np.array(group.weights) if group.weights else counts
    order = [int(code) for code in np.lexsort((first, -weights)) if counts[code]]
    shown, rest = (order, []) if len(order) <= most else (order[: most - 1], order[most - 1 :])
    if ordered == "name":
        shown.sort(key=lambda code: (not group.keys[code], _name(group.keys[code], mode, words).casefold()))
    elif ordered == "first":
        begin = _first(group, np.where(np.isneginf(events.first), events.last - 1, events.first))
        shown.sort(key=lambda code: (not group.keys[code], float(begin[code])))
    to_lane = np.zeros(len(group.keys), dtype=np.int32)
    for lane, code in enumerate(shown):
        to_lane[code] = lane
    to_lane[rest] = len(shown)
    keys = [group.keys[code] for code in shown]
    names = [_name(key, mode, words) for key in keys]
    if rest:
        keys.append("")
        names.append(words("chart.others", count=len(rest)))
    lane_of = to_lane[group.codes]
    totals = np.bincount(lane_of[events.placed], minlength=len(keys)).tolist()
    notes = [*(_note(group, code, words) for code in shown), *([""] if rest else [])]
    others = (*([0] * len(shown)), *([len(rest)] if rest else []))
    by_lane = events.by_weight[np.argsort(lane_of[events.by_weight], kind="stable")]
    ends = np.cumsum(np.bincount(lane_of, minlength=len(keys)))[:-1]
    wide = lane_of.astype(np.intp)
    return Dealt(
        lane_of, tuple(keys), tuple(names), others, tuple(totals), tuple(notes),
        tuple(np.split(by_lane, ends)), _steps(wide, len(keys)), wide * 3, wide * 2 + events.hollow,
    )  # fmt: skip


def _first(group: Grouping, days: Floats) -> Floats:
    """Return the first of its events' days of each group; infinite where none has any."""
    first = np.full(len(group.keys), np.inf)
    np.minimum.at(first, group.codes, np.where(np.isnan(days), np.inf, days))
    return first


def _steps(lane_of: npt.NDArray[np.intp], lanes: int) -> npt.NDArray[np.intp]:
    blocks = np.arange(len(lane_of)) // BLOCK
    size = (len(lane_of) + BLOCK - 1) // BLOCK
    return np.bincount(blocks * lanes + lane_of, minlength=size * lanes).reshape(size, lanes).cumsum(axis=0)


def _name(key: str, mode: str, words: Wording) -> str:
    if mode == "none":
        return words("chart.everything")
    if not key:
        return words({"actor": "chart.nobody", "slip": "chart.unmoved"}.get(mode, "chart.nothing"))
    return words.name(mode, key)


def _note(group: Grouping, code: int, words: Wording) -> str:
    """Return how far the target of a lane moved in all."""
    moved = move(*group.ends[code]) if group.ends else None
    return words("slip.whole", moved=said(moved, words)) if moved and moved != (0, 0) else ""


def counted(dealt: Dealt, seen: Visible) -> list[Lane]:
    """Return the lanes with what lies in, before and after the view; places and marks are filled in later."""
    size = len(dealt.keys)
    here = dealt.thirds[seen.low : seen.high] + seen.zones
    counts = np.bincount(here, minlength=3 * size).reshape(size, 3)
    beyond = np.array(dealt.totals, dtype=np.intp) - dealt.upto(seen.high) if seen.high < len(dealt.code) else 0
    before, after = (counts[:, 1] + dealt.upto(seen.low)).tolist(), (counts[:, 2] + beyond).tolist()
    inside = [total - left - right for total, left, right in zip(dealt.totals, before, after, strict=True)]
    return [
        Lane(
            key, name, 0.0, 0.0, dealt.totals[i], inside[i], 0, inside[i], before[i], after[i], dealt.others[i],
            dealt.notes[i],
        )
        for i, (key, name) in enumerate(zip(dealt.keys, dealt.names, strict=True))
    ]  # fmt: skip
