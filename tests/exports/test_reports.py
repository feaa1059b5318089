"""Word, PowerPoint, Quarto and notebooks hold the picture, the events and their sources, and no word runs anything."""

from __future__ import annotations

import base64
import datetime
import io
import json
import re
import zipfile
from itertools import pairwise

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

import timeline
from tests.made_events import FIVE, FORMS, collection_of, frame_of
from timeline.exports import export
from timeline.exports.markdown_report import escaped
from timeline.exports.report import report, same_bytes
from timeline.figures.look import Look
from timeline.figures.text import plain
from timeline.frame import Collection

HOSTILE = [
    "</w:t><script>alert(1)</script>", "]]><!-- -->", "=cmd|' /C calc'!A0", "a\x00b\x0b\x1b[31m", "\ufffe",
    "\u202eevil", "שלום 👩‍🚀", "[x](javascript:alert(1))", "![](http://evil.example/x.png)",
    "{{< include /etc/passwd >}}",
    "```{python}\nimport os\n```", "| a | b |", "$$\\input{x}$$", "@cite [^1]", "a\r\nb\n\n# c", "---\n", ":::{.x}",
]  # fmt: skip


def hostile(texts):
    """Events whose titles, sentences, documents and actors are such texts."""
    frame = frame_of(FIVE[:1] * len(texts))
    frame["title"] = [f"The agency {text}" for text in texts]
    frame["document"] = frame["sentence"] = texts
    frame["source"] = [f"{number}.txt" for number in range(len(texts))]
    frame["actors"] = [(text,) for text in texts]
    return Collection(frame)


SHOWN = {plain(f"The agency {text}") for text in HOSTILE}


def word(collection, **look):
    from timeline.exports.looks import drawn

    return docx.Document(io.BytesIO(drawn("docx", collection, Look(**look))))


def slide(collection):
    (found,) = pptx.Presentation(io.BytesIO(export(collection, "pptx"))).slides
    return found


def test_word_has_a_figure_with_caption_and_alternative_text():
    made = word(collection_of(FIVE))
    (drawn,) = made.inline_shapes
    assert drawn.width.mm == pytest.approx(170, abs=0.1)
    assert drawn._inline.docPr.get("descr").startswith("Timeline. 5 events from 2 documents, 2017 to 2024. 2017: The")
    captions = [
        "".join(text.text for text in paragraph._p.iter(qn("w:t")))
        for paragraph in made.paragraphs
        if paragraph.style.name == "Caption"
    ]
    assert captions == ["Figure 1. Space Policy Timeline", "Table 1. Events"]
    assert "SEQ Figure" in made.element.xml


def test_word_has_a_table_in_time_order_with_numbered_sources():
    made = word(collection_of(FIVE))
    (table,) = made.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Date", "Event", "Status", "Source"]
    assert [row[0] for row in rows[1:]] == ["2017", "2019", "May 2020", "13 July 2020", "by 2024"]
    assert rows[1] == ["2017", "The president orders a return to the moon", "Occurred", "[1]"]
    assert rows[2][3] == "[2]"
    assert [p.text for p in made.paragraphs][-2:] == ["[1] Report 1 (15 July 2020).", "[2] Report 2 (15 July 2020)."]
    assert made.core_properties.created == datetime.datetime(2020, 7, 15, tzinfo=datetime.UTC)


def test_an_event_told_twice_names_both_documents():
    frame = frame_of(FIVE[:2])
    frame["cluster_id"] = "same"
    (row,) = report(Collection(frame), Look()).rows
    assert row.numbers == "1, 2"


def test_a_report_stays_one(monkeypatch):
    from timeline.exports import report as module

    monkeypatch.setattr(module, "_MOST_ROWS", 3)
    made = word(collection_of(FIVE))
    assert len(made.tables[0].rows) == 1 + 3
    assert "And 2 more." in [paragraph.text for paragraph in made.paragraphs]
    assert "\nAnd 2 more\\.\n" in body(export(collection_of(FIVE), "qmd"))


def test_a_slide_has_text_one_can_edit_and_a_picture_with_alternative_text():
    made = slide(collection_of(FIVE))
    assert made.shapes.title.text_frame.text == "Space Policy Timeline"
    by_name = {shape.name: shape for shape in made.shapes}
    assert by_name["Lead"].text_frame.text == "5 events from 2 documents, 2017 to 2024."
    assert by_name["Sources"].text_frame.text == "Sources: Report 1 (15 July 2020); Report 2 (15 July 2020)."
    assert by_name["Timeline"]._element.nvPicPr.cNvPr.get("descr").startswith("Timeline. 5 events")
    assert (
        "by 2024: Return a crew to the surface of the moon (Target) [1]"
        in made.notes_slide.notes_text_frame.text.replace("return", "Return")
    )


def test_a_slide_is_sixteen_by_nine_and_nothing_overlaps():
    deck = pptx.Presentation(io.BytesIO(export(collection_of(FORMS), "pptx")))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9)
    boxes = sorted((shape.top, shape.top + shape.height) for shape in deck.slides[0].shapes)
    assert all(bottom <= top for (_, bottom), (top, _) in pairwise(boxes))
    assert boxes[-1][1] <= deck.slide_height


def test_hostile_words_are_shown_in_office_files_as_words():
    files = {name: export(hostile(HOSTILE), name) for name in ("docx", "pptx")}
    (table,) = docx.Document(io.BytesIO(files["docx"])).tables
    assert {row.cells[1].text for row in table.rows[1:]} == SHOWN
    (made,) = pptx.Presentation(io.BytesIO(files["pptx"])).slides
    assert all(text in made.notes_slide.notes_text_frame.text for text in SHOWN)
    for data in files.values():
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                if entry.endswith((".xml", ".rels")):
                    content = archive.read(entry)
                    assert b"<script" not in content
                    assert b"evil.example" not in content or not entry.endswith(".rels")
                    etree.fromstring(content)


def body(data):
    """A Markdown report without its picture's data."""
    return re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "data:", data.decode("utf-8"))


def test_quarto_has_a_header_a_figure_a_table_and_sources():
    text = export(collection_of(FIVE), "qmd").decode("utf-8")
    (data,) = re.findall(r"\[timeline\]: data:image/png;base64,([A-Za-z0-9+/=]+) \{#fig-timeline fig-alt=", text)
    assert base64.b64decode(data).startswith(b"\x89PNG")
    assert text.startswith('---\ntitle: "Space Policy Timeline"\ndate: "2020-07-15"\nlang: en\n---\n')
    assert "\n![Space Policy Timeline][timeline]\n" in text
    assert "| 2017 | The president orders a return to the moon | Occurred | \\[1\\] |" in text
    assert "\n1. Report 1 \\(15 July 2020\\)\n2. Report 2" in text


@pytest.mark.parametrize("name", ["qmd", "report.md"])
def test_hostile_words_are_no_markdown(name):
    lines = body(export(hostile(HOSTILE), name)).splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert len(table) == 2 + len(HOSTILE)  # head, rule, rows
    for line in lines:
        bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", line)  # what is escaped is text
        assert (
            "<" not in bare and "{{" not in bare and "`" not in bare and "$" not in bare and "javascript:" not in bare
        )
    assert sum(line.startswith("#") for line in lines) <= 2
    if name == "qmd":
        head = "\n".join(lines).split("\n---\n")[0]
        assert json.loads(re.findall(r"^title: (.*)$", head, re.MULTILINE)[0]).strip()


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_escaping_can_be_undone(text):
    shown = plain(text)
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped(shown)) == shown


@settings(max_examples=5)
@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=30))
def test_any_words_are_read_back_from_word(text):
    assert word(hostile([text])).tables[0].rows[1].cells[1].text == plain(f"The agency {text}")


def test_an_archive_has_one_date():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.xml", "<a/>")
    for year, written in ((2020, 2020), (1066, 1980)):
        made = same_bytes(out.getvalue(), datetime.datetime(year, 7, 15))
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            assert [entry.date_time for entry in archive.infolist()] == [(written, 7, 15, 0, 0, 0)]
            assert archive.read("a.xml") == b"<a/>"


def test_a_notebook_shows_a_picture_and_words():
    shown = timeline.Timeline(frame_of(FIVE), size="column")
    bundle = shown._repr_mimebundle_()
    assert bundle["image/svg+xml"].startswith("<svg")
    assert bundle["text/plain"].splitlines()[1] == "2017: The president orders a return to the moon (Occurred) [1]"
    assert "| 2017 | The president orders a return to the moon |" in bundle["text/markdown"]
    assert repr(shown) == "<Timeline of 5 events>"
    assert shown.with_look(theme="dark").svg() != shown.svg()
    assert shown.figure().layout.width


def test_a_notebook_saves_in_any_format(tmp_path):
    shown = timeline.Timeline(collection_of(FIVE), theme="grey")
    for name in ("a.svg", "a.csv", "a.png"):
        shown.save(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 500
    assert "#1f1f1f" in (tmp_path / "a.svg").read_text("utf-8")


@pytest.mark.parametrize("name", ["html", "fragment.html"])
def test_hostile_words_are_no_html(name):
    made = export(hostile(HOSTILE), name).decode("utf-8")
    parsed = html.fromstring(made)
    scripts = parsed.xpath("//script")
    ours = [one for one in scripts if (one.text or "").lstrip().startswith(("/", "//", "[", '"use', "!", "("))]
    assert len(scripts) == len(ours) <= 3
    assert not [name for one in parsed.iter() for name in one.attrib if name.startswith("on")]
    links = {link.split(":")[0] for link in parsed.xpath("//@href | //@src")}
    assert links <= {"data"}
    assert all(text in parsed.xpath("string(//tbody)") for text in SHOWN)


def test_a_fragment_can_share_a_page_with_another():
    one, two = (export(Collection(frame_of(rows)), "fragment.html").decode() for rows in (FIVE, FORMS))
    ids = [set(re.findall(r' id="([^"]+)"', text)) for text in (one, two)]
    assert ids[0] and not ids[0] & ids[1]
    for text, names in zip((one, two), ids, strict=True):
        assert all(f'"{name}"' in text.split("<script>")[1] for name in names)
    assert "<html" not in one and "Plotly.react" in one and len(one) < 200_000


def test_under_a_page_stand_sources_date_and_a_download():
    made = export(collection_of(FIVE), "html").decode()
    foot = made[made.index("<footer>") : made.index("</footer>")]
    assert "Sources: Report 1 (15 July 2020); Report 2 (15 July 2020). Data of 15 July 2020." in foot
    (data,) = re.findall(r'href="data:text/csv;charset=utf-8;base64,([^"]+)" download="events.csv"', foot)
    assert base64.b64decode(data) == export(collection_of(FIVE), "csv")
