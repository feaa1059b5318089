"""A collection becomes a sortable table of MediaWiki with its sources as references."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.exports import InChunks, exports
from timeline.exports.readable import HEADINGS, Line, readable, source_line
from timeline.exports.rows import span
from timeline.exports.texts import in_batches, in_one_line
from timeline.frame import Collection
from timeline.frame.sources import Source, sources
from timeline.scene.wording import Wording, wording

# whatever is no letter, digit, blank or harmless stop is written as a character reference, which MediaWiki never
# takes for markup; so are the words that it takes for links by themselves ("ISBN 0-...", "RFC 1", "PMID 1")
_SIGNS = re.compile(r"[!-+:-@\[-`{-~/-]")
_MAGIC = re.compile(r"\b(ISBN|RFC|PMID)(?=\s)", re.IGNORECASE)
_IN_LINK = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "[]|'"})


class WikiTable(InChunks):
    """Class ``wikitable sortable``; dates sort by their first day, each source is one named reference."""

    suffix = ".wiki"
    media_type = "text/x-wiki; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the table and the references, some lines at a time."""
        yield from in_batches(line + "\n" for line in self._lines(collection))

    def _lines(self, collection: Collection) -> Iterator[str]:
        words = wording()
        found = sources(collection.frame)
        yield '{| class="wikitable sortable"'
        yield "! " + " !! ".join([*(words(f"columns.{name}") for name in HEADINGS), words("files.source")])
        told: set[int] = set()
        for line in readable(collection.frame, found, words):
            said = _reference(line.number, found[line.number - 1], words, again=line.number in told)
            told.add(line.number)
            date, *others = (plain(cell) for cell in line.cells)
            yield f'|-\n| data-sort-value="{_sort_value(line)}" | {date} || {" || ".join((*others, said))}'
        yield "|}"
        if found:
            yield f"\n== {words('files.sources')} ==\n<references />"


def _sort_value(line: Line) -> str:
    first, last = span(line.row)
    day = first or last
    return day.isoformat() if day is not None else ""


def _reference(number: int, source: Source, words: Wording, again: bool) -> str:
    if again:
        return f'<ref name="s{number}" />'
    said = plain(source_line(source, words))
    if source.address:
        said = f"[{source.address.translate(_IN_LINK)} {said}]"
    return f'<ref name="s{number}">{said}</ref>'


def plain(text: str) -> str:
    """Return text as wikitext that shows it as it is: no markup, no template, no link, in one line."""
    escaped = _SIGNS.sub(lambda match: f"&#{ord(match[0])};", in_one_line(text))
    return _MAGIC.sub(lambda match: f"&#{ord(match[0][0])};{match[0][1:]}", escaped)


exports.add("wiki")(WikiTable())
