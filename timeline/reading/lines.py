"""A text becomes its paragraphs: lines wrapped to a width are joined, those of lists and tables stand alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from timeline.dates import find_dates
from timeline.dates.places import ARROWS
from timeline.model import Span
from timeline.reading.rows import APART, BAR, BARS, BOX, GAP, ITEM_MARKS, LEADERS, NUMBER, WIDE

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BULLET = re.compile(rf"\s*(?:[{ITEM_MARKS}]|{NUMBER}|{BOX})\s")
_DATED = re.compile(
    r"\s*[*_]{0,2}(?:(?:[A-Z][1-4] )?[0-9]{4}\b|[0-9]{1,2}\.? \w+ [0-9]{4}|\w+\.? [0-9]{1,2},? [0-9]{4}"
    r"|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{2}){1,2}\b"
    r"|[A-Z0-9][\w.:-]{0,10}(?: [\w.,-]{1,10}){0,3}(?:  |\t)(?<=[0-9][ \t]{2})"
    r"|(?:[0-9]{1,2} )?[A-Z][a-z]{2,8}\.? {2,}(?=\S)"
    r"|[0-9]{1,2}[:.][0-9]{2}\b|[0-9]{1,2} ?[-\u2013] ?[0-9]{1,2} [A-Z][a-z]{2,8}\b"
    r"|[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\.?m\b"
    r"|(?:[0-9]{1,2}\.? |[A-Z][a-z]{2,5}[ -])?[A-Z][a-z]{2,8}\.?(?: [0-9]{1,2}(?:[-\u2013][0-9]{1,2})?)?(?: [0-9]{4})?"
    r"(?: \([A-Z][a-z]{1,8}\.?(?:[-\u2013][A-Z][a-z]{1,8}\.?)?\))?"
    r"\s*(?:-{1,3}|[\u2013\u2014:|]|>{1,2}|=>?|\u2192|\u00bb)\s)"
)
"""How a line of a chronology begins; two in a row are no wrapped text."""
_FIELD = re.compile(
    r"\s*[^\W\d_a-z][\w ()/-]{1,30}:\s|[^\n.]{2,60}(?: \.{3,}|\.{4}|(?: \.){3,} )|[^\n]{2,120}? \.{4,} \w"
)
"""How a line of fields or of a list with leading dots begins: "Received: 3 May", "Artemis II ..... 2026"."""
HEAD = re.compile(r"\s*[A-Z0-9][\w/-]*(?: (?:[A-Z0-9][\w/-]*|[a-z]{2,3})){0,6} \((?=[^()\n]*[0-9]{4}\))[^()\n]{4,30}\)")
"""What an entry is about, with its date in brackets: "SPD-1 (December 11, 2017). The President directs"."""
_FORMS = (_DATED, _FIELD, HEAD)
_VALUED = re.compile(r"[^\n:]{2,80}:\s+[^\n]{0,40}[0-9]{2,4}(?:[: ][^\n.]{0,12})?")
"""A line that closes with the number or date behind its label: "Time limit for requests: 08/05/2023 16:00"."""
_ALONE = re.compile(r"[\s#*=]*(?:[A-Z][a-z]{2,8}\.? )?[0-9]{4}[\s:*=]*")
"""A line that is nothing but a year or a month: a heading."""
_ONE_WORD = re.compile("[A-Z][a-z]{2,11}")
"""A word that is all of its line, over the items of a list: "October"."""
_NUMBERED_DAY = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)? [0-9]{1,2} \([^()\n]{4,30}\):?")
"""The same for a day of a mission: "Flight Day 3 (Sunday, July 10)"."""
_DAYS = re.compile(r"[\s#*=]*[A-Z0-9](?=[^\n]*[0-9])[\w.'\u2019\u2013-]*(?:,? [\w.'\u2019\u2013-]+){0,6}[\s:*=]*")
"""A line that may be nothing but a date: "Wednesday-Thursday, March 11-12", "By FY2025"."""
_ANY_DAY = date(2000, 1, 1)
"""A day of publication that lets "MONDAY 18" be read; which day that is matters not."""
_DAYS_MAX = 48
"""Characters of a line of days."""
_ARROW = re.compile(rf"[^\n{ARROWS}]{{2,20}} [{ARROWS}] ")
"""What a line begins with that an arrow parts from its date: "Q3 2026 \u25b8 First flight"."""
_MIN_WRAP, MAX_WRAP = 40, 120
"""Widths to which texts are wrapped; a longer line is a paragraph of its own, shorter ones are a list or verse."""


def paragraphs(text: str, unfinished: Collection[str] = ()) -> Iterator[Span]:
    """Yield spans that no sentence crosses: single lines, or runs of lines wrapped to one width.

    Args:
        text: any text.
        unfinished: words that end no sentence, in small letters: a full line that ends with one goes on.
    """
    block: list[Span] = []
    previous_end = -1
    for line in _LINE.finditer(text):
        gap = text[previous_end : line.start()]
        if block and (not line.group().strip() or gap.count("\n") > 1 or gap.count("\r") > 1):
            yield from _unwrapped(text, block, unfinished)
            block = []
        if line.group().strip():
            block.append(Span(*line.span()))
        previous_end = line.end()
    if block:
        yield from _unwrapped(text, block, unfinished)


def _unwrapped(text: str, block: list[Span], unfinished: Collection[str]) -> Iterator[Span]:
    """Join the lines of a block that were broken only because the next word did not fit its width."""
    width = max(line.end - line.start for line in block)
    wrapped = _MIN_WRAP <= width <= MAX_WRAP
    start, line = block[0].start, block[0]
    for following in block[1:]:
        first_word = following.of(text).split(None, 1)[0]
        full = line.end - line.start + 1 + len(first_word) > width
        on = wrapped and full and line.of(text).split()[-1].lower() in unfinished  # "on or before / June 12, 2014."
        anew = not on and (not (wrapped and full) or _begins_anew(text, following))
        if anew or _parted(text, line, following) or (on and _parted(text, Span(start, line.end), following)):
            yield Span(start, line.end)
            start = following.start
        line = following
    yield Span(start, line.end)


def _begins_anew(text: str, line: Span) -> bool:
    """Tell whether a line goes on with nothing whatever stands before it: an item, a heading, a row of cells."""
    if _BULLET.match(text, line.start) or _ALONE.fullmatch(text, *line) or of_days(line.of(text)):
        return True
    over_items = _ONE_WORD.fullmatch(text, *line) or _NUMBERED_DAY.fullmatch(text, *line)
    if over_items and _BULLET.match(text, line.end):
        return True
    bars = line.of(text).lstrip().startswith(tuple(BAR)) or _ARROW.match(text, *line)
    return bool(bars) or len(GAP.findall(text, *line)) > 1 or LEADERS.search(text, *line) is not None


def _parted(text: str, line: Span, following: Span) -> bool:
    """Tell whether two lines are of a list or a table, so that the second does not go on with the first."""
    both = (line, following)
    if any(all(form.match(text, one.start) for one in both) for form in _FORMS):
        return True
    lower, upper = text[following.start].islower(), text[following.start].isupper()
    led = line.of(text).rstrip().endswith(":") and not lower
    if led or (upper and _VALUED.fullmatch(text, *line)) or WIDE.search(text, *line):
        return True
    tabs = any("\t" in one.of(text).strip() for one in both)
    columns = all(APART.search(text, *one) for one in both) or min(len(BARS.findall(text, *one)) for one in both) > 1
    return tabs or columns


def of_days(line: str) -> bool:
    """Tell whether a line is nothing but a date, with the word before it that makes it a bound.

    Args:
        line: a line, or what opens one.
    """
    if len(line) > _DAYS_MAX or not _DAYS.fullmatch(line):
        return False
    spans = [span for one in find_dates(line, _ANY_DAY) for span in (one.span, one.cue) if span is not None]
    return sum(span.end - span.start for span in spans) >= sum(map(str.isalnum, line))
