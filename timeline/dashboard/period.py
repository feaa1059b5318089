"""A period as people type it becomes the two ends of a filter; the one place that knows who understands such words."""

from __future__ import annotations

import re
from dataclasses import replace

from dash import no_update

from timeline.dashboard.filters import Filters
from timeline.scene.edtf import parse
from timeline.scene.wording import wording

_TO = re.compile(r"\s*(?:\bto\b|\buntil\b|\band\b|\bthrough\b|\u2013|\u2014|\s-\s|/)\s*", re.IGNORECASE)
_YEARS = re.compile(r"([0-9]{4})\s*-\s*([0-9]{4})")
_FROM = re.compile(r"(?:since|from|after)\s+(.+)", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|by|before|up to|to)\s+(.+)", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:between|from)\s+", re.IGNORECASE)


def ends(text: str) -> tuple[str, str] | None:
    """Return the EDTF ends of a period, either of them empty where it is open; None when it is not understood.

    Args:
        text: ``2017``, ``since 2017``, ``2019 to 2021``, ``until May 2020`` or EDTF.
    """
    text = text.strip()
    if not text:
        return "", ""
    if "/" in text and parse(text):
        left, right = text.split("/", 1)
        return left.replace("..", ""), right.replace("..", "")
    if parse(text):
        return text, text
    for pattern, order in ((_UNTIL, 1), (_FROM, 0)):
        match = pattern.fullmatch(text)
        if match and parse(match[1]):
            return ("", match[1]) if order else (match[1], "")
    years = _YEARS.fullmatch(text)
    if years:
        return years[1], years[2]
    parts = _TO.split(_BETWEEN.sub("", text, count=1))
    if len(parts) == 2 and all(parse(part) for part in parts):
        return parts[0], parts[1]
    return None


def asked(text: str, search: str) -> tuple[object, object]:
    """Return the query string that a typed period asks for, and the complaint about it; no change where there is none.

    Args:
        text: what was typed.
        search: the query string as it stands.
    """
    filters = Filters.parse(search)
    found = ends(text)
    if found == (filters.from_, filters.to):
        return no_update, ""
    if found is None:
        return no_update, wording()("find.period_error")
    return "?" + replace(filters, from_=found[0], to=found[1], view="").query(), ""
