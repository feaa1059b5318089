"""What the text says of a happening: done, said, scheduled, aimed at, planned, lasting, called off or denied."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document

PUBLISHED = datetime.date(2021, 10, 6)  # a Wednesday


def rows(text: str) -> list[tuple[str, str]]:
    """Date and status of the events of a text, in its order."""
    document = Document(text=text, source="test", published=PUBLISHED)
    return [(event.when.edtf, str(event.status)) for event in timeline.extract(document)]


def undated(text: str) -> set[tuple[str, str]]:
    """Trigger and reason of what a text leaves undated."""
    found = timeline.examine(Document(text=text, source="test", published=PUBLISHED))
    return {(item.trigger.of(text), item.reason) for item in found.undated}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # occurred
        ("ESA signed the contract on Monday.", [("2021-10-04", "occurred")]),
        ("The treaty was ratified by the Senate in 1967.", [("1967", "occurred")]),
        ("Congress has approved the budget this year.", [("2021", "occurred")]),
        ("In 2019 the agency was founded by decree.", [("2019", "occurred")]),
        ("Jan. 31, 1958 - The Army launches the first American satellite.", [("1958-01-31", "occurred")]),
        ("The company announced the lander in June.", [("2021-06", "occurred")]),
        ("Roscosmos refused to sign the accord in 2020.", [("2020", "occurred")]),
        # statement
        ("The minister said on Tuesday that the talks were going well.", [("2021-10-05", "statement")]),
        ('"We are ready," the administrator told reporters on Friday.', [("2021-10-01", "statement")]),
        # scheduled
        ("The crew is scheduled to launch on 30 October 2021.", [("2021-10-30", "scheduled")]),
        ("The rules will take effect on March 1, 2023.", [("2023-03-01", "scheduled")]),
        ("The hearing is set for November 3, 2021.", [("2021-11-03", "scheduled")]),
        ("The probe will launch no earlier than February 2025.", [("2025-02/..", "scheduled")]),
        ("The rover will land on the Moon in 2024.", [("2024", "scheduled")]),
        ("The crew, who were chosen in secret, will launch on 30 October 2021.", [("2021-10-30", "scheduled")]),
        # target
        ("NASA aims to land astronauts on the Moon by 2025.", [("../2025", "target")]),
        ("The goal is to land humans on Mars by 2040.", [("../2040", "target")]),
        ("China wants to build a base on the surface by 2035.", [("../2035", "target")]),
        ("The law requires the agency to deorbit satellites within five years.", [("../2026", "target")]),
        # planned
        ("Japan plans to send a rover to the Moon in 2029.", [("2029", "planned")]),
        ("The agency expects to choose a supplier next year.", [("2022", "planned")]),
        ("The rover is to land on the Moon in 2024.", [("2024", "scheduled")]),
        # ongoing
        ("Russia will keep its crew on the station until 2028.", [("../2028", "ongoing")]),
        ("The programme has been running since 2011.", [("2011/..", "ongoing")]),
        ("The conference ran from 3 May to 7 May 2021.", [("2021-05-03/2021-05-07", "ongoing")]),
        # a date that was moved is two rows
        (
            "The launch was postponed from May 2022 to July 2022.",
            [("2022-05", "cancelled"), ("2022-07", "scheduled")],
        ),
        (
            "The mission, delayed from late 2023, is now set for September 2025.",
            [("2023", "cancelled"), ("2025-09", "scheduled")],
        ),
    ],
)
def test_status(text, expected):
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "reason"),
    [
        ("Russia will not join the Gateway in 2025.", "join", "denied"),
        ("India does not plan to leave the project in 2024.", "leave", "denied"),
        ("The government refuses to fund the lander in 2022.", "fund", "denied"),
        ("Congress would fund the lander in 2023 if the agency asked for it.", "fund", "conditional"),
        ("The agency could launch the probe in 2024.", "launch", "conditional"),
        ("ESA will launch the probe in 2024 provided that the states agree.", "launch", "conditional"),
    ],
)
def test_what_is_denied_or_conditional_is_no_row_but_listed(text, trigger, reason):
    assert rows(text) == []
    assert (trigger, reason) in undated(text)


def test_would_in_a_report_is_a_plain_future():
    assert rows("The director said the agency would launch the probe in 2024.") == [("2024", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "Expo 2016 was a success for the agency.",
        "It follows the 1967 Outer Space Treaty.",
        "The Outer Space Treaty of 1967 bans weapons there.",
        "The FY2021 level was too low, critics of the agency argued.",
        "It was the first landing since 1972.",
        "The agency reviews the rules every year.",
    ],
)
def test_names_levels_and_habits_date_nothing(text):
    assert rows(text) == []


def test_a_treaty_signed_in_its_year_is_dated():
    assert rows("The Outer Space Treaty was signed in 1967.") == [("1967", "occurred")]


def test_one_date_said_twice_is_one_row():
    assert rows("The budget was released today (October 6).") == [("2021-10-06", "occurred")]


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("Engineers pushed the test from September 2020 after a leak.", "2020-09", "cancelled"),
        ("The crewed test was originally planned for 2018.", "2018", "cancelled"),
        ("The bill authorizes $20 billion for the agency in fiscal year 2020.", "2019-10/2020-09", "ongoing"),
    ],
)
def test_old_dates_and_fiscal_years(text: str, date: str, status: str) -> None:
    document = Document(text=text, source="test", published=datetime.date(2020, 7, 15))
    (event,) = timeline.extract(document)
    assert (event.when.edtf, str(event.status)) == (date, status)


def test_a_date_in_a_relative_clause_is_not_of_the_word_before_it() -> None:
    text = "Norway passed its law in July 2017, becoming the second after Denmark, which did so in 2015."
    document = Document(text=text, source="test", published=datetime.date(2020, 7, 15))
    found = [(event.when.edtf, event.title, event.actors) for event in timeline.extract(document)]
    assert found == [
        ("2017-07", "Norway passed its law", ("Norway",)),
        ("2015", "Denmark passed its law", ("Denmark",)),
    ]


def test_in_a_chain_of_slips_only_the_last_date_stands() -> None:
    text = "The launch was delayed to 2022, then to November 2023, and is now scheduled for no earlier than 2025."
    assert rows(text) == [("2022", "cancelled"), ("2023-11", "cancelled"), ("2025/..", "scheduled")]


def test_how_things_are_today_is_no_happening() -> None:
    assert rows("Today the agency has 22 members.") == []


def test_the_verb_of_a_condition_is_no_happening() -> None:
    text = "The plan may change if she is elected in November."
    assert rows(text) == []
    assert ("elected", "conditional") in undated(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # what an assembly or a court does by saying it, and what anybody else says
        ("The General Assembly called on states in May 2019 to refrain from such tests.", "occurred"),
        ("A federal court confirmed that sum in May 2019.", "occurred"),
        ("The Security Council condemned the launch on 4 May 2019.", "occurred"),
        ("The minister condemned the launch on 4 May 2019.", "statement"),
        ("The Security Council said on 4 May 2019 that it was concerned.", "statement"),
        # a report handed in, and what is reported
        ("The commission reported in May 2019.", "occurred"),
        ("The commission reported in May 2019 that costs had grown.", "statement"),
        ("The firm reported in May 2019 that costs had grown.", "statement"),
    ],
)
def test_what_a_body_does_by_saying_it(text: str, status: str) -> None:
    assert [told for _, told in rows(text)] == [status]
