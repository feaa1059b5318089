"""The word that names a happening becomes the phrases of who takes part: who acts, on whom, by whom they are led."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.sentence.context import Context
from timeline.grammar import Form, NounPhrase
from timeline.model import Category


def phrases_of(context: Context, trigger: int) -> list[NounPhrase]:
    """Return agent, subject and objects of a verb, or the phrase of a noun and that of whose act it is.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
    """
    group, roles = context.group(trigger), context.roles
    subject = roles.subject(group) if group is not None else None
    found = (
        (context.analysis.phrase_of(trigger), *_decided_by(context, trigger))
        if group is None
        else (
            roles.agent(group),
            subject,
            *roles.objects(group),
            *_signed_for(context, trigger),
            *(_between(context, subject) if subject is not None else ()),
        )
    )
    return [phrase for phrase in found if phrase is not None]


def _decided_by(context: Context, noun: int) -> Iterator[NounPhrase]:
    """Yield whose an act is that a noun names: "the decision of *the Chamber of Deputies*"."""
    own = context.analysis.phrase_of(noun)
    for phrase in context.analysis.phrases:
        behind = own is not None and phrase.preposition == own.last + 1 and phrase.first == own.last + 2
        if behind and context.words.any_has(("words.of", "words.by", "words.between"), context.word(phrase.first - 1)):
            yield phrase


def _between(context: Context, subject: NounPhrase) -> Iterator[NounPhrase]:
    """Yield between whom something is that a verb is said of: "An agreement between *the two* is expected"."""
    for phrase in _decided_by(context, subject.head):
        if context.words.has("words.between", context.word(phrase.first - 1)):
            yield phrase


def leaders(context: Context, phrases: Sequence[NounPhrase]) -> Iterator[NounPhrase]:
    """Yield by whom those are led who act or are acted on: "the first crew, led by *Pete Conrad*".

    Args:
        context: the sentence.
        phrases: those who act or are acted on.
    """
    for group in context.analysis.groups:
        led = group.form is Form.PARTICIPLE and context.words.has("words.leading", context.lemma(group.main))
        agent = context.roles.agent(group) if led else None
        if agent is not None and any(0 < group.first - phrase.last <= _BESIDE for phrase in phrases):
            yield agent


_BESIDE = 2
"""Words from a phrase to what describes it, a comma between them."""


def _signed_for(context: Context, trigger: int) -> Iterator[NounPhrase]:
    """Yield the state that somebody agrees for: "the minister signed for *the Kingdom*"."""
    if context.words.verbs.get(context.lemma(trigger)) is not Category.AGREEMENT:
        return
    for phrase in context.analysis.phrases:
        if phrase.first > trigger and phrase.preposition is not None and phrase.preposition > trigger:
            stands_for = context.words.has("words.signed_for", context.word(phrase.preposition))
            if stands_for and context.words.has("refer.state", context.word(phrase.head)):
                yield phrase
