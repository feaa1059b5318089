"""A verb that only carries another becomes the act it carries: what one had to do, or did where one spoke."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Form, Tense, VerbGroup

_WRITING = 5
"""Tokens behind "keep" within which a gerund goes on."""
_TO = 3
"""Words from "had" to what there was to do, "to be" between them."""


def carried_act(context: Context, group: VerbGroup) -> int | None:
    """Return the act that a verb carries, or None where it tells one itself.

    Args:
        context: the sentence.
        group: the verb.
    """
    barred = _spoken(context, group) or _attending(context, group) or _under(context, group)
    if barred is not None:
        return barred
    return _had_to(context, group) or _glad_to(context, group)


def _spoken(context: Context, group: VerbGroup) -> int | None:
    """Return what somebody did by the speaking that opens the sentence ("Speaking in Huntsville, he *called* on")."""
    says = context.words.has("status.statement", context.lemma(group.main))
    if not says or group.first > 0 or group.form is not Form.PARTICIPLE:
        return None
    finite = [other for other in context.analysis.groups if other.form is Form.FINITE]
    apart = (one.main for one in finite if "," in context.lowered[group.last : one.first])
    return next(apart, finite[0].main if finite else None)


def _attending(context: Context, group: VerbGroup) -> int | None:
    """Return what somebody did where they met or spoke: "The board, *meeting* in Rome on 6 May, moved the launch"."""
    attends = context.words.has("words.attending", context.lemma(group.main)) and not group.auxiliaries
    if not attends or group.form is not Form.PARTICIPLE or group.first < 1 or context.word(group.first - 1) != ",":
        return None
    main = next((one for one in context.analysis.groups if one.first > group.last and one.form is Form.FINITE), None)
    if main is None or "," not in context.lowered[group.last : main.first] or main.tense is not Tense.PAST:
        return None
    subject = context.roles.subject(main)
    return main.main if subject is not None and subject.last < group.first else None


def _under(context: Context, group: VerbGroup) -> int | None:
    """Return the verb whose act a gerund only completes: "*bar* them from using it", "*keep* it flying"."""
    verb, before = context.verb_before(group.first), context.word(group.first - 1)
    if group.form is not Form.PARTICIPLE or context.analysis.tags[group.main].xpos != "VBG" or verb is None:
        return None
    lemma = context.lemma(verb.main)
    if context.words.has("words.barring", lemma) and context.words.has("words.from", before):
        return verb.main
    return verb.main if context.words.has("words.keeping", lemma) and group.first - verb.last <= _WRITING else None


def _had_to(context: Context, group: VerbGroup) -> int | None:
    """Return what there was to do: "had to *roll* it back"."""
    if not context.words.has("conditional.have", context.lemma(group.main)) and not context.words.has(
        "modals.before", context.word(group.main)
    ):
        return None
    meant = context.governed_by(group.main)
    return meant.main if meant is not None and meant.main - group.last <= _TO else None


def _glad_to(context: Context, group: VerbGroup) -> int | None:
    """Return what somebody is glad to do: "I am pleased to *announce* the deal"."""
    if not context.words.has("words.glad", context.word(group.main)):
        return None
    meant = context.governed_by(group.main)
    return None if meant is None else meant.main
