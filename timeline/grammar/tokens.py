"""A sentence becomes its words, clitics and marks, each with its place, in the manner of Universal Dependencies.

"don't" is ``do`` and ``n't``, "NASA's" is ``NASA`` and ``'s``, "state-backed" is ``state``, ``-`` and ``backed``;
prefixes ("co-founder"), acts of two words ("swing-by"), designations ("Soyuz-2", "PSLV-C22"), numbers and addresses
stay whole. Every character that is not blank belongs to exactly one token, whatever its script, and the work grows with
the length of the text alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from timeline.grammar.wordlists import words


class Token(NamedTuple):
    """A word or a mark: ``text[start:end] == word`` for the text it was cut from."""

    word: str
    start: int
    end: int


# A word is a run of letters and digits with the marks that combine with them: "é" may be two characters.
_RUN = r"(?:[^\W_]|[\u0300-\u036f\u200c\u200d\u00ad])++"
_APOSTROPHE = r"['\u2019]"
_CLITIC = rf"{_APOSTROPHE}(?:[sS]|re|RE|ve|VE|ll|LL|[dD]|[mM])(?![^\W_])"
_DESIGNATION = re.compile(rf"(?:-\d++(?:[.:]\d++)*+(?:{_RUN})?)++")
_MODEL = re.compile(r"-[A-Z]{1,3}\d[^\W_]*+(?![^\W_])|-[A-Z](?![^\W_])")
"""The letters of a designation: "PSLV-C22", "Proton-M"."""
_SCORE = re.compile(r"\u2013\d++(?![^\W_])")  # 67\u201330
_COMPOUND = re.compile(rf"-{_RUN}")
_TAIL = ".,;:!?)]}'\"\u2019\u00bb"


@cache
def _piece() -> re.Pattern[str]:
    """Return the pattern of one token."""
    abbreviated = "|".join(sorted(words("abbreviations")))
    return re.compile(
        rf"""(?P<plain> [A-Za-z]++(?=\ ) )                        # most words: nothing but letters before a blank
        | (?P<clitic> (?<=[^\W_])n{_APOSTROPHE}[tT](?![^\W_]) | (?:(?<=[^\W_])|(?<=[^\W_]\.)|(?<=\s)){_CLITIC} )
        | (?P<whole> (?:https?://|www\.)[^\s<>"\u201c\u201d]++
          | (?:[^\W\d_]\.){{2,}}+                                # U.S., e.g., a.m.
          | (?:{abbreviated})\.(?=\s+["\u201c(]?[^\W_]|,)        # Gen. Sept. No., before more words
          | [A-Z]\.(?=\s+[A-Z](?:[^\W_]|\.))                    # initials
        )
        | (?P<number> \d++(?:[.,:]\d++)++(?:{_RUN})? )           # 1,000  3.5  12:30
        | (?P<word> {_RUN}(?:                                    # and within a word:
              {_APOSTROPHE}(?!(?:s|re|ve|ll|[dmt])(?![^\W_]))(?=[^\W\d_]){_RUN}  # O'Keefe
            | [.@](?=[a-z0-9]){_RUN}                             # Space.com
            | &(?=[A-Z]){_RUN}                                   # AT&T
          )*+ )
        | (?P<mark> \.{{2,}}+ | -{{2,}}+ | \S )""",
        re.VERBOSE,
    )


def tokenise(text: str, offset: int = 0) -> list[Token]:
    """Cut a sentence into tokens.

    Args:
        text: a sentence, or any text.
        offset: where it begins in its document, in characters: the places of the tokens count from the document's.

    Returns:
        The tokens in order; what lies between them is blank.
    """
    piece = _piece()
    tokens: list[Token] = []
    position, length = 0, len(text)
    while position < length:
        match = piece.search(text, position + (text[position] == " "))
        if match is None:
            break
        start = match.start()
        position = _end_of(text, match)
        if match.lastgroup in ("plain", "word") and position - start == 6 and text[start:position].lower() == "cannot":
            tokens.append(Token(text[start : start + 3], start + offset, start + 3 + offset))
            start += 3
        tokens.append(Token(text[start:position], start + offset, position + offset))
    return tokens


def _end_of(text: str, match: re.Match[str]) -> int:
    """Return where the token ends that begins at ``match``: before "n't", after the number of a designation."""
    start, end = match.span()
    kind = match.lastgroup
    if kind == "whole" and "/" in match[0]:
        stripped = match[0].rstrip(_TAIL)
        return start + max(1, len(stripped))
    if kind not in ("word", "number") or end == len(text):
        return end
    following = text[end]
    if following in "'\u2019" and text[end + 1 : end + 2] in ("t", "T") and end - start > 1 and text[end - 1] in "nN":
        return end - 1
    if following == "\u2013" and text[end - 1].isdigit():
        score = _SCORE.match(text, end)
        return end if score is None else score.end()
    if following == "-":
        designation = _DESIGNATION.match(text, end)
        if designation is not None:
            return designation.end()
        model = _MODEL.match(text, end) if text[start].isupper() else None
        if model is not None:
            return model.end()
        compound = _COMPOUND.match(text, end)
        second = "" if compound is None else compound[0][1:]
        if compound is not None and (text[start:end].lower() in words("prefixes") or second in words("second_parts")):
            return compound.end()
    return end
