"""A writing that a date belongs to becomes what somebody did by it, asked in a letter, or the day it bears itself."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.words import FLOWN
from timeline.grammar import Form, NounPhrase, Tense, Voice
from timeline.model import Category, Precision

_WRITINGS = (Category.STATEMENT, Category.REPORT)
_LAWFUL = (Category.LEGISLATION, Category.ORDER, Category.AGREEMENT)


def written_in(context: Context, noun: int) -> int | None:
    """Return what somebody did by a writing or at a meeting that opens the sentence: "In a letter dated 6 May, she
    *asked* for it".

    Args:
        context: the sentence.
        noun: index of the noun, or of the participle that describes it ("in a report *published* in May").

    Returns:
        The finite verb whose subject stands right behind the comma that closes the opening, or None.
    """
    released = context.group(noun)
    if released is not None:
        written = context.roles.subject(released) if released.form is Form.PARTICIPLE else None
        noun = noun if written is None else written.head
    kind = context.words.nouns.get(context.lemma(noun))
    phrase = context.analysis.phrase_of(noun)
    session = kind is Category.MEETING or context.words.has("words.sessions", context.lemma(noun))
    met = session and context.words.any_has(("words.at", "words.in", "words.during"), context.word(0))
    own = phrase is not None and context.analysis.tags[phrase.first].xpos == "PRP$"
    flown = own and kind in FLOWN and context.words.has("words.in_flight", context.word(0))  # "on its first flight in"
    if phrase is None or phrase.preposition != 0 or not (met or flown or _is_writing(context, noun)):
        return None
    for group in context.analysis.groups:
        subject = context.roles.subject(group)
        if group.form is not Form.FINITE or subject is None or subject.first <= noun or subject.last > group.first:
            continue
        if context.analysis.tags[group.first - 1].xpos in ("WDT", "WP"):
            continue  # "In a letter, Ada Quist, who leads it, urged"
        told = group.tense in (Tense.PAST, Tense.PERFECT) and not group.copular
        before = _first_of_all(context, subject) - 1
        close = context.word(before) == "," or before in context.dated or before == noun
        return group.main if told and close else None
    return None


def _is_writing(context: Context, noun: int) -> bool:
    """Tell whether something is said or done by what a noun names: a report, a letter, a ruling."""
    kind = context.words.nouns.get(context.lemma(noun))
    return kind in _WRITINGS or context.words.has("words.by_which", context.lemma(noun))


def _first_of_all(context: Context, subject: NounPhrase) -> int:
    """Return where a list of those who act begins: "*Ada Quist* and Ben Rowe"."""
    first = subject.first
    while first > 1 and context.analysis.tags[first - 1].xpos == "CC":
        before = next((one for one in context.analysis.phrases if one.last == first - 2), None)
        if before is None:
            break
        first = before.first
    return first


def said_in(context: Context, trigger: int) -> int | None:
    """Return the verb of a saying whose writing bears the date: "*said* in a report released on Monday that".

    Args:
        context: the sentence.
        trigger: index of the participle that describes the writing.
    """
    released = context.group(trigger)
    if released is None or released.form is not Form.PARTICIPLE:
        return None
    written = context.roles.subject(released)
    place = None if written is None else context.preposition_of(written.head, "words.in")
    if written is None or place is None or not _is_writing(context, written.head):
        return None
    verb = context.verb_before(place)
    said = verb is not None and verb.form is Form.FINITE and context.words.has("speech.verbs", context.lemma(verb.main))
    heard = verb is not None and any(one.last == place - 1 for one in context.roles.objects(verb))
    return verb.main if verb is not None and said and (heard or verb.last + 1 == place) else None


def told_in(context: Context, unit: Unit) -> int | None:
    """Return what somebody said or decided in a paper of a day: "the court, in an opinion of 7 April, had *objected*".

    The paper opens the sentence, stands between commas behind who acts, or stands behind the verb of what was said:
    "*rejected* talks in the Policy of 31 August 2006".

    Args:
        context: the sentence.
        unit: the date.
    """
    date = context.analysis.indices(unit.span)
    paper = next((one for one in context.analysis.phrases if one.last == date.start - 2), None)
    borne = date.start > 1 and context.words.any_has(("words.of", "words.dated"), context.word(date.start - 1))
    if paper is None or not borne or lies_ahead(context, unit) or not _is_paper(context, paper.head):
        return None
    place = paper.preposition
    if place is None or not context.words.has("words.in", context.word(place)):
        return None
    closes = context.word(date.stop) == "," if date.stop < len(context.lowered) else False
    if closes and (place == 0 or context.word(place - 1) == ","):
        behind = (group for group in context.analysis.groups if group.first > date.stop and group.form is Form.FINITE)
        verb = next(behind, None)
        subject = None if verb is None else context.roles.subject(verb)
        if subject is None or verb is None:  # "had *urged* her, in a letter of 27 September, to wait"
            return _told_before(context, place)
        inside = (one for one in context.analysis.groups if subject.last < one.first < place)
        near = subject.first == date.stop + 1 if place == 0 else subject.last < place and next(inside, None) is None
        return verb.main if near and verb.tense in (Tense.PAST, Tense.PERFECT) else None
    return _told_before(context, place)


def _told_before(context: Context, place: int) -> int | None:
    """Return the verb of saying or deciding before what stands at a place."""
    verb = context.verb_before(place)
    told = verb is not None and context.words.any_has(_TELLING, context.lemma(verb.main))
    return verb.main if verb is not None and told and verb.form is Form.FINITE else None


_TELLING = ("speech.verbs", "status.statement", "status.promising", "words.decided_in")


def _is_paper(context: Context, noun: int) -> bool:
    return _is_writing(context, noun) or context.words.has("words.papers", context.lemma(noun))


def published_in(context: Context, unit: Unit) -> int | None:
    """Return the verb of a publication in a journal of a day: "*published* in the Official Journal of 4 June"."""
    place = context.analysis.indices(unit.span).start - 1
    if place < 1 or not context.words.has("words.of", context.word(place)):
        return None
    journal = next((phrase for phrase in context.analysis.phrases if phrase.last == place - 1), None)
    link = None if journal is None else context.preposition_of(journal.head, "words.in")
    verb = None if link is None else context.verb_before(link)
    out = verb is not None and verb.last + 1 == link and context.words.has("words.publishing", context.lemma(verb.main))
    return verb.main if verb is not None and out else None


def of_order(context: Context, unit: Unit) -> int | None:
    """Return the law that bears a day, where its verb is of today: "the *Act* of 4 May 1998 is repealed".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    law = next((phrase for phrase in context.analysis.phrases if phrase.last == place - 1), None)
    borne = place > 0 and context.words.has("words.of", context.word(place)) and unit.when.precision is Precision.DAY
    if law is None or not borne or law.preposition is not None or lies_ahead(context, unit):
        return None
    verb = next((group for group in context.analysis.groups if context.roles.subject(group) == law), None)
    of_now = verb is not None and verb.voice is Voice.PASSIVE and verb.tense in (Tense.PRESENT, Tense.FUTURE)
    nouns = [index for index in range(law.first, law.last + 1) if context.lemma(index) in context.words.nouns]
    lawful = nouns and context.words.nouns[context.lemma(nouns[-1])] in _LAWFUL
    return nouns[-1] if of_now and lawful else None


def of_writing(context: Context, unit: Unit) -> int | None:
    """Return the writing that bears a day behind whose it is: "the *decision* of the Chamber of 13 July 2017".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    if place < 1 or unit.when.precision is not Precision.DAY or lies_ahead(context, unit):
        return None
    linked, head = 0, None
    while place > 0 and context.words.has("words.of", context.word(place)):
        phrase = next((one for one in context.analysis.phrases if one.last == place - 1), None)
        if phrase is None:
            return None
        linked, head, place = linked + 1, phrase.head, phrase.first - 1
    if place >= 0 and context.words.has("words.by", context.word(place)):
        return None  # "by decision of the council of 27 October the plan is approved"
    written = head is not None and context.words.nouns.get(context.lemma(head)) in (*_LAWFUL, *_WRITINGS)
    return head if written and linked > 1 else None
