"""A collection answers: which events, in what order, how many of each, what is beside what."""

from __future__ import annotations

import pytest

from tests.made_events import FIVE, FORMS, collection_of, frame_of
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.frame import Collection, one_row_a_cluster


def dates(query, rows=FORMS):
    library = Library(collection_of(rows))
    return [library.frame["date"][row] for row in library.select(Filters.parse(query)).rows]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("q=treaty", ["2019-03-04"]),
        ("q=TREATY+agency", ["2019-03-04"]),
        ("q=treaty+budget", []),
        ("q=%3Cb%3E", ["2019-06-01"]),
        ("status=target", ["../2027", "Y12026"]),
        ("status=target&status=planned", ["../2027", "203X", "Y12026"]),
        ("status=target&actor=Parliament", ["../2027"]),
        ("actor=Parliament&category=budget", ["2021~"]),
        ("document=Report+9", []),
    ],
)
def test_repeats_widen_and_different_parameters_narrow(query, wanted):
    assert dates(query) == wanted


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("from=2020-03-31&to=2020-03-31", ["2020-33", "../2027"]),
        ("from=2027-12-31&to=2029", ["2025/..", "../2027"]),
        ("to=-0043-03-15", ["-0043-03-15", "../2027"]),
        ("from=Y12026-12-31", ["2025/..", "Y12026"]),
        ("from=2018-12-31&to=2019-03-04", ["2018", "2019-03-04", "../2027"]),
    ],
)
def test_a_period_keeps_what_overlaps_ends_included(query, wanted):
    assert dates(query) == wanted


def test_a_facet_counts_what_each_value_would_leave():
    library = Library(collection_of(FIVE))
    assert library.counts("actor", Filters()) == [("ASA", 3), ("White House", 2), ("Evening Post", 1)]
    filters = Filters(actor=("ASA",), status=("target",))
    assert library.counts("actor", filters) == [("ASA", 1), ("White House", 1)]
    assert library.counts("status", filters) == [("occurred", 2), ("target", 1)]


def test_a_chosen_value_stays_in_its_facet_with_no_events():
    library = Library(collection_of(FIVE))
    assert ("Evening Post", 0) in library.counts("actor", Filters(actor=("Evening Post",), status=("target",)))


def test_neighbours_in_time():
    library = Library(collection_of(FIVE))
    place, before, after = library.neighbours(Filters(), "e01")
    assert (place, before, after) == (2, 0, 2)
    assert library.neighbours(Filters(), "e04") == (5, 3, None)
    assert library.neighbours(Filters(q="zzz"), "e04") == (0, None, None)
    assert library.neighbours(Filters(), "unknown") == (0, None, None)


def mentions():
    frame = frame_of(FIVE)
    frame["cluster_id"] = ["c", "c", "", "d", "d"]
    frame["merged_date"] = ["2019", "2019", "2020-05", "2020-07-13", "2020-07-13"]
    frame["confidence"] = [0.9, 0.5, 0.5, 0.5, 0.9]
    return frame


def test_mentions_of_one_event_are_one_row_that_has_the_merged_date():
    assert one_row_a_cluster(mentions())["event_id"].tolist() == ["e01", "e02", "e03"]


def test_a_frame_without_clusters_stays_as_it_is():
    assert one_row_a_cluster(frame_of(FIVE))["event_id"].tolist() == ["e00", "e01", "e02", "e03", "e04"]


def test_the_mentions_stand_beneath_the_row():
    library = Library(Collection(mentions()))
    row = library.row("e01")
    assert row is not None
    assert library.mentions_of(row)["event_id"].tolist() == ["e01", "e00"]


def test_what_is_exported_is_what_is_shown():
    library = Library(collection_of(FIVE))
    shown = library.collection(Filters(status=("occurred",), selected="e04", view="2019/2020"))
    assert shown.frame["event_id"].tolist() == ["e00", "e01", "e02", "e03"]


def test_an_event_is_found_by_its_id_the_first_where_two_tables_share_one():
    frame = frame_of(FORMS[:3])
    frame.loc[2, "event_id"] = "e00"
    library = Library(Collection(frame))
    assert [library.row(name) for name in ("e00", "e01", "e09", "")] == [0, 1, None, None]
