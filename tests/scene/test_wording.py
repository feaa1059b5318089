"""Dates are said as one would say them, and every phrase has its words."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.conftest import ROOT
from timeline.model import Category, Precision, Status, TimelineError
from timeline.scene.wording import in_words, wording

WORDS = wording()


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2019", "2019"),
        ("2020-05", "May 2020"),
        ("2020-07-13", "13 July 2020"),
        ("../2024", "by 2024"),
        ("2025/..", "from 2025 on"),
        ("2017-01-30/2017-02-10", "30 January 2017 to 10 February 2017"),
        ("2021~", "about 2021"),
        ("203X", "the 2030s"),
        ("19XX", "1900 to 1999"),
        ("2020-23", "autumn 2020"),
        ("2020-36", "fourth quarter of 2020"),
        ("2021-W33", "week 33 of 2021"),
        ("-0043-03-15", "15 March 44 BC"),
        ("Y12026", "12026"),
        ("", "no date"),
        ("someday", "someday"),
    ],
)
def test_a_date_in_words(date, said):
    assert in_words(date, WORDS) == said


def test_every_status_category_and_precision_has_a_word():
    for table, values in (("status", Status), ("category", Category), ("precision", Precision)):
        assert set(WORDS.table(table)) == {str(value) for value in values}


def test_one_is_said_otherwise_than_many():
    assert WORDS("page.events", count=1) == "1 event"
    assert WORDS("page.events", count=2) == "2 events"


def test_a_phrase_or_language_that_is_missing_is_named():
    with pytest.raises(TimelineError, match=r"no words for 'page.nonsense'"):
        WORDS("page.nonsense")
    for language in ("xx", "../en"):
        with pytest.raises(TimelineError, match="no interface in language"):
            wording(language)


def test_every_phrase_the_code_asks_for_exists():
    asked = set()
    for path in (ROOT / "timeline").rglob("*.py"):
        asked |= set(re.findall(r'words\("([a-z_]+\.[a-z_]+)"', path.read_text("utf-8")))
    table = tomllib.loads((ROOT / "data" / "interface" / "en.toml").read_text("utf-8"))
    missing = {name for name in asked if name.split(".")[1] not in table.get(name.split(".")[0], {})}
    assert asked
    assert not missing
