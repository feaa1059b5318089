"""The files of one language become a checked table of words, patterns and rules."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from timeline.dates.fiscal import calendars
from timeline.dates.lexer import DIGIT_CLASSES, Lexer
from timeline.dates.patterns import Compiler, literals
from timeline.dates.rules import Cue, Rule, read_cue, read_rule
from timeline.model import TimelineError
from timeline.resources import folder

_SECTIONS = {"name", "words", "endings", "macros", "rule", "cue", "reference", "order", "fiscal"}
_PATTERNS = ("pattern", "left", "not_left", "right", "not_right")
NOUN = "NOUN_"
"""Begins the names of classes whose words are plain words too: they say nothing of time themselves."""
TENSE = "TENSE_"
"""Begins the names of classes that say of what time a clause tells."""
PSEUDO = {"WORD": ".", "CAPWORD": ",", "LETTER": ";", "SYMBOL": "!", "BREAK": "\n", "EDGE": "^"}
"""Classes of tokens without a word class, for the surroundings of a rule."""

Tables = dict[str, dict[str, Any]]
"""The TOML files of a language, parsed, by name."""
Readings = dict[str, dict[str, str]]
"""Spelling to word class to value."""


class Language:
    """What is known of one language.

    Args:
        code: its code (``en``).
        files: its TOML files, parsed, by name.

    Raises:
        TimelineError: naming file and rule, when something in them cannot be used.
    """

    def __init__(self, code: str, files: Tables) -> None:
        self.code = code
        self.settings: dict[str, Any] = {}
        self._names = set(DIGIT_CLASSES)
        macros: dict[str, str] = {}
        endings: dict[str, str] = {}
        for file, table in files.items():
            unknown = set(table) - _SECTIONS
            if unknown:
                raise TimelineError(f"{file}: unknown section {', '.join(sorted(unknown))}")
            macros.update(table.get("macros", {}))
            endings.update(table.get("endings", {}))
            self.settings.update({key: table[key] for key in ("reference", "order", "fiscal") if key in table})
        words, capitalised = _words(files)
        for readings in (*words.values(), *capitalised.values()):
            self._names.update(readings)
        for word in _literal_words(files, macros):
            words.setdefault(word, {})["=" + word] = word
            self._names.add("=" + word)
        _add_endings(words, endings)
        self._names.update(endings.values())
        self.fiscal = calendars(self.settings.get("fiscal", {}))
        self.lexer = Lexer(words, capitalised, endings)
        self._compiler = Compiler(self._members, macros)
        self.rules = self._rules(files)
        self.cues = self._cues(files)

    def _members(self, name: str) -> frozenset[str] | None:
        if name in PSEUDO:
            nouns = (self.lexer.members(known) for known in self._names if known.startswith(NOUN))
            return frozenset(PSEUDO[name]).union(*(nouns if name == "WORD" else ()))
        return self.lexer.members(name) if name in self._names else None

    def members(self, name: str) -> frozenset[str]:
        """Return the characters of a word class; none for a class the language does not have."""
        return self._members(name) or frozenset()

    def used(self) -> frozenset[str]:
        """Return the characters that some rule looks at."""
        return frozenset().union(*(rule.alphabet for rule in self.rules))

    def _rules(self, files: Tables) -> tuple[Rule, ...]:
        rules: dict[str, Rule] = {}
        for file, table in files.items():
            for source in table.get("rule", []):
                rule = read_rule(source, file, len(rules), self._compiler)
                if rule.name in rules:
                    raise TimelineError(f"{file}: rule {rule.name!r} is there twice")
                rules[rule.name] = rule
        return tuple(rules.values())

    def _cues(self, files: Tables) -> tuple[Cue, ...]:
        return tuple(
            read_cue(source, file, self._compiler) for file, table in files.items() for source in table.get("cue", [])
        )


def _words(files: Tables) -> tuple[Readings, Readings]:
    """Return the readings of every word, and those that hold only where it is capitalised."""
    words: Readings = {}
    capitalised: Readings = {}
    for file, table in files.items():
        for name, values in table.get("words", {}).items():
            for value, spellings in values.items():
                if not isinstance(spellings, list) or not all(isinstance(word, str) and word for word in spellings):
                    raise TimelineError(f"{file}: words.{name}.{value} is not a list of words")
                for word in spellings:
                    low = word.lower()
                    (words if word == low else capitalised).setdefault(low, {})[name] = value
    return words, capitalised


def _literal_words(files: Tables, macros: dict[str, str]) -> set[str]:
    """Return the words that patterns name literally; each is a class of its own."""
    patterns = list(macros.values())
    for table in files.values():
        for source in (*table.get("rule", []), *table.get("cue", [])):
            patterns += [str(source.get(key, "")) for key in _PATTERNS]
    return {word for pattern in patterns for word in literals(pattern)}


def _add_endings(words: Readings, endings: dict[str, str]) -> None:
    """Words whose classes say nothing of a tense keep the class their ending gives them."""
    for word, readings in words.items():
        if not any(name.startswith(TENSE) for name in readings):
            found = ((ending, name) for ending, name in endings.items() if word.endswith(ending))
            readings.update({name: ending for ending, name in found if len(word) > len(ending) + 1})


def parse(code: str, paths: list[Path]) -> Language:
    """Read a language from its files.

    Raises:
        TimelineError: naming file and rule, when something in them cannot be used.
    """
    files: Tables = {}
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
    if not re.fullmatch(r"[a-z]{2,8}", code) or not main.is_file():
        return None
    return parse(code, [main, *sorted((home / code).glob("*.toml"))])
