"""A language file that cannot be used is refused with the name of the file and the rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.dates.language import load, parse
from timeline.model import TimelineError

WORDS = '[words.UNIT]\nyear = ["year", "years"]\n'
RULE = '[[rule]]\nname = "n"\npattern = "UNIT"\nmeans = "length"\nexamples = [["a year"]]\n'


def read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "xx.toml"
    path.write_text(text, encoding="utf-8")
    parse("xx", [path])


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    read(tmp_path, WORDS + RULE)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (WORDS + RULE.replace('"UNIT"', '"MONTH"'), "rule 'n': unknown word class 'MONTH'"),
        (WORDS + RULE.replace('"UNIT"', '"(UNIT"'), "rule 'n': a parenthesis is not closed"),
        (WORDS + RULE.replace('"UNIT"', '"UNIT?"'), "rule 'n': its pattern can match nothing"),
        (WORDS + RULE.replace("examples", "exemples"), "rule 'n' has unknown exemples"),
        (WORDS + RULE.replace('examples = [["a year"]]\n', ""), "rule 'n' lacks examples"),
        (WORDS + RULE.replace('means = "length"\n', ""), "rule 'n' lacks means"),
        (WORDS + RULE.replace('"length"', '"lenght"'), "rule 'n': unknown meaning 'lenght'"),
        (WORDS + RULE + 'style = ["novel"]\n', "rule 'n': unknown style 'novel'"),
        (WORDS + RULE + RULE, "rule 'n' is there twice"),
        (WORDS + "[rules]\n", "unknown section rules"),
        ('[words.UNIT]\nyear = "year"\n', "words.UNIT.year is not a list of words"),
        (WORDS + '[[cue]]\npattern = "NONE"\nbound = "by"\n', "cue 'NONE': unknown word class 'NONE'"),
        (WORDS + '[[cue]]\npattern = "UNIT"\nbound = "nigh"\n', "cue 'UNIT': unknown bound 'nigh'"),
        ("words = [", "xx.toml: "),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(TimelineError) as error:
        read(tmp_path, text)
    assert str(error.value).startswith("xx.toml")
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_a_language_without_rules_is_none() -> None:
    assert load("xx") is None
    assert load("../en") is None
