"""A line before its date becomes whether it is a label, whose date is that of something else than publication."""

from __future__ import annotations

import re

from timeline.reading.words import ReadingWords

_LABELLED = re.compile(
    r"[\s*_>|-]*[^\W\d_](?=[^:\n]*\S \S)[^:\n]{2,70}"
    r"(?::\s*\**\s*(?:[a-z]+ ){0,4}(?:[A-Z]{2,4} )?|(?:[ \t]{3,}|\t))"
)
"""A label of two words or more in front of a date, with "no earlier than" or "NET" between the two: a publication line
has none but its cue words."""
_LABEL = re.compile(r"[\s*_>|-]*[^\W\d_]+\s?:\s+")
"""A label of one word."""


def of_something_else(line: str, start: int, end: int) -> bool:
    """Tell whether a cue word only begins the label of a date: "Date *signed:* 3 May 2020" is not of publication.

    Args:
        line: a line of a text.
        start, end: what stands between the cue and the date.
    """
    return _LABEL.fullmatch(line, start, end) is not None


def has_label(line: str, end: int, words: ReadingWords) -> bool:
    """Tell whether a line without a cue word labels its date: "Announced  16 July 2014", "Launch: NET 16 July 2014".

    Args:
        line: a line of a text.
        end: where its first date begins.
        words: of its language.
    """
    if _LABELLED.fullmatch(line, 0, end) or _LABEL.match(line, 0, end):
        return True
    return line[:end].strip(" *_>|-\t:").lower() in words.done
