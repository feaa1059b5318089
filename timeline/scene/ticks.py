"""A visible span becomes axis marks that name periods: days, months, years, or steps of many years."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.model import Day
from timeline.scene.days import day, number
from timeline.scene.parts import Span, Tick
from timeline.scene.wording import Wording

_ROOM = 64  # pixels a tick label needs
_YEAR = 365.2425


def ticks(view: Span, width: float, words: Wording) -> tuple[Tick, ...]:
    """Return the ticks of a span.

    Args:
        view: the visible span.
        width: of the plot, in pixels.
        words: names of the months.

    Returns:
        Ticks whose periods overlap the view, in time order, at least some 64 pixels apart.
    """
    room = view.days / max(width, 1) * _ROOM
    for step in (1, 2, 7, 14):
        if room <= step:
            return tuple(_days(view, step, words))
    for step, need in ((1, 30), (3, 90)):
        if room <= need and view.days < 4 * _YEAR:
            return tuple(_months(view, step, words))
    step = next(step for step in _steps() if room <= step * _YEAR)
    return tuple(_years(view, step, words))


def _steps() -> Iterator[int]:
    """Yield 1, 2, 5, 10, 20, 50, ... years."""
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10


def _days(view: Span, step: int, words: Wording) -> Iterator[Tick]:
    first = int(view.start // 1)
    at = first - (first + 3) % 7 if step >= 7 else first - (day(first).day - 1) % step  # weeks begin on Monday
    shown = ""
    months = words.table("months")["long"]
    while at < view.end:
        here = day(at)
        until = at + step
        if step == 2 and here.day == 31:
            until = at + 1
        above = f"{months[here.month - 1]} {year_name(here.year, words)}"
        yield Tick(at, at + 0.5, str(here.day), "" if above == shown else above)
        shown, at = above, until


def _months(view: Span, step: int, words: Wording) -> Iterator[Tick]:
    begin = day(view.start)
    year, month = begin.year, (begin.month - 1) // step * step + 1
    names = words.table("months")["short"]
    shown = ""
    while True:
        at = number(Day(year, month, 1))
        if at >= view.end:
            return
        after = month + step
        year_after, month_after = (year, after) if after <= 12 else (year + 1, after - 12)
        end = number(Day(year_after, month_after, 1)) if step == 1 else at
        name = year_name(year, words)
        yield Tick(at, (at + end) / 2, names[month - 1], "" if name == shown else name)
        shown, year, month = name, year_after, month_after


def _years(view: Span, step: int, words: Wording) -> Iterator[Tick]:
    year = day(view.start).year // step * step
    while True:
        named = year + 1 if year < 0 and step > 1 else year  # 500 BC is the astronomical year -499
        at = number(Day(named, 1, 1))
        if at >= view.end:
            return
        middle = (at + number(Day(named + 1, 1, 1))) / 2 if step == 1 else at
        yield Tick(at, middle, year_name(named, words), "")
        year += step


def year_name(year: int, words: Wording) -> str:
    """Return an astronomical year as it is written on the axis."""
    if year <= 0:
        return words("date.bc", year=f"{1 - year:,}" if year < -9999 else 1 - year)
    return str(year) if year <= 9999 else f"{year:,}"
