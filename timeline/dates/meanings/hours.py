"""The words of a clock time become hours and minutes, in the half of the day that they or those beside them tell."""

from __future__ import annotations

from timeline.dates.reading import Parts


def clock_time(parts: Parts, name: str = "clock") -> str | None:
    """Return ``T14:30`` for a clock time, None where there is no such time."""
    fixed = parts.get("clockname")
    if fixed:
        return f"T{fixed}"
    text = parts.text(name) or parts.text("hour")
    pieces = text.lower().replace(".", ":").replace("h", ":").split(":")
    if len(pieces) == 1 and len(text) in (3, 4) and text.isdigit():
        pieces = [text[:-2], text[-2:]]
    if not all(piece.isdigit() for piece in pieces):
        number = parts.number(name)
        if number is None:
            return None
        pieces = [str(int(number))]
    hour = int(pieces[0])
    minute = int(pieces[1]) if len(pieces) > 1 else 0
    part = parts.get("daypart") or ""
    small = part == "NI" and hour <= _SMALL_HOURS  # "2:30 last night"
    half = parts.get("half") or ("AM" if small else _HALF_OF_PART.get(part))
    if not half and 1 <= hour <= _LATEST:
        half = parts.get("usual")
    if half:
        if not 1 <= hour <= 12:
            if half != "PM" or not 12 < hour < 24:
                return None
        else:
            night = hour == 12 and parts.get("half") is None and parts.get("daypart") == "NI"
            hour = 24 if night else hour % 12 + (12 if half == "PM" else 0)
    if hour > 24 or minute > 59:
        return None
    seconds = f":{pieces[2]}" if len(pieces) > 2 else ""
    return f"T{hour:02d}:{minute:02d}{seconds}"


_SMALL_HOURS = 4
"""Up to this hour one of a night is after midnight."""
_LATEST = 8
"""Up to this hour one that nothing tells more of is in the half of the day that is usual for what is arranged."""
_HALF_OF_PART = {"MO": "AM", "AF": "PM", "EV": "PM", "NI": "PM"}
"""Which half of the day a clock time is in, from the part of the day beside it."""
