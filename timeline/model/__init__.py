"""The words of the domain, from a text to an event, as frozen values that know no file, no table and no screen."""

from timeline.model.event import Category, Event, Extraction, Status, Undated
from timeline.model.text import Document, Sentence, Span, TimelineError
from timeline.model.times import Bound, Day, Precision, TimeExpression, TimexType, When

__all__ = [
    "Bound",
    "Category",
    "Day",
    "Document",
    "Event",
    "Extraction",
    "Precision",
    "Sentence",
    "Span",
    "Status",
    "TimeExpression",
    "TimelineError",
    "TimexType",
    "Undated",
    "When",
]
