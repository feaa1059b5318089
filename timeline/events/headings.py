"""A line that is nothing but a date becomes the date of the sentences under it that have none of their own."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.events.attach import Attachment
from timeline.events.context import Context
from timeline.events.units import Unit, date_units
from timeline.grammar import Form, Tense, VerbGroup

_LETTER = re.compile(r"[^\W_]")
_CARRIED = 0.6
"""Probability that a sentence under a dated heading tells of that date; a heading may only open a section."""


def heading_unit(context: Context) -> Unit | None:
    """Return the date of a sentence that is a heading and nothing else ("2018", "## May 2020:"), or None."""
    rest, last = [], context.sentence.start
    for found in context.expressions:
        rest.append(context.document.text[last : found.start])
        last = found.end
    rest.append(context.document.text[last : context.sentence.end])
    if not context.expressions or _LETTER.search("".join(rest)):
        return None
    units = date_units(context)
    return units[0] if len(units) == 1 else None


def carried(context: Context, heading: Unit) -> tuple[Unit, Attachment] | None:
    """Return the date of the heading and the act it dates, for a sentence that names none; None where it has no act.

    Args:
        context: the sentence.
        heading: the date of the heading above it.
    """
    if any(found.when is not None for found in context.expressions) or not context.actors:
        return None
    act = next((group for group in context.analysis.groups if _is_act(context, group)), None)
    if act is None:
        return None
    words = context.document.text[heading.span.start : heading.span.end]
    unit = replace(heading, basis=f'{heading.basis}; from the heading "{words}"', implied=True)
    return unit, Attachment(act.main, _CARRIED, "heading")


def _is_act(context: Context, group: VerbGroup) -> bool:
    told = group.form is Form.FINITE and group.tense in (Tense.PAST, Tense.PRESENT, Tense.PERFECT) and not group.modal
    known = context.lemma(group.main) in context.words.verbs
    saying = context.words.has("status.statement", context.lemma(group.main))
    return told and known and not saying and not group.copular and not group.negated
