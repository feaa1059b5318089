"""A run of class characters becomes the rules that match in it, remembered for the next run that looks the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.dates.language import PSEUDO, Language, Rule
from timeline.dates.lexer import BREAK, SPACE, SYMBOL, UNKNOWN, UNKNOWN_CAPITAL

RUN_LIMIT = 120
"""Longest stretch of known words that is matched at once, in class characters; bounds the cost of hostile text."""
AROUND = 2
"""How many tokens on either side of a run its rules may see."""
_MEMO_LIMIT = 20_000


class Candidate(NamedTuple):
    """A rule that matches at some place of a run: its end and the places of its named parts."""

    end: int
    rule: Rule
    parts: dict[str, tuple[int, int]]


class Matcher:
    """Finds the rules of one language in strings of class characters."""

    def __init__(self, language: Language) -> None:
        self._by_first: dict[str, list[Rule]] = {}
        for rule in language.rules:
            for char in rule.first:
                self._by_first.setdefault(char, []).append(rule)
        outside = {UNKNOWN, UNKNOWN_CAPITAL, SYMBOL, BREAK}
        self._glue = language.members("PUNCTUATION") | {BREAK, PSEUDO["EDGE"], SPACE}
        stop = language.members("STOP") - frozenset(self._by_first)
        inside = re.escape("".join(sorted(outside | stop)))
        self.run = re.compile(f"[^{inside}]{{1,{RUN_LIMIT}}}")
        self._memo: dict[str, tuple[tuple[int, tuple[Candidate, ...]], ...]] = {}

    def candidates(self, run: str, start: int, end: int) -> tuple[tuple[int, tuple[Candidate, ...]], ...]:
        """Return for each place in ``run[start:end]`` where rules match these rules, the longest match first.

        Args:
            run: class characters of a run with some around it.
            start: index of the run's first token.
            end: index after its last token.
        """
        key = f"{start}{run}{len(run) - end}"
        found = self._memo.get(key)
        if found is None:
            if len(self._memo) >= _MEMO_LIMIT:
                self._memo.clear()
            found = self._memo[key] = tuple(self._search(run, start, end))
        return found

    def _search(self, run: str, start: int, end: int) -> list[tuple[int, tuple[Candidate, ...]]]:
        result = []
        for place in range(start, end):
            rules = self._by_first.get(run[place])
            if not rules:
                continue
            here = []
            glued = run[place - 1] not in self._glue
            for rule in rules:
                if glued and not rule.glued:
                    continue
                match = rule.match(run, place)
                if match is None:
                    continue
                stop = match.end()
                while run[stop - 1] == SPACE:
                    stop -= 1
                if not rule.glued and stop < len(run) and run[stop] not in self._glue:
                    continue
                parts = {name: match.span(name) for name, value in match.groupdict().items() if value}
                here.append(Candidate(stop, rule, parts))
            if here:
                here.sort(key=lambda candidate: (-candidate.end, candidate.rule.place))
                result.append((place, tuple(here)))
        return result
