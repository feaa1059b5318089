"""The commas around a relative clause become whether a date outside it can be of a verb within it."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, VerbGroup


def in_closed_relative(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether a word stands in a relative clause that a comma ends right before the date.

    "They want to cut the price, which the ministry *sets*, by 2030": they want to by then.

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the word.
    """
    return trigger in _closed_relative(context, unit)


def _closed_relative(context: Context, unit: Unit) -> range:
    """Return the tokens of the relative clause with one verb that a comma ends right before the date, or none."""
    tags, mark = context.analysis.tags, context.analysis.indices(unit.span).start - 1
    while mark > 0 and tags[mark].xpos in ("IN", "TO"):
        mark -= 1
    if mark < 1 or context.word(mark) != ",":
        return range(0)
    opens = next((place for place in range(mark - 1, 0, -1) if tags[place].xpos in ("WDT", "WP")), 0)
    groups = context.analysis.groups
    alone = len([one for one in groups if opens < one.main < mark]) == 1
    parted = any(context.word(place) == "," for place in range(opens, mark))
    whole = opens > 0 and alone and not parted and any(one.last < opens for one in groups)
    return range(opens, mark) if whole else range(0)


def in_inserted_relative(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether a word stands in a clause in commas before the main verb of a sentence, and the date does not.

    The date opens the sentence ("In 2019 the agency, which had been *founded* by a king, launched it") or stands behind
    that verb ("Kestrel, which has yet to *orbit* anything, still has a launch down for December").

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the word.
    """
    tags, date = context.analysis.tags, context.analysis.indices(unit.span)
    opens = next((place for place in range(trigger, 0, -1) if tags[place].xpos in ("WDT", "WP")), 0)
    if not opens or context.word(opens - 1) != "," or "," in context.lowered[opens:trigger]:
        return False
    close = next((place for place in range(trigger, len(tags)) if context.word(place) == ","), 0)
    main = next((one for one in context.analysis.groups if one.first > close), None)
    if not close or main is None or main.form is not Form.FINITE:
        return False
    if any(tags[place].xpos != "RB" for place in range(close + 1, main.first)):
        return False  # "which left in May, and *they* stayed"
    return date.start > main.last or (date.start <= _LEAD and date.stop < opens - 1)


_LEAD = 2
"""Words before a date that opens a sentence, at most: "In early"."""


def behind_opening_clause(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether a word stands behind a date between commas that closes the clause its sentence begins with.

    "By the time it *entered* into force, two years later, the cost had doubled".

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the word.
    """
    date, lowered = context.analysis.indices(unit.span), context.lowered
    mark = date.start - 1
    while mark > 0 and context.analysis.tags[mark].xpos == "IN":
        mark -= 1
    if trigger < date.stop or date.stop >= len(lowered) or mark < 1:
        return False
    opens = any(context.words.has("words.opens_clause", " ".join(lowered[:count])) for count in (1, 3))
    if not opens or (lowered[mark], lowered[date.stop]) != (",", ",") or "," in lowered[:mark]:
        return False
    return any(group.form is Form.FINITE and group.last < mark for group in context.analysis.groups)


def which_happens(context: Context, group: VerbGroup) -> int | None:
    """Return the verb of which a clause says when it comes: "once the law *takes* effect, which must happen by May".

    Args:
        context: the sentence.
        group: the verb of the clause.
    """
    which = group.first - 1
    if which < 2 or context.analysis.tags[which].xpos != "WDT" or context.word(which - 1) != ",":
        return None
    if (
        not context.words.has("words.take_place", context.lemma(group.main))
        or context.lemma(which - 2) in context.words.nouns
    ):
        return None
    before = [one for one in context.analysis.groups if one.last < which and one.form is Form.FINITE]
    return before[-1].main if before else None


def what_it_is(context: Context, group: VerbGroup) -> int | None:
    """Return the verb that acts on what a clause says the thing is: "*bought* what was left of it on Tuesday".

    Args:
        context: the sentence.
        group: the verb of the clause.
    """
    if group.first < 1 or context.analysis.tags[group.first - 1].xpos != "WP":
        return None
    if not context.words.has("words.what", context.word(group.first - 1)) or not context.words.has(
        "words.what_is", context.lemma(group.main)
    ):
        return None
    told = [one for one in context.analysis.groups if one.form is Form.FINITE]
    if any(one.first > group.last for one in told):
        return None  # "said what is left will burn up on Tuesday"
    return next((one.main for one in reversed(told) if one.last < group.first - 1), None)


def part_around(context: Context, unit: Unit) -> range:
    """Return the words of the part of a sentence that a date is in, where a comma and "and" part two with subjects.

    "It was begun in 2008, and *in 2012, when they met, a launch was promised*"; a date that ends a part is of that:
    "*it was changed in 2004 and 2005*, and each time its cost rose". All words where nothing parts the sentence.

    Args:
        context: the sentence.
        unit: the date.
    """
    date, total = context.analysis.indices(unit.span), len(context.lowered)
    begun, stop = date.start - 2, date.stop
    if stop >= total - 1 or context.word(stop) != ",":
        return range(total)
    if begun > 0 and context.words.has("words.and", context.word(begun)) and context.word(begun - 1) == ",":
        return range(begun, total) if _acts(context, stop, total) else range(total)
    told = any(one.form is Form.FINITE and one.last < date.start for one in context.analysis.groups)
    parted = told and context.words.has("words.and", context.word(stop + 1)) and _acts(context, stop + 1, _SUBJECT)
    return range(stop) if parted else range(total)


def _acts(context: Context, place: int, within: int) -> bool:
    """Tell whether a verb with a subject of its own stands behind a token, that subject within so many words."""
    for group in context.analysis.groups:
        subject = context.roles.subject(group) if group.form is Form.FINITE and group.first > place else None
        if subject is not None and place < subject.first < group.first:
            return subject.first <= place + within
    return False


_SUBJECT = 3
"""Words from "and" to the subject of the part of a sentence that it opens."""
