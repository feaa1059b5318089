"""Whatever a document says, a format stays valid, runs nothing, and gives the words back or shows what it cannot hold.

Each file is read by a program that is not ours.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

import bibtexparser
import icalendar
import lxml.etree
import lxml.html
import mwparserfromhell
import openpyxl
import pyarrow.parquet
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.exports.hostile import TEXTS, anything, collection_with, halves, newlines, one_line, visible
from timeline.exports import export, exports
from timeline.exports.texts import FORMULA

few = settings(max_examples=15, deadline=None)
texts = st.lists(anything, min_size=1, max_size=3)
DATA = (
    "bib",
    "csl.json",
    "csv",
    "ics",
    "json",
    "jsonl",
    "jsonld",
    "md",
    "parquet",
    "timelinejs.csv",
    "timelinejs.json",
    "tsv",
)
DATA = (*DATA, "wiki", "xlsx")


def told(text: str) -> str:
    return text.removeprefix("'") if text.lstrip("'").startswith(FORMULA) else text


@pytest.mark.parametrize("name", DATA)
def test_no_text_stops_a_format(name):
    assert set(DATA) <= set(exports)
    assert export(collection_with(*TEXTS), name)


@few
@given(texts)
@example(list(TEXTS))
def test_csv(texts):
    rows = list(csv.DictReader(io.StringIO(export(collection_with(*texts), "csv").decode("utf-8"), newline="")))
    assert [told(row["sentence"]) for row in rows] == [halves(text) for text in texts]
    assert not any(value.startswith(FORMULA) for row in rows for name, value in row.items() if name != "date")


@few
@given(texts)
@example(list(TEXTS))
def test_tsv(texts):
    data = export(collection_with(*texts), "tsv").decode("utf-8")
    assert data.count("\n") == len(texts) + 1 and "\r" not in data
    assert {line.count("\t") for line in data.split("\n")[:-1]} == {data.split("\n")[0].count("\t")}
    rows = list(csv.DictReader(io.StringIO(data, newline=""), dialect="excel-tab"))
    for row, text in zip(rows, texts, strict=True):
        assert row["sentence"] in (visible(text), "'" + visible(text))
    assert not any(value.startswith(FORMULA) for row in rows for name, value in row.items() if name != "date")


@few
@given(texts)
@example(list(TEXTS))
def test_xlsx(texts):
    data = export(collection_with(*texts), "xlsx")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        parts = [lxml.etree.fromstring(archive.read(name)) for name in archive.namelist()]
    assert not any(part.findall(f".//{{*}}{tag}") for part in parts for tag in ("f", "hyperlink"))
    book = openpyxl.load_workbook(io.BytesIO(data))
    header, *rows = book["Events"].iter_rows()
    place = [cell.value for cell in header].index("sentence")
    for row, text in zip(rows, texts, strict=True):
        assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)
        found = re.sub(r"_x005F(_x[0-9A-F]{4}_)", r"\1", row[place].value or "")
        wanted = visible(newlines(text), keep="\t\n")
        if len(wanted) > 10_000:
            assert found.endswith("…") and wanted.startswith(found[:-1]) and len(found) > 16_000
        else:
            assert found == wanted


@few
@given(texts)
@example(list(TEXTS))
def test_json_and_its_lines(texts):
    rows = json.loads(export(collection_with(*texts), "json"))
    assert [row["title"] for row in rows] == [halves(text) for text in texts]
    lines = export(collection_with(*texts), "jsonl").decode("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == rows


@few
@given(texts)
@example(list(TEXTS))
def test_parquet(texts):
    rows = pyarrow.parquet.read_table(io.BytesIO(export(collection_with(*texts), "parquet"))).to_pylist()
    assert [row["sentence"] for row in rows] == [halves(text) for text in texts]
    assert [row["actors"] for row in rows] == [[halves(text), "ASA"] for text in texts]


@few
@given(texts)
@example(list(TEXTS))
def test_linked_data(texts):
    data = export(collection_with(*texts), "jsonld").decode("utf-8")
    assert not set("<>&") & set(data)
    events = json.loads(data)["@graph"]
    assert [event.get("name", "") for event in events] == [halves(text) for text in texts]
    assert all(event["subjectOf"].get("url", "http").startswith("http") for event in events)


@few
@given(texts)
@example(list(TEXTS))
def test_calendar(texts):
    data = export(collection_with(*texts), "ics")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors and [part.name for part in calendar.subcomponents] == ["VEVENT"] * len(calendar.events)
    coming = [text for place, text in enumerate(texts) if place % 6 in (0, 3)]
    assert len(calendar.events) == len(coming)
    for entry, text in zip(calendar.events, coming, strict=True):
        assert not entry.errors and not entry.subcomponents
        assert str(entry["description"]).split("\n\n", 1)[1].startswith(visible(newlines(text), keep="\t\n"))
        assert str(entry.get("url", "http")).startswith("http")
    assert len({str(entry["uid"]) for entry in calendar.events}) == len(coming)


def shown_html(html: str, allowed: set[str]) -> str:
    """Return the text of a piece of HTML, which may have the allowed elements only, and links to the web only."""
    root = lxml.html.fragment_fromstring(html, create_parent=True)
    for element in root.iterdescendants():
        assert isinstance(element.tag, str) and element.tag in allowed, html
        assert set(element.attrib) <= {"href"} and element.get("href", "http").startswith("http"), html
    return root.text_content()


@few
@given(texts)
@example(list(TEXTS))
def test_timelinejs(texts):
    slides = json.loads(export(collection_with(*texts), "timelinejs.json"))["events"]
    dated = [text for place, text in enumerate(texts) if place % 6 != 4]
    assert len(slides) == len(dated)
    rows = list(
        csv.DictReader(io.StringIO(export(collection_with(*texts), "timelinejs.csv").decode("utf-8"), newline=""))
    )
    for slide, row, text in zip(slides, rows, dated, strict=True):
        headline = one_line(text)
        for html in (slide["text"]["headline"], row["Headline"]):
            assert shown_html(html, set()).lower() == headline.lower()
        assert shown_html(slide["text"]["text"], {"p", "cite", "a"}) == shown_html(row["Text"], {"p", "cite", "a"})
        assert all(shown_html(slide[name], set()) == slide[name] for name in ("group", "display_date"))
        assert not any(value.startswith(FORMULA) for value in row.values())


@few
@given(texts)
@example(list(TEXTS))
def test_markdown(texts):
    data = export(collection_with(*texts), "md").decode("utf-8")
    reader = MarkdownIt("gfm-like", {"html": True})
    root = lxml.html.fragment_fromstring(reader.render(data), create_parent=True)
    tags = {element.tag for element in root.iterdescendants()}
    assert tags <= {"table", "thead", "tbody", "tr", "th", "td", "p", "ol", "li", "a"}
    rows = [[cell.text_content() for cell in row.iter("td")] for row in root.iter("tr")][1:]
    shown = [row[1].strip().lower() for row in rows]  # a reader cuts blanks of every kind off a cell
    assert shown == [one_line(text).strip().lower() for text in texts]
    assert all(link.get("href").startswith("http") for link in root.iter("a"))
    assert len(root.findall(".//table")) == 1 and len(root.findall("./ol")) <= 1


@few
@given(texts)
@example(list(TEXTS))
def test_wikitext(texts):
    data = export(collection_with(*texts), "wiki").decode("utf-8")
    code = mwparserfromhell.parse(data)
    assert not code.filter_templates() and not code.filter_wikilinks() and not code.filter_arguments()
    assert not code.filter_comments()
    tags = [str(tag.tag) for tag in code.filter_tags()]
    assert set(tags) <= {"table", "tr", "td", "th", "ref", "references"}
    assert tags.count("table") == 1 and tags.count("tr") == len(texts)
    assert all(str(link.url).startswith("http") for link in code.filter_external_links())
    cells = [[str(cell.contents) for cell in row.contents.filter_tags(matches=lambda tag: tag.tag == "td")]
             for row in code.filter_tags(matches=lambda tag: tag.tag == "tr")]  # fmt: skip
    shown = [str(mwparserfromhell.parse(row[1].strip(" ")).strip_code(normalize=True)) for row in cells]
    assert [text.lower().split() for text in shown] == [one_line(text).lower().split() for text in texts]


@few
@given(texts)
@example(list(TEXTS))
def test_bibliographies(texts):
    collection = collection_with(*texts)
    items = json.loads(export(collection, "csl.json"))
    library = bibtexparser.parse_string(export(collection, "bib").decode("utf-8"))
    assert not library.failed_blocks and not library.comments and not library.preambles and not library.strings
    assert len(library.entries) == len(items) == len(set(texts))
    assert len({entry.key for entry in library.entries}) == len(library.entries)
    for entry, text in zip(library.entries, dict.fromkeys(texts), strict=True):
        fields = {field.key: str(field.value) for field in entry.fields}
        assert set(fields) <= {"title", "howpublished", "year", "month", "day", "url", "language", "note"}
        assert fields.get("url", "http").startswith("http")
        unescaped = re.sub(r"\\([#$%&_])", r"\1", fields.get("howpublished", ""))
        for sign, command in (
            ("{", "braceleft"), ("}", "braceright"), ("~", "asciitilde"), ("^", "asciicircum"), ("\\", "backslash"),
        ):  # fmt: skip
            unescaped = unescaped.replace(f"\\text{command}{{}}", sign)
        assert unescaped == one_line(text)
