"""A sentence becomes the name of who says it, from reporting verbs, "according to", and the quotation before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice, analyse
from timeline.model import Sentence, Span

QUOTED = 4
"""Sentences back in which the one is looked for that says whose quotation goes on."""
_LONGEST = 2_000
"""Characters back in which the mark that opens a quotation is looked for."""
_OPENING = ('"', "\u201c", "\u201e", "\u00ab", "``")


def speaker_of(context: Context, trigger: int | None = None) -> str:
    """Return who says a sentence, or the part of it that holds a happening; an empty text where nobody is named.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening; a saying that *is* the happening does not report itself.
    """
    for group in context.analysis.groups:
        if group.form is not Form.FINITE or not context.words.has("speech.verbs", context.lemma(group.main)):
            continue
        passive = group.voice is Voice.PASSIVE  # "was announced (by NASA)": the agent says it
        subject = context.roles.agent(group) if passive else context.roles.subject(group)
        hears = trigger is not None and trigger > group.main and _opens_what_is_told(context, group)
        others = () if hears else context.roles.objects(group)[:1]
        if group.main == trigger or any(found != subject for found in others):
            continue  # who announces a plan has not said what a later clause says of it
        if subject is not None and (trigger is None or not subject.covers(trigger)):
            found = name_in(context, subject)
            if found:
                return found
    return _according(context)


def _opens_what_is_told(context: Context, group: VerbGroup) -> bool:
    """Tell whether "that" stands behind who hears it: "told *the committee that* it will fly"."""
    heard = context.roles.objects(group)[:1]
    if not heard or not context.words.has("speech.to", context.lemma(group.main)):
        return False
    place = heard[0].last + 1
    while place in context.dated or place + 1 in context.dated:  # "told state TV *on Sunday* that"
        place += 1
    return context.words.has("words.that", *context.lowered[place : place + 1])


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


def quoted(text: str, start: int) -> bool:
    """Tell whether a sentence opens with a quotation mark or stands inside a quotation of its line.

    Args:
        text: the document's text.
        start: where the sentence begins.
    """
    if text.startswith(_OPENING, start):
        return True
    before = text[max(text.rfind("\n", 0, start) + 1, start - _LONGEST) : start]
    return before.count('"') % 2 == 1 or before.count("\u201c") > before.count("\u201d")


def going_on(context: Context, earlier: Sequence[Sentence], names: Sequence[Mention]) -> str:
    """Return who speaks in a quotation that goes on from the sentence before: '"It is late," said X. "We fly in May."'

    Args:
        context: the sentence, a quotation.
        earlier: the sentences before it, in order.
        names: the names before it.

    Returns:
        The speaker of the nearest of these sentences in the same paragraph that is a quotation with a speaker; an empty
        text where a sentence without quotation, or nobody, stands there.
    """
    text, end = context.document.text, context.sentence.start
    for sentence in reversed(earlier):
        if "\n" in text[sentence.end : end] or not quoted(text, sentence.start):
            return ""
        inside = tuple(found for found in names if sentence.span.covers(found.span))
        analysis = analyse(sentence.text, sentence.start)
        found = speaker_of(Context(context.document, sentence, analysis, (), inside, context.words))
        if found:
            return found
        end = sentence.start
    return ""


def labelled(context: Context, trigger: int, before: Sequence[Mention]) -> list[str]:
    """Return who says "I" where a text names its speakers before a colon: "Lady Doe: *I* informed the House".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        before: the names of the document before this sentence.
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or not context.words.has("refer.one_speaker", context.word(subject.head)):
        return []
    text = context.document.text
    named = (one for one in reversed([*before, *context.actors]) if one.type in ("person", "other"))
    said = (one.name for one in named if _COLON.match(text, one.span.end))
    return list(said)[:1]


_COLON = re.compile(r"(?: of [A-Z]\w+)?(?: \([^()\n]{2,60}\))?:\s")
"""What stands between the name of a speaker and the words: "Lord Doe of Bonn: ", "The Minister (Ada Doe): "."""
