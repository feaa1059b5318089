"""The query string becomes what the reader asked to see, and back: the same words on every address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from urllib.parse import parse_qs, urlencode

from timeline.scene.criteria import FACETS, Criteria
from timeline.scene.edtf import parse
from timeline.scene.index import LANE_MODES
from timeline.scene.lanes import ORDERS

__all__ = ["FACETS", "Filters"]

_LONGEST, _MOST = 400, 200


@dataclass(frozen=True, slots=True)
class Filters(Criteria):
    """What is asked for, and how it is shown; an empty field asks for nothing.

    Args:
        q, actor, status, category, document, from_, to, moved: see :class:`timeline.scene.criteria.Criteria`.
        view: visible span, ``START/END`` in EDTF.
        lanes: actor, category, status, document, slip or none.
        order: of the lanes: events, name or first (date).
        selected: an event id.
        theme: light or dark; empty follows the system.
        read: source of the document open for reading.
    """

    view: str = ""
    lanes: str = "actor"
    order: str = "events"
    selected: str = ""
    theme: str = ""
    read: str = ""

    @classmethod
    def parse(cls, query: str) -> Filters:
        """Read a query string, with or without its question mark; what cannot be understood is left out."""
        try:
            given = parse_qs(query.removeprefix("?"), max_num_fields=_MOST)
        except ValueError:
            return cls()

        def one(name: str) -> str:
            return given.get(name, [""])[-1][:_LONGEST].strip()

        many = {name: tuple(dict.fromkeys(text[:_LONGEST] for text in given.get(name, []))) for name in FACETS}
        lanes, order, theme = one("lanes"), one("order"), one("theme")
        return cls(
            q=one("q") or one("text"),  # "--text" of the command line
            from_=one("from") if parse(one("from")) else "",
            to=one("to") if parse(one("to")) else "",
            moved="1" if one("moved") == "1" else "",
            view=one("view") if parse(one("view")) else "",
            lanes=lanes if lanes in LANE_MODES else "actor",
            order=order if order in ORDERS else "events",
            selected=one("selected"),
            theme=theme if theme in ("light", "dark") else "",
            read=one("read"),
            **many,
        )

    @classmethod
    def unknown(cls, names: Iterable[str]) -> list[str]:
        """Return those names of a query string that ask for nothing, in order.

        Args:
            names: the names of its fields.
        """
        known = {field.name.rstrip("_") for field in fields(cls)} | {"text"}
        return [name for name in names if name not in known]

    def query(self) -> str:
        """Return the query string, without a question mark; defaults are left out."""
        pairs: list[tuple[str, str]] = []
        for field in fields(self):
            value = getattr(self, field.name)
            name = field.name.rstrip("_")
            if isinstance(value, tuple):
                pairs += [(name, item) for item in value]
            elif value and value != field.default:
                pairs.append((name, value))
        return urlencode(pairs)

    def only_filters(self) -> Filters:
        """Return the same without what does not change which events are meant."""
        return replace(self, view="", lanes="actor", order="events", selected="", theme="", read="")

    @property
    def narrowed(self) -> bool:
        """Whether anything is filtered."""
        return self.only_filters() != Filters()
