"""Two mentions of what lies ahead become one target told twice: the same aim with another date, said later."""

from __future__ import annotations

from functools import lru_cache

from timeline.events.merging.likeness import WORD, Profile
from timeline.events.words import event_words
from timeline.grammar import lemma
from timeline.model import Category, Event, Status

_AHEAD = {Status.TARGET, Status.PLANNED, Status.SCHEDULED}
_ALIKE = 0.6
"""Share of all their words of content that two mentions must have in common."""
_GOVERNORS = ("target", "target_nouns", "planned", "planned_nouns", "scheduled", "slip", "slip_nouns", "once")
"""Lists of words that say how something lies ahead, not what."""
_MANY = {Category.LAUNCH, Category.AWARD, Category.MEETING, Category.REPORT, Category.APPOINTMENT}
_TAGS = ("VBD", "VBG", "VBZ", "NNS")


def revises(one: Event, other: Event, left: Profile, right: Profile) -> bool:
    """Tell whether the later published of two mentions gives the target of the earlier a new date.

    That takes the same actor (or name, where one tells no actor), the same numbers, other dates, and the same words
    but for those that say how it lies ahead ("aims to", "is now scheduled for"); neither may have a name that the
    other has not. Without a name or number only a goal is taken for the same ("land on the moon"): of launches there
    are many, and of what is "a" satellite. A plan with a name is the same while its first date is still to come;
    later it may be the next of a series.

    Args:
        one, other: mentions with their clusters, in any order.
        left, right: their profiles.
    """
    if not (one.status in _AHEAD and other.status in _AHEAD) or one.cluster_id == other.cluster_id:
        return False
    if left.numbers != right.numbers or not _share_an_actor(left, right) or one.when == other.when:
        return False
    said, later = one.document.published, other.document.published
    if said is None or later is None or said == later:
        return False
    if left.names - right.words or right.names - left.words:
        return False
    mine, theirs = _content(one), _content(other)
    both = mine & theirs
    if not (mine <= theirs or theirs <= mine) or len(both) < 2 or len(both) < _ALIKE * len(mine | theirs):
        return False
    if _named(left, right):
        return one.status is other.status is Status.TARGET or _still_ahead(one, other)
    return _one_goal(one) and _one_goal(other)


def _share_an_actor(left: Profile, right: Profile) -> bool:
    """Tell whether both have an actor in common, or else, where one names none, the name of a thing."""
    if left.actors and right.actors:
        return bool(left.actors & right.actors)
    return _named(left, right)


def _named(left: Profile, right: Profile) -> bool:
    """Tell whether both say by name or number what it is, beside who does it."""
    return bool(left.numbers or (left.names & right.names) - left.who - right.who)


def _still_ahead(one: Event, other: Event) -> bool:
    """Tell whether the later was said before the earlier's date had passed."""
    first, second = sorted((one, other), key=lambda event: str(event.document.published))
    end, said = first.when.end, second.document.published
    return end is None or (said is not None and tuple(end) >= (said.year, said.month, said.day))


def _one_goal(event: Event) -> bool:
    """Tell whether a mention sets a goal of which its actor has only one, though it has no name."""
    known = event_words(event.document.language)
    indefinite = known.has("words.indefinite", *event.title.lower().split())
    return event.status is Status.TARGET and event.category not in _MANY and not indefinite


def _content(event: Event) -> frozenset[str]:
    """Return the base forms of what a title says, without who does it and how it lies ahead."""
    return _words_of(event.title, event.document.language) - {
        part for actor in event.actors for part in _words_of(actor, event.document.language)
    }


@lru_cache(maxsize=4096)
def _words_of(text: str, language: str) -> frozenset[str]:
    known = event_words(language)
    lists = [f"status.{name}" for name in _GOVERNORS]
    found = set()
    for word in WORD.findall(text):
        low = word.replace("\u2019", "'").removesuffix("'s").lower()
        forms = {low, *(lemma(low, tag) for tag in _TAGS)}
        stop = known.has("words.stop", low) or known.has("status.slip_to", low)
        if not stop and not any(known.has(name, *forms) for name in lists):
            found.add(min(forms, key=lambda form: (len(form), form)))
    return frozenset(found)
