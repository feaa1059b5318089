"""The closed set of calendar operations that a rule may name: words in, a reading out, no word of any language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from timeline.dates.context import Context
from timeline.dates.reading import Parts, Reading

Meaning = Callable[[Parts, Context], Reading | None]


@cache
def table() -> dict[str, Meaning]:
    """Return every meaning by name."""
    from timeline.dates.meanings import (
        absolute,
        anniversaries,
        durations,
        feast_days,
        line_heads,
        lone_weekdays,
        named,
        periods,
        relative,
        this_unit,
        times,
        vague,
        weekdays,
        written,
    )

    result: dict[str, Meaning] = {}
    for module in (
        absolute,
        lone_weekdays,
        written,
        relative,
        this_unit,
        anniversaries,
        feast_days,
        line_heads,
        named,
        weekdays,
        periods,
        durations,
        times,
        vague,
    ):
        for name in module.MEANINGS:
            result[name] = getattr(module, name)
    return result
