"""An event can say where it comes from: sentence, document, outlet, date, and the place."""

from __future__ import annotations

import json
from datetime import date
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from tests.made_events import article, frame_of
from timeline.exports.citation import STYLES, cite
from timeline.frame.sources import place_link, sources, web_address
from timeline.model import Document, TimelineError


@pytest.fixture
def on_the_web():
    """Two events of a document that has an outlet and an address."""
    document = Document(
        text="ESA signed the accord on 13 July 2020. NASA and the other agencies that take part in the lunar base "
        "met in Paris on 1 May 2019 - for the first time - to talk about costs.",
        source="a1",
        title="Accord signed",
        published=date(2020, 7, 15),
        outlet="Example News",
        url="https://news.example/a?b=1&c=2",
    )
    frame = timeline.to_frame(timeline.extract(document))
    assert len(frame) == 2
    return frame


def test_a_document_on_the_web_is_cited_by_a_link_to_the_sentence(on_the_web):
    assert cite(on_the_web.loc[0]) == (
        "“ESA signed the accord on 13 July 2020.” Accord signed. Example News, 15 July 2020. "
        "https://news.example/a?b=1&c=2#:~:text=ESA%20signed%20the%20accord%20on%2013%20July%202020."
    )


def test_a_long_sentence_is_linked_by_its_first_and_last_words(on_the_web):
    link = place_link(on_the_web.loc[1].to_dict())
    first, last = link.split("#:~:text=")[1].split(",")
    assert unquote(first) == "NASA and the other agencies"
    assert unquote(last) == "- to talk about costs."
    assert "-" not in first + last  # a hyphen is a sign of the directive's own grammar


def test_a_file_is_cited_by_its_path_and_the_characters_of_its_text():
    collection = article()
    said = cite(collection.frame, "e00")
    row = collection.frame.loc[0]
    assert said.startswith("“The agency signed the debris treaty on 4 March 2019.” Treaty signed. 15 July 2020. ")
    assert said.endswith(f"article.txt, characters {row.sentence_start} to {row.sentence_end}.")
    assert collection.documents["article.txt"].text[row.sentence_start : row.sentence_end] == row.sentence


def test_a_frame_is_cited_row_by_row_and_a_row_may_be_a_mapping():
    frame = article().frame
    assert cite(frame).split("\n") == [cite(frame.loc[0]), cite(frame.loc[1].to_dict())]


def test_a_style_for_latex_and_one_for_programs_that_cite(on_the_web):
    (item,) = json.loads(cite(on_the_web, on_the_web.loc[0, "event_id"], style="csl"))
    assert item["type"] == "webpage" and item["container-title"] == "Example News"
    assert item["issued"] == {"date-parts": [[2020, 7, 15]]}
    assert item["URL"] == place_link(on_the_web.loc[0].to_dict())
    entry = cite(on_the_web.loc[0], style="bibtex")
    assert entry.startswith("@misc{examplenews2020,\n  title = {{Accord signed}},")
    assert f"url = {{{item['URL'].replace('~', '%7E')}}}" in entry or f"url = {{{item['URL']}}}" in entry


def test_the_beginning_of_an_id_is_enough_where_one_event_has_it():
    frame = frame_of()
    assert cite(frame, "e03") == cite(frame.loc[3])
    frame.loc[4, "event_id"] = "e0"
    assert cite(frame, "e0") == cite(frame.loc[4])  # a whole id wins over a beginning
    with pytest.raises(
        TimelineError, match=r"7 events have an id that begins with 'e1': e10, e11, e12, e13, e14, \.\.\."
    ):
        cite(frame, "e1")
    with pytest.raises(TimelineError, match="no event has an id that begins with 'zz'"):
        cite(frame, "zz")
    with pytest.raises(TimelineError, match="unknown style 'apa'; known: text, bibtex, csl"):
        cite(frame, style="apa")


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "file:///etc/passwd", "report.txt", "", "//x.example", "https://", "http://[x", "ftp://x"],
)
def test_only_the_web_is_an_address(text):
    assert web_address(text) == ""


@given(st.text(st.characters(), max_size=30))
def test_an_address_holds_no_sign_that_could_end_it(tail):
    address = web_address(f"https://x.example/{tail}")
    assert address.startswith("https://x.example/") and address.isascii() and address.isprintable()
    assert not set('<>"{}|\\^` ') & set(address)
    assert web_address(address) == address


@pytest.mark.parametrize("style", list(STYLES))
def test_a_row_that_knows_nothing_is_cited_by_what_it_has(style):
    assert "report-1.txt" in cite({"event_id": "e", "source": "report-1.txt", "sentence": ""}, style=style)


def test_sources_are_the_documents_in_the_order_of_their_first_row(on_the_web):
    (source,) = sources(on_the_web)
    assert (source.name, source.outlet, source.events) == ("Accord signed", "Example News", 2)
    assert [found.source for found in sources(frame_of())] == ["report-1.txt", "report-2.txt"]
    assert sources(frame_of(())) == []
