"""Documents become short keys to cite them by, each another: outlet or title, and the year."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from timeline.frame.sources import Source

_WORD = re.compile(r"[a-z0-9]+")
_LONGEST = 24


def keys_of(found: Sequence[Source]) -> list[str]:
    """Return a key a document (``spacenews2020``), ASCII letters and digits; of equal ones the later gets a number."""
    keys: list[str] = []
    taken: set[str] = set()
    for source in found:
        base = _base(source)
        key, number = base, 1
        while key in taken:
            number += 1
            key = f"{base}-{number}"
        taken.add(key)
        keys.append(key)
    return keys


def _base(source: Source) -> str:
    name = "".join(_WORD.findall(_ascii(source.outlet))) or "-".join(_WORD.findall(_ascii(source.name))[:2])
    year = source.published[:4] if re.fullmatch("[0-9]{4}", source.published[:4]) else ""
    return f"{name[:_LONGEST] or 'document'}{year}"


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text[:400]).encode("ascii", "ignore").decode("ascii").lower()
