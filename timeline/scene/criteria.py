"""What a reader asks for becomes which events of a frame are meant: one meaning for page, addresses and commands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from timeline.scene.edtf import Bounds, parse
from timeline.scene.index import EventIndex, Flags, index

FACETS = ("actor", "status", "category", "document")
_MOST_WORDS = 12
_ROWS = 20_000  # asked at a time, where a frame is asked only once: its texts are never held twice

Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is asked for; an empty field asks for nothing, different fields must all hold.

    Args:
        q: words that must all occur in title, sentence, document or actors.
        actor, status, category, document: values of which one must hold, each; an actor's by its acronym, too.
        from_, to: EDTF; keep what overlaps, ends included.
        moved: "1" keeps only targets that moved, with all their dates.
    """

    q: str = ""
    actor: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    document: tuple[str, ...] = ()
    from_: str = ""
    to: str = ""
    moved: str = ""

    @property
    def bounds(self) -> tuple[Bounds | None, Bounds | None]:
        """The period asked for: what ``from`` and ``to`` allow."""
        return parse(self.from_) if self.from_ else None, parse(self.to) if self.to else None


@dataclass(frozen=True)
class _Facet:
    """A property and who has it: ``rows[i]`` has the value ``names[codes[i]]``; an event may have several."""

    names: tuple[str, ...]
    rows: Rows
    codes: npt.NDArray[np.int32]


class Searched:
    """A frame that can be asked which of its rows meet criteria.

    Args:
        frame: columns of :data:`timeline.frame.COLUMNS`, a plain range index.
        events: its index, where it is known already.
    """

    def __init__(self, frame: pd.DataFrame, events: EventIndex | None = None) -> None:
        self._frame = frame
        self._events = index(frame) if events is None else events
        self._facets = {name: _facet(frame, name) for name in FACETS}
        self._text: pd.Series | None = None

    def mask(self, asked: Criteria, without: str = "") -> Flags:
        """Return which rows meet the criteria, those of one facet left out where it is named in ``without``."""
        mask = np.ones(len(self._frame), dtype=bool)
        for word in asked.q.lower().split()[:_MOST_WORDS]:
            mask &= self._texts().str.contains(word, regex=False).to_numpy(dtype=bool)
        for name in FACETS:
            chosen = getattr(asked, name)
            if chosen and name != without:
                mask &= self._having(name, chosen)
        first, last = asked.bounds
        if first is not None and first.first is not None:
            mask &= self._events.last > first.first
        if last is not None and last.last is not None:
            mask &= self._events.first < last.last + 1
        return mask & self.moved if asked.moved else mask

    @property
    def moved(self) -> Flags:
        """Rows of targets that moved."""
        return np.asarray(np.nan_to_num(self._events.slips.moved) != 0)

    def counts(self, name: str, mask: Flags, chosen: Sequence[str]) -> list[tuple[str, int]]:
        """Return the values of a facet with the rows each has in ``mask``, the fullest first.

        Args:
            name: actor, status, category or document.
            mask: the rows that count.
            chosen: values that are named even where no row has them.
        """
        facet = self._facets[name]
        counts = np.bincount(facet.codes[mask[facet.rows]], minlength=len(facet.names))
        order = sorted(range(len(facet.names)), key=lambda code: (-counts[code], facet.names[code]))
        return [(facet.names[code], int(counts[code])) for code in order if counts[code] or facet.names[code] in chosen]

    def _having(self, name: str, chosen: Sequence[str]) -> Flags:
        facet = self._facets[name]
        named = (_forms(value) if name == "actor" else {value} for value in facet.names)
        wanted = np.array([not forms.isdisjoint(chosen) for forms in named], dtype=bool)
        mask = np.zeros(len(self._frame), dtype=bool)
        if len(wanted):
            mask[facet.rows[wanted[facet.codes]]] = True
        return mask

    def _texts(self) -> pd.Series:
        """Return the lower-case words of each row that search looks through (put together at first use)."""
        if self._text is None:
            frame = self._frame
            joined = (
                frame["title"].fillna("") + "\n" + frame["sentence"].fillna("") + "\n" + frame["document"].fillna("")
            )
            names = ["; ".join(actors or ()) for actors in frame["actors"]]
            self._text = (joined + "\n" + pd.Series(names, dtype="str")).str.lower()
        return self._text


def _forms(name: str) -> set[str]:
    """Return the ways to ask for an actor: "European Space Agency (ESA)" by either name alone, too."""
    both = _ACRONYM.fullmatch(name)
    return {name} if both is None else {name, both[1], both[2]}


_ACRONYM = re.compile(r"(.+) \(([^()]+)\)")


def _facet(frame: pd.DataFrame, name: str) -> _Facet:
    if name == "actor":
        lengths = np.array([len(actors or ()) for actors in frame["actors"]], dtype=np.intp)
        values = [actor for actors in frame["actors"] for actor in actors or ()]
        rows = np.repeat(np.arange(len(frame)), lengths)
    else:
        values, rows = frame[name].fillna("").tolist(), np.arange(len(frame))
    codes, names = pd.factorize(pd.Series(values, dtype="str"))
    return _Facet(tuple(str(value) for value in names), rows, codes.astype(np.int32))


def chosen(frame: pd.DataFrame, asked: Criteria) -> pd.DataFrame:
    """Return the rows of a frame that meet the criteria, in their order, with a plain range index."""
    if asked == Criteria():
        return frame
    size = max(1, len(frame)) if asked.moved else _ROWS  # how a target moved is told by rows that may lie far apart
    parts = (frame.iloc[start : start + size].reset_index(drop=True) for start in range(0, len(frame), size))
    masks = [Searched(part).mask(asked) for part in parts]
    return frame[np.concatenate(masks)].reset_index(drop=True) if masks else frame
