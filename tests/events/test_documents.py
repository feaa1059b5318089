"""Sentences as agencies, parliaments and newspapers write them, and the rows that they come to."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document


def rows(text: str) -> list[tuple[str, str, str]]:
    """Return date, status and title of the rows of a text published on Wednesday, 13 July 2022."""
    document = Document(text=text, source="test", published=datetime.date(2022, 7, 13))
    return [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]


ONE = [
    # what a parliament confirms is done, what somebody else confirms is said
    ("The Senate confirmed Ada Quist as chair on Monday.", "2022-07-11", "occurred"),
    ("The Senate confirmed the nomination on Monday.", "2022-07-11", "occurred"),
    ("The Senate confirmed on Monday that it would meet.", "2022-07-11", "statement"),
    ("The firm confirmed the delay on Monday.", "2022-07-11", "statement"),
    # a stretch ahead ends with its last unit; one gone by dates nothing
    ("China will launch two telescopes over the next five years.", "../2027", "planned"),
    ("Over the next five years, China will launch two telescopes.", "../2027", "planned"),
    ("The firm aims to hire 50 people in the next two years.", "../2024", "target"),
    # "would" of what a bill provides in a fiscal year, and of a plan with its limit
    ("The bill would provide $2 billion for the lander in fiscal year 2024.", "2023-10/2024-09", "planned"),
    ("The capsule would be tested by 2028.", "../2028", "target"),
    ("NASA requested $949 million for fiscal year 2022.", "2021-10/2022-09", "planned"),
    ("NASA spent $949 million in fiscal year 2021.", "2020-10/2021-09", "ongoing"),
    # what comes in so many years, one amount or another; what they are counted in does not
    ("The capsule will fly in five years.", "2027", "planned"),
    ("In two years the agency will fly it again.", "2024", "planned"),
    ("The capsule will fly in one to two years.", "2023/2024", "planned"),
    ("The capsule is expected to fly within three to five years.", "../2027", "target"),
    # what was said in a speech of a day; what somebody has until a day to do
    ("Ada Quist announced a moratorium on such tests in an April 18 speech.", "2022-04-18", "occurred"),
    ("They have until 31 July to register.", "../2022-07-31", "target"),
    ("Vega C, originally due in 2020, is still late.", "2020", "cancelled"),
    # past and present look alike
    ("JAXA today set up a task force.", "2022-07-13", "occurred"),
    # somebody is still to decide whether
    ("A decision on whether to build it is to be made by 2028.", "../2028", "target"),
    # what is done in a meeting
    ("In a meeting Tuesday in Toronto, Ada Quist signed a pact.", "2022-07-12", "occurred"),
    ("Companies have until July 29 to agree to the plan.", "../2022-07-29", "target"),
    ("Kestrel is the third firm to file for bankruptcy this year.", "2022", "occurred"),
    ("The agency was adrift, until last May the board closed it.", "2022-05", "occurred"),
    ("A maiden flight from Virginia is on the manifest later this year.", "2022", "scheduled"),
    ("That is the basis for deciding by 2028 on a launcher to replace the old one.", "../2028", "target"),
    ("Ekumaku testified before the Senate Commerce Committee July 6.", "2022-07-06", "occurred"),
    ("A missile slammed late Tuesday into a satellite.", "2022-07-12", "occurred"),
    ("Korea set the goal of landing on Mars in 2045.", "2045", "target"),
    ("NASA is working toward a landing in December 2025.", "2025-12", "target"),
    ("In May a panel led by Ada Quist warned of gaps.", "2022-05", "statement"),
    ("The flight had been aborted on the pad on Feb. 17 because of a fault.", "2022-02-17", "cancelled"),
    ("India hopes to set down its lander this Friday.", "2022-07-15", "planned"),
    ("September 12-13, 2021: Japan and Germany pledge the same.", "2021-09-12/2021-09-13", "occurred"),
    ("The council, meeting on 12-13 July, agreed to it.", "2022-07-12/2022-07-13", "occurred"),
    ("The treaty has been in force since 1 August 2017.", "2017-08-01/..", "ongoing"),
]


@pytest.mark.parametrize(
    "text",
    [
        "It will be the first launch in three years.",
        "That will be the largest budget in ten years.",
        "The team can build it in five years.",
    ],
)
def test_a_length_that_acts_are_counted_in_dates_none(text: str) -> None:
    assert rows(text) == []


def test_the_title_tells_what_is_to_be_done_by_then() -> None:
    assert [title for _, _, title in rows("The firms have until 31 July to register.")] == ["The firms to register"]


@pytest.mark.parametrize(("text", "date", "status"), ONE)
def test_date_and_status(text: str, date: str, status: str) -> None:
    assert [(date, status) for date, status, _ in rows(text)] == [(date, status)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A report delivered to Congress on Thursday calls for a tax.",
            [("2022-07-07", "occurred", "A report delivered to Congress")],
        ),
        (
            "The law that lets firms own what they dig was adopted by parliament in July 2017 and has been in force "
            "since August 2017.",
            [
                ("2017-07", "occurred", "The law was adopted by parliament"),
                ("2017-08/..", "ongoing", "The law has been in force"),
            ],
        ),
        (
            "The satellite, once due for launch in 2016, is now planned for 2029.",
            [("2016", "cancelled", "Launch"), ("2029", "planned", "The satellite is planned")],
        ),
        (
            "The panel today adopted, by 5 votes to 2, the draft law.",
            [("2022-07-13", "occurred", "The panel adopted")],
        ),
        (
            "The FAA on Monday issued the Halberg startup a licence.",
            [("2022-07-11", "occurred", "The FAA issued the Halberg startup a licence")],
        ),
        (
            "The first piece flew in 1998, and it has been occupied since November 2000.",
            [("1998", "occurred", "The first piece flew"), ("2000-11/..", "ongoing", "It has been occupied")],
        ),
        (
            "Putin congratulated India on Friday, a day after its lander touched down.",
            [
                ("2022-07-08", "statement", "Putin congratulated India"),
                ("2022-07-07", "occurred", "Its lander touched down"),
            ],
        ),
        (
            "The Senate confirmed Ada Quist on Friday, a day after the panel approved it.",
            [
                ("2022-07-08", "occurred", "The Senate confirmed Ada Quist"),
                ("2022-07-07", "occurred", "The panel approved it"),
            ],
        ),
        (
            "The plan set the goals of reaching the Moon in 2032 and landing on Mars in 2045.",
            [("2032", "target", "Reaching the Moon"), ("2045", "target", "Landing on Mars")],
        ),
        (
            "The plan was unveiled in May, and the deal with Bharti, the UK Government and Hanwha was signed in June.",
            [("2022-05", "occurred", "The plan was unveiled"), ("2022-06", "occurred", "The deal was signed")],
        ),
        (
            "Ministers had decided on it in December 2014, and the first flight was then set for 2020.",
            [
                ("2014-12", "occurred", "Ministers had decided on it"),
                ("2020", "cancelled", "The first flight was set"),
            ],
        ),
        (
            "Under the Space Act, enacted on August 9, 2021, NASA must open an office.",
            [("2021-08-09", "occurred", "The Space Act enacted")],
        ),
        (
            "Work will be done in Bonn, with an expected completion date of April 2027.",
            [("2027-04", "scheduled", "An expected completion date")],
        ),
        ("A prize was offered, with a deadline of 2012.", [("2012", "target", "A deadline")]),
        ("Artemis: a programme of NASA (updated May 2022)", []),
        ("China launched ten probes over the past five years.", []),
        (
            "In a statement of 28 June, ESA called a launch this year very unlikely.",
            [
                (
                    "2022-06-28",
                    "statement",
                    "ESA called a launch very unlikely",
                )
            ],
        ),
    ],
)
def test_rows(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


def test_what_one_is_pleased_to_announce_is_announced() -> None:
    assert ("2022-07-13", "occurred") in [one[:2] for one in rows("Today, I am pleased to announce that we will land.")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "The FCC fined DISH. The Commission had approved the plan in 2012.",
            "Federal Communications Commission (FCC)",
        ),
        ("Brazil signed it. The Federal Senate agreed on 12 May.", "Federal Senate"),
        ("The House Committee on Science met on 12 May.", "House Science Committee"),
    ],
)
def test_bodies_by_their_short_names(text: str, actor: str) -> None:
    document = Document(text=text, source="test", published=datetime.date(2022, 7, 13))
    assert timeline.extract(document)[-1].actors[0] == actor
