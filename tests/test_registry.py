"""The registry fills itself, and names what it knows when asked for what it does not."""

from __future__ import annotations

import pytest

from timeline.model import TimelineError
from timeline.registry import Registry


def test_formats_register_themselves():
    from timeline.reading import readers

    assert {".txt", ".md", ".jsonl"} <= set(readers)


def test_an_unknown_name_lists_the_known_ones():
    from timeline.reading import readers

    with pytest.raises(TimelineError, match=r"unknown format '\.xyz'; known: .*\.txt"):
        readers[".xyz"]


def test_a_name_is_registered_once():
    table: Registry[int] = Registry("number", "timeline.reading.formats")
    table.add("one", "uno")(1)
    assert table["uno"] == 1
    with pytest.raises(TimelineError, match="number 'one' is registered twice"):
        table.add("one")(2)
