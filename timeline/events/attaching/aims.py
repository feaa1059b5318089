"""A goal or a limit that has a day becomes what is to be reached by it."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form
from timeline.model import Bound


def aim_of(context: Context, unit: Unit) -> int | None:
    """Return what a goal is that has a day to be reached by: "with the goal of *capability* not later than 2016".

    Args:
        context: the sentence.
        unit: the date, a limit.
    """
    if unit.bound is not Bound.BY or unit.cue is None:
        return None
    place = context.analysis.indices(unit.cue).start - 1
    doing = _aimed_at(context, place)
    if doing is not None:
        return doing
    listed = _listed_goal(context, place)
    if listed is not None:
        return listed
    aim = next((phrase for phrase in context.analysis.phrases if phrase.last == place), None)
    link = None if aim is None else context.preposition_of(aim.head, "words.of")
    return aim.head if aim is not None and link is not None and _ends_goal(context, link - 1) else None


def _listed_goal(context: Context, place: int) -> int | None:
    """Return the noun of a goal in a list: "two goals, a *station* by 2035 and a *crew* on the Moon by 2040".

    Args:
        context: the sentence.
        place: the token before the limit.
    """
    named = [one for one in context.analysis.phrases if one.last < place and _names_goals(context, one.head)]
    if not named or any(named[-1].last < one.first <= place for one in context.analysis.groups):
        return None
    if context.word(named[-1].last + 1) not in (",", ":"):
        return None
    first = next((at for at in range(place, named[-1].last, -1) if context.word(at) in _PARTS), named[-1].last + 1)
    first = first + 1 if context.word(first) in _PARTS else first
    item = next((one for one in context.analysis.phrases if one.first >= first and one.last <= place), None)
    return item.head if item is not None and item.preposition is None else None


def _names_goals(context: Context, head: int) -> bool:
    """Tell whether a noun in the plural names goals."""
    several = context.analysis.tags[head].xpos in ("NNS", "NNPS")
    return several and context.words.any_has(("status.aims", "status.target_nouns"), context.lemma(head))


_PARTS = (",", ":", "and", ";")


def _aimed_at(context: Context, place: int) -> int | None:
    """Return the gerund that says what a goal is: "our goal of *landing* a crew on the Moon (by 2030) is fixed"."""
    doing = next((one for one in reversed(context.analysis.groups) if one.first <= place), None)
    if doing is None or doing.form is not Form.PARTICIPLE or doing.auxiliaries or doing.first < 1:
        return None
    if not context.words.has("words.of", context.word(doing.first - 1)):
        return None
    parted = any(context.word(index) in (",", ";", ":") for index in range(doing.last, place + 1))
    return doing.main if _ends_goal(context, doing.first - 2) and not parted else None


def _ends_goal(context: Context, place: int) -> bool:
    """Tell whether a phrase that names a goal ends with a token."""
    goal = next((one for one in context.analysis.phrases if one.last == place), None)
    return goal is not None and context.words.has("status.aims", context.lemma(goal.head))


def limit_of(context: Context, unit: Unit) -> int | None:
    """Return the noun of a limit that "of" tells a date of: "with a *deadline* of 2012", "a completion *date* of 2027".

    Args:
        context: the sentence.
        unit: the date; one that is no deadline lies ahead.
    """
    place = context.analysis.indices(unit.span).start - 1
    around = context.analysis.phrase_of(place + 1)
    if around is not None and around.first <= place and context.words.has("status.limits", context.lemma(around.head)):
        return around.head  # "missed a May 10 *deadline*"
    if place < 1 or not context.words.has("words.of", context.word(place)) or unit.bound is not None:
        return None
    limit = next((phrase for phrase in context.analysis.phrases if phrase.last == place - 1), None)
    if limit is None or not context.words.has("words.limit_of", context.lemma(limit.head)):
        return None
    goal = context.words.has("status.target_nouns", context.lemma(limit.head))
    return limit.head if goal or lies_ahead(context, unit) else None
