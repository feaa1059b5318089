"""The addresses beside the page give what the page shows, and nothing else."""

from __future__ import annotations

import csv
import io
import json
import sys

import pytest

from tests.made_events import FIVE, FORMS, collection_of
from timeline.dashboard import create_app
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.exports import export


def rows(answer):
    return list(csv.DictReader(io.StringIO(answer.get_data(as_text=True))))


def test_csv_and_json_hold_the_same_events_in_time_order(client):
    answer = client.get("/api/events.csv?status=occurred&view=2030/2031&selected=e04")
    assert answer.status_code == 200
    assert answer.content_type == "text/csv; charset=utf-8"
    ids = [row["event_id"] for row in rows(answer)]
    assert ids == ["e00", "e01", "e02", "e03"]
    assert [row["event_id"] for row in json.loads(client.get("/api/events.json?status=occurred").data)] == ids


def test_a_filter_that_is_none_gives_no_file_and_the_words_may_be_called_text(client):
    answer = client.get("/api/events.csv?statis=occurred")
    assert (answer.status_code, answer.get_data(as_text=True)) == (400, "unknown filter 'statis'\n")
    assert client.get("/api/events.csv?text=moon").data == client.get("/api/events.csv?q=moon").data
    assert rows(client.get("/api/events.csv?text=nothingofthekind")) == []


def test_any_export_format_has_its_address(client):
    assert client.get("/api/events.html").content_type.startswith("text/html")
    for name in ("odt", "", "../../etc/passwd", "csv/x"):
        assert client.get(f"/api/events.{name}").status_code == 404


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("tsv", "text/tab-separated-values; charset=utf-8"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("jsonl", "application/jsonl; charset=utf-8"),
        ("parquet", "application/vnd.apache.parquet"),
        ("ics", "text/calendar; charset=utf-8"),
        ("timelinejs.json", "application/json"),
        ("timelinejs.csv", "text/csv; charset=utf-8"),
        ("jsonld", "application/ld+json"),
        ("md", "text/markdown; charset=utf-8"),
        ("wiki", "text/x-wiki; charset=utf-8"),
        ("bib", "application/x-bibtex; charset=utf-8"),
        ("csl.json", "application/vnd.citationstyles.csl+json"),
    ],
)
def test_a_data_format_is_served_under_its_name_with_its_type(client, name, kind):
    answer = client.get(f"/api/events.{name}?status=target")
    assert answer.status_code == 200 and answer.content_type == kind
    assert answer.headers["Content-Disposition"] == f'attachment; filename="events.{name}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.data == export(Library(collection_of(FIVE)).collection(Filters(status=("target",))), name)


def test_many_events_are_sent_in_parts_as_they_are_made(client, monkeypatch):
    whole = client.get("/api/events.csv")
    monkeypatch.setattr("timeline.dashboard.routes._STREAMED", 2)
    answer = client.get("/api/events.csv")
    assert answer.content_length is None and answer.data == whole.data
    assert answer.headers["Content-Disposition"] == whole.headers["Content-Disposition"]


@pytest.mark.parametrize("streamed", [2, 10_000])
def test_a_format_that_cannot_be_made_says_so_in_a_line(client, monkeypatch, streamed):
    monkeypatch.setattr("timeline.dashboard.routes._STREAMED", streamed)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    answer = client.get("/api/events.parquet")
    assert answer.status_code == 501 and answer.get_data(as_text=True).startswith("Parquet needs pyarrow")


def test_the_picture_of_a_state(client):
    drawing = client.get("/api/picture?status=target&width=1200&height=600").get_json()
    assert [entry[1] for entry in drawing["touch"]] == ["e04"]
    assert "Return a crew to the surface of the moon" in drawing["svg"]
    assert drawing["name"].startswith("Timeline of 1 event.")
    assert drawing["found"] is True
    assert drawing["strip"]["plans"].startswith("data:image/svg+xml")
    assert client.get("/api/picture?q=zzz").get_json()["found"] is False


def test_a_strip_that_the_page_has_is_not_told_again(client):
    told = client.get("/api/picture?width=1200&height=600").get_json()["strip"]
    assert client.get(f"/api/picture?width=1200&height=600&strip={told['key']}").get_json()["strip"] == {
        "key": told["key"]
    }
    other = client.get(f"/api/picture?status=target&strip={told['key']}").get_json()["strip"]
    assert other["key"] != told["key"]
    assert other["plans"].startswith("data:image/svg+xml")


def test_paper_has_its_own_picture_and_a_numbered_list(client):
    sheet = client.get("/api/paper?status=target&width=690&height=600").get_json()
    assert 'width="690"' in sheet["svg"]
    assert len(sheet["heads"]) == 5
    assert [row[0] for row in sheet["rows"]] == [str(place + 1) for place in range(len(sheet["rows"]))]
    assert all(row[3] == "Target" for row in sheet["rows"])
    assert client.get("/api/paper?q=zzz").get_json()["rows"] == []


@pytest.mark.parametrize("size", ["width=-5&height=x", "width=1e9&height=1e9", "width=nan&height=inf", ""])
def test_no_size_breaks_the_picture(client, size):
    assert 120 <= client.get(f"/api/picture?{size}").get_json()["width"] <= 4000


def test_embed_is_a_page_of_its_own(client):
    page = client.get("/embed?theme=dark&q=%3Cscript%3E").get_data(as_text=True)
    assert '<html lang="en" data-theme="dark">' in page
    assert "No dated events were found." in page
    page = client.get("/embed?status=target").get_data(as_text=True)
    assert "1 event from 1 document" in page
    assert 'src="/vendor/plotly-basic.min.js"' in page


def test_what_the_pages_need_is_served_from_here(client):
    for name in ("plotly-basic.min.js", "embed.js", "page.css"):
        assert client.get(f"/vendor/{name}").status_code == 200
    assert client.get("/vendor/LICENSE").status_code == 404


def test_health(client):
    assert client.get("/health").data == b"ready\n"


def test_the_index_has_a_language_and_an_escaped_title():
    app = create_app(collection_of(FORMS[:1]), title="<script>alert(1)</script>")
    page = app.server.test_client().get("/").get_data(as_text=True)
    assert '<html lang="en">' in page
    assert "<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>" in page


@pytest.mark.parametrize(
    "query", ["?view=" + "9" * 2000, "?from=%00&q=%00", "?selected=" + "x" * 5000, "?" + "actor=a&" * 500]
)
def test_no_query_breaks_an_address(client, query):
    for path in ("/", "/api/events.csv", "/api/events.json", "/embed"):
        assert client.get(path + query).status_code == 200
