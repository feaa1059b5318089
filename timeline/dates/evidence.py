"""A whole document shows in which order its numeric dates go and what its bare dates count from."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from timeline.dates.language import Language

SAMPLE = 400_000
"""Characters of a document that are looked at."""
_NUMERIC = re.compile(r"(?<![0-9./-])([0-9]{1,2})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9./-]?[0-9])")
_YEAR = re.compile(r"(?<![0-9$£€.,#-])[12][0-9]{3}(?![0-9%]|,[0-9])")
NOTE = 200
"""A note is at most this long."""
_SOME = 4
"""So many years before our era make a text one about antiquity."""
FAR = 3
"""A year this far from publication is history."""


class Weighed(NamedTuple):
    """What the document shows."""

    style: str
    order: str


class Evidence:
    """Weighs one language's documents."""

    def __init__(self, language: Language) -> None:
        settings = language.settings
        self._order: str = settings.get("order", {}).get("default", "dmy")
        words = settings.get("reference", {}).get("words", [])
        self._news = re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", re.I) if words else None
        era = settings.get("reference", {}).get("era", "(?!)")
        self._era = re.compile(era)
        note = settings.get("reference", {}).get("note", "(?!)")
        self._note = re.compile(note, re.I)
        self._least: int = settings.get("reference", {}).get("least", 8)
        self._share: float = settings.get("reference", {}).get("share", 4)

    def weigh(self, text: str, published: date | None) -> Weighed:
        """Look at the beginning of a document."""
        sample = text[:SAMPLE]
        order = self._order
        for match in _NUMERIC.finditer(sample):
            first, second = int(match[1]), int(match[3])
            if 12 < first <= 31 and second <= 12:
                order = "dmy"
                break
            if 12 < second <= 31 and first <= 12:
                order = "mdy"
                break
        far = 0
        for match in _YEAR.finditer(sample):
            if published is None or abs(int(match.group()) - published.year) > FAR:
                far += 1
        style = "report"
        old = sum(1 for _ in self._era.finditer(sample))
        far += old
        if far >= self._least or old >= _SOME:
            news = len(self._news.findall(sample)) if self._news else 0
            if far > self._share * news:
                style = "antiquity" if old >= _SOME else "narrative"
        elif len(text) <= NOTE and self._note.search(text):
            style = "note"
        return Weighed(style, order)
