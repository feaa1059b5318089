"""The documents of a collection become items of CSL-JSON, which Zotero, pandoc and Quarto cite from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from timeline.exports import InChunks, exports
from timeline.exports.citation_keys import keys_of
from timeline.exports.rows import iso_day
from timeline.exports.texts import in_batches
from timeline.frame import Collection
from timeline.frame.sources import Source, sources


class CslJson(InChunks):
    """A list of items: ``webpage`` where the document has a web address, ``document`` otherwise."""

    suffix = ".csl.json"
    media_type = "application/vnd.citationstyles.csl+json"

    def chunks(self, collection: Collection) -> Iterator[bytes]:
        """Yield the items, in the order in which the documents first appear."""
        found = sources(collection.frame)
        items = [item(one, key) for one, key in zip(found, keys_of(found), strict=True)]
        yield from in_batches([listed(items)])


def listed(items: list[dict[str, Any]]) -> str:
    """Return items as the text of a CSL-JSON file."""
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def item(source: Source, key: str, address: str = "", note: str = "") -> dict[str, Any]:
    """Return a document as an item; arguments as :func:`timeline.exports.bibtex.entry`."""
    day = iso_day(source.published)
    fields: dict[str, Any] = {
        "id": key,
        "type": "webpage" if source.address else "document",
        "title": source.name,
        "container-title": source.outlet,
        "issued": {"date-parts": [list(day)]} if day else "",
        "URL": address or source.address,
        "language": source.language,
        "archive_location": "" if source.address else source.source,
        "note": note,
    }
    return {name: value for name, value in fields.items() if value}


exports.add("csl.json")(CslJson())
