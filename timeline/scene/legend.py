"""A scene becomes what its legend explains: only what the picture shows, on the page as in files."""

from __future__ import annotations

from timeline.scene.parts import Form, Scene
from timeline.scene.wording import Wording

TONES = ("fact", "words", "plan", "off")
_FORMS = {
    "day": (Form.DAY,),
    "period": (Form.PERIOD,),
    "range": (Form.RANGE,),
    "open": (Form.BEFORE, Form.AFTER),
}
FORMS = (*_FORMS, "about", "strip", "slip", "untitled")
"""What a mark may say beside its tone, and what stands between and beside the marks, in the order of the legend."""


NAMES = (*TONES, *FORMS)


def legend(scene: Scene, words: Wording) -> dict[str, str]:
    """Return what is to be explained, by its name in :data:`TONES` and :data:`FORMS`, with its words, in their order.

    Where every mark is a known day there is no form to explain: the tones are drawn as such marks.

    Args:
        scene: the picture.
        words: the words of the interface.
    """
    tones = {mark.tone for mark in scene.marks} | ({"fact", "plan"} if scene.strips else set())
    forms = {mark.form for mark in scene.marks}
    about = any(mark.about for mark in scene.marks)
    there = set(tones)
    if about or forms - {Form.DAY}:
        there |= {name for name, sorts in _FORMS.items() if forms & set(sorts)}
    there |= {
        name
        for name, found in (
            ("about", about),
            ("strip", bool(scene.strips)),
            ("slip", bool(scene.arrows or scene.more_moves)),
            ("untitled", any(lane.untitled for lane in scene.lanes)),
        )
        if found
    }
    out = {name: words(f"legend.{name}") for name in NAMES if name in there}
    if scene.more_moves:
        out["slip"] = words("legend.slip_more", count=f"{scene.more_moves:,}")
    return out
