"""A clause of a sentence becomes whether it keeps a word from a date: how much of the ranker's probability is left."""

from __future__ import annotations

from timeline.events.context import Context
from timeline.events.units import Unit
from timeline.grammar import Clause, Form, Link, Tense, VerbGroup

OUTSIDE = 0.1
"""What is left of a word before the relative clause in which the date follows a verb."""
_FRAMED = 0.01
"""What is left of a word in a clause that a date and its own clause frame."""
_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_OPENING = 2
"""Words from the beginning of a clause to a date that opens it: "that on", "which in"."""


def clause_around(context: Context, unit: Unit) -> Clause | None:
    """Return the clause a date lies in.

    Args:
        context: the sentence.
        unit: the date.
    """
    return context.analysis.clause_of(context.analysis.indices(unit.span).start)


def within_reach(context: Context, trigger: int, unit: Unit) -> float:
    """Return how well the place of a word goes with a date, 0 to 1.

    Args:
        context: the sentence.
        trigger: index of the word.
        unit: the date.
    """
    group = context.group(trigger)
    if _behind_relative(context, trigger, unit) or _inside_another(context, trigger, unit):
        return OUTSIDE
    if _interposed(context, trigger, unit) or (group is not None and _opens_period(context, group)):
        return _FRAMED
    if group is not None and any(holds(context, group, unit) for holds in (_aside, _done_when_said, _beside)):
        return OUTSIDE
    apart = (_shut_out, _modifies, _parted, _joined_on, _of_another, _before_colon, _as_others)
    if any(holds(context, trigger, unit) for holds in apart) or _hours_from(context, trigger):
        return OUTSIDE
    return 1.0


def _as_others(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date is that of what a word is compared with: "was moved, as the *others had been* in May"."""
    date = context.analysis.indices(unit.span)
    for group in context.analysis.groups:
        if not (group.copular and trigger < group.first and group.last < date.start):
            continue
        between = range(group.last + 1, date.start)
        tags = context.analysis.tags
        near = all(index in context.dated or tags[index].xpos in ("IN", "CC") for index in between)
        places = range(group.first - 1, max(trigger, group.first - _OTHERS), -1) if near else ()
        if any(context.words.has("words.as_others", context.word(place)) for place in places):
            return True
    return False


_OTHERS = 7
"""Words from "as" to the verb of whoever is compared, at most."""


def _before_colon(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a colon stands between a word and a happening with its date: "had one *try*: a failure in 2023"."""
    date = context.analysis.indices(unit.span)
    colon = next((i for i in range(trigger + 1, date.start) if context.word(i) == ":"), None)
    if colon is None:
        return False
    behind = (context.lemma(index) for index in range(colon + 1, date.start))
    return any(word in context.words.nouns for word in behind)


def _shut_out(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date opens a clause that the word stands before ("told them that on 6 October he left")."""
    clause = clause_around(context, unit)
    if clause is None or clause.link not in (Link.RELATIVE, Link.SUBORDINATE) or trigger >= clause.first:
        return False
    date = context.analysis.indices(unit.span)
    opened = context.analysis.tags[clause.first].xpos in _RELATIVE or context.words.has(
        "words.that_only", context.word(clause.first)
    )
    close = opened and date.start - clause.first <= _OPENING
    verb = context.analysis.group_of(date.stop) if date.stop < len(context.analysis.words) else None
    if clause.link is Link.SUBORDINATE and verb is not None and verb.first == date.stop <= clause.last:
        return True  # "will pay after NASA on Friday *cut* two flights"
    return close and any(group.main >= date.stop for group in context.analysis.groups)


def _aside(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether a participle opens an aside behind the date ("in May, after meeting them, he signed")."""
    date = context.analysis.indices(unit.span)
    if group.form is not Form.PARTICIPLE or group.first <= date.stop:
        return False
    opened = context.analysis.tags[group.first - 1].xpos in ("IN", "RB") and group.first - 2 <= date.stop
    return opened and any(
        other.main > group.main and other.tense is not Tense.NONE for other in context.analysis.groups
    )


def _modifies(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date right before a verb belongs to a participle that describes the verb's subject.

    "The companies launching satellites last year paid more": they launched last year.
    """
    date, group = context.analysis.indices(unit.span), context.analysis.group_of(trigger)
    if group is None or group.first != date.stop or group.form is not Form.FINITE:
        return False
    earlier = [other for other in context.analysis.groups if other.last < date.start]
    if not earlier or earlier[-1].form is not Form.PARTICIPLE or earlier[-1].auxiliaries:
        return False
    if context.words.has("status.stative", context.lemma(earlier[-1].main)):
        return False  # "a venture involving units of the firm last year opened a plant"
    participle = earlier[-1].first
    described = participle > 0 and context.analysis.tags[participle - 1].upos in ("NOUN", "PROPN")
    return described and all(tag.xpos != "," for tag in context.analysis.tags[participle : date.start])


def _done_when_said(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether a verb tells what was over when it was said: "said on Monday it *had awarded* the contract"."""
    date, subject = context.analysis.indices(unit.span), context.roles.subject(group)
    if subject is None or subject.first != date.stop or group.form is not Form.FINITE:
        return False
    if not any(context.words.has("modals.before", word) for word in group.auxiliaries):
        return False
    earlier = [other for other in context.analysis.groups if other.last < date.start]
    return bool(earlier) and context.words.has("speech.verbs", context.lemma(earlier[-1].main))


def _joined_on(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether "and" with a verb frames a date behind a word: "moved it to 2028 and last July *dropped* another".

    Commas may stand around the date: "were moved and, from 2015 on, used".
    """
    date = context.analysis.indices(unit.span)
    before, behind = date.start - 1, date.stop
    tags = context.analysis.tags
    while before > trigger and tags[before].xpos in ("IN", ","):
        before -= 1
    while behind < len(tags) - 1 and tags[behind].xpos in ("RB", ","):
        behind += 1
    verb = context.analysis.group_of(behind)
    joins = before > trigger and context.words.has("words.and", context.word(before))
    return joins and verb is not None and verb.first == behind and verb.form is not Form.INFINITIVE


def _of_another(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date is what "would be" says of a happening: "said the first *flight* would be in 2023"."""
    place = context.analysis.indices(unit.span).start - 1
    while place > trigger and context.analysis.tags[place].xpos in ("IN", "DT"):
        place -= 1
    held = context.analysis.group_of(place)
    subject = context.roles.subject(held) if held is not None and held.copular else None
    if subject is None or trigger >= subject.first:
        return False
    return context.words.nouns.get(context.lemma(subject.head)) is not None


def _hours_from(context: Context, trigger: int) -> bool:
    """Tell whether a noun only tells how many hours before or after it something was: "hours before *liftoff*"."""
    phrase = context.analysis.phrase_of(trigger) if context.group(trigger) is None else None
    place = phrase.first - 1 if phrase is not None else 0
    if place < 1 or not context.words.has("words.beside_length", context.word(place)):
        return False
    return context.words.has("words.hours", context.word(place - 1))


def _beside(context: Context, group: VerbGroup, unit: Unit) -> bool:
    """Tell whether a participle stands in an aside behind a date and the subject of its verb.

    "April 18, 2022 - Kamala Harris, *speaking* at the base, commits".
    """
    date = context.analysis.indices(unit.span)
    if group.form is not Form.PARTICIPLE or group.auxiliaries or group.first <= date.stop:
        return False
    if context.word(group.first - 1) != ",":
        return False
    closing = next((index for index in range(group.last, len(context.lowered)) if context.word(index) == ","), 0)
    following = next((one for one in context.analysis.groups if one.first > closing > 0), None)
    return following is not None and following.form is Form.FINITE and following.first == closing + 1


def _parted(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a semicolon stands between a word and a date: "one set a goal; the other, in May, eased it"."""
    date = context.analysis.indices(unit.span)
    between = range(trigger + 1, date.start) if trigger < date.start else range(date.stop, trigger)
    return any(context.word(index) == ";" for index in between)


def _behind_relative(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a word is the verb behind a relative clause that ends with a date: "the storm that struck on 9 May
    *delayed* it"."""
    date, group = context.analysis.indices(unit.span), context.analysis.group_of(trigger)
    if group is None or group.form is not Form.FINITE or group.first != date.stop:
        return False
    inside = [one for one in context.analysis.groups if one.last < date.start and one.form is Form.FINITE]
    if not inside or inside[-1].first < 1 or date.start - inside[-1].last > _BOUND:
        return False
    return context.analysis.tags[inside[-1].first - 1].xpos in _RELATIVE


_BOUND = 4
"""Words from a verb to its date, "on or before" between them."""


def _inside_another(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a date stands within another verb: "that was licensed shall, by 15 April 2026, *file* a plan"."""
    date = context.analysis.indices(unit.span)
    within = (one for one in context.analysis.groups if one.first < date.start and date.stop <= one.main)
    return any(one.main != trigger for one in within)


def _interposed(context: Context, trigger: int, unit: Unit) -> bool:
    """Tell whether a word stands in a clause between commas that a date and its own clause frame.

    "On Friday, two days after the Senate *voted*, NASA launched it", "On 5 May, the day they *met*, Italy signed".
    """
    opening = context.analysis.indices(unit.parts[0]).stop
    if trigger <= opening or context.word(opening) != ",":
        return False
    place = opening + 1
    while place < trigger and (place in context.lengths or context.words.has("words.sizes", context.word(place))):
        place += 1
    told = any(context.words.has("words.unit_of_time", context.word(index)) for index in range(opening + 1, place))
    if not told and not context.words.has("words.interposed", context.word(place)):
        return False
    closing = next((i for i in range(place, len(context.lowered)) if context.word(i) == ","), 0)
    return trigger < closing and any(
        group.first > closing and group.tense is not Tense.NONE for group in context.analysis.groups
    )


def _opens_period(context: Context, group: VerbGroup) -> bool:
    """Tell whether a participle is a preposition of the date behind it: "*Starting* from 1 July, launches need"."""
    if not context.words.has("words.opening", context.word(group.main)) or group.auxiliaries:
        return False
    apart = group.first == 0 or context.word(group.first - 1) == ","
    return apart and (group.last + 1 in context.dated or group.last + 2 in context.dated)
