"""Lanes come in the order that is asked for; which groups have one of their own does not change with it."""

from __future__ import annotations

import pytest

from tests.made_events import frame_of, rows_of
from timeline.scene import Options, compose, index

ROWS = rows_of("""
2019 | 2019-01-01 | 2019-12-31 | year | occurred | Two of three | order | Mill
2020 | 2020-01-01 | 2020-12-31 | year | occurred | Three of three | order | Mill
2021 | 2021-01-01 | 2021-12-31 | year | occurred | One more | order | Mill
2018 | 2018-01-01 | 2018-12-31 | year | occurred | An early one | order | zebra
2022 | 2022-01-01 | 2022-12-31 | year | occurred | A late one | order | zebra
2016 | 2016-01-01 | 2016-12-31 | year | occurred | Nobody did it | order |
../2023 |  | 2023-12-31 | year | target | A bound | order | Abel
""")


def names(order, most=12):
    scene = compose(index(frame_of(ROWS)), None, 1200, 600, Options(order=order, most_lanes=most))
    return [lane.name for lane in scene.lanes]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        ("events", ["Mill", "zebra", "Abel", "No actor named"]),
        ("name", ["Abel", "Mill", "zebra", "No actor named"]),
        ("first", ["zebra", "Mill", "Abel", "No actor named"]),  # a bound stands at its day
    ],
)
def test_lanes_come_in_the_order_asked_for(order, wanted):
    assert names(order) == wanted


def test_the_fullest_keep_their_lanes_and_the_gathered_come_last():
    assert names("events", most=3) == ["Mill", "zebra", "2 more"]
    assert names("first", most=3) == ["zebra", "Mill", "2 more"]
