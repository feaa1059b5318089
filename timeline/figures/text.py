"""A text becomes one that any file can hold: without control characters, half characters, overrides of direction."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LOST = "\ufffd"
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # bidirectional overrides and isolates


def plain(text: str) -> str:
    """Return a text on one line that XML, HTML and office files can hold.

    White space of any kind becomes a blank; what no file can hold or what changes the direction of the words beside it
    becomes U+FFFD, so that one sees that something stood there.

    Args:
        text: any text, lone surrogates and NUL included.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_held, text))


@lru_cache(maxsize=4096)
def _held(char: str) -> str:
    if char.isspace():
        return " "
    return _LOST if char in _TURNING or unicodedata.category(char) in ("Cc", "Cs", "Cn") else char
