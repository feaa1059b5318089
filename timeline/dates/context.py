"""What a document says about its dates as a whole, and what has been read so far, for meanings that depend on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from timeline.dates.course import Course
from timeline.dates.direction import Tense
from timeline.dates.fiscal import FiscalYear
from timeline.dates.lexer import ends_line
from timeline.dates.places import is_gap
from timeline.dates.reading import Anchor
from timeline.dates.spelling import day_text
from timeline.dates.story import ANY_YEAR, Story, Told, says_year
from timeline.model import Day, Precision, When

_UNITS = {
    Precision.DAY: "day",
    Precision.WEEK: "week",
    Precision.MONTH: "month",
    Precision.QUARTER: "quarter",
    Precision.HALF: "half",
    Precision.SEASON: "season",
    Precision.YEAR: "year",
    Precision.DECADE: "decade",
    Precision.CENTURY: "century",
}


SIZES = ("day", "week", "month", "quarter", "season", "half", "year", "decade", "century")
COARSENESS = {unit: place for place, unit in enumerate(SIZES)}
"""How large a unit is, by its place: months are not counted from a whole year where a month or a day was told."""


class Context(Course):
    """The state of reading one document.

    Args:
        published: publication date or None.
        style: see ``STYLES``; in a narrative (and of antiquity) the document's own dates, not its publication,
            are what bare dates count from.
        order: ``dmy`` or ``mdy``, for numeric dates.
        tense: tells whether the clause at some token speaks of the past or the future.
        set_by_user: the reference was given, so that a report does not look for its own.
        years: those that the bulk of the document tells of.
        fiscal: how fiscal years run by the words that name their countries.
    """

    def __init__(
        self,
        published: date | None,
        style: str,
        order: str,
        tense: Tense,
        set_by_user: bool = False,
        years: range = ANY_YEAR,
        fiscal: Mapping[str, FiscalYear] | None = None,
    ) -> None:
        super().__init__(tense, None if published is None else Day.of(published))
        self.style = style
        self.narrative = style in ("narrative", "antiquity")
        self.order = order
        self.set_by_user = set_by_user
        self.fiscal = fiscal or {}
        self.last: Anchor | None = None
        self._looked_back = False
        self._before_back: Anchor | None = None
        self.last_fine: dict[int, Anchor] = {}
        self._story = Story(tense, years)
        self.quarter: Anchor | None = None
        self.told: dict[tuple[int, int], int] = {}
        """The year of each day of a month that was told with it."""
        self.noted: list[Anchor] = []
        """The days that a note has told of."""
        self.heading: Anchor | None = None
        """The year that stands alone on the last such line."""
        self.month_above: Anchor | None = None
        """The month that stands alone on the last line that is a heading of days."""
        self.month_heading: Anchor | None = None
        """The month of a year that stands alone on the last such line, behind that."""
        self.week_heading: Anchor | None = None
        """The week that stands alone on the last line that is a heading."""
        self.unit: str | None = None

    @property
    def story(self) -> Anchor | None:
        """The date that a narrative is at."""
        return self._story.at

    @property
    def before_story(self) -> Anchor | None:
        """The date that a narrative was at before that."""
        return self._story.before

    def turn(self, tokens: list[str], classes: str, last_place: int) -> None:
        """Go on to the next piece of the document: its tokens, and how far back the last date lies."""
        self.tokens, self.classes, self.last_place = tokens, classes, last_place
        self.columns = any(map(is_gap, tokens))
        self._turn_entries()
        if self.narrative:
            self._story.turn(tokens, classes)

    def told_of(self, start: int) -> Anchor | None:
        """Return the date that "that year" at a token takes up: the last, or where the text was before a look back."""
        if not self._looked_back or self.same_sentence(start):
            return self.last
        return (self.story if self.narrative else self._before_back) or self.last

    def of_plan(self, start: int, end: int) -> bool:
        """Tell whether a date of a narrative is of what is still to come: "will be held", "has been set for"."""
        return self.tense.will(self.classes, start) or self.tense.of_plan(self.classes, start, end)

    def resumed(self, start: int) -> Anchor | None:
        """Return the date that a token counts on from behind an aside that looked back from it, None elsewhere.

        "The two, who had met a week earlier, were held four days later": not four days after they met.
        """
        back = self._before_back if self._looked_back and self.same_sentence(start) else None
        return back if back is not None and self.tense.inserted(self.classes, self.last_place) else None

    def reference(self) -> Day | None:
        """Return the day that bare and relative dates count from, None where there is none."""
        if self.narrative and self.story is not None:
            return self.story.day
        return self.published

    def because(self) -> str:
        """Say in words what ``reference`` is."""
        if self.narrative and self.story is not None:
            return after(self.story)
        if self.published is None:
            return UNKNOWN_DATE
        return f"counted from {self.spoken} on {self.published.isoformat()}"

    def describes(self, last: Anchor) -> bool:
        """Tell whether the last date belongs to a noun: "the accident of 1 February 2003"."""
        place = self.start_of(last.words)
        return place > 0 and self.tense.owned(self.classes, place)

    def opened_by(self, last: Anchor) -> bool:
        """Tell whether the last date opens its sentence, with no more than a preposition before it: "In 1942"."""
        return len(self._lead(self.last_place).strip().removesuffix(last.words).split()) <= 1

    def same_sentence(self, start: int) -> bool:
        """Tell whether no sentence ends between the last date and a token."""
        return not self.tense.parted(self.classes, self.last_place, start)

    def same_clause(self, start: int) -> bool:
        """Tell whether neither a sentence nor a part of one that a semicolon closes ends before a token."""
        return self.tense.within(self.classes, self.last_place, start)

    def foretold(self, start: int) -> bool:
        """Tell whether what a token opens was to come at the last date: "said in May that it would fly in June"."""
        last, now = self.last, self.published
        gone = last is not None and now is not None and last.unit in ("day", "week", "month") and last.day < now
        if gone and any(map(ends_line, self.tokens[max(0, self.last_place) : start])):
            return False  # a line of its own has the date of publication
        if not gone or not self.tense.foretold(self.classes, self.last_place, start):
            return False
        return not self.tense.told_then(self.classes, self.last_place, start)

    def in_another_paragraph(self, start: int) -> bool:
        """Tell whether a paragraph ends between the last date and a token."""
        return self.tense.paragraph_ends(self.tokens, self.classes, max(0, self.last_place), start)

    def read(
        self,
        found: When,
        value: str,
        words: str,
        mod: str | None,
        start: int,
        end: int,
        step: float = 0,
        exact: Day | None = None,
    ) -> None:
        """Remember a date read from the tokens ``start`` to ``end``, as one that later words may count from.

        ``step`` is how far it counts on or back from a date of the text, ``exact`` the day of a week that was counted
        from a day.
        """
        if found.start is None or found.precision not in _UNITS:
            return
        day, unit = found.start, _UNITS[found.precision]
        if unit == "season" and day.month == _DECEMBER:
            day = Day(day.year + 1, 1, 1)  # spring comes after it
        anchor = Anchor(day, unit, value, words)
        ended = step > 0 and self.narrative and self.tense.limited(self.classes, start)  # "until the following May"
        aside = step < 0 or ended
        if aside and not self._looked_back:
            self._before_back = self.last
        if self.last is None and not self.narrative:
            self._speak_on(anchor, start, end)
        self.last = anchor
        self.last_place = end
        self._go_on(anchor, start, aside)
        self._looked_back = aside
        if anchor.unit == "day" and says_year(anchor):
            self.told[anchor.day.month, anchor.day.day] = anchor.day.year
        if self.stands_alone(start, end) or (anchor.unit == "year" and self.heads_section(start, end)):
            self._stand_over(anchor)
        self._head_day(anchor, start, end)
        if anchor.unit == "day" and self.style == "note":
            self.noted.append(anchor)
        self._enter(anchor, start, end, self.heading)
        for size in range(COARSENESS[anchor.unit], len(SIZES)):
            self.last_fine[size] = anchor
        if exact is not None:
            self.last_fine[COARSENESS["day"]] = Anchor(exact, "day", day_text(exact), words)
        if self.narrative:
            self._story.tell(Told(anchor, start, end, mod, step))

    def _stand_over(self, anchor: Anchor) -> None:
        """Let a date that is all of its line be the heading of what follows."""
        self.week_heading = anchor if anchor.unit == "week" else None
        if anchor.unit == "year":
            self.heading, self.month_heading = anchor, None
        elif anchor.unit == "month" and says_year(anchor):
            self.month_heading = anchor
        if anchor.unit in ("month", "year"):
            self.month_above = anchor if anchor.unit == "month" else None
        elif not self.narrative:
            self._speak_under(anchor)


_DECEMBER = 12


def after(anchor: Anchor) -> str:
    """Say that something is counted from a date of the text."""
    return f'counted from "{anchor.words}" ({anchor.value}) before it'


UNKNOWN_DATE = "no publication date is known"
