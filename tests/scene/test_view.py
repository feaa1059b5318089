"""What lies in a view, found along the course of time or by looking at every event: the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.chart import made
from tests.made_events import FORMS, frame_of
from timeline.scene.index import EventIndex, index
from timeline.scene.lanes import counted, deal
from timeline.scene.parts import Span
from timeline.scene.view import visible
from timeline.scene.wording import wording


def ordered(events: EventIndex) -> EventIndex:
    return events.take(events.in_time_order(np.arange(len(events))))


MADE = ordered(index(made(400)))
BACKWARDS = MADE.take(np.arange(len(MADE))[::-1])
WORDS = wording()


@given(st.floats(-6000, 25_000), st.floats(1, 30_000), st.floats(0, 3_000))
def test_the_order_of_events_changes_nothing(start: float, days: float, fade: float) -> None:
    view = Span(start, start + days)
    one, other = visible(MADE, view, fade), visible(BACKWARDS, view, fade)
    assert one.inside.tolist() == other.inside[::-1].tolist()
    assert one.rows.tolist() == np.flatnonzero(one.inside).tolist()
    lanes = [
        {(lane.name, lane.in_view, lane.before, lane.after) for lane in counted(deal(events, "actor", 20, WORDS), seen)}
        for events, seen in ((MADE, one), (BACKWARDS, other))
    ]
    assert lanes[0] == lanes[1]


def test_few_rows_are_looked_at_for_a_short_view() -> None:
    middle = float(np.median(MADE.first[np.isfinite(MADE.first)]))
    seen = visible(MADE, Span(middle, middle + 400), 10)
    assert seen.high - seen.low < len(MADE) / 2


@pytest.mark.parametrize("forms", [FORMS, FORMS[:1], ()])
def test_every_form_of_date_lies_somewhere_or_nowhere(forms) -> None:
    events = ordered(index(frame_of(forms)))
    seen = visible(events, Span(17_000, 18_000), 90)
    dealt = deal(events, "none", 1, WORDS)
    told = [lane.before + lane.in_view + lane.after for lane in counted(dealt, seen)]
    assert sum(told) == int(events.placed.sum())
