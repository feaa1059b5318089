"""Class characters around a token become where it stands: at the head of a sentence, in a bracket, in an aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.dates.lexer import BREAK, LETTER, SPACE, UNKNOWN_CAPITAL, ends_line
from timeline.dates.patterns import char_class

if TYPE_CHECKING:
    from timeline.dates.language import Language

REACH = 44
"""How many tokens (blanks count) on either side are looked at."""
HEAD = 16
"""A date at most so many tokens into its sentence leads it."""
_FOLLOWED = 3
"""Words of "after a scrub on", at least; in "after Tuesday they will rest" the day is that of the rest."""
_DESCRIBED = 2
"""Words of what a month or season describes, up to its year, at most."""


class Marks:
    """Knows where the sentences, clauses and brackets of a language begin and end.

    The classes of the language file: SENTENCE_END, CLAUSE_END, CLOSING, OPENING, ABBREVIATION and MONTH_ABBR (their
    full stop ends no sentence), TENSE_DETERMINER, TENSE_RELATIVE, TENSE_COMMA, TENSE_AFTER, TENSE_JOINT (between the
    dates of a list), MOVED, INTRODUCING, TENSE_TO, TENSE_OF, TENSE_OF_YEAR, TENSE_WOULD and PREPOSITION.
    """

    def __init__(self, language: Language) -> None:
        end = char_class(language.members("SENTENCE_END"))
        short = char_class(language.members("ABBREVIATION") | language.members("MONTH_ABBR") | {LETTER})
        closing = char_class(language.members("CLOSING"))
        clause = char_class(language.members("CLAUSE_END"))
        sentence = f"{BREAK}|(?<!{short}){end}(?:{closing}| {closing})* "
        self._stop, self._full_stop = re.compile(f"{sentence}|{clause}"), re.compile(sentence)
        self._opening, self._closing = language.members("OPENING"), language.members("CLOSING")
        self._determiner = language.members("TENSE_DETERMINER")
        self._joints = language.members("TENSE_JOINT")
        self._relative, self._comma = language.members("TENSE_RELATIVE"), language.members("TENSE_COMMA")
        comma, relative = char_class(self._comma), char_class(self._relative)
        self._following = language.members("TENSE_AFTER")
        self._movers, self._to = language.members("MOVED"), language.members("TENSE_TO")
        self._in = language.members("PREPOSITION")
        self._nouns = language.members("WORD") | {UNKNOWN_CAPITAL}
        self._ofs = language.members("TENSE_OF") or frozenset({BREAK})
        self._of_year = language.members("TENSE_OF_YEAR")
        self._apart = language.members("PUNCTUATION") | {BREAK}
        self._introducing = language.members("INTRODUCING")
        self._would = language.members("TENSE_WOULD")
        self._beside = re.compile(f"{comma} ?{relative}(?:(?!{comma}).)*{comma}")

    def follows(self, clause: str) -> bool:
        """Tell whether a clause begins with what the rest comes after, and goes on with more than a date."""
        return clause.strip(SPACE)[:1] in self._following and len(clause.split(SPACE)) > _FOLLOWED

    def leads(self, classes: str, place: int) -> bool:
        """Tell whether a token stands at the head of its sentence or of a bracket."""
        before = classes[max(0, place - HEAD) : place]
        return place <= HEAD or self._stop.search(before) is not None or before[-1:] in self._opening

    def glosses(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a bracket inside a sentence holds an expression and nothing else: "the law (1790)"."""
        in_bracket = classes[max(0, start - 1) : start] in self._opening and classes[end : end + 1] in self._closing
        return in_bracket and classes[end + 1 : end + 2] == SPACE

    def describes(self, classes: str, start: int, end: int) -> bool:
        """Tell whether an expression stands between an article and a noun: "the May 2007 high"."""
        article = classes[max(0, start - 2) : start].rstrip(SPACE)
        return article in self._determiner and article != "" and classes[end + 1 : end + 2] in self._nouns

    def introduces(self, classes: str, end: int) -> bool:
        """Tell whether a colon or a dash stands behind the token before ``end``: "May 2020 - NASA unveils"."""
        mark = classes[end : end + 2].strip(SPACE)[:1]
        return mark != "" and mark in self._introducing

    def aside(self, classes: str, place: int) -> bool:
        """Tell whether a relative clause between commas ends before a token: "the firm, which won it in May 2019, "."""
        before = classes[max(0, place - REACH) : place]
        relative = max((before.rfind(char) for char in self._relative), default=-1)
        return classes[place : place + 1] in self._comma and relative > 1 and before[relative - 2] in self._comma

    def of_year(self, classes: str, place: int) -> int:
        """Return the place of what may be the year of a noun that the word before a token describes, else -1.

        "The May *elections* of 2014", "the Easter space *launch* in 2001": the noun is the first or second word.
        """
        for words in range(_DESCRIBED + 1):
            first = classes[place + 1 : place + 2]
            if classes[place : place + 1] != SPACE or first == "" or first in self._apart:
                return -1
            if first in self._of_year:
                return place + 3 if words and classes[place + 2 : place + 3] == SPACE else -1
            place += 2
        return -1

    def joint(self, classes: str, start: int, end: int) -> bool:
        """Tell whether nothing but a comma, "and" or "in" stands between two tokens."""
        between = classes[start:end].strip(SPACE) if start >= 0 else ""
        return between != "" and all(char in self._joints or char == SPACE for char in between)

    def when_moved(self, classes: str, date: int, start: int) -> bool:
        """Tell whether a month is when a date before it was moved: "slipped from July to September 2025 in January"."""
        before, between = classes[max(0, date - REACH) : date], classes[date:start].strip(SPACE)
        moved = max((before.rfind(char) for char in self._movers), default=-1)
        to = max((before.rfind(char) for char in self._to), default=-1)
        return -1 < moved < to and between[-1:] in self._in and between[:-1].strip(SPACE) in self._comma | {""}

    def owned(self, classes: str, place: int) -> bool:
        """Tell whether "of" or "since" stands right before a token."""
        return classes[:place].rstrip(SPACE)[-1:] in self._ofs

    def paragraph_ends(self, tokens: Sequence[str], classes: str, start: int, end: int) -> bool:
        """Tell whether a paragraph ends between two tokens: at an empty line, or a line break that ends a sentence."""
        return any(
            classes[place] == BREAK or self._full_stop.search(classes, max(0, place - 3), place + 1) is not None
            for place in range(start, end)
            if ends_line(tokens[place])
        )

    def begun(self, classes: str, place: int) -> int:
        """Return where the sentence of a token begins, not farther back than is looked."""
        start = max(0, place - REACH)
        return max((found.end() for found in self._full_stop.finditer(classes, start, place)), default=start)

    def within(self, classes: str, start: int, end: int) -> bool:
        """Tell whether no clause ends between two tokens."""
        return self._stop.search(classes, start, end) is None

    def parted(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a sentence ends between two tokens."""
        return self._full_stop.search(classes, start, end) is not None
