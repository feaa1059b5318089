"""Whatever words stand in whatever order, extraction gives rows with short titles and places that are in the text."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.model import Document

WORDS = [
    "after",
    "before",
    "when",
    "which",
    "that",
    "who",
    "said",
    "and",
    "or",
    "only",
    "once",
    "originally",
    "due",
    "not",
    "later",
    "than",
    "by",
    "in",
    "on",
    "of",
    "to",
    "from",
    "since",
    "past",
    "beyond",
    "until",
    "then",
    "now",
    "would",
    "will",
    "had",
    "been",
    "double",
    "extended",
    "cut",
    "set",
    "put",
    "talks",
    "work",
    "launch",
    "the",
    "a",
    "its",
    "she",
    "it",
    "his",
    "NASA",
    "ESA",
    "Senate",
    "House",
    "of",
    "Commons",
    "Airbus",
    "Oslo",
    "two",
    "27",
    ",",
    ";",
    ":",
    ".",
    "(",
    ")",
    "--",
    "—",
    "'",
    '"',
    "May",
    "Tuesday",
    "2027",
    "Friday,",
    "2030,",
    "June",
    "1,",
    "'s",
]
PUBLISHED = datetime.date(2026, 1, 20)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30), st.sampled_from([None, PUBLISHED]))
def test_any_words_give_rows_whose_places_are_in_the_text(words: list[str], published: datetime.date | None) -> None:
    text = " ".join(words)
    for event in timeline.extract(Document(text=text, source="test", published=published)):
        assert 0 < len(event.title.split()) <= 12
        assert 0 <= event.trigger.start < event.trigger.end <= len(text)
        assert 0 <= event.time.start < event.time.end <= len(text)
