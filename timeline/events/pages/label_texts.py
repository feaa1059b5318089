"""A line becomes the text of its label: what stands before the value, where what follows closes or carries it on."""

from __future__ import annotations

import re

from timeline.events.pages.line_heads import NAME
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit

BLANKS = 2
"""Of so many blanks more than one a gap is that closes a label."""
_SEATED = re.compile(rf":\s{NAME}(?:,\s{NAME})?,$")
"""A place behind a label, before its date."""
_BEHIND = re.compile(
    r"[^\w(]*(?:[0-9]{1,2}[:.][0-9]{2}\b[^;]*)?(?: ?[A-Z]\w{1,11})?(?:\s*\([^()\n]*\))?"
    rf"(?:,\s{NAME}(?: [a-z]+)?(?:;[^;\n]{{0,40}})?)?\W*"
)
"""What may stand behind the value of a label: a time of the day, its zone or a place, a note in brackets, a place."""
_LABEL = 6
"""Words of a label that more than its value follows, at most."""
_MARKED = re.compile(r"(?:,? ?[0-9]{1,2}[:.][0-9]{2})?(?: [A-Z]\w*(?: time)?)?(?:[,;\[]| \()")
"""What stands behind the value of a label before what more is said: an hour and its zone, and a mark."""


def label_of(context: Context, unit: Unit) -> str | None:
    """Return the text of the label whose value a date is; None where a line is none.

    Args:
        context: the sentence, a line that may be a label and a date.
        unit: the date.
    """
    written = _before(context, unit)
    before = written.rstrip()
    seat = _SEATED.search(before)  # "Session dates: Vienna, 28 March - 8 April"
    if seat is not None:
        written = before = before[: seat.start() + 1]
    opened = before.endswith((":", "..", "\u2026"))  # "Artemis II ..... April 2026"
    gap = written[len(before) :]
    opened = opened or len(gap) > BLANKS or "\t" in gap  # "Deadline for letters          16 September 2014"
    closed = _BEHIND.fullmatch(context.document.text, unit.span.end, context.sentence.end)
    return written if opened and (closed or is_done(context, unit) or goes_on(context, unit)) else None


def goes_on(context: Context, unit: Unit) -> bool:
    """Tell whether a mark parts the value of a label from what more is said: "Lift-off: 20 July 2020, on a rocket".

    The label opens the line and has few words.
    """
    text, end = context.document.text, unit.span.end
    before = _before(context, unit).rstrip()
    label = before.removesuffix(":")
    short = label != before and len(label.split()) <= _LABEL and ":" not in label and "." not in label
    return short and _MARKED.match(text, end, context.sentence.end) is not None


def _before(context: Context, unit: Unit) -> str:
    """Return what stands before a date and its cue, or a list of dates: "Corrections: 11 August; 8 November 2020"."""
    start = context.sentence.start
    begun = unit.span.start if unit.cue is None else min(unit.cue.start, unit.span.start)
    written = context.sentence.text[: begun - start]
    for one in reversed(context.expressions):
        behind = written[one.end - start :] if one.start - start < len(written) else None
        if behind is not None and behind.strip() in (";", ","):
            written = written[: one.start - start]
    return written


def is_done(context: Context, unit: Unit) -> bool:
    """Tell whether a mark of what became of it is all that stands behind the value of a label."""
    place = context.analysis.indices(unit.span).stop
    marks = [word for word in context.lowered[place:] if word[:1].isalnum()]
    return len(marks) == 1 and context.words.has("words.status_marks", *marks)
