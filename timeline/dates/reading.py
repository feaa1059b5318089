"""What a meaning makes of the words a rule found: the words themselves, the document around them, the result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.dates.lexer import Lexer
from timeline.model import Day, TimexType, When

UNCERTAIN = "X"
"""An amount that is not known ("several")."""


class Reading:
    """The meaning of a time expression before it is given its place: the TIMEX3 attributes and the reasons."""

    __slots__ = ("basis", "exact", "freq", "implied", "located", "mod", "quant", "type", "value", "when")

    def __init__(
        self,
        value: str,
        basis: str,
        type: TimexType = TimexType.DATE,  # noqa: A002 - the name TIMEX3 gives it
        mod: str | None = None,
        implied: frozenset[str] = frozenset(),
        when: When | None = None,
        quant: str | None = None,
        freq: str | None = None,
        located: bool = False,
        exact: Day | None = None,
    ) -> None:
        self.value = value
        self.basis = basis
        self.type = type
        self.mod = mod
        self.implied = implied
        self.when = when
        self.quant = quant
        self.freq = freq
        self.located = located
        self.exact = exact


class Parts:
    """The named parts of a rule's match, read as words and numbers.

    Args:
        tokens: the tokens of the piece of text the match is in.
        lexer: the language's lexer, which knows what words stand for.
        spans: name of a part to its first token and the one after its last.
        constants: what the rule adds (``with``).
        start: index of the match's first token.
        end: index after its last token.
    """

    __slots__ = ("constants", "end", "lexer", "spans", "start", "tokens")

    def __init__(
        self,
        tokens: list[str],
        lexer: Lexer,
        spans: Mapping[str, tuple[int, int]],
        constants: Mapping[str, Any],
        start: int,
        end: int,
    ) -> None:
        self.tokens = tokens
        self.lexer = lexer
        self.spans = spans
        self.constants = constants
        self.start = start
        self.end = end

    def __contains__(self, name: str) -> bool:
        return name in self.spans or name in self.constants

    def without(self, *names: str) -> Parts:
        """Return the same match without some of its parts."""
        spans = {name: span for name, span in self.spans.items() if name not in names}
        return Parts(self.tokens, self.lexer, spans, self.constants, self.start, self.end)

    def text(self, name: str) -> str:
        """Return the words of a part as they stand in the text, or an empty text."""
        start, end = self.spans.get(name, (0, 0))
        return "".join(self.tokens[start:end])

    def get(self, name: str) -> str | None:
        """Return what the part's word stands for: the value of its reading whose class begins with the part's name."""
        if name in self.constants:
            return str(self.constants[name])
        if name not in self.spans:
            return None
        kind = name.rstrip("0123456789").upper()
        start, end = self.spans[name]
        for token in self.tokens[start:end]:
            for word_class, value in self.lexer.readings(token).items():
                if word_class.startswith(kind):
                    return value
        return None

    def step(self, name: str) -> int | None:
        """Return the signed count that a part's word stands for (``last`` is -1), or None."""
        value = self.get(name)
        return None if value is None else int(value)

    def number(self, name: str) -> float | None:
        """Return the number a part says in digits or words; None where it is missing or uncertain ("several")."""
        if name in self.constants:
            value = self.constants[name]
            return None if value == UNCERTAIN else float(value)
        if name not in self.spans:
            return None
        start, end = self.spans[name]
        return words_to_number(self._amounts(self.tokens[start:end]))

    def _amounts(self, tokens: list[str]) -> list[float]:
        amounts: list[float] = []
        article: list[float] = []
        for place, token in enumerate(tokens):
            if "0" <= token[0] <= "9":
                amount = float(token.replace(",", ""))
                if place >= 2 and tokens[place - 1] == "/" and amounts and amount:
                    amounts[-1] /= amount
                else:
                    amounts.append(amount)
                continue
            for word_class, value in self.lexer.readings(token).items():
                if not word_class.startswith(("NUMBER", "ORDINAL")) or word_class == "ORDINAL_SUFFIX":
                    continue
                if value == UNCERTAIN:
                    return []
                (article if word_class == "NUMBER_A" else amounts).append(float(value))
                break
        return amounts or article

    def year(self, name: str) -> int | None:
        """Return the year a part says, also in words ("nineteen sixty-nine")."""
        if name not in self.spans:
            return None
        start, end = self.spans[name]
        amounts = self._amounts(self.tokens[start:end])
        if len(amounts) > 1 and 10 <= amounts[0] < 100 and amounts[1] < 100:
            century = amounts[0] + (amounts[1] if amounts[0] >= 20 and amounts[1] < 10 else 0)
            rest = amounts[2:] if century != amounts[0] else amounts[1:]
            return int(century * 100 + sum(rest))
        number = words_to_number(amounts)
        return None if number is None else int(number)


def words_to_number(amounts: list[float]) -> float | None:
    """Add and multiply the amounts of a number's words, in reading order: 2, 100, 50 is 250."""
    if not amounts:
        return None
    total = current = 0.0
    for amount in amounts:
        if amount >= 100 and current:
            current *= amount
        else:
            current += amount
        if amount >= 1000:
            total += current
            current = 0.0
    return total + current


class Anchor:
    """A date of the text that later words count from ("two weeks later").

    Args:
        day: its first day; of a winter the first of its January.
        unit: its granularity (``day``, ``month``, ``year``, ...).
        words: how the text said it.
    """

    __slots__ = ("day", "unit", "value", "words")

    def __init__(self, day: Day, unit: str, value: str, words: str) -> None:
        self.day = day
        self.unit = unit
        self.value = value
        self.words = words

    @property
    def opening(self) -> Day:
        """The day it begins with, which years are counted from: of a winter one of its December."""
        winter = self.unit == "season" and self.value.endswith("WI")
        return Day(self.day.year - 1, 12, 1) if winter and self.day.month == 1 else self.day
