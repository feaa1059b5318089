"""Text of documents becomes text that a file format can carry: exactly, or with what cannot be carried made visible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a text for a formula (tab and CR are cut off by some before they look)."""

_SURROGATES = re.compile("[\ud800-\udfff]")
# Unicode has a picture for each control character: U+2400 for NUL and so on
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_PICTURES |= dict.fromkeys((*range(0x80, 0xA0), 0xFFFE, 0xFFFF), "\ufffd")
_KEEPING_LINES = {code: picture for code, picture in _PICTURES.items() if code not in (0x09, 0x0A)}
_LINE_ENDS = re.compile(r"\r\n?|[\n\u0085\u2028\u2029]")


def encoded(text: str) -> bytes:
    """Return text as UTF-8; half a character, which no file can hold, is shown as U+FFFD."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return whole(text).encode("utf-8")


def whole(text: str) -> str:
    """Return text in which half a character (a lone surrogate) is shown as U+FFFD."""
    return _SURROGATES.sub("\ufffd", text)


def visible(text: str) -> str:
    """Return text in which every control character is shown by its picture, but for tabs and line ends.

    Line ends of any kind become ``\\n``.
    """
    if text.isprintable():  # then it holds nothing of the kind: most texts, and much faster
        return text
    return whole(_LINE_ENDS.sub("\n", text).translate(_KEEPING_LINES))


def in_one_line(text: str) -> str:
    """Return text in one line: a line end or tab is a blank, another control character its picture."""
    if text.isprintable():
        return text.strip(" ")
    return whole(_LINE_ENDS.sub(" ", text).replace("\t", " ").translate(_PICTURES)).strip(" ")


def pictured(text: str) -> str:
    """Return text of one line without a tab: control characters, tabs and line ends are shown by their pictures."""
    if text.isprintable():
        return text
    return whole(text.translate(_PICTURES))


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would run, or that already has one before such a text."""
    return f"'{text}" if text.lstrip("'").startswith(FORMULA) else text


def in_batches(parts: Iterable[str], size: int = 1000) -> Iterator[bytes]:
    """Yield texts joined to chunks of bytes, ``size`` texts each."""
    batch: list[str] = []
    for part in parts:
        batch.append(part)
        if len(batch) == size:
            yield encoded("".join(batch))
            batch.clear()
    if batch:
        yield encoded("".join(batch))
