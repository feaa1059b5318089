"""Sentences that date nothing become the undated list: relevant happenings, each with the reason it has no date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from timeline.events.sentence.context import Context
from timeline.events.sentence.unreal import unreal
from timeline.events.titles.title import title_of
from timeline.events.words import event_words
from timeline.grammar import Form, Tense, VerbGroup
from timeline.model import Span, Undated

_VAGUE = ("PAST_REF", "FUTURE_REF")


def factored(options: Iterable[str]) -> str:
    """Return a pattern of any of some texts, what they begin with in common written once: quicker than a plain list.

    Args:
        options: texts; the longest that fits is tried first.
    """
    tails: dict[str, list[str]] = {}
    for option in sorted(set(options), reverse=True):
        tails.setdefault(option[:1], []).append(option[1:])
    if list(tails) == [""]:
        return ""
    branches = [re.escape(first) + factored(rest) if first else "" for first, rest in tails.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


@cache
def _acts(language: str) -> re.Pattern[str]:
    words = event_words(language)
    verbs = sorted(words.phrases("undated.verbs"))
    if not verbs:
        return re.compile(r"(?!)")

    endings, helpers = factored(words.phrases("undated.endings")), factored(words.phrases("undated.helpers"))
    past = rf"{factored(verb.rstrip('ey') for verb in verbs)}[a-z]?{endings}"
    led = rf"{helpers}\s+(?:\w+\s+){{0,2}}?{factored(verbs)}"
    irregular = factored(words.phrases("undated.forms"))
    return re.compile(rf"\b(?:{past}|{irregular}|{led})\b", re.IGNORECASE)


def may_hold_acts(sentence: str, language: str) -> bool:
    """Tell whether a sentence has a word that looks like an act worth listing; a quick look before the analysis.

    Such a word is a verb of the list in the past, or behind a word that leads to its base form ("will launch").
    """
    return _acts(language).search(sentence) is not None


def undated_of(context: Context, taken: set[int]) -> Iterator[Undated]:
    """Yield the happenings of a sentence that no row tells, though a name takes part in them.

    Args:
        context: the sentence.
        taken: tokens that are triggers of rows or were listed already.
    """
    if not context.actors:
        return
    for group in context.analysis.groups:
        governs = any(other.governor == group.main for other in context.analysis.groups)
        if group.main in taken or governs or not _relevant(context, group):
            continue
        reason, words = _reason(context, group)
        if reason:
            yield Undated(
                title_of(context, group.main),
                context.sentence,
                context.span(group.main, group.main),
                reason,
                words.of(context.document.text) if words else "",
                context.document,
            )


def _relevant(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb is an act worth listing: a finite one, or an infinitive that is denied or planned."""
    if not context.words.has("undated.verbs", context.lemma(group.main)) or group.copular:
        return False
    if group.form is Form.FINITE:
        return group.tense in (Tense.PAST, Tense.PERFECT, Tense.FUTURE) or group.negated or bool(group.modal)
    return group.form is Form.INFINITIVE and bool(context.governors(group))


def _reason(context: Context, group: VerbGroup) -> tuple[str, Span | None]:
    verdict = unreal(context, group)
    if verdict is not None:
        return verdict.reason, verdict.cue
    if group.form is Form.INFINITIVE:
        return "", None
    near = [found for found in context.expressions if _same_clause(context, group, found.span)]
    for found in near:
        if found.value in _VAGUE:
            return "vague", found.span
    for found in near:
        if found.when is None and found.type in ("DATE", "TIME") and context.document.published is None:
            return "no publication date", found.span
    if any(found.when is not None for found in near):
        return "", None
    return "no date", None


def _same_clause(context: Context, group: VerbGroup, span: Span) -> bool:
    place = context.analysis.indices(span)
    clause = context.analysis.clause_of(group.main)
    return bool(place) and clause is not None and clause.first <= place[0] <= clause.last
