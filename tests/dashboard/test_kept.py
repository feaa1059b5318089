"""Answers are made once and forgotten when there is no room."""

from __future__ import annotations

from timeline.dashboard.kept import Kept


def test_an_answer_is_made_once():
    made = []
    kept = Kept()
    for _ in range(3):
        assert kept.get("a", lambda: made.append(1) or b"x") == b"x"
    assert made == [1]


def test_the_longest_unasked_is_forgotten_first():
    kept = Kept(room=10)
    for name in ("a", "b", "c", "d", "e"):
        kept.get(name, lambda: b"xx")
    kept.get("a", lambda: b"xx")
    kept.get("f", lambda: b"xx")
    assert kept.get("a", lambda: b"made again") == b"xx"
    assert kept.get("b", lambda: b"yy") == b"yy"


def test_what_is_too_large_is_not_kept():
    kept = Kept(room=10)
    kept.get("a", lambda: b"xxxx")
    assert kept.get("a", lambda: b"y") == b"y"
