"""A word of a clause becomes what it tells of a time: an act, a plan, what is announced, what was moved."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates.lexer import UNKNOWN_CAPITAL
from timeline.dates.marks import Marks
from timeline.dates.patterns import BLANK, char_class

if TYPE_CHECKING:
    from timeline.dates.language import Language

HELPER = 7
"""Within so many tokens before a participle its auxiliary stands."""
NEAR = 13
"""Within so many tokens a verb is taken to govern the expression."""
CLOSE = 5
"""A plan's word so many tokens before the end of what precedes a date stands right before it."""


class Telling(Marks):
    """Reads what single words tell of a time from closed lists of words and from word endings.

    The classes of the language file: TENSE_PAST, TENSE_FUTURE, TENSE_PRESENT (verbs), TENSE_ENDING (words that look
    like a past tense), TENSE_MODAL ("would"), TENSE_PLAN ("scheduled"), TENSE_POISED ("set", before TENSE_TO only),
    TENSE_BE, TENSE_MOVING with TENSE_FROM and TENSE_TARGET ("slipped from" a day "to" another), TENSE_ACT (a plan's
    words that may be acts), TENSE_DONE (those in the past that a day dates) and TENSE_DAY ("on"), TENSE_SAME (one
    form for past and present), TENSE_SAYING, TENSE_DETERMINER (before a word that is then no verb), TENSE_NEUTRAL
    ("by"), TENSE_COMING (what a present or an invitation announces: "votes", "join"), TENSE_GREETING and
    TENSE_GREETED ("see you"), TENSE_PROGRESSIVE ("is launching"), TENSE_WONT ("won't"), TENSE_AT (between "is" and
    its day), TENSE_LOOSE (between "to" and its day), TENSE_IF ("if elected"), TENSE_TEMPORAL with TENSE_PERFECT
    ("once it has been signed"), WILLING and TENSE_WAS (with "to" they tell what was resolved, or to come),
    TENSE_AND, TENSE_REPORTING (before the day of a saying), TENSE_OBLIGING ("must"), TENSE_SHALL ("will"),
    TENSE_ONCE ("originally planned"), TENSE_DRAFT (no verb behind an article), TENSE_STARTS ("expires"),
    TENSE_CONVENE (what was agreed "to meet" is to come), TENSE_SINCE, TENSE_THAT (behind the day of a saying),
    TENSE_CALLING (with "for" and "by" what is called for is to come), TENSE_HAD (before a plan that was), TENSE_HOPES
    (a plan of now), TENSE_AWAITED (what has its day to come), HYPHEN_ONLY and TENSE_PREFIX ("re-entered" is a
    verb).
    """

    def __init__(self, language: Language) -> None:
        def members(name: str) -> frozenset[str]:
            return language.members(f"TENSE_{name}")

        super().__init__(language)
        self._ending = members("ENDING")
        self._past = members("PAST") | self._ending | (members("DONE") - members("PLAN"))
        self._future, self._modal, self._present = members("FUTURE"), members("MODAL"), members("PRESENT")
        self._modal -= language.members("MONTH_NAME")  # "in May, others in July"
        self._plan, self._poised, self._to = members("PLAN"), members("POISED"), members("TO")
        self._reporting = members("REPORTING")
        self._saying, self._be, self._neutral = members("SAYING"), members("BE"), members("NEUTRAL")
        self._if, self._temporal = members("IF"), members("TEMPORAL")
        self._unless = members("UNLESS")
        self._hyphen, self._prefix = language.members("HYPHEN_ONLY"), members("PREFIX")
        self._perfect, self._that, self._hopes = members("PERFECT"), members("THAT"), members("HOPES")
        self._plain = language.members("WORD")
        self._awaited = members("AWAITED")
        self._same, self._had = members("SAME"), members("HAD")
        self._effective = members("EFFECTIVE")
        self._pronouns = language.members("PRONOUN")
        self._shall, self._once = members("SHALL"), members("ONCE")
        self._calling, self._ordinals = members("CALLING"), language.members("ORDINAL")
        self._starts, self._convene, self._since = members("STARTS"), members("CONVENE"), members("SINCE")
        self._modal |= self._starts
        self._draft, self._obliging = members("DRAFT"), members("OBLIGING")
        self._was, self._and = members("WAS"), members("AND")
        self._willing = language.members("WILLING") | members("DONE")
        self._done, self._day = members("DONE"), members("DAY")
        self._from = members("FROM")
        self._wont, self._at, self._progressive = members("WONT"), members("AT"), members("PROGRESSIVE")
        self._coming, self._greeting, self._greeted = members("COMING"), members("GREETING"), members("GREETED")
        self._moving, self._target, self._act = members("MOVING"), members("TARGET"), members("ACT")
        self._object = self._determiner | members("COUNTED")
        self._numbers = language.members("INT")
        self._owner, self._agent = language.members("APOS"), members("AGENT")
        verbs = self._past | self._future | self._modal | self._present | self._saying | self._same | self._progressive
        plans = self._plan | self._poised | self._act | self._done | self._coming | self._greeted | self._wont
        self._telling = verbs | plans | self._be  # no other word says anything: most are passed over at once
        verb = char_class(self._past | self._same | self._done)
        self._act_of_name = re.compile(f"{BLANK}(?:{UNKNOWN_CAPITAL}{BLANK}){{1,2}}{verb}")
        self._loose = "".join(sorted(members("LOOSE"))) + BLANK

    def acts(self, classes: str, place: int) -> bool:
        """Tell whether a name of one or two words and a verb of the past stand behind a token: "Hatch entered"."""
        return self._act_of_name.match(classes, place) is not None

    def had(self, classes: str, start: int, end: int) -> bool:
        """Tell whether an expression is of what had been before: "had promised it in 1845", "in 1845 he had"."""
        before, behind = classes[self.begun(classes, start) : start], classes[end : end + HELPER]
        stop = self._stop.search(behind)
        behind = behind if stop is None else behind[: stop.start()]
        return any(char in self._had for char in before + behind)

    def participial(self, opening: str, classes: str, place: int) -> bool:
        """Tell whether a sentence opens with a participle that a date before a comma belongs to.

        "Launched on 3 May 2007, the probe": ``opening`` is the class of its first word as it is within a sentence.
        """
        return opening in self._past and classes[place : place + 1] in self._comma and place < len(classes)

    def attributed(self, classes: str, start: int) -> bool:
        """Tell whether a verb of saying stands right before an expression: "they will vote in May, she said the next
        day"."""
        return classes[max(0, start - 2) : start].rstrip(BLANK)[-1:] in self._reporting and start > 0

    def limited(self, classes: str, start: int) -> bool:
        """Tell whether an expression ends what was going on: "lasted until March", "from 20 October to 5 May"."""
        return classes[max(0, start - 2) : start].rstrip(BLANK)[-1:] in self._target and start > 0

    def opens_part(self, classes: str, start: int) -> bool:
        """Tell whether an expression opens a part of its sentence behind a comma: "they came, and by mid-1903 it"."""
        words = classes[self.begun(classes, start) : start].replace(BLANK, "")
        return len(words) > 2 and words[-3] in self._comma and words[-2] in self._and

    def would(self, classes: str, start: int) -> bool:
        """Tell whether an expression is of what would be, seen from a past: "it would be published in 1917"."""
        return any(char in self._would for char in classes[self.begun(classes, start) : start])

    def _obliged(self, words: str) -> bool:
        """Tell whether the last word of a clause that tells a time is "must" or the like."""
        told = next((char for char in reversed(words) if char in self._telling and char not in self._neutral), "")
        return told != "" and told in self._obliging

    def acts_again(self, classes: str, date: int, start: int) -> bool:
        """Tell whether "and" with another verb of the past stands between two tokens: "in May 2020 and flew it on"."""
        between = classes[date:start]
        return any(
            char in self._and and between[place + 2 : place + 3] in self._past for place, char in enumerate(between)
        )

    def _obliged_before(self, words: str) -> bool:
        """Tell whether words end in a clause that limits what is to be done: "must answer before it is passed in"."""
        opened = max((words.rfind(char) for char in self._temporal), default=-1)
        return any(char in self._obliging or char in self._shall for char in words[: max(0, opened)])

    def _infinitive(self, words: str, place: int) -> bool:
        """Tell whether "to" with a verb stands at a place."""
        to = words[place : place + 1] in self._to & self._target and place < len(words)
        return to and words[place + 2 : place + 3] in self._coming | self._plain | self._same

    def _to_do(self, words: str) -> bool:
        """Tell whether a clause without a verb that tells a time has "to" before a plain word, as a headline has."""
        verbs = self._coming | self._plain
        return any(char in self._to and words[place + 2 : place + 3] in verbs for place, char in enumerate(words))

    def _acted(self, words: str, place: int) -> bool:
        """Tell whether a plan's word is an act with its object or its agent ("proposed by France in May").

        It is none where the expression belongs to it by "for".
        """
        if words[place] in self._done and words[place + 2 : place + 3] in self._agent:
            helpers = words[max(0, place - HELPER) : place]
            return not any(char in self._be for char in helpers) and not self._for(words)
        object_follows = any(char in self._object for char in words[place + 1 : place + 3])
        perfect = any(char in self._present for char in words[max(0, place - 3) : place])
        return words[place] in self._act and object_follows and not perfect and not self._for(words)

    def _moves_on(self, words: str, place: int) -> bool:
        """Tell whether a word right behind an expression acts: "the panel on Monday *delayed* until", "*proposed*"."""
        first = place > 0 and words[:place].strip(BLANK) == ""
        return first and words[place] in self._moving | (self._done - self._awaited)

    def _dated(self, words: str, place: int) -> bool:
        """Tell whether a plan's word stands right before the day of its own act: "proposed on 2 May to cut".

        A month dates only what is an act first: "proposed in May to cut", not "launches planned in May".
        """
        helpers = words[max(0, place - HELPER) : place]
        bare = not any(char in self._be or char in self._present for char in helpers)
        leads = self._day | self._at if words[place] in self._act else self._day
        close = len(words) - place <= CLOSE and any(char in leads for char in words[place + 1 :])
        return words[place] in self._done - self._awaited and bare and close

    def _for(self, words: str) -> bool:
        return any(char in self._to for char in words[-2:])

    def _same_as_past(self, words: str, place: int) -> bool:
        """Tell whether a verb that has one form for past and present is a past here."""
        helpers = words[max(0, place - HELPER) : place]
        no_past = self._to | self._future | self._modal | self._present | self._be
        if words[place + 1 : place + 2] in self._owner:
            return False  # "let's meet"
        return words[place] in self._same and not any(char in no_past for char in helpers)

    def _announces(self, words: str, place: int) -> bool:
        """Tell whether a word announces what is to come and is no noun: "the Senate votes", "see you", "join us"."""
        if words[place] in self._greeted:
            return words[max(0, place - 2) : place - 1] in self._greeting
        before = words[max(0, place - 2) : place].rstrip(BLANK)[-1:]
        noun = before in self._determiner or before in self._neutral or before in self._day or before in self._numbers
        return words[place] in self._coming and (before == "" or not noun)

    def _asks(self, words: str) -> bool:
        """Tell whether "to" stands in a clause before no article: "asked it to respond", not "fell to a low"."""
        places = (place for place, char in enumerate(words) if char in self._to)
        return any(words[place + 2 : place + 3] not in self._determiner or place + 2 >= len(words) for place in places)

    def _to_be_done(self, words: str, place: int) -> bool:
        """Tell whether a word is the "be" of something to be done: "an interview to be broadcast on Sunday"."""
        to = words[max(0, place - 2) : place - 1] in self._to and words[place] in self._be and place >= 2
        return to and words[place + 2 : place + 3] in self._same | self._ending | self._plain

    def _will_not(self, words: str, place: int) -> bool:
        """Tell whether a word is the first half of "won't"."""
        return words[place] in self._wont and words[place + 1 : place + 2] in self._owner

    def _planned(self, words: str, place: int) -> bool:
        return words[place] in self._plan or (words[place] in self._poised and self._goes_on(words, place))

    def _describes(self, words: str, place: int) -> bool:
        """Tell whether a word that looks like a past is the end of an adjective: "a state-*owned* firm"."""
        compound = words[place - 1 : place] in self._hyphen and place > 1
        return compound and words[place - 2] not in self._prefix | frozenset(BLANK)

    def _goes_on(self, words: str, place: int) -> bool:
        """Tell whether "to" comes right after a word."""
        return any(after in self._to for after in words[place + 1 : place + 3])
