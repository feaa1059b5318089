"""The lists of English words in ``data/models`` become sets that are read at first use."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from typing import Any

from timeline.model import TimelineError
from timeline.resources import folder

LISTS = "words.en.toml"


@cache
def _tables() -> dict[str, Any]:
    """Return the content of the file of short lists.

    Raises:
        TimelineError: when it is missing or is not TOML.
    """
    path = folder("data") / "models" / LISTS
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TimelineError(f"{path}: {error}") from None


def _table(name: str) -> Any:
    try:
        return _tables()[name]
    except KeyError:
        raise TimelineError(f"{LISTS}: no list {name!r}") from None


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of words by its name ("reporting").

    Raises:
        TimelineError: when there is no such list.
    """
    return frozenset(_table(name))


@cache
def modal_forms() -> dict[str, str]:
    """Return the full form of a shortened modal ("'ll": will)."""
    return dict(_table("modal_forms"))


@cache
def sure_tags() -> dict[str, str]:
    """Return the label of each word that takes one label only ("the": "DT DET")."""
    return {word: label for label, forms in _table("sure_tags").items() for word in forms}


@cache
def listed(name: str) -> frozenset[str]:
    """Return the words of a text file, one a line; lines that begin with # are comments.

    Raises:
        TimelineError: when the file is missing.
    """
    path = folder("data") / "models" / name
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise TimelineError(f"{path}: {error}") from None
    return frozenset(line for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """Return a word as the lists have it: small letters, straight apostrophe."""
    return word.lower().replace("\u2019", "'")
