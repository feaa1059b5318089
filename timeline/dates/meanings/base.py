"""What a phrase counts from: the publication, or a date of the text, which may say less than is counted."""

from __future__ import annotations

from timeline.dates.calendar_math import add_days
from timeline.dates.context import COARSENESS, Context, after
from timeline.dates.reading import Anchor, Parts, Reading
from timeline.dates.spelling import monday, shift, value_of
from timeline.dates.story import says_year
from timeline.model import Day

ALL_PARTS = frozenset({"year", "month", "day"})
GRAINS = {"minute": "day", "second": "day", "night": "day", "decade": "year", "century": "year", "millennium": "year"}
"""How finely "so many units ago" is meant, where not to the unit: a decade ago is a year."""
YEARS = range(-9000, 9999)
_COUNTED_AS = {**GRAINS, "hour": "day", "weekend": "week", "fortnight": "week"}


def words_of(parts: Parts) -> str:
    """Return the words of the whole match."""
    return " ".join("".join(parts.tokens[parts.start : parts.end]).split())


def base_of(parts: Parts, context: Context) -> tuple[Day | None, str]:
    """Return the day a phrase counts from and how to say so: the text's last date or the publication, or none."""
    last = _told_before(parts, context)
    if last is not None and _counts_from(parts, context, last):
        return (last.opening if parts.get("unit") == "year" else last.day), after(last)
    gone = None if last is None or context.narrative else _last_gone(parts, context, last)
    if gone is not None:
        return gone.day, after(gone)
    if last is None and not context.narrative and _goes_on(parts) and context.direction(parts.start, parts.end) <= 0:
        return None, "counted from something that the text does not date"
    if context.narrative and context.published is not None and _of_now(parts, context):
        return context.published, f"counted from {context.spoken} on {context.published.isoformat()}"
    return context.reference(), context.because()


def _of_now(parts: Parts, context: Context) -> bool:
    """Tell whether a phrase of a story is of the time of telling it: "ninety years ago", "will be shown next year"."""
    if parts.step("away") == -1 and "from" not in parts.constants:
        return True
    return parts.step("rel") is not None and context.tense.of_now(context.classes, parts.start)


def _goes_on(parts: Parts) -> bool:
    """Tell whether a phrase counts days or more on from what the text told of, which is not the day of publication."""
    step = parts.step("away") or parts.step("rel") or 0
    return step > 0 and parts.get("from") == "text" and parts.get("unit") not in ("hour", "minute", "second")


def _told_before(parts: Parts, context: Context) -> Anchor | None:
    """Return the date of the text that a phrase may count from, such that what a report tells as past lies in it.

    "It fell on 15 May, he said today. They gave up three days later" counts from 15 May.
    """
    last, unit, now = _last_told(parts, context), parts.get("unit"), context.published
    step = parts.step("away") or parts.step("rel") or 0
    number = parts.number("count") if "count" in parts else 1
    if last is None or now is None or unit not in _DATED or context.narrative or step < 0 or number is None:
        return last
    count = number if step else 0
    anew = step > 0 and parts.get("from") == "text" and last.day > now and not context.same_sentence(parts.start)
    if anew and context.direction(parts.start, parts.end) < 0:
        gone = (told for told in context.told_before() if COARSENESS[told.unit] <= COARSENESS[unit] and told.day <= now)
        return next(gone, last)  # "ran through 2034. The firm withdrew two years later"
    if parts.get("from") != "text" or (step and last.day > now) or _begun(last.day, unit, count) <= now:
        return last
    if context.direction(parts.start, parts.end) >= 0:
        return last
    fine = (told for told in context.told_before() if COARSENESS[told.unit] <= COARSENESS[unit])
    return next((told for told in fine if _begun(told.day, unit, count) <= now), last)


def _begun(base: Day, unit: str, count: float) -> Day:
    """Return the first day of what lies so many days, weeks or months after a day."""
    there = shift(base, unit, count)
    return monday(there) if unit == "week" else Day(there.year, there.month, 1) if unit == "month" else there


_DATED = ("day", "week", "month", "year")


def _last_told(parts: Parts, context: Context) -> Anchor | None:
    """Return the date of the text that a phrase may count from: one no larger than what is counted, where there is one.

    "It flew on 9 January. The firm, founded in 2017, closed three months later": from January. But a sentence that
    went on to a larger one counts from there: "It fell on 9 July. He came back in March 1703 and left a week later".
    """
    on = (parts.step("rel") or 0) > 0 and parts.get("from") == "text"
    said = context.when_said(parts.start) if on else None
    if said is not None:
        return said
    resumed = context.resumed(parts.start) if (parts.step("away") or 0) > 0 else None
    if resumed is not None:
        return resumed
    unit, quarter, last = parts.get("unit") or "", context.quarter, context.last
    before = unit == "quarter" and parts.step("rel") == -1 and context.same_sentence(parts.start)
    if before and quarter is not None and last is not None and quarter.day > last.day:
        return quarter  # "for Q1 2026, up 4% from Q1 2025 and 6% from the previous quarter"
    size = COARSENESS.get(_COUNTED_AS.get(unit, unit))
    if size is None or (parts.step("away") is None and unit != "day"):
        return context.told_of(parts.start)
    fine, last = context.last_fine.get(size, context.last), context.last
    if last is not None and last.unit in ("month", "year") and unit == "day" and parts.step("rel") == 0:
        return _last_day(context) or last
    went_on = fine is not None and last is not None and fine.day < last.day and _leads_to(last, parts, context)
    went_on = went_on and last is not None and not _back_from_ahead(parts, context, last)
    if last is not None and last.unit == "month" and not context.narrative:
        ago = 0 if fine is None or fine.unit != "day" else fine.day.year - last.day.year
        if ago >= _BACK or (ago and says_year(last)):
            return fine  # "released it on 17 October, the first since November 2014. Six days later"
        before = unit == "day" and parts.step("rel") == -1  # "passed it on Tuesday, a year after May; the day before"
        return (fine if before else None) or last  # "It met Wednesday. Cook took over in August. Six weeks later"
    return last if went_on else fine


def _leads_to(last: Anchor, parts: Parts, context: Context) -> bool:
    """Tell whether a phrase goes on from a date right before it: in its clause, in a story a month of its sentence."""
    month = context.narrative and last.unit == "month"
    return context.same_clause(parts.start) or (month and context.same_sentence(parts.start))


def _last_day(context: Context) -> Anchor | None:
    """Return the latest day that a report has told of: "filed on 22 June. It had failed in May. Doria said the same
    day"."""
    days = [told for told in context.told_before() if told.unit == "day"]
    return None if context.narrative else max(days, key=lambda told: told.day, default=None)


_BACK = 2
"""Years: a month so long before the day told last is a look back."""


def _counts_from(parts: Parts, context: Context, last: Anchor) -> bool:
    """Tell whether a phrase counts from a date of the text."""
    if parts.get("from") == "before":
        return True
    return parts.get("from") == "text" and (context.narrative or not _from_now(parts, context, last))


def blurred(parts: Parts, context: Context, unit: str, step: float) -> Reading | None:
    """Return what is counted in units finer than the date it counts from: about so far from its middle, no finer.

    "They met in May. The next day they left": about May, on no day that the text says.
    """
    last = _told_before(parts, context)
    size = COARSENESS.get(_COUNTED_AS.get(unit, unit), 0)
    if (
        last is None
        or COARSENESS[last.unit] <= size
        or last.unit not in _MIDDLE
        or not _counts_from(parts, context, last)
    ):
        return None
    there = shift(add_days(last.day, _MIDDLE[last.unit]), unit, step)
    if there.year not in YEARS:
        return None
    because = f"{words_of(parts)}, {after(last)}, which says no {unit}"
    return Reading(value_of(there, last.unit), because, implied=ALL_PARTS, mod="APPROX")


_MIDDLE = {
    "week": 3,
    "month": 15,
    "quarter": 45,
    "season": 45,
    "half": 91,
    "year": 182,
    "decade": 1826,
    "century": 18262,
}
"""Days from the first of a unit to its middle."""


def _back_from_ahead(parts: Parts, context: Context, last: Anchor) -> bool:
    """Tell whether a clause about the past steps back from a date that is still to come."""
    to_come = context.published is not None and last.day > context.published
    return to_come and context.direction(parts.start, parts.end) < 0


def _last_gone(parts: Parts, context: Context, last: Anchor) -> Anchor | None:
    """Return the last day told that is over, where a clause about the past steps back behind one still to come.

    "They passed it on Wednesday, good through 15 December. Doe had attacked it a day earlier": before the Wednesday.
    """
    back = parts.step("away") == -1 or (parts.step("rel") == -1 and not context.same_sentence(parts.start))
    now = context.published
    if now is None or not back or parts.get("from") != "text" or not _back_from_ahead(parts, context, last):
        return None
    return next((told for told in context.told_before() if told.unit == "day" and told.day <= now), None)


def _from_now(parts: Parts, context: Context, last: Anchor) -> bool:
    """Tell whether a text-relative phrase of a report counts from publication after all.

    It does where it looks ahead ("over the next year"), and where it steps back from a date still to come in a clause
    about the past ("it flies in May, he said a day earlier"), or from a year that was itself told by its distance.
    """
    if parts.step("away") == -1:
        told_so = last.unit == "year" and not says_year(last) and not context.same_sentence(parts.start)
        if told_so and not context.opens_sentence(parts.start):
            return True  # "below that of last year. In May output rose from a year earlier"
        return _back_from_ahead(parts, context, last)
    if parts.step("rel") == -1 and not context.same_sentence(parts.start):
        return _back_from_ahead(parts, context, last)  # "It will fly in 2029. They had approved it the previous year"
    if parts.get("rel") != "1" or parts.get("unit") in ("day", None):
        return False
    if last.unit == "day" and context.published is not None and last.day > context.published:
        return False  # "The vote will be on 6 May. The following week he leaves"
    if context.foretold(parts.start):
        return False  # "said on 16 March that it would fly the next month", told a year later
    return context.direction(parts.start, parts.end) > 0
