"""Months and seasons by name, weeks and days by what they are near, with the words that say which one."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days, is_day, to_number, weekday
from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.meanings.absolute import date, written_day
from timeline.dates.meanings.base import ALL_PARTS, GRAINS, YEARS, base_of, words_of
from timeline.dates.meanings.feast_days import holiday
from timeline.dates.meanings.laid_out import year_of_heading
from timeline.dates.meanings.near import FINE, near_weekday, near_year, yearly
from timeline.dates.meanings.written import AS_WRITTEN, over_new_year, read_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import day_text, shift, value_of, year_text
from timeline.dates.values import when
from timeline.model import Day

MEANINGS = (
    "month_near",
    "month_of_year",
    "day_of_month_away",
    "season_near",
    "season_of_told_year",
    "week_of",
    "from_a_day",
    "month_or_season",
)
_YEAR = frozenset({"year"})
_MIDDLE_OF_SEASON = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}


def month_near(parts: Parts, context: Context) -> Reading | None:
    """Last May, next May, this May, that May; this June 18."""
    month, step = parts.step("month"), parts.step("rel")
    if not month or step is None:
        return None
    base, because = base_of(parts, context)
    if base is None:
        return Reading(f"XXXX-{month:02d}", because, implied=_YEAR)
    year, day = base.year, int(parts.number("day") or 0)
    here, now = (month, day), (base.month, base.day if day else 0)
    if step < 0 and here >= now:
        year -= 1
    elif step > 0 and here <= now:
        year += 1
    if day and not is_day(year, month, day):
        return None
    value = f"{year_text(year)}-{month:02d}" + (f"-{day:02d}" if day else "")
    return Reading(value, f"{words_of(parts)}, {because}", implied=_YEAR)


def month_of_year(parts: Parts, context: Context) -> Reading | None:
    """January this year, October of that year, 5 May of the same year, in March four years later."""
    month, step = parts.step("month"), parts.step("rel") or 0
    count = parts.number("count")
    if count is not None and count == int(count):
        step = (parts.step("away") or -1) * int(count)
    base, because = base_of(parts, context)
    if not month:
        return None
    if base is None:
        return Reading(f"XXXX-{month:02d}", because, implied=_YEAR)
    day, year = parts.number("day"), base.year + step
    last = context.last
    if step == 0 and last is not None and last.unit == "year" and base == last.day and month < base.month:
        year += 1  # a fiscal year, which begins in the year before: "for FY2013, signed in January of that year"
    year -= over_new_year(month, parts)
    value = f"{year_text(year)}-{month:02d}"
    if day is not None:
        if not is_day(year, month, int(day)):
            return None
        value += f"-{int(day):02d}"
    return Reading(value, f"{words_of(parts)}, {because}", implied=_YEAR)


def day_of_month_away(parts: Parts, context: Context) -> Reading | None:
    """The 5th of next month."""
    day, step, base = parts.number("day"), parts.step("rel"), context.reference()
    if day is None or step is None:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    month = shift(Day(base.year, base.month, 1), "month", step)
    if not is_day(month.year, month.month, int(day)):
        return None
    found = Day(month.year, month.month, int(day))
    return Reading(day_text(found), f"{words_of(parts)}, {context.because()}", implied=ALL_PARTS)


def season_near(parts: Parts, context: Context) -> Reading | None:
    """Last spring, this summer, two winters ago; with a year as written.

    A winter with its year written begins in that year (EDTF); one that is counted is named by its January, as the
    annotated corpora do it, and its days are given apart.
    """
    season = parts.get("season")
    if season is None:
        return None
    year, implied = read_year(parts, context)
    if year is not None:
        return Reading(f"{year_text(year)}-{season}", AS_WRITTEN, implied=implied)
    under = year_of_heading(parts, context) if parts.step("rel") is None else None
    if under is not None:
        return Reading(f"{year_text(under[0])}-{season}", under[1], implied=_YEAR)
    base, because = base_of(parts, context)
    if base is None:
        return Reading(f"XXXX-{season}", because, implied=_YEAR)
    back = (parts.number("count") or 1) - 1
    if back > _MOST:
        return None
    year = _season_year(season, base, parts, context) - int(back)
    found = Reading(f"{year_text(year)}-{season}", f"{words_of(parts)}, {because}", implied=_YEAR)
    story = context.story if context.narrative else None
    if season == "WI" and not (story is not None and story.unit == "year"):  # "came in 1845; in the winter"
        found.when = when(f"{year_text(year - 1)}-WI")
    return found


def season_of_told_year(parts: Parts, context: Context) -> Reading | None:
    """The autumn of that year, the spring of the following year."""
    season, last = parts.get("season"), context.last
    if season is None or last is None:
        return None
    year = last.opening.year + ("year_step" in parts)
    return Reading(f"{year_text(year)}-{season}", f"{words_of(parts)}, {after(last)}", implied=_YEAR)


def _season_year(season: str, base: Day, parts: Parts, context: Context) -> int:
    """Return the year of a season that does not say it, for a winter that of its January."""
    middle, step = _MIDDLE_OF_SEASON[season], parts.step("rel")
    if step is not None:
        if "of_year" in parts:
            return base.year + step
        if step > 0 and parts.get("from") == "text" and context.last is not None and context.last.unit == "year":
            return base.year + 1
        return _season_counted(season, base, step)
    if parts.get("from") == "text":
        return base.year + (season == "WI" and base.month >= _SECOND_HALF)
    story = context.story if context.narrative else _gone_by(parts, context)
    if story is not None:
        return yearly(middle, 15, story, _GOES_ON)[0]
    return near_year(middle, 15, base, context.direction(parts.start, parts.end))[0]


def _gone_by(parts: Parts, context: Context) -> Anchor | None:
    """Return the date told before a season in a report, where it is long gone and the story goes on from there."""
    last, now = context.last, context.published
    fine = last is not None and (last.unit in FINE or (last.unit == "year" and context.opened_by(last)))
    if last is None or now is None or not fine or last.day.year > now.year - _LONG_AGO:
        return None
    near = 0 < parts.start - context.last_place <= _NEAR and not context.in_another_paragraph(parts.start)
    return last if near and context.direction(parts.start, parts.end) < 0 else None


_LONG_AGO, _NEAR = 2, 40
"""Years before publication, and tokens between the two."""
_SECOND_HALF = 7
"""From this month on "that winter" is the one ahead."""
_GOES_ON = 6
"""Months: a season whose middle lies so far before where a story is comes after it."""


def _season_counted(season: str, base: Day, step: int) -> int:
    """Return the year of the last season that is over, this one, or the next that has not begun."""
    if season == "WI":
        if step < 0:
            return base.year - (base.month <= 2)
        return base.year + (base.month > 6) + (step if base.month <= 6 or base.month >= _NEARLY_WINTER else 0)
    middle = _MIDDLE_OF_SEASON[season]
    if step < 0:
        return base.year + (step if base.month <= middle + 1 else 0)
    return base.year + (step if base.month >= middle - 1 else 0)


_NEARLY_WINTER = 9
"""From this month on the winter ahead is "this winter", and the next one that after it."""


def week_of(parts: Parts, context: Context) -> Reading | None:
    """The week of 14 July: the ISO week of the day; a Sunday begins the next one, but where it ends its own."""
    day = written_day(parts, context)
    covered = None if day is None else when(day.value)
    if day is None or covered is None or covered.start is None:
        return None
    begins = weekday(to_number(*covered.start)) == _SUNDAY and "last" not in parts
    inside = add_days(covered.start, 1) if begins else covered.start
    return Reading(value_of(inside, "week"), f"the week of {day.value}: {day.basis}", implied=day.implied)


_SUNDAY = 7


def from_a_day(parts: Parts, context: Context) -> Reading | None:
    """Two days before Christmas, ten days after 5 May 2020, the Friday after Thanksgiving."""
    unit, side, count = parts.get("unit"), parts.step("beyond"), parts.number("count")
    named = any(part.startswith("holiday") for part in parts.spans)
    day = holiday(parts, context) if named else written_day(parts, context)
    covered = None if day is None else when(day.value)
    if day is None or side is None or covered is None or covered.start is None:
        return None
    side = 1 if side > 0 else -1
    if "weekday" in parts:
        there, unit = near_weekday(covered.start, parts.step("weekday") or 1, side, True), "day"
    elif unit is None or count is None or count > _MOST:
        return None
    else:
        long = unit in ("year", "decade", "century", "millennium")
        grain = GRAINS.get(unit, unit) if count == int(count) else "month" if long else "day"
        there, unit = shift(covered.start, unit, side * count), grain
    if there.year not in YEARS:
        return None
    return Reading(value_of(there, unit), f"{words_of(parts)}: {day.basis}", implied=day.implied)


_MOST = 1000  # units


def month_or_season(parts: Parts, context: Context) -> Reading | None:
    """A month or a season with its year."""
    return season_near(parts, context) if "season" in parts else date(parts, context)
