"""A text becomes its sentences, each with its exact place; headings, list items and table rows are sentences too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from timeline.model import Sentence
from timeline.reading.lines import HEAD, MAX_WRAP, of_days, paragraphs
from timeline.reading.words import ReadingWords, words_of

_IDEOGRAPHIC = "\u3002\uff01\uff1f"
_NOTES = r"(?:\[[0-9a-z]{1,4}\])*"
_CLOSERS = "[\"'\u201d\u2019\u00bb)\\]\u300d\u300f]*"
_END = re.compile(rf"[.!?\u2026]+{_NOTES}{_CLOSERS}{_NOTES}(?=\s)|[{_IDEOGRAPHIC}]+{_CLOSERS}")
_BEFORE = re.compile(r"[^\s(\[\"'\u201c\u2018\u00ab]{1,20}$")
_DASHED = re.compile(r"[-\u2013]")
_GOES_ON = re.compile(r"\s+[-\u2013]\s+\w")
_FOLLOWER = re.compile(r"\s+[\"'\u201c\u2018\u00ab(\[]*(\w+)")
_ITEM = re.compile(r"\s+\((?:[a-z]|[ivx]{1,4}|[0-9]{1,2})\)\s+[\"\u201c]?[^\W\d_a-z]")
"""The next item of a law that goes on in one paragraph: "shall submit a plan. (b) The Secretary shall"."""
_LABEL = re.compile(r"[\s*#\u2022-]*(?:[0-9]{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:[0-9]{1,2}, )?(?:1[0-9]{3}|20[0-9]{2})")
"""The date that labels a line, with its full stop: "- January 25, 1984. The President directs"."""
_DAY = re.compile(r"[\s*\u2022-]*(?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}|[0-9]{1,2} [A-Z][a-z]{2,8})")
"""What may be a day that labels a line: "Aug. 11. The firm received a contract"."""
_SEAT = re.compile(
    r"[\s*\u2022-]*[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,2}, "
    r"(?:[0-9]{1,2}(?:[-\u2013][0-9]{1,2})? )?[A-Z][a-z]{2,8} [12][0-9]{3}"
)
"""The same behind a place: "Rome, January 1985. Ministers back it"."""
_ROOM = re.compile(r"\s*[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?,\s(?:[0-9]+[A-Z]?\s)?[A-Z][\w ]{1,30}")
"""The hour and room that an entry of an agenda begins with: "10:00 am, 253 Russell. The committee meets"."""
_INITIAL = re.compile(r"[A-Z\u0410-\u042f]")
_DOTTED = re.compile(r"(?:[A-Z]\.){1,4}[A-Z]")
_DAY_LONG = 20  # characters
_OPENINGS = ((_LABEL, 30), (_SEAT, 60), (HEAD, 90), (_ROOM, 48))
"""What a line may begin with whose full stop ends no sentence, and how many characters it has at most."""


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
    for start, end in paragraphs(text, words.unfinished):
        for first, last in _bounded(text, _cuts(text, start, end, words)):
            while first < last and text[first].isspace():
                first += 1
            while last > first and text[last - 1].isspace():
                last -= 1
            if first < last:
                found.append(Sentence(first, last, text[first:last]))
    return found


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
    if ". " in beside and len(paragraph) <= MAX_WRAP:
        return False  # the same with blanks between them: "Meeting . . . May 2026"; in prose they part what is left out
    if _closing(words.closing_labels).match(paragraph, match.end()):
        return False
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
    if any(match.start() <= most and form.fullmatch(paragraph, 0, match.start()) for form, most in _OPENINGS):
        return False
    if match.start() <= _DAY_LONG and _DAY.fullmatch(paragraph, 0, match.start()):
        return not of_days(paragraph[: match.start()])  # not "Section 12. The Secretary shall"
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


@cache
def _closing(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Return what stands before the date of the sentence before it: ". *Due: * 30 April"."""
    label = "|".join(map(re.escape, labels)) or "(?!)"
    return re.compile(rf" (?:{label})(?:: | (?=[0-9A-Z]))(?=[^\n.]{{0,30}}[0-9])")


def _opens(before: str) -> bool:
    """Tell whether a sentence begins behind some text: with the paragraph, or behind a mark that ends another."""
    return before.rstrip()[-1:] in _SENTENCE_ENDS


_SENTENCE_ENDS = frozenset({"", ".", "!", "?", ":", '"', "\u201c"})


def _indent(paragraph: str) -> int:
    return len(paragraph) - len(paragraph.lstrip())
