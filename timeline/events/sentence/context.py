"""A sentence becomes what the later steps ask of it: its words, its dates, its names and its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from timeline.events.names.mention import Mention
from timeline.events.sentence.closed import closed_period
from timeline.events.words import EventWords
from timeline.grammar import Analysis, Form, Roles, VerbGroup, lemma
from timeline.model import Document, Sentence, Span, TimeExpression, TimexType, When

_OF_LENGTHS = ("words.to_the_day", "words.than_planned")


@dataclass(frozen=True)
class Context:
    """One sentence with all that was found in it.

    Args:
        document: the document it stands in.
        sentence: the sentence.
        analysis: its words, tags, verb groups and noun phrases.
        expressions: the time expressions inside it.
        actors: the names inside it.
        words: the cue lists of its language.
    """

    document: Document
    sentence: Sentence
    analysis: Analysis
    expressions: tuple[TimeExpression, ...]
    actors: tuple[Mention, ...]
    words: EventWords

    @cached_property
    def dated(self) -> frozenset[int]:
        """Indices of the tokens that belong to time expressions."""
        found = [*(one.span for one in self.expressions), *(span for span, _ in self.closed.values())]
        return frozenset(index for span in found for index in self.analysis.indices(span))

    @cached_property
    def closed(self) -> Mapping[Span, tuple[Span, When]]:
        """The periods that end on a date, their words and their days, by that date."""
        ends = [word for word in self.words.lists.get("words.closing", ()) if word in self.lowered]
        found = self.expressions if ends else ()
        periods = ((one.span, closed_period(self.analysis, self.words, one, self.expressions)) for one in found)
        return {date: period for date, period in periods if period is not None}

    @cached_property
    def lengths(self) -> frozenset[int]:
        """Indices of the tokens that belong to lengths of time."""
        found = (one.span for one in self.expressions if one.type is TimexType.DURATION)
        return frozenset(index for span in found for index in self.analysis.indices(span))

    @cached_property
    def rates(self) -> frozenset[int]:
        """Indices of the tokens that say how often something is done behind a number: "twice *a year*"."""
        found = (self.analysis.indices(one.span) for one in self.expressions if one.type is TimexType.SET)
        return frozenset(index for span in found if self._counts(span.start) for index in span)

    def _counts(self, index: int) -> bool:
        """Tell whether a rate begins with how often, or stands behind it or a number: "*12 flights* a year"."""
        often = any(self.words.has("words.how_often", word) for word in self.lowered[max(0, index - 1) : index + 1])
        return often or any(tag.xpos == "CD" for tag in self.analysis.tags[max(0, index - 2) : index + 1])

    @cached_property
    def limits(self) -> frozenset[int]:
        """Indices of the tokens of "at the earliest" and the like right behind a date, "to the day" behind a length."""
        found: list[range] = []
        for tokens, name in ((self.dated, "words.limits"), *((self.lengths, name) for name in _OF_LENGTHS)):
            ends = [index + 1 for index in tokens if index + 1 not in tokens]
            for cue in self.words.cues(name) if ends else ():
                found += [range(end, end + len(cue)) for end in ends if self.lowered[end : end + len(cue)] == cue]
        return frozenset(index for inside in found for index in inside)

    @cached_property
    def dating(self) -> frozenset[int]:
        """Indices of the tokens that belong to time expressions, or to the words before one that make it a bound."""
        cues = [found.cue for found in self.expressions if found.cue is not None and not self._owns(found.span)]
        return self.dated | {index for cue in cues for index in self.analysis.indices(cue)}

    def _owns(self, date: Span) -> bool:
        """Tell whether a date owns the noun behind it: the word before "Tuesday's launch" is the launch's."""
        following = self.analysis.indices(date).stop
        return following < len(self.analysis.tags) and self.analysis.tags[following].xpos == "POS"

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """The words of the sentence in small letters."""
        return tuple(word.lower() for word in self.analysis.words)

    @cached_property
    def _lemmas(self) -> tuple[str, ...]:
        """The dictionary forms of the words in small letters."""
        return tuple(found.lower() for found in self.analysis.lemmas)

    @property
    def roles(self) -> Roles:
        """Who acts on what."""
        return self.analysis.roles

    def lemma(self, index: int) -> str:
        """Return the dictionary form of a token in small letters."""
        return self._lemmas[index]

    def participle(self, index: int) -> str:
        """Return the verb a word is a participle of, should the tagger have taken it for an adjective ("delayed")."""
        return lemma(self.analysis.words[index].lower(), "VBN")

    def word(self, index: int) -> str:
        """Return a token in small letters."""
        return self.lowered[index]

    def particle(self, index: int) -> bool:
        """Tell whether a token is the second word of a verb of two ("touched down", "lifted off")."""
        if index == 0:
            return False
        verb = self.of_two(index - 1)
        return (
            verb in self.words.verbs or self.words.has("status.slip", verb) or self.words.has("status.cancelled", verb)
        )

    def of_two(self, index: int) -> str:
        """Return a verb with the word behind it, as lists have verbs of two words ("lift off")."""
        following = self.lowered[index + 1 : index + 2]
        return " ".join((self.lemma(index), *following))

    def verb_before(self, place: int) -> VerbGroup | None:
        """Return the last verb group that ends before a token, or None."""
        return next((group for group in reversed(self.analysis.groups) if group.last < place), None)

    def governed_by(self, verb: int) -> VerbGroup | None:
        """Return the first infinitive that a word governs, or None: "had to *roll* it back"."""
        groups = (one for one in self.analysis.groups if one.governor == verb and one.form is Form.INFINITIVE)
        return next(groups, None)

    def parted_verb(self, date: range) -> VerbGroup | None:
        """Return the finite verb that a date and its preposition part from its object: "*adopted* on 3 May a plan"."""
        verb = next((one for one in self.analysis.groups if one.last == date.start - 2), None)
        led = verb is not None and verb.form is Form.FINITE and self.analysis.tags[date.start - 1].xpos == "IN"
        if verb is None or not led:
            return None
        return verb if any(phrase.first == date.stop for phrase in self.roles.objects(verb)) else None

    def preposition_of(self, place: int, name: str) -> int | None:
        """Return the preposition before the phrase of a token where it is one of a list ("words.of"), or None."""
        phrase = self.analysis.phrase_of(place)
        at = None if phrase is None else phrase.preposition
        return at if at is not None and self.words.has(name, self.word(at)) else None

    def before(self, span: Span, count: int) -> str:
        """Return so many words right before a stretch of text; empty where there are fewer."""
        first = self.analysis.indices(span).start
        return " ".join(self.lowered[first - count : first]) if first >= count else ""

    def without_names(self, spans: Iterable[Span], but: Iterable[Span] = ()) -> Context:
        """Return the sentence without the names inside some places, but for those inside others; itself if none is."""
        out, own = list(spans), list(but)
        if not out:
            return self
        kept = tuple(
            found
            for found in self.actors
            if any(span.overlaps(found.span) for span in own) or not any(span.overlaps(found.span) for span in out)
        )
        return self if len(kept) == len(self.actors) else replace(self, actors=kept)

    def group(self, index: int) -> VerbGroup | None:
        """Return the verb group whose main verb is this token."""
        return self.analysis.group_led_by(index)

    def after_preposition(self, index: int) -> bool:
        """Tell whether a preposition stands right before a token, or before the gerund that "and" joins it to."""
        before = self.analysis.tags[index - 1].xpos if index > 0 else ""
        other = self.joined_gerund(index) if before == "CC" else None
        return before in ("IN", "TO") or (other is not None and self.after_preposition(other))

    def joined_gerund(self, index: int) -> int | None:
        """Return the gerund that "and" joins another to: "the goal of *reaching* it in 2032 and landing in 2045"."""
        tags = self.analysis.tags
        if tags[index].xpos != "VBG" or index < 1 or tags[index - 1].xpos != "CC":
            return None
        verb = self.verb_before(index)
        return verb.first if verb is not None and tags[verb.first].xpos == "VBG" and verb.first == verb.main else None

    def governors(self, group: VerbGroup) -> list[int]:
        """Return the words an infinitive or gerund hangs on, the nearest first ("order", "plans")."""
        chain: list[int] = []
        current: VerbGroup | None = group
        while current is not None and current.governor is not None and current.governor not in chain and len(chain) < 4:
            chain.append(current.governor)
            current = self.analysis.group_of(current.governor) or self._purpose_of(current.governor)
        return chain

    def _purpose_of(self, noun: int) -> VerbGroup | None:
        """Return the infinitive whose object a governing noun is ("to fulfil an order to return")."""
        phrase = self.analysis.phrase_of(noun)
        before = [group for group in self.analysis.groups if phrase and group.last < phrase.first]
        last = before[-1] if before else None
        if last is None or phrase is None or phrase.first - last.last > 2 or last.form != "infinitive":
            return None
        return last

    def span(self, first: int, last: int) -> Span:
        """Return the characters from one token to another, both included."""
        return self.analysis.span(first, last)
