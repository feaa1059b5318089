"""A lone date string, from a document's metadata or from a user, becomes a day or a period.

Our own finder is asked first, and a text that it reads only in part is refused; dateparser sees what is left, behind a
guard against its inventions: it fills missing parts from today and reads "the 1960s" as a time of day.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from timeline.dates.bounds import bounded
from timeline.dates.find import engine, find_dates
from timeline.dates.values import span, when
from timeline.model import Bound, Precision, TimeExpression, When

LONGEST = 120
"""A longer text is no lone date string."""
_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_COMPACT = re.compile(r"[12][0-9]{7}")
_SETTINGS = {"REQUIRE_PARTS": ["year", "month", "day"], "STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False}


def parse_day(text: str) -> date | None:
    """Return the one day a lone date string names, or None where it names none or more than that.

    Args:
        text: such as ``Wed, 15 Jul 2020 09:30 GMT``, ``2020-07-15T09:30:00Z`` or ``15 juillet 2020``; the year has
            to be in it. Times of day and zones are read and dropped.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    if _COMPACT.fullmatch(text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    found = {one.when.start for one in find_dates(text, order=None) if one.when and one.when.precision is Precision.DAY}
    if len(found) == 1:
        day = found.pop()
        assert day is not None
        return date(day.year, day.month, day.day) if 1 <= day.year <= 9999 else None
    return None if found else _foreign(text)


def _foreign(text: str) -> date | None:
    """Ask dateparser, and believe it only where the text has the year and the day that it answers with."""
    years = {int(year) for year in _YEAR.findall(text)}
    if len(years) != 1 or not text.isprintable():
        return None
    import dateparser

    try:
        answer: datetime | None = dateparser.parse(text, settings=_SETTINGS)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    if answer is None or answer.year not in years:
        return None
    numbers = {int(number) for number in re.findall(r"[0-9]{1,4}", text)}
    return answer.date() if answer.day in numbers else None


def parse_period(text: str, today: date | None) -> When | None:
    """Return the period that a user types: ``2019``, ``since 2017``, ``2019 to 2021``, ``last five years``.

    Args:
        text: what was typed.
        today: the day that relative words count from; without it they give None.

    Returns:
        The days allowed, or None where the text is no period as a whole.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    if (written := _interval(text)) is not None:
        return written
    found = find_dates(text, today, reference="publication")
    read = [one for one in found if one.when is not None]
    if not read or len(read) != len(found) or len(read) > 2 or _unread(text, read):
        return _one_day(parse_day(text))
    if len(read) == 1:
        return bounded(read[0])
    return _between(read[0], read[1], read)


def _interval(text: str) -> When | None:
    """Read EDTF as it is: ``2020-11``, ``2019/2021``, ``2019/..``, ``../2024``."""
    first, slash, last = text.partition("/")
    if not slash:
        return when(text)
    begin, end = (None if part in ("..", "") else when(part) for part in (first, last))
    if first == ".." and end is not None:
        return When(None, end.end, end.precision, f"../{end.edtf}")
    if last == ".." and begin is not None:
        return When(begin.start, None, begin.precision, f"{begin.edtf}/..")
    return span(begin, end)


def _between(first: TimeExpression, second: TimeExpression, read: list[TimeExpression]) -> When | None:
    if first.bound is Bound.FROM or second.bound is Bound.TO:
        return bounded(first, read)
    if first.bound in (Bound.SINCE, Bound.AFTER, Bound.NOT_BEFORE) and second.bound in (Bound.BY, Bound.UNTIL):
        return span(first.when, second.when)
    return None


def _unread(text: str, read: list[TimeExpression]) -> bool:
    """Tell whether letters or digits are left beside the expressions and the words that bound them."""
    rest = list(text)
    for one in read:
        spans = [one.span] + ([one.cue] if one.cue is not None else [])
        for start, end in spans:
            rest[start:end] = [" "] * (end - start)
    machine = engine("en")
    readings = machine.language.lexer.readings if machine is not None else dict
    return any("PREPOSITION" not in readings(word) for word in re.findall(r"\w+", "".join(rest)))


def _one_day(day: date | None) -> When | None:
    if day is None:
        return None
    found = find_dates(day.isoformat())
    return found[0].when if found else None
