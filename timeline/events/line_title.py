"""A line or a row without a verb becomes the title of what its date is of: its label, its cells, what stands behind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from timeline.events.cells import OF_LINE, PARTING, cells_of, columns_of, is_row, of_row
from timeline.events.context import Context
from timeline.events.fitting import MAX_WORDS
from timeline.events.labels import label_of, names_act
from timeline.events.line_heads import behind_head, opens_line
from timeline.events.units import Unit, date_units
from timeline.grammar import Form, lemma
from timeline.model import Category
from timeline.reading.rows import BAR, NUMBER


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
        return _as_title(_NOTE.sub("", _NUMBER.sub("", label)))
    if not opens_line(context, unit) or len(date_units(context)) != 1:
        return None
    stop = behind_head(context, unit)
    named = next((phrase.first for phrase in context.analysis.phrases if phrase.first >= stop), stop)
    if is_row(context.sentence.text) and named <= stop + 1:
        return None  # the first cell says what it is: "12 Jan 2025   Blue Ghost 1   Falcon 9"
    if rule == OF_LINE:
        begun = context.span(stop, stop).start if stop < len(context.lowered) else unit.span.end
        return _as_title(_OPENING_NOTE.sub("", context.document.text[begun : context.sentence.end]))
    return _whole_of(context, stop + 1, trigger)


def _of_label(context: Context, unit: Unit, trigger: int) -> str | None:
    """Return the label before a date with what is told behind it: "*Filed*: 4 July - *application* for a licence".

    So does a participle: "*Petitions*: 28 October - *filed by Telesat*"; None elsewhere.
    """
    written, text = context.sentence.text[: unit.span.start - context.sentence.start], context.document.text
    group = context.group(trigger)
    if group is None or not written.rstrip().endswith(":") or not opens_line(context, unit):
        return None
    label, at = written.strip(_MARKS), context.span(group.first, group.last)
    if label == at.of(text):
        return _as_title(f"{label}, {text[unit.span.end : context.sentence.end].strip(_MARKS)}")
    behind = text[unit.span.end : at.start].strip(_MARKS) == "" and at.start > unit.span.end
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
    group = context.group(trigger)
    if of_row(context, unit) != trigger or (group is not None and group.form is Form.FINITE):
        return None
    cells = cells_of(context.sentence.text)
    at = context.span(trigger, trigger).start - context.sentence.start
    held = next((cell for cell in cells[1:] if cell.start <= at < cell.end), None)
    parts = [cell.of(context.sentence.text).strip(_MARKS) for cell in (cells[0], held) if cell is not None]
    if held is None:
        head = _column_of(context, unit)
        return None if head is None else _as_title(f"{parts[0]}, {head[:1].lower()}{head[1:]}")
    return _as_title(", ".join(parts))


def category_of_column(context: Context, unit: Unit, rule: str) -> Category:
    """Return the category of the act that heads the column of a date, "other" where none does.

    Args:
        context: the sentence.
        unit: a date of it.
        rule: how the word was found that it hangs on.
    """
    head = _column_of(context, unit) if rule == OF_LINE and is_row(context.sentence.text) else None
    words = (head or "").lower().split()
    known = (context.words.nouns.get(word) or context.words.verbs.get(lemma(word, "VBN")) for word in words)
    return next((one for one in known if one is not None), Category.OTHER)


def _column_of(context: Context, unit: Unit) -> str | None:
    """Return the act that heads the column of a date: "State | *Signature*" over "Chile | 27 January 1967"; or None.

    The head stands in the first of the rows above that follow one another, and holds no number.

    Args:
        context: the sentence, a row.
        unit: the date, alone in its cell.
    """
    cells = columns_of(context.sentence.text)
    at = unit.span.start - context.sentence.start
    column = next((index for index, cell in enumerate(cells) if cell.start <= at < cell.end), 0)
    text = context.document.text
    line = _heads(text).get(text.rfind("\n", 0, context.sentence.start) + 1, "")
    if not line or any(char.isdigit() for char in line):
        return None
    named = columns_of(line)[column].of(line).strip(_MARKS)
    words = named.lower().split()
    acts = any(names_act(context, word) or lemma(word, "VBN") in context.words.verbs for word in words)
    return named if len(words) <= _HEAD and acts else None


@lru_cache(maxsize=4)
def _heads(text: str) -> Mapping[int, str]:
    """Return the first row of its table for each row that follows one, by where its line begins.

    Args:
        text: of the document; rows with as many cells, one behind the other, are a table.
    """
    found: dict[int, str] = {}
    head, columns, place = "", 0, 0
    for line in text.split("\n"):
        cells = len(columns_of(line)) if is_row(line) else 0
        if cells and cells == columns:
            found[place] = head
        else:
            head, columns = line, cells
        place += len(line) + 1
    return found


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
    name = first.of(context.sentence.text).strip(_MARKS)
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
    title = ", ".join(part.strip(_MARKS) for part in _PARTED.split(text) if part.strip(_MARKS))
    return title[:1].upper() + title[1:] if 0 < len(title.split()) <= MAX_WORDS else None


_PARTS = re.compile("[.,:;!?] |\u2026|[()\u2013\u2014]| - ")
"""What parts the things that a line tells: "28 March: *opening* of the session; exchange of views"."""
_HEAD = 4
"""Words of the head of a column at most."""
_NOTE = re.compile(r"\s*\([^()\n]*\)|[.\u2026]{2,}")
"""What a title leaves out of a label: a note in brackets, and the dots that lead on."""
_OPENING_NOTE = re.compile(r"^\s*\([^()\n]*\)")
"""A note right behind the date: "2026 (planned) - Artemis II"."""
_NUMBER = re.compile(rf"^\s*{NUMBER}\s+")
"""The number of an item, which is no part of a title."""
_PARTED = re.compile(rf"{PARTING.pattern}|\s+(?:--?|\u2013|\u2014)\s+")
_MARKS = f" :.,;{BAR}\u2013\u2014-*"
