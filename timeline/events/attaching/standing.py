"""The word a date hangs on becomes the word that tells what happened: what was done there, moved, resolved or meant."""

from __future__ import annotations

from timeline.events.attaching.meant import arranged, intended, resolved, stands_behind_to
from timeline.events.attaching.sessions import done_there
from timeline.events.attaching.writings import said_in, written_in
from timeline.events.sentence.context import Context
from timeline.events.sentence.moving import moved_by, moved_over
from timeline.events.sentence.unit import Unit
from timeline.grammar import Form, Voice
from timeline.model import Bound


def standing_for(context: Context, trigger: int, unit: Unit, taken: frozenset[int]) -> tuple[int, str] | None:
    """Return the word that stands for another with what it is, or None where that one tells itself.

    Args:
        context: the sentence.
        trigger: index of the word that the date hangs on.
        unit: the date.
        taken: words that other dates hang on.
    """
    writing = _published(context, trigger)
    act = done_there(context, trigger if writing is None else writing)
    act = act if context.group(trigger) is None or writing is not None else None
    act = written_in(context, trigger) if act is None else act
    if act is not None and act not in taken:
        return act, "what was done there"
    act = said_in(context, trigger)
    if act is not None and act not in taken:
        return act, "what was said in it"
    ends = unit.bound in (Bound.FROM, Bound.TO, Bound.SINCE, Bound.UNTIL)
    moved = ends or stands_behind_to(context, unit)
    move = (_move_before(context, unit) or moved_by(context, trigger)) if moved else None
    move = moved_over(context, trigger) if moved and move is None else move
    if move is not None and move not in taken:
        return move, "the move it brought"
    act = resolved(context, trigger, unit)
    if act is not None and act not in taken:
        return act, "what was resolved"
    act = arranged(context, trigger, unit)
    if act is not None and act not in taken:
        return act, "what was arranged"
    meant = intended(context, trigger, unit)
    return None if meant is None else (meant, "what is intended")


def _published(context: Context, trigger: int) -> int | None:
    """Return the noun of a writing that a participle says to be published: "in an *interview* printed on 5 May"."""
    group = context.group(trigger)
    if group is None or group.form is not Form.PARTICIPLE or group.voice is not Voice.PASSIVE:
        return None
    phrase = context.analysis.phrase_of(group.first - 1)
    published = context.words.any_has(("words.publishing", "words.airing"), context.lemma(trigger))
    return phrase.head if phrase is not None and published else None


def _move_before(context: Context, unit: Unit) -> int | None:
    """Return the noun of a move right before a date and its preposition: "agreed to a *postponement* until May"."""
    place = context.analysis.indices(unit.span).start - 2
    since = context.words.has("words.since", context.word(place + 1))  # "after delays since August"
    named = place >= 0 and context.words.has("status.slip_nouns", context.lemma(place))
    return place if named and not since else None
