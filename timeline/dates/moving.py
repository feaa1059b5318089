"""The words of a clause become what was moved from a day to another, or resolved for one to come."""

from __future__ import annotations

from timeline.dates.patterns import BLANK
from timeline.dates.telling import HELPER, NEAR, Telling


class Moving(Telling):
    """Reads the days of what slips or is put off and of what is promised; the classes are those of :class:`Telling`."""

    def foretold(self, classes: str, date: int, start: int) -> bool:
        """Tell whether an expression is what was to come at a date before it in its sentence, or what it was moved to.

        "Said in May that it would fly in June", "the launch of 3 March was postponed to 5 May", "agreed in December to
        meet in February".

        Args:
            classes: the classes of the tokens.
            date: the token behind the date before it.
            start: its first token.
        """
        between = classes[date:start]
        if self._done_by_it(between):
            return False
        moved = any(char in self._movers for char in between) and between.strip(BLANK)[-1:] in self._to
        told = moved or any(char in self._would for char in between) or self._resolved(classes, date, start)
        return told and self.within(classes, date, start)

    def _done_by_it(self, between: str) -> bool:
        """Tell whether the last verb of a clause is a past behind a pronoun: "without whom *it brought* there".

        Or a participle behind a comma: "would have handed over the craft, *launched* in".
        """
        told = next((place for place in range(len(between) - 1, -1, -1) if between[place] in self._telling), -1)
        past = told > 1 and between[told] in self._past - self._saying
        aside = told > _ASIDE and between[told - 2] in self._comma and len(between) - told <= _BEFORE_DATE
        return past and (aside or between[told - 2] in self._pronouns)

    def _resolved(self, classes: str, date: int, start: int) -> bool:
        """Tell whether a verb that has a date of its own tells what was resolved: "agreed in December to meet in"."""
        between, willed = classes[date:start], self._willing
        begun = len(between) - len(between.lstrip(BLANK))
        if between[begun : begun + 1] in self._comma:  # "agreed on 27 January 2025, to meet"
            begun += 1 + len(between[begun + 1 :]) - len(between[begun + 1 :].lstrip(BLANK))
        opened = self._infinitive(between, begun)
        past = any(char in self._past for char in between)  # "agreed to pay for a spill that began on"
        if opened and not past and any(char in willed for char in classes[max(0, date - NEAR - HELPER) : date]):
            return True
        for place, char in enumerate(between):
            if char in willed:
                ahead = range(place + 1, min(len(between), place + NEAR))
                return any(self._infinitive(between, index) for index in ahead)
        return False

    def _to_convene(self, words: str, place: int) -> bool:
        """Tell whether a verb resolves what is to come: "agreed to meet again", "told workers to return"."""
        if words[place] not in self._willing:
            return False
        ahead = range(place + 1, min(len(words) - 2, place + NEAR))
        return any(words[index] in self._to and words[index + 2] in self._convene for index in ahead)

    def _moved(self, words: str) -> bool:
        """Tell whether the expression is what something was moved to: "slipped from May to"."""
        near = words.rstrip(self._loose)[-1:]
        return near in self._target and near != "" and any(char in self._moving for char in words)

    def moved_from(self, classes: str, start: int, end: int) -> bool:
        """Tell whether an expression is what something was moved from, and what it was moved to is not told behind it.

        Args:
            classes: the classes of the tokens.
            start, end: the tokens of the expression.
        """
        before = classes[max(0, start - HELPER) : start].rstrip(BLANK)
        moved = before[-1:] in self._from and before != "" and any(char in self._moving for char in before)
        return moved and not any(char in self._target for char in classes[end : end + 2].strip(BLANK)[:1])

    def _moved_away(self, words: str, behind: str) -> bool:
        """Tell whether the expression is what something was moved from: "slipped from 21 October to 26 October".

        So too where it is an aside: "the mission, planned for April, was delayed".
        """
        moved = words.rstrip(BLANK)[-1:] in self._from and any(char in self._moving for char in words)
        bare = words.replace(BLANK, "")[-2:]  # "the flight moving from 16 September, because"
        if moved and (behind.strip(BLANK)[:1] in self._target or bare[0] in self._moving):
            return True
        told = next((char for char in reversed(words) if char in self._telling), "")
        if told == "" or told not in self._plan or behind.strip(BLANK)[:1] not in self._comma:
            return False
        led = self._be | self._was | self._perfect | self._present | frozenset(BLANK)
        verb = next((char for char in behind.strip(BLANK)[1:] if char not in led), "")
        return verb != "" and verb in self._moving and bool(behind.strip(BLANK)[1:])

    def moves(self, classes: str, place: int) -> bool:
        """Tell whether a verb near before a token moves or sets something ("moved the date two years back")."""
        return any(char in self._moving or char in self._same for char in classes[max(0, place - NEAR) : place])


_ASIDE, _BEFORE_DATE = 2, 5
"""Tokens (blanks count) before a participle behind a comma, and from it to its date: "craft, launched in "."""
