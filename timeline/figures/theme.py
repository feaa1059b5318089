"""The colours and fonts of every picture: the only place that knows one (palette: Okabe and Ito, https://jfly.uni-koeln.de/color/)."""

from __future__ import annotations

from dataclasses import dataclass

FONT = '"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif'

FILE_FONT = '"Source Sans 3", "Source Sans Pro", Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif'
"""For pictures that leave the page: office programs have Calibri or Carlito, whose letters are as wide as ours."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A set of colours, as ``#rrggbb``.

    Args:
        name: light, dark or grey.
        paper: behind the plot.
        ink: titles.
        muted: dates and axis.
        rule: lines between lanes and at periods.
        future: the tint over what was still to come, as ``rgba()``.
        fact, words, plan, off: marks by what they tell; each has a shape of its own too.
        reading: the line at the publication date.
        chosen: the tint behind the selected event, as ``rgba()``.
    """

    name: str
    paper: str
    ink: str
    muted: str
    rule: str
    future: str
    fact: str
    words: str
    plan: str
    off: str
    reading: str
    chosen: str

    def tone(self, tone: str) -> str:
        """Return the colour of a mark by its tone."""
        return {"fact": self.fact, "words": self.words, "plan": self.plan, "off": self.off}[tone]


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    ink="#1b2430",
    muted="#5b6470",
    rule="#e7e4dd",
    future="rgba(213,94,0,0.045)",
    fact="#0072b2",
    words="#00855f",
    plan="#d55e00",
    off="#767676",
    reading="#5b6470",
    chosen="rgba(0,114,178,0.09)",
)
DARK = Theme(
    name="dark",
    paper="#1a2029",
    ink="#e9ecf1",
    muted="#a3adbb",
    rule="#2c3541",
    future="rgba(230,159,0,0.045)",
    fact="#56b4e9",
    words="#2fc79b",
    plan="#e69f00",
    off="#98a2b0",
    reading="#a3adbb",
    chosen="rgba(86,180,233,0.14)",
)
GREY = Theme(
    name="grey",
    paper="#ffffff",
    ink="#111111",
    muted="#4d4d4d",
    rule="#dddddd",
    future="rgba(0,0,0,0.035)",
    fact="#1f1f1f",
    words="#747474",
    plan="#3d3d3d",
    off="#8c8c8c",
    reading="#4d4d4d",
    chosen="rgba(0,0,0,0.08)",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, GREY)}
"""For the screen, and one for paper without colour, where lightness and shape say what colour says elsewhere."""


def faded(colour: str, alpha: float) -> str:
    """Return ``#rrggbb`` with an opacity of 0 to 1 as ``rgba()``."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:.3g})"
