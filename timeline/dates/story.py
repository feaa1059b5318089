"""The dates of a narrative, told one after the other, become the one date that the next bare month counts from."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.dates.calendar_math import to_number
from timeline.dates.direction import Tense
from timeline.dates.reading import Anchor
from timeline.model import Day

LOOKING_BACK = 400
"""Days: a date in mid-sentence that lies further back than this looks back."""
_PACE = 6
"""Years that a story may step from one date to another that does not lead its sentence."""
_SHADED = {"START": 2, "MID": 6, "END": 11}
ANY_YEAR = range(-9999, 10_000)
_FENCE, _MARGIN, _FEW = 1.5, 5, 8
_BEYOND = 4
"""A day may lie this part of the years of a document beyond them."""
_LOOSE = ("decade", "century", "half")


def bulk(years: list[int]) -> range:
    """Return the years that most of a text tells of: those within the fences of Tukey (1977) and a margin.

    >>> bulk([1950, 1950, 1951, 1951, 1952, 1953, 1953, 2003])
    range(1942, 1962)
    """
    if len(years) < _FEW:
        return ANY_YEAR
    ordered = sorted(years)
    low, high = ordered[len(ordered) // 4], ordered[len(ordered) * 3 // 4]
    beyond = int(_FENCE * (high - low)) + _MARGIN
    return range(low - beyond, high + beyond + 1)


@dataclass(frozen=True, slots=True)
class Told:
    """A date as a story tells it.

    Args:
        anchor: the date.
        start, end: its tokens.
        mod: "early", "mid" or "late", as TIMEX3 has it.
        step: below 0 where it counts back from a date before it, above 0 where it counts on.
    """

    anchor: Anchor
    start: int
    end: int
    mod: str | None = None
    step: float = 0


class Story:
    """Where a narrative is.

    Args:
        tense: tells what the clause of a date speaks of.
        years: first and last year of what the document tells of; a date outside them is an aside.
    """

    def __init__(self, tense: Tense, years: range) -> None:
        self.at: Anchor | None = None
        self.before: Anchor | None = None
        self._tense = tense
        self._years = years
        self._tokens: list[str] = []
        self._classes = ""
        self._seen = 0
        self._opening = True

    def turn(self, tokens: list[str], classes: str) -> None:
        """Go on to the next piece of the text."""
        if self._seen < len(self._tokens):
            self._read_on(len(self._tokens))
        self._tokens, self._classes, self._seen = tokens, classes, 0

    def tell(self, told: Told) -> None:
        """Take the date that comes next: the story moves there, or the date is an aside ("it was found in 2005")."""
        self._read_on(told.start)
        anchor = told.anchor
        moves = self._moves(told)
        if says_year(anchor):
            self._opening = False
        if moves and told.mod in _SHADED and anchor.unit == "year":
            anchor = Anchor(Day(anchor.day.year, _SHADED[told.mod], 1), "month", anchor.value, anchor.words)
        if moves:
            self.before, self.at = self.at, anchor

    def _read_on(self, place: int) -> None:
        """Note whether a paragraph begins between the last date and this one."""
        ended = self._tense.paragraph_ends(self._tokens, self._classes, self._seen, place)
        self._opening = ended or self._opening
        self._seen = place

    def _moves(self, told: Told) -> bool:
        """Tell whether the story goes on from this date.

        One at the head of its sentence moves it, and the first of a paragraph that says its year. Elsewhere a bare year
        does not, nor does one that describes a noun ("the May 2007 high"), that looks far back or ahead, or that counts
        on from the story's own ("by next summer").
        """
        anchor, story = told.anchor, self.at
        if anchor.unit in _LOOSE:
            return False
        place = self._classes, told.start, told.end
        if story is None:
            return anchor.unit != "year" or self._tense.around(*place) <= 0  # not "a plant to be built by 2036"
        if told.step < 0 or not self._tells_of(anchor) or self._tense.glosses(*place):
            return False
        if self._is_background(told, story):
            return False
        if self._tense.leads(self._classes, told.start):
            return True
        if self._tense.describes(*place) or (told.step > 0 and not self._counts_on(told)):
            return False
        full = anchor.unit == "day" and says_year(anchor)  # "until her death on 3 May 1934": ahead, but to what was
        if not full and self._tense.around(*place) > 0:
            return False
        if self._opening and says_year(anchor):
            return abs(anchor.day.year - story.day.year) <= _PACE
        if told.mod in _SHADED and says_year(anchor) and self._tense.opens_part(self._classes, told.start):
            return 0 < anchor.day.year - story.day.year <= _PACE  # "in 1900 they came, and by the middle of 1903 it"
        return anchor.unit != "year" and to_number(*anchor.day) >= to_number(*story.day) - LOOKING_BACK

    def _counts_on(self, told: Told) -> bool:
        """Tell whether a month or day counted on is where the story goes: "on 6 April of the next year he *won*"."""
        place = self._classes, told.start, told.end
        fine = told.anchor.unit in ("day", "month")
        return fine and self._tense.around(*place) < 0 and not self._tense.limited(self._classes, told.start)

    def _tells_of(self, anchor: Anchor) -> bool:
        """Tell whether a date lies in the years of the document; a whole day may lie a little beyond them."""
        beyond = len(self._years) // _BEYOND if anchor.unit == "day" else 0
        return self._years.start - beyond <= anchor.day.year < self._years.stop + beyond

    def _is_background(self, told: Told, story: Anchor) -> bool:
        """Tell whether a date that names its year tells of something else than what the story is at.

        What had been before, what would be, and a bare year that neither opens its sentence nor its paragraph and
        turns back or leaps ahead: "the town, *lost in 1941*, lay in ruins", "a memorial was built there in 1965".
        """
        anchor, classes = told.anchor, self._classes
        if not says_year(anchor):
            return False
        away = anchor.day.year - story.day.year
        if away < 0 and self._tense.had(classes, told.start, told.end):
            return True
        if away > 0 and self._tense.would(classes, told.start):
            return True
        head = self._tokens[self._tense.begun(classes, told.start) : told.start]
        if self._opening or story.unit == "year" or sum(map(str.isalnum, head)) <= 1:
            return False
        if anchor.unit != "year":
            return to_number(*anchor.day) < to_number(*story.day) - LOOKING_BACK
        return not -1 < away <= _PACE


def says_year(anchor: Anchor) -> bool:
    """Tell whether the words of a date name its year."""
    return anchor.value[:4] in anchor.words
