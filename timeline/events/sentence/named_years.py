"""A year and the words around it become whether it is part of a name ("Expo 2016") and so dates nothing."""

from __future__ import annotations

import re

from timeline.events.sentence.context import Context
from timeline.events.words import EventWords
from timeline.model import Precision, Sentence, TimeExpression, TimexType

_YEAR = re.compile(r"[12][0-9]{3}")
_FOLLOWING = re.compile(r"(?:-[^\W\d_]+)?\s+((?:[\"'\u201c\u2018]?[^\W\d_][\w.'\u2019-]*[\"'\u201d\u2019,]*\s*){1,4})")
_PRECEDING = re.compile(r"((?:[^\W\d_][\w.&'\u2019-]*\s+){0,2}[^\W\d_][\w.&'\u2019-]*),?\s+$")
_BEFORE = 60
"""Characters before a year in which its name is looked for."""


_NUMBERED = re.compile(r"(?<![0-9/.])(?![12][0-9]{3}/)[0-9]{1,6}/\Z")
_OF_PAPER = re.compile(r"([^\W\d_]+) [0-9]{1,5} \(\Z")
_ACT_FOR = re.compile(r"([A-Z][\w-]+) for \Z")
"""A law and "for", before the fiscal year of its name: "National Defense Authorization Act for Fiscal Year 1999"."""
_ITS_YEAR, _LISTED = re.compile(r" \([12][0-9]{3}\)"), re.compile(r"[12][0-9]{3}\)(?:,| \w+) \Z")
"""What stands behind a number that looks like a year, and before the next of a list of them."""
_OPENING, _CLOSING = re.compile(r"\w\(\Z"), re.compile(r"\)[0-9]")
"""What stands before the year of a reference number: "T9-0029/2023"; and around it: "COM(2022)0057"."""


def part_of_name(text: str, sentence: Sentence, expression: TimeExpression, words: EventWords) -> bool:
    """Tell whether a year is part of a name ("the 1967 Outer Space Treaty", "Expo 2016") and so dates nothing.

    Args:
        text: the document's text.
        sentence: the sentence.
        expression: one of its time expressions.
        words: the cue lists of its language.
    """
    if expression.when is None or expression.bound is not None or expression.type is not TimexType.DATE:
        return False
    if expression.when.precision not in ("year", "interval"):
        return False
    following = _FOLLOWING.match(text, expression.end, sentence.end)
    if following and _names(following.group(1), words, "names.after_year"):
        return True
    if not _YEAR.fullmatch(expression.text):
        act = _ACT_FOR.search(text, max(sentence.start, expression.start - _BEFORE), expression.start)
        return act is not None and words.has("names.after_year", act[1])
    begin = max(sentence.start, expression.start - _BEFORE)
    bracketed = _OPENING.search(text, begin, expression.start) and _CLOSING.match(text, expression.end, sentence.end)
    if bracketed or _NUMBERED.search(text, begin, expression.start):
        return True
    paper = _OF_PAPER.search(text, begin, expression.start)
    number = _ITS_YEAR.match(text, expression.end, sentence.end) and _LISTED.search(text, begin, expression.start)
    if number or (paper is not None and words.has("names.numbered", paper[1].lower())):
        return True  # "resolutions 1718 (2006) and 1874 (2009)"
    preceding = _PRECEDING.search(text, begin, expression.start)
    if preceding is None:
        return False
    last = preceding.group(1).split()
    if words.has("words.of", last[-1]):  # "the Outer Space Treaty of 1967"
        last.pop()
        return bool(last) and words.has("names.after_year", last[-1])
    return any(words.has("names.before_year", " ".join(last[-count:])) for count in (1, 2, 3))


def _names(following: str, words: EventWords, name: str) -> bool:
    """Tell whether the words after a year lead up to one of a list, through capitalised words only."""
    run: list[str] = []
    for word in following.split():
        bare = word.strip("\"'\u201c\u201d\u2018\u2019,.;:")
        run.append(bare)
        if any(words.has(name, " ".join(run[start:])) for start in range(len(run))):
            return True
        if not bare[:1].isupper() and word[:1] not in "\"'\u201c\u2018":
            return False
    return False


def names_season(context: Context, expression: TimeExpression) -> bool:
    """Tell whether a season is a word of a name that another date is of: "24 March 2020: IAF *Spring* Meetings".

    Args:
        context: the sentence.
        expression: one of its time expressions.
    """
    if expression.when is None or expression.when.precision is not Precision.SEASON or not expression.text.isalpha():
        return False
    behind = context.document.text[expression.end : expression.end + 2]
    named = expression.text.istitle() and behind[:1] == " " and behind[1:].isupper()
    return named and any(one.when is not None and one != expression for one in context.expressions)
