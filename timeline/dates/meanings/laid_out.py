"""The lines around a month or day without its year become that year: headings, entries and rows in their order."""

from __future__ import annotations

from timeline.dates.context import Context
from timeline.dates.meanings.near import narrative_year
from timeline.dates.reading import Anchor, Parts
from timeline.model import Day

MEANINGS = ()
_HALF = 6  # months


def year_of_layout(month: int, day: int | None, said: str, parts: Parts, context: Context) -> tuple[int, str] | None:
    """Return the year that the headings and lines around it give a month or day, and why; None where they give none.

    Args:
        month, day: what is said; no day where only the month is.
        said: the same in words.
        parts: the words.
        context: what was read so far.
    """
    beside = context.last
    if beside is not None and beside.unit == "year" and _right_behind(parts, context):
        return beside.day.year, f'{said}: the year "{beside.words}" right before it'
    under = year_of_heading(parts, context)
    if under is not None:
        return under[0], f"{said}: {under[1]}"
    section = context.month_heading
    if section is not None and section.day.month == month:
        return section.day.year, f'{said}: under the heading "{section.words}"'
    above = None if day or context.narrative else context.month_above
    behind = above is not None and 0 < month - above.day.month <= _HALF
    if above is not None and behind and context.stands_alone(parts.start, parts.end):
        return above.day.year, f'{said}: in the order of the headings, behind "{above.words}" ({above.value})'
    before = None if context.narrative else context.entry_before(parts.start, parts.end)
    if before is not None and before[0].unit in ("day", "month"):
        year, why = _year_of_entry(month, day, *before, context.published)
        return year, f"{said}: {why}"
    row = None if context.narrative else context.row_before(parts.start, parts.end, month, day)
    if row is not None:
        year, why = _year_of_entry(month, day, row, False, None)
        return year, f"{said}: {why}"
    entry = None if context.narrative else context.entry(parts.start)
    if entry is not None:
        year, why = narrative_year(month, day, entry)
        return year, f"{said}: {why}"
    return None


def year_of_heading(parts: Parts, context: Context) -> tuple[int, str] | None:
    """Return the year of the heading that an entry stands under, and why; None elsewhere.

    Args:
        parts: the words, which open their line.
        context: what was read so far.
    """
    heading = context.heading
    if heading is None or not context.opens_line(parts.start):
        return None
    return heading.day.year, f'under the heading "{heading.words}"'


def _right_behind(parts: Parts, context: Context) -> bool:
    """Tell whether only blanks or a mark that opens parts a month from a date before it: "'92   June", "1992: May"."""
    between = "".join(context.tokens[context.last_place : parts.start])
    return "\n" not in between and bool(between) and between.strip() in _OPENS


_OPENS = ("", "'", "\u2019", ":", "-", "--", "\u2013", "\u2014", "|")
"""What parts the year of a line from the day behind it."""


def _year_of_entry(month: int, day: int | None, before: Anchor, back: bool, published: Day | None) -> tuple[int, str]:
    """Return the year of a month or day that opens an entry of a chronology, and why: entries follow one another.

    One earlier in its year than the entry before it is of a later year: the last that is over at publication.

    Args:
        month, day: what is said.
        before: the date of the entry before it.
        back: whether the entries go back in time.
        published: the day of publication, or None.
    """
    year, why = before.day.year, f'in the order of the entries, behind "{before.words}" ({before.value})'
    if back:
        fine = day is not None and before.unit == "day"
        return year - ((month, day if fine else 0) > (before.day.month, before.day.day if fine else 0)), why
    if month >= before.day.month:  # in one month days may go back: "10-19 Oct: congress / 15 Oct: deadline"
        return year, why
    if published is None or published.year <= year:
        return year + 1, why
    gone = (month, day or 1) <= (published.month, published.day)
    return max(year + 1, published.year - (not gone)), why
