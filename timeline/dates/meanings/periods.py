"""Quarters, halves, decades, centuries and fiscal years."""

from __future__ import annotations

from timeline.dates.context import UNKNOWN_DATE, Context
from timeline.dates.meanings.absolute import AS_WRITTEN, read_year
from timeline.dates.reading import Parts, Reading
from timeline.dates.spelling import year_text

MEANINGS = ("quarter", "decade", "century", "fiscal_year")


def quarter(parts: Parts, context: Context) -> Reading | None:
    """The third quarter, the first half, with or without a year."""
    number = parts.number("number")
    kind, most = ("H", 2) if parts.get("unit") == "half" else ("Q", 4)
    if number is None or not 1 <= number <= most:
        return None
    year, implied = read_year(parts, context)
    if year is not None:
        return Reading(f"{year_text(year)}-{kind}{int(number)}", AS_WRITTEN, implied=implied)
    base = context.reference()
    if base is None:
        return Reading(f"XXXX-{kind}{int(number)}", UNKNOWN_DATE, implied=frozenset({"year"}))
    step = parts.step("rel")
    first_month = (int(number) - 1) * 12 // most + 1
    if step is None:
        ahead = context.direction(parts.start, parts.end) > 0
        last_month = first_month + 12 // most - 1
        step = 1 if ahead and last_month < base.month else -1 if not ahead and first_month > base.month else 0
    return Reading(
        f"{year_text(base.year + int(step))}-{kind}{int(number)}", context.because(), implied=frozenset({"year"})
    )


def decade(parts: Parts, context: Context) -> Reading | None:
    """The 1960s, the '90s, the nineties."""
    year, implied = read_year(parts, context)
    if year is None and "tens" in parts:
        tens = int(parts.get("tens") or 0)
        base = context.reference()
        century = 1900 if base is None else base.year - base.year % 100
        year = century + tens
        if base is not None and year > base.year + 20:
            year -= 100
        implied = frozenset({"century"})
    if year is None or year < 100 or year % 10:
        return None
    return Reading(f"{year_text(year)[:-1]}", AS_WRITTEN, implied=implied)


def century(parts: Parts, context: Context) -> Reading | None:
    """The 20th century, the fifth century BC."""
    number = parts.number("number")
    if number is None or not 1 <= number <= 30:
        return None
    if parts.get("era") == "BC":
        return Reading(f"BC{int(number) - 1:02d}", AS_WRITTEN)
    return Reading(f"{int(number) - 1:02d}", AS_WRITTEN)


def fiscal_year(parts: Parts, context: Context) -> Reading | None:
    """FY2021, fiscal 2020, the 2019 fiscal year; this, last and next fiscal year."""
    year, implied = read_year(parts, context)
    if year is None:
        step, base = parts.step("rel"), context.reference()
        if step is None:
            return None
        if base is None:
            return Reading("", UNKNOWN_DATE)
        return Reading(
            f"FY{base.year + (base.month >= 10) + int(step):04d}", context.because(), implied=frozenset({"year"})
        )
    return Reading(f"FY{year:04d}", AS_WRITTEN, implied=implied)
