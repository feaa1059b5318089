"""A sentence becomes its analysis: tokens with tags and lemmas, verb groups, noun phrases and clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from timeline.grammar.clauses import Clause, clauses
from timeline.grammar.corrections import corrected
from timeline.grammar.groups import verb_groups
from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase, noun_phrases
from timeline.grammar.roles import Roles
from timeline.grammar.tagger import Tag, tag
from timeline.grammar.tokens import Token, tokenise
from timeline.grammar.verbs import VerbGroup
from timeline.grammar.wordlists import words as listed
from timeline.model import Span

_Part = TypeVar("_Part", VerbGroup, NounPhrase, Clause)


@dataclass(frozen=True)
class Analysis:
    """What is known of the words of one sentence; groups, phrases and clauses are worked out when asked for.

    Args:
        text: the sentence.
        offset: where it begins in the document's text.
        tokens: its tokens, with offsets in the document's text.
        words: the tokens as they stand, but for a hyphen between blanks: that is a dash.
        tags: the tag of each.
        dates: the dates of the sentence, in characters of the document's text: they are no noun phrases.
    """

    text: str
    offset: int
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    tags: tuple[Tag, ...]
    dates: tuple[Span, ...] = ()

    @cached_property
    def lemmas(self) -> tuple[str, ...]:
        """The dictionary form of each word."""
        return tuple(lemma(token.word, tag.xpos) for token, tag in zip(self.tokens, self.tags, strict=True))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.start for token in self.tokens)

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        return tuple(token.end for token in self.tokens)

    @cached_property
    def _dated(self) -> frozenset[int]:
        """Indices of the tokens that belong to dates."""
        return frozenset(index for date in self.dates for index in self.indices(date))

    @cached_property
    def _places(self) -> dict[Span, range]:
        """The tokens of the spans that were asked for: those of a date are, again and again."""
        return {}

    @cached_property
    def groups(self) -> tuple[VerbGroup, ...]:
        """The verb groups, in order."""
        return verb_groups(self.words, self.tags, self._dated)

    @cached_property
    def phrases(self) -> tuple[NounPhrase, ...]:
        """The noun phrases, in order."""
        return noun_phrases(self.words, self.tags, self._dated)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, in order."""
        return clauses(self.words, self.tags, self.groups, self.phrases)

    def indices(self, span: Span) -> range:
        """Return the indices of the tokens that a span of the document's text touches."""
        found = self._places.get(span)
        if found is None:
            first = bisect_right(self._ends, span.start)
            found = self._places[span] = range(first, max(first, bisect_left(self._starts, span.end)))
        return found

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the document's text from one token to another, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def group_of(self, index: int) -> VerbGroup | None:
        """Return the verb group that a token belongs to, or None."""
        return self._group_at.get(index)

    def group_led_by(self, index: int) -> VerbGroup | None:
        """Return the verb group whose main verb a token is, or None."""
        group = self._group_at.get(index)
        return group if group is not None and group.main == index else None

    def phrase_of(self, index: int) -> NounPhrase | None:
        """Return the noun phrase that a token belongs to, or None."""
        return self._phrase_at.get(index)

    def clause_of(self, index: int) -> Clause | None:
        """Return the clause that a token belongs to, or None."""
        return self._clause_at.get(index)

    @cached_property
    def _group_at(self) -> dict[int, VerbGroup]:
        return _by_token(self.groups)

    @cached_property
    def _phrase_at(self) -> dict[int, NounPhrase]:
        return _by_token(self.phrases)

    @cached_property
    def _clause_at(self) -> dict[int, Clause]:
        return _by_token(self.clauses)

    @cached_property
    def roles(self) -> Roles:
        """Who acts on what."""
        return Roles(self.words, self.tags, self.groups, self.phrases, self._dated)


def _by_token(parts: Iterable[_Part]) -> dict[int, _Part]:
    """Return the part that each token belongs to; where two overlap, the first."""
    found: dict[int, _Part] = {}
    for part in parts:
        for place in range(part.first, part.last + 1):
            found.setdefault(place, part)
    return found


_DASH = "\u2013"


def _with_dashes(tokens: Sequence[Token], text: str, offset: int) -> tuple[str, ...]:
    """Return the words of a sentence, a hyphen between blanks as the dash it is: "the review - expected in 2026".

    Args:
        tokens: its tokens.
        text, offset: the sentence, and where it begins in its document.
    """

    def word(token: Token) -> str:
        if token.word != "-":
            return token.word
        start, end = token.start - offset, token.end - offset
        return _DASH if text[start - 1 : start] == " " == text[end : end + 1] else "-"

    return tuple(map(word, tokens))


def analyse(text: str, offset: int = 0, dates: Sequence[Span] = ()) -> Analysis:
    """Return the analysis of a sentence.

    Args:
        text: the sentence.
        offset: where it begins in its document; the offsets of the result count from the document's start.
        dates: its dates, in characters of the document's text.
    """
    tokens = tuple(tokenise(text, offset))
    words = _with_dashes(tokens, text, offset)
    names = _months(tokens, dates) if dates else ()
    return Analysis(text, offset, tokens, words, corrected(words, tag(words, names)), tuple(dates))


def _months(tokens: Sequence[Token], dates: Sequence[Span]) -> list[int]:
    """Return the places of the words within dates that are verbs elsewhere: "*May*: launch of the module"."""
    verbs = listed("month_verbs")
    places = [place for place, token in enumerate(tokens) if token.word in verbs]
    return [place for place in places if any(one.start <= tokens[place].start < one.end for one in dates)]
