"""A date in a sentence becomes what stands around it and may keep words from it: marks, clauses, verbs beside it."""

from __future__ import annotations

from functools import cached_property

from timeline.dates.calendar_math import to_number
from timeline.events.sentence.context import Context
from timeline.events.sentence.described import describing, said_about
from timeline.events.sentence.unit import Unit
from timeline.grammar import Clause, Form, Link, NounPhrase, Tense, VerbGroup
from timeline.model import Bound, Day, Precision

_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_OPENING = 2
"""Words from the beginning of a clause to a date that opens it: "that on", "which in"."""
_LEADING = 2
"""Words before a date that leads its sentence, and from it to the subject."""
_BOUND = 4
"""Words from a verb to its date, "on or before" between them."""


def clause_around(context: Context, unit: Unit) -> Clause | None:
    """Return the clause a date lies in.

    Args:
        context: the sentence.
        unit: the date.
    """
    return context.analysis.clause_of(context.analysis.indices(unit.span).start)


def lies_ahead(context: Context, unit: Unit) -> bool:
    """Tell whether a date, or the limit it sets, lies after publication.

    Args:
        context: the sentence.
        unit: its date.
    """
    if context.document.published is None:
        return False
    if rest_of(context, unit):
        return True
    today = Day.of(context.document.published)
    limit = unit.when.end if unit.bound is Bound.BY else unit.when.start
    return limit is not None and limit > today


def rest_of(context: Context, unit: Unit) -> bool:
    """Tell whether a date is what is left of the stretch that publication lies in: "later this year".

    Args:
        context: the sentence.
        unit: the date.
    """
    first, days, published = context.analysis.indices(unit.span).start, unit.when, context.document.published
    if published is None or days.start is None or days.end is None or days.precision is Precision.DAY:
        return False  # "later on Friday" is told of when it is over
    opened = context.words.has("words.rest_of", context.word(first)) and first + 1 in context.dated
    now = Day.of(published)
    if not days.start <= now <= days.end:
        return False
    closing = any(one.span in unit.parts and one.mod == _END for one in context.expressions)  # "late in the year"
    begun, total = (to_number(*now) - to_number(*days.start)), (to_number(*days.end) - to_number(*days.start))
    return opened or (closing and begun < _CLOSING * total)


def over_of(context: Context, unit: Unit) -> bool:
    """Tell whether a date is what is over of the stretch that publication lies in: "earlier this month".

    Args:
        context: the sentence.
        unit: the date.
    """
    first = context.analysis.indices(unit.span).start
    return context.words.has("words.over_of", context.word(first)) and first + 1 in context.dated


_END, _CLOSING = "END", 2 / 3
"""What is said of the end of a stretch, and the share of it behind which that end is near."""


class Surroundings:
    """What stands around one date of a sentence, worked out when it is first asked for.

    Args:
        context: the sentence.
        unit: the date.
    """

    def __init__(self, context: Context, unit: Unit) -> None:
        self._context = context
        self._unit = unit
        self._date = context.analysis.indices(unit.span)
        self._groups = context.analysis.groups
        self._earlier = [group for group in self._groups if group.last < self._date.start]

    @cached_property
    def _compared(self) -> tuple[VerbGroup, ...]:
        """The forms of "be" before the date with nothing between but what leads to it."""
        tags, dated = self._context.analysis.tags, self._context.dated
        copulas = [group for group in self._earlier if group.copular]
        between = [range(group.last + 1, self._date.start) for group in copulas]
        near = [all(index in dated or tags[index].xpos in ("IN", "CC") for index in inside) for inside in between]
        return tuple(group for group, leads in zip(copulas, near, strict=True) if leads)

    @cached_property
    def _colons(self) -> tuple[int, ...]:
        """The colons before the date, in order."""
        return tuple(index for index in range(self._date.start) if self._context.word(index) == ":")

    @cached_property
    def _shut_before(self) -> int:
        """The place before which words stand outside the clause that the date opens; 0 where it opens none."""
        clause = clause_around(self._context, self._unit)
        if clause is None or clause.link not in (Link.RELATIVE, Link.SUBORDINATE):
            return 0
        verb = self._starting
        if clause.link is Link.SUBORDINATE and verb is not None and verb.first <= clause.last:
            return clause.first  # "will pay after NASA on Friday *cut* two flights"
        opener = self._context.analysis.tags[clause.first].xpos in _RELATIVE
        opened = opener or self._context.words.has("words.that_only", self._context.word(clause.first))
        close = opened and self._date.start - clause.first <= _OPENING
        return clause.first if close and any(group.main >= self._date.stop for group in self._groups) else 0

    @cached_property
    def _starting(self) -> VerbGroup | None:
        """The verb group that begins right behind the date."""
        group = self._context.analysis.group_of(self._date.stop)
        return group if group is not None and group.first == self._date.stop else None

    @cached_property
    def _described(self) -> bool:
        """Whether a participle with the date describes the subject of the verb right behind: "launching last year"."""
        last = self._earlier[-1] if self._earlier else None
        if last is None or last.form is not Form.PARTICIPLE or last.auxiliaries:
            return False
        if self._context.words.has("status.stative", self._context.lemma(last.main)):
            return False  # "a venture involving units of the firm last year opened a plant"
        tags = self._context.analysis.tags
        noun = last.first > 0 and tags[last.first - 1].upos in ("NOUN", "PROPN")
        return noun and all(tag.xpos != "," for tag in tags[last.first : self._date.start])

    @cached_property
    def _describing(self) -> range:
        """The words before the date that describe the object of a verb: "passed the bill *creating it* on 9 May"."""
        gone = not lies_ahead(self._context, self._unit) and self._context.document.published is not None
        return describing(self._context, self._earlier, self._date.start, gone=gone)

    @cached_property
    def _about(self) -> VerbGroup | None:
        """The gerund before the date that says what an act was about: "signed a deal on *sharing* images on 9 May"."""
        return None if lies_ahead(self._context, self._unit) else said_about(self._context, self._earlier)

    @cached_property
    def _before_main(self) -> range:
        """The words between a date that leads its sentence and the main verb: "in May, a panel *led by Doe* found"."""
        if self._date.start > _LEADING or any(group.first < self._date.start for group in self._groups):
            return range(0)
        main = next((one for one in self._groups if one.form is Form.FINITE), None)
        if main is None or self._context.roles.subject(main) is None:
            return range(0)
        subject = self._context.roles.subject(main)
        close = subject is not None and subject.first - self._date.stop <= _LEADING and subject.last < main.first
        return range(self._date.stop, main.first) if close else range(0)

    @cached_property
    def _named_since(self) -> int | None:
        """The noun behind "since" that a date between commas is of: "since the last *meeting*, in May 2022, ten"."""
        context, tags = self._context, self._context.analysis.tags
        place = self._date.start - 1
        if place < 2 or tags[place].xpos != "IN" or context.word(place - 1) != ",":
            return None
        if self._date.stop >= len(tags) or context.word(self._date.stop) != ",":
            return None
        phrase = context.analysis.phrase_of(place - 2)
        since = phrase is not None and context.words.has("words.since", context.word(max(0, phrase.first - 1)))
        return phrase.head if phrase is not None and since else None

    @cached_property
    def _joint(self) -> int:
        """The place of the "and" that frames the date with a verb; -1 where none does."""
        tags = self._context.analysis.tags
        before, behind = self._date.start - 1, self._date.stop
        while before > 0 and tags[before].xpos in ("IN", ","):
            before -= 1
        while behind < len(tags) - 1 and tags[behind].xpos in ("RB", ","):
            behind += 1
        if before < 0 or not self._context.words.has("words.and", self._context.word(before)):
            return -1
        there = next((one for one in self._context.analysis.phrases if one.preposition == behind), None)
        if there is not None:  # "and a day later *in the House* (it) cleared"
            behind = there.last + 1
            behind += behind < len(tags) - 1 and tags[behind].xpos == ","
            whose = self._context.analysis.phrase_of(behind)
            behind = whose.last + 1 if whose is not None and whose.first == behind else behind
        verb = self._context.analysis.group_of(behind)
        return before if verb is not None and verb.first == behind and verb.form is not Form.INFINITIVE else -1

    @cached_property
    def _own_happening(self) -> NounPhrase | None:
        """The happening of which "would be" says the date: "said the first *flight* would be in 2023"."""
        place = self._date.start - 1
        while place > 0 and self._context.analysis.tags[place].xpos in ("IN", "DT"):
            place -= 1
        held = self._context.analysis.group_of(place)
        subject = self._context.roles.subject(held) if held is not None and held.copular else None
        if subject is None or self._context.words.nouns.get(self._context.lemma(subject.head)) is None:
            return None
        return subject

    @cached_property
    def _counted_from(self) -> tuple[int, ...]:
        """The places of "after" and "before" behind hours and minutes: "minutes *after* blasting off"."""
        lowered, has = self._context.lowered, self._context.words.has
        places = (place for place in range(1, len(lowered)) if has("words.beside_length", lowered[place]))
        return tuple(place for place in places if has("words.hours", lowered[place - 1]))

    @cached_property
    def _semicolons(self) -> tuple[int, ...]:
        return tuple(index for index, word in enumerate(self._context.lowered) if word == ";")

    @cached_property
    def _ends_relative(self) -> bool:
        """Whether the date ends a relative clause: "the storm that struck on 9 May", "the talks it held in May"."""
        inside = [one for one in self._earlier if one.form is Form.FINITE]
        if not inside or inside[-1].first < 1 or self._date.start - inside[-1].last > _BOUND:
            return False
        tags, who = self._context.analysis.tags, self._context.roles.subject(inside[-1])
        if tags[inside[-1].first - 1].xpos in _RELATIVE:
            return True
        if who is None or who.first < 1 or who.last > inside[-1].first:
            return False
        that = tags[who.first - 1].xpos in _RELATIVE
        return that or (tags[who.first].xpos == "PRP" and tags[who.first - 1].upos == "NOUN")

    @cached_property
    def _around(self) -> frozenset[int]:
        """The main verbs of the groups that the date stands within."""
        date = self._date
        return frozenset(one.main for one in self._groups if one.first < date.start and date.stop <= one.main)

    @cached_property
    def _frame(self) -> range:
        """The words of a clause between commas that the date and its own clause frame; none where they frame none.

        "On Friday, two days after the Senate *voted*, NASA launched it", "On 5 May, the day they *met*, Italy signed".
        """
        context, words = self._context, self._context.words
        opening = context.analysis.indices(self._unit.parts[0]).stop
        end = len(context.lowered)
        if opening >= end - 1 or context.word(opening) != ",":
            return range(0)
        place = opening + 1
        while place < end - 1 and (place in context.lengths or words.has("words.sizes", context.word(place))):
            place += 1
        told = any(words.has("words.unit_of_time", context.word(index)) for index in range(opening + 1, place))
        if not told and not words.has("words.interposed", context.word(place)):
            return range(0)
        closing = next((index for index in range(place, end) if context.word(index) == ","), 0)
        goes_on = any(group.first > closing and group.tense is not Tense.NONE for group in self._groups)
        return range(opening + 1, closing) if goes_on else range(0)
