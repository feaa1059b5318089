"""A collection becomes a Markdown table of its events with the numbered list of their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.exports import InChunks, exports
from timeline.exports.readable import HEADINGS, readable, source_line
from timeline.exports.texts import in_batches, in_one_line
from timeline.frame import Collection
from timeline.frame.sources import sources
from timeline.scene.wording import wording

# signs with a meaning wherever they stand in CommonMark, the tables and links of GitHub's flavour, or pandoc's Markdown
_SIGNS = re.compile(r"[\\`*_{}\[\]|<>~^$@&]|:(?=\S)|(?<=www)\.", re.IGNORECASE)
# signs that begin a list, a heading or a rule
_OPENING = re.compile(r"^(?P<before>[0-9]*)(?P<sign>[#+=!.)\-])")


class MarkdownTable(InChunks):
    """Date in words, event, status, actors, number of the source; all that documents say is plain text."""

    suffix = ".md"
    media_type = "text/markdown; charset=utf-8"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the table and the sources, some lines at a time."""
        yield from in_batches(line + "\n" for line in self._lines(collection))

    def _lines(self, collection: Collection) -> Iterator[str]:
        words = wording()
        found = sources(collection.frame)
        headings = (*(words(f"columns.{name}") for name in HEADINGS), words("files.source"))
        yield f"| {' | '.join(headings)} |"
        yield f"|{' --- |' * len(headings)}"
        for one in readable(collection.frame, found, words):
            yield f"| {' | '.join(plain(cell) for cell in one.cells)} | {one.number} |"
        if found:
            yield f"\n{words('files.sources')}:\n"
        for number, source in enumerate(found, start=1):
            link = f" <{source.address}>" if source.address else ""
            yield f"{number}. {plain(source_line(source, words))}{link}"


def plain(text: str) -> str:
    """Return text as Markdown that shows it as it is: signs escaped, no link, no markup, in one line."""
    escaped = _SIGNS.sub(r"\\\g<0>", in_one_line(text))
    return _OPENING.sub(r"\g<before>\\\g<sign>", escaped)


exports.add("md")(MarkdownTable())
