"""Links become histories of targets, and dates how far they moved: exact where they can be, a range where not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made_events import moved
from timeline.scene.index import index
from timeline.scene.slips import histories, move, said
from timeline.scene.wording import wording

WORDS = wording()


@pytest.mark.parametrize(
    ("first", "then", "slip"),
    [
        ("../2024", "../2025", "+1 y"),
        ("2019", "2021", "+2 y"),
        ("../2028", "../2024", "−4 y"),
        ("../2024", "2026-11-16", "+1.9 y"),  # after the last day that was allowed
        ("2024", "2025-09", "+0.7 to 1.7 y"),  # any day of 2024, any day of September
        ("2019", "2021-12-25", "+2 to 3 y"),
        ("2021-03", "2021-12", "+9 mo"),
        ("2024-05-01", "2024-05-20", "+19 d"),
        ("2025/..", "2024-06-01", "−7 mo"),
        ("2021", "2021-12-25", "as planned"),
        ("../2024", "2023-02", "as planned"),
        ("2025/..", "2025-06", "as planned"),
        ("2025/..", "2031-01-01", "+6 y"),  # nothing was promised for later, yet that is how far off it was
    ],
)
def test_a_slip_in_a_few_characters(first, then, slip):
    moved_by = move(first, then)
    assert moved_by is not None
    assert said(moved_by, WORDS) == slip


def test_a_date_that_names_no_day_has_not_moved_anywhere():
    assert move("soon", "2025") is None and move("2025", "") is None


years = st.integers(1950, 2090)


@given(years, years)
def test_years_are_as_far_apart_as_their_numbers(first, then):
    moved_by = move(str(first), f"../{then}")
    assert moved_by is not None
    if first == then:
        assert said(moved_by, WORDS) == "as planned"
    else:
        assert said(moved_by, WORDS) == f"{'+' if then > first else '−'}{abs(then - first)} y"


@given(st.dates(), st.dates())
def test_a_move_back_is_the_move_turned_round(first, then):
    there, back = move(first.isoformat(), then.isoformat()), move(then.isoformat(), first.isoformat())
    assert there is not None and back is not None
    assert (there.low, there.high) == (-back.high, -back.low)


def test_the_dates_of_a_target_stand_in_the_order_they_were_told():
    frame = moved().frame
    assert sorted(histories(frame)) == [(0, 1, 2), (3, 4), (5, 6)]
    assert sorted(histories(frame.iloc[::-1].reset_index(drop=True))) == [(2, 1), (4, 3), (7, 6, 5)]


def test_what_came_of_a_target_ends_its_history():
    frame = moved().frame
    frame.loc[2, "published"] = "2020-01-01"  # told before the second date: that is of another crew
    assert histories(frame)[0] == (0, 2)


def test_two_dates_of_one_document_are_no_slip_unless_the_old_one_is_called_off():
    frame = moved().frame
    frame.loc[1, "published"] = frame.loc[0, "published"]
    assert (0, 1) not in [found[:2] for found in histories(frame)]
    frame.loc[0, "status"] = "cancelled"
    assert histories(frame)[0][:2] == (0, 1)


def test_what_was_called_off_for_good_has_no_new_date():
    frame = moved().frame
    frame.loc[4, "status"] = "cancelled"
    assert all(3 not in found for found in histories(frame))


def test_a_selection_keeps_the_histories_of_its_rows():
    events = index(moved().frame)
    part = events.take(np.array([7, 4, 3, 6]))
    assert part.slips.chain.tolist() == [-1, *events.slips.chain[[4, 3, 6]]]
    assert part.slips.step.tolist() == [0, 1, 0, 1]
    assert part.slips.moved[1:].tolist() == [-365, -365, 0] and np.isnan(part.slips.moved[0])
