"""The words of a sentence become how well their places go with a date: what clauses and marks leave of a chance."""

from __future__ import annotations

from functools import cached_property

from timeline.events.sentence.clause_ends import (
    behind_opening_clause,
    in_closed_relative,
    in_inserted_relative,
    part_around,
)
from timeline.events.sentence.surroundings import Surroundings
from timeline.grammar import Form, Tense, VerbGroup

OUTSIDE = 0.1
"""What is left of a word before the relative clause in which the date follows a verb."""
_FRAMED = 0.01
"""What is left of a word in a clause that a date and its own clause frame."""
_OTHERS = 7
"""Words from "as" to the verb of whoever is compared, at most."""


class Reach(Surroundings):
    """The words of a sentence as one of its dates sees them; arguments as :class:`Surroundings`."""

    def of(self, trigger: int) -> float:
        """Return how well the place of a word goes with the date, 0 to 1.

        Args:
            trigger: index of the word.
        """
        if self._named_since is not None and trigger != self._named_since:
            return _FRAMED
        group = self._context.group(trigger)
        if self._behind_relative(trigger) or self._inside_another(trigger):
            return OUTSIDE
        if self._interposed(trigger) or (group is not None and self._opens_period(group)):
            return _FRAMED
        if group is not None and (self._aside(group) or self._done_when_said(group) or self._beside(group)):
            return OUTSIDE
        return OUTSIDE if self._kept_apart(trigger) or self._hours_from(trigger) else 1.0

    def _kept_apart(self, trigger: int) -> bool:
        """Tell whether a mark, a conjunction or a clause between word and date parts them."""
        return (
            self._shut_out(trigger)
            or self._modifies(trigger)
            or self._parted(trigger)
            or trigger not in self._part_around
            or self._joined_on(trigger)
            or self._of_another(trigger)
            or self._before_colon(trigger)
            or self._as_others(trigger)
            or self._of_object(trigger)
            or self._of_subject(trigger)
            or self._of_what_is_agreed(trigger)
            or self._in_clause_behind(trigger)
            or self._before_its_main_verb(trigger)
            or in_closed_relative(self._context, self._unit, trigger)
            or in_inserted_relative(self._context, self._unit, trigger)
            or behind_opening_clause(self._context, self._unit, trigger)
        )

    @cached_property
    def _part_around(self) -> range:
        """The words of the part of the sentence that the date is in."""
        return part_around(self._context, self._unit)

    def _of_what_is_agreed(self, trigger: int) -> bool:
        """Tell whether a gerund only says what the object of a verb is about: "signed a deal on *sharing* images"."""
        return self._about is not None and trigger == self._about.main

    def _before_its_main_verb(self, trigger: int) -> bool:
        """Tell whether a verb ends a relative clause before the verb of the date: "the craft that *flew* was sold"."""
        group = self._context.group(trigger)
        if group is None or group.first < 1 or self._context.analysis.tags[group.first - 1].xpos not in ("WDT", "WP"):
            return False
        return any(one.form is Form.FINITE and one.first == group.last + 1 for one in self._earlier)

    def _in_clause_behind(self, trigger: int) -> bool:
        """Tell whether a word stands in a clause that opens behind the date of another verb: "fell, in May, before it
        *flew*"."""
        words, word = self._context.words, self._context.word
        if trigger < self._date.stop or not any(group.form is Form.FINITE for group in self._earlier):
            return False
        place, tags, dating = self._date.stop, self._context.analysis.tags, self._context.dating
        while place < trigger and (
            place in dating
            or word(place) == ","
            or words.any_has(("words.and", "words.then"), word(place))
            or (tags[place].xpos == "IN" and place + 1 in dating)  # "in April and again *in* September"
        ):
            place += 1
        inserted = any(word(index) == "," for index in range(place, trigger))  # "on 6 May, after a tour, he left"
        return place < trigger and not inserted and words.has("words.behind_date", word(place))

    def _as_others(self, trigger: int) -> bool:
        """Tell whether the date is that of what a word is compared with: "moved, as the *others had been* in May"."""
        words, word = self._context.words, self._context.word
        return any(
            words.has("words.as_others", word(place))
            for group in self._compared
            for place in range(group.first - 1, max(trigger, group.first - _OTHERS), -1)
        )

    def _of_object(self, trigger: int) -> bool:
        """Tell whether a word stands in what describes the object of the verb that the date tells of."""
        return trigger in self._describing

    def _of_subject(self, trigger: int) -> bool:
        """Tell whether a participle describes the subject of the verb that a leading date is of: "a panel *led* by"."""
        group = self._context.group(trigger) if trigger in self._before_main else None
        return group is not None and group.form is Form.PARTICIPLE and not group.auxiliaries

    def _before_colon(self, trigger: int) -> bool:
        """Tell whether a colon stands between a word and a happening with its date: "one *try*: a failure in 2023"."""
        colon = next((index for index in self._colons if index > trigger), None)
        if colon is None:
            return False
        behind = (self._context.lemma(index) for index in range(colon + 1, self._date.start))
        return any(word in self._context.words.nouns for word in behind)

    def _shut_out(self, trigger: int) -> bool:
        """Tell whether the date opens a clause that the word stands before ("told them that on 6 October he left")."""
        return trigger < self._shut_before

    def _aside(self, group: VerbGroup) -> bool:
        """Tell whether a participle opens an aside behind the date ("in May, after meeting them, he signed")."""
        if group.form is not Form.PARTICIPLE or group.first <= self._date.stop:
            return False
        preposition = self._context.analysis.tags[group.first - 1].xpos in ("IN", "RB")
        opened = preposition and group.first - 2 <= self._date.stop
        return opened and any(other.main > group.main and other.tense is not Tense.NONE for other in self._groups)

    def _modifies(self, trigger: int) -> bool:
        """Tell whether a date right before a verb belongs to a participle that describes the verb's subject.

        "The companies launching satellites last year paid more": they launched last year.
        """
        return self._is_starting(trigger) and self._described

    def _is_starting(self, trigger: int) -> bool:
        """Tell whether a word belongs to the finite verb right behind the date."""
        verb = self._starting
        return verb is not None and verb.form is Form.FINITE and self._context.analysis.group_of(trigger) is verb

    def _done_when_said(self, group: VerbGroup) -> bool:
        """Tell whether a verb tells what was over when it was said: "said on Monday it *had awarded* the contract"."""
        words = self._context.words
        if not self._earlier or group.form is not Form.FINITE or not group.auxiliaries:
            return False
        if not words.has("modals.before", *group.auxiliaries):
            return False
        if not words.has("speech.verbs", self._context.lemma(self._earlier[-1].main)):
            return False
        subject = self._context.roles.subject(group)
        return subject is not None and subject.first == self._date.stop

    def _joined_on(self, trigger: int) -> bool:
        """Tell whether "and" with a verb frames a date behind a word: "moved it to 2028 and last July *dropped* it".

        Commas may stand around the date: "were moved and, from 2015 on, used".
        """
        return trigger < self._joint

    def _of_another(self, trigger: int) -> bool:
        """Tell whether a word stands before the happening that the date is said of."""
        return self._own_happening is not None and trigger < self._own_happening.first

    def _hours_from(self, trigger: int) -> bool:
        """Tell whether a word only tells how many hours before or after it something was: "hours before *liftoff*",
        "exploded minutes after *blasting* off on its first *flight*"."""
        if not self._counted_from:
            return False
        group = self._context.group(trigger)
        if group is not None and (group.form is not Form.PARTICIPLE or group.auxiliaries):
            return False
        first = max((one.last for one in self._groups if one.form is Form.FINITE and one.last < trigger), default=0)
        beside = (place for place in self._counted_from if first < place < trigger)
        return any("," not in self._context.lowered[place:trigger] for place in beside)

    def _beside(self, group: VerbGroup) -> bool:
        """Tell whether a participle stands in an aside behind a date and the subject of its verb.

        "April 18, 2022 - Kamala Harris, *speaking* at the base, commits".
        """
        if group.form is not Form.PARTICIPLE or group.auxiliaries or group.first <= self._date.stop:
            return False
        word = self._context.word
        if word(group.first - 1) != ",":
            return False
        closing = next((index for index in range(group.last, len(self._context.lowered)) if word(index) == ","), 0)
        following = next((one for one in self._groups if one.first > closing > 0), None)
        return following is not None and following.form is Form.FINITE and following.first == closing + 1

    def _parted(self, trigger: int) -> bool:
        """Tell whether a semicolon stands between a word and a date: "one set a goal; the other, in May, eased it"."""
        low, high = min(trigger, self._date.stop - 1), max(trigger, self._date.start)
        return any(low < place < high for place in self._semicolons)

    def _behind_relative(self, trigger: int) -> bool:
        """Tell whether a word is the verb behind a relative clause that ends with the date: "that struck on 9 May
        *delayed* it"."""
        return self._is_starting(trigger) and self._ends_relative

    def _inside_another(self, trigger: int) -> bool:
        """Tell whether the date stands within another verb: "was licensed shall, by 15 April 2026, *file* a plan"."""
        return bool(self._around - {trigger}) if self._around else False

    def _interposed(self, trigger: int) -> bool:
        """Tell whether a word stands in the clause that the date and its own clause frame."""
        return trigger in self._frame

    def _opens_period(self, group: VerbGroup) -> bool:
        """Tell whether a participle is a preposition of the date behind it: "*Starting* from 1 July, launches need"."""
        context = self._context
        if not context.words.has("words.opening", context.word(group.main)) or group.auxiliaries:
            return False
        apart = group.first == 0 or context.word(group.first - 1) == ","
        return apart and (group.last + 1 in context.dated or group.last + 2 in context.dated)
