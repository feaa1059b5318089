"""``timeline explain``: every date of a document, what it means, how that was reached, and what was left undated."""

from __future__ import annotations

import argparse
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from timeline.cli.extract import printable
from timeline.cli.inputs import Inputs
from timeline.model import Event, Extraction, Span, TimeExpression
from timeline.pipeline import examine


def run(asked: argparse.Namespace) -> int:
    """Print the account of every source; see ``timeline explain --help``."""
    inputs = Inputs(asked)
    for number, document in enumerate(inputs):
        if number:
            print()
        for line in account(examine(document)):
            print(line)
    return inputs.status


def account(found: Extraction) -> Iterator[str]:
    """Yield the lines that explain one document, in reading order."""
    document = found.document
    dated = f"published {document.published}" if document.published else "publication date unknown"
    basis = f" ({document.published_basis})" if document.published_basis else ""
    yield printable(f"{document.source}: {dated}{basis}, language {document.language}")
    yield ""
    yield "Dates" if found.expressions else "No dates found."
    rows, told = _rows(found), set[Span]()
    for expression in found.expressions:
        events = rows[expression.span]
        whole = next((event.time for event in events if event.time in told), None)
        yield from _date(expression, events, _is_header(found, expression), whole)
        told.update(event.time for event in events)
    if found.undated:
        yield ""
        yield "Undated"
    for item in found.undated:
        words = f' ("{item.words}")' if item.words else ""
        yield printable(f"  {item.title}: {item.reason}{words}, {_place(item.trigger)}")
    yield from _silent(found)


def _rows(found: Extraction) -> dict[Span, list[Event]]:
    """Return the events of each time expression: a range ("2024-2026") has two, and its events are of both."""
    rows: dict[Span, list[Event]] = defaultdict(list)
    starts = [expression.start for expression in found.expressions]
    for event in found.events:
        for expression in found.expressions[bisect_left(starts, event.time.start) :]:
            if expression.start >= event.time.end:
                break
            rows[expression.span].append(event)
    return rows


def _is_header(found: Extraction, expression: TimeExpression) -> bool:
    return any(span.overlaps(expression.span) for span in found.document.header)


def _place(span: Span) -> str:
    return f"characters {span.start}-{span.end}"


def _date(expression: TimeExpression, events: list[Event], header: bool, whole: Span | None = None) -> Iterator[str]:
    """Yield the lines on one time expression; ``whole`` is the date it ends, whose events stand with its beginning."""
    value = f"{expression.value or 'unknown'}{' ' + expression.mod if expression.mod else ''}"
    place = _place(expression.span)
    yield printable(f'  "{expression.text}" = {value} ({expression.type.lower()}, {place})')
    yield printable(f"      {expression.basis} [rule: {expression.rule}]")
    if whole is not None:
        yield printable(f'      -> with the date before it: "{whole.of(events[0].document.text)}"')
        events = [event for event in events if event.time != whole]
    for event in events:
        yield printable(
            f"      -> {event.when.edtf} {event.status}: {event.title} "
            f"[{event.trigger.of(event.document.text)}; {event.confidence:.2f}: {'; '.join(event.reasons)}]"
        )
    if not events and whole is None:
        reason = "publication line, dates nothing else" if header else "dates no event"
        yield f"      -> no row: {reason}"


def _silent(found: Extraction) -> Iterator[str]:
    """Say how much of the document holds no date at all."""
    paragraphs = [part for part in found.document.text.split("\n") if part.strip()]
    position, silent = 0, 0
    for line in found.document.text.split("\n"):
        span = Span(position, position + len(line))
        position += len(line) + 1
        if line.strip() and not any(span.overlaps(expression.span) for expression in found.expressions):
            silent += 1
    if silent:
        yield ""
        yield f"{silent} of {len(paragraphs)} paragraphs hold no date."
