"""The files of one language become a checked table of words, patterns and rules."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from timeline.dates.lexer import DIGIT_CLASSES, Lexer
from timeline.dates.patterns import Compiler, Node, PatternError, literals, numbered
from timeline.model import TimelineError
from timeline.resources import folder

_RULE_KEYS = {
    "name", "pattern", "means", "with", "style", "left", "not_left", "right", "not_right", "glued", "examples", "never",
}  # fmt: skip
_SECTIONS = {"name", "words", "endings", "macros", "rule", "cue", "reference", "order"}
STYLES = ("report", "narrative", "note")
"""What a document can be like: it reports on its day, it tells of other times, or it is a short informal note."""
PSEUDO = {"WORD": ".", "CAPWORD": ",", "LETTER": ";", "SYMBOL": "!", "BREAK": "\n", "EDGE": "^"}
"""Classes of tokens without a word class, for the surroundings of a rule."""


class Rule:
    """One phrase of a language: where it is found and which meaning it has."""

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
    )  # fmt: skip

    def __init__(self, place: int, file: str, source: dict[str, Any], node: Node, around: dict[str, Node]) -> None:
        self.place = place
        self.file = file
        self.source = source
        self.name: str = source["name"]
        self.means: str = source["means"]
        self.constants: dict[str, Any] = source.get("with", {})
        self.style: frozenset[str] = frozenset(source.get("style", STYLES))
        self.glued: bool = source.get("glued", False)
        self.first = node.first
        self.single = node.single
        self.pairs = node.pairs
        self.rank = -2 * ("right" in source) - ("left" in source) - 4 * ("style" in source)
        self.alphabet = frozenset("".join(part.regex for part in (node, *around.values())))
        tail = f"(?= ?{around['right'].regex})" if "right" in around else ""
        tail += f"(?! ?{around['not_right'].regex})" if "not_right" in around else ""
        self._node: re.Pattern[str] | str = node.regex + tail
        self._left: re.Pattern[str] | str = f" ?{around['left'].regex}" if "left" in around else ""
        self._not_left: re.Pattern[str] | str = f" ?{around['not_left'].regex}" if "not_left" in around else ""

    def match(self, run: str, start: int) -> re.Match[str] | None:
        """Match the rule's pattern in a string of class characters at ``start``, its surroundings included."""
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

    __slots__ = ("bound", "last", "regex", "source")

    def __init__(self, source: dict[str, Any], node: Node) -> None:
        self.source = source
        self.bound: str = source["bound"]
        self.last = node.first
        self.regex = re.compile(numbered(f" ?{node.regex}"))


class Language:
    """What is known of one language.

    Args:
        code: its code (``en``).
        files: its TOML files, parsed, by name.
    """

    def __init__(self, code: str, files: dict[str, dict[str, Any]]) -> None:
        self.code = code
        words: dict[str, dict[str, str]] = {}
        capitalised: dict[str, dict[str, str]] = {}
        self.macros: dict[str, str] = {}
        self.endings: dict[str, str] = {}
        self.settings: dict[str, Any] = {}
        names = set(DIGIT_CLASSES)
        for file, table in files.items():
            unknown = set(table) - _SECTIONS
            if unknown:
                raise TimelineError(f"{file}: unknown section {', '.join(sorted(unknown))}")
            for name, values in table.get("words", {}).items():
                names.add(name)
                for value, spellings in values.items():
                    _add_words(file, name, value, spellings, words, capitalised)
            for macro, pattern in table.get("macros", {}).items():
                if macro in self.macros:
                    raise TimelineError(f"{file}: macro {macro!r} is defined twice")
                self.macros[macro] = pattern
            self.endings.update(table.get("endings", {}))
            for section in ("reference", "order"):
                if section in table:
                    self.settings[section] = table[section]
        self._names = names | set(self.endings.values())
        _add_literals(files, self.macros, words, self._names)
        _add_endings(words, self.endings)
        self.lexer = Lexer(words, capitalised, self.endings)
        self._compiler = Compiler(self._members, self.macros)
        self.rules = tuple(self._rules(files))
        self.cues = tuple(self._cues(files))

    def _members(self, name: str) -> frozenset[str] | None:
        if name in PSEUDO:
            return frozenset(PSEUDO[name])
        if name not in self._names:
            return None
        return self.lexer.members(name)

    def members(self, name: str) -> frozenset[str]:
        """Return the characters of a word class; none for a class the language does not have."""
        return self._members(name) or frozenset()

    def used(self) -> frozenset[str]:
        """Return the characters that some rule looks at."""
        return frozenset().union(*(rule.alphabet for rule in self.rules))

    def _rules(self, files: dict[str, dict[str, Any]]) -> list[Rule]:
        rules: list[Rule] = []
        seen: set[str] = set()
        for file, table in files.items():
            for source in table.get("rule", []):
                name = source.get("name", "without a name")
                where = f"{file}: rule {name!r}"
                missing = {"name", "pattern", "means"} - set(source)
                unknown = set(source) - _RULE_KEYS
                if missing or unknown:
                    problem = (
                        "lacks " + ", ".join(sorted(missing))
                        if missing
                        else "has unknown " + ", ".join(sorted(unknown))
                    )
                    raise TimelineError(f"{where} {problem}")
                if name in seen:
                    raise TimelineError(f"{where} is there twice")
                if not source.get("examples"):
                    raise TimelineError(f"{where} has no examples")
                seen.add(name)
                try:
                    node = self._compiler.compile(source["pattern"])
                    around = {
                        key: self._compiler.compile(source[key]) for key in ("right", "not_right") if key in source
                    }
                    around |= {
                        key: self._compiler.compile(source[key], backwards=True)
                        for key in ("left", "not_left")
                        if key in source
                    }
                except PatternError as error:
                    raise TimelineError(f"{where}: {error}") from None
                if node.empty:
                    raise TimelineError(f"{where}: its pattern can match nothing")
                rules.append(Rule(len(rules), file, source, node, around))
        return rules

    def _cues(self, files: dict[str, dict[str, Any]]) -> list[Cue]:
        cues = []
        for file, table in files.items():
            for source in table.get("cue", []):
                try:
                    cues.append(Cue(source, self._compiler.compile(source["pattern"], backwards=True)))
                except PatternError as error:
                    raise TimelineError(f"{file}: cue {source['pattern']!r}: {error}") from None
        return cues


def _add_words(
    file: str,
    name: str,
    value: str,
    spellings: list[str],
    words: dict[str, dict[str, str]],
    capitalised: dict[str, dict[str, str]],
) -> None:
    if not isinstance(spellings, list) or not all(isinstance(word, str) and word for word in spellings):
        raise TimelineError(f"{file}: words.{name}.{value} is not a list of words")
    for word in spellings:
        low = word.lower()
        table = words if word == low else capitalised
        table.setdefault(low, {})[name] = value


def _add_literals(
    files: dict[str, dict[str, Any]], macros: dict[str, str], words: dict[str, dict[str, str]], names: set[str]
) -> None:
    patterns = list(macros.values())
    for table in files.values():
        for source in [*table.get("rule", []), *table.get("cue", [])]:
            patterns += [str(source.get(key, "")) for key in ("pattern", "left", "not_left", "right", "not_right")]
    for pattern in patterns:
        for word in literals(pattern):
            words.setdefault(word, {})["=" + word] = word
            names.add("=" + word)


def _add_endings(words: dict[str, dict[str, str]], endings: dict[str, str]) -> None:
    """Words that only patterns name keep the class their ending gives them."""
    for word, readings in words.items():
        if all(name.startswith("=") for name in readings):
            for ending, name in endings.items():
                if word.endswith(ending):
                    readings[name] = ending


def parse(code: str, paths: list[Path]) -> Language:
    """Read a language from its files.

    Raises:
        TimelineError: naming file and rule, when something in them cannot be used.
    """
    files: dict[str, dict[str, Any]] = {}
    for path in paths:
        try:
            files[path.name] = tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise TimelineError(f"{path.name}: {error}") from None
    return Language(code, files)


@cache
def load(code: str) -> Language | None:
    """Return the language with this code, or None where there are no rules for it."""
    home = folder("data") / "languages"
    main = home / f"{code}.toml"
    if not re.fullmatch(r"[a-z]{2,3}", code) or not main.is_file():
        return None
    return parse(code, [main, *sorted((home / code).glob("*.toml"))])
