"""Colours keep their contrast, and no other file has any."""

from __future__ import annotations

import re

import pytest

from tests.conftest import ROOT
from timeline.figures.theme import THEMES, faded


def luminance(colour):
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    """WCAG 2.2 contrast ratio."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_contrast_of_text_and_marks(theme):
    for text in (theme.ink, theme.muted):
        assert contrast(text, theme.paper) >= 4.5
    for mark in (theme.fact, theme.words, theme.plan, theme.off, theme.reading):
        assert contrast(mark, theme.paper) >= 3


def test_marks_that_differ_in_meaning_differ_in_colour():
    for theme in THEMES.values():
        assert len({theme.tone(tone) for tone in ("fact", "words", "plan", "off")}) == 4


def test_opacity_is_written_as_rgba():
    assert faded("#0072b2", 0.5) == "rgba(0,114,178,0.5)"


def test_the_theme_is_the_only_code_with_a_colour():
    pattern = re.compile(r"#[0-9a-fA-F]{6}\b|rgba?\(\d")
    for path in (ROOT / "timeline").rglob("*.py"):
        if path.name != "theme.py":
            assert not pattern.search(path.read_text("utf-8").replace("rgba(0,0,0,0)", "")), path


def test_the_page_has_the_same_colours():
    style = (ROOT / "assets" / "page.css").read_text("utf-8")
    light, dark = (
        dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", block))
        for block in re.findall(r"\{(.*?)\}", style, re.DOTALL)[:2]
    )
    for theme, colours in ((THEMES["light"], light), (THEMES["dark"], dark)):
        for name in ("paper", "ink", "muted", "rule", "fact", "words", "plan", "off"):
            assert colours[name] == getattr(theme, name), name
