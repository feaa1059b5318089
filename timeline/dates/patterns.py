"""A rule's pattern, written over word classes, becomes a regular expression over one character per token.

The notation::

    MONTH            any word of that class, or the macro of that name
    'ago'            that very word
    day:DAY          the same, captured under a name
    ( A B | C )      groups and alternatives; after any item  ?  *  +
    A B              a blank may stand between the two
    A ~ B            nothing stands between the two; at either end: nothing stands between this and what is next to it
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

_TOKEN = re.compile(r"\s*(?:(?P<name>[a-z_][a-z_0-9]*):|(?P<cls>[A-Z][A-Z0-9_]*)|'(?P<lit>[^']+)'|(?P<op>[()|?*+~]))")
_GROUP = re.compile(r"\(\?P<([a-z_0-9]+)>")
_LITERAL = re.compile(r"'([^']+)'")

_NO_BLANK_BEFORE, _NO_BLANK_AFTER = "(?<! )", "(?! )"

_SHADE = "mod"
"""The part of a rule that says early, late or about."""
BLANK = " "
"""The character that stands for a blank between two tokens."""


class PatternError(ValueError):
    """A pattern that cannot be read; the message says where and why."""


class Node:
    """A piece of a pattern: its regular expression and how the tokens it takes may begin.

    Args:
        regex: the expression over class characters.
        first: characters it may begin with.
        single: characters that it takes alone, as its only token.
        pairs: for a first character, those that may follow it as the second token.
        empty: whether it may take no token at all.
    """

    __slots__ = ("empty", "first", "pairs", "regex", "single")

    def __init__(
        self,
        regex: str,
        first: frozenset[str],
        single: frozenset[str],
        pairs: Mapping[str, frozenset[str]],
        empty: bool,
    ) -> None:
        self.regex = regex
        self.first = first
        self.single = single
        self.pairs = pairs
        self.empty = empty


_NONE: frozenset[str] = frozenset()


def _merge(tables: Iterable[Mapping[str, frozenset[str]]]) -> dict[str, frozenset[str]]:
    result: dict[str, frozenset[str]] = {}
    for table in tables:
        for char, second in table.items():
            result[char] = result.get(char, _NONE) | second
    return result


def numbered(regex: str) -> str:
    """Give every named group a number, so that a name may stand in several branches (``day`` -> ``day__3``)."""
    count = 0

    def rename(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"(?P<{match[1]}__{count}>"

    return _GROUP.sub(rename, regex)


def parts_of(match: re.Match[str]) -> dict[str, tuple[int, int]]:
    """Return the named parts that took part in a match, and where.

    What stands behind the match may fill in a part of it ("from May to June 1850"), but not its shade: "from mid-May to
    late June 1850" is the middle of May.
    """
    found: dict[str, tuple[int, int]] = {}
    for name, value in match.groupdict().items():
        part, behind = name.rpartition("__")[0], match.start(name) >= match.end()
        if value and not (behind and part == _SHADE):
            found[part] = match.span(name)
    return found


def literals(pattern: str) -> list[str]:
    """Return the words a pattern names literally."""
    return _LITERAL.findall(pattern)


def char_class(chars: frozenset[str]) -> str:
    """Return a regular expression that matches any one of ``chars``, and nothing where there are none."""
    if not chars:
        return "(?!)"
    return "[" + "".join(re.escape(char) for char in sorted(chars)) + "]"


class Compiler:
    """Reads patterns of one language.

    Args:
        members: gives the characters that stand for a word class, or None for an unknown class.
        macros: patterns that other patterns may name.
    """

    def __init__(self, members: Callable[[str], frozenset[str] | None], macros: Mapping[str, str]) -> None:
        self._members = members
        self._macros = macros
        self._cache: dict[tuple[str, bool], Node] = {}

    def compile(self, pattern: str, *, backwards: bool = False) -> Node:
        """Read a pattern; ``backwards`` gives the expression that reads the tokens from right to left.

        Raises:
            PatternError: on a syntax error or an unknown class.
        """
        tokens = self._split(pattern)
        node, rest = self._alternatives(tokens, 0, backwards)
        if rest != len(tokens):
            raise PatternError(f"unexpected {tokens[rest][1]!r} in {pattern!r}")
        return node

    def _split(self, pattern: str) -> list[tuple[str, str]]:
        tokens, place, text = [], 0, pattern.rstrip()
        while place < len(text):
            match = _TOKEN.match(text, place)
            if match is None:
                raise PatternError(f"cannot read {text[place:]!r} in {pattern!r}")
            tokens.append((match.lastgroup or "", match.group(match.lastgroup or 0)))
            place = match.end()
        return tokens

    def _alternatives(self, tokens: list[tuple[str, str]], place: int, backwards: bool) -> tuple[Node, int]:
        branches = []
        while True:
            node, place = self._sequence(tokens, place, backwards)
            branches.append(node)
            if place < len(tokens) and tokens[place] == ("op", "|"):
                place += 1
                continue
            break
        if len(branches) == 1:
            return branches[0], place
        regex = "(?:" + "|".join(branch.regex for branch in branches) + ")"
        first, single = _NONE, _NONE
        for branch in branches:
            first |= branch.first
            single |= branch.single
        pairs = _merge(branch.pairs for branch in branches)
        return Node(regex, first, single, pairs, any(branch.empty for branch in branches)), place

    def _sequence(self, tokens: list[tuple[str, str]], place: int, backwards: bool) -> tuple[Node, int]:
        items: list[Node] = []
        glued: list[bool] = []
        glue = False
        while place < len(tokens) and tokens[place] not in (("op", "|"), ("op", ")")):
            if tokens[place] == ("op", "~"):
                glue, place = True, place + 1
                continue
            node, place = self._item(tokens, place, backwards)
            items.append(node)
            glued.append(glue)
            glue = False
        starts_glued, ends_glued = bool(glued and glued[0]), glue
        if backwards:
            items.reverse()
            glued = [False, *reversed(glued[1:])] if glued else []
            starts_glued, ends_glued = ends_glued, starts_glued
        node = _join(items, glued)
        regex = (_NO_BLANK_BEFORE if starts_glued else "") + node.regex + (_NO_BLANK_AFTER if ends_glued else "")
        return Node(regex, node.first, node.single, node.pairs, node.empty), place

    def _item(self, tokens: list[tuple[str, str]], place: int, backwards: bool) -> tuple[Node, int]:
        kind, word = tokens[place]
        if kind == "name":
            if place + 1 >= len(tokens):
                raise PatternError(f"nothing after {word}:")
            node, place = self._item(tokens, place + 1, backwards)
            return Node(f"(?P<{word}>{node.regex})", node.first, node.single, node.pairs, node.empty), place
        place += 1
        if kind == "cls":
            node = self._named(word, backwards)
        elif kind == "lit":
            node = self._class("=" + word)
        elif word == "(":
            node, place = self._alternatives(tokens, place, backwards)
            if place >= len(tokens) or tokens[place] != ("op", ")"):
                raise PatternError("a parenthesis is not closed")
            place += 1
        else:
            raise PatternError(f"unexpected {word!r}")
        while place < len(tokens) and tokens[place][0] == "op" and tokens[place][1] in "?*+":
            node = _repeat(node, tokens[place][1])
            place += 1
        return node, place

    def _named(self, name: str, backwards: bool) -> Node:
        if name not in self._macros:
            return self._class(name)
        key = (name, backwards)
        if key not in self._cache:
            self._cache[key] = self.compile(self._macros[name], backwards=backwards)
        return self._cache[key]

    def _class(self, name: str) -> Node:
        chars = self._members(name)
        if chars is None:
            raise PatternError(f"unknown word class {name!r}")
        return Node(char_class(chars), chars, chars, {}, False)


def _repeat(node: Node, mark: str) -> Node:
    if mark == "?":
        return Node(f"(?:{node.regex})?", node.first, node.single, node.pairs, True)
    regex = f"{node.regex}(?: ?{node.regex})*"
    pairs = _merge((node.pairs, dict.fromkeys(node.single, node.first)))
    return Node(f"(?:{regex})?" if mark == "*" else regex, node.first, node.single, pairs, node.empty or mark == "*")


def _join(items: list[Node], glued: list[bool]) -> Node:
    """Chain items with an optional blank between; whoever matches trims a blank left at the end."""
    whole = Node("", _NONE, _NONE, {}, True)
    for place, (node, glue) in enumerate(zip(items, glued, strict=True)):
        regex = whole.regex + (node.regex if glue or not place else f"{BLANK}?{node.regex}")
        tables = [whole.pairs, dict.fromkeys(whole.single, node.first)]
        if whole.empty:
            tables.append(node.pairs)
        whole = Node(
            regex,
            whole.first | node.first if whole.empty else whole.first,
            (whole.single if node.empty else _NONE) | (node.single if whole.empty else _NONE),
            _merge(tables),
            whole.empty and node.empty,
        )
    return whole
