"""The word lists of events: each is read by some rule, and a wrong one is named."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT
from timeline.events.words import event_words

CODE = "".join(path.read_text("utf-8") for path in sorted((ROOT / "timeline").rglob("*.py")))
# names made up from a part: f"status.{name}_nouns"
MADE = [re.sub(r"\\\{\w+\\\}", r"\\w+", re.escape(name)) for name in re.findall(r'f"((?:status)\.[^"]+)"', CODE)]


@pytest.mark.parametrize("name", sorted(event_words("en").lists))
def test_every_list_is_read_by_some_rule(name):
    assert f'"{name}"' in CODE or any(re.fullmatch(pattern, name) for pattern in MADE), "nothing reads this list"


def test_a_language_without_a_file_has_no_words():
    words = event_words("tlh")
    assert not words.verbs and not words.has("status.target", "aim") and words.phrases("status.target") == ()
