"""A date and the words around it become the word it hangs on: the verb or noun that names the happening."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.events.context import Context
from timeline.events.slips import moves
from timeline.events.units import Unit
from timeline.grammar import Form, Link, Tense, VerbGroup, governors
from timeline.model import Bound, Category, Day

_LEAST = 0.15
"""A word less likely than this does not carry a row: better no row than a wrong one."""
_AGAINST_TENSE = 0.08
"""What is left of the probability of a verb whose tense contradicts the date ("said" and a year ahead)."""
_OUTSIDE = 0.1
"""What is left of a word before the relative clause in which the date follows a verb."""
_AGAINST_FORM = 0.3
"""The same for an infinitive and a date gone by, which go together now and then ("was able to launch in 1998")."""


_DASHES = frozenset({"-", "--", "\u2013", "\u2014", ":"})


@dataclass(frozen=True, slots=True)
class Attachment:
    """The word a date hangs on.

    Args:
        trigger: index of the token that names the happening.
        probability: that it is the right one, 0 to 1.
        rule: what decided.
    """

    trigger: int
    probability: float
    rule: str


def attach_all(context: Context, units: list[Unit]) -> list[tuple[Unit, Attachment]]:
    """Return the dates of a sentence that date a happening, each with its word.

    One act has one date: where two dates hang on the same word, the likelier stays and the other takes the next word
    that may carry it, unless the word moves a date, which takes an old one and a new one.

    Args:
        context: the sentence.
        units: all its dates.
    """
    found = {place: attach(context, unit, units) for place, unit in enumerate(units)}
    best: dict[int, int] = {}
    for place, one in found.items():
        if one is not None and not moves(context, one.trigger):
            held = best.get(one.trigger)
            if held is None or _stronger(context, units[place], one, units[held], found[held]):
                best[one.trigger] = place
    kept = []
    for place, one in found.items():
        if one is not None and best.get(one.trigger, place) != place:
            one = attach(context, units[place], units, frozenset(best))
        if one is not None:
            kept.append((units[place], one))
    return kept


def _stronger(context: Context, unit: Unit, one: Attachment, held: Unit, rival: Attachment | None) -> bool:
    """Tell whether of two dates that hang on one word the first has the better claim.

    The one that stands right before the word has ("It Saturday condemned the attacks of Friday"), else the likelier.
    """
    close, rivalled = _right_before(context, unit, one.trigger), _right_before(context, held, one.trigger)
    if close != rivalled:
        return close
    return rival is None or one.probability > rival.probability


def _right_before(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether nothing but adverbs stands between a date and the word it hangs on."""
    between = range(context.analysis.indices(unit.span).stop, trigger)
    return bool(trigger >= between.start) and all(context.analysis.tags[index].xpos == "RB" for index in between)


def attach(context: Context, unit: Unit, units: list[Unit], taken: frozenset[int] = frozenset()) -> Attachment | None:
    """Return the word that a date hangs on, or None where it dates no happening.

    The ranker gives each word of the sentence a probability. Words that cannot name a happening (a noun that is no
    event, a bare "was") are struck out, verbs whose tense contradicts the date are held back, and the likeliest of
    what is left is taken.

    Args:
        context: the sentence.
        unit: the date.
        units: all dates of the sentence.
        taken: words that other dates hang on.
    """
    spans = [part for other in units for part in other.parts]
    best: Attachment | None = None
    line = _opens_line(context, unit)
    for found in governors(context.analysis, unit.span, spans):
        if found.index is None:
            if best is None and found.probability > 0.5 and not line:
                return None
            continue
        trigger = happening(context, found.index)
        if trigger is None or trigger in taken:
            continue
        probability = (
            found.probability * _fit(context, trigger, unit) * (_OUTSIDE if _outside(context, trigger, unit) else 1)
        )
        if best is None or probability > best.probability:
            rule = "ranker" if trigger == found.index else "ranker, moved to what it carries"
            best = Attachment(trigger, probability, rule)
    if best is None or best.probability < (0.0 if line else _LEAST):
        return None
    meant = _intended(context, best.trigger, unit)
    return best if meant is None else replace(best, trigger=meant, rule="ranker, moved to what is intended")


def _opens_line(context: Context, unit: Unit) -> bool:
    """Tell whether a date opens a line of a chronology ("May 2020 - NASA ..."): then it dates what follows for sure."""
    inside = context.analysis.indices(unit.span)
    before = [context.word(index) for index in range(inside.start)]
    following = context.word(inside.stop) if inside.stop < len(context.analysis.words) else ""
    return following in _DASHES and all(not word.isalnum() for word in before)


def happening(context: Context, index: int) -> int | None:
    """Return the word that names the happening a word stands for, or None where it names none.

    Args:
        context: the sentence.
        index: a token.
    """
    group = context.analysis.group_of(index)
    if group is not None:
        bare = group.copular or context.analysis.tags[group.main].upos == "AUX"
        return _complement(context, group) if bare else group.main
    upos = context.analysis.tags[index].upos
    if upos in ("NOUN", "PROPN", "ADJ") and is_event_noun(context, index):
        return index
    if upos == "ADJ" and moves(context, index):
        return index
    return None


def _intended(context: Context, trigger: int, unit: Unit) -> int | None:
    """Return what a verb of intent governs, where the date lies ahead: "By 2028 it aims to *put* a rover there"."""
    if not _ahead(context, unit):
        return None
    if not any(context.words.has(f"status.{name}", context.lemma(trigger)) for name in ("target", "planned")):
        return None
    found = (group.main for group in context.analysis.groups if group.governor == trigger and group.main > trigger)
    return next(found, None)


def _ahead(context: Context, unit: Unit) -> bool:
    """Tell whether a date, or the limit it sets, lies after publication."""
    if context.document.published is None:
        return False
    today = Day.of(context.document.published)
    limit = unit.when.end if unit.bound is Bound.BY else unit.when.start
    return limit is not None and limit > today


def is_event_noun(context: Context, index: int) -> bool:
    """Tell whether a noun or the last word of a name is on the list of event nouns."""
    nouns = context.words.nouns
    return context.lemma(index) in nouns or context.word(index) in nouns


def _complement(context: Context, group: VerbGroup) -> int | None:
    """Return what a form of "be" says of its subject, where that is a happening ("was the first launch")."""
    for phrase in context.roles.objects(group)[:1]:
        if is_event_noun(context, phrase.head):
            return phrase.head
    subject = context.roles.subject(group)
    return subject.head if subject is not None and is_event_noun(context, subject.head) else None


def _outside(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date belongs to the verb of a relative clause that the word stands before ("which did so in")."""
    date = context.analysis.indices(unit.span)
    clause = next((part for part in context.analysis.clauses if part.first <= date.start <= part.last), None)
    if clause is None or clause.link is not Link.RELATIVE or trigger >= clause.first:
        return False
    return any(clause.first <= group.main < date.start for group in context.analysis.groups)


def _fit(context: Context, trigger: int, unit: Unit) -> float:
    """Return how well the form of a word goes with its date, 0 to 1."""
    group = context.group(trigger)
    published = context.document.published
    if _fiscal(unit) and not _budgetary(context, trigger, group):
        return 0.0
    if unit.bound is Bound.SINCE and not (_lasting(context, group) or moves(context, trigger)):
        return 0.0
    if group is None or published is None:
        return 1.0
    today = Day.of(published)
    if (
        group.tense is Tense.PRESENT
        and unit.bound is None
        and context.words.has("status.stative", context.lemma(trigger))
    ):
        return 0.0  # "today it has 22 members": how things are, no happening
    ahead = _ahead(context, unit)
    gone = unit.when.end is not None and unit.when.end < today
    if ahead and group.tense in (Tense.PAST, Tense.PERFECT) and not _looks_ahead(context, group):
        return _AGAINST_TENSE
    if gone and group.tense is Tense.FUTURE and context.words.has("modals.future", group.modal):
        return _AGAINST_TENSE
    if gone and group.form is Form.INFINITIVE:
        return _AGAINST_FORM
    return 1.0


def _looks_ahead(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb in the past speaks of what is to come: "was scheduled for", "moved it to", "set a goal"."""
    words = [context.lemma(group.main), context.word(group.main)]
    names = ("status.scheduled", "status.planned", "status.target", "status.slip", "status.cancelled")
    if context.words.has("modals.past", group.modal):
        return True
    return any(context.words.has(name, *words) for name in names)


def _fiscal(unit: Unit) -> bool:
    return "fiscal" in unit.rule


def _budgetary(context: Context, trigger: int, group: VerbGroup | None) -> bool:
    """Tell whether a word spends, asks for or grants money, the only acts a fiscal year dates."""
    if group is None:
        return False
    if context.words.verbs.get(context.lemma(trigger)) is Category.BUDGET:
        return True
    objects = context.roles.objects(group)[:1]
    return any(
        context.words.objects.get(context.word(index)) is Category.BUDGET or context.word(index) == "$"
        for phrase in objects
        for index in range(phrase.first, phrase.last + 1)
    )


def _lasting(context: Context, group: VerbGroup | None) -> bool:
    """Tell whether a verb names what goes on since a date, not an act or a "first time since"."""
    if group is None or any(context.words.has("words.first", word.lower()) for word in context.analysis.words):
        return False
    progressive = context.analysis.tags[group.main].xpos == "VBG" and bool(group.auxiliaries)
    return progressive or context.words.has("status.lasting", context.lemma(group.main))
