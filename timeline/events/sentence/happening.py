"""A word of a sentence becomes the word that names the happening it stands for, or none."""

from __future__ import annotations

from timeline.events.sentence.called_off import calling_off, is_called_off
from timeline.events.sentence.carrying import carried_act
from timeline.events.sentence.clause_ends import what_it_is, which_happens
from timeline.events.sentence.context import Context
from timeline.events.sentence.moving import moves
from timeline.grammar import Form, Tense, VerbGroup

_WRITING = 5
"""Tokens behind a writing within which "dated" is said of it, and behind "keep" within which a gerund goes on."""


def happening(context: Context, index: int) -> int | None:
    """Return the word that names the happening a word stands for, or None where it names none.

    Args:
        context: the sentence.
        index: a token.
    """
    group = context.analysis.group_of(index)
    return _of_noun(context, index) if group is None else _of_verb(context, index, group)


def _of_verb(context: Context, index: int, group: VerbGroup) -> int | None:
    """Return the word that names the happening of a verb; arguments as :func:`happening`."""
    if context.words.has("words.dating", context.lemma(index)):
        return _dated(context, group)
    if not group.auxiliaries and context.words.has("words.prepositional", context.word(group.main)):
        return None  # "following a debate on 28 May"
    if group.form is Form.PARTICIPLE and context.words.has("words.waiting", context.word(group.main)):
        return None  # "applications pending on 9 May"
    pair = (context.word(group.first - 1), context.word(group.main))
    if group.form is Form.PARTICIPLE and context.words.has("words.as_meant", " ".join(pair)):
        return None  # "landed as planned on 9 May"
    seen = group.form is Form.FINITE and group.first - 1 in context.dated
    if seen and context.words.has("words.seeing", context.lemma(index)):
        return _seen(context, group)
    told = _time_left(context, group) or which_happens(context, group) or what_it_is(context, group)
    if told is not None:
        return told
    carried = carried_act(context, group)
    if carried is not None:
        return carried
    bare = group.copular or context.analysis.tags[group.main].upos == "AUX"
    exists = context.words.has("words.exist", context.lemma(group.main))
    bare = bare or (exists and not context.roles.objects(group))  # "the last time anyone walked there was in 1972"
    return _complement(context, group) if bare else group.main


def _of_noun(context: Context, index: int) -> int | None:
    """Return the word that names the happening of a noun, a name or an adjective; arguments as :func:`happening`."""
    upos = context.analysis.tags[index].upos
    manner = _in_manner(context, index) or _into_it(context, index)
    if manner is not None:
        return manner
    if upos in ("NOUN", "PROPN", "ADJ") and is_event_noun(context, index):
        undone = calling_off(context, index)
        return index if undone is None else undone
    if upos == "PROPN" and _flown_then(context, index):
        return index
    if context.words.has("words.agendas", context.word(index)):
        return _on_agenda(context, index)
    if upos == "ADJ" and moves(context, index):
        return index
    if upos == "NOUN" and context.words.has("status.tries", context.lemma(index)) and is_called_off(context, index):
        return index  # "the May 6 attempt was scrubbed"
    if upos == "ADJ" and context.words.has("words.due", context.word(index)):
        return _owed(context, index)
    if upos == "ADJ" and context.words.has("words.due_ahead", context.word(index)):
        held = context.analysis.group_of(index - 1) if index else None
        return index if held is not None and held.copular and held.tense is Tense.FUTURE else None
    return None


def _owed(context: Context, index: int) -> int | None:
    """Return what is due: "is due to *land*", "the *report*, due in May", or "due" itself."""
    held = next((one for one in context.analysis.groups if one.copular and index - 2 <= one.last < index), None)
    if held is None:
        return _due_behind(context, index)
    if context.analysis.tags[held.first - 1].xpos in ("WDT", "WP"):
        return index  # "the flight, which had been due in May, slipped"
    meant = context.governed_by(index)
    owed = meant.main if meant is not None else _complement(context, held)
    return index if owed is None else owed


def _due_behind(context: Context, index: int) -> int | None:
    """Return the noun that "due" behind a comma describes: "*delivery* of the craft, once due in May, is put off".

    It is "due" itself where that noun names no act: "the lander, *due* on the planet in May", "summary *due*".
    """
    place = index - 1
    place -= context.words.any_has(("status.once", "status.once_beside"), context.word(place))
    phrase = context.analysis.phrase_of(place - 1) if place > 0 and context.word(place) == "," else None
    while phrase is not None and not is_event_noun(context, phrase.head):
        of = phrase.preposition
        linked = of is not None and context.words.has("words.of", context.word(of))
        phrase = context.analysis.phrase_of(of - 1) if of is not None and linked else None
    if phrase is not None:
        return phrase.head
    noun = context.analysis.phrase_of(place - (context.word(place) == ",")) if place > 0 else None
    bond = index + 1 in context.dated or noun is None  # "debentures due March 1, 2011"
    return None if bond else index


def _flown_then(context: Context, index: int) -> bool:
    """Tell whether a mission is listed with its date: "two more, *Chang'e-7* in 2026 and *Chang'e-8* in 2028"."""
    phrase, tags = context.analysis.phrase_of(index), context.analysis.tags
    if phrase is None or phrase.preposition is not None or phrase.last + 2 not in context.dated:
        return False
    end = phrase.last + 2
    while end < len(tags) and end in context.dated:
        end += 1
    listed = end < len(tags) and tags[end].xpos in (",", "CC", ":", ".") and tags[phrase.last + 1].xpos == "IN"
    named = any(one.type == "mission" and index in context.analysis.indices(one.span) for one in context.actors)
    acts = any(context.roles.subject(group) == phrase for group in context.analysis.groups)
    done = any(phrase in context.roles.objects(group) for group in context.analysis.groups)
    return listed and named and not (acts or done)


def _time_left(context: Context, group: VerbGroup) -> int | None:
    """Return what somebody has until a date to do: "they have until 31 July to *register*"."""
    if not context.words.has("status.having", context.lemma(group.main)):
        return None
    near = context.lowered[group.last + 1 : group.last + 3]
    until = any(context.words.has("words.before", word) for word in near)
    meant = context.governed_by(group.main)
    return meant.main if until and meant is not None else None


def is_event_noun(context: Context, index: int) -> bool:
    """Tell whether a noun or the last word of a name is on the list of event nouns."""
    nouns = context.words.nouns
    return context.lemma(index) in nouns or context.word(index) in nouns


def _complement(context: Context, group: VerbGroup) -> int | None:
    """Return what a form of "be" says of its subject, where that is a happening ("was the first launch")."""
    for phrase in context.roles.objects(group)[:1]:
        if is_event_noun(context, phrase.head):
            return phrase.head
    subject = context.roles.subject(group)
    return subject.head if subject is not None and is_event_noun(context, subject.head) else None


def _on_agenda(context: Context, index: int) -> int | None:
    """Return what is on an agenda: "a *launch* from Virginia is on the manifest later this year"."""
    phrase = context.analysis.phrase_of(index)
    held = context.verb_before(index) if phrase is not None and phrase.preposition is not None else None
    near = held is not None and held.copular and phrase is not None and held.last + 1 == phrase.preposition
    return _complement(context, held) if held is not None and near else None


def _seen(context: Context, group: VerbGroup) -> int:
    """Return what a time saw: "2019 saw the *launch* of a probe", "May saw the firm *launch* its first rocket"."""
    infinitive = next((one.main for one in context.analysis.groups if one.governor == group.main), None)
    nouns = (phrase.head for phrase in context.roles.objects(group)[:1] if is_event_noun(context, phrase.head))
    return infinitive if infinitive is not None else next(nouns, group.main)


def _dated(context: Context, group: VerbGroup) -> int | None:
    """Return the writing that "dated" is said of, near before it ("a letter to Congress dated 4 March")."""
    before = range(group.first - 1, max(-1, group.first - 1 - _WRITING), -1)
    nouns = (index for index in before if context.analysis.tags[index].upos == "NOUN")
    return next((index for index in nouns if is_event_noun(context, index)), None)


def _into_it(context: Context, index: int) -> int | None:
    """Return the verb of which "into" tells how far it went: "*signed* it into law", "*lost* a minute into flight"."""
    into = context.preposition_of(index, "words.into")
    if into is None:
        return None
    law = context.words.has("words.into_law", f"{context.word(into)} {context.word(index)}")
    return _verb_of(context, into) if law or into - 1 in context.dated else None


def _verb_of(context: Context, preposition: int) -> int | None:
    """Return the nearest verb before a preposition that is no infinitive."""
    verb = context.verb_before(preposition)
    return verb.main if verb is not None and verb.form is not Form.INFINITIVE else None


def _in_manner(context: Context, index: int) -> int | None:
    """Return the verb that a noun only tells the manner or the purpose of: "*confirmed* him by voice vote".

    "It was *opened* for signature in May", "*adopted* with amendments".
    """
    phrase = context.analysis.phrase_of(index)
    if phrase is None or phrase.preposition is None:
        return None
    noun, link = context.lemma(index), context.word(phrase.preposition)
    meant = context.words.has("words.meant_for", link) and context.words.has("words.opened_for", noun)
    opened = meant and context.words.has("words.opens_up", context.lemma(phrase.preposition - 1))
    by = context.words.has("words.manner", noun) and context.words.has("words.by", link)
    changed = context.words.has("words.changes", noun) and context.words.has("words.changed", link)
    if not (opened or by or changed):
        return None
    return _verb_of(context, phrase.preposition)


def done_by(context: Context, date: range, noun: int) -> int | None:
    """Return what is done by a noun right behind a date, which the date does not describe: "last May *ministers* met".

    Args:
        context: the sentence.
        date: the tokens of the date.
        noun: index of the noun.
    """
    phrase, tags = context.analysis.phrase_of(noun), context.analysis.tags
    if phrase is None or phrase.first != date.stop or tags[date.stop].upos not in ("NOUN", "ADJ"):
        return None
    before = tags[date.start - 1] if date.start else None
    if before is not None and (before.xpos in ("PRP$", "POS") or before.upos in _DESCRIBED):
        return None  # "the (faster) 2024 deadline has to be met"
    group = next((one for one in context.analysis.groups if context.roles.subject(one) == phrase), None)
    finite = group is not None and group.form is Form.FINITE and group.first > noun
    return happening(context, group.main) if group is not None and finite else None


_DESCRIBED = ("DET", "ADJ", "NOUN", "PROPN", "NUM")
