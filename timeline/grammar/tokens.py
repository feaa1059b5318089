"""A sentence becomes its words, clitics and marks, each with its place, in the manner of Universal Dependencies.

"don't" is ``do`` and ``n't``, "NASA's" is ``NASA`` and ``'s``, "state-backed" is ``state``, ``-`` and ``backed``; prefixes
("co-founder"), designations ("Soyuz-2", "COVID-19"), numbers and addresses stay whole. Every character that is not
blank belongs to exactly one token, whatever its script, and the work grows with the length of the text alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Token(NamedTuple):
    """A word or a mark: ``text[start:end] == word`` for the text it was cut from."""

    word: str
    start: int
    end: int


# A word is a run of letters and digits with the marks that combine with them: "é" may be two characters.
_RUN = r"(?:[^\W_]|[\u0300-\u036f\u200c\u200d\u00ad])++"
_CLITIC = r"['’](?:[sS]|re|RE|ve|VE|ll|LL|[dD]|[mM])(?![^\W_])"
_ABBREVIATED = (
    "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|Sen|Rep|Gov|Pres|Amb|Hon|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|Cos"
    "|Bros|No|Nos|Art|Sec|Fig|Vol|Ch|vs|v|etc|al|cf|ca|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
    "|Dept|Univ|Assn|Res|Pub|Stat"
)
_PIECE = re.compile(
    rf"""(?P<clitic> (?<=[^\W_])n['’][tT](?![^\W_]) | (?<=[^\W_]){_CLITIC} | (?<=[^\W_]\.){_CLITIC} )
    | (?P<whole> (?:https?://|www\.)[^\s<>"“”]++
      | (?:[^\W\d_]\.){{2,}}+                                 # U.S., e.g., a.m.
      | (?:{_ABBREVIATED})\.(?=\s+["“(]?[^\W_]|,)             # Gen. Sept. No., before more words
      | [A-Z]\.(?=\s+[A-Z][^\W_])                             # initials
    )
    | (?P<number> \d++(?:[.,:]\d++)++(?:{_RUN})? )                # 1,000  3.5  12:30
    | (?P<word> {_RUN}(?:['’](?!(?:s|re|ve|ll|[dmt])(?![^\W_]))(?=[^\W\d_]){_RUN}|[.@](?=[a-z0-9]){_RUN}|&(?=[A-Z]){_RUN})*+ )
    | (?P<mark> \.{{2,}}+ | -{{2,}}+ | \S )""",
    re.VERBOSE,
)
_DESIGNATION = re.compile(rf"(?:-\d++(?:[.:]\d++)*+(?:{_RUN})?)++")
_COMPOUND = re.compile(rf"-{_RUN}")
_PREFIX = frozenset(
    "anti bi co counter cross e ex extra inter intra mega micro mid mini multi neo non pan post pre pro pseudo quasi re"
    " semi sub super trans tri ultra un uni".split()
)
_TAIL = ".,;:!?)]}'\"’»"


def tokenise(text: str) -> list[Token]:
    """Cut a sentence into tokens.

    Args:
        text: a sentence, or any text; offsets count its characters.

    Returns:
        The tokens in order; what lies between them is blank.
    """
    tokens: list[Token] = []
    position, length = 0, len(text)
    while position < length:
        match = _PIECE.search(text, position)
        if match is None:
            break
        start = match.start()
        position = _end_of(text, match)
        if match.lastgroup == "word" and position - start == 6 and text[start:position].lower() == "cannot":
            tokens.append(Token(text[start : start + 3], start, start + 3))
            start += 3
        tokens.append(Token(text[start:position], start, position))
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
    if following in "'’" and text[end + 1 : end + 2] in ("t", "T") and end - start > 1 and text[end - 1] in "nN":
        return end - 1
    if following == "-":
        designation = _DESIGNATION.match(text, end)
        if designation is not None:
            return designation.end()
        compound = _COMPOUND.match(text, end)
        if compound is not None and text[start:end].lower() in _PREFIX:
            return compound.end()
    return end
