"""The verbs before a date become those that only describe the object of an act, or say what it was about."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.sentence.context import Context
from timeline.grammar import Form, Tense, VerbGroup


def describing(context: Context, earlier: Sequence[VerbGroup], date: int, *, gone: bool) -> range:
    """Return the words before a date that describe the object of an act: "passed the bill *creating it* on 9 May".

    So do those that say how things are, before a date gone by: "signed the treaty *that governs it* on 9 May".

    Args:
        context: the sentence.
        earlier: the verbs before the date.
        date: index of its first token.
        gone: whether the date is known to lie before publication.
    """
    over, verb = (earlier[-2], earlier[-1]) if len(earlier) > 1 else (None, None)
    if over is None or verb is None or verb.auxiliaries:
        return range(0)
    if (
        over.form is not Form.FINITE
        or over.tense is not Tense.PAST
        or context.lemma(over.main) not in context.words.verbs
    ):
        return range(0)
    lasts = gone and verb.tense is Tense.PRESENT and context.analysis.tags[verb.first - 1].xpos in _WHICH
    if context.analysis.tags[verb.main].xpos != "VBG" and not lasts:
        return range(0)
    noun = verb.first - 1 - lasts
    described = any(phrase.last == noun for phrase in context.roles.objects(over)[:1])
    stative = not lasts and context.words.has("status.stative", context.lemma(verb.main))
    return range(verb.first, date) if described and not stative else range(0)


_WHICH = frozenset({"WDT", "WP"})


def said_about(context: Context, earlier: Sequence[VerbGroup]) -> VerbGroup | None:
    """Return the gerund that says what an act was about, or None: "signed a deal on *sharing* images on 9 May".

    Args:
        context: the sentence.
        earlier: the verbs before a date that does not lie ahead.
    """
    last = earlier[-1] if len(earlier) > 1 else None
    if last is None or last.auxiliaries or context.analysis.tags[last.main].xpos != "VBG" or last.first < 2:
        return None
    over = next((group for group in reversed(earlier) if group.form is Form.FINITE), None)
    about = context.words.has("words.about", context.word(last.first - 1))
    if over is None or not about or over.tense not in (Tense.PAST, Tense.PERFECT):
        return None
    close = any(phrase.last == last.first - 2 for phrase in context.roles.objects(over)[:2])
    return last if close and context.lemma(over.main) in context.words.verbs else None
