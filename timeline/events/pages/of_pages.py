"""A date becomes whether it is that of a page: its title, its making, its pictures or the sources it names."""

from __future__ import annotations

import re

from timeline.events.pages.cells import MARKS
from timeline.events.pages.label_texts import label_of
from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form
from timeline.model import Day, Precision
from timeline.reading.rows import BAR, GAP
from timeline.reading.words import words_of


def looked_up(context: Context, place: int) -> bool:
    """Tell whether a date says when a source was read: "(1) example.org, *accessed* 14 September 2017".

    Args:
        context: the sentence.
        place: index of the first word of the date.
    """
    before = place - 1 - (place > 1 and not context.word(place - 1)[:1].isalnum())
    before -= before > 0 and context.analysis.tags[before].xpos == "IN"
    if before < 0 or not context.words.has("words.looked_up", context.lemma(before)):
        return False
    return _ADDRESS.search(context.sentence.text) is not None or not any(map(str.isalnum, context.lowered[:before]))


_ADDRESS = re.compile(r"https?://|\bdoi\b|\b[\w-]{2,}\.(?:[a-z]{2}|com|org|net|gov|edu|int|info)\b")


def of_edition(context: Context, trigger: int) -> bool:
    """Tell whether brackets say of which day a text is: "Artemis: a Programme (*updated* November 2022)".

    Args:
        context: the sentence.
        trigger: index of the word that the date hangs on.
    """
    opened = trigger > 0 and context.word(trigger - 1) == "("
    return opened and context.words.has("words.editions", context.word(trigger))


def of_issue(context: Context, trigger: int) -> bool:
    """Tell whether a line says when the next issue of its page comes: "*Next issue*: July 21".

    Args:
        context: the sentence.
        trigger: index of the word that the date hangs on.
    """
    group = context.group(trigger)
    who = context.roles.subject(group) if group is not None else context.analysis.phrase_of(trigger)
    if who is None or not context.words.has("words.issues", context.lemma(who.head)):
        return False
    appears = group is None or context.words.has("words.appearing", context.lemma(trigger))
    return appears and context.words.has("words.counting_issues", context.word(who.head - 1))


def of_page_kept_up(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether all that a sentence says is when its page was changed: "*This page was last edited* on 4 August".

    Args:
        context: the sentence.
        trigger: index of the word that the date hangs on.
        unit: the date.
    """
    inside, place = context.analysis, context.analysis.indices(unit.span)
    kept = all(context.words.has("words.kept_up", context.word(one.main)) for one in inside.groups)
    if not kept or not context.words.has("words.kept_up", context.word(trigger)) or trigger > place.start:
        return False
    group = context.group(trigger)
    told_of = any(context.words.has("words.this_page", word) for word in context.lowered[:trigger])
    told_of = told_of or context.words.has("words.pages", context.word(0))  # "Table updated 6 November"
    if group is None or (group.form is Form.FINITE and not told_of):
        return False  # "the document was revised in May" may be of any
    phrases = (range(one.first, one.last + 1) for one in inside.phrases)
    told = [one for one in phrases if not context.dated.intersection(one)]
    return all(any(context.words.has("words.pages", context.lemma(index)) for index in one) for one in told)


def of_its_making(context: Context, unit: Unit) -> bool:
    """Tell whether a line only says when its page was made, as the lines that give a publication date do.

    "Last updated: 3 May", "Dated: May 1, 2014"; or it is the printer's: "[FR Doc. 2014-10806 Filed 5-12-14]".

    Args:
        context: the sentence.
        unit: the date.
    """
    if context.sentence.text.lower().startswith(context.words.phrases("words.running_heads")):
        return True
    cues, start = words_of(context.document.language).publication_cues, context.sentence.start
    before = context.sentence.text[: unit.span.start - start].strip(MARKS).lower()
    if before in cues and context.sentence.text[unit.span.end - start :].lstrip().startswith(tuple(BAR)):
        return True  # "Last reviewed: 25 July 2011 | Page 1 of 1"
    label = label_of(context, unit)
    if label is None:
        return False
    return GAP.split(label.strip(MARKS))[-1].strip(MARKS).lower() in cues  # "Craft: Alba   Reporting date: 3 May"


def of_page(context: Context, unit: Unit) -> bool:
    """Tell whether times are of the title of a page, and say what all of it tells of: "SPACE POLICY, 2017-2021".

    A single one is where the title names the kind of page, or many things in capitals: "Roadmap 2022", "SPACE
    CONTRACTS, AUGUST 2005", "THE WEEK AHEAD".

    Args:
        context: the sentence.
        unit: the date.
    """
    opens = not context.document.text[: context.sentence.start].strip()
    follows = context.document.text[context.sentence.end : context.sentence.end + 1] == "\n"
    ends = unit.ends or (unit.when,)
    if not (opens and follows) or context.analysis.groups:
        return False
    if any(end.precision is Precision.DAY for end in ends):
        issued, before = context.document.published, context.document.text[: unit.span.start]
        apart = before.endswith(("  ", "\t")) or before.rstrip().endswith(("*", *BAR))
        # "ORBIT WEEKLY   No. 411   August 21, 2009"
        return apart and issued is not None and unit.when.start == unit.when.end == Day.of(issued)
    behind = context.document.text[unit.span.end : context.sentence.end].strip(" ):")
    closes, leads = not behind or behind[0] in ".(", unit.span.start == context.sentence.start
    if len(ends) > 1 and all(end.precision is Precision.YEAR for end in ends):
        return closes
    capitals = context.sentence.text.partition("(")[0].isupper()
    week = unit.when.precision is Precision.WEEK  # "ON THE HILL: WEEK OF JULY 18"
    return (closes or leads) and (_of_a_kind(context) or (capitals and (leads or week or _many(context))))


def _of_a_kind(context: Context) -> bool:
    """Tell whether a title names the kind of page that it heads."""
    return any(context.words.has("words.kinds_of_page", context.lemma(one.head)) for one in context.analysis.phrases)


def _many(context: Context) -> bool:
    """Tell whether a title is of many things."""
    tags = context.analysis.tags
    return any(
        tags[one.head].xpos in ("NNS", "NNPS") or context.word(one.head).endswith("S")
        for one in context.analysis.phrases
    )


def of_numbered(context: Context, unit: Unit) -> bool:
    """Tell whether a date is that of what a table or chart shows, in its name: "Table 2. Launches, *2018-2020*".

    Args:
        context: the sentence.
        unit: the date.
    """
    years = {end.precision for end in unit.ends or (unit.when,)} == {Precision.YEAR}
    text, end = context.document.text, context.sentence.end
    label = _NUMBERED.match(text, text.rfind("\n", 0, context.sentence.start) + 1)
    if not years or label is None or not context.words.has("words.numbered", label[1].lower()):
        return False
    closes = text[end - 1] != "." and text[end : end + 1] in ("", "\n", "\r")
    return not context.analysis.groups or (closes and label[2] is not None)


_NUMBERED = re.compile(r"[\W_]*([A-Za-z]+)\.?[ \t]+(?:[0-9]+(?:[.-][0-9]+)*[a-z]?|[IVX]+|[A-H])\b([.:])?")
"""The number of a table or chart, behind what it is."""


def of_photo(context: Context, trigger: int) -> bool:
    """Tell whether a caption only says when its picture was made: "*Photo taken* 3 March 2014, Noordwijk".

    Args:
        context: the sentence.
        trigger: index of the word that the date hangs on.
    """
    group = context.group(trigger)
    bare = group is not None and not group.auxiliaries and len(context.analysis.groups) == 1
    bare = bare and context.analysis.tags[trigger].xpos in ("VBN", "VBD")
    who = context.roles.subject(group) if group is not None and bare else None
    opens = who is not None and who.first == 0 and context.words.has("words.pictures", context.lemma(who.head))
    return opens and context.words.has("words.made_of_pictures", context.lemma(trigger))
