"""Dates that stand near the wrong word, and the rows, titles and actors that the right one gives."""

import datetime

import pytest

import timeline
from timeline.model import Document, Event


def rows(text: str) -> list[Event]:
    """Return the rows of a text published on 13 July 2022."""
    return list(timeline.extract(Document(text=text, source="test", published=datetime.date(2022, 7, 13))))


TOLD = [
    # what an agreement is about is not done on the day of it
    (
        "Chile and Ghana inked a memorandum on sharing weather data on Monday.",
        [("2022-07-11", "occurred", "Chile and Ghana inked a memorandum on sharing weather data")],
    ),
    (
        "The two firms signed a deal on building a port by 2027.",
        [("../2027", "target", "The two firms building a port")],
    ),
    # a clause behind the date of another verb
    (
        "The probe fell silent on 3 April because it had lost power.",
        [("2022-04-03", "occurred", "The probe fell silent")],
    ),
    # what a clause with "once" or "when" tells is to come
    (
        "The samples will be opened once they reach Houston at the end of the month.",
        [("2022-07", "scheduled", "They reach Houston")],
    ),
    ("The agency will decide when the board meets this month.", [("2022-07", "scheduled", "The board meets")]),
    # writings that bear a day
    ("The minutes of 22 January were adopted without a vote.", []),
    ("Law No. 88 of 9 May 2006 governs the port.", [("2006-05-09", "occurred", "Law No. 88 governs the port")]),
    ("Cases pending on 31 January are governed by the older rules.", []),
    (
        "Having regard to the opinion of the Council of Elders of 3 May 2021, the decree is issued.",
        [],
    ),
    (
        "Having regard to the decision of the Chamber of Deputies of 3 May 2021, the decree is issued.",
        [("2021-05-03", "occurred", "The decision of the Chamber of Deputies")],
    ),
    # the perfect takes no day of its own
    (
        "An inquiry into the crash of the probe on Monday has begun its work.",
        [("2022-07-11", "occurred", "The crash of the probe")],
    ),
    # "would" with no condition beside it
    (
        "The capsule would lift off in late 2024 on a rented rocket.",
        [("2024", "planned", "The capsule would lift off on a rented rocket")],
    ),
    ("Without new money the capsule would lift off in late 2024.", []),
    # what lasts, with its exception
    (
        "The pact shall remain in force until 31 December 2030 unless a party leaves it.",
        [("../2030-12-31", "ongoing", "The pact shall remain in force")],
    ),
    # whom evidence is from is no amount that changed
    (
        "The panel heard evidence from six engineers in February.",
        [("2022-02", "occurred", "The panel heard evidence from six engineers")],
    ),
    # a window is no place
    (
        "NASA delayed the test from October 2021 to a window between March and June 2023.",
        [
            ("2021-10", "cancelled", "NASA delayed the test to a window"),
            ("2023-03/2023-06", "scheduled", "NASA delayed the test to a window"),
        ],
    ),
    # verbs that look like something else
    (
        "Two relay satellites collided high above Peru on Monday, officials said.",
        [("2022-07-11", "occurred", "Two relay satellites collided high above Peru")],
    ),
    (
        "3 May 2021 - The second crew splashes down after 80 days.",
        [("2021-05-03", "occurred", "The second crew splashes down")],
    ),
    (
        "Ghana launched a probe on Saturday, ten days after its lander touched down in a crater.",
        [
            ("2022-07-09", "occurred", "Ghana launched a probe"),
            ("2022-06-29", "occurred", "Its lander touched down in a crater"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_the_date_is_that_of_the_right_word(text: str, told: list[tuple[str, str, str]]) -> None:
    assert [(one.when.edtf, str(one.status), one.title) for one in rows(text)] == told


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Belgian and Angolan governments signed a pact on 3 May.", ("Belgium", "Angola")),
        ("The French, German and Italian space agencies met on 2 May.", ("France", "Germany", "Italy")),
        ("The second crew, led by Ada Quist, set off on 2 May.", ("Ada Quist",)),
        ("The capsule was rebuilt by Jane Orlov in May 2021.", ("Jane Orlov",)),
        ("The decision of the Chamber of Deputies of 3 May 2021 is public.", ("Chamber of Deputies",)),
    ],
)
def test_who_takes_part(text: str, actors: tuple[str, ...]) -> None:
    assert rows(text)[0].actors == actors


def test_adjectives_joined_by_commas_stand_in_the_title() -> None:
    (row,) = rows("The French, German and Italian space agencies met on 2 May in Oslo.")
    assert row.title == "The French, German and Italian space agencies met in Oslo"
