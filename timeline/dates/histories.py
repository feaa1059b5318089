"""A text without many years becomes whether it tells of a time long gone: by its opening, its days and its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from timeline.dates.language import Language

YEAR = re.compile(r"[12][0-9]{3}(?<![0-9$£€.,#-][0-9]{4})(?![0-9%]|,[0-9])")
"""Four digits that are a year."""
FAR = 3
"""A year this far from publication is history."""
_FEW = 3
"""Years of a short history, at least."""
UNDATED = 2
"""So many years stand against a word of a report in a text without a day of publication."""
OLD_FIRST = 2
"""So many years stand against a word of a report in a text that begins with a year of long ago."""
AGES = 50
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


class Histories:
    """Knows the short histories of one language."""

    def __init__(self, language: Language) -> None:
        settings = language.settings.get("reference", {})
        words = settings.get("words", [])
        spoken = "|".join(map(re.escape, words))
        self._month = _alternatives(language.lexer.spellings("MONTH_NAME"))
        ordinal = settings.get("ordinal", "(?!)")
        numbered = rf"(?!,? (?:[0-9]{{1,2}}\b|(?:{self._month})\b|{ordinal}))"  # "Friday, 6 September"
        own_day = numbered if self._month else ""
        named = settings.get("named", "")
        self._news = re.compile(rf"{named}\b(?:{spoken})\b{own_day}", re.I) if words else None
        weekdays = {word.lower() for word in language.lexer.spellings("WEEKDAY_NAME")}
        self._nowadays = _any_of({word for word in words if word.lower() not in weekdays})
        self._opening = re.compile(rf"(?:^|(?<=[.] )){settings.get('opening', '(?!)')}{YEAR.pattern}", re.M)
        self._ahead = _any_of(language.lexer.spellings("TENSE_SHALL"))
        self._now = _any_of(language.lexer.spellings("TENSE_PRESENT"))
        part = _alternatives({*language.lexer.spellings("MONTH_NAME"), *language.lexer.spellings("SEASON")})
        self._scene = re.compile(rf"\b(?:{part})\b[^\n.]{{0,8}}\b{YEAR.pattern}", re.I) if part else None
        self._day_first = re.compile(rf"\b[0-9]{{1,2}} (?:{self._month})\b", re.I) if self._month else None
        self._month_first = re.compile(rf"\b(?:{self._month}) [0-9]{{1,2}}\b", re.I) if self._month else None

    def is_short_history(self, sample: str, published: date | None, years: list[int]) -> bool:
        """Tell whether all the years of a text are long gone, and none of its words speaks of now.

        Of a text without a day of publication nothing else tells which year its days are of, so that there it is
        enough that it says its years more often than such words.
        """
        if published is not None:  # what costs least is asked first: the words of a report are sought in few texts
            last, few = max(years, default=published.year), len(years) >= _FEW
            gone = last <= published.year - (AGES if len(years) < _SEVERAL else _GENERATION)
            if not gone and not (few and last <= published.year - FAR):
                return bool(years) and last <= published.year - FAR and self._goes_by_days(sample)
            if self._news is not None and self._news.search(sample) is not None:
                # "was signed in 1967. Last month the minister called it outdated"
                tells = last <= published.year - (_DECADES if few else AGES) and self._tells_days(sample)
                return tells or (last <= published.year - _GENERATION and self._opens_long_ago(sample, len(years)))
            return few or self._sets_scene(sample, len(years))
        news = len(self._news.findall(sample)) if self._news is not None and years else 0
        return len(years) > 0 and len(years) >= UNDATED * news

    def _tells_days(self, sample: str) -> bool:
        """Tell whether a text whose years are long gone begins a sentence with one and goes from day to day of it.

        "In 1917 the city starved. On 22 February the works shut", and so on: more days than words of a report.
        """
        head = sample[:_HEAD]
        opened = self._opening.search(head) or (self._scene is not None and self._scene.search(head))
        if not opened or self._ahead.search(sample) or self._news is None:
            return False
        return self._days(sample) >= max(_DAYS, _DAYS * len(self._news.findall(sample)))

    def _days(self, sample: str) -> int:
        """Return how many days of months a text names."""
        return sum(len(day.findall(sample)) for day in (self._day_first, self._month_first) if day is not None)

    def _opens_long_ago(self, sample: str, years: int) -> bool:
        """Tell whether a text begins with a month of a year long gone, and its weekdays are of that time.

        "The shock struck on Wednesday, April 18, 1906. On Thursday the army", with no other word of now.
        """
        scene = None if self._scene is None else self._scene.search(sample[:_HEAD])
        if scene is None or self._news is None or self._ahead.search(sample) or self._nowadays.search(sample):
            return False
        spoken = [match.start() for match in self._news.finditer(sample)]
        told = years >= max(_FEW, UNDATED * len(spoken), len(self._now.findall(sample)))
        return told and scene.start() < spoken[0]

    def _goes_by_days(self, sample: str) -> bool:
        """Tell whether a text begins with a month of a year and goes on by many days, with not one word of now.

        "On 19 March 1982 they raised a flag. On 26 March the junta decided", and so on, however late it is told.
        """
        if self._scene is None or self._scene.search(sample[:_HEAD]) is None or self._ahead.search(sample):
            return False
        if self._news is not None and self._news.search(sample) is not None:
            return False
        return self._days(sample) >= _MANY

    def _sets_scene(self, sample: str, years: int) -> bool:
        """Tell whether a text begins with a month or season of a year, and has hardly a word of now or of what will be.

        "On 1 March 1862 they left the town": that is the time of what follows, as far as "today" does not prevail, nor
        verbs of the present: "the hall, opened in May 1926, is shut".
        """
        if self._scene is None or self._scene.search(sample[:_HEAD]) is None or self._ahead.search(sample):
            return False
        news = len(self._news.findall(sample)) if self._news is not None else 0
        return years >= UNDATED * news and years >= len(self._now.findall(sample))


def _alternatives(words: Iterable[str]) -> str:
    """Return some words as alternatives of a pattern, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of some words, of nothing where there are none."""
    return re.compile(rf"\b(?:{_alternatives(words) or '(?!)'})\b", re.I)
