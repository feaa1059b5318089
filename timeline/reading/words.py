"""A language code becomes the words by which its documents are cut, dated and recognised (``data/reading``)."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache

from timeline.resources import folder


@dataclass(frozen=True)
class ReadingWords:
    """The lists of one ``data/reading/<code>.toml``; what a language does not give is empty."""

    abbreviations: frozenset[str]
    ambiguous: frozenset[str]
    openers: frozenset[str]
    replies: frozenset[str]
    publication_cues: tuple[str, ...]
    first_cues: frozenset[str]
    bylines: tuple[str, ...]
    not_behind_cues: tuple[str, ...]
    acts: tuple[str, ...]
    done: frozenset[str]
    function_words: frozenset[str]
    unfinished: frozenset[str]
    closing_labels: tuple[str, ...]


@cache
def words_of(language: str) -> ReadingWords:
    """Return the lists of a language, all empty where it has no file."""
    path = folder("data") / "reading" / f"{language}.toml"
    table = tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}

    def longest_first(name: str) -> tuple[str, ...]:
        return tuple(sorted(table.get(name, ()), key=lambda word: (-len(word), word)))

    return ReadingWords(
        abbreviations=frozenset(table.get("abbreviations", ())),
        ambiguous=frozenset(table.get("ambiguous", ())),
        openers=frozenset(table.get("openers", ())),
        replies=frozenset(table.get("replies", ())),
        publication_cues=longest_first("publication_cues"),
        first_cues=frozenset(table.get("first_cues", ())),
        bylines=longest_first("bylines"),
        not_behind_cues=longest_first("not_behind_cues"),
        acts=longest_first("acts"),
        done=frozenset(table.get("done", ())),
        function_words=frozenset(table.get("function_words", ())),
        unfinished=frozenset(table.get("unfinished", ())),
        closing_labels=longest_first("closing_labels"),
    )


_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
)
_KNOWN_SHARE = 0.08
"""Share of function words below which a text is too short or too strange to be called another language."""

_SEVERAL = 2
"""Function words that another language alone has, of which a text holds so many at least."""


@cache
def _known() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in (folder("data") / "reading").glob("*.toml")))


def recognise_language(text: str, default: str = "en") -> str:
    """Return the code of the language whose commonest words (or script) the text's beginning holds most of.

    Args:
        text: any text; its first 20,000 characters are looked at.
        default: the answer where nothing speaks clearly for another language.
    """
    sample = text[:_SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    for code, first, last in _SCRIPTS:
        if sum(first <= char <= last for char in sample) > letters / 5:
            return code
    found = Counter(_WORD.findall(sample.lower()))
    total = sum(found.values()) or 1
    share = {code: sum(found[word] for word in words_of(code).function_words) / total for code in _known()}
    best = max(_known(), key=lambda code: (share[code], code == default))
    own = words_of(best).function_words - words_of(default).function_words
    # "Lightfoot met him in May" and "von Braun moved" are English
    several = sum(word in found for word in own) >= _SEVERAL
    clear = several and share[best] >= _KNOWN_SHARE and share[best] > 1.25 * share.get(default, 0.0)
    return best if clear else default
