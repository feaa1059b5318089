"""Turns of phrase become the direction of the day they govern, whatever their verb alone would say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates.lexer import BREAK, SPACE, UNKNOWN_CAPITAL
from timeline.dates.moving import Moving
from timeline.dates.patterns import BLANK, char_class
from timeline.dates.telling import HELPER

if TYPE_CHECKING:
    from timeline.dates.language import Language


class Idioms(Moving):
    """Knows the phrases in which the tense of the verb and the time of the day beside it part.

    The classes of the language file: TENSE_CALLING and TENSE_CALLED (its past; with TENSE_PERFECT and "for" what is
    called for is to come), TENSE_DEMANDING (what it binds "by" a day is to come), TENSE_THROUGH with STOPPED
    ("cancelled through Friday"), TENSE_MIGHT (with a perfect it looks back), TENSE_PERIOD (before "to", or
    TENSE_ENDED, the last day of what is over: "in the quarter to June"), TENSE_NEXT ("hosts the next summit in"),
    TENSE_AGAIN (between the dates of a list, as TENSE_JOINT is), TENSE_ACTOR with NOUN_OR_VERB ("I travel on") and
    TENSE_GRANTING ("gave them until 9 p.m.").
    """

    def __init__(self, language: Language) -> None:
        def members(name: str) -> frozenset[str]:
            return language.members(f"TENSE_{name}")

        super().__init__(language)
        self._called, self._demanding = members("CALLED"), members("DEMANDING")
        self._arranging = members("ARRANGING")
        self._through, self._stopped = members("THROUGH"), language.members("STOPPED")
        self._stopping = self._stopped | (self._telling - self._neutral)
        self._next = members("NEXT")
        self._might, self._period, self._ended = members("MIGHT"), members("PERIOD"), members("ENDED")
        self._adverbs = self._plain | language.members("ORDINAL") | members("ONCE")
        actor, act = char_class(members("ACTOR")), char_class(language.members("NOUN_OR_VERB"))
        self._acting = re.compile(f"{actor}{BLANK}{act}")
        self._untils, self._granting = self._target - self._to, members("GRANTING") | self._stopped | self._plan
        hours = [language.members(name) for name in ("CLOCK", "DOTCLOCK", "HOUR", "CLOCKNAME")]
        self._hours = frozenset().union(*hours)
        marks = [language.members(name) for name in ("HALF", "HALF_LETTER", "ABBREVIATION", "SENTENCE_END", "ZONE")]
        self._of_hour = frozenset(BLANK).union(self._hours, self._day, *marks)
        self._joining = language.members("TENSE_JOINT") | members("AGAIN")
        self._verbs_of_demand = self._demanding | self._calling | (self._telling - self._neutral)
        self._fors, self._limit = self._to - self._target, self._to & self._target
        self._demanded = self._demanding | (self._calling - self._called)
        self._ahead = self._future | (self._modal - self._neutral) | self._plan

    def ends_period(self, classes: str, start: int) -> bool:
        """Tell whether a token is the last day of a stretch that is counted back from it: "the six months to June"."""
        before = classes[max(0, start - 4) : start].rstrip(BLANK)
        return len(before) > 2 and before[-1] in self._limit | self._ended and before[-3] in self._period

    def joins(self, classes: str, place: int) -> bool:
        """Tell whether a token stands between two dates of a list: "in April *and again in* September"."""
        return classes[place] == SPACE or classes[place] in self._joining

    def set_aside(self, classes: str, start: int, end: int) -> bool:
        """Tell whether a date is of a participle between commas, after a past: "sold it, built in May 2021, on".

        Args:
            classes: the classes of the tokens.
            start: the first token of the date.
            end: the token behind it.
        """
        before = classes[self.begun(classes, start) : start]
        opened = max((before.rfind(char) for char in self._comma), default=-1)
        if opened < 0 or end >= len(classes) or classes[end] not in self._comma:
            return False
        words, acts = before[opened + 1 :].replace(BLANK, ""), self._past | self._same | self._done | self._act
        participle = words[:1] in acts or (words[:1] in self._adverbs and words[1:2] in acts)
        return participle and words != "" and any(char in self._telling for char in before[:opened])

    def once_meant(self, words: str, place: int) -> bool:
        """Tell whether a plan is said to be a former one: "originally planned for", ", first set for".

        Args:
            words: the classes of the tokens before an expression.
            place: the token of the plan.
        """
        if any(before in self._once for before in words[max(0, place - 3) : place]):
            return True
        first = words[max(0, place - 2) : place - 1] in self._ordinals and place > 3
        return first and words[place - 4] in self._comma | self._be | self._was

    def told_then(self, classes: str, date: int, start: int) -> bool:
        """Tell whether the last verb before an expression says something: "agreed on Monday to sell it, *said* on".

        Args:
            classes: the classes of the tokens.
            date: the token behind the date before it.
            start: its first token.
        """
        told = next((char for char in reversed(classes[date:start]) if char in self._telling), "")
        return told != "" and told in self._saying | self._reporting

    def since(self, classes: str, place: int) -> bool:
        """Tell whether "since" stands right before a token."""
        return classes[max(0, place - 2) : place].rstrip(BLANK)[-1:] in self._since and place > 0

    def by(self, classes: str, place: int) -> bool:
        """Tell whether "by" stands right before a token."""
        return classes[max(0, place - 2) : place].rstrip(BLANK)[-1:] in self._agent and place > 0

    def behind_article(self, classes: str, place: int) -> bool:
        """Tell whether an article stands right before a token: "*the* 2017 law"."""
        return classes[max(0, place - 2) : place].rstrip(BLANK)[-1:] in self._determiner and place > 0

    def lasts(self, classes: str, start: int) -> bool:
        """Tell whether a perfect of now reaches from a token that "since" opens: "has flown since 3 April 2021"."""
        before = classes[self.begun(classes, start) : start]
        return self.since(classes, start) and any(char in self._perfect for char in before)

    def went_on(self, classes: str, start: int) -> bool:
        """Tell whether a past went on until an hour of the day at a token: "argued until 9 p.m. on Thursday".

        The token may be the hour, or the day behind it.
        """
        before = classes[self.begun(classes, start) : start]
        until = max((before.rfind(char) for char in self._untils), default=-1)
        between = before[until + 1 :]
        if until < 0 or not all(char in self._of_hour for char in between):
            return False
        if not any(char in self._hours for char in between + classes[start : start + 1]):
            return False
        place = next(
            (place for place in range(until - 1, -1, -1) if before[place] in self._telling - self._neutral), -1
        )
        if place < 0 or any(char in self._limit for char in before[place:until]):
            return False
        return before[place] in (self._past | self._same) - self._granting

    def _acts_now(self, words: str) -> int:
        """Return the place of "I", "we" or "they" with a plain verb ("on Friday I travel to"), -1 without one."""
        found = self._acting.search(words)
        return -1 if found is None else found.start()

    def _called_for(self, clause: str) -> bool:
        """Tell whether a clause calls for something in the present or the perfect: "has called for a strike on"."""
        place = max((clause.rfind(char) for char in self._calling), default=-1)
        if place < 0 or clause[place + 2 : place + 3] not in self._fors or place + 2 >= len(clause):
            return False
        if any(char in self._telling for char in clause[place + 3 :]):
            return False  # "calls for an inquiry into what was done on Friday"
        if any(char in self._perfect for char in clause[max(0, place - HELPER) : place]):
            return True
        noun = clause[max(0, place - 2) : place].strip(BLANK)[-1:] in self._determiner and place > 1
        past = any(
            char in self._past or char in self._to for char in clause[:place]
        )  # "had trouble to meet demand for it"
        return clause[place] not in self._called and not noun and not past

    def _arranged_for(self, clause: str) -> bool:
        """Tell whether something is arranged for a day: "have called a rally for Sunday", "called Ada Quist for".

        So is what was "promised for October".
        """
        if clause.rstrip(BLANK)[-1:] not in self._fors or not clause.strip(BLANK):
            return False
        place = max((clause.rfind(char) for char in self._arranging), default=-1)
        who = self._determiner | self._fors | {UNKNOWN_CAPITAL}
        if place < 0 or len(clause) <= place + 2 or clause[place + 2] not in who:
            return False
        if any(char in self._past - self._arranging for char in clause[place + 1 :]):
            return False  # "announced it after the markets had closed for the weekend"
        return not (clause[place + 2] in self._fors and self.once_meant(clause, place))  # "once planned for April"

    def _binds(self, clause: str) -> bool:
        """Tell whether what a clause of the present demands has a day to be done by: "requires a review by May"."""
        if clause.rstrip(BLANK)[-1:] not in self._agent:
            return False
        told = next((char for char in reversed(clause) if char in self._verbs_of_demand), "")
        return told != "" and told in self._demanded

    def _stopped_through(self, clause: str) -> bool:
        """Tell whether what a clause stopped stays so to the end of a day: "cancelled events through".

        So does what is shut "until" a day, where no "was" stands before it.
        """
        last = clause.rstrip(BLANK)[-1:]
        if last not in self._through | self._untils:
            return False
        place = next((place for place in range(len(clause) - 1, -1, -1) if clause[place] in self._stopping), -1)
        if place < 0 or clause[place] not in self._stopped or any(char in self._from for char in clause):
            return False
        led = self._was | self._had | self._perfect
        return last in self._through or not any(char in led for char in clause[max(0, place - HELPER) : place])

    def _put_off(self, clause: str) -> bool:
        """Tell whether a date describes what was put off, which may be to come: "postponed the (14 October launch)"."""
        words = clause.rstrip(BLANK)
        return words[-1:] in self._determiner and words[:-1].rstrip(BLANK)[-1:] in self._stopped and len(words) > 1

    def _called_off_behind(self, after: str) -> bool:
        """Tell whether a mark and what became of it are all that follows a date: "Hearing, 18 June: *cancelled*"."""
        words = after.strip(SPACE)
        mark, rest = words[:1], words[1:].lstrip(SPACE)
        return mark in self._introducing and rest[:1] in self._stopped and len(rest.split(BREAK)[0].strip(SPACE)) == 1

    def _next_one(self, clause: str) -> bool:
        """Tell whether a present announces one more of a kind: "hosts the next summit in"."""
        told = next((place for place, char in enumerate(clause) if char in self._telling), len(clause))
        coming = told < len(clause) and clause[told] in self._coming | self._starts
        return coming and any(char in self._next for char in clause[told:])

    def _might_have(self, helpers: str) -> bool:
        """Tell whether helpers of a participle look back: "should have", "could not have"."""
        opened = max((helpers.rfind(char) for char in self._might), default=-1)
        return opened >= 0 and any(char in self._perfect for char in helpers[opened + 1 :])

    def _was_to_have(self, helpers: str) -> bool:
        """Tell whether helpers of a participle tell of a plan given up, gone by or not: "was to have left on".

        So does one that is said to be a former one: "earlier to have been launched in".
        """
        words = helpers.replace(SPACE, "")
        return any(
            char in self._was | self._once
            and words[at + 1 : at + 2] in self._to
            and words[at + 2 : at + 3] in self._perfect
            for at, char in enumerate(words[:-2])
        )

    def _had_to(self, helpers: str) -> bool:
        """Tell whether helpers of a participle tell what there was to do: "had to be evacuated on"."""
        had = max((helpers.rfind(char) for char in self._had), default=-1)
        return had >= 0 and helpers[had + 1 :].strip(BLANK)[:1] in self._to

    def _period_over(self, clause: str) -> bool:
        """Tell whether the day is the last of a stretch that a past tells of: "grew in the three months to"."""
        if not self.ends_period(clause, len(clause)) or any(char in self._ahead for char in clause):
            return False
        return any(char in self._past or char in self._same for char in clause)

    def _comes_after(self, clause: str) -> bool:
        """Tell whether a present that announces stands behind "before" or "when": "rests before it flies north for"."""
        opened = max((clause.rfind(char) for char in self._temporal), default=-1)
        told = [char for char in clause[opened + 1 :] if char in self._telling] if opened >= 0 else []
        return told != [] and told[0] in self._coming | self._starts
