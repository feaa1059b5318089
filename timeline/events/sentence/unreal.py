"""A verb becomes the verdict that what it tells is denied or conditional, where it is."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.events.sentence.context import Context
from timeline.events.sentence.inverted import inversion
from timeline.events.words import WANTED
from timeline.grammar import Form, Link, Tense, VerbGroup
from timeline.model import Span, Status

MISSED = "modal of what was missed"
"""The rule of what "should have" been done."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a happening.

    Args:
        status: its status, or None where it gets no row.
        reason: ``denied`` or ``conditional`` where it gets none.
        cue: the words that decided, or None where only the date and the tense did.
        rule: name of the rule that decided.
    """

    status: Status | None
    reason: str = ""
    cue: Span | None = None
    rule: str = ""


def unreal(context: Context, group: VerbGroup) -> Verdict | None:
    """Return the verdict on a verb that is denied or conditional, by itself or by what governs it; None for others.

    Args:
        context: the sentence.
        group: the verb.
    """
    clause = context.analysis.clause_of(group.main)
    opening = clause.first if clause is not None and not _parted(context, clause.first, group) else group.main
    subject = context.roles.subject(group)
    outside = (
        group.form is Form.FINITE and subject is not None and subject.last < opening
    )  # "a decision on *whether to go* is to be made"
    opened = not outside and any(context.words.has(name, context.word(opening)) for name in _OPENING)
    if opened and not _hopes(context, context.span(opening, opening)):  # "if he is elected in November"
        return Verdict(None, "conditional", context.span(opening, opening), "condition")
    chain = context.governors(group)
    groups = [group, *(found for index in chain if (found := context.analysis.group_of(index)) is not None)]
    for found in groups:
        if found.negated:
            return Verdict(None, "denied", _negation(context, found), "negated")
    nobody = _nobody(context, group)
    if nobody is not None:
        return Verdict(None, "denied", context.span(nobody, nobody), "nobody does it")
    for index in chain:
        if context.words.has("denied.verbs", context.lemma(index)):
            return Verdict(None, "denied", context.span(index, index), "denied by its governor")
    denier = _denied_in_words(context, group)
    if denier is not None:
        return Verdict(None, "denied", context.span(denier, denier), "denied by somebody")
    for found in groups:
        if context.words.has("conditional.missed", found.modal) and context.words.has(
            "conditional.have", *found.auxiliaries
        ):
            return Verdict(None, "conditional", context.span(found.first, found.first), MISSED)
        if context.words.has("conditional.modals", found.modal) and not _reported(context, found):
            return Verdict(None, "conditional", context.span(found.first, found.first), "modal")
    condition = condition_of(context)
    ahead = group.tense is Tense.FUTURE or group.form is Form.INFINITIVE
    if condition is not None and ahead and not _of_another(context, group, condition):
        return Verdict(None, "conditional", condition, "condition")
    return None


def _denied_in_words(context: Context, group: VerbGroup) -> int | None:
    """Return the verb by which somebody denies that something is so: "*denying* that the launch would be put off"."""
    earlier = [one for one in context.analysis.groups if one.last < group.first]
    denier = earlier[-1] if earlier and group.form is Form.FINITE else None
    if denier is None or denier.negated or not context.words.has("denied.denying", context.lemma(denier.main)):
        return None
    between = context.lowered[denier.last + 1 : group.first]
    told = any(context.words.has("words.that", word) for word in between)
    return denier.main if told and ";" not in between else None


def condition_of(context: Context) -> Span | None:
    """Return the word that makes a condition; none where it only hopes that all goes well."""
    condition = phrase_in(context, "conditional.words")
    if condition is None and (inverted := inversion(context)) is not None:
        return context.span(inverted.start, inverted.start)
    return None if condition is None or _hopes(context, condition) or _whether(context, condition) else condition


def _whether(context: Context, condition: Span) -> bool:
    """Tell whether "if" opens what somebody is to tell or to find out: "until May to *tell* it if they accept"."""
    place = context.analysis.indices(condition).start
    asking = context.verb_before(place)
    between = range(place) if asking is None else range(asking.last + 1, place)
    told = asking is not None and context.words.has("conditional.whether", context.lemma(asking.main))
    return told and not any(context.word(index) in (",", ";") for index in between)


def _hopes(context: Context, condition: Span) -> bool:
    """Tell whether a condition is no more than a hope: "if all goes well"."""
    hope = phrase_in(context, "conditional.hoping")
    return hope is not None and hope.overlaps(condition)


_OPENING = ("conditional.words", "conditional.openers")


def _parted(context: Context, opening: int, group: VerbGroup) -> bool:
    """Tell whether a comma stands before who says something, so that what opens the clause is of what is said.

    "Whether to extend its life, the head of the agency said".
    """
    says = context.words.has("speech.verbs", context.lemma(group.main))
    subject = context.roles.subject(group) if says else None
    return subject is not None and opening < subject.first - 1 and context.word(subject.first - 1) == ","


def _nobody(context: Context, group: VerbGroup) -> int | None:
    """Return the word that says that nobody acts, or on nothing ("*no* licence will be revoked", "signed *no* act")."""
    subject = context.roles.subject(group)
    phrases = [subject] if subject is not None and subject.first < group.first else []
    phrases += context.roles.objects(group)[:1]
    firsts = [phrase.first for phrase in phrases]
    firsts += [phrase.first - 1 for phrase in phrases if phrase.first > 0]  # "Neither the House nor the Senate"
    return next((first for first in firsts if says_none(context, first)), None)


def says_none(context: Context, index: int) -> bool:
    """Tell whether a word says that there is none of what it leads: not the "No" of a number ("Regulation No 377").

    Args:
        context: the sentence.
        index: the word.
    """
    numbered = index + 1 < len(context.lowered) and context.word(index + 1)[:1].isdigit()
    return context.words.has("denied.nobody", context.word(index)) and not numbered


def _of_another(context: Context, group: VerbGroup, condition: Span) -> bool:
    """Tell whether a condition belongs to another main clause ("it will vote, and it could start if all agree")."""
    place = context.analysis.indices(condition).start
    if ";" in context.lowered[group.last : place]:
        return True
    joint = place - 2 if context.word(place - 1) == "," else -1
    if joint > group.last and context.analysis.tags[joint].xpos == "CC":
        return True  # "to *fly* in 2027 and, if funds allow, to land by 2031"
    later = [part for part in context.analysis.clauses if group.last < part.first <= place]
    relative = any(part.link is Link.RELATIVE and context.word(part.first - 1) == "," for part in later)
    if relative and context.word(place - 1) != ",":
        return True  # "will *suspend* work there, which he may end if no deal is struck"
    between = (part.first for part in later)
    opened = (first for first in between if context.analysis.tags[first].xpos == "CC")
    return any(first > 0 and context.word(first - 1) == "," and _has_subject(context, first, place) for first in opened)


def _has_subject(context: Context, first: int, end: int) -> bool:
    for group in context.analysis.groups:
        if first < group.first < end and group.form is Form.FINITE:
            subject = context.roles.subject(group)
            return subject is not None and subject.first > first
    return False


def _negation(context: Context, group: VerbGroup) -> Span:
    for index in range(max(0, group.first - 1), min(group.last + 2, len(context.analysis.words))):
        if context.words.has("denied.negators", context.word(index).replace("\u2019", "'")):
            return context.span(index, index)
    return context.span(group.first, group.last)


def _reported(context: Context, group: VerbGroup) -> bool:
    """Tell whether "would" only shifts the future of a plan or of a report in the past, with no condition beside it."""
    condition = condition_of(context)
    own = condition is not None and not _of_another(context, group, condition)
    if own or not context.words.has("modals.reported", group.modal):
        return False
    groups = context.analysis.groups
    earlier = [other for other in groups if other.last < group.first]
    behind = [other for other in groups if other.first > group.last][-1:]  # "it would fly in 2030, she told reporters"
    behind = [other for other in behind if any(context.word(index) == "," for index in range(group.last, other.first))]
    planned = any(context.words.any_has(WANTED, context.lemma(other.main)) for other in earlier[-2:])
    return (
        _laid_down(context)
        or planned
        or any(
            context.words.has("conditional.reported", context.lemma(other.main))
            and other.tense in (Tense.PAST, Tense.PERFECT)
            for other in (*earlier[-3:], *behind)
        )
    )


def _laid_down(context: Context) -> bool:
    """Tell whether a plan lays down what the sentence tells: "under the accelerated plan"."""
    for index, word in enumerate(context.lowered):
        if context.words.has("conditional.under", word):
            behind = range(index + 1, min(index + 1 + _PLAN, len(context.lowered)))
            if any(context.words.has("conditional.plans", context.lemma(place)) for place in behind):
                return True
    return False


_PLAN = 5  # words behind "under" within which the plan stands


def phrase_in(context: Context, name: str) -> Span | None:
    """Return the place of the first word or phrase of a list that the sentence holds, or None.

    Args:
        context: the sentence.
        name: of the list ("conditional.words").
    """
    words = context.lowered
    present = frozenset(words)
    for cue in context.words.cues(name):
        if present.issuperset(cue):
            for first in range(len(words) - len(cue) + 1):
                if words[first : first + len(cue)] == cue:
                    return context.span(first, first + len(cue) - 1)
    return None
