"""Days of the proleptic Gregorian calendar become numbers and back, for any year, before 1 and after 9999 too."""

from __future__ import annotations

from timeline.model import Day


def to_number(year: int, month: int, day: int) -> int:
    """Return the count of days since 0000-03-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms")."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def from_number(number: int) -> Day:
    """Return the day whose count ``to_number`` gives."""
    era, of_era = divmod(number, 146097)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return Day(year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1)


def weekday(number: int) -> int:
    """Return 1 for Monday to 7 for Sunday (ISO 8601)."""
    return (number + 2) % 7 + 1


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_day(year: int, month: int, day: int) -> bool:
    """Tell whether such a day exists."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def add_days(day: Day, count: int) -> Day:
    """Return the day ``count`` days later (earlier when negative)."""
    return from_number(to_number(*day) + count)


def add_months(day: Day, count: int) -> Day:
    """Return the same day of the month ``count`` months later, or the last day where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return Day(year, month + 1, min(day.day, month_length(year, month + 1)))


def iso_week(number: int) -> tuple[int, int]:
    """Return the ISO 8601 year and week of a day number."""
    thursday = number - weekday(number) + 4
    year = from_number(thursday).year
    return year, (thursday - to_number(year, 1, 1)) // 7 + 1


def week_start(year: int, week: int) -> int:
    """Return the number of the Monday of an ISO week."""
    fourth = to_number(year, 1, 4)
    return fourth - weekday(fourth) + 1 + 7 * (week - 1)
