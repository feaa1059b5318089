"""A noun that names a happening becomes the words of a title: its phrase with what follows, or the verb it is of."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.reach import MARKS
from timeline.grammar import Form, Tense, VerbGroup

_CLOSE = 5
"""Words behind a verb within which a date is its own."""


def verb_of(context: Context, noun: int) -> VerbGroup | None:
    """Return the verb a bare noun is object or subject of: "the panel issued the ruling" says more than "ruling".

    Args:
        context: the sentence.
        noun: index of the noun.
    """
    for group in context.analysis.groups:
        if group.copular and context.word(group.first - 1) == "(":
            continue  # "Launch: 2027 (was 2025)"
        if group.tense is Tense.PRESENT and not group.auxiliaries and _definite(context, noun):
            continue  # "the 1967 treaty bans weapons": that it does now
        if not group.auxiliaries and context.words.has("words.prepositional", context.word(group.main)):
            continue  # "following the launch in May, the firm raised"
        if group.copular and group.last == noun - 1 and context.analysis.tags[noun].upos == "ADJ":
            return group  # "initial services will be available"
        phrases = (*context.roles.objects(group), context.roles.subject(group))
        if any(phrase is not None and phrase.head == noun for phrase in phrases):
            return group
    return None


def dated_apart(context: Context, noun: int, verb: VerbGroup) -> bool:
    """Tell whether a noun and its verb have a date each: "a 2020 accord that took effect in May".

    Args:
        context: the sentence.
        noun: index of the noun.
        verb: the verb it is object or subject of.
    """
    behind = range(verb.last + 1, verb.last + _CLOSE)
    listed = any(context.word(index) in (",", ":") for index in range(verb.last + 1, noun))
    if listed and noun + 2 in context.dated and context.analysis.tags[noun + 1].xpos == "IN":
        return True  # "set two goals, a station by 2035"
    own = noun - 1 in context.dated and verb.form is Form.FINITE and verb.first > noun
    return own and not context.dated.isdisjoint(behind)


def _definite(context: Context, noun: int) -> bool:
    phrase = context.analysis.phrase_of(noun)
    return phrase is not None and context.analysis.tags[phrase.first].xpos == "DT"


def verb_before(context: Context, noun: int) -> VerbGroup | None:
    """Return the finite verb that a noun completes by a preposition ("blamed Congress in a letter").

    Args:
        context: the sentence.
        noun: index of the noun.
    """
    phrase = context.analysis.phrase_of(noun)
    if phrase is None or phrase.preposition is None:
        return None
    if not context.words.has("words.completing", context.word(phrase.preposition)):
        return None
    verb = context.verb_before(phrase.preposition)
    if verb is None or verb.form is not Form.FINITE:
        return None
    between = range(verb.last + 1, phrase.preposition)
    return None if any(context.analysis.tags[index].xpos == "," for index in between) else verb


def governing_noun(context: Context, group: VerbGroup) -> list[int]:
    """Return the words of the noun an infinitive hangs on ("a government decision to work").

    Args:
        context: the sentence.
        group: the infinitive.
    """
    if group.governor is None or group.form is not Form.INFINITIVE:
        return []
    phrase = context.analysis.phrase_of(group.governor)
    if phrase is None or phrase.last >= group.first:
        return []
    return [*range(phrase.first, phrase.last + 1), *range(phrase.last + 1, group.main)]


def of_noun(context: Context, trigger: int) -> tuple[list[int], list[int]]:
    """Return a noun's phrase, and what follows it without a gap.

    Args:
        context: the sentence.
        trigger: index of the noun.
    """
    phrase = context.analysis.phrase_of(trigger)
    first, last = (phrase.first, phrase.last) if phrase is not None else (trigger, trigger)
    while first < trigger and context.analysis.tags[first].xpos in ("RB", "IN"):
        first += 1  # "before next week's talks"
    if phrase is not None and phrase.preposition is not None:
        limit = next((one for one in context.analysis.phrases if one.last == phrase.preposition - 1), None)
        if limit is not None and context.words.any_has(("words.limits_of", "words.phases"), context.lemma(limit.head)):
            first = limit.first  # "the deadline for comments"
    edge = last
    for index in range(last + 1, min(len(context.analysis.words), last + 25)):
        group = context.analysis.group_of(index)
        xpos = context.analysis.tags[index].xpos
        if group is not None and not (group.form is Form.INFINITIVE and _opens_title(context, group)):
            break
        if xpos in (",", ":", ".", "WDT", "WP", "WRB", "CC", "VBD", "MD") or context.word(index) in MARKS:
            break
        if xpos == "IN" and context.analysis.tags[index].upos == "SCONJ":
            break
        beside = index - 1 in context.dated or any(one.last == index - 1 for one in context.analysis.phrases)
        begun = context.analysis.phrase_of(index) if index - 1 in context.dated or (beside and xpos == "DT") else None
        if begun is not None and begun.first == index and xpos in ("DT", "PRP", "PRP$", "NNP"):
            break  # "in its request of 30 May the administration"
        edge = index
    while edge > last and context.analysis.tags[edge].xpos in ("RB", "RBR"):
        edge -= 1  # "the Act no longer applies"
    return [*_label(context, first), *range(first, last + 1)], list(range(last + 1, edge + 1))


def _label(context: Context, noun: int) -> range:
    """Return the name that opens a line whose rest is about it: "*Artemis II*: launch 2025; splashdown 2026".

    Nothing where the label says what kind of list it is ("Key dates: launch 2025"), or where the line has a verb.
    """
    marks = [index for index in range(1, noun) if context.word(index) == ":"]
    tags, words = context.analysis.tags, context.lowered
    first = next((index for index in range(noun) if words[index][:1].isalnum()), noun)
    if len(marks) != 1 or marks[0] - first > _LABEL or any(one.first < noun for one in context.analysis.groups):
        return range(0)
    told = range(first, marks[0])
    named = any(tags[index].upos in ("NOUN", "PROPN") and context.word(index) for index in told)
    plain = all(tags[index].upos in _NAMING for index in told) and context.dated.isdisjoint(told)
    kind = context.words.has("words.kinds_of_list", context.lemma(marks[0] - 1))
    return told if named and plain and not kind else range(0)


_LABEL = 6
"""Words of a label, at most."""
_NAMING = ("NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "DET")


def _opens_title(context: Context, group: VerbGroup) -> bool:
    return context.analysis.tags[group.first].xpos == "TO"
