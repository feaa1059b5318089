"""A collection becomes a PDF of its timeline: the SVG picture on a page of its size, by Typst, without a browser."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from timeline.exports import exports
from timeline.exports.fonts import fonts_folder, suffices
from timeline.figures.credits import alternative, credits_of, data_date, heading
from timeline.figures.sheet import Look, sheet
from timeline.frame import Collection, one_row_a_cluster
from timeline.scene.wording import wording

# The picture and its words come as data, never as Typst markup.
_PAGE = """
#set document(title: sys.inputs.title, date: none)
#set page(width: auto, height: auto, margin: 0pt)
#set text(lang: sys.inputs.language)
#image(bytes(sys.inputs.picture), format: "svg", alt: sys.inputs.alt)
"""


class PdfPicture:
    """One page as large as the picture; lines stay lines and text can be selected."""

    suffix = ".pdf"
    media_type = "application/pdf"

    def __call__(self, collection: Collection, look: Look | None = None) -> bytes:
        """Return the picture; arguments as of :class:`timeline.exports.svg_picture.SvgPicture`."""
        import typst

        look = look or Look()
        words, frame = wording(look.language), collection.frame
        markup = sheet(frame, look).markup
        compiled: Any = typst.compile
        made: bytes = compiled(
            _PAGE.encode(),
            format="pdf",
            font_paths=[str(fonts_folder())],
            ignore_system_fonts=suffices(markup),
            sys_inputs={
                "picture": markup,
                "title": heading(frame, words, look.title),
                "alt": alternative(one_row_a_cluster(frame), words),
                "language": look.language,
            },
            timestamp=_moment(data_date(credits_of(frame))),
        )
        return made


def _moment(day: str) -> datetime:
    """Return the day of the documents, from which the file takes its date: no clock is asked."""
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError:
        return datetime(2000, 1, 1, tzinfo=UTC)


exports.add("pdf")(PdfPicture())
