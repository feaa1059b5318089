"""Arrows lead from date to date of a target, and their words cover nothing."""

from __future__ import annotations

import numpy as np
import pytest

from tests.made_events import frame_of, moved, rows_of
from timeline.scene import Options, compose
from timeline.scene.arrows import SIZE
from timeline.scene.index import index
from timeline.scene.parts import Form
from timeline.scene.view import parse_view

EVENTS = index(moved().frame)


def told(scene):
    return {(str(EVENTS.ids[arrow.earlier]), str(EVENTS.ids[arrow.later])): arrow.text for arrow in scene.arrows}


def test_each_date_leads_to_the_next_with_its_slip():
    scene = compose(EVENTS, None, 1400, 600)
    assert told(scene) == {
        ("e00", "e01"): "+2 y",
        ("e01", "e02"): "+2 mo",
        ("e03", "e04"): "−1 y",
        ("e05", "e06"): "as planned",
    }


@pytest.mark.parametrize("width", [360, 800, 1400, 2400])
@pytest.mark.parametrize("lanes", ["actor", "slip", "none"])
def test_words_on_arrows_cover_no_label_no_mark_and_no_other(width, lanes):
    scene = compose(EVENTS, None, width, 600, Options(lanes=lanes))
    words = [(a.x - a.width / 2, a.y - SIZE / 2, a.x + a.width / 2, a.y + SIZE / 2) for a in scene.arrows if a.text]
    marks = [(m.x0, m.y - m.height / 2, m.x1, m.y + m.height / 2) for m in scene.marks]
    others = [label.box for label in scene.labels] + marks
    for place, (left, top, right, bottom) in enumerate(words):
        assert left >= 0 and right <= scene.width and top >= 0 and bottom <= scene.height
        for a, b, c, d in others + words[:place]:
            assert right <= a or c <= left or bottom <= b or d <= top


def test_an_arrow_holds_a_bound_at_its_day_and_ends_at_the_other_mark():
    scene = compose(EVENTS, None, 1400, 600)
    marks = {mark.event: mark for mark in scene.marks}
    for arrow in scene.arrows:
        first, last = marks[arrow.earlier], marks[arrow.later]
        assert arrow.at(0) == (arrow.x0, arrow.y0) and arrow.at(1) == (arrow.x1, arrow.y1)
        assert first.x0 <= arrow.x0 <= first.x1 and last.x0 <= arrow.x1 <= last.x1
        if first.form is Form.BEFORE:
            assert first.x1 - arrow.x0 < 3


def test_what_is_out_of_view_has_no_arrow():
    assert told(compose(EVENTS, parse_view("2026-01-01/2028-01-01"), 1400, 600)) == {("e01", "e02"): "+2 mo"}


def test_lanes_by_slip_put_what_moved_furthest_first_and_say_how_far():
    scene = compose(EVENTS, None, 1400, 600, Options(lanes="slip"))
    assert [(lane.name, lane.note) for lane in scene.lanes] == [
        ("ASA lands a crew on the moon", "+2.2 y in all"),
        ("Selene 2 is to launch", "−1 y in all"),
        ("Parliament ends the levy", ""),
        ("No other date told", ""),
    ]


def crowd():
    """Six targets of one actor, each told twice, the titles too long for a phone to keep clear of the arrows."""
    rows = rows_of(
        "\n".join(
            f"../{year} |  | {year}-12-31 | year | target | ASA lands its long awaited probe {number} | mission | ASA"
            for number in range(6)
            for year in (2020 + number, 2023 + number)
        )
    )
    frame = frame_of(rows)
    frame["cluster_id"] = frame["event_id"]
    frame["published"] = ["2018-06-01", "2019-06-01"] * 6
    for row in frame.index:
        frame.at[row, "related"] = (f"e{row + 1 if row % 2 == 0 else row - 1:02d}",)
    return index(frame)


def runs_through(arrow, label):
    left, top, right, bottom = label.box
    points = [arrow.at(step / 40) for step in range(41)]
    return sum(left < x < right and top + 2 < y < bottom - 2 for x, y in points) > 4


def test_where_the_plot_is_narrow_no_arrow_runs_through_words_and_those_left_out_are_counted():
    events = crowd()
    wide, narrow = compose(events, None, 1400, 900), compose(events, None, 360, 700)
    assert (len(wide.arrows), wide.more_moves) == (6, 0)
    assert len(narrow.arrows) + narrow.more_moves == 6
    assert narrow.more_moves > 0
    assert not any(runs_through(arrow, label) for arrow in narrow.arrows for label in narrow.labels)


def test_the_chosen_target_keeps_its_arrow():
    events = crowd()
    left_out = {*range(0, 12, 2)} - {arrow.earlier for arrow in compose(events, None, 360, 700).arrows}
    chosen = min(left_out)
    scene = compose(events, None, 360, 700, Options(chosen=chosen))
    assert chosen in {arrow.earlier for arrow in scene.arrows}


def test_a_lane_of_one_row_has_room_for_its_note_under_its_name():
    events = crowd()
    rows = np.flatnonzero(np.arange(len(events)) % 2 == 0)  # the first date of each target alone
    scene = compose(events.take(rows), None, 1400, 300, Options(lanes="slip"))
    assert [lane.note for lane in scene.lanes] == ["+3 y in all"] * 6
    assert all(lane.bottom - lane.top >= 2 * 17 for lane in scene.lanes)
