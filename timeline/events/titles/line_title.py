"""A line or a row without a verb becomes the title of what its date is of: its label, its cells, what stands behind."""

from __future__ import annotations

import re

from timeline.events.pages.cells import MARKS, OF_LINE, PARTING, cells_of, is_row, of_row
from timeline.events.pages.columns import act_of_column, numbered_act
from timeline.events.pages.label_texts import label_of
from timeline.events.pages.labels import load_of
from timeline.events.pages.line_heads import behind_head, opens_line
from timeline.events.sentence.context import Context
from timeline.events.sentence.to_now import to_now
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.units import date_units
from timeline.events.titles.fitting import MAX_WORDS
from timeline.grammar import Form
from timeline.reading.rows import NUMBER


def title_of_line(context: Context, unit: Unit, trigger: int, rule: str) -> str | None:
    """Return all that a line without a verb says beside its date ("Amos 6, Falcon 9", "Letter of intent deadline").

    None elsewhere, and where that is too long for a title.

    Args:
        context: the sentence.
        unit: its only date: it opens the line, or is the value of the label before it.
        trigger: the word that names the happening.
        rule: how that was found.
    """
    told = _title_of_row(context, unit, trigger) if rule == OF_LINE else _of_label(context, unit, trigger)
    if told is not None or context.analysis.groups:
        return told
    label = label_of(context, unit)
    if label is not None and context.span(trigger, trigger).end <= unit.span.start:
        cells = cells_of(label)
        label = cells[0].of(label) if len(cells) > 1 and is_row(context.sentence.text) else label
        return _as_title(_NOTE.sub("", _NUMBER.sub("", label)))
    if not opens_line(context, unit) or len(date_units(context)) != 1:
        return None
    stop = behind_head(context, unit)
    named = next((phrase.first for phrase in context.analysis.phrases if phrase.first >= stop), stop)
    if is_row(context.sentence.text) and named <= stop + 1:
        rocket = context.analysis.phrase_of(named)
        load = rocket and load_of(context, rocket)
        if load is not None and load != rocket and load.covers(trigger):  # "14 March   Starship   *IFT-3*"
            return _as_title(context.span(named, load.last).of(context.document.text))
        return None  # the first cell says what it is: "12 Jan 2025   Blue Ghost 1   Falcon 9"
    if rule == OF_LINE:
        begun = context.span(stop, stop).start if stop < len(context.lowered) else unit.span.end
        now = to_now(context.words).match(context.document.text, unit.span.end)
        begun = begun if now is None else now.end()
        told = _OPENING_NOTE.sub("", context.document.text[begun : context.sentence.end])
        return _as_title(_HOUR_NOTE.sub("", told))
    return _whole_of(context, stop + 1, trigger)


def _of_label(context: Context, unit: Unit, trigger: int) -> str | None:
    """Return the label before a date with what is told behind it: "*Filed*: 4 July - *application* for a licence".

    So does a participle: "*Petitions*: 28 October - *filed by Telesat*"; None elsewhere.
    """
    written, text = context.sentence.text[: unit.span.start - context.sentence.start], context.document.text
    group = context.group(trigger)
    if group is None or not written.rstrip().endswith(":") or not opens_line(context, unit):
        return None
    label, at = written.strip(MARKS), context.span(group.first, group.last)
    if label == at.of(text):
        return _as_title(f"{label}, {text[unit.span.end : context.sentence.end].strip(MARKS)}")
    behind = text[unit.span.end : at.start].strip(MARKS) == "" and at.start > unit.span.end
    if group.form is not Form.PARTICIPLE or not behind:
        return None
    end = _PARTS.search(text, at.end, context.sentence.end)
    return _as_title(f"{label} {text[at.start : context.sentence.end if end is None else end.start()]}")


def _whole_of(context: Context, first: int, trigger: int) -> str | None:
    """Return what the word of a happening is only a part of: "*Opening of the session* by the Chair"; None elsewhere.

    Args:
        context: the sentence, an entry without a verb.
        first: the token it tells from.
        trigger: the word.
    """
    phrase = context.analysis.phrase_of(trigger)
    if phrase is None or phrase.preposition is None or first >= trigger or is_row(context.sentence.text):
        return None
    text, begun = context.document.text, context.span(first, first).start
    at = context.span(trigger, trigger)
    if _PARTS.search(text, begun, at.start):
        return None
    end = _PARTS.search(text, at.end, context.sentence.end)
    return _as_title(text[begun : context.sentence.end if end is None else end.start()])


def _title_of_row(context: Context, unit: Unit, trigger: int) -> str | None:
    """Return the first cell of a row with what a later one tells of it: "Italy, thirteenth pledge"; None elsewhere.

    None, too, for a verb whose subject the first cell is.
    """
    counted = numbered_act(context, unit)
    if counted is not None and counted[0] == trigger:
        return _as_title(counted[1])
    group = context.group(trigger)
    if of_row(context, unit) != trigger or (group is not None and group.form is Form.FINITE):
        return None
    cells = cells_of(context.sentence.text)
    at = context.span(trigger, trigger).start - context.sentence.start
    held = next((cell for cell in cells[1:] if cell.start <= at < cell.end), None)
    parts = [cell.of(context.sentence.text).strip(MARKS) for cell in (cells[0], held) if cell is not None]
    if held is None:
        head = act_of_column(context, unit)
        if head is not None:
            return _as_title(f"{parts[0]}, {head[:1].lower()}{head[1:]}")
        if any(map(str.islower, parts[0])):
            return None
        parts += _behind_date(context, unit)
    return _as_title(", ".join(parts))


def _behind_date(context: Context, unit: Unit) -> list[str]:
    """Return what the cell behind a date says of the code before it: "4A/STS-97   30 Nov. 2000   *arrays flown*"."""
    text, at = context.sentence.text, unit.span.end - context.sentence.start
    behind = next((cell for cell in cells_of(text) if cell.start > at), None)
    told = "" if behind is None else behind.of(text).strip(MARKS)
    dated = behind is not None and any(
        at < one.start - context.sentence.start < behind.end for one in context.expressions
    )
    marks = ("words.not_ended", "words.put_off_marks", "words.status_marks")  # "Roe | 2017 | present"
    marked = context.words.any_has(marks, told.lower())
    return [told] if any(map(str.isalpha, told)) and not dated and not marked else []


def of_its_row(context: Context, unit: Unit, trigger: int, title: str) -> str:
    """Return the title of what a later cell of a row tells with what the first one names: "Crew-9, docked".

    Args:
        context: the sentence.
        unit: a date of it.
        trigger: the word that names the happening.
        title: its title so far.
    """
    if not is_row(context.sentence.text) or opens_line(context, unit):
        return title
    first, start = cells_of(context.sentence.text)[0], context.sentence.start
    name = first.of(context.sentence.text).strip(MARKS)
    name = name if any(map(str.isalpha, name)) else ""  # the number of the row
    inside = context.span(trigger, trigger).start < start + first.end
    dated = any(one.start < start + first.end for one in context.expressions)
    if (
        inside
        or dated
        or not name
        or name.lower() in title.lower()
        or len(name.split()) + len(title.split()) > MAX_WORDS
    ):
        return title
    small = title[:1].lower() + title.partition(" ")[0][1:]  # as it stands in the row, unless it is a name
    return f"{name}, {title[:1].lower()}{title[1:]}" if small in context.analysis.words else f"{name}, {title}"


def _as_title(text: str) -> str | None:
    """Return the parts of a line, joined by commas; None where they have too many words."""
    title = ", ".join(part.strip(MARKS) for part in _PARTED.split(text) if part.strip(MARKS))
    return title[:1].upper() + title[1:] if 0 < len(title.split()) <= MAX_WORDS else None


_PARTS = re.compile("[.,:;!?] |\u2026|[()\u2013\u2014]| - ")
"""What parts the things that a line tells: "28 March: *opening* of the session; exchange of views"."""
_NOTE = re.compile(r"\s*\([^()\n]*\)|[.\u2026]{2,}")
"""What a title leaves out of a label: a note in brackets, and the dots that lead on."""
_HOUR_NOTE = re.compile(r"\s*\([^()\n]{0,6}[0-9]{1,2}[:.][0-9]{2}[^()\n]{0,12}\)")
"""The hour of an entry: "Second launch attempt (at 05:01)"."""
_OPENING_NOTE = re.compile(r"^\s*\([^()\n]*\)")
"""A note right behind the date: "2026 (planned) - Artemis II"."""
_NUMBER = re.compile(rf"^\s*{NUMBER}\s+")
"""The number of an item, which is no part of a title."""
_PARTED = re.compile(rf"{PARTING.pattern}|\s+(?:--?|\u2013|\u2014)\s+")
