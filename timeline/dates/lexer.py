"""A piece of text becomes tokens and a string with one class character for each of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

LINE_END = "\x1d"  # for a line break that parts as an empty line does


def ends_line(token: str) -> bool:
    """Tell whether a token of the text holds a line break."""
    return "\n" in token or LINE_END in token


UNKNOWN, UNKNOWN_CAPITAL, LETTER, SYMBOL, BREAK, SPACE = ".", ",", ";", "!", "\n", " "
"""Class characters of what the language has no word class for; a paragraph break; a blank."""

_DIGITS = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9])"
    r"|[0-9]{4}-?W[0-9]{2}(?:-?[1-7])?(?![0-9])"
    r"|[0-9]{1,4}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/|-[0-9]{1,2}-)[0-9]{1,4}(?![0-9]|[./-][0-9])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?![0-9:])"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![0-9])"
    r"|[0-9]+(?:\.[0-9]+)?"
)
_TOKEN = re.compile(rf"[^\W\d_]+|\s+|{_DIGITS}|[\s\S]")
_ASCII_TOKEN = re.compile(rf"[A-Za-z]+|[ \t\n\r\f\v\x1d]+|{_DIGITS}|[\s\S]")

_SHAPES = (
    ("ISODATE", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")),
    ("ISOTIME", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")),
    ("ISOWEEK", re.compile(r"[0-9]{4}-?W[0-9]{2}(?:-?[1-7])?")),
    ("NUMDATE", re.compile(r"[0-9]{1,4}([./-])[0-9]{1,2}\1[0-9]{1,4}")),
    ("CLOCK", re.compile(r"[0-9]{1,2}:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?")),
    ("GROUPED", re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")),
    ("DECIMAL", re.compile(r"[0-9]{1,9}\.[0-9]{1,9}")),
)
DIGIT_CLASSES = frozenset(
    [name for name, _ in _SHAPES]
    + ["INT", "ONE", "DAYNUM", "MONTHNUM", "HOUR", "YEAR4", "YY", "YEAR3", "HHMM", "YYYYMMDD", "DOTCLOCK", "ZEROED"]
)
_CACHE_LIMIT, _LONGEST = 50_000, 40
"""So many tokens are remembered, none longer than this."""

_DASHES = "\u2013\u2014"
_MINUS = "\u2212"
_APOSTROPHES = "\u2019\u2018\u02bc\u0060\u00b4"


class _Fold(dict[int, str]):
    """Characters that are other spellings of one plain character, such as full-width digits; filled at use."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = char
        if not unicodedata.decomposition(char).startswith(("<super", "<sub")):
            plain = unicodedata.normalize("NFKC", char)
        if len(plain) != 1:
            plain = char
        if plain in _DASHES:
            plain = char
        elif unicodedata.category(plain) == "Pd" or plain == _MINUS:
            plain = "-"
        elif plain in _APOSTROPHES:
            plain = "'"
        elif plain.isspace() and plain not in "\n\r\t\f\v " + LINE_END:
            plain = " "
        self[code] = plain
        return plain


_FOLD = _Fold()


def _integer_classes(text: str) -> frozenset[str]:
    """Say what a row of digits can be: a day, a month, an hour, a year, ..."""
    size = len(text)
    if size > 9:
        return frozenset()
    number = int(text)
    found = {"INT"}
    padded = size > 1 and text[0] == "0"
    if padded:
        found.add("ZEROED")
    if number == 1 and not padded:
        found.add("ONE")
    if size <= 2:
        ranges = (("DAYNUM", 1, 31), ("MONTHNUM", 1, 12), ("HOUR", 0, 24))
        found.update(name for name, low, high in ranges if low <= number <= high)
    if size == 2:
        found.add("YY")
    if size == 3 and not padded:
        found.add("YEAR3")
    if size == 4:
        if 1000 <= number <= 2999:
            found.add("YEAR4")
        if number // 100 <= 24 and number % 100 <= 59:
            found.add("HHMM")
    if size == 8 and 1000 <= number // 10000 <= 2999 and 1 <= number // 100 % 100 <= 12 and 1 <= number % 100 <= 31:
        found.add("YYYYMMDD")
    return frozenset(found)


def digit_classes(text: str) -> frozenset[str]:
    """Return the classes of a token that begins with a digit."""
    if text.isdigit():
        return _integer_classes(text)
    for name, shape in _SHAPES:
        if shape.fullmatch(text):
            if name == "DECIMAL" and re.fullmatch(r"[0-9]{1,2}\.[0-5][0-9]", text):
                return frozenset({name, "DOTCLOCK"})
            return frozenset({name})
    return frozenset()


_SAMPLES = (
    [str(n) for n in (0, *range(1, 33), 60, 99, 100, 200, 999, 3000, 2460, 9999, 10000, 100000000)]
    + [f"{n:02d}" for n in range(10)]
    + [
        "00",
        "001",
        "007",
        "0000",
        "0045",
        "0099",
        "00001",
        "1000",
        "1060",
        "1530",
        "1969",
        "1999",
        "2024",
        "2359",
        "2400",
        "2460",
    ]
    + [
        "2500",
        "2999",
        "10000101",
        "20200713",
        "00000001",
        "012345",
        "2020-07-13",
        "2020-07-13T10:00",
        "2020-W33",
        "1/2/2020",
    ]
    + ["10:30", "1,000", "2.5", "9.30", "9999999999"]
)


class _Cache(dict[str, str]):
    """Tokens and their class characters, filled at use."""

    def __init__(self, classify: Callable[[str], str]) -> None:
        super().__init__()
        self._classify = classify

    def __missing__(self, token: str) -> str:
        char = self._classify(token)
        if len(token) <= _LONGEST:
            self[token] = char
        return char


class Lexer:
    """Cuts text into tokens and gives each a character for its set of word classes.

    Args:
        words: lower-case spelling to its readings, word class to value.
        capitalised: readings that hold only where the word begins with a capital.
        endings: for words that are in neither, word class by the letters they end with.
    """

    def __init__(
        self,
        words: Mapping[str, Mapping[str, str]],
        capitalised: Mapping[str, Mapping[str, str]],
        endings: Mapping[str, str],
    ) -> None:
        self._words = words
        self._capitalised = capitalised
        self._endings = tuple(endings.items())
        self._chars: dict[frozenset[str], str] = {}
        self._cache = _Cache(self._classify)
        signatures = [self._digits(sample) for sample in (*_SAMPLES, *(word for word in words if word.isdigit()))]
        signatures += [frozenset(readings) for readings in words.values()]
        signatures += [frozenset({**words.get(word, {}), **more}) for word, more in capitalised.items()]
        signatures += [frozenset({name}) for name in endings.values()]
        for signature in signatures:
            self._char(signature)

    def _char(self, signature: frozenset[str]) -> str:
        if not signature:
            return UNKNOWN
        char = self._chars.get(signature)
        if char is None:
            char = self._chars[signature] = chr(_FIRST_CHAR + len(self._chars))
        return char

    def _digits(self, token: str) -> frozenset[str]:
        return digit_classes(token) | frozenset(self._words.get(token, _NOTHING))

    def members(self, name: str) -> frozenset[str]:
        """Return the characters of all tokens that can be of this word class."""
        return frozenset(char for signature, char in self._chars.items() if name in signature)

    def alphabet(self) -> frozenset[str]:
        """Return every character that stands for some word class."""
        return frozenset(self._chars.values())

    def spellings(self, name: str) -> list[str]:
        """Return every word that can be of a word class, in lower case."""
        return [word for table in (self._words, self._capitalised) for word, found in table.items() if name in found]

    def readings(self, token: str) -> Mapping[str, str]:
        """Return the word classes a word can have, each with its value."""
        low = token.lower()
        readings = self._words.get(low) or self._words.get(_DRAWN.sub(r"\1", low), _NOTHING)
        if low != token and low in self._capitalised:
            readings = {**readings, **self._capitalised[low]}
        return readings

    def _classify(self, token: str) -> str:
        first = token[0]
        if "0" <= first <= "9":
            signature = self._digits(token)
        elif first.isspace():
            return BREAK if token.count("\n") > 1 or LINE_END in token else SPACE
        else:
            signature = frozenset(self.readings(token))
        if signature:
            return self._char(signature)
        if len(token) == 1 and first.isalpha():
            return LETTER
        if first.isupper():
            return UNKNOWN_CAPITAL
        if not first.isalpha():
            return SYMBOL
        for ending, name in self._endings:
            if token.endswith(ending) and len(token) > len(ending) + 1:
                return self._char(frozenset({name}))
        return UNKNOWN

    def cut(self, text: str) -> tuple[list[str], str]:
        """Return the tokens of ``text``, which joined give a text of the same length, and their class characters."""
        tokens = _ASCII_TOKEN.findall(text) if text.isascii() else _TOKEN.findall(text.translate(_FOLD))
        if len(self._cache) > _CACHE_LIMIT:
            self._cache.clear()
        return tokens, "".join(map(self._cache.__getitem__, tokens))


_FIRST_CHAR = 0x100
_DRAWN = re.compile(r"(?<=[a-z][a-z])([a-z])\1{2,}")
"""A letter that is drawn out: "nowwww", "todayyy"; no Roman number is as long before it."""
_NOTHING: Mapping[str, str] = {}
