"""Scenes become valid Plotly figures that send ids, milliseconds and escaped words."""

from __future__ import annotations

import json

import plotly.graph_objects as go
import pytest

import timeline
from tests.made_events import FIVE, FORMS, frame_of
from timeline.figures import BOTTOM, TOP, drawing, figure
from timeline.model import TimelineError

DAY = 86_400_000


def trace(drawn, kind, mode=None):
    found = [t for t in drawn["data"] if t["type"] == kind and (mode is None or t["mode"] == mode)]
    return found[0]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("zoomable", [True, False])
def test_plotly_accepts_every_key(theme, zoomable):
    drawn, scene, _ = drawing(frame_of(FORMS), theme=theme, zoomable=zoomable, selected="e00", view="2015/2030")
    built = go.Figure(drawn)
    assert len(built.data) == len(drawn["data"])
    assert built.layout.height == round(scene.height + TOP + BOTTOM)


def test_a_user_gets_a_figure():
    assert isinstance(timeline.figure(frame_of(FIVE)), go.Figure)
    assert isinstance(
        figure(frame_of(FIVE), lanes="none", theme="dark", today="2021-01-01", view="2016/2022"), go.Figure
    )


def bars(drawn):
    """The rectangles of the bars by opacity: lists of left and right ends."""
    out = {}
    for t in drawn["data"]:
        if t.get("mode") == "none":
            alpha = float(t["fillcolor"].rstrip(")").split(",")[3])
            out[alpha] = list(zip(t["x"][0::6], t["x"][1::6], strict=True))
    return out


def test_bars_are_milliseconds_over_the_days_they_mean():
    drawn, _, _ = drawing(frame_of(FIVE[:1]))
    ends = [end for rectangles in bars(drawn).values() for pair in rectangles for end in pair]
    assert min(ends) == pytest.approx(17167 * DAY, abs=3 * DAY)  # 2017-01-01
    assert max(ends) == pytest.approx(17532 * DAY, abs=3 * DAY)  # 2018-01-01


def test_bars_fade_towards_uncertain_ends():
    drawn, _, _ = drawing(frame_of(FIVE[:1]))
    found = bars(drawn)
    (solid,) = found.pop(1.0)
    assert len(found) > 4
    for alpha, rectangles in found.items():
        lower = [pair for other, pairs in found.items() if other < alpha for pair in pairs]
        for left, right in rectangles:
            towards_left = right <= solid[0]
            assert towards_left or left >= solid[1]
            assert all(pair[1] <= left for pair in lower if pair[0] < solid[0] and towards_left)


def test_about_is_hatched_and_a_plan_is_hollow_and_what_was_called_off_is_crossed():
    goal = ("2020-01-02", "2020-01-02", "2020-01-02", "day", "target", "A goal set", "mission", ())
    dropped = ("2020-03-02", "2020-03-02", "2020-03-02", "day", "cancelled", "A flight dropped", "mission", ())
    rows = (FORMS[6], goal, dropped)
    drawn, _, _ = drawing(frame_of(rows))
    assert {t["fillpattern"]["shape"] for t in drawn["data"] if "fillpattern" in t} == {"/"}
    assert trace(drawn, "scatter", "markers")["marker"]["symbol"] == ["diamond-open", "diamond-x-open"]


def test_marks_send_ids_only():
    drawn, _, _ = drawing(frame_of(FIVE))
    assert trace(drawn, "scatter", "markers")["customdata"] == ["e03"]


def test_words_of_documents_are_no_markup():
    rows = ((*FORMS[16][:7], ("<a href='x'>Actor</a>",)),)
    text = json.dumps(drawing(frame_of(rows))[0])
    assert "<b>Bold" not in text
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; =SUM(A1) claim" in text
    assert "<a href" not in text


def test_years_that_plotly_cannot_name_are_named_by_us():
    drawn, _, _ = drawing(frame_of(FORMS), zoomable=True)
    assert drawn["layout"]["xaxis"]["type"] == "linear"
    assert any("BC" in text or "," in text for text in drawn["layout"]["xaxis"]["ticktext"])
    assert drawing(frame_of(FIVE), zoomable=True)[0]["layout"]["xaxis"]["type"] == "date"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"theme": "pink"}, "unknown theme 'pink'; known: light, dark"),
        ({"lanes": "colour"}, "unknown lanes 'colour'; known: actor"),
        ({"view": "2019/.."}, "not a span of EDTF dates"),
    ],
)
def test_a_wrong_option_is_named(options, message):
    with pytest.raises(TimelineError, match=message):
        figure(frame_of(FIVE), **options)


def test_strips_draw_two_areas():
    rows = tuple(
        (f"2019-{m:02d}-{d:02d}",) * 3
        + ("day", "target" if d % 4 == 0 else "occurred", f"Step {d} taken", "launch", ("ASA",))
        for m in range(1, 13)
        for d in range(1, 29)
    )
    drawn, scene, _ = drawing(frame_of(rows))
    assert len(scene.strips) == 1
    assert [t["fill"] for t in drawn["data"][:2]] == ["toself", "toself"]
