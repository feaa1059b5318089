"""What leaves the dashboard shows what the page shows, in a frame, as a file, or told by oEmbed; and nothing else."""

from __future__ import annotations

import re

import pytest
from lxml import html

from tests.made_events import FIVE, collection_of, frame_of
from timeline.dashboard import create_app
from timeline.dashboard.filters import Filters
from timeline.dashboard.library import Library
from timeline.dashboard.sharing import shared_query, told
from timeline.frame import Collection


def test_an_embedded_chart_names_its_sources_their_date_and_downloads(client):
    page = html.fromstring(client.get("/embed?status=target&view=2016/2026&lanes=status").data)
    (foot,) = page.xpath("//footer")
    assert "Source: Report 1 (15 July 2020). Data of 15 July 2020." in foot.text_content()
    links = {link.text: link.get("href") for link in foot.xpath(".//a")}
    assert links["CSV"] == "/api/events.csv?status=target"
    assert links["PNG"] == "/api/picture.png?status=target&view=2016%2F2026&lanes=status"
    for link in links.values():
        assert client.get(link).status_code == 200


def test_an_embedded_chart_explains_its_marks(client):
    page = html.fromstring(client.get("/embed").data)
    said = [entry.text_content() for entry in page.xpath("//ul[@class='keys']/li")]
    assert said == [
        "happened",
        "planned or targeted",
        "a known day",
        "some time in a month or year",
        "by or from a date",
    ]
    assert len(page.xpath("//ul[@class='keys']/li/*[name()='svg'][@aria-hidden='true']")) == len(said)
    assert not page.xpath("//ul[@class='keys']//*[@style]")
    nothing = html.fromstring(client.get("/embed?q=zzz").data)
    assert not nothing.xpath("//ul[@class='keys']")


def test_an_embedded_chart_tells_its_height_and_where_to_ask_about_it(client):
    answer = client.get("/embed?status=target", headers={"Host": "localhost:8050"})
    assert b'<script src="/vendor/height.js"></script>' in answer.data
    assert answer.headers["Link"].startswith("<http://localhost:8050/oembed?url=http%3A%2F%2Flocalhost")
    for name in ("height.js", "timeline-embed.js"):
        assert client.get(f"/vendor/{name}").status_code == 200


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("pdf", "application/pdf"),
        ("qmd", "text/markdown; charset=utf-8"),
    ],
)
def test_pictures_and_reports_have_addresses(client, name, kind):
    answer = client.get(f"/api/picture.{name}?status=target&size=column&theme=grey")
    assert (answer.status_code, answer.content_type) == (200, kind)
    again = client.get(f"/api/picture.{name}?status=target&size=column&theme=grey&download=1")
    assert again.headers["Content-Disposition"] == f'attachment; filename="timeline.{name}"'
    assert again.data == answer.data


def test_a_picture_follows_filters_span_lanes_and_theme(client):
    whole = client.get("/api/picture.svg").get_data(as_text=True)
    some = client.get("/api/picture.svg?status=target&view=2020/2026&lanes=status&theme=dark").get_data(as_text=True)
    assert "ASA announces the Selene programme" in whole and "ASA announces" not in some
    assert ">Target<" in some and "#1a2029" in some and "#1a2029" not in whole


@pytest.mark.parametrize(
    "query", ["size=huge", "size=9000x9000", "size=2401x500", "theme=pink", "size=%00", "theme=" + "x" * 500]
)
def test_a_wrong_option_is_a_bad_request(client, query):
    answer = client.get(f"/api/picture.svg?{query}")
    assert answer.status_code == 400
    assert answer.content_type.startswith("text/plain") and len(answer.data) < 300


@pytest.mark.parametrize("query", ["scale=nan", "scale=-1", "scale=1e9", "scale=x", "view=2019/..", "view=x", "q=zzz"])
def test_no_other_query_breaks_a_picture(client, query):
    assert client.get(f"/api/picture.png?size=column&{query}").status_code == 200
    assert client.get(f"/embed?{query}").status_code == 200


@pytest.mark.parametrize("name", ["csv", "", "../x", "svg/x", "exe"])
def test_only_pictures_and_reports_are_drawn(client, name):
    assert client.get(f"/api/picture.{name}").status_code == 404


def test_oembed_answers_for_this_servers_pages(client):
    answer = client.get("/oembed?url=http://localhost/%3Fstatus%3Dtarget%26read%3Dx&maxwidth=500")
    told_ = answer.get_json()
    assert (told_["version"], told_["type"], told_["width"], told_["height"]) == ("1.0", "rich", 500, 640)
    (frame,) = html.fragments_fromstring(told_["html"])
    assert frame.tag == "iframe"
    assert frame.get("src") == "http://localhost/embed?status=target"
    assert frame.get("title") == "Space Policy Timeline"


@pytest.mark.parametrize(
    "url",
    [
        "", "http://evil.example/", "http://localhost.evil.example/", "http://localhost@evil.example/", "//localhost/",
        "javascript:alert(1)", "http://localhost/api/events.csv", "file:///etc/passwd", "http://localhost:99999999999/",
        "http://[x", "http://localhost:81/",
    ],
)  # fmt: skip
def test_oembed_answers_for_nothing_else(client, url):
    assert client.get("/oembed", query_string={"url": url}).status_code == 404


def test_oembed_is_json_only(client):
    assert client.get("/oembed?url=http://localhost/&format=xml").status_code == 501


def test_what_comes_back_in_the_code_is_escaped():
    query = shared_query('http://localhost/?q="><script>', "localhost")
    assert query == "q=%22%3E%3Cscript%3E"
    assert shared_query("http://LOCALHOST/embed", "localhost") == ""


def test_every_document_that_tells_an_event_is_named():
    frame = frame_of(FIVE[:3])
    frame["cluster_id"] = ["a", "a", ""]
    library = Library(Collection(frame))
    assert len(library.frame) == 2
    assert set(told(library, Filters()).frame["event_id"]) == {"e00", "e01", "e02"}
    assert set(told(library, Filters(q="charter")).frame["event_id"]) == {"e02"}


def test_the_dialogue_offers_every_picture_and_report(client):
    layout = client.get("/_dash-layout").get_data(as_text=True)
    from timeline.exports.looks import LOOKED_AT

    for name in LOOKED_AT:
        assert f'"data-value":"{name}"' in layout.replace(" ", "")
    files = re.findall(r'"data-file": ?"([^"]+)"', layout)
    assert files == ["html", "fragment.html"]


def test_nothing_is_shared_where_there_is_nothing():
    empty = create_app(Collection(frame_of(()))).server.test_client()
    assert "share-open" not in empty.get("/_dash-layout").get_data(as_text=True)
    assert empty.get("/embed").status_code == 200
    assert "No event to show" in empty.get("/api/picture.svg").get_data(as_text=True)


def test_today_is_drawn_where_the_dashboard_says_it(client):
    dated = create_app(collection_of(FIVE), today="2021-03-01").server.test_client()
    assert "Today, 1 March 2021" in dated.get("/api/picture.svg").get_data(as_text=True)
    assert "Today" not in client.get("/api/picture.svg").get_data(as_text=True)
