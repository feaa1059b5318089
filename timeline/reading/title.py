"""The first lines of a text become its title: a heading, or a short line that is no sentence."""

from __future__ import annotations

import re

_HEADING = re.compile(r"\s*#{1,6}\s+(.*\S)")
_TITLE_MAX = 160


def title_line(text: str, match: re.Match[str], number: int) -> str:
    """Return a heading, or a first line that is short, no sentence, and followed by something.

    Args:
        text: of the document.
        match: one of its first lines.
        number: which of them, from 0.

    Returns:
        The title, at most 160 characters; an empty text where the line is none.
    """
    line = match.group()
    heading = _HEADING.match(line)
    if heading:
        return heading.group(1)[:_TITLE_MAX]
    alone = number <= 1 and len(line) <= _TITLE_MAX and text[match.end() :].strip()
    return line.strip() if alone and not line.rstrip().endswith((".", "!", "?", ":", ",", ";")) else ""
