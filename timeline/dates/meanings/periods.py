"""Quarters, halves, decades, centuries and fiscal years."""

from __future__ import annotations

from timeline.dates.context import UNKNOWN_DATE, Context, after
from timeline.dates.fiscal import FiscalYear, of_country
from timeline.dates.meanings.absolute import date
from timeline.dates.meanings.base import words_of
from timeline.dates.meanings.laid_out import year_of_heading
from timeline.dates.meanings.near import near_year
from timeline.dates.meanings.relative import year_before
from timeline.dates.meanings.written import AS_WRITTEN, read_year
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import shift, value_of, year_text
from timeline.dates.values import when
from timeline.model import Day

MEANINGS = (
    "quarter",
    "decade",
    "decade_of_century",
    "century",
    "fiscal_year",
    "fiscal_year_told",
    "period_told",
    "quarter_ended",
    "year_before_period",
    "congress",
)


_FINE = ("day", "month", "quarter", "half")
"""Units of entries that later ones follow."""
_PERIOD_UNSURE = 100
"""Days: a quarter whose middle is nearer is meant, whatever the tense says: "expects a third-quarter loss"."""


def quarter(parts: Parts, context: Context) -> Reading | None:
    """The third quarter, the first half, with or without a year."""
    kind, most = ("H", 2) if parts.get("unit") == "half" else ("Q", 4)
    number = parts.number("number")
    if number is None or not 1 <= number <= most:
        return None
    year, implied = read_year(parts, context)
    if year is not None:
        value = f"{year_text(year)}-{kind}{int(number)}"
        if "fiscal" in parts:
            runs, _ = of_country(context.fiscal, parts.tokens, parts.start)
            because = f"{AS_WRITTEN}; fiscal years begin in month {runs.month}"
            return Reading(value, because, implied=implied, when=runs.part(year, int(number), 12 // most))
        _told(parts, context, year, int(number), kind)
        return Reading(value, AS_WRITTEN, implied=implied)
    under = year_of_heading(parts, context)
    if under is not None:
        return Reading(f"{year_text(under[0])}-{kind}{int(number)}", under[1], implied=frozenset({"year"}))
    if "under" in parts:
        return None
    if parts.get("from") == "text" and context.last is not None:
        year, because = context.last.opening.year, f"{words_of(parts)}, {after(context.last)}"
        return Reading(f"{year_text(year)}-{kind}{int(number)}", because, implied=frozenset({"year"}))
    entry = None if context.narrative else context.entry_before(parts.start, parts.end)
    if entry is not None and entry[0].unit in _FINE and not entry[1]:
        last, length = entry[0], 12 // most
        year = last.day.year + (number * length < last.day.month)
        because = f'in the order of the entries, behind "{last.words}" ({last.value})'
        return Reading(f"{year_text(year)}-{kind}{int(number)}", because, implied=frozenset({"year"}))
    base = context.reference()
    if base is None:
        return Reading(f"XXXX-{kind}{int(number)}", UNKNOWN_DATE, implied=frozenset({"year"}))
    step = parts.step("rel")
    if step is not None:
        year = base.year + step - (step == 0 and _over(int(number), 12 // most, base, parts, context))
    else:
        lean = context.direction(parts.start, parts.end)
        middle = (int(number) - 1) * 12 // most + (2 if kind == "Q" else 4)
        year = near_year(middle, None, base, (lean > 0) - (lean < 0), _PERIOD_UNSURE)[0]
        opens = (int(number) - 1) * 12 // most + 1
        if lean < 0 and (year, opens) > (base.year, base.month):
            year -= 1  # "profit fell in the second quarter", told in March
    _told(parts, context, year, int(number), kind)
    return Reading(f"{year_text(year)}-{kind}{int(number)}", context.because(), implied=frozenset({"year"}))


def _over(number: int, months: int, base: Day, parts: Parts, context: Context) -> bool:
    """Tell whether "the last quarter of the year" is that of the year before: what lies ahead is told in the past."""
    ahead = (number - 1) * months + 1 > base.month
    return ahead and "the_year" in parts and context.direction(parts.start, parts.end) < 0


def quarter_ended(parts: Parts, context: Context) -> Reading | None:
    """The quarter ended Sept. 30: the quarter of the calendar that its last day lies in.

    A report that has named its quarter by a number keeps to that number afterwards, its fiscal year being its own.
    """
    last = date(parts, context)
    covered = None if last is None else when(last.value)
    if last is None or covered is None or covered.start is None:
        return None
    if context.quarter is None:
        _told(parts, context, covered.start.year, (covered.start.month + 2) // 3, "Q")
    return Reading(value_of(covered.start, "quarter"), f"{words_of(parts)} ended {last.value}", implied=last.implied)


def _told(parts: Parts, context: Context, year: int, number: int, kind: str) -> None:
    """Remember the quarter a report is about, one that is over, for "the quarter" and "a year earlier"."""
    published = context.published
    over = published is None or (year, 3 * number) < (published.year, published.month)
    if kind == "Q" and over:
        words, told = words_of(parts), context.quarter
        if told is not None and told.day > Day(year, 3 * number - 2, 1) and context.same_sentence(parts.start):
            return  # "for Q1 2026, up from Q1 2025": it is only compared with
        context.quarter = Anchor(Day(year, 3 * number - 2, 1), "quarter", f"{year_text(year)}-Q{number}", words)


def decade(parts: Parts, context: Context) -> Reading | None:
    """The 1960s, the '90s, the nineties."""
    year, implied = read_year(parts, context)
    if year is not None and "tens" in parts:
        year = 100 * year + int(parts.get("tens") or 0)
    elif "tens" in parts:
        tens = int(parts.get("tens") or 0)
        base = context.reference()
        century = 1900 if base is None else base.year - base.year % 100
        year = century + tens
        if base is not None and context.narrative:
            year = min((year - 100, year, year + 100), key=lambda one: abs(one + 5 - base.year))
        elif base is not None and year > base.year + 20:
            year -= 100
        implied = frozenset({"century"})
    if year is None or year < 100 or year % 10:
        return None
    return Reading(f"{year_text(year)[:-1]}", AS_WRITTEN, implied=implied)


def decade_of_century(parts: Parts, context: Context) -> Reading | None:
    """The last decade of the 19th century, the first decade of this one."""
    number, nth = parts.number("number"), 10 if parts.get("side") == "-1" else parts.number("nth") or 1
    because, implied = AS_WRITTEN, frozenset[str]()
    if number is None:
        base = context.reference()
        if base is None:
            return Reading("", UNKNOWN_DATE)
        number, because = base.year // 100 + 1 + int(parts.step("rel") or 0), context.because()
        implied = frozenset({"century"})
    if not 1 <= number <= 30 or not 1 <= nth <= 10:
        return None
    return Reading(f"{int(number) - 1:02d}{int(nth) - 1}", because, implied=implied)


def century(parts: Parts, context: Context) -> Reading | None:
    """The 20th century, the fifth century BC."""
    number = parts.number("number")
    if number is None or not 1 <= number <= 30:
        return None
    if parts.get("era") == "BC":
        return Reading(f"BC{int(number) - 1:02d}", AS_WRITTEN)
    return Reading(f"{int(number) - 1:02d}", AS_WRITTEN)


def fiscal_year(parts: Parts, context: Context) -> Reading | None:
    """FY2021, fiscal 2020, the 2019 fiscal year, fiscal year 2025-26; this, last and next fiscal year."""
    year, implied = read_year(parts, context)
    runs, country = of_country(context.fiscal, parts.tokens, parts.start, "second" in parts)
    because = AS_WRITTEN
    if year is None:
        step, base = parts.step("rel"), context.reference()
        if step is None:
            return None
        if base is None:
            return Reading("", UNKNOWN_DATE)
        year, because, implied = runs.named(base.year, base.month) + step, context.because(), frozenset({"year"})
    elif "second" in parts:
        if int(parts.text("second")) not in (year + 1, (year + 1) % 100):
            return None
        year += runs.ends
    if runs == FiscalYear():
        # written as two years it is none of the United States: whose it is remains open, and so do its months
        open_ = when(f"{year - 1:04d}/{year:04d}") if "second" in parts else None
        return Reading(f"FY{year:04d}", because, implied=implied, when=open_)
    days = runs.days(year)
    because += f'; the text names "{country}", whose fiscal years begin in month {runs.month}'
    return Reading(f"FY{year:04d}", because, implied=implied, when=days)


def fiscal_year_told(parts: Parts, context: Context) -> Reading | None:
    """In 2013-14, the year 2018-19: a fiscal year, where the text names a country that counts so and tells of money.

    A report may also tell of a plan: "planned for 2026/27".
    """
    around = parts.tokens[max(0, parts.start - _AROUND) : parts.end + _AROUND]
    cues = _MONEY if context.narrative else _MONEY | {"TENSE_PLAN"}
    told = "sure" in parts or any(cues & parts.lexer.readings(token).keys() for token in around)
    if not told or of_country(context.fiscal, parts.tokens, parts.start, in_two=True)[0] == FiscalYear():
        return None
    return fiscal_year(parts, context)


_MONEY = frozenset({"NOUN_BUDGET", "BUDGET_ACT"})
_AROUND = 24
"""Tokens (blanks count) around two years within which a text tells of money."""


def period_told(parts: Parts, context: Context) -> Reading | None:
    """The quarter, the latest period, the 1988 period: the quarter that the text told of, or the last one over."""
    year, quarter, last = parts.year("year"), _quarter_told(context), context.last
    if year is not None and last is not None and last.unit == "quarter" and context.same_sentence(parts.start):
        quarter = last  # "sees 60 cents in its fourth quarter, against 50 in the 2004 quarter"
    if quarter is not None:
        value = quarter.value if year is None else f"{year_text(year)}-{quarter.value[-2:]}"
        return Reading(value, f'the quarter of "{quarter.words}" before it', implied=frozenset({"quarter"}))
    if year is not None:
        return Reading(year_text(year), AS_WRITTEN)
    base = context.reference()
    if parts.get("unit") != "quarter" or context.narrative:
        return None
    if base is None:
        return Reading("", UNKNOWN_DATE)
    return Reading(value_of(shift(base, "quarter", -1), "quarter"), f"the last one over, {context.because()}")


def year_before_period(parts: Parts, context: Context) -> Reading | None:
    """Year-earlier, the year-ago quarter: a year before the quarter told of, or the year before."""
    quarter = _quarter_told(context)
    if quarter is not None:
        return year_before(quarter)
    base = context.reference()
    if base is None:
        return Reading("", UNKNOWN_DATE)
    return Reading(year_text(base.year - 1), f"a year before, {context.because()}", implied=frozenset({"year"}))


def _quarter_told(context: Context) -> Anchor | None:
    """Return the quarter that a report is about: the one it gave by its number, or the last date where it is one."""
    if context.quarter is not None or context.last is None or context.narrative:
        return context.quarter
    return context.last if context.last.unit == "quarter" else None


def congress(parts: Parts, context: Context) -> Reading | None:
    """The 118th Congress: two years from 3 January (the Twentieth Amendment; before 1935 from 4 March)."""
    number = parts.number("number")
    if number is None or not 1 <= number <= _CONGRESSES:
        return None
    first = 1789 + 2 * (int(number) - 1)
    begin, end = ("01-03" if year >= 1935 else "03-04" for year in (first, first + 2))
    return Reading(f"{first}-{begin}/{first + 2}-{end}", "its term, by its number", implied=frozenset({"year"}))


_CONGRESSES = 200
"""Numbers of sessions that are meant as such; the 200th ends in 2189."""
