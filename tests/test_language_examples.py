"""Every rule of every language finds its examples and leaves its counter-examples alone."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from timeline.dates import find_dates
from timeline.dates.language import load
from timeline.dates.rules import NOTHING
from timeline.resources import folder

CODES = sorted(path.stem for path in (folder("data") / "languages").glob("*.toml"))


def _examples() -> list[Any]:
    cases = []
    for code in CODES:
        language = load(code)
        assert language is not None
        for rule in language.rules:
            for number, example in enumerate(rule.source.get("examples", [])):
                cases.append(pytest.param(code, rule.name, example, id=f"{code}: {rule.name} {number + 1}"))
    return cases


def _counter_examples() -> list[Any]:
    cases = []
    for code in CODES:
        language = load(code)
        assert language is not None
        for rule in language.rules:
            for number, text in enumerate(rule.source.get("never", [])):
                cases.append(pytest.param(code, rule.name, text, id=f"{code}: {rule.name} never {number + 1}"))
    return cases


@pytest.mark.parametrize(("code", "name", "example"), _examples())
def test_a_rule_finds_its_example(code: str, name: str, example: list[Any]) -> None:
    text, *rest = example
    published = next((item for item in rest if isinstance(item, date)), None)
    expected = [item for item in rest if isinstance(item, str)]
    found = [one for one in find_dates(text, published, code) if one.rule == name]
    assert found, f"{name!r} does not fire in {text!r}: {[(o.text, o.rule) for o in find_dates(text, published, code)]}"
    if expected:
        assert expected[0] in [one.value for one in found]
    if len(expected) > 1:
        assert expected[1] in [one.text for one in found]


@pytest.mark.parametrize(("code", "name", "text"), _counter_examples())
def test_a_rule_leaves_its_counter_example_alone(code: str, name: str, text: str) -> None:
    found = find_dates(text, date(2020, 7, 15), code)
    language = load(code)
    assert language is not None
    barriers = [rule.name for rule in language.rules if rule.means == NOTHING]
    assert not found or name not in barriers, [(one.text, one.value) for one in found]
    assert name not in [one.rule for one in found], [(one.text, one.value) for one in found]


@pytest.mark.parametrize(("code", "name", "example"), _examples())
def test_without_a_publication_date_no_value_is_invented(code: str, name: str, example: list[Any]) -> None:
    """What a text says without its publication date it says whatever that date is, if less finely."""
    known = find_dates(example[0], None, code, reference="publication")
    later = {one.span: one for one in find_dates(example[0], date(2021, 2, 3), code, reference="publication")}
    for one in known:
        if one.when is not None and one.span in later:
            assert later[one.span].value.startswith(one.value), one.text
        assert one.when is not None or "no publication date" in one.basis or not one.implied, one
