"""Linked data has schema.org's words and dates that are EDTF; slides have the days TimelineJS needs."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.made_events import FORMS, collection_of
from timeline.exports import export


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the validator's parser, not ours
def test_events_carry_their_date_in_edtf_and_the_days_it_allows():
    from edtf_validate.valid_edtf import is_valid

    made = json.loads(export(collection_of(), "jsonld"))
    assert made["@context"] == "https://schema.org"
    events = made["@graph"]
    assert [event["@type"] for event in events] == ["Event"] * len(FORMS)
    assert [event["temporalCoverage"] for event in events] == [row[0] for row in FORMS]
    for event in events:
        date = event["temporalCoverage"]
        assert is_valid(date) or "-W" in date or date == "unknown", date
    assert (events[1]["startDate"], events[1]["endDate"]) == ("2019-05-01", "2019-05-31")
    assert "startDate" not in events[3] and events[3]["endDate"] == "2027-12-31"
    assert "startDate" not in events[12], "schema.org has no years before 0"
    assert "eventStatus" not in events[0]
    assert events[4]["eventStatus"] == "https://schema.org/EventScheduled"
    assert events[8]["eventStatus"] == "https://schema.org/EventCancelled"


def test_an_event_names_its_document():
    (event, *_) = json.loads(export(collection_of(), "jsonld"))["@graph"]
    assert event["subjectOf"] == {
        "@type": "CreativeWork",
        "name": "Report 1",
        "identifier": "report-1.txt",
        "datePublished": "2020-07-15",
        "inLanguage": "en",
    }
    assert event["about"] == [{"@type": "Thing", "name": "ASA"}]


def test_slides_have_days_and_the_date_in_words():
    slides = {slide["unique_id"]: slide for slide in json.loads(export(collection_of(), "timelinejs.json"))["events"]}
    assert len(slides) == len(FORMS) - 1 and "e15" not in slides, "a date that names no day is no slide"
    assert slides["e00"]["start_date"] == {"year": 2019, "month": 3, "day": 4} and "end_date" not in slides["e00"]
    assert slides["e01"]["end_date"] == {"year": 2019, "month": 5, "day": 31}
    assert slides["e03"]["start_date"] == {"year": 2027, "month": 12, "day": 31}
    assert slides["e03"]["display_date"] == "by 2027"
    assert slides["e12"]["start_date"]["year"] == -43
    assert all(slide["autolink"] is False for slide in slides.values())


def test_the_spreadsheet_has_the_columns_of_the_template_and_the_same_slides():
    rows = list(csv.DictReader(io.StringIO(export(collection_of(), "timelinejs.csv").decode("utf-8"))))
    assert list(rows[0])[:10] == [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline",
    ]  # fmt: skip
    assert list(rows[0])[10:] == [
        "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group", "Background",
    ]  # fmt: skip
    slides = json.loads(export(collection_of(), "timelinejs.json"))["events"]
    assert [(row["Year"], row["Display Date"], row["Headline"]) for row in rows] == [
        (str(slide["start_date"]["year"]), slide["display_date"], slide["text"]["headline"]) for slide in slides
    ]
