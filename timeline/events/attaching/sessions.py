"""The noun of a meeting or a writing becomes the act that was done there: "they *agreed* a budget at a meeting"."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Form, Tense, VerbGroup, Voice
from timeline.model import Category

_WRITTEN = (Category.STATEMENT, Category.REPORT)


def done_there(context: Context, noun: int) -> int | None:
    """Return the act that was done at a meeting a noun names: "they *agreed* a budget at a meeting last November".

    Args:
        context: the sentence.
        noun: index of the noun.

    Returns:
        The finite verb before "at", where it names an act that is no saying and no comma parts the two; or None.
    """
    phrase = context.analysis.phrase_of(noun)
    at = phrase.preposition if phrase is not None else None
    kind = context.words.nouns.get(context.lemma(noun))
    if at is None:
        return None
    within, there = (context.words.has(name, context.word(at)) for name in ("words.in", "words.at"))
    session = context.words.has("words.sessions", context.lemma(noun)) and (within or there)
    called = kind is Category.STATEMENT and context.words.has("words.on_call", context.word(at))  # "on a 9 May call"
    if within and kind is Category.BUDGET and phrase is not None and context.analysis.tags[phrase.first].xpos == "PRP$":
        return _decided_in(context, at)
    said = _said_in(context, at) if session or called or (within and kind in _WRITTEN) else None
    if said is not None or not (there or session):
        return said
    if not session and kind is not Category.MEETING:
        return None
    verb = _described_before(context, at) or _done_before(context, at)
    if verb is None:
        return None
    act, objects = context.lemma(verb.main), context.roles.objects(verb)
    kind = context.words.verbs.get(act)
    parted = any(context.analysis.tags[index].xpos in (",", "CC") for index in range(verb.last, at))
    said = context.words.has("speech.to", act) and not parted  # "told the suppliers at a meeting on 28 April"
    if said and there and objects:
        return verb.main
    told = parted or context.words.has("status.statement", act)
    declared = kind is Category.STATEMENT and bool(objects)  # "declared a moratorium"
    void = kind in (None, Category.OTHER, Category.MEETING) or (kind is Category.STATEMENT and not declared)
    return None if told or void else verb.main


def _done_before(context: Context, place: int) -> VerbGroup | None:
    """Return the last verb before a token where it tells what somebody did."""
    verb = context.verb_before(place)
    done = verb is not None and verb.form is Form.FINITE and verb.tense in (Tense.PAST, Tense.PERFECT)
    return verb if done else None


def _described_before(context: Context, place: int) -> VerbGroup | None:
    """Return the participle right before a token: "a group *established* at the 2021 session"."""
    verb = context.verb_before(place)
    bare = verb is not None and verb.form is Form.PARTICIPLE and verb.last == place - 1
    return verb if verb is not None and bare and verb.voice is Voice.PASSIVE else None


def _decided_in(context: Context, preposition: int) -> int | None:
    """Return what somebody did in a budget of its own: "*raised* the grant in its May budget"."""
    verb = _done_before(context, preposition)
    return verb.main if verb is not None and context.roles.objects(verb) else None


def _said_in(context: Context, preposition: int) -> int | None:
    """Return what somebody said in a writing: "*told* staff in a 13 February email that it had grown"."""
    verb = _done_before(context, preposition)
    if verb is None:
        return None
    parted = any(context.analysis.tags[index].xpos == "," for index in range(verb.last, preposition))
    act = context.lemma(verb.main)
    said = context.words.has("status.statement", act) or context.words.verbs.get(act) is Category.REPORT
    return verb.main if said and not parted else None  # "*found* in its May audit that it cost more"
