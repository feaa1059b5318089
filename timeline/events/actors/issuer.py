"""The body that the first line of a page names becomes who takes part in the rows of it that name nobody."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.actors.carried import BODIES
from timeline.events.actors.owned import OWNED, owner_of
from timeline.events.names.gazetteer import gazetteer, wordlist
from timeline.events.names.mention import Mention
from timeline.events.pages.cells import OF_LINE, is_row
from timeline.events.pages.headings import is_item
from timeline.events.pages.label_texts import label_of
from timeline.events.pages.line_heads import opens_line
from timeline.events.sentence.attachment import UNDER_HEADING
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.events.words import event_words

_BODIES = BODIES - {"state"}
_TITLE = 160
"""Characters of a title, or of a line that says whose a page is, at most."""
_LINES = 3
"""Lines behind the title of a page of rows, at least."""


def issuer_of(text: str, language: str, named: Sequence[Mention]) -> tuple[str, ...]:
    """Return the one body that the title of a page names ("LAUNCH SCHEDULE | *NOAA*"); none elsewhere.

    An agency named beside the one it is part of goes with that: "NASA/JPL".

    Else it is the one whose mission the title names, or that a line of its own says it is by ("Issued by *NOAA*"). A
    page of one that looks on (an auditor) is of somebody else.

    Args:
        text: of the document.
        language: of the document.
        named: where it names whom, its header included, in order.
    """
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    if not 0 < end - start <= _TITLE or text.count("\n", end) < _LINES:
        return ()
    title = [one for one in named if one.span.end <= end and one.actor_id and not one.described]
    bodies = {one.actor_id for one in title if one.type in _BODIES}
    bodies = bodies or {_owner_of(one.actor_id) for one in title if one.type in OWNED} - {""}
    bodies = bodies or _signed_by(text, language, named)
    actors = gazetteer().actors
    over = {actors[one].parent for one in bodies} & bodies  # the subcommittee, not the committee it is of
    bodies -= over
    if len(bodies) != 1 or not wordlist("onlookers").isdisjoint(bodies):
        return ()
    agencies = [one for one in sorted(over) if actors[one].type == "agency"]
    return tuple(actors[one].name for one in (*bodies, *agencies))


def _owner_of(thing: str) -> str:
    """Return the key of the body whose a mission, programme or vehicle is; an empty text where none is listed."""
    owner = owner_of(thing)
    return owner.id if owner is not None and owner.type in _BODIES else ""


def _signed_by(text: str, language: str, named: Sequence[Mention]) -> set[str]:
    """Return the bodies that a line of a page says it is by: "Issued by the Space Agency", "Contact: ESA"."""
    found: set[str] = set()
    labels = event_words(language).phrases("words.issued_by")
    for one in named:
        start = text.rfind("\n", max(0, one.span.start - _TITLE), one.span.start) + 1
        line = text[start : one.span.start].lstrip(" *-").lower() if start else ""
        if one.type in _BODIES and one.actor_id and any(line.startswith(label) for label in labels):
            found.add(one.actor_id)
    return found


def in_entry(context: Context, unit: Unit, rule: str) -> bool:
    """Tell whether a date is that of a row or an entry of a page, not of its prose.

    Args:
        context: the sentence.
        unit: the date.
        rule: how the word was found that it hangs on.
    """
    if rule in (OF_LINE, UNDER_HEADING) or is_item(context.sentence.text) or is_row(context.sentence.text):
        return True
    return opens_line(context, unit) or label_of(context, unit) is not None
