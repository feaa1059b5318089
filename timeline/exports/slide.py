"""A collection becomes one PowerPoint slide: title and sources as text one can edit, the chart as a picture."""

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

_WIDE, _HIGH = 960.0, 540.0  # points of a 16:9 slide
_EDGE = 30.0
_CHART = (900, 364)  # points, and pixels of the drawing: letters of 12 pixels are letters of 12 points
_FONT = "Calibri"


class Slide:
    """16:9; the events and their sources stand in the notes."""

    suffix = ".pptx"
    media_type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

    def __call__(self, collection: Collection, look: Look | None = None) -> bytes:
        """Return the presentation; arguments as of :class:`timeline.exports.svg_picture.SvgPicture`."""
        look = look or Look()
        size = f"{_CHART[0]}x{_CHART[1]}"
        picture = sheet(collection.frame, replace(look, size=size, theme="light", around=False))
        return _presentation(report(collection, look), pixels(picture.markup, 3.0))


def _presentation(said: Report, picture: bytes) -> bytes:
    from pptx import Presentation
    from pptx.util import Pt

    made: Any = Presentation()
    made.slide_width, made.slide_height = Pt(_WIDE), Pt(_HIGH)
    slide = made.slides.add_slide(made.slide_layouts[5])  # a title and nothing else
    title = slide.shapes.title
    title.left, title.top, title.width, title.height = Pt(_EDGE), Pt(22), Pt(_WIDE - 2 * _EDGE), Pt(40)
    _write(title.text_frame, [said.title], 26, bold=True)
    _box(slide, "Lead", 64, 26, [said.lead], 15)
    drawn = slide.shapes.add_picture(io.BytesIO(picture), Pt(_EDGE), Pt(96), width=Pt(_CHART[0]))
    drawn.name = "Timeline"
    drawn._element.nvPicPr.cNvPr.set("descr", said.alt)
    _box(slide, "Sources", 478, 42, [said.credits], 12)
    notes = slide.notes_slide.notes_text_frame
    notes.text = "\n".join(
        [
            *(f"{row.date}: {row.title} ({row.status}) [{row.numbers}]" for row in said.rows[:200]),
            *(
                f"[{source.number}] {source.said(said.words)} {source.address}".rstrip()
                for source in said.sources[:100]
            ),
        ]
    )
    about = made.core_properties
    about.title, about.author, about.last_modified_by, about.revision = said.title[:250], "", "", 1
    about.created = about.modified = about.last_printed = said.moment
    out = io.BytesIO()
    made.save(out)
    return same_bytes(out.getvalue(), said.moment)


def _box(slide: Any, name: str, top: float, height: float, lines: list[str], size: float) -> None:
    from pptx.util import Pt

    box = slide.shapes.add_textbox(Pt(_EDGE), Pt(top), Pt(_WIDE - 2 * _EDGE), Pt(height))
    box.name = name
    _write(box.text_frame, lines, size)


def _write(frame: Any, lines: list[str], size: float, bold: bool = False) -> None:
    """Put lines into a text frame that wraps, at its left edge, with no margin to its sides."""
    from pptx.dml.color import RGBColor
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    colour: Any = RGBColor
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.text = "\n".join(lines)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        for run in paragraph.runs:
            run.font.size, run.font.bold, run.font.name = Pt(size), bold, _FONT
            run.font.color.rgb = colour.from_string((LIGHT.ink if bold else LIGHT.muted)[1:])


exports.add("pptx")(Slide())
