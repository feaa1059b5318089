"""A happening and its date become whether it is still to come."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import over_of, rest_of
from timeline.events.sentence.unit import Unit
from timeline.events.status.once_meant import MEANT
from timeline.events.words import FORESEEN
from timeline.grammar import Form, Link, Tense, VerbGroup, Voice
from timeline.model import Day


def to_come(context: Context, trigger: int, group: VerbGroup | None, time: str, governed: list[int]) -> bool:
    """Tell whether a happening is still to come seen from publication.

    Args:
        context: the sentence.
        trigger: index of the word that names it.
        group: its verb, or None for a noun.
        time: where its date lies, as :func:`time_of` says.
        governed: the words that govern it, from the trigger outwards.
    """
    ahead = _ahead(context, group, time, governed) or _for_today(context, trigger, group, time)
    return ahead or _meant(context, governed, time)


def time_of(context: Context, unit: Unit) -> str:
    """Return ``past``, ``future`` or ``around``: where a date lies seen from publication ("" where that is unknown).

    Args:
        context: the sentence.
        unit: the date.
    """
    published = context.document.published
    if published is None:
        return ""
    if rest_of(context, unit):
        return "future"
    if over_of(context, unit):
        return "past"
    today = Day.of(published)
    if unit.when.start is not None and unit.when.start > today:
        return "future"
    last = unit.when.end
    if last is not None and last < today:
        return "past"
    return "around" if unit.when.start is not None or last == today else "future"


def _ahead(context: Context, group: VerbGroup | None, time: str, governed: list[int]) -> bool:
    """Tell whether a happening is still to come, by its date or, where that leaves it open, by its verb."""
    if time == "future":
        return True
    if time == "past":
        return False
    if group is None:  # "is to be launched in 2022, with arrival in 2031"
        before = [other for other in context.analysis.groups if other.last < governed[0]]
        return time == "" and bool(before) and before[-1].tense is Tense.FUTURE
    if brought_about(context, group):
        return False
    if _once_it_does(context, group):
        return True
    return (
        group.tense is Tense.FUTURE
        or group.form is Form.INFINITIVE
        or (group.modal != "" and group.tense != Tense.PAST)
    )


def _once_it_does(context: Context, group: VerbGroup) -> bool:
    """Tell whether the present of a clause tells of what is to come: "will be opened once it *lands*"."""
    clause = context.analysis.clause_of(group.main) if group.tense is Tense.PRESENT else None
    if clause is None:
        return False
    if clause.link is not Link.SUBORDINATE and not context.words.has("words.when", context.word(clause.first)):
        return False
    return any(other.tense is Tense.FUTURE for other in context.analysis.groups)


def brought_about(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb in the past says that what it governs came to be: "a leak *led* NASA to call it off".

    Args:
        context: the sentence.
        group: the verb that is governed.
    """
    if group.form is not Form.INFINITIVE or group.governor is None:
        return False
    if context.words.has("words.glad", context.word(group.governor)) or _first_to(context, group):
        return True
    verb = context.group(group.governor)
    past = verb is not None and verb.tense in (Tense.PAST, Tense.PERFECT)
    return verb is not None and past and context.words.has("status.causing", context.lemma(verb.main))


def _meant(context: Context, governed: list[int], time: str) -> bool:
    """Tell whether something is planned, where no publication says what is to come: "the review, expected in 2026"."""
    groups = [group for index in governed if (group := context.group(index)) is not None]
    if time in ("past", "future") or (time and any(one.form is Form.FINITE for one in context.analysis.groups)):
        return False  # "Mid-2024 | first launch planned", told in 2024
    for group in groups:
        own = group.main == governed[0] and group.form is Form.FINITE and group.voice is Voice.ACTIVE
        if group.main == governed[0] and context.words.has("status.also_done", context.lemma(group.main)):
            continue  # "first proposed in 2004"
        names = [name for name, _ in MEANT if not (own and name == "target")]  # "2022: the US pledges": that was done
        still = group.tense in (Tense.PRESENT, Tense.NONE)
        if still and any(context.words.has(f"status.{name}", context.lemma(group.main)) for name in names):
            return True
    return False


def _first_to(context: Context, group: VerbGroup) -> bool:
    """Tell whether somebody is said to be the first, or a later one, to do something: "is the third firm *to file*"."""
    held = context.verb_before(group.first)
    becomes = held is not None and context.words.has("words.becoming", context.lemma(held.main))
    if held is None or not (held.copular or becomes) or held.tense not in (Tense.PRESENT, Tense.PAST):
        return False
    between = range(held.last + 1, group.first)
    nth = any(context.word(index)[:1].isdigit() and context.analysis.tags[index].xpos == "JJ" for index in between)
    return nth or any(context.words.has("words.first_to", context.word(index)) for index in between)  # "the 27th to"


def _is_due(context: Context, trigger: int) -> bool:
    """Tell whether "is" stands before "due", or before the "due" of what is due."""
    for held in context.analysis.groups:
        place = held.last + 1
        due = (
            held.copular
            and held.tense is Tense.PRESENT
            and context.words.has("words.due", *context.lowered[place : place + 1])
        )
        subject = context.roles.subject(held) if due else None
        if due and (trigger == place or (subject is not None and subject.head == trigger)):
            return True
    return False


def _for_today(context: Context, trigger: int, group: VerbGroup | None, time: str) -> bool:
    """Tell whether something is or was planned for the time of publication: "a test is planned for Thursday"."""
    if group is None and time == "around" and _is_due(context, trigger):
        return True  # "proposals are due today"
    if group is None or time != "around" or context.words.has("status.statement", context.lemma(group.main)):
        return False
    if group.tense is not Tense.PRESENT and not context.words.has("modals.before", *group.auxiliaries):
        return False
    takes_effect = group.tense is Tense.PRESENT and context.words.has("conditional.effect", context.lemma(group.main))
    return takes_effect or context.words.any_has(FORESEEN, context.lemma(group.main))
