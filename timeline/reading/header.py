"""The first lines of a text become its publication date, the places that date nothing else, and its title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from timeline.dates import find_dates
from timeline.model import Span, TimeExpression
from timeline.reading.date_labels import has_label, of_something_else
from timeline.reading.rows import APART, BARS, GAP
from timeline.reading.title import title_line
from timeline.reading.words import ReadingWords, words_of

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]*\S[^\r\n\v\f\x85\u2028\u2029]*")
_DEPTH = 2_000
"""Characters of a text in which a publication line is looked for."""
_LINES = 10
_WIDTH = 240
_LEFT_OVER = 24
"""Letters a line may hold beside a date and still be nothing but a publication line (a place, a time, a zone)."""
_DATELINE_END = re.compile(
    r"\s*\)?(?:,?\s*[0-9]{4})?\s*(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)?\s*(?:--+|[\u2013\u2014]|-\s)"
)
_DATELINE_PLACE = re.compile(r"\s*[^\W\d_a-z][\w'. ()-]{1,40}(?:,[\w. ]{1,30}){0,2},?\s*\(?$")
_CITY = re.compile(r"\s*[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+){0,2},\s+")
_FULL_STOP = re.compile(r"\.\s+(?=[^\W\d_a-z])")
"""Behind a place with its comma and a full day they end a dateline too: "Kyiv, 11 May 2021. Parliament approved"."""
_DATELESS = re.compile(
    r"\s*[A-Z][\w .'-]{2,40}(?:,[\w. ]{2,20})?\s*\([A-Z][\w .]{1,29}\)\s*(?:--+|[\u2013\u2014-])\s"
    r"|\s*(?=[A-Z .'-]*[A-Z]{5})[A-Z][A-Z .'-]{2,40}(?:,[\w. ]{2,20})?\s+(?:--+|[\u2013\u2014-])\s+(?=[\"\u201c]?[A-Z])"
)
"""A dateline without a date: "WASHINGTON (Agency) - ", "NEW DELHI - " before a capital."""
_TOLD = re.compile(
    r"\s*(?:\([A-Z][\w.\u2013-]{1,12}\)\s*)?(?::|-{1,3}|\||\u00b7{2,3}|/(?=\s)|\u2013|\u2014| (?= ))"
    r"\s+(?:[\w'.]+[\s,]+){2,}[\w'.]+"
)
"""What follows a date in a line of a chronology: three words or more behind a mark."""
_LED = re.compile(r"\s*(?:\.{3,}|\u2026|(?: \.){3,})\s*\w")
"""Dots that lead from a date to what happened then."""
_ENTRY = re.compile(
    r"^[^\w\n]{0,4}(?=[^:|\n\u2013\u2014]{0,20}[0-9])[^:|\n\u2013\u2014]{3,34}"
    r"(?::|\||\*\*(?=\s)|\u00b7{2,3}|/(?=\s)|\s[-\u2013\u2014]| (?= ))\s+\w",
    re.MULTILINE,
)
"""A line that begins with a date, a mark and words: an entry of a chronology, where it is one of several."""
_VALUE = re.compile(rf"^[^\W\d].*?{APART.pattern}(?=[^\n]*[0-9])", re.MULTILINE)
"""A line of two columns with a number in the second."""
_SEVERAL = 2
_CHRONOLOGY = 3
_LETTERS = re.compile(r"[^\W\d_]")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FULL_DAY = re.compile(r"(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}")
"""A line with nothing but a year or month is a heading of what follows, not the publication line."""
_NUMBERED = re.compile(r"\s*(?:[0-9]{1,2}[.)]|[*>\u2022\u00b7-])\s+\S")
_YEAR_ABOVE = re.compile(r"^[ \t#*=]*[12][0-9]{3}[ \t:*=]*$", re.MULTILINE)
"""A year alone in its line, above another line."""
_DAYS = re.compile(r"\b[0-9]{1,2}\s?[-\u2013]\s?[0-9]{1,2}\b")
_YEARLESS = re.compile(r"XXXX-([0-9]{2}-[0-9]{2})")
_DASH = re.compile(r"\s*(?:--+|[\u2013\u2014])\s+")
_PARAGRAPH = 200
"""Characters: a longer line behind a day and a dash is no line of a chronology."""
_APART = 7
"""Days between a publication line and the day of publication that is known otherwise, at most."""
_PLACED = 2
"""How good a witness a dateline is."""
_ALONE = 1
"""The same of a line that holds hardly more than a day."""
_LEAD = 5
"""How good a witness a day is that opens the first paragraph ("June 12, 2024. The satellite"), if only one does."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first lines of a text say of it.

    Args:
        published: publication date, or None where they give none in full.
        basis: where it was read, in words.
        spans: publication lines, datelines and bylines: they date nothing.
        title: a heading, or an empty text.
    """

    published: date | None
    basis: str
    spans: tuple[Span, ...]
    title: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One header line: its span, its day, how good a witness it is (0 best), whether it tells of an act, and whether it
    is a day of the month behind that of publication."""

    span: Span
    published: date | None
    rank: int
    acts: bool = False
    to_come: bool = False


def read_header(text: str, language: str = "en", published: date | None = None) -> Header:
    """Return what the first lines of ``text`` say of its publication.

    The date is never guessed: a line must name a full day and be a publication line by a cue word ("Published"),
    by standing alone, or by the form of a dateline. The first publication wins over an update.

    Args:
        text: the document's text.
        language: code of the language whose cue words are looked for.
        published: the day of publication, where it is known: lines with another day tell of something else.
    """
    words = words_of(language)
    found: list[_Line] = []
    title, heads, leading = "", 0, 0
    for number, match in enumerate(_LINE.finditer(text, 0, min(len(text), _DEPTH))):
        if number == _LINES:
            break
        line = _header_line(text, match.start(), match.end(), words, language, published)
        heads += line is not None and _is_alone(line)
        leading += line is not None and line.rank == _LEAD
        if line is not None and not _of_another_day(line, published):
            found.append(line)
        elif not title:
            title = title_line(text, match, number)
    if len(_ENTRY.findall(text[:_DEPTH])) >= _CHRONOLOGY:
        found = [line for line in found if not _ENTRY.match(text, line.span.start)]
    if len(_VALUE.findall(text[:_DEPTH])) >= _CHRONOLOGY:  # rows of a table
        found = [line for line in found if line.rank in (0, 3) or not APART.search(line.span.of(text))]
    if heads >= _CHRONOLOGY:  # the headings of a diary
        found = [line for line in found if not _is_alone(line)]
    if leading > 1:  # a chronology
        found = [line for line in found if line.rank != _LEAD]
    dated = [line for line in found if line.published is not None]
    best = min(dated, key=_order, default=None)
    basis = f"publication line {' '.join(best.span.of(text).split())!r}" if best else ""
    return Header(best.published if best else None, basis, tuple(line.span for line in found if not line.acts), title)


def _is_alone(line: _Line) -> bool:
    """Tell whether a line is nothing but a day."""
    return line.rank == _ALONE and not line.acts


def _of_another_day(line: _Line, published: date | None) -> bool:
    """Tell whether a line without a cue word has a day far from the one of publication: "18 March 2019. Signed".

    So has one of an agenda, which is still to come: "Wednesday, March 11".
    """
    if published is None or line.rank not in (_ALONE, _PLACED, _LEAD):
        return False
    if line.published is None:
        return line.rank == _ALONE and line.to_come
    return abs((line.published - published).days) > _APART


def _order(line: _Line) -> tuple[int, int]:
    """Put the best witness first: of acts, which a text tells of when all were done, the last."""
    return line.rank, -line.published.toordinal() if line.acts and line.published is not None else 0


def _header_line(
    text: str, start: int, end: int, words: ReadingWords, language: str, published: date | None
) -> _Line | None:
    line = text[start : min(end, start + _WIDTH)]
    cue = _cue_pattern(words.publication_cues, words.not_behind_cues).match(line)
    dates = find_dates(line, None, language)
    first = next((found for found in dates if found.type in ("DATE", "TIME") and found.value), None)
    if first and not cue and max(len(GAP.findall(line)), len(BARS.findall(line)), line.count("\t")) >= _SEVERAL:
        return None  # "D1   Requirements document   31 March 2025"
    if not cue and _NUMBERED.match(line):
        return None  # "3. Promulgation: promulgated May 28"
    yearless = first is not None and not cue and _YEARLESS.match(first.value)
    if yearless and (_DAYS.search(line) or _YEAR_ABOVE.search(text, 0, start)):
        return None  # "Saturday-Saturday, March 7-14", "2021 / May 27"
    labelled = first and not cue and has_label(line, first.start, words)
    if labelled and not _cue_pattern(words.acts, words.not_behind_cues).match(line):
        return None  # "Decision due: 30 June 2024"
    if cue and first and of_something_else(line, cue.end(), first.start):
        return None
    if cue and first and first.start - cue.end() <= _LEFT_OVER:
        rank = 0 if cue.group(1).lower() in words.first_cues else 3
        whole = _little_beside(line, dates) if end - start <= _WIDTH else False
        return _Line(Span(start + cue.start(1), end if whole else start + first.end), _day(first), rank)
    told = first is not None and (_TOLD.match(line, first.end) or _LED.match(line, first.end))
    row = first is not None and first.value.startswith("X") and not line[: first.start].strip()
    told = told or (row and first is not None and GAP.match(line, first.end))  # "Sept. 3   Falcon 9 - Amos 6"
    if first and not told and end - start <= _WIDTH and _FULL_DAY.match(first.value) and _little_beside(line, dates):
        acts = _cue_pattern(words.acts, words.not_behind_cues).match(line) is not None
        return _Line(
            Span(start, end), _day(first), 4 if acts else _ALONE, acts, _to_come(first, published)
        )  # "Signed at Washington, 31 December 2020"
    if first and not line[: first.start].strip() and _FULL_DAY.match(first.value):
        stop = _FULL_STOP.match(line, first.end)
        stop = _DASH.match(line, first.end) if stop is None and end - start > _PARAGRAPH else stop
        if stop:
            return _Line(Span(start, start + stop.end()), _day(first), _LEAD)
    if first and _DATELINE_PLACE.fullmatch(line, 0, first.start):
        stop = _DATELINE_END.match(line, first.end)
        if stop is None and _CITY.fullmatch(line, 0, first.start) and _FULL_DAY.match(first.value):
            stop = _FULL_STOP.match(line, first.end)
        if stop:
            return _Line(Span(start, start + stop.end()), _day(first), _PLACED)
    dateless = _DATELESS.match(line)
    if dateless:
        return _Line(Span(start, start + dateless.end()), None, 9)
    byline = _cue_pattern(words.bylines, words.not_behind_cues).match(line)
    byline = None if byline is not None and first is not None and first.start <= byline.end() else byline  # "By FY2025"
    if end - start <= 100 and byline and not line.rstrip().endswith((".", "!", "?")):
        return _Line(Span(start, end), None, 9)
    return None


@cache
def _cue_pattern(cues: tuple[str, ...], others: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(cue) for cue in cues) or r"(?!)"
    other = "|".join(map(re.escape, others)) or r"(?!)"  # "Date of assent: 3 May"
    return re.compile(rf"[\s*_>|(\[]*({alternatives})\b(?! (?:{other})\b)[\s:,*_|\u2013\u2014-]*", re.IGNORECASE)


def _little_beside(line: str, dates: list[TimeExpression]) -> bool:
    """Tell whether a line holds hardly a letter beside its dates."""
    rest, last = [], 0
    for found in dates:
        rest.append(line[last : found.start])
        last = found.end
    rest.append(line[last:])
    ends = "".join(rest).rstrip().endswith((".", "!", "?"))  # the full stop of "10 a.m." ends no sentence
    return len(_LETTERS.findall("".join(rest))) <= _LEFT_OVER and not ends


def _day(found: TimeExpression) -> date | None:
    """Return the day an expression names in full, or None."""
    match = _ISO_DAY.match(found.value)
    if match is None or found.implied:
        return None
    try:
        return date.fromisoformat(match.group())
    except ValueError:
        return None


def _to_come(found: TimeExpression, published: date | None) -> bool:
    """Tell whether a day of a month without a year lies behind the day of publication in its year."""
    day = _YEARLESS.match(found.value)
    return day is not None and published is not None and day[1] > f"{published:%m-%d}"
