"""The documents of a collection become a bibliography for LaTeX (BibTeX and biblatex)."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.exports import InChunks, exports
from timeline.exports.citation_keys import keys_of
from timeline.exports.rows import iso_day
from timeline.exports.texts import in_batches, in_one_line
from timeline.frame import Collection
from timeline.frame.sources import Source, sources

_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts braces, those after a backslash too
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)
_URL = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "{}\\\"^~`|@'"})


class BibTex(InChunks):
    """One ``@misc`` a document, fields in a fixed order; braces keep the capitals of titles."""

    suffix = ".bib"
    media_type = "application/x-bibtex; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the entries, in the order in which the documents first appear."""
        found = sources(collection.frame)
        yield from in_batches(entry(one, key) + "\n" for one, key in zip(found, keys_of(found), strict=True))


def entry(source: Source, key: str, address: str = "", note: str = "") -> str:
    """Return a document as an entry.

    Args:
        source: the document.
        key: what it is cited by.
        address: a web address, where it is to be another than the document's own.
        note: what is said of it besides.
    """
    day = iso_day(source.published)
    path = "" if source.address else source.source
    fields = {
        "title": f"{{{latex(source.name)}}}",
        "howpublished": latex(source.outlet),
        "year": f"{day.year:04d}" if day and day.year > 0 else "",
        "month": str(day.month) if day and day.year > 0 else "",
        "day": str(day.day) if day and day.year > 0 else "",
        "url": (address or source.address).translate(_URL),
        "language": latex(source.language),
        "note": latex("; ".join(part for part in (path if source.title else "", note) if part)),
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{key},\n{''.join(lines)}}}\n"


def latex(text: str) -> str:
    """Return text as LaTeX that sets it as it is, in one line."""
    return in_one_line(text).translate(_LATEX)


exports.add("bib")(BibTex())
