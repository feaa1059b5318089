"""A language without event rules still gives its explicit dates, as rows that say how little was read."""

from __future__ import annotations

import datetime

import timeline
from timeline.model import Document

TEXT = "Der Minister kam am 2020-07-10 nach Paris. Die Sitzung folgt am 2020-09-01. Das war 2019 anders."


def test_explicit_dates_are_rows_with_little_confidence():
    document = Document(text=TEXT, source="test", published=datetime.date(2020, 7, 15), language="tlh")
    first, second = timeline.extract(document)
    assert (first.when.edtf, first.status, first.title) == ("2020-07-10", "occurred", "Der Minister kam am nach Paris")
    assert (second.when.edtf, second.status) == ("2020-09-01", "scheduled")
    assert first.confidence < 0.5 and "no rules for language 'tlh'" in first.reasons[0]
    assert first.trigger == first.time and first.time.of(TEXT) == "2020-07-10"


def test_the_publication_line_is_no_row():
    document = timeline.read(b"2020-07-10\n\nDer Minister kam nach Paris.", language="tlh")
    assert timeline.extract(document) == []
