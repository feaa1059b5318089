"""Bytes become text, or one line that says why they are not text."""

from __future__ import annotations

from timeline.model import TimelineError

_BOM = "\ufeff"


def decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of ``data`` without byte-order mark and otherwise unchanged, and notes on how it was read.

    Args:
        data: a whole file. UTF-8 is expected; anything else is decoded by its likeliest encoding, with a note.
        name: what to call the input in messages.

    Raises:
        TimelineError: when the input is empty, holds NUL bytes (a binary file), or no encoding fits.
    """
    if not data.strip(b"\xef\xbb\xbf \t\r\n"):
        raise TimelineError(f"{name}: empty, nothing to read")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16").removeprefix(_BOM), (f"{name}: decoded as utf-16",)
        except UnicodeDecodeError:
            raise TimelineError(f"{name}: not a text (broken UTF-16)") from None
    if b"\x00" in data:
        raise TimelineError(f"{name}: not a text (binary file with NUL bytes)")
    try:
        return data.decode("utf-8").removeprefix(_BOM), ()
    except UnicodeDecodeError:
        return _guessed(data, name)


_SAMPLE = 1_000_000
_WIDE = ("utf_16", "utf_32", "utf_7")


def _guessed(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    if encoding.startswith(_WIDE) or encoding == "ascii":
        encoding = "cp1252"
    text = data.decode(encoding, errors="replace")
    return text, (f"{name}: not UTF-8, decoded as {encoding}",)
