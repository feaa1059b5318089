"""Arrows lead from date to date of a target, and their words cover nothing."""

from __future__ import annotations

import pytest

from tests.made_events import moved
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
