"""A text becomes its sentences, each with its exact place; headings, list items and table rows are sentences too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from timeline.dates import find_dates
from timeline.model import Sentence
from timeline.reading.rows import APART, BAR, BARS, GAP, ITEM_MARKS, LEADERS, NUMBER, WIDE
from timeline.reading.words import ReadingWords, words_of

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_IDEOGRAPHIC = "\u3002\uff01\uff1f"
_NOTES = r"(?:\[[0-9a-z]{1,4}\])*"
_CLOSERS = "[\"'\u201d\u2019\u00bb)\\]\u300d\u300f]*"
_END = re.compile(rf"[.!?\u2026]+{_NOTES}{_CLOSERS}{_NOTES}(?=\s)|[{_IDEOGRAPHIC}]+{_CLOSERS}")
_BEFORE = re.compile(r"[^\s(\[\"'\u201c\u2018\u00ab]{1,20}$")
_DASHED = re.compile(r"[-\u2013]")
_GOES_ON = re.compile(r"\s+[-\u2013]\s+\w")
_FOLLOWER = re.compile(r"\s+[\"'\u201c\u2018\u00ab(\[]*(\w+)")
_BULLET = re.compile(rf"\s*(?:[{ITEM_MARKS}]|{NUMBER})\s")
_ITEM = re.compile(r"\s+\((?:[a-z]|[ivx]{1,4}|[0-9]{1,2})\)\s+[\"\u201c]?[^\W\d_a-z]")
"""The next item of a law that goes on in one paragraph: "shall submit a plan. (b) The Secretary shall"."""
_DATED = re.compile(
    r"\s*[*_]{0,2}(?:[0-9]{4}\b|[0-9]{1,2}\.? \w+ [0-9]{4}|\w+\.? [0-9]{1,2},? [0-9]{4}"
    r"|[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{2}){1,2}\b"
    r"|[A-Z0-9][\w.:-]{0,10}(?: [\w.,-]{1,10}){0,3}(?:  |\t)(?<=[0-9][ \t]{2})"
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
_HEAD = re.compile(
    r"\s*[A-Z0-9][\w/-]*(?: (?:[A-Z0-9][\w/-]*|of|the|and|on|for|in)){0,6} \((?=[^()\n]*[0-9]{4}\))[^()\n]{4,30}\)"
)
"""What an entry is about, with its date in brackets: "SPD-1 (December 11, 2017). The President directs"."""
_FORMS = (_DATED, _FIELD, _HEAD)
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
_LABEL = re.compile(r"[\s*#\u2022-]*(?:[0-9]{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:[0-9]{1,2}, )?(?:1[0-9]{3}|20[0-9]{2})")
"""The date that labels a line, with its full stop: "- January 25, 1984. The President directs"."""
_ROOM = re.compile(r"\s*[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?,\s(?:[0-9]+[A-Z]?\s)?[A-Z][\w ]{1,30}")
"""The hour and room that an entry of an agenda begins with: "10:00 am, 253 Russell. The committee meets"."""
_INITIAL = re.compile(r"[A-Z\u0410-\u042f]")
_DOTTED = re.compile(r"(?:[A-Z]\.){1,4}[A-Z]")
_ANY_DAY = date(2000, 1, 1)
"""A day of publication that lets "MONDAY 18" be read; which day that is matters not."""
_DAYS_MAX = 48
"""Characters of a line of days."""
_LABEL_MAX, _ROOM_MAX, _HEAD_MAX = 30, 48, 90
"""Characters of such a label, of an hour with its room, or of what an entry is about with its date."""
_MIN_WRAP, _MAX_WRAP = 40, 120
"""Widths to which texts are wrapped; a longer line is a paragraph of its own, shorter ones are a list or verse."""


def split_sentences(text: str, language: str = "en") -> list[Sentence]:
    """Return the sentences of ``text`` in order.

    Args:
        text: any text; lines that were wrapped to a width are read on, others end a sentence.
        language: code of the language whose abbreviations do not end sentences.

    Returns:
        Sentences without blanks at their ends; together they hold every character that is not a blank.
    """
    words = words_of(language)
    found: list[Sentence] = []
    for start, end in _paragraphs(text):
        for first, last in _bounded(text, _cuts(text, start, end, words)):
            while first < last and text[first].isspace():
                first += 1
            while last > first and text[last - 1].isspace():
                last -= 1
            if first < last:
                found.append(Sentence(first, last, text[first:last]))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield spans that no sentence crosses: single lines, or runs of lines wrapped to one width."""
    block: list[tuple[int, int]] = []
    previous_end = -1
    for line in _LINE.finditer(text):
        gap = text[previous_end : line.start()]
        if block and (not line.group().strip() or gap.count("\n") > 1 or gap.count("\r") > 1):
            yield from _unwrapped(text, block)
            block = []
        if line.group().strip():
            block.append(line.span())
        previous_end = line.end()
    if block:
        yield from _unwrapped(text, block)


def _unwrapped(text: str, block: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join the lines of a block that were broken only because the next word did not fit its width."""
    width = max(end - start for start, end in block)
    wrapped = _MIN_WRAP <= width <= _MAX_WRAP
    start, line_start, end = block[0][0], block[0][0], block[0][1]
    for next_start, next_end in block[1:]:
        first_word = text[next_start:next_end].split(None, 1)[0]
        full = end - line_start + 1 + len(first_word) > width
        listed = any(form.match(text, line_start) and form.match(text, next_start) for form in _FORMS)
        heading = _ALONE.fullmatch(text, next_start, next_end) is not None or _of_days(text[next_start:next_end])
        alone = _ONE_WORD.fullmatch(text, next_start, next_end) is not None
        alone = alone or _NUMBERED_DAY.fullmatch(text, next_start, next_end) is not None
        heading = heading or (alone and _BULLET.match(text, next_end) is not None)
        led = text[line_start:end].rstrip().endswith(":") and not text[next_start].islower()
        valued = text[next_start].isupper() and _VALUED.fullmatch(text, line_start, end)
        wide = WIDE.search(text, line_start, end) is not None
        row = (
            text[next_start:next_end].lstrip().startswith(tuple(BAR))
            or len(GAP.findall(text, next_start, next_end)) > 1
        )
        row = row or "\t" in text[line_start:end].strip() or "\t" in text[next_start:next_end].strip()
        row = row or all(APART.search(text, *line) for line in ((line_start, end), (next_start, next_end)))
        row = row or LEADERS.search(text, next_start, next_end) is not None
        row = row or min(len(BARS.findall(text, *line)) for line in ((line_start, end), (next_start, next_end))) > 1
        if (
            not (wrapped and full)
            or _BULLET.match(text, next_start)
            or listed
            or heading
            or row
            or wide
            or valued
            or led
        ):
            yield start, end
            start = next_start
        line_start, end = next_start, next_end
    yield start, end


def _of_days(line: str) -> bool:
    """Tell whether a line is nothing but a date, with the word before it that makes it a bound."""
    if len(line) > _DAYS_MAX or not _DAYS.fullmatch(line):
        return False
    spans = [span for one in find_dates(line, _ANY_DAY) for span in (one.span, one.cue) if span is not None]
    return sum(span.end - span.start for span in spans) >= sum(map(str.isalnum, line))


def _cuts(text: str, start: int, end: int, words: ReadingWords) -> Iterator[tuple[int, int]]:
    """Cut one paragraph after each mark that ends a sentence."""
    paragraph = text[start:end]
    last = 0
    for match in _END.finditer(paragraph):
        if _ends_sentence(paragraph, match, words):
            yield start + last, start + match.end()
            last = match.end()
    yield start + last, end


_LONGEST = 3_000
"""Characters of a sentence; what is longer is no prose, and is cut at a blank so that the work stays bounded."""


def _bounded(text: str, cuts: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in cuts:
        while end - start > _LONGEST:
            blank = text.rfind(" ", start + 1, start + _LONGEST)
            cut = blank if blank > 0 else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end


def _ends_sentence(paragraph: str, match: re.Match[str], words: ReadingWords) -> bool:
    if match.group()[0] in _IDEOGRAPHIC:
        return True
    if match.group().startswith("...") and paragraph[match.start() - 1 : match.start()] == " ":
        return False  # the dots that lead to the date of a row: "Artemis II ..... April 2026"
    beside = paragraph[max(0, match.start() - 2) : match.start()], paragraph[match.end() + 1 : match.end() + 3]
    if ". " in beside and len(paragraph) <= _MAX_WRAP:
        return False  # the same with blanks between them: "Meeting . . . May 2026"; in prose they part what is left out
    follower = _FOLLOWER.match(paragraph, match.end())
    before = _BEFORE.search(paragraph, max(0, match.start() - 24), match.start())
    word = before.group() if before else ""
    if follower is None:
        dashed = _GOES_ON.match(paragraph, match.end()) is not None
        known = word in words.abbreviations or word in words.ambiguous
        return not (dashed and known)  # "Sept. - Oct.", "Huntsville, Ala. - second session"
    following = follower.group(1)
    if following[0].islower() and not _ITEM.match(paragraph, match.end()):
        # a quoted question inside a sentence, "no. 5" and the like go on
        return False
    if match.group()[0] != ".":
        return True
    if match.start() <= _LABEL_MAX and _LABEL.fullmatch(paragraph, 0, match.start()):
        return False
    if match.start() <= _HEAD_MAX and _HEAD.fullmatch(paragraph, 0, match.start()):
        return False
    if match.start() <= _ROOM_MAX and _ROOM.fullmatch(paragraph, 0, match.start()):
        return False
    if word in words.replies and not following[0].isdigit() and _opens(paragraph[: match.start() - len(word)]):
        return True
    if following[0].isdigit() and word.capitalize() in words.abbreviations:
        return False  # "flyby no. 1"
    if word in words.abbreviations or _DASHED.split(word)[-1] in words.abbreviations:
        return False
    if word in words.ambiguous or _DOTTED.fullmatch(word):
        return following in words.openers
    if _INITIAL.fullmatch(word):
        return following in words.openers
    # "1. First point": the number of a list item is not a sentence
    return not (word.isdigit() and match.start() - len(word) == _indent(paragraph))


def _opens(before: str) -> bool:
    """Tell whether a sentence begins behind some text: with the paragraph, or behind a mark that ends another."""
    return before.rstrip()[-1:] in _SENTENCE_ENDS


_SENTENCE_ENDS = frozenset({"", ".", "!", "?", ":", '"', "\u201c"})


def _indent(paragraph: str) -> int:
    return len(paragraph) - len(paragraph.lstrip())
