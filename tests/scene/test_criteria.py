"""What is asked for means the same rows on the page and in a command."""

from __future__ import annotations

import pytest

from tests.made_events import FORMS, collection_of, frame_of
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.scene.criteria import Criteria, chosen


def ids(asked: Criteria) -> list[str]:
    return chosen(frame_of(FORMS), asked)["event_id"].tolist()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Criteria(status=("target",)), ["e03", "e13"]),
        (Criteria(status=("target", "planned"), actor=("ASA",)), ["e03", "e07", "e13"]),
        (Criteria(actor=("Parliament",), category=("mission",)), ["e03"]),
        (Criteria(document=("Report 2",), q="OFFICE award"), ["e09"]),
        (Criteria(q="office nonsense"), []),
        (Criteria(from_="2019-03", to="2019-03"), ["e00", "e03"]),  # a limit allows every day before it
        (Criteria(to="0001"), ["e03", "e12"]),
        (Criteria(from_="2040"), ["e04", "e13"]),
        (Criteria(from_="2019-05-31", to="2019-05-31", status=("occurred",)), ["e01"]),  # ends included
    ],
)
def test_criteria_keep_what_meets_all_of_them_in_the_order_of_the_frame(asked, found):
    assert ids(asked) == found


def test_nothing_asked_keeps_all():
    assert len(ids(Criteria())) == len(FORMS)


@pytest.mark.parametrize("name", ["Space Agency (SA)", "Space Agency", "SA"])
def test_an_actor_is_found_by_its_name_and_by_its_acronym(name):
    frame = frame_of(FORMS)
    frame["actors"] = [("Space Agency (SA)",) if place == 1 else ("Parliament",) for place in range(len(frame))]
    assert chosen(frame, Criteria(actor=(name,)))["event_id"].tolist() == [frame["event_id"][1]]
    assert chosen(frame, Criteria(actor=("Agency",))).empty


def test_no_rows_can_be_asked():
    assert chosen(frame_of(()), Criteria(q="x", actor=("A",), from_="2019")).empty


def test_the_page_means_the_same():
    asked = {"status": ("occurred",), "from_": "2019", "to": "2020", "q": "agency"}
    on_page = Library(collection_of()).collection(Filters(**asked, lanes="status", view="2030/2031")).frame
    assert sorted(on_page["event_id"]) == ids(Criteria(**asked)) != []


def test_a_long_frame_is_asked_in_parts(monkeypatch):
    whole = ids(Criteria(q="agency", from_="2019"))
    monkeypatch.setattr("timeline.scene.criteria._ROWS", 2)
    assert ids(Criteria(q="agency", from_="2019")) == whole != []
