"""The name of a feast, as language files spell its rule, becomes its day in a year."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, month_length, to_number, weekday
from timeline.model import Day


def feast(rule: str, year: int) -> Day:
    """Return the day of a feast in a year.

    Args:
        rule: ``12-25``, a month and a day; ``11/4/4``, the fourth Thursday of November (``05/-1/1``: the last Monday of
            May), ``11/1/1+1`` the day after such a day; ``easter``, ``easter-2``, days from Easter Sunday.
    """
    if rule.startswith("easter"):
        return add_days(easter(year), int(rule[6:] or 0))
    if "/" in rule:
        base, _, later = rule.partition("+")
        month, nth, wanted = (int(part) for part in base.split("/"))
        if nth < 0:
            last = Day(year, month, month_length(year, month))
            found = add_days(last, -((weekday(to_number(*last)) - wanted) % 7) + 7 * (nth + 1))
        else:
            first = Day(year, month, 1)
            found = add_days(first, (wanted - weekday(to_number(*first))) % 7 + 7 * (nth - 1))
        return add_days(found, int(later or 0))
    month, day = (int(part) for part in rule.split("-"))
    return Day(year, month, day)


def easter(year: int) -> Day:
    """Return Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature, 20 April 1876)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leap, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    to_sunday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return Day(year, month, day + 1)
