"""The seed article's dates, with their bounds, and how they change with the day it was published."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from timeline.dates import bounded, find_dates
from timeline.model import Bound, TimeExpression

SEED = next((Path(__file__).resolve().parents[2] / "seeds").glob("000_*.txt")).read_text(encoding="utf-8")


def read(published: date | None) -> dict[str, TimeExpression]:
    return {one.text: one for one in find_dates(SEED, published)}


def test_every_time_expression_of_the_seed_is_found_and_nothing_else() -> None:
    assert [(one.text, one.value) for one in find_dates(SEED, date(2020, 7, 15))] == [
        ("2020-07-15", "2020-07-15"),
        ("current", "PRESENT_REF"),
        ("last year", "2019"),
        ("2017", "2017"),
        ("2024", "2024"),
        ("May", "2020-05"),
        ("Monday", "2020-07-13"),
        ("right now", "PRESENT_REF"),
        ("recently", "PAST_REF"),
    ]


def test_the_goal_is_bounded() -> None:
    goal = read(date(2020, 7, 15))["2024"]
    when = bounded(goal)
    assert goal.bound is Bound.BY
    assert when is not None and when.edtf == "../2024"


def test_another_day_of_publication_changes_the_answers() -> None:
    found = read(date(2022, 3, 1))
    assert (found["last year"].value, found["May"].value, found["Monday"].value) == ("2021", "2021-05", "2022-02-28")


def test_without_one_they_stay_open() -> None:
    found = read(None)
    assert (found["last year"].value, found["May"].value, found["2017"].value) == ("", "XXXX-05", "2017")
    assert found["last year"].when is None
