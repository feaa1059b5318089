"""The rows of a text, as short as a test compares them."""

from __future__ import annotations

import datetime

import timeline
from timeline.model import Document

Row = tuple[str, str, str]
"""Its date (EDTF), status and title."""


def rows_of(text: str, published: datetime.date) -> list[Row]:
    """Return the rows of a text that was published on a day."""
    document = Document(text=text, source="test", published=published)
    return [(one.when.edtf, str(one.status), one.title) for one in timeline.extract(document)]
