"""Answers that were given lately are kept, as far as they fit, and given again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock


class Kept:
    """Bytes by what was asked; the longest unasked go first.

    Args:
        room: bytes kept at most; an answer that fills more than a quarter of it is not kept.
    """

    def __init__(self, room: int = 64_000_000) -> None:
        self._room = room
        self._size = 0
        self._answers: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, asked: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return the answer to a question, made once while there is room for it."""
        with self._lock:
            if asked in self._answers:
                self._answers.move_to_end(asked)
                return self._answers[asked]
        made = make()
        with self._lock:
            if len(made) <= self._room // 4 and asked not in self._answers:
                self._answers[asked] = made
                self._size += len(made)
            while self._size > self._room:
                self._size -= len(self._answers.popitem(last=False)[1])
        return made
