"""A date and the words around it become the word it hangs on: the verb or noun that names the happening."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.attaching.aims import aim_of, limit_of
from timeline.events.attaching.chances import reachable, with_subjects
from timeline.events.attaching.distances import of_distance
from timeline.events.attaching.fit import fit
from timeline.events.attaching.framed import is_frame
from timeline.events.attaching.meant import foreseen_for, in_effect, of_subject, owed
from timeline.events.attaching.over import verb_beside, verb_over
from timeline.events.attaching.standing import standing_for
from timeline.events.attaching.states import joined_state, line_state, state_of
from timeline.events.attaching.then import AND_THEN, and_then, it_was, set_for
from timeline.events.attaching.writings import of_order, of_writing, published_in, told_in
from timeline.events.pages.cells import OF_LINE, marks_row, of_later_cell, of_row
from timeline.events.pages.columns import numbered_act
from timeline.events.pages.heads import is_head
from timeline.events.pages.labels import announced, closing, deadline, labelled, named_behind, names_act, opening_act
from timeline.events.pages.line_heads import note_behind, opens_line
from timeline.events.pages.of_pages import of_issue, of_its_making, of_numbered, of_page
from timeline.events.sentence.attachment import Attachment
from timeline.events.sentence.called_off import missed
from timeline.events.sentence.context import Context
from timeline.events.sentence.happening import done_by, happening
from timeline.events.sentence.unit import Unit
from timeline.events.sentence.units import describes_noun
from timeline.grammar import Candidate, Form, Link, governors
from timeline.model import Precision
from timeline.reading.rows import BAR

_LEAST = 0.15
"""A word less likely than this does not carry a row: better no row than a wrong one."""


_ROW = 0.5
"""Of what a line of a chronology or a row of a table names; set by hand."""
_EFFECTIVE = 0.7
"""Of what "effective" dates; set by hand, annotated texts have too few."""


_BESIDE = (
    (deadline, "the limit that its line begins with"),
    (missed, "what was missed"),
    (closing, OF_LINE),
    (in_effect, "what takes effect"),
    (foreseen_for, "what is foreseen for it"),
    (aim_of, "what the goal is"),
    (limit_of, "the limit that it is"),
    (of_order, "the law that bears its day"),
    (of_writing, "the writing that bears its day"),
    (published_in, "what appeared in it"),
    (told_in, "what was said in it"),
    (of_subject, "the noun of the subject"),
    (owed, "what is due"),
    (and_then, AND_THEN),
    (of_distance, "what lies so far back, then"),
    (set_for, "what it is the day of"),
    (it_was, "what came only then"),
)
"""What stands beside a date and tells what it is of, in the order in which it is looked for, with the rule's name."""


def attach(context: Context, unit: Unit, units: list[Unit], taken: frozenset[int] = frozenset()) -> Attachment | None:
    """Return the word that a date hangs on, or None where it dates no happening.

    The ranker gives each word of the sentence a probability; what it gives to words that a clause keeps from the date
    goes to the others. Words that cannot name a happening (a noun that is no event, a bare "was") are struck out, verbs
    whose tense contradicts the date are held back, and the likeliest of what is left is taken.

    Args:
        context: the sentence.
        unit: the date.
        units: all dates of the sentence.
        taken: words that other dates hang on.
    """
    if is_frame(context, unit, units) or is_head(context, unit) or of_numbered(context, unit):
        return None
    spans = [part for other in units for part in other.parts]
    for found, rule in _BESIDE:
        meant = found(context, unit)
        if meant is not None and meant not in taken:
            return Attachment(meant, _EFFECTIVE, rule)
    line = opens_line(context, unit)
    words = reachable(context, unit, governors(context.analysis, unit.span, spans))
    best = _likeliest(context, unit, words, taken, line=line)
    if not line and (best is None or best.probability < _LEAST):
        words = with_subjects(context, unit, words)
        best = _likeliest(context, unit, words, taken, line=line)
    if best is None or best.probability < (0.0 if line else _LEAST):
        return _unranked(context, unit, taken, line=line) or _only_act(context, unit, units, taken)
    label = labelled(context, unit)
    limit = label is not None and label != best.trigger and context.words.has("words.limits_of", context.lemma(label))
    if label is not None and (limit or (label < best.trigger and names_act(context, context.lemma(label)))):
        return Attachment(label, best.probability, OF_LINE)  # "Release of the call ..... 9 December"
    opening = opening_act(context, unit, best.trigger) if line else None
    if opening is not None and opening not in taken:
        return Attachment(opening, best.probability, OF_LINE)
    state = joined_state(context, unit)
    if state is not None and best.trigger < state and state not in taken:
        return Attachment(state, best.probability, "how things stand")
    over = verb_over(context, best, words, unit)
    if over is not None and over.trigger not in taken:
        return over
    return _moved_on(context, best, unit, taken)


def _likeliest(
    context: Context, unit: Unit, words: Sequence[Candidate], taken: frozenset[int], *, line: bool
) -> Attachment | None:
    """Return the likeliest word that may name what happened; arguments as :func:`attach`."""
    best: Attachment | None = None
    bare = not any(group.form is Form.FINITE for group in context.analysis.groups)
    note = note_behind(context, unit) if line else ()
    begun = context.analysis.indices(unit.span).start
    acts = line and any(group.first > begun for group in context.analysis.groups)
    for found in words:
        if found.token is None:
            if best is None and found.probability > 0.5 and not line:
                break
            continue
        if best is not None and found.probability <= best.probability:
            continue
        if marks_row(context, found.token) or (line and (found.token in note or _beside_act(context, found.token))):
            continue
        if line and found.token > begun and _of_its_own_date(context, found.token):
            continue
        if acts and found.token < begun:
            continue  # "Petitions to deny: 28 October 2019 - *filed* by Telesat"
        gerund = context.analysis.tags[found.token].xpos == "VBG" and context.after_preposition(found.token)
        about = bare and gerund and context.words.has("words.about", context.word(found.token - 1))
        if gerund and (line or about):
            continue  # "9 May: session on reducing threats", "group on reducing threats, fourth session, 9 May"
        trigger = happening(context, found.token)
        trigger = done_by(context, context.analysis.indices(unit.span), found.token) if trigger is None else trigger
        if trigger is None or trigger in taken:
            continue
        probability = (
            found.probability * fit(context, trigger, unit) * (_LATER if line and _later(context, trigger) else 1)
        )
        if best is None or probability > best.probability:
            rule = "ranker" if trigger == found.token else "ranker, moved to what it carries"
            best = Attachment(trigger, probability, rule)
    return best


def _beside_act(context: Context, token: int) -> bool:
    """Tell whether an entry names its act elsewhere: a word is its mark ("Launch   *done*"), or in a clause on a name.

    "* 12/08/25 * The committee, which had *heard* him before, votes".
    """
    group = context.analysis.group_of(token)
    if group is not None and group.first > 0 and context.analysis.tags[group.first - 1].xpos in ("WDT", "WP"):
        return any(one.form is Form.FINITE and one.first > group.last for one in context.analysis.groups)
    before = (index for index in range(token) if index not in context.dated)
    closes = not any(word[:1].isalnum() for word in context.lowered[token + 1 :])
    marks = closes and context.words.has("words.status_marks", context.word(token))
    return marks and any(context.lemma(index) in context.words.nouns for index in before)


def _of_its_own_date(context: Context, token: int) -> bool:
    """Tell whether a participle behind a comma has a date behind it: "11:00 Presentation, *adopted* on 3 May 2016"."""
    group = context.analysis.group_of(token)
    if group is None or group.form is not Form.PARTICIPLE or group.first == 0 or context.word(group.first - 1) != ",":
        return False
    named = any(one.last == group.first - _COMMA for one in context.analysis.phrases)
    return named and any(index in context.dated for index in range(group.last + 1, len(context.lowered)))


_COMMA = 2
"""Tokens from the end of a phrase to what follows its comma."""
_LATER = 0.2
"""What is left of the probability of a verb behind the first of an entry, in a clause of its own."""


def _later(context: Context, trigger: int) -> bool:
    """Tell whether an entry tells of something else first: "Oct. 21 - The flight *reaches* orbit, but its load fails".

    What is said comes before who says it.
    """
    if of_later_cell(context, trigger):
        return True
    first = next((group for group in context.analysis.groups if group.form is Form.FINITE), None)
    clause = context.analysis.clause_of(trigger)
    mark = next((index for index in range(trigger) if context.word(index) == ";"), 0)
    if mark and first is not None and mark < first.first and any(one.last < mark for one in context.analysis.phrases):
        return True  # "August 20: lunar orbit *insertion*; four more burns will follow"
    if not context.analysis.groups:  # "14/02/2023  Decision by Parliament, 1st reading"
        named = next((phrase for phrase in context.analysis.phrases if phrase.head not in context.dated), None)
        if named is None or not any(context.word(index) == "," for index in range(named.head, trigger)):
            return False
        return any(context.lemma(index) in context.words.nouns for index in range(named.first, named.last + 1))
    if first is None or clause is None or trigger <= first.last or clause.first <= first.main:
        return False
    told = not (first.modal or first.copular or context.words.has("speech.verbs", context.lemma(first.main)))
    return told and clause.link in (Link.COORDINATE, Link.SUBORDINATE)


def _only_act(context: Context, unit: Unit, units: Sequence[Unit], taken: frozenset[int]) -> Attachment | None:
    """Return the one verb of a sentence that a day alone in it can be of, whatever the ranker makes of the two."""
    told = [group for group in context.analysis.groups if group.form is Form.FINITE]
    if len(told) != 1 or len(units) != 1 or unit.when.precision is not Precision.DAY or unit.bound is not None:
        return None
    act, place = told[0].main, context.analysis.indices(unit.span).start - 1
    known = context.lemma(act) in context.words.verbs and happening(context, act) == act and act not in taken
    of = place >= 0 and context.words.has("words.of", context.word(place))
    if not known or of or describes_noun(context, unit.span) or fit(context, act, unit) < 1:
        return None
    return Attachment(act, _LEAST, "the only act")


def _unranked(context: Context, unit: Unit, taken: frozenset[int], *, line: bool) -> Attachment | None:
    """Return what a date without a word says of how things are, or what its line names; arguments as :func:`attach`."""
    if of_page(context, unit) or of_its_making(context, unit):
        return None
    state = state_of(context, unit)
    if state is not None and state not in taken:
        return Attachment(state, _ROW, "how things stand")
    beside = verb_beside(context, unit)
    if beside is not None and beside not in taken:
        return Attachment(beside, _ROW, "ranker, moved to the verb beside it")
    rows = context.document.published is not None or not set(BAR).isdisjoint(context.sentence.text)
    named = of_row(context, unit) if rows else None
    counted = numbered_act(context, unit) if rows and named is None else None
    named = named if counted is None else counted[0]
    if named is not None:
        return Attachment(named, _ROW, OF_LINE)  # of two dates, too: "Treaty | 27 January 1967 | 10 October 1967"
    named = labelled(context, unit)
    named = announced(context, unit) if named is None else named
    named = line_state(context, unit) if line and named is None else named
    named = named_behind(context, unit) if line and named is None else named
    return None if named is None or named in taken or of_issue(context, named) else Attachment(named, _ROW, OF_LINE)


def _moved_on(context: Context, best: Attachment, unit: Unit, taken: frozenset[int]) -> Attachment:
    """Return a word with what stands for it, where something does."""
    found = standing_for(context, best.trigger, unit, taken)
    return best if found is None else replace(best, trigger=found[0], rule=f"ranker, moved to {found[1]}")
