"""Days of the proleptic Gregorian calendar become numbers on a line (1970-01-01 is 0) and back, for any year."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from timeline.model import Day

Floats = npt.NDArray[np.float64]

MS_PER_DAY = 86_400_000

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Tell whether the astronomical year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month (1 to 12) of an astronomical year."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def number(day: Day) -> int:
    """Return the days from 1970-01-01 to ``day``, negative before it.

    The year is counted from March, so that the leap day is its last one (the usual era arithmetic: 400 years are
    146,097 days).
    """
    year = day.year - (day.month <= 2)
    era, of_era = divmod(year, 400)
    of_year = (153 * ((day.month + 9) % 12) + 2) // 5 + day.day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def day(number_: float) -> Day:
    """Return the day a number falls in: the inverse of :func:`number`."""
    era, of_era = divmod(int(number_ // 1) + 719_468, 146_097)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return Day(year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1)


def numbers(texts: npt.NDArray[np.object_]) -> Floats:
    """Return the numbers of ISO days given as texts; NaN for an empty text or one that is no day.

    Args:
        texts: ``YYYY-MM-DD``, years before 1 as ``-0043-03-15``, any number of digits in the year.
    """
    out = np.full(len(texts), np.nan)
    lengths = np.char.str_len(texts.astype("U24")) if len(texts) else np.zeros(0)
    plain = np.flatnonzero(lengths == 10)
    if len(plain):
        try:
            out[plain] = texts[plain].astype("U10").astype("datetime64[D]").astype(np.int64)
        except ValueError:  # one of them is no day: look at each
            plain = plain[:0]
    for place in np.setdiff1d(np.flatnonzero(lengths > 0), plain, assume_unique=True):
        out[place] = _number_or_nan(str(texts[place]))
    return out


def _number_or_nan(text: str) -> float:
    try:
        parsed = Day.parse(text) if len(text) <= 24 else None
    except ValueError:
        return float("nan")
    if parsed is None or not 1 <= parsed.month <= 12 or not 1 <= parsed.day <= month_length(parsed.year, parsed.month):
        return float("nan")
    return float(number(parsed))
