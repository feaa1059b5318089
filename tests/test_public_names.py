"""The public names are sorted, complete, documented, and load when they are used."""

from __future__ import annotations

import doctest
import inspect

import pytest

import timeline
import timeline.exports.citation
import timeline.exports.notebook
import timeline.figures.sheet
import timeline.pipeline

_WITH_EXAMPLES = [
    timeline,
    timeline.pipeline,
    timeline.exports,
    timeline.exports.citation,
    timeline.figures,
    timeline.figures.sheet,
    timeline.exports,
    timeline.exports.citation,
    timeline.exports.notebook,
]


def test_names_are_sorted_and_documented():
    assert timeline.__all__ == sorted(timeline.__all__)
    assert set(timeline.__all__) <= set(dir(timeline))
    for name in timeline.__all__:
        assert inspect.getdoc(getattr(timeline, name)), name


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nonsense"):
        timeline.nonsense  # noqa: B018


@pytest.mark.parametrize("module", _WITH_EXAMPLES, ids=lambda module: module.__name__)
def test_the_examples_in_the_docstrings_run(module, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)  # some write a file
    result = doctest.testmod(module)
    assert result.attempted and not result.failed
