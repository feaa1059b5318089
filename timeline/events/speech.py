"""A sentence becomes the name of who says it, from reporting verbs, "according to", and the quotation before it."""

from __future__ import annotations

from timeline.events.context import Context
from timeline.grammar import Form, NounPhrase
from timeline.model import Span


def speaker_of(context: Context, trigger: int | None = None) -> str:
    """Return who says a sentence, or the part of it that holds a happening; an empty text where nobody is named.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening; a saying that *is* the happening does not report itself.
    """
    for group in context.analysis.groups:
        if group.form is not Form.FINITE or not context.words.has("speech.verbs", context.lemma(group.main)):
            continue
        if group.main == trigger or context.roles.objects(group):
            continue  # who announces a plan has not said what a later clause says of it
        subject = context.roles.subject(group)
        if subject is not None and (trigger is None or not subject.covers(trigger)):
            found = name_in(context, subject)
            if found:
                return found
    return _according(context)


def _according(context: Context) -> str:
    lowered = context.sentence.text.lower()
    for phrase in context.words.phrases("speech.according"):
        at = lowered.find(phrase)
        if at >= 0:
            start = context.sentence.start + at + len(phrase)
            near = [found for found in context.actors if 0 <= found.span.start - start <= 60]
            if near:
                return near[0].name
    return ""


def name_in(context: Context, phrase: NounPhrase) -> str:
    """Return the canonical name of the last actor of a phrase: "Roscosmos head Dmitry Rogozin" is the person."""
    span: Span = context.span(phrase.first, phrase.last)
    inside = [found for found in context.actors if span.covers(found.span) and not found.demonym]
    people = [found for found in inside if found.type == "person"]
    if people or inside:
        return (people or inside)[-1].name
    # an apposition: "the leader of Roscosmos, Dmitry Rogozin, said"
    after = [found for found in context.actors if 0 <= found.span.start - span.end <= 40 and found.type == "person"]
    return after[0].name if after else ""
