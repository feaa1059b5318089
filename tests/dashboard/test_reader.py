"""A document is read with its dates and events marked, and nothing of its text is lost."""

from __future__ import annotations

from dataclasses import replace

from tests.dashboard.test_wiring import text_of
from tests.made_events import ARTICLE, FIVE, article, collection_of, frame_of
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.dashboard.reader import body, spots
from timeline.frame import Collection
from timeline.scene.wording import wording

WORDS = wording()


def shown(collection, **filters):
    return [part.to_plotly_json() for part in body(Library(collection), Filters(**filters), WORDS)]


def anchors(part):
    """All links and marks in a component, as kind and words."""
    if isinstance(part, list):
        return [found for one in part for found in anchors(one)]
    if hasattr(part, "to_plotly_json"):
        part = part.to_plotly_json()
    if not isinstance(part, dict):
        return []
    own = (
        [(part["props"]["className"], part["props"]["children"])]
        if part["type"] in ("A", "Mark") and part["props"].get("className")
        else []
    )
    return own + anchors(part["props"].get("children"))


def test_each_date_and_event_is_marked_in_its_place():
    collection = article()
    found = spots(collection.documents["article.txt"], Library(collection), WORDS)
    assert [(ARTICLE[spot.start : spot.end], spot.kind, spot.event) for spot in found] == [
        ("signed", "trigger", "e00"),
        ("4 March 2019", "time", "e00"),
        ("follow", "trigger", "e01"),
        ("2027", "time", "e01"),
        ("Friday", "date", ""),
        ("went", "undated", ""),
    ]
    assert found[1].said == "The agency signed the debris treaty (4 March 2019)"
    assert found[4].said.startswith("2019-03-08")


def test_the_text_is_shown_whole_in_paragraphs():
    _, text = shown(article())
    paragraphs = text["props"]["children"][3:]
    said = ["".join(part if isinstance(part, str) else part.children for part in line.children) for line in paragraphs]
    assert said == ARTICLE.split("\n\n")


def test_a_mark_is_an_address_of_its_event():
    _, text = shown(article(), q="treaty", read="article.txt", selected="e01")
    links = [
        part.to_plotly_json()["props"]
        for paragraph in text["props"]["children"][3:]
        for part in paragraph.children
        if not isinstance(part, str)
    ]
    assert links[1]["href"] == "?q=treaty&selected=e00&read=article.txt"
    assert [link["data-select"] for link in links if link.get("aria-current")] == ["e01", "e01"]


def test_mentions_lead_to_the_row_that_stands_for_them():
    collection = article()
    frame = collection.frame.copy()
    frame["cluster_id"] = "same"
    frame["merged_date"] = "2019-03-04"
    found = spots(collection.documents["article.txt"], Library(replace(collection, frame=frame)), WORDS)
    assert {spot.event for spot in found if spot.event} == {"e00"}


def test_a_table_has_no_text_to_read():
    _, text = shown(Collection(frame_of(FIVE)))
    assert "read from a table" in text_of([part.to_plotly_json() for part in text["props"]["children"]])


def test_an_unknown_document_gives_the_first():
    names, _ = shown(collection_of(FIVE), read="nothing")
    links = [item.children.to_plotly_json()["props"] for item in names["props"]["children"].children]
    assert [link.get("aria-current") for link in links] == ["page", None]
