"""Feasts fall on the days the calendars of their years give."""

from __future__ import annotations

import pytest

from timeline.dates.feasts import easter, feast


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1583, 4, 10),
        (1818, 3, 22),
        (1943, 4, 25),
        (1999, 4, 4),
        (2000, 4, 23),
        (2020, 4, 12),
        (2024, 3, 31),
        (2038, 4, 25),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == (year, month, day)


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("12-25", 1968, (1968, 12, 25)),
        ("11/4/4", 1999, (1999, 11, 25)),
        ("11/4/4", 2024, (2024, 11, 28)),
        ("05/-1/1", 2020, (2020, 5, 25)),
        ("09/1/1", 2025, (2025, 9, 1)),
        ("11/1/1+1", 2020, (2020, 11, 3)),
        ("11/1/1+1", 2022, (2022, 11, 8)),
        ("easter-2", 2020, (2020, 4, 10)),
        ("easter1", 2020, (2020, 4, 13)),
    ],
)
def test_feasts(rule: str, year: int, day: tuple[int, int, int]) -> None:
    assert feast(rule, year) == day
