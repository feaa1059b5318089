"""Chronologies, tables and labelled lists, as pages and reports lay them out, and the rows that they come to."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document
from timeline.reading import split_sentences
from timeline.reading.header import read_header

PUBLISHED = datetime.date(2024, 8, 1)


def rows(text: str) -> list[tuple[str, str, str]]:
    """Return date, status and title of the rows of a text published on 1 August 2024."""
    header = read_header(text)
    document = Document(text=text, source="test", published=PUBLISHED, header=header.spans)
    return [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]


def test_headings_of_years_and_months() -> None:
    text = (
        "2017\nSeptember: NASA signs a deal.\n2018\nMarch 6: The cabinet approves it.\n"
        "November - Canada joins it.\n"
        "June 2023\n- Parliament passed the law (12 June).\n- On the 14th the contract was signed."
    )
    assert [date for date, _, _ in rows(text)] == ["2017-09", "2018-03-06", "2018-11", "2023-06-12", "2023-06-14"]


def test_a_line_labelled_by_its_date_with_a_full_stop() -> None:
    text = (
        "- January 25, 1984. The President directs NASA to build a station.\n- 1993. The White House orders a review."
    )
    assert rows(text) == [
        ("1984-01-25", "occurred", "The President directs NASA to build a station"),
        ("1993", "occurred", "The White House orders a review"),
    ]


def test_short_entries_are_no_publication_lines() -> None:
    text = (
        "1998 Nov 20 \u2013 Zarya launched\n2000 Nov 2 \u2013 First crew arrives\n2001 Feb 7 \u2013 Destiny launched\n"
    )
    assert rows(text) == [
        ("1998-11-20", "occurred", "Zarya launched"),
        ("2000-11-02", "occurred", "First crew arrives"),
        ("2001-02-07", "occurred", "Destiny launched"),
    ]


TABLE = """| Date | Event |
|------|-------|
| 2021-06-15 | France leaves the talks |
| Q3 2025 | Launch of the demonstrator (planned) |
| by 2030 | Human landing on the Moon |
| 2025-2026 | Development of the module |
"""


def test_the_rows_of_a_table_stand_alone() -> None:
    document = Document(text=TABLE, source="test", published=PUBLISHED)
    found = timeline.extract(document)
    assert [(one.when.edtf, str(one.status), one.title) for one in found] == [
        ("2021-06-15", "occurred", "France leaves the talks"),
        ("2025-35", "planned", "Launch of the demonstrator"),
        ("../2030", "target", "Human landing on the Moon"),
        ("2025/2026", "planned", "Development of the module"),
    ]
    assert [one.actors for one in found] == [("France",), (), (), ()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("* End of mission: 2037", [("2037", "planned", "End of mission")]),
        ("Full operational capability: 2030", [("2030", "planned", "Full operational capability")]),
        ("Decision due: 30 June 2025", [("2025-06-30", "scheduled", "Decision due")]),
        ("Artemis II ....... no earlier than April 2026", [("2026-04/..", "scheduled", "Artemis II")]),
        (
            "* Launch: Q1 2027 (was Q4 2025)",
            [("2027-33", "scheduled", "Launch"), ("2025-36", "cancelled", "Launch")],
        ),
        ("**2028 (planned)** \u2013 Critical design review", [("2028", "planned", "Critical design review")]),
        ("Author: Ada Quist", []),
    ],
)
def test_labels_and_their_dates(line: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(f"The plan stands as it is.\n\n{line}\n") == expected


def test_fields_and_leading_dots_are_lines_of_their_own() -> None:
    fields = "Consultation of the parties: 14 July - 11 September\nDecision due: 30 June 2024\n"
    text = f"{fields}First test ..... 2026\nNext ..... 2027\n"
    assert [one.text for one in split_sentences(text)] == text.strip().split("\n")


@pytest.mark.parametrize(
    ("line", "published"),
    [("Date: 12 March 2024", True), ("Brussels, 12 March 2024", True), ("Decision due: 12 March 2024", False)],
)
def test_a_label_of_its_own_is_no_publication_line(line: str, published: bool) -> None:
    assert (read_header(f"{line}\n\nThe council met.").published is not None) == published


def test_the_columns_of_a_schedule() -> None:
    text = (
        "Launch schedule\n"
        "Date          Mission        Vehicle       Site\n"
        "12 Jan 2025   Blue Ghost 1   Falcon 9      KSC\n"
        "26 Feb 2025   IM-2           Falcon 9      KSC\n"
        "NET Sep 2025  Griffin-1      Falcon Heavy  KSC\n"
    )
    assert rows(text) == [
        ("2025-01-12", "scheduled", "Blue Ghost 1"),
        ("2025-02-26", "scheduled", "IM-2"),
        ("2025-09/..", "scheduled", "Griffin-1"),
    ]


def test_quarters_and_halves_under_the_heading_of_their_year() -> None:
    text = "# Roadmap\n\n## 2025\n- Q1: engine test\n- Q3: stage test\n\n## 2026\n- H1: first launch from Kourou\n"
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2025-33", "Engine test"),
        ("2025-35", "Stage test"),
        ("2026-40", "First launch from Kourou"),
    ]


def test_quarters_before_a_dash_or_an_arrow() -> None:
    text = "PLAN\n\n2025\nQ1 \u25b8 Engine test\nQ3 - Stage test\nQ4 \u2013 Flight test\n"
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2025-33", "Engine test"),
        ("2025-35", "Stage test"),
        ("2025-36", "Flight test"),
    ]


@pytest.mark.parametrize("mark", [":", " \u25b8"])
def test_seasons_under_the_heading_of_their_year(mark: str) -> None:
    text = f"PLAN\n\n2023\nFall{mark} Selection of one contractor\nSpring{mark} Flight of the capsule\n"
    assert [(date, title) for date, _, title in rows(text)] == [
        ("2023-23", "Selection of one contractor"),
        ("2023-21", "Flight of the capsule"),
    ]


def test_a_text_that_begins_with_its_year() -> None:
    text = (
        "2020\nJan 29: Two satellites pass each other\nMay 30 - Demo-2 launches\n\n2021\nFeb 18 - Perseverance lands\n"
    )
    assert [date for date, _, _ in rows(text)] == ["2020-01-29", "2020-05-30", "2021-02-18"]
