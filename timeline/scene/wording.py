"""The words of the interface, read once from ``data/interface/<language>.toml``, and dates put into them."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import Any

from timeline.model import TimelineError
from timeline.resources import folder
from timeline.scene.edtf import parse

_QUALIFIERS = {ord(mark): None for mark in "~?%"}
_PARTS = re.compile(r"(?P<year>Y?-?[0-9]{4,}|-?[0-9]+X+)(?:-(?P<second>W?[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?")


class Wording:
    """Phrases by dotted name, with ``{braces}`` filled in.

    Args:
        table: the parsed file.
    """

    def __init__(self, table: dict[str, Any]) -> None:
        self._table = table

    def table(self, name: str) -> dict[str, Any]:
        """Return the sub-table of a dotted name."""
        found: Any = self._table
        for part in name.split("."):
            found = found.get(part, {}) if isinstance(found, dict) else {}
        return found if isinstance(found, dict) else {}

    def __call__(self, name: str, **values: object) -> str:
        """Return a phrase; ``count`` chooses its ``.one`` form where there is one.

        Raises:
            TimelineError: when there is no such phrase.
        """
        table, _, last = name.rpartition(".")
        phrases = self.table(table) if table else self._table
        phrase = phrases.get(last)
        if values.get("count") in (1, "1"):
            phrase = phrases.get(f"{last}_one", phrase)
        if not isinstance(phrase, str):
            raise TimelineError(f"the interface has no words for {name!r}")
        return phrase.format(**values) if values else phrase

    def name(self, table: str, key: str) -> str:
        """Return the word for a value of a closed set (``status``, ``category``); an unknown value itself."""
        found = self.table(table).get(key)
        return found if isinstance(found, str) else key


@lru_cache(maxsize=8)
def wording(language: str = "en") -> Wording:
    """Return the words of one language.

    Raises:
        TimelineError: when the project has no such interface.
    """
    path = folder("data") / "interface" / f"{language}.toml"
    if not re.fullmatch(r"[a-z]{2,3}", language) or not path.is_file():
        raise TimelineError(f"no interface in language {language!r}")
    return Wording(tomllib.loads(path.read_text(encoding="utf-8")))


def titled(text: str) -> str:
    """Return a title as it stands at the head of a line: with a capital letter; files keep it as it is."""
    return text[:1].upper() + text[1:]


def in_words(edtf: str, words: Wording) -> str:
    """Return a date as one would say it: ``../2024`` is "by 2024", ``2020-07-13`` is "13 July 2020".

    Args:
        edtf: the date; a text that is no date comes back as it is.
        words: the language to say it in.
    """
    text = edtf.strip()
    if parse(text) is None:
        return text or words("date.unknown")
    if text[0] in "[{":
        return text
    left, slash, right = text.partition("/")
    if not slash:
        return _one(text, words)
    if left in ("", ".."):
        return words("date.by", date=_one(right, words))
    if right in ("", ".."):
        return words("date.from", date=_one(left, words))
    return words("date.range", first=_one(left, words), last=_one(right, words))


def _one(text: str, words: Wording) -> str:
    bare = text.translate(_QUALIFIERS)
    match = _PARTS.fullmatch(bare)
    said = _said(match, words) if match else bare
    return words("date.about", date=said) if bare != text else said


def _said(match: re.Match[str], words: Wording) -> str:
    year, second, day = match["year"], match["second"], match["day"]
    if "X" in year:
        return _masked(year, words)
    number = int(year.removeprefix("Y"))
    named = str(number) if number > 0 else words("date.bc", year=1 - number)
    if second is None:
        return named
    if second.startswith("W"):
        return words("date.week", week=int(second[1:]), year=named)
    if int(second) > 12:
        phrase = words.table("date.season").get(second)
        return phrase.format(year=named) if isinstance(phrase, str) else f"{named}-{second}"
    month = words.table("months")["long"][int(second) - 1]
    if day is None:
        return words("date.month", month=month, year=named)
    return words("date.day", day=int(day), month=month, year=named)


def _masked(year: str, words: Wording) -> str:
    if year.count("X") == 1 and not year.startswith("-"):
        return words("date.decade", year=year.replace("X", "0"))
    first, last = year.replace("X", "0"), year.replace("X", "9")
    return words("date.century", first=str(int(first)), last=str(int(last)))
