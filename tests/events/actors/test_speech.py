"""Who says it: before and after the quotation, according to whom, and where a quotation goes on."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def speakers(text: str) -> list[str]:
    document = Document(text=text, source="test", published=datetime.date(2024, 9, 17))
    return [event.speaker for event in timeline.extract(document)]


@pytest.mark.parametrize(
    "text",
    [
        "Josef Aschbacher said that the rover will land in 2027.",
        '"The rover will land in 2027," said Josef Aschbacher.',
        '"The rover will land in 2027," said Josef Aschbacher, the head of ESA.',
        "The rover will land in 2027, according to Josef Aschbacher.",
        '"This is a step," said Josef Aschbacher. "The rover will land in 2027."',
        '"This is a step," said Josef Aschbacher. "It is big. The rover will land in 2027."',
    ],
)
def test_who_says_it(text: str) -> None:
    assert speakers(text) == ["Josef Aschbacher"]


@pytest.mark.parametrize(
    "text",
    [
        "Josef Aschbacher announced a plan. The rover will land in 2027.",
        '"This is a step," said Josef Aschbacher.\n\n"The rover will land in 2027."',
    ],
)
def test_what_nobody_is_quoted_for_has_no_speaker(text: str) -> None:
    assert speakers(text) == [""]


def test_what_somebody_is_told_has_a_speaker() -> None:
    assert speakers("Josef Aschbacher told the council on Monday that Vega will fly in 2030.")[1:] == [
        "Josef Aschbacher"
    ]
