"""A whole document shows in which order its numeric dates go and what its bare dates count from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from timeline.dates.language import Language
from timeline.dates.story import bulk

SAMPLE = 400_000
"""Characters of a document that are looked at."""
_NUMERIC = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2(?:[0-9]{4}|[0-9]{2})(?![0-9./-]?[0-9])")
_YEAR_FIRST = re.compile(
    r"(?<![0-9./-])(?:3[2-9]|[4-9][0-9])([./-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])(?![0-9./-])"
)
"""Two digits that can be neither a day nor a month, then a month and a day: "92/01/22"."""
_YEAR = re.compile(r"[12][0-9]{3}(?<![0-9$£€.,#-][0-9]{4})(?![0-9%]|,[0-9])")
_HEADING = 60
"""Characters of a line that may be a heading above the first sentence."""
_SENTENCE = re.compile(r"(?<=\w\w)[.?!]\W*\s|\n")
NOTE = 200
"""A note is at most this long."""
_CHRONICLE, _RARE = 50, 10
"""So many years make a chronicle, where each word of a report stands against more than so many of them."""
_SOME = 4
"""So many years before our era make a text one about antiquity."""
FAR = 3
"""A year this far from publication is history."""


class Weighed(NamedTuple):
    """What the document shows."""

    style: str
    order: str
    years: range
    entries: bool = False
    """Its lines are the entries of a chronicle of the year of publication."""


_FEW = 3
"""Years of a short history, at least."""
_UNDATED = 2
"""So many years stand against a word of a report in a text without a day of publication."""
_OLD_FIRST = 2
"""So many years stand against a word of a report in a text that begins with a year of long ago."""
_AGES = 50
"""A text all of whose years are so long gone tells of them, however few they are."""
_DECADES = 15
"""The same of one that names a few years and goes from day to day."""
_GENERATION, _SEVERAL = 30, 2
"""The same of one that names several years, where the last of them is a generation ago."""
_DAYS = 4
"""So many days of months make a story, and stand against a word of a report in it."""
_MANY = 2 * _DAYS
"""So many make one of a text that names but a year or two, and not long gone ones."""
_HEAD = 300
"""A story names its time within so many characters."""
_ENTRIES = 3
"""So many lines that begin with a day make a chronicle, at least."""


class Evidence:
    """Weighs one language's documents."""

    def __init__(self, language: Language) -> None:
        settings = language.settings
        self._order: str = settings.get("order", {}).get("default", "dmy")
        words = settings.get("reference", {}).get("words", [])
        named = settings.get("reference", {}).get("named", "")
        spoken = "|".join(map(re.escape, words))
        months = _alternatives(language.lexer.spellings("MONTH_NAME"))
        ordinal = settings.get("reference", {}).get("ordinal", "(?!)")
        own_day = rf"(?!,? (?:[0-9]{{1,2}}\b|(?:{months})\b|{ordinal}))" if months else ""  # "Friday, 6 September"
        self._news = re.compile(rf"{named}\b(?:{spoken})\b{own_day}", re.I) if words else None
        opening = settings.get("reference", {}).get("opening", "(?!)")
        self._opening = re.compile(rf"(?:^|(?<=[.] )){opening}{_YEAR.pattern}", re.M)
        era = settings.get("reference", {}).get("era", "(?!)")
        self._era = re.compile(era)
        self._clock = re.compile(settings.get("reference", {}).get("clock", "(?!)"))
        weekdays = {word.lower() for word in language.lexer.spellings("WEEKDAY_NAME")}
        self._nowadays = _any_of({word for word in words if word.lower() not in weekdays})
        note = settings.get("reference", {}).get("note", "(?!)")
        self._note = re.compile(note, re.I)
        self._ahead = _any_of(language.lexer.spellings("TENSE_SHALL"))
        self._now = _any_of(language.lexer.spellings("TENSE_PRESENT"))
        part = _alternatives({*language.lexer.spellings("MONTH_NAME"), *language.lexer.spellings("SEASON")})
        self._scene = re.compile(rf"\b(?:{part})\b[^\n.]{{0,8}}\b{_YEAR.pattern}", re.I) if part else None
        self._day_first = re.compile(rf"\b[0-9]{{1,2}} (?:{months})\b", re.I) if months else None
        self._month_first = re.compile(rf"\b(?:{months}) [0-9]{{1,2}}\b", re.I) if months else None
        self._months = {
            word: int(language.lexer.readings(word.capitalize())["MONTH_NAME"])
            for word in language.lexer.spellings("MONTH_NAME")
        }
        mark = "".join(map(re.escape, language.lexer.spellings("INTRODUCING")))
        begins = r"(?:^[^\w\n]{0,8}|(?<=[.;] ))"  # a line, or what follows in one
        line = rf"{begins}(?:(?P<d>[0-9]{{1,2}}) (?P<m>{months})|(?P<n>{months}) (?P<e>[0-9]{{1,2}})) ?[{mark}]"
        self._entry = re.compile(line, re.I | re.M) if months and mark else None
        self._least: int = settings.get("reference", {}).get("least", 8)
        self._share: float = settings.get("reference", {}).get("share", 4)

    def weigh(self, text: str, published: date | None) -> Weighed:
        """Look at the beginning of a document.

        Args:
            text: the document.
            published: its publication date; without one every year counts as far.
        """
        sample = text[:SAMPLE]
        found = (match for match in _YEAR.finditer(sample) if not self._clock.match(sample, match.end()))
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
            near_now = published is not None and max(years, default=0) > published.year - _AGES
            if spoken and near_now and len(years) < _CHRONICLE and spoken[0] < _sentence_end(sample):
                return "report"  # "died on Monday at the age of 101": what follows tells of a life
            old_first = spoken[:1] > [match.start() for match in _YEAR.finditer(sample)][:1]
            share = _OLD_FIRST if old_first else self._share
            if chronicle or far + old > share * news + 2 * near:
                return "antiquity" if old >= _SOME else "narrative"
        elif length <= NOTE and self._note.search(sample):
            return "note"
        elif self._is_short_history(sample, published, years):
            return "narrative"
        elif old >= _UNDATED and not years and (self._news is None or self._news.search(sample) is None):
            return "antiquity"
        return "report"

    def _is_short_history(self, sample: str, published: date | None, years: list[int]) -> bool:
        """Tell whether all the years of a text are long gone, and none of its words speaks of now.

        Of a text without a day of publication nothing else tells which year its days are of, so that there it is
        enough that it says its years more often than such words.
        """
        if published is not None:  # what costs least is asked first: the words of a report are sought in few texts
            last, few = max(years, default=published.year), len(years) >= _FEW
            gone = last <= published.year - (_AGES if len(years) < _SEVERAL else _GENERATION)
            if not gone and not (few and last <= published.year - FAR):
                return bool(years) and last <= published.year - FAR and self._goes_by_days(sample)
            if self._news is not None and self._news.search(sample) is not None:
                # "was signed in 1967. Last month the minister called it outdated"
                tells = last <= published.year - (_DECADES if few else _AGES) and self._tells_days(sample)
                return tells or (last <= published.year - _GENERATION and self._opens_long_ago(sample, len(years)))
            return few or self._sets_scene(sample, len(years))
        news = len(self._news.findall(sample)) if self._news is not None and years else 0
        return len(years) > 0 and len(years) >= _UNDATED * news

    def _tells_days(self, sample: str) -> bool:
        """Tell whether a text whose years are long gone begins a sentence with one and goes from day to day of it.

        "In 1917 the city starved. On 22 February the works shut", and so on: more days than words of a report.
        """
        head = sample[:_HEAD]
        opened = self._opening.search(head) or (self._scene is not None and self._scene.search(head))
        if not opened or self._ahead.search(sample) or self._news is None:
            return False
        days = sum(len(day.findall(sample)) for day in (self._day_first, self._month_first) if day is not None)
        return days >= max(_DAYS, _DAYS * len(self._news.findall(sample)))

    def _opens_long_ago(self, sample: str, years: int) -> bool:
        """Tell whether a text begins with a month of a year long gone, and its weekdays are of that time.

        "The shock struck on Wednesday, April 18, 1906. On Thursday the army", with no other word of now.
        """
        scene = None if self._scene is None else self._scene.search(sample[:_HEAD])
        if scene is None or self._news is None or self._ahead.search(sample) or self._nowadays.search(sample):
            return False
        spoken = [match.start() for match in self._news.finditer(sample)]
        told = years >= max(_FEW, _UNDATED * len(spoken), len(self._now.findall(sample)))
        return told and scene.start() < spoken[0]

    def _goes_by_days(self, sample: str) -> bool:
        """Tell whether a text begins with a month of a year and goes on by many days, with not one word of now.

        "On 19 March 1982 they raised a flag. On 26 March the junta decided", and so on, however late it is told.
        """
        if self._scene is None or self._scene.search(sample[:_HEAD]) is None or self._ahead.search(sample):
            return False
        if self._news is not None and self._news.search(sample) is not None:
            return False
        days = sum(len(day.findall(sample)) for day in (self._day_first, self._month_first) if day is not None)
        return days >= _MANY

    def _sets_scene(self, sample: str, years: int) -> bool:
        """Tell whether a text begins with a month or season of a year, and has hardly a word of now or of what will be.

        "On 1 March 1862 they left the town": that is the time of what follows, as far as "today" does not prevail, nor
        verbs of the present: "the hall, opened in May 1926, is shut".
        """
        if self._scene is None or self._scene.search(sample[:_HEAD]) is None or self._ahead.search(sample):
            return False
        news = len(self._news.findall(sample)) if self._news is not None else 0
        return years >= _UNDATED * news and years >= len(self._now.findall(sample))


def _sentence_end(sample: str) -> int:
    """Return where the first sentence of a text ends, or its first line that is too long for a heading."""
    for found in _SENTENCE.finditer(sample):
        line = sample[: found.start()].rpartition("\n")[2]
        if found[0] != "\n" or len(line) > _HEADING:
            return found.start()
    return len(sample)


def _alternatives(words: Iterable[str]) -> str:
    """Return some words as alternatives of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some words, of nothing where there are none."""
    return re.compile(rf"\b(?:{_alternatives(words) or '(?!)'})\b", re.I)
