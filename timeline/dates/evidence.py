"""A whole document shows in which order its numeric dates go and what its bare dates count from."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from timeline.dates.histories import AGES, FAR, OLD_FIRST, UNDATED, YEAR, Histories
from timeline.dates.language import Language
from timeline.dates.story import bulk

SAMPLE = 400_000
"""Characters of a document that are looked at."""
_NUMERIC = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9./-]?[0-9])")
_YEAR_FIRST = re.compile(
    r"(?<![0-9./-])(?:3[2-9]|[4-9][0-9])([./-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9./-])"
)
"""Two digits that can be neither a day nor a month, then a month and a day: "92/01/22"."""
_HEADING = 60
"""Characters of a line that may be a heading above the first sentence."""
_SENTENCE = re.compile(r"(?<=\w\w)[.?!]\W*\s|\n")
NOTE = 200
"""A note is at most this long."""
_CHRONICLE, _RARE = 50, 10
"""So many years make a chronicle, where each word of a report stands against more than so many of them."""
_SOME = 4
"""So many years before our era make a text one about antiquity."""


class Weighed(NamedTuple):
    """What the document shows."""

    style: str
    order: str
    years: range
    entries: bool = False
    """Its lines are the entries of a chronicle of the year of publication."""


_ENTRIES = 3
"""So many lines that begin with a day make a chronicle, at least."""


class Evidence(Histories):
    """Weighs one language's documents."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        settings, months = language.settings.get("reference", {}), self._month
        self._order: str = language.settings.get("order", {}).get("default", "dmy")
        self._era = re.compile(settings.get("era", "(?!)"))
        self._clock = re.compile(settings.get("clock", "(?!)"))
        self._note = re.compile(settings.get("note", "(?!)"), re.I)
        self._months = {
            word: int(language.lexer.readings(word.capitalize())["MONTH_NAME"])
            for word in language.lexer.spellings("MONTH_NAME")
        }
        mark = "".join(map(re.escape, language.lexer.spellings("INTRODUCING")))
        begins = r"(?:^[^\w\n]{0,8}|(?<=[.;] ))"  # a line, or what follows in one
        line = rf"{begins}(?:(?P<d>[0-9]{{1,2}}) (?P<m>{months})|(?P<n>{months}) (?P<e>[0-9]{{1,2}})) ?[{mark}]"
        self._entry = re.compile(line, re.I | re.M) if months and mark else None
        self._least: int = settings.get("least", 8)
        self._share: float = settings.get("share", 4)

    def weigh(self, text: str, published: date | None) -> Weighed:
        """Look at the beginning of a document.

        Args:
            text: the document.
            published: its publication date; without one every year counts as far.
        """
        sample = text[:SAMPLE]
        found = (match for match in YEAR.finditer(sample) if not self._clock.match(sample, match.end()))
        years = [int(match.group()) for match in found]
        style, entries = self._style(sample, len(text), published, years), self._tells_year(sample, published)
        return Weighed(style, self._order_of(sample), bulk(years), entries)

    def _tells_year(self, sample: str, published: date | None) -> bool:
        """Tell whether lines that begin with a day of a month go through a year up to publication, one after another.

        "3 January – The probe lands. / 20 December – The capsule is launched": none of it is still to come.
        """
        if published is None or self._entry is None or self._ahead.search(sample):
            return False
        found = [match.groupdict() for match in self._entry.finditer(sample)]
        if len(found) < _ENTRIES:
            return False
        days = [(self._months[(one["m"] or one["n"]).lower()], int(one["d"] or one["e"])) for one in found]
        return days == sorted(days) and days[0][0] < days[-1][0] and days[-1] <= (published.month, published.day)

    def in_lines(self, text: str) -> str:
        """Return a chronicle with each of its entries in a line of its own; no character moves.

        Args:
            text: the document.
        """
        if self._entry is None:
            return text
        blanks = [
            match.start() - 1 for match in self._entry.finditer(text) if text[match.start() - 1 : match.start()] == " "
        ]
        parts = [text[start:end] for start, end in pairwise([0, *(blank + 1 for blank in blanks), len(text)])]
        return "".join(f"{part[:-1]}\n" for part in parts[:-1]) + parts[-1]

    def _order_of(self, sample: str) -> str:
        """Return the order that a numeric date shows which can be read one way only, else that of dates in words."""
        doubtful = False
        if _YEAR_FIRST.search(sample) is not None:
            return "ymd"
        for match in _NUMERIC.finditer(sample):
            first, second = int(match[1]), int(match[3])
            if 12 < first <= 31 and second <= 12:
                return "dmy"
            if 12 < second <= 31 and first <= 12:
                return "mdy"
            doubtful = True
        if not doubtful or self._day_first is None:
            return self._order
        before = len(self._day_first.findall(sample))
        after = len(self._month_first.findall(sample)) if self._month_first is not None else 0
        return self._order if before == after else "dmy" if before > after else "mdy"

    def _style(self, sample: str, length: int, published: date | None, years: list[int]) -> str:
        """Tell a narrative by years far from publication that outweigh the years near it and the words of a report.

        A long text full of years is one too, however recent they are, where it has hardly such words.
        """
        far = sum(1 for year in years if published is None or published.year - year > FAR)  # not what is ahead
        old = sum(1 for _ in self._era.finditer(sample))
        if far + old >= self._least or old >= _SOME:
            spoken = [match.start() for match in self._news.finditer(sample)] if self._news else []
            news, near = len(spoken), len(years) - far
            chronicle = len(years) >= _CHRONICLE and len(years) > _RARE * news
            near_now = published is not None and max(years, default=0) > published.year - AGES
            if spoken and near_now and len(years) < _CHRONICLE and spoken[0] < _sentence_end(sample):
                return "report"  # "died on Monday at the age of 101": what follows tells of a life
            old_first = spoken[:1] > [match.start() for match in YEAR.finditer(sample)][:1]
            share = OLD_FIRST if old_first else self._share
            if chronicle or far + old > share * news + 2 * near:
                return "antiquity" if old >= _SOME else "narrative"
        elif length <= NOTE and self._note.search(sample):
            return "note"
        elif self.is_short_history(sample, published, years):
            return "narrative"
        elif old >= UNDATED and not years and (self._news is None or self._news.search(sample) is None):
            return "antiquity"
        return "report"


def _sentence_end(sample: str) -> int:
    """Return where the first sentence of a text ends, or its first line that is too long for a heading."""
    for found in _SENTENCE.finditer(sample):
        line = sample[: found.start()].rpartition("\n")[2]
        if found[0] != "\n" or len(line) > _HEADING:
            return found.start()
    return len(sample)
