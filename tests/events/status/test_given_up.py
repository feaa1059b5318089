"""Dates that no longer hold, and what holds since a date: what a sentence says of them."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def told(text: str, published: datetime.date | None = datetime.date(2026, 1, 20)) -> list[tuple[str, str]]:
    """Return date and status of each row of a text."""
    document = Document(text=text, source="test", published=published)
    return [(one.when.edtf, str(one.status)) for one in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was to be launched in 2024 but is now expected in 2027.", [("2024", "cancelled"), ("2027", "planned")]),
        (
            "Once scheduled for 2021, the flight is now set for 2027.",
            [("2021", "cancelled"), ("2027", "scheduled")],
        ),
        ("The launch had been set for Jan. 9 but was scrubbed.", [("2026-01-09", "cancelled")]),
        (
            "It had been scheduled to fly on Dec. 17, but the launch was aborted.",
            [("2025-12-17", "cancelled")],
        ),
        ("The launch, planned for 2015, took place in 2018.", [("2015", "cancelled"), ("2018", "occurred")]),
        (
            "The satellite, whose launch had been scheduled for 2015, reached orbit in 2018.",
            [("2015", "cancelled"), ("2018", "occurred")],
        ),
        (
            "The mission was cancelled in July; it had been due to fly in November.",
            [("2025-07", "occurred"), ("2025-11", "cancelled")],
        ),
        ("Thursday's vote was postponed.", [("2026-01-15", "cancelled")]),
        ("The Jan. 8 vote was postponed to Feb. 3.", [("2026-01-08", "cancelled"), ("2026-02-03", "scheduled")]),
        ("NASA cancelled Thursday's spacewalk.", [("2026-01-15", "cancelled")]),
        # a plan told as past whose day is still to come; one whose day is gone may have come true
        ("The hearing had been set for next week.", [("2026-W05", "cancelled")]),
        ("The crew had hoped to land in May 2026.", [("2026-05", "cancelled")]),
        ("The crew had been due to land in May 2026.", [("2026-05", "cancelled")]),
        ("The agency said the hearing had been set for next week.", [("2026-W05", "scheduled")]),
        ("A goal of six flights had been set for 2030.", [("2030", "target")]),
        # what was arranged for a day gone by was not arranged on it
        ("The moratorium was set to lapse last October.", [("2025-10", "scheduled")]),
        ("The probe was scheduled to launch in October 2025.", [("2025-10", "scheduled")]),
        ("The date was set in October 2025.", [("2025-10", "occurred")]),
        # what was set for a day gone by and has a later one
        ("The tug, planned for 2023, will fly in 2028.", [("2023", "cancelled"), ("2028", "scheduled")]),
        ("The probe, expected to leave in 2029, was scrapped.", [("2029", "cancelled")]),
        ("The probe, expected to leave in 2029, is in storage.", [("2029", "planned")]),
        (
            "The plan, tabled in 2022 and once scheduled to start in 2025, was dropped.",
            [("2022", "occurred"), ("2025", "cancelled")],
        ),
        (
            "Bids, originally due February 2, will now be taken until March 9.",
            [("2026-02-02", "cancelled"), ("../2026-03-09", "ongoing")],
        ),
        ("Two firms were to have flown prototypes in 2028.", [("2028", "cancelled")]),
        ("The White House had proposed 77 million dollars for fiscal 2027.", [("2026-10/2027-09", "planned")]),
        # "but" beside what was agreed gives nothing up
        ("ESA agreed to fund it until 2028, but asked for an audit.", [("../2028", "ongoing")]),
        # what was ordered at first was ordered
        ("NASA originally ordered six in 2014.", [("2014", "occurred")]),
        # "now" says that the date still holds; an act in a past year was no plan
        ("The launch, now set for March 3, has been delayed four times.", [("2026-03-03", "scheduled")]),
        (
            "The reform, first proposed in 2004, was adopted in 2011.",
            [("2004", "occurred"), ("2011", "occurred")],
        ),
    ],
)
def test_a_date_that_was_given_up_is_cancelled(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The probe has been silent since Dec. 6.", [("2025-12-06/..", "ongoing")]),
        ("The law has been in force since 2010.", [("2010/..", "ongoing")]),
        ("The office has been closed since October.", [("2025-10/..", "ongoing")]),
        ("The station, occupied since 2000, will close.", [("2000/..", "ongoing")]),
        ("The Act is repealed with effect from 31 December 2026.", [("2026-12-31/..", "scheduled")]),
        ("Most of them were launched after 2019.", [("2019/..", "occurred")]),
        ("Since 2019 the bureau has cleared 40 launches.", [("2019/..", "ongoing")]),
    ],
)
def test_what_holds_since_a_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_words_behind_a_date_bound_it() -> None:
    assert told("It will fly on May 15 at the earliest.") == [("2026-05-15/..", "scheduled")]
    assert told("It will fly in June at the latest.") == [("../2026-06", "target")]


def test_what_is_denied_asked_or_compared_with_has_no_row() -> None:
    assert told("Neither the House nor the Senate voted on it in 2025.") == []
    assert told("The agency had not told lawmakers before July 17, 2025.") == []
    assert told("The sixth flight this year?") == []
    assert told("It earned 45 million, compared with 84 million a year earlier.") == []


def test_a_refusal_is_an_act_and_a_deadline_stays_one() -> None:
    assert told("The FCC denied the petition in November.") == [("2025-11", "occurred")]
    assert told("The minister denied in November that he knew.") == [("2025-11", "statement")]
    assert told("The deadline for comments has been extended to March 15.") == [("../2026-03-15", "target")]


def test_each_bound_of_a_law_is_of_its_own_verb() -> None:
    text = "An operator that was licensed on or before 15 April 2024 shall, no later than 15 April 2026, file a plan."
    assert told(text, None) == [("../2024-04-15", "occurred"), ("../2026-04-15", "target")]
    text = "The programme established under subsection (a) shall terminate on September 30, 2029."
    assert told(text, None) == [("2029-09-30", "scheduled")]


def test_items_under_a_dated_heading_are_of_its_date() -> None:
    text = (
        "2023\n- Accords signed by Bulgaria\n- National space law adopted by parliament\n2024\n- First craft launched"
    )
    assert told(text, None) == [("2023", "occurred"), ("2023", "occurred"), ("2024", "occurred")]
    text = "2015\nMay: Programme office opens.\nOctober: First call issued."
    assert told(text, None) == [("2015-05", "occurred"), ("2015-10", "occurred")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The launch was due in May 2019.", "scheduled"),
        ("The launch had been due in May 2019.", "scheduled"),
        ("The launch had been due in May 2019 but slipped.", "cancelled"),
        ("The report was due in May 2019, and the agency delayed it.", "cancelled"),
        ("The system was ready in May 2019.", "occurred"),
        ("The final report, due in May 2019, has not come.", "scheduled"),
        ("The final report, due in May 2021, will say why.", "scheduled"),
        ("The committee postponed a vote scheduled for 4 August 2020.", "cancelled"),
        ("The agency approved a flight planned for 2028.", "planned"),
    ],
)
def test_what_was_due_is_not_said_to_have_come(text: str, status: str) -> None:
    assert [found for _, found in told(text, datetime.date(2020, 7, 15))] == [status]


def test_a_later_verb_calls_off_only_what_it_is_said_of() -> None:
    text = "The FAA fined SpaceX $633,000 in May 2018 for two launches in 2017 and dropped the case in May 2019."
    assert told(text, datetime.date(2020, 7, 15)) == [
        ("2018-05", "occurred"),
        ("2017", "occurred"),
        ("2019-05", "occurred"),
    ]


def test_what_would_be_delayed_no_longer_stands() -> None:
    text = "The panel said its final report, due in December, would be delayed until next spring."
    assert told(text, datetime.date(2020, 7, 15)) == [
        ("2020-12", "cancelled"),
        ("2021-21", "scheduled"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The craft was supposed to go up in November 2024, but money held it up.",
            [("2024-11", "cancelled")],
        ),
        ("The craft is supposed to go up in 2028.", [("2028", "planned")]),
        ("The bill had been due in March 2025 and was pulled before the vote.", [("2025-03", "cancelled")]),
        ("The launch, at first planned for 2024, was put back.", [("2024", "cancelled")]),
        ("The launch, foreseen for 2024, was put off.", [("2024", "cancelled")]),
        (
            "The probe had set out on 3 May 2025 and landed in June 2025.",
            [("2025-05-03", "occurred"), ("2025-06", "occurred")],
        ),
    ],
)
def test_what_was_meant_to_come_and_did_not(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No crew will land before July 2028.", [("2028-07/..", "scheduled")]),
        ("No crew landed before July 2025.", []),
        ("The probe will be launched around 2028.", [("2028~", "planned")]),
        ("The probe will be launched in 2028.", [("2028", "scheduled")]),
        ("The probe is to be launched in 2028.", [("2028", "scheduled")]),
        ("Costs will rise in 2028.", [("2028", "planned")]),
        ("Earlier this month the regulator let the firm into the market.", [("2026-01", "occurred")]),
        ("She was posted to Doria in 1960.", [("1960", "occurred")]),
    ],
)
def test_what_is_to_come_and_what_is_over(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_saying_keeps_its_no() -> None:
    document = Document(
        text="No crew will land before July 2028, the chief told a panel on Monday.",
        source="test",
        published=datetime.date(2026, 1, 20),
    )
    titles = [one.title for one in timeline.extract(document)]
    assert titles == ["Crew will land", "No crew will land"]
