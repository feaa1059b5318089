"""Scenes: nothing is lost, nothing overlaps, marks say how sure a date is."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made_events import FIVE, FORMS, frame_of
from timeline.model import Day
from timeline.scene import Options, Scene, Span, compose, index
from timeline.scene.days import number
from timeline.scene.index import LANE_MODES
from timeline.scene.metrics import text_width
from timeline.scene.parts import Detail, Form
from timeline.scene.view import parse_view

DATES = [row[:4] for row in FORMS]


def scene_of(rows, view=None, width=1200.0, height=560.0, **options) -> Scene:
    return compose(index(frame_of(rows)), parse_view(view) if view else None, width, height, Options(**options))


def mark_of(scene, event):
    (found,) = [mark for mark in scene.marks if mark.event == event]
    return found


@st.composite
def frames(draw):
    """Some of the forms in any number, with titles of any length."""
    chosen = draw(st.lists(st.sampled_from(range(len(FORMS))), max_size=60))
    words = st.lists(st.sampled_from(["moon", "treaty", "launcher", "a", "interplanetary"]), min_size=2, max_size=14)
    rows = []
    for place in chosen:
        row = list(FORMS[place])
        row[5] = " ".join(draw(words))
        rows.append(tuple(row))
    return tuple(rows)


views = st.one_of(
    st.none(),
    st.tuples(st.floats(-800_000, 4_000_000), st.floats(3, 4_000_000)).map(lambda t: Span(t[0], t[0] + t[1])),
)


def overlapping(scene):
    boxes = [label.box for label in scene.labels]
    return [(a, b) for a, b in combinations(boxes, 2) if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]]


@settings(deadline=None, max_examples=60)
@given(frames(), views, st.sampled_from(LANE_MODES), st.integers(280, 1600), st.integers(200, 900))
def test_every_event_is_drawn_counted_or_listed_and_labels_never_overlap(rows, view, lanes, width, height):
    events = index(frame_of(rows))
    scene = compose(events, view, width, height, Options(lanes=lanes))
    drawn = [mark.event for mark in scene.marks]
    assert len(drawn) == len(set(drawn))
    assert len(drawn) + scene.counted + len(scene.unplaced) == len(rows)
    assert not overlapping(scene)
    assert all(label.box[0] >= -0.5 and label.box[2] <= scene.width + 0.5 for label in scene.labels)
    for lane in scene.lanes:
        assert lane.total == lane.in_view + lane.before + lane.after
        assert lane.titled <= lane.in_view - lane.folded


@pytest.mark.parametrize("row", FORMS, ids=[row[0] for row in FORMS])
def test_each_form_of_date_alone_is_drawn_or_listed(row):
    scene = scene_of((row,))
    assert len(scene.marks) == (row[0] != "unknown")
    assert len(scene.unplaced) == (row[0] == "unknown")


@pytest.mark.parametrize(
    ("date", "form"),
    [
        ("2019-03-04", Form.DAY),
        ("2019-05", Form.PERIOD),
        ("2018", Form.PERIOD),
        ("../2027", Form.BEFORE),
        ("2025/..", Form.AFTER),
        ("2017-01-30/2017-02-10", Form.RANGE),
        ("203X", Form.PERIOD),
        ("2021-W33", Form.PERIOD),
    ],
)
def test_the_form_of_a_mark_says_how_sure_its_date_is(date, form):
    (row,) = [row for row in FORMS if row[0] == date]
    assert mark_of(scene_of((row,)), 0).form is form


def test_a_day_is_never_thinner_than_ten_pixels():
    scene = scene_of(FORMS, width=400)
    days = [mark for mark in scene.marks if mark.form is Form.DAY]
    assert days
    assert all(mark.x1 - mark.x0 >= 10 or mark.x0 == 0 or mark.x1 == scene.width for mark in days)


def test_open_ends_fade_and_named_ends_are_hard():
    by = mark_of(scene_of(FORMS[3:4]), 0)
    assert (by.fade_left > 0, by.fade_right) == (True, 0)
    since = mark_of(scene_of(FORMS[4:5]), 0)
    assert (since.fade_left, since.fade_right > 0) == (0, True)
    named = mark_of(scene_of(FORMS[5:6]), 0)
    assert (named.fade_left, named.fade_right) == (0, 0)
    year = mark_of(scene_of(FORMS[2:3]), 0)
    assert year.fade_left == year.fade_right > 0


def test_the_hard_edge_of_by_2024_is_the_end_of_2024():
    scene = scene_of(FIVE)
    mark = mark_of(scene, 4)
    assert scene.day_at(mark.x1) == pytest.approx(number(Day(2025, 1, 1)), abs=0.5)


def test_a_year_is_drawn_over_the_whole_year():
    scene = scene_of(FIVE)
    mark = mark_of(scene, 0)
    assert scene.day_at(mark.x0) == pytest.approx(number(Day(2017, 1, 1)), abs=0.5)
    assert scene.day_at(mark.x1) == pytest.approx(number(Day(2018, 1, 1)), abs=0.5)


def test_facts_words_plans_and_what_was_called_off_differ():
    scene = scene_of(FORMS, view="2017/2028")
    tones = {FORMS[mark.event][4]: mark.tone for mark in scene.marks}
    assert tones == {
        "occurred": "fact", "target": "plan", "scheduled": "plan", "cancelled": "off", "statement": "words",
    }  # fmt: skip
    assert mark_of(scene, 6).about


def test_five_events_have_whole_titles_with_their_dates():
    scene = scene_of(FIVE)
    assert scene.detail is Detail.FULL
    assert [label.whole for label in scene.labels] == [True] * 5
    assert {label.date for label in scene.labels} == {"2017", "2019", "May 2020", "13 July 2020", "by 2024"}
    assert [lane.name for lane in scene.lanes] == ["ASA", "White House", "Evening Post"]


def test_on_a_phone_titles_wrap_instead_of_being_lost():
    scene = scene_of(FIVE, width=352, height=640)
    assert scene.gutter == 0
    assert [label.whole for label in scene.labels] == [True] * 5
    assert any("\n" in label.text for label in scene.labels)


def test_the_publication_line_stands_at_its_day_and_the_future_lies_right_of_it():
    scene = scene_of(FIVE)
    (line,) = scene.lines
    assert (line.text, line.day) == ("Published 15 July 2020", number(Day(2020, 7, 15)))
    assert scene.future is not None
    assert line.x < scene.future < scene.width


def test_today_is_drawn_only_when_it_is_given():
    scene = scene_of(FIVE, today=float(number(Day(2022, 1, 1))))
    assert [line.kind for line in scene.lines] == ["published", "today"]
    assert scene.lines[1].text == "Today, 1 January 2022"


@pytest.mark.parametrize(("lanes", "names"), [
    ("category", {"Order", "Programme", "Agreement", "Statement", "Mission"}),
    ("status", {"Occurred", "Target"}),
    ("document", {"Report 1", "Report 2"}),
    ("none", {"All events"}),
])  # fmt: skip
def test_lanes_by_other_properties(lanes, names):
    assert {lane.name for lane in scene_of(FIVE, lanes=lanes).lanes} == names


def test_small_lanes_share_the_last_one():
    rows = tuple((*FORMS[0][:7], (f"Actor {n}",)) for n in range(20))
    scene = scene_of(rows, most_lanes=6)
    assert len(scene.lanes) == 6
    assert (scene.lanes[-1].name, scene.lanes[-1].total) == ("15 more", 15)


def many(count):
    """Events spread over 40 years, for views that cannot show all titles."""
    names = ("ASA", "Parliament", "Orbital Works")
    rows = []
    for n in range(count):
        day = pd.Timestamp("1985-01-01") + pd.Timedelta(days=int(n * 14_000 / count) + n % 5)
        date = day.date().isoformat()
        rows.append(
            (
                date,
                date,
                date,
                "day",
                "target" if n % 5 == 0 else "occurred",
                f"Step {n} of the long programme",
                "launch",
                (names[n % 3],),
            )
        )
    return tuple(rows)


def test_from_150_events_on_there_are_strips_of_counts_with_titles_on_top():
    scene = scene_of(many(600))
    assert scene.detail is Detail.DENSITY
    for strip in scene.strips:
        assert sum(strip.facts) + sum(strip.plans) == scene.lanes[strip.lane].in_view
    assert sum(sum(strip.plans) for strip in scene.strips) == 120
    assert len(scene.labels) > 20
    assert all(label.whole for label in scene.labels)


def test_every_mark_is_there_once_the_view_is_near():
    scene = scene_of(many(600), view="1990/1995")
    assert scene.detail is Detail.TITLES
    assert len(scene.marks) == scene.in_view > 40


def test_untitled_events_are_counted_in_their_lane():
    scene = scene_of(many(600))
    assert sum(lane.untitled for lane in scene.lanes) == 600 - len(scene.labels)


def test_titles_stay_while_zooming_in():
    events = index(frame_of(many(600)))
    far = compose(events, parse_view("1985/2024"), 1200, 560)
    near = compose(events, parse_view("1990/2019"), 1200, 560)
    inside = {label.event for label in far.labels if 1992 <= 1985 + label.event * 39 / 600 <= 2017}
    kept = inside & {label.event for label in near.labels}
    assert len(kept) >= 0.9 * len(inside)


def test_the_same_frame_gives_the_same_scene():
    assert scene_of(FORMS) == scene_of(FORMS)


def test_no_events_give_an_empty_scene():
    scene = scene_of(())
    assert (scene.marks, scene.lanes, scene.unplaced) == ((), (), ())


@pytest.mark.parametrize(
    ("today", "said"),
    [("2020-07-20", 1), ("2021-02-01", 2), ("2023-01-01", 2)],  # where the lines all but touch, today has the word
)
def test_words_of_upright_lines_never_cover_each_other(today, said):
    day = float(number(Day.parse(today)))
    scene = compose(index(frame_of(FORMS[:12])), parse_view("2016-01-01/2030-12-31"), 1000, 600, Options(today=day))
    worded = [line for line in scene.lines if line.anchor]
    assert len(worded) == said and worded[-1].kind == "today"
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}
    spans = []
    for line in worded:
        wide = text_width(line.text, 12.5)
        left = line.x - share[line.anchor] * wide
        spans.append((left, left + wide))
    assert all(first[1] <= second[0] or second[1] <= first[0] for first, second in combinations(spans, 2))
