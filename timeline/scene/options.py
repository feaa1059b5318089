"""What a picture is asked to show beside the events, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.scene.wording import Wording

_FULL_ROOM = 640.0  # pixels that a few events may take whatever the room


@dataclass(frozen=True)
class Options:
    """What a picture is asked to show beside the events.

    Args:
        lanes: actor, category, status, document, slip or none.
        order: of the lanes, see :data:`timeline.scene.lanes.ORDERS`.
        most_lanes: lanes at most; the small ones share the last.
        today: day number of the line at today, or None for no such line.
        words: the words of the interface.
        full_room: pixels in height that a few events may take, whatever the room, to be told in full.
        chosen: row of the event that is drawn and titled before all others, or -1.
    """

    lanes: str = "actor"
    order: str = "events"
    most_lanes: int = 12
    today: float | None = None
    words: Wording | None = None
    full_room: float = _FULL_ROOM
    chosen: int = -1
