"""A legend explains what the picture shows, and nothing that it lacks."""

from __future__ import annotations

from dataclasses import replace

from tests.bench.chart import made
from tests.made_events import FIVE, FORMS, frame_of, moved, rows_of
from timeline.scene import compose, index
from timeline.scene.legend import legend
from timeline.scene.view import parse_view
from timeline.scene.wording import wording


def explained(frame, view=None, width=1200):
    return legend(compose(index(frame), parse_view(view) if view else None, width, 600), wording())


def test_only_the_marks_that_are_in_the_picture_are_explained():
    assert list(explained(frame_of(FIVE))) == ["fact", "plan", "day", "period", "open"]
    assert list(explained(frame_of(FIVE), "2020-04-01/2020-12-31")) == ["fact", "day", "period"]
    all_forms = explained(frame_of(FORMS))
    assert {"fact", "words", "plan", "off", "day", "period", "range", "open", "about"} <= set(all_forms)
    assert "slip" not in all_forms


def test_where_all_is_known_to_the_day_there_is_no_form_to_explain():
    rows = rows_of(
        "2019-03-04 | 2019-03-04 | 2019-03-04 | day | statement | Minister calls for rules | statement | ASA"
    )
    assert explained(frame_of(rows)) == {"words": "said"}


def test_arrows_are_explained_where_there_are_any_and_those_without_room_counted():
    scene = compose(index(moved().frame), None, 1200, 600)
    assert legend(scene, wording())["slip"] == "how a target moved"
    assert legend(replace(scene, more_moves=3), wording())["slip"] == "how a target moved; 3 more moves have no room"
    assert "1 more move has" in legend(replace(scene, arrows=(), more_moves=1), wording())["slip"]


def test_strips_and_titles_without_room_are_explained():
    crowd = explained(made(3000))
    assert {"strip", "untitled"} <= set(crowd)
    assert not {"strip", "untitled"} & set(explained(frame_of(FIVE)))
