"""Where a date stands in its line becomes what it dates: the label before it, or what the line tells behind it."""

from __future__ import annotations

from itertools import chain

from timeline.events.pages.cells import is_row
from timeline.events.pages.headings import is_item
from timeline.events.pages.label_texts import BLANKS, goes_on, is_done, label_of
from timeline.events.pages.line_heads import DASHES, behind_head, note_behind, opens_line
from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, NounPhrase, is_gerund
from timeline.model import Bound, Precision

_COARSE = (Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR)
"""What a date of a roadmap is told to, which may name a thing for what becomes of it."""


def labelled(context: Context, unit: Unit) -> int | None:
    """Return the noun of a label whose value a date is: "Deadline for questions: 3 February 2025".

    Args:
        context: the sentence, a line that is a label and a date.
        unit: the date.
    """
    if label_of(context, unit) is None:
        return None
    inside, note = context.analysis, note_behind(context, unit)
    told_on = goes_on(context, unit)
    start = inside.indices(unit.span).start
    noun = inside.tags[0].xpos == "VB" and _is_act(context, 0)  # "*Launch* date"
    groups = [one for one in inside.groups if one.main not in note and not (told_on and one.first > start)]
    groups = [one for one in groups if one.main or not noun]
    if groups:
        named = any(phrase.last < start for phrase in inside.phrases) if told_on else bool(inside.phrases)
        alone = len(groups) == 1 and groups[0].form is Form.PARTICIPLE and not named
        return groups[0].main if alone else None  # "Announced: 16 July 2014"
    heads = [phrase.head for phrase in inside.phrases if phrase.head not in context.dated and phrase.head < start]
    if heads and is_done(context, unit):
        return heads[0]  # "PDR: March 2018: Complete"
    if heads and _is_party(context, unit, heads[0]):
        return heads[0]
    limit = (head for head in heads if context.words.has("words.limits_of", context.lemma(head)))
    found = next(limit, None)
    if found is None and heads:
        act = _of_label(context, inside.phrases[0], heads[0])
        first = any(context.words.has("words.nth", word) for word in context.lowered[: heads[0]])  # "First signal: May"
        runs = bool(unit.ends) and context.words.has("words.spans", context.lemma(heads[0]))  # "Period of performance"
        runs = runs and len(heads) > 1
        return heads[0] if act is None and (first or runs or lies_ahead(context, unit)) else act
    if found is not None and found == heads[0]:  # "Date of *assent*  10 July 2017", "*Launch* date  4 August 2022"
        for index in chain(range(found + 1, start), range(found)):
            if names_act(context, context.word(index)):
                return index
    alone = found is not None and len(heads) == 1 and inside.phrases[0].first == found  # "Date: 3 May 2021"
    return None if alone else found


def _is_party(context: Context, unit: Unit, head: int) -> bool:
    """Tell whether a state alone stands in the column before a day: "Guatemala            20 Nov 1980"."""
    written = context.sentence.text[: unit.span.start - context.sentence.start]
    states = {one.span.of(context.document.text) for one in context.actors if one.type == "state"}
    gap = len(written) - len(written.rstrip())
    whole = context.analysis.phrase_of(head)
    alone = whole is not None and whole.first == 0 and written.strip() in states
    return gap > BLANKS and alone and unit.when.precision is Precision.DAY


def _of_label(context: Context, label: NounPhrase, head: int) -> int | None:
    """Return the word that names the happening of a label: "Full operational *capability*", "*End* of mission".

    So does the name of a mission: "*Artemis II* ..... April 2026".

    Args:
        context: the sentence.
        label: its first phrase.
        head: the noun of that.
    """
    missions = [context.analysis.indices(one.span) for one in context.actors if one.type == "mission"]
    if any(head in places for places in missions) or context.words.has("words.phases", context.word(head)):
        return head
    act = next((index for index in range(label.last, label.first - 1, -1) if _is_act(context, index)), None)
    of = context.words.has("words.of", *context.lowered[label.last + 1 : label.last + 2])
    if act is None and of and is_gerund(context.word(label.last)):
        return label.last  # "Posting of the invitation ..... 15 January 2026"
    return label.last + 1 if act is None and context.words.has("words.owed", context.word(label.last + 1)) else act


def closing(context: Context, unit: Unit) -> int | None:
    """Return the happening of a line without a verb that its date closes in brackets: "*Launch* of Luna (3 May 2013)".

    Args:
        context: the sentence.
        unit: its only date.
    """
    text, end = context.document.text, context.sentence.end
    set_off = text[unit.span.start - 1 : unit.span.start] == "(" and text[unit.span.end : end].strip(" .") == ")"
    if not set_off or context.analysis.groups or len(context.expressions) != 1:
        return None
    nouns = (index for index, tag in enumerate(context.analysis.tags) if tag.upos == "NOUN")
    return next((index for index in nouns if context.lemma(index) in context.words.nouns), None)


def announced(context: Context, unit: Unit) -> int | None:
    """Return the happening that a line without a verb announces for a date: "Up next: the *flight* of H3, tomorrow".

    Args:
        context: the sentence.
        unit: its date, behind a comma.
    """
    place = context.analysis.indices(unit.span).start - 1
    if place < 1 or context.word(place) != "," or context.analysis.groups:
        return None
    colon = max((index for index in range(place) if context.word(index) == ":"), default=-1)
    inside = (one.head for one in context.analysis.phrases if colon < one.first and one.last < place)
    head = next(inside, None)
    if head is None or (is_item(context.sentence.text) and context.analysis.tags[head].upos == "NOUN"):
        return head  # "- orbital launch licence, January 2025"
    return head if context.lemma(head) in context.words.nouns else None


def deadline(context: Context, unit: Unit) -> int | None:
    """Return the limit that an entry begins with: "Aug. 1: *deadline* for industry to show interest"; None elsewhere.

    Args:
        context: the sentence.
        unit: the date that opens it.
    """
    if not opens_line(context, unit):
        return None
    stop = behind_head(context, unit)
    first = next((phrase.head for phrase in context.analysis.phrases if phrase.first > stop), None)
    if first is not None and context.analysis.group_of(first + 1) is not None:
        return None  # "May 2015: deadline *moved* to December"
    if first is None or not context.words.has("words.limit_of", context.lemma(first)):
        return None
    return first if context.words.has("status.target_nouns", context.lemma(first)) else None


def named_behind(context: Context, unit: Unit) -> int | None:
    """Return the head of the first name behind a date that opens its line ("27 March 2019: India's Mission Shakti").

    Args:
        context: the sentence.
        unit: the date.
    """
    stop = behind_head(context, unit)
    behind = (phrase for phrase in context.analysis.phrases if phrase.first > stop)
    words = (one for one in behind if one.first < one.last or len(context.word(one.head)) > 1)  # not "n/a"
    first = next((one for one in words if context.analysis.tags[one.head].xpos != "CD"), None)  # "| 28 | Order"
    row = is_row(context.sentence.text)  # "21 Oct 2011   1-2   Soyuz ST-B"
    if first is None or (first.first > stop + 2 and not row) or first.head in context.dated:
        return None
    later = _last_cell(context, stop)
    if later is not None and context.analysis.tags[first.head].upos == "PROPN" and first.last < later:
        return later  # "July 29 - Rocket Center, Huntsville - second session"
    first = load_of(context, first) if row else first
    upos = context.analysis.tags[first.head].upos
    least = unit.bound is Bound.BY  # "By 2030: one hundred removals a year"
    coarse = bool(unit.ends) or unit.when.precision in _COARSE  # "2016-2021 - Head of the office"
    cell = row and first.last + 1 < len(context.lowered) and context.word(first.last + 1) in DASHES  # "| Transfer |"
    told = upos == "NOUN" and (coarse or cell) and not context.analysis.groups
    thing = told and (least or not _amount(context, first))
    named = upos == "PROPN" or thing  # "2028 - first module of the station"
    bare = range(first.first, first.last + 1) if not context.analysis.groups else ()
    act = next((index for index in reversed(bare) if _is_act(context, index)), None)  # "2024 | Development of the"
    return first.head if named else act


def load_of(context: Context, rocket: NounPhrase) -> NounPhrase:
    """Return what a rocket carries, where a row names that behind it: "14 March   Starship   *IFT-3*   Starbase".

    Args:
        context: the sentence, a row.
        rocket: the first name in it, a rocket's or another, which is returned itself.
    """
    load = next((one for one in context.analysis.phrases if one.first > rocket.last), None)
    if not _is_vehicle(context, rocket) or load is None or load.first > rocket.last + _TO_LOAD:
        return rocket
    named = context.document.text[context.analysis.tokens[load.head].start].isupper()
    return load if named and load.head not in context.dated and not _is_vehicle(context, load) else rocket


def _is_vehicle(context: Context, phrase: NounPhrase) -> bool:
    inside = (one for one in context.actors if one.type == "vehicle")
    return any(phrase.head in context.analysis.indices(one.span) for one in inside)


_TO_LOAD = 2
"""Tokens from the last of one cell to the first of the next, a dash between."""


def opening_act(context: Context, unit: Unit, trigger: int) -> int | None:
    """Return the act that an entry names before a semicolon, where a word behind it was taken: "21 June: *success*;".

    So is one that the taken word is said of: "11:00 *Presentation* of the space policy".

    Args:
        context: the sentence.
        unit: the date that opens it.
        trigger: the word that was taken.
    """
    stop = context.analysis.indices(unit.span).stop
    mark = next((index for index in range(stop, trigger) if context.word(index) == ";"), stop)
    told = any(stop <= group.first < mark for group in context.analysis.groups)
    before = None if told else next((index for index in range(stop, mark) if _is_act(context, index)), None)
    return _of_which(context, stop, trigger) if before is None else before


def _of_which(context: Context, stop: int, trigger: int) -> int | None:
    """Return the act that opens an entry, of which a noun behind "of" is said; None where it opens with no such."""
    first = next((phrase for phrase in context.analysis.phrases if phrase.first >= stop), None)
    if first is None or first.first > stop + 1 or trigger <= first.last or context.group(trigger) is not None:
        return None
    linked = context.words.has("words.of", context.word(first.last + 1))
    acts = any(first.last < group.first < trigger for group in context.analysis.groups)
    return first.head if linked and not acts and _is_act(context, first.head) else None


def _last_cell(context: Context, start: int) -> int | None:
    """Return the act that what stands behind the last dash of a line without a verb names, or None."""
    if context.analysis.groups:
        return None
    dash = max((index for index in range(start + 1, len(context.lowered)) if context.word(index) in DASHES), default=0)
    inside = range(dash + 1, len(context.lowered)) if dash else ()
    return next((index for index in inside if context.lemma(index) in context.words.nouns), None)


def _amount(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is a sum or a number of things ("$22.6 billion", "45 launches")."""
    return any(context.analysis.tags[index].xpos in ("CD", "$") for index in range(phrase.first, phrase.last + 1))


def _is_act(context: Context, noun: int) -> bool:
    """Tell whether the noun at a place names a happening."""
    return names_act(context, context.lemma(noun))


def names_act(context: Context, noun: str) -> bool:
    """Tell whether a noun names a happening, by the list of such nouns or by its ending ("development").

    Args:
        context: a sentence, for its lists of words.
        noun: in its base form.
    """
    if noun in context.words.nouns or context.words.has("words.entry_acts", noun):
        return True
    return any(noun.endswith(ending) for ending in context.words.lists.get("words.act_endings", ()))
