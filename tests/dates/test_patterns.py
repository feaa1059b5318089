"""The notation of patterns says which tokens follow on each other."""

from __future__ import annotations

import re

import pytest

from timeline.dates.patterns import Compiler, PatternError, literals, numbered, parts_of

CLASSES = {"A": frozenset("a"), "B": frozenset("b"), "AB": frozenset("ab"), "=x": frozenset("x")}


def matches(pattern: str, text: str, backwards: bool = False) -> str | None:
    compiler = Compiler(CLASSES.get, {"PAIR": "A B"})
    found = re.compile(numbered(compiler.compile(pattern, backwards=backwards).regex)).match(text)
    return None if found is None else found.group()


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("A B", "a b", "a b"),
        ("A B", "ab", "ab"),
        ("A ~ B", "a b", None),
        ("A ~ B", "ab", "ab"),
        ("A? B", "b", "b"),
        ("A B?", "a x", "a "),
        ("A+", "a a a b", "a a a"),
        ("A* B", "a a b", "a a b"),
        ("(A | B) 'x'", "b x", "b x"),
        ("PAIR 'x'", "a b x", "a b x"),
        ("A ~", "a", "a"),
        ("A ~ 'x'?", "a x", "a"),
    ],
)
def test_a_pattern_takes_its_tokens(pattern: str, text: str, found: str | None) -> None:
    assert matches(pattern, text) == found


def test_backwards_it_reads_from_right_to_left() -> None:
    assert matches("A B 'x'", "x b a", backwards=True) == "x b a"
    assert matches("A ~", " a", backwards=True) is None


def test_a_name_may_stand_in_several_branches() -> None:
    compiler = Compiler(CLASSES.get, {})
    regex = numbered(compiler.compile("one:A 'x' | 'x' one:B").regex)
    found = re.match(regex, "x b")
    assert found is not None
    assert parts_of(found) == {"one": (2, 3)}


def test_what_it_may_begin_with_is_known() -> None:
    node = Compiler(CLASSES.get, {}).compile("A? B 'x'")
    assert node.first == {"a", "b"}
    assert node.pairs["b"] == {"x"} and node.pairs["a"] == {"b"}
    assert not node.empty and not node.single


@pytest.mark.parametrize("pattern", ["A (B", "A ) B", "UNKNOWN", "'y'", "A ! B", "one:", "| ~"])
def test_what_cannot_be_read_is_refused(pattern: str) -> None:
    if pattern == "| ~":
        assert Compiler(CLASSES.get, {}).compile(pattern).empty
        return
    with pytest.raises(PatternError):
        Compiler(CLASSES.get, {}).compile(pattern)


def test_literal_words_are_listed() -> None:
    assert literals("'a' B ('c' | D)") == ["a", "c"]
