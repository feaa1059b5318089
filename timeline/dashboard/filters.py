"""The query string becomes what the reader asked to see, and back: the same words on every address."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from urllib.parse import parse_qs, urlencode

from timeline.scene.edtf import Bounds, parse
from timeline.scene.index import LANE_MODES

FACETS = ("actor", "status", "category", "document")
_LONGEST, _MOST = 400, 200


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; an empty field asks for nothing.

    Args:
        q: words that must all occur.
        actor, status, category, document: values of which one must hold, each.
        from_, to: EDTF; keep what overlaps, ends included.
        moved: "1" keeps only targets that moved, with all their dates.
        view: visible span, ``START/END`` in EDTF.
        lanes: actor, category, status, document, slip or none.
        selected: an event id.
        theme: light or dark; empty follows the system.
        read: source of the document open for reading.
    """

    q: str = ""
    actor: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    document: tuple[str, ...] = ()
    from_: str = ""
    to: str = ""
    moved: str = ""
    view: str = ""
    lanes: str = "actor"
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
        lanes, theme = one("lanes"), one("theme")
        return cls(
            q=one("q"),
            from_=one("from") if parse(one("from")) else "",
            to=one("to") if parse(one("to")) else "",
            moved="1" if one("moved") == "1" else "",
            view=one("view") if parse(one("view")) else "",
            lanes=lanes if lanes in LANE_MODES else "actor",
            selected=one("selected"),
            theme=theme if theme in ("light", "dark") else "",
            read=one("read"),
            **many,
        )

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
        return replace(self, view="", lanes="actor", selected="", theme="", read="")

    @property
    def bounds(self) -> tuple[Bounds | None, Bounds | None]:
        """The period asked for: what ``from`` and ``to`` allow."""
        return parse(self.from_) if self.from_ else None, parse(self.to) if self.to else None

    @property
    def narrowed(self) -> bool:
        """Whether anything is filtered."""
        return self.only_filters() != Filters()
