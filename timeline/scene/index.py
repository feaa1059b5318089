"""A frame becomes arrays that can be searched fast: bounds as day numbers, forms, lanes and importance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.scene.days import Floats, numbers
from timeline.scene.edtf import parse
from timeline.scene.importance import importance
from timeline.scene.parts import Form
from timeline.scene.slips import Slips, slips
from timeline.scene.wording import titled

Codes = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]
Objects = npt.NDArray[np.object_]

FORMS = (Form.DAY, Form.PERIOD, Form.RANGE, Form.BEFORE, Form.AFTER)
TONES = ("fact", "words", "plan", "off")
_TONE_OF = {"statement": 1, "target": 2, "planned": 2, "scheduled": 2, "cancelled": 3}
LANE_MODES = ("actor", "category", "status", "document", "slip", "none")


@dataclass(frozen=True)
class Grouping:
    """Events by one of their properties: ``codes[row]`` is a place in ``keys``; an empty key gathers what has none.

    ``weights`` puts the lanes in order, the heaviest first; without it their events are counted. ``ends`` are the first
    and the last date of each target, in EDTF.
    """

    codes: Codes
    keys: tuple[str, ...]
    weights: tuple[float, ...] = ()
    ends: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class EventIndex:
    """Events as arrays, one entry a row of the frame.

    Args:
        ids, titles, dates: texts; titles as they are shown, dates in EDTF.
        first, last: day numbers, ``last`` is the instant after the last day; -inf and inf where open; NaN where the
            date names no day.
        form: code in :data:`FORMS`.
        about: the date is approximate.
        tone: code in :data:`TONES`.
        weight: importance.
        groups: the lanes of each mode.
        reading: publication day of each row's document, NaN where unknown.
        slips: the history of targets that each row is part of.
        known: what was worked out of these events once and does not depend on the view.
    """

    ids: Objects
    titles: Objects
    dates: Objects
    first: Floats
    last: Floats
    form: npt.NDArray[np.int8]
    about: Flags
    tone: npt.NDArray[np.int8]
    weight: Floats
    groups: dict[str, Grouping]
    reading: Floats
    slips: Slips
    _order: dict[str, Codes] = field(default_factory=dict)
    known: dict[object, object] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def by_weight(self) -> Codes:
        """Rows, the most important first (worked out once)."""
        if "weight" not in self._order:
            self._order["weight"] = np.argsort(-self.weight, kind="stable").astype(np.int32)
        return self._order["weight"]

    @property
    def published(self) -> tuple[float, ...]:
        """The publication days that occur, sorted (worked out once)."""
        if "published" not in self._order:
            days = np.unique(self.reading[~np.isnan(self.reading)])
            self._order["published"] = days.astype(np.int32)
        return tuple(float(day) for day in self._order["published"])

    def in_time_order(self, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
        """Return the order of some rows in time: by the first day, by the last where the date is open to the past."""
        first, last = self.first[rows], self.last[rows]
        return np.lexsort((last, np.where(np.isneginf(first), last - 1, first)))

    @property
    def hollow(self) -> Flags:
        """Rows that tell no fact: plans, and what was called off (worked out once)."""
        if "hollow" not in self.known:
            self.known["hollow"] = self.tone >= TONES.index("plan")
        return self.known["hollow"]  # type: ignore[return-value]

    @property
    def placed(self) -> Flags:
        """Rows whose date names a day (worked out once)."""
        if "placed" not in self.known:
            self.known["placed"] = ~np.isnan(self.first)
        return self.known["placed"]  # type: ignore[return-value]

    @property
    def unplaced(self) -> tuple[int, ...]:
        """Rows whose date names no day (worked out once)."""
        if "unplaced" not in self.known:
            self.known["unplaced"] = tuple(np.flatnonzero(~self.placed).tolist())
        return self.known["unplaced"]  # type: ignore[return-value]

    def take(self, rows: npt.NDArray[np.intp]) -> EventIndex:
        """Return the index of some of the rows, in the order given."""
        groups = {mode: replace(group, codes=group.codes[rows]) for mode, group in self.groups.items()}
        return EventIndex(
            self.ids[rows],
            self.titles[rows],
            self.dates[rows],
            self.first[rows],
            self.last[rows],
            self.form[rows],
            self.about[rows],
            self.tone[rows],
            self.weight[rows],
            groups,
            self.reading[rows],
            self.slips.take(rows),
        )


def index(frame: pd.DataFrame) -> EventIndex:
    """Return the arrays of a frame; no date is lost: one that names no day has NaN bounds.

    Args:
        frame: columns of :data:`timeline.frame.COLUMNS`, one row an event.
    """
    dates = _texts(frame, "date")
    first, last = numbers(_texts(frame, "start")), numbers(_texts(frame, "end"))
    given_first, given_last = ~np.isnan(first), ~np.isnan(last)
    first, last = np.where(given_first, first, -np.inf), np.where(given_last, last + 1, np.inf)
    for row in np.flatnonzero(~given_first & ~given_last):
        bounds = parse(str(dates[row]))
        if bounds is not None:
            first[row] = -np.inf if bounds.first is None else bounds.first
            last[row] = np.inf if bounds.last is None else bounds.last + 1
    useless = (first >= last) | (np.isinf(first) & np.isinf(last))
    first[useless] = last[useless] = np.nan
    series = pd.Series(dates, dtype="str")
    titles = np.array([titled(title) for title in _texts(frame, "title").tolist()], dtype=object)
    found = slips(frame)
    groups = {mode: _grouping(frame, mode) for mode in LANE_MODES if mode != "slip"}
    return EventIndex(
        _texts(frame, "event_id"),
        titles,
        dates,
        first,
        last,
        _forms(first, last, _texts(frame, "precision")),
        series.str.contains(r"[~?%]", regex=True).to_numpy(dtype=bool),
        _tones(frame),
        importance(frame),
        groups | {"slip": _by_history(found, titles, dates)},
        _readings(frame),
        found,
    )


def _texts(frame: pd.DataFrame, column: str) -> Objects:
    if column not in frame:
        return np.full(len(frame), "", dtype=object)
    return frame[column].fillna("").to_numpy(dtype=object)


def _forms(first: Floats, last: Floats, precision: Objects) -> npt.NDArray[np.int8]:
    named = np.asarray(precision == "interval", dtype=bool)
    out = np.where(named, FORMS.index(Form.RANGE), FORMS.index(Form.PERIOD))
    out = np.where(last - first == 1, FORMS.index(Form.DAY), out)
    out = np.where(np.isinf(first), FORMS.index(Form.BEFORE), out)
    return np.where(np.isinf(last), FORMS.index(Form.AFTER), out).astype(np.int8)


def _tones(frame: pd.DataFrame) -> npt.NDArray[np.int8]:
    codes, keys = pd.factorize(pd.Series(_texts(frame, "status"), dtype="str"))
    table = np.array([_TONE_OF.get(str(key), 0) for key in keys] or [0], dtype=np.int8)
    return table[codes] if len(codes) else np.zeros(0, dtype=np.int8)


def _grouping(frame: pd.DataFrame, mode: str) -> Grouping:
    if mode == "none" or (mode not in frame and mode != "actor"):
        return Grouping(np.zeros(len(frame), dtype=np.int32), ("",))
    values: Iterable[object]
    values = (names[0] if names else "" for names in frame["actors"]) if mode == "actor" else frame[mode].fillna("")
    codes, keys = pd.factorize(pd.Series(list(values), dtype="str"))
    return Grouping(codes.astype(np.int32), tuple(str(key) for key in keys) or ("",))


def _by_history(found: Slips, titles: Objects, dates: Objects) -> Grouping:
    """Group by target, named as it was first told; those that moved furthest come first."""
    count = int(found.chain.max(initial=-1)) + 1
    keys, weights, ends = [""] * (count + 1), [-1.0] * (count + 1), [("", "")] * (count + 1)
    rows = np.flatnonzero(found.chain >= 0)
    for row in rows[np.argsort(found.step[rows], kind="stable")]:
        chain = found.chain[row]
        keys[chain] = keys[chain] or str(titles[row])
        weights[chain] = abs(float(found.moved[row]))
        ends[chain] = (ends[chain][0] or str(dates[row]), str(dates[row]))
    return Grouping(
        np.where(found.chain < 0, count, found.chain).astype(np.int32), tuple(keys), tuple(weights), tuple(ends)
    )


def _readings(frame: pd.DataFrame) -> Floats:
    if "published" not in frame:
        return np.full(len(frame), np.nan)
    codes, keys = pd.factorize(frame["published"].fillna(""))
    days = numbers(np.asarray(keys, dtype=object))
    return days[codes] if len(codes) else np.zeros(0)
