"""A period as people type it becomes the two ends of a filter; who understands such words is the date layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dash import no_update

from timeline.dashboard.filters import Filters
from timeline.dates.fallback import parse_period
from timeline.scene.edtf import parse
from timeline.scene.wording import wording


def ends(text: str, today: date | None) -> tuple[str, str] | None:
    """Return the EDTF ends of a period, either of them empty where it is open; None when it is not understood.

    Args:
        text: ``2017``, ``since 2017``, ``2019 to 2021``, ``until May 2020``, ``last five years`` or EDTF.
        today: the day that relative words count from.
    """
    text = text.strip()
    if not text:
        return "", ""
    when = parse_period(text, today)
    if when is None or parse(when.edtf) is None:
        return None
    first, slash, last = when.edtf.partition("/")
    return (first.replace("..", ""), last.replace("..", "")) if slash else (first, first)


def asked(text: str, search: str, today: Callable[[], date]) -> tuple[object, object]:
    """Return the query string that a typed period asks for, and the complaint about it; no change where there is none.

    Args:
        text: what was typed.
        search: the query string as it stands.
        today: tells the day that relative words count from.
    """
    filters = Filters.parse(search)
    found = ends(text, today())
    if found == (filters.from_, filters.to):
        return no_update, ""
    if found is None:
        return no_update, wording()("find.period_error")
    return "?" + replace(filters, from_=found[0], to=found[1], view="").query(), ""
