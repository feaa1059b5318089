"""A target told again with another date is linked to what it was; what only looks like it is not."""

from __future__ import annotations

import datetime

import pytest

from timeline.model import Document
from timeline.pipeline import examine_all

JUNE = {year: datetime.date(year, 6, 1) for year in range(2015, 2030)}


def links(*told: tuple[int, str]) -> list[set[int]]:
    """Return for each text, said in a year, the texts whose events its events are linked to."""
    documents = [
        Document(text=text, source=str(place), published=JUNE[year]) for place, (year, text) in enumerate(told)
    ]
    found = [extraction.events for extraction in examine_all(documents)]
    clusters = [{event.cluster_id for event in events} for events in found]
    related = [{name for event in events for name in event.related} for events in found]
    return [
        {other for other, named in enumerate(clusters) if other != place and names & named}
        for place, names in enumerate(related)
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            (2019, "NASA will land astronauts on the Moon by 2024."),
            (2021, "NASA plans to land astronauts on the Moon by 2025."),
        ),
        (
            (2018, "The Euclid telescope is scheduled to launch in 2020."),
            (2019, "The Euclid telescope is now scheduled to launch in 2022."),
        ),
        (
            (2020, "NASA aims to launch Artemis III in 2024."),
            (2023, "The launch of Artemis III slipped to 2026."),
        ),
        (  # brought forward
            (2018, "NASA will return astronauts to the Moon by 2028."),
            (2019, "NASA will return astronauts to the Moon by 2024."),
        ),
    ],
)
def test_a_target_is_linked_to_its_new_date(first, second):
    assert links(first, second) == [{1}, {0}]


def test_a_target_that_moves_twice_is_linked_to_each_of_its_dates():
    told = [
        (year, f"NASA will land astronauts on the Moon by {by}.")
        for year, by in ((2019, 2024), (2021, 2025), (2023, 2026))
    ]
    assert links(*told) == [{1, 2}, {0, 2}, {0, 1}]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # another mission of the same series
        ((2020, "NASA aims to launch Artemis II in 2023."), (2021, "NASA aims to launch Artemis III in 2024.")),
        # another place
        (
            (2019, "NASA will land astronauts on the Moon by 2024."),
            (2021, "NASA will land astronauts on Mars by 2033."),
        ),
        # another actor
        (
            (2019, "NASA will land astronauts on the Moon by 2024."),
            (2021, "CNSA will land astronauts on the Moon by 2030."),
        ),
        # something else is landed
        ((2019, "NASA will land astronauts on the Moon by 2024."), (2021, "NASA will land cargo on the Moon by 2026.")),
        # another act on the same thing
        ((2019, "NASA will assemble the Lunar Gateway by 2024."), (2021, "NASA will crew the Lunar Gateway by 2028.")),
        # one of many: nothing says that it is the same satellite
        ((2019, "NASA will launch a satellite by 2024."), (2021, "NASA will launch a satellite by 2027.")),
        # the next of a series: the first date had passed when the second was said
        ((2020, "Ariane 6 is scheduled to launch in 2021."), (2025, "Ariane 6 is scheduled to launch in 2026.")),
        # said in the same document's year and month: neither came later
        (
            (2019, "NASA will land astronauts on the Moon by 2024."),
            (2019, "NASA will land astronauts on the Moon by 2028."),
        ),
    ],
)
def test_what_only_looks_like_a_new_date_is_not_linked(first, second):
    assert links(first, second) == [set(), set()]


def test_the_same_target_with_the_same_date_is_one_event_not_a_revision():
    same = (
        (2019, "NASA will land astronauts on the Moon by 2024."),
        (2021, "NASA will land astronauts on the Moon by 2024."),
    )
    assert links(*same) == [set(), set()]
