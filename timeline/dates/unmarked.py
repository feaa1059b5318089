"""A text becomes one of the same length without what marks words or lines in it, and back."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.dates.lexer import LINE_END
from timeline.dates.places import ARROWS, BULLETS, MARKED
from timeline.model import TimeExpression

_BRACKETED = re.compile(r"\[([^\W\d_]{2,12})\](?= )")
"""A word that an editor put in: "[last] year"."""
_EMPHASIS = re.compile(r"(?<![\w*~])(?:\*{1,3}|~~)(?=\w)|(?<=\w)(?:\*{1,3}|~~)(?![\w*~])")
"""The marks of Markdown around a word: "opens no earlier than *mid-January 2025*"."""
_YEAR = "[12][0-9]{3}"
_DAY = r"(?:[^\W\d_]{3,9}\.? [0-9]{1,2}(?:, [0-9]{4})?|[0-9]{1,2}\.? [^\W\d_]{3,9}\.?(?: [0-9]{4})?)"
_NUMBERS = "[0-9]{1,2}[./][0-9]{1,2}(?:,| [-\u2013\u2014]| ) "
_NAMED = r"(?:[^\W\d_]{3,9}(?:[-\u2013][^\W\d_]{3,9})?,? )?"
_ITEM = rf"(?:[-*{BULLETS}]|\[[ xX]?\])"  # the last is a box
_CLOCK = r"[0-9]{1,2}[:.][0-9]{2}"
_ENDED = r"(?:\n|  | [\u2013|-] |,? (?:[0-9]+ )?[A-Z])"
_HOUR = rf"{_CLOCK}(?: ?[^\W\d_]\.?[^\W\d_]\.?)?(?: ?[\u2013-] ?{_CLOCK})?(?: [A-Z]{{2,4}})?{_ENDED}"
_NUMBERED = r"(?:\([0-9a-z]{1,3}\)|[0-9]{1,2}\)|[0-9]{1,2}\.(?= [A-Z])) "
_LABEL = r"[A-Z][^\n.:]{1,30}: [^\n]{1,60}(?:\n|\Z)"
_LINE_OF_ITS_OWN = re.compile(
    f"\n(?={_YEAR}(?: ?[:\u2013\u2014]|  )|{_YEAR}\n|{_ITEM} |{_DAY}(?: ?[:\u2013\u2014]| --? |  )"
    f"|[A-Z]{{3,9}}\n|[A-Z][a-z]{{2,8}}\n{_ITEM} |{_NUMBERS}"
    f"|[0-9]{{1,2}}[^\\W\\d_]{{0,2}}(?:[-\u2013][0-9]{{1,2}})?(?::\\s|  | [-\u2013\u2014] )"
    f"|[ \t]*[QH][1-4]\\b|[A-Z][a-z]{{2,5}}: |{_NUMBERED}|{_LABEL}|[^\n{ARROWS}]{{2,16}} [{ARROWS}] "
    f"|{_NAMED}{_DAY}(?:[-\u2013][0-9]{{1,2}})?\n|{_HOUR}|[^\n\t]{{1,60}}\t)"
    f"|(?:(?<=\n{_YEAR})|(?<=\\A{_YEAR})|(?<=\n{_YEAR}:)|(?<=# {_YEAR}))\n"
)
"""A line that begins with its year, day, number or label, holds nothing else, is an item of a list or has cells between
tabs ends what stands before it: "since August / 2023: it flies" is not August 2023."""


def without_marks(text: str) -> str:
    """Return a text of the same length without the brackets and stars that mark words in it."""
    plain = _BRACKETED.sub(r" \1 ", text) if "[" in text else text
    plain = _EMPHASIS.sub(lambda marks: MARKED * len(marks[0]), plain) if "*" in plain or "~~" in plain else plain
    return _LINE_OF_ITS_OWN.sub(LINE_END, plain)


def as_written(found: TimeExpression, text: str) -> TimeExpression:
    """Return an expression with the words as the text has them, the bracket that opens it included."""
    start = found.start - (found.start > 0 and text[found.start - 1] == "[" and "]" in text[found.start : found.end])
    return replace(found, start=start, text=text[start : found.end])
