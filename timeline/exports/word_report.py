"""A collection becomes a Word document: the picture as a figure with caption, a table of events, numbered sources."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

from timeline.exports import exports
from timeline.exports.png_picture import pixels
from timeline.exports.report import Report, report, same_bytes
from timeline.figures.sheet import Look, sheet
from timeline.figures.theme import LIGHT
from timeline.frame import Collection

_STYLES = (("Normal", 10.5, False), ("Heading 1", 18, True), ("Heading 2", 13, True), ("Caption", 9.5, False))
_DOTS = 300 / 96  # a print's worth
_WIDTHS = (34, 90, 26, 20)  # millimetres of the table's columns: date, event, status, source
_FONT = "Calibri"


class WordReport:
    """One page or more, A4; the picture has an alternative text."""

    suffix = ".docx"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    def __call__(self, collection: Collection, look: Look | None = None) -> bytes:
        """Return the document; arguments as of :class:`timeline.exports.svg_picture.SvgPicture`."""
        look = look or Look()
        said = report(collection, look)
        picture = sheet(collection.frame, replace(look, size="page", around=False))
        return _document(said, pixels(picture.markup, _DOTS))


def _document(said: Report, picture: bytes) -> bytes:
    from docx import Document
    from docx.shared import Mm

    document = Document()
    _dress(document, said)
    document.add_heading(said.title, level=1)
    document.add_paragraph(said.lead)
    document.add_picture(io.BytesIO(picture), width=Mm(170))
    figure = document.paragraphs[-1]
    figure.paragraph_format.keep_with_next = True
    drawn: Any = document.inline_shapes[0]._inline.docPr
    drawn.set("descr", said.alt)
    drawn.set("title", said.title)
    _caption(document, "figure", said.title, said)
    if said.rows:
        _caption(document, "table", said.words("page.table"), said, above=True)
        _table(document, said)
    if said.more:
        document.add_paragraph(said.more)
    document.add_heading(said.words("report.sources"), level=2)
    for source in said.sources:
        address = f" {source.address}" if source.address else ""
        document.add_paragraph(f"[{source.number}] {source.said(said.words)}.{address}")
    out = io.BytesIO()
    document.save(out)
    return same_bytes(out.getvalue(), said.moment)


def _dress(document: Any, said: Report) -> None:
    """Set paper, letters and what the file says of itself."""
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    for name, size, bold in _STYLES:
        style = document.styles[name]
        style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
        style.font.color.rgb = RGBColor.from_string(LIGHT.ink[1:])
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:hAnsi"), _FONT)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = said.title[:250], "", ""
    about.comments, about.language = "", "en"
    about.created = about.modified = said.moment


def _caption(document: Any, kind: str, text: str, said: Report, above: bool = False) -> None:
    """Add "Figure 1. ..." whose number Word counts itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    word = said.words(f"report.{kind}")
    paragraph = document.add_paragraph(style="Caption")
    paragraph.paragraph_format.keep_with_next = above
    paragraph.add_run(f"{word} ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), f" SEQ {kind.capitalize()} \\* ARABIC ")
    field.append(_run("1"))
    paragraph._p.append(field)
    paragraph.add_run(f". {text}")


def _run(text: str, bold: bool = False) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run, words = OxmlElement("w:r"), OxmlElement("w:t")
    if bold:
        properties = OxmlElement("w:rPr")
        properties.append(OxmlElement("w:b"))
        run.append(properties)
    words.text = text
    words.set(qn("xml:space"), "preserve")
    run.append(words)
    return run


def _table(document: Any, said: Report) -> None:
    from docx.shared import Mm

    heads = [said.words(f"columns.{name}") for name in ("date", "title", "status")] + [said.words("report.source")]
    table = document.add_table(rows=0, cols=len(heads))
    table.autofit = False
    _rule(table)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width)
    table._tbl.append(_row(heads, head=True))
    for row in said.rows:
        table._tbl.append(_row([row.date, row.title, row.status, f"[{row.numbers}]"], head=False))


def _rule(table: Any) -> None:
    """Give a table thin lines under its rows and none between its columns."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", LIGHT.off[1:])):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _row(texts: list[str], head: bool) -> Any:
    """Return a row that is not broken over pages, and repeated on each where it is the head.

    It is put together by hand: the library looks through the whole table for every cell.
    """
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    row, properties = OxmlElement("w:tr"), OxmlElement("w:trPr")
    properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))
    row.append(properties)
    for text, width in zip(texts, _WIDTHS, strict=True):
        cell, about, room = OxmlElement("w:tc"), OxmlElement("w:tcPr"), OxmlElement("w:tcW")
        room.set(qn("w:w"), str(round(width * 56.7)))
        room.set(qn("w:type"), "dxa")
        about.append(room)
        paragraph, shape, space = OxmlElement("w:p"), OxmlElement("w:pPr"), OxmlElement("w:spacing")
        space.set(qn("w:before"), "40")
        space.set(qn("w:after"), "40")
        shape.append(space)
        paragraph.append(shape)
        paragraph.append(_run(text, head))
        cell.append(about)
        cell.append(paragraph)
        row.append(cell)
    return row


exports.add("docx")(WordReport())
