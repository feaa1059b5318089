"""A block of a language file becomes a rule, or a bounding cue, ready to be matched."""

from __future__ import annotations

import re
from typing import Any

from timeline.dates.meanings import table
from timeline.dates.patterns import Compiler, Node, PatternError, numbered
from timeline.model import Bound, TimelineError

STYLES = ("report", "narrative", "antiquity", "note")
"""What a document can be like: a report on its day, a narrative of other times, of times before our era, or a note."""
_NEEDED = {"name", "pattern", "means", "examples"}
_BARRIER = {"name", "pattern", "means", "never"}
NOTHING = "nothing"
"""The meaning of words that a rule keeps from all others: it has texts without a date in place of examples."""
_ALLOWED = _NEEDED | {"with", "style", "left", "not_left", "right", "not_right", "glued", "never"}
NO_BOUND = "none"
"""Of a cue that says that there is no bound, against a shorter one that would."""
_BOUNDS = {bound.value for bound in Bound} | {NO_BOUND}


class Rule:
    """One phrase of a language: where it is found and which meaning it has.

    Args:
        place: its number, which settles what is otherwise equal.
        file: the file it stands in.
        source: its block.
        node: its pattern.
        around: the patterns of its surroundings; those on the left read from right to left.
    """

    __slots__ = (
        "_left",
        "_node",
        "_not_left",
        "alphabet",
        "constants",
        "file",
        "first",
        "glued",
        "means",
        "name",
        "pairs",
        "place",
        "rank",
        "single",
        "source",
        "style",
    )

    def __init__(self, place: int, file: str, source: dict[str, Any], node: Node, around: dict[str, Node]) -> None:
        self.place = place
        self.file = file
        self.source = source
        self.name: str = source["name"]
        self.means: str = source["means"]
        self.constants: dict[str, Any] = source.get("with", {})
        style = frozenset(source.get("style", STYLES))
        self.style = style | {"antiquity"} if "narrative" in style else style
        self.glued: bool = source.get("glued", False)
        self.first, self.single, self.pairs = node.first, node.single, node.pairs
        self.rank = -2 * ("right" in source) - ("left" in source) - 4 * ("style" in source)
        self.rank -= 8 * (self.means == NOTHING)
        self.alphabet = frozenset("".join(part.regex for part in (node, *around.values())))
        tail = f"(?= ?{around['right'].regex})" if "right" in around else ""
        tail += f"(?! ?{around['not_right'].regex})" if "not_right" in around else ""
        self._node: re.Pattern[str] | str = node.regex + tail
        self._left: re.Pattern[str] | str = f" ?{around['left'].regex}" if "left" in around else ""
        self._not_left: re.Pattern[str] | str = f" ?{around['not_left'].regex}" if "not_left" in around else ""

    def match(self, run: str, start: int) -> re.Match[str] | None:
        """Match the rule's pattern in a string of class characters at ``start``, its surroundings included.

        The expressions are compiled when they are first needed: most texts need few of them.
        """
        if isinstance(self._node, str):
            self._node = re.compile(numbered(self._node))
        found = self._node.match(run, start)
        if found is None or not (self._left or self._not_left):
            return found
        before = run[:start][::-1]
        if self._left:
            if isinstance(self._left, str):
                self._left = re.compile(numbered(self._left))
            if self._left.match(before) is None:
                return None
        if self._not_left:
            if isinstance(self._not_left, str):
                self._not_left = re.compile(numbered(self._not_left))
            if self._not_left.match(before) is not None:
                return None
        return found


class Cue:
    """Words before an expression that make it a bound."""

    __slots__ = ("bound", "last", "needs", "regex")

    def __init__(self, source: dict[str, Any], node: Node) -> None:
        self.bound = None if source["bound"] == NO_BOUND else Bound(source["bound"])
        self.needs = source.get("needs", "")
        self.last = node.first
        self.regex = re.compile(numbered(f" ?{node.regex}"))


def read_rule(source: dict[str, Any], file: str, place: int, compiler: Compiler) -> Rule:
    """Check a ``[[rule]]`` block and compile its patterns.

    Raises:
        TimelineError: naming the file and the rule.
    """
    where = f"{file}: rule {source.get('name', 'without a name')!r}"
    _check(source, where)
    try:
        node = compiler.compile(source["pattern"])
        around: dict[str, Node] = {}
        for key in ("right", "not_right"):
            if key in source:
                around[key] = compiler.compile(source[key])
        for key in ("left", "not_left"):
            if key in source:
                around[key] = compiler.compile(source[key], backwards=True)
    except PatternError as error:
        raise TimelineError(f"{where}: {error}") from None
    if node.empty:
        raise TimelineError(f"{where}: its pattern can match nothing")
    return Rule(place, file, source, node, around)


def _check(source: dict[str, Any], where: str) -> None:
    barrier = source.get("means") == NOTHING
    unknown, missing = set(source) - _ALLOWED, (_BARRIER if barrier else _NEEDED) - set(source)
    if unknown:
        raise TimelineError(f"{where} has unknown {', '.join(sorted(unknown))}")
    shown = "never" if barrier else "examples"
    if missing or not source[shown]:
        raise TimelineError(f"{where} lacks {', '.join(sorted(missing)) or shown}")
    strange = [style for style in source.get("style", ()) if style not in STYLES]
    if strange:
        raise TimelineError(f"{where}: unknown style {strange[0]!r}; known: {', '.join(STYLES)}")
    known = table()
    if source["means"] not in known:
        raise TimelineError(f"{where}: unknown meaning {source['means']!r}; known: {', '.join(sorted(known))}")


def read_cue(source: dict[str, Any], file: str, compiler: Compiler) -> Cue:
    """Check a ``[[cue]]`` block and compile its pattern.

    Raises:
        TimelineError: naming the file and the pattern.
    """
    where = f"{file}: cue {source.get('pattern', '')!r}"
    if source.get("bound") not in _BOUNDS:
        raise TimelineError(f"{where}: unknown bound {source.get('bound')!r}; known: {', '.join(sorted(_BOUNDS))}")
    try:
        return Cue(source, compiler.compile(source.get("pattern", ""), backwards=True))
    except PatternError as error:
        raise TimelineError(f"{where}: {error}") from None
