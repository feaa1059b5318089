"""Frames become arrays that keep every date and a fixed order of importance."""

from __future__ import annotations

import numpy as np
import pytest

from tests.made_events import FORMS, frame_of
from timeline.scene.index import index
from timeline.scene.view import parse_view, view_text, whole


def test_open_ends_are_infinite_and_unreadable_dates_nan():
    events = index(frame_of(FORMS))
    by_date = dict(zip(events.dates, zip(events.first, events.last, strict=True), strict=True))
    assert by_date["../2027"][0] == -np.inf
    assert by_date["2025/.."][1] == np.inf
    assert np.isnan(by_date["unknown"]).all()


def test_a_date_without_start_and_end_is_read_from_its_edtf():
    given = index(frame_of(FORMS))
    frame = frame_of(FORMS)
    frame["start"] = frame["end"] = ""
    read = index(frame)
    np.testing.assert_array_equal(given.first, read.first)
    np.testing.assert_array_equal(given.last, read.last)


def test_an_event_that_ends_before_it_begins_is_listed_not_drawn():
    frame = frame_of(FORMS[:1])
    frame["start"], frame["end"] = "2020-01-02", "2020-01-01"
    assert not index(frame).placed.any()


def test_time_order_puts_by_2027_at_2027():
    events = index(frame_of(FORMS[:5]))
    order = events.in_time_order(np.arange(5))
    assert [events.dates[row] for row in order] == ["2018", "2019-03-04", "2019-05", "2025/..", "../2027"]


def test_importance_depends_on_the_event_alone():
    frame = frame_of(FORMS)
    alone = index(frame.iloc[[2]].reset_index(drop=True)).weight[0]
    assert alone == index(frame).weight[2]


def test_told_by_more_sources_is_more_important():
    frame = frame_of(FORMS)
    frame.loc[3, "sources"] = 8
    assert index(frame).by_weight[0] == 3


def test_titles_are_shown_with_a_capital():
    assert index(frame_of(FORMS)).titles[3] == "Crewed landing on the moon"


def test_the_whole_span_shows_all_and_the_publication_day():
    events = index(frame_of(FORMS[:3]))
    span = whole(events)
    assert span.start < events.first.min()
    assert span.end > events.published[0]


@pytest.mark.parametrize("text", ["2019-01-01/2020-12-31", "-0043-03-15/0010-01-01", "Y12026-01-01/Y12030-12-31"])
def test_a_view_is_written_as_it_was_read(text):
    view = parse_view(text)
    assert view is not None
    assert view_text(view) == text


@pytest.mark.parametrize("text", ["", "2019/..", "../2020", "nonsense", "2020/2019"])
def test_a_view_needs_two_ends(text):
    assert parse_view(text) is None
