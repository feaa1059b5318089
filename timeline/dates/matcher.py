"""A run of class characters becomes the rules that match in it, remembered for the next run that looks the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.dates.language import PSEUDO, Language
from timeline.dates.lexer import BREAK, SPACE
from timeline.dates.patterns import parts_of
from timeline.dates.rules import Rule

RUN_LIMIT = 120
"""Longest stretch of known words that is matched at once, in class characters; bounds the cost of hostile text."""
AROUND = 2
"""How many tokens on either side of a run its rules may see."""
_UNSEEN = "\x00"
"""Stands for every word that no rule looks at."""
_MEMO_LIMIT = 20_000


class Candidate(NamedTuple):
    """A rule that matches at some place of a run: its end and the places of its named parts."""

    end: int
    rule: Rule
    parts: dict[str, tuple[int, int]]


Places = tuple[tuple[int, tuple[Candidate, ...]], ...]
"""Where in a run rules match, and which."""


class Matcher:
    """Finds the rules of one language in strings of class characters."""

    def __init__(self, language: Language) -> None:
        self._by_first: dict[str, list[Rule]] = {}
        for rule in language.rules:
            for char in rule.first:
                self._by_first.setdefault(char, []).append(rule)
        self._glue = language.members("PUNCTUATION") | {BREAK, PSEUDO["EDGE"], SPACE}
        inside = "".join(sorted((language.lexer.alphabet() & language.used()) | {SPACE}))
        self.run = re.compile(f"[{re.escape(inside)}]{{1,{RUN_LIMIT}}}")
        unseen = language.lexer.alphabet() - language.used() - self._glue
        self._plain = dict.fromkeys(map(ord, unseen), _UNSEEN)
        self.memo: dict[str, Places] = {}
        self._by_plain: dict[str, Places] = {}
        self._by_pair: dict[str, tuple[Rule, ...]] = {}

    def search(self, run: str) -> Places:
        """Return for each place of a run where rules match these rules, the longest match first, and remember it.

        Words that no rule looks at are all the same here: a run is searched once whatever verb stands beside it.

        Args:
            run: class characters of a run with ``AROUND`` more on either side.
        """
        if len(self.memo) >= _MEMO_LIMIT:
            self.memo.clear()
            self._by_plain.clear()
        plain = run.translate(self._plain)
        found = self._by_plain.get(plain)
        if found is None:
            found = self._by_plain[plain] = tuple(self._search(plain, AROUND, len(run) - AROUND))
        self.memo[run] = found
        return found

    def _rules_at(self, run: str, place: int) -> tuple[Rule, ...]:
        """Return the rules that may match where these two tokens stand."""
        first = run[place]
        second = run[place + 1]
        if second == SPACE:
            second = run[place + 2] if place + 2 < len(run) else PSEUDO["EDGE"]
        key = first + second
        rules = self._by_pair.get(key)
        if rules is None:
            rules = self._by_pair[key] = tuple(
                rule
                for rule in self._by_first.get(first, ())
                if first in rule.single or second in rule.pairs.get(first, ())
            )
        return rules

    def _search(self, run: str, start: int, end: int) -> Iterator[tuple[int, tuple[Candidate, ...]]]:
        for place in range(start, end):
            if run[place] == SPACE:
                continue
            rules = self._rules_at(run, place)
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
                here.append(Candidate(stop, rule, parts_of(match)))
            if here:
                here.sort(key=lambda candidate: (-candidate.end, candidate.rule.rank, candidate.rule.place))
                yield place, tuple(here)
