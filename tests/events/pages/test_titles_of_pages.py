"""What heads a page and its parts: titles and labels, whose times are no events of their own."""

from __future__ import annotations

import pytest

from tests.events.pages.test_layouts import rows

BODY = "\n\nThe agency launched a probe on 3 May 2021.\n"


@pytest.mark.parametrize(
    "title",
    [
        "THE YEAR IN DATES: 1992",
        "THE WEEK AHEAD IN SPACE POLICY",
        "DEFENSE SPACE CONTRACTS, AUGUST 2005 (selection)",
        "THE YEAR AHEAD: 2022",
        "Milestone tracker, March 2021",
        "ORBIT WEEKLY   *   No. 411   *   13 July 2022",
        "How we got here\nCompiled by the space policy desk of Doria, 16 November 2021",
    ],
)
def test_times_of_a_title_are_no_events(title: str) -> None:
    assert [date for date, _, _ in rows(title + BODY)] == ["2021-05-03"]


def test_a_title_that_tells_of_an_act_is_one() -> None:
    told = rows("Resolution of Parliament of 10 December 2021 on space" + BODY)
    assert [date for date, _, _ in told] == ["2021-12-10", "2021-05-03"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("January: The lander leaves Florida on the 8th.", [("2021-01-08", "occurred", "The lander leaves Florida")]),
        (
            "January: The lander reaches orbit on the 8th and burns up ten days later.",
            [
                ("2021-01-08", "occurred", "The lander reaches orbit"),
                ("2021-01-18", "occurred", "The lander burns up"),
            ],
        ),
        (
            "2021: The agency chose Doria; on 30 July the court denied a protest.",
            [("2021", "occurred", "The agency chose Doria"), ("2021-07-30", "occurred", "The court denied a protest")],
        ),
        ("1986  Named to the commission in February", [("1986-02", "occurred", "Named to the commission")]),
        (
            "Feb. 2      The FY 2021 budget is sent to Parliament",
            [("2022-02-02", "occurred", "Budget is sent to Parliament")],
        ),
    ],
)
def test_a_label_only_frames_the_day_in_its_line(line: str, expected: list[tuple[str, str, str]]) -> None:
    heading = "2021\n\n" if line.startswith("January") else ""
    assert rows(f"{heading}{line}\n") == expected


def test_an_hour_labels_what_is_presented_not_what_has_its_own_date() -> None:
    text = "14 July 2022\n11:00   Presentation of the space policy, adopted by ministers on 31 January 2021\n"
    assert rows(text) == [
        ("2022-07-14", "scheduled", "Presentation of the space policy"),
        ("2021-01-31", "occurred", "Presentation of the space policy adopted by ministers"),
    ]


def test_weekdays_under_the_heading_of_their_week() -> None:
    text = "WEEK OF JULY 4\n\nMon: The panel meets in Doria.\n\nWed: The probe is stopped.\n"
    assert [date for date, _, _ in rows(text)] == ["2022-07-04", "2022-07-06"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("12 October 2021 \u2013 Second pair in orbit", ("2021-10-12", "occurred", "Second pair in orbit")),
        ("May 2024 - Tug operational", ("2024-05", "scheduled", "Tug operational")),
        ("- Talks with Peru since 2010", ("2010/..", "ongoing", "Talks with Peru")),
        ("(6) Flight: from 2023 onward", ("2023/..", "planned", "Flight")),
        ("31 Aug   Summary due at the ministry", ("2022-08-31", "scheduled", "Summary due at the ministry")),
    ],
)
def test_lines_without_a_verb(line: str, expected: tuple[str, str, str]) -> None:
    assert rows(f"Milestones\n\n{line}\n") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The satellites must be in service by 29 March 2024.", ("../2024-03-29", "target")),
        ("The round must be over by 30 November 2022.", ("../2022-11-30", "target")),
        ("The crew should be down on Sunday.", ("2022-07-17", "scheduled")),
        ("A drawing of the lander, due on the planet on 3 December 2022.", ("2022-12-03", "scheduled")),
    ],
)
def test_how_a_thing_will_be(text: str, expected: tuple[str, str]) -> None:
    assert [(date, status) for date, status, _ in rows(text)] == [expected]


def test_bonds_are_due_without_a_row() -> None:
    assert rows("It sold debentures due March 1, 2031.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Next issue: July 21",
        "The next issue appears on July 21.",
        "Where things stand, 28 June 2022",
        "Alba in orbit. Photo taken November 1997",
        "Mission: Alba        Reporting date: 16 March 2009",
    ],
)
def test_what_only_tells_of_the_page_is_no_event(line: str) -> None:
    assert [date for date, _, _ in rows(f"The tracker of Doria.{BODY}\n{line}\n")] == ["2021-05-03"]


@pytest.mark.parametrize("number", ["8/", "3/8", "[6/8]"])
def test_the_number_of_a_message_is_no_part_of_what_it_tells(number: str) -> None:
    told = rows(f"{number} A joint mission is planned for 2024.\n")
    assert told == [("2024", "planned", "A joint mission is planned")]
