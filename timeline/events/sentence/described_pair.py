"""Two who act, with what is said of each between commas, become their two names: "*A*, head of X, and *B* met"."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Form, NounPhrase, VerbGroup


def described_pair(context: Context, group: VerbGroup, subject: NounPhrase) -> tuple[NounPhrase, NounPhrase] | None:
    """Return the two names that act together, where a description stands behind the first; None otherwise.

    "Ada Quist, who runs ESA, and Ivo Hale, head of CNES, signed": both did. A clause that has a verb of its own and is
    no relative one is no description: "Ada Quist left, the firm said, and Ivo Hale stayed".

    Args:
        context: the sentence.
        group: the verb.
        subject: what the grammar takes for its subject.
    """
    lowered, tags = context.lowered, context.analysis.tags
    before = [phrase for phrase in context.analysis.phrases if phrase.last < group.first]
    one = tags[group.first].xpos == "VBZ" or context.words.has("words.of_one", lowered[group.first])
    if one or "," not in lowered[: group.first] or group.form is not Form.FINITE or not _alone(context, group):
        return None
    first = next((phrase for phrase in before if phrase.preposition is None and _named(context, phrase)), None)
    if first is None or first.first > subject.first or lowered[first.last + 1] != ",":
        return None
    for second in before:
        joint = second.first - 1
        joined = joint > first.last + 2 and context.words.has("words.and", lowered[joint]) and lowered[joint - 1] == ","
        if joined and _named(context, second) and _acts(context, second, group) and subject in (first, second):
            return (first, second) if _describes(context, first.last + 2) else None
    return None


def _describes(context: Context, place: int) -> bool:
    """Tell whether what begins at a word tells who somebody is, and names no other: "who runs it", "head of ESA"."""
    if context.analysis.tags[place].xpos in ("WP", "WDT"):
        return True
    phrase = context.analysis.phrase_of(place)
    if phrase is None or context.analysis.tags[phrase.head].upos == "PRON":
        return False
    office = context.words.any_has(("refer.office", "refer.person"), context.word(phrase.head))
    small = context.analysis.words[phrase.head][:1].islower()  # "the KPA, the PVA, and the UN Command" are three
    return office or (small and context.analysis.tags[phrase.head].xpos == "NN")


def _named(context: Context, phrase: NounPhrase) -> bool:
    return context.analysis.tags[phrase.head].upos == "PROPN" and phrase.head not in context.dated


def _acts(context: Context, phrase: NounPhrase, group: VerbGroup) -> bool:
    """Tell whether nothing but a date, or a description between commas, parts a phrase from the verb."""
    place = group.first - 1
    while place > phrase.last and (place in context.dated or context.analysis.tags[place].xpos in ("RB", "IN")):
        place -= 1
    return place == phrase.last or (context.lowered[phrase.last + 1] == "," and context.lowered[place] == ",")


def _alone(context: Context, group: VerbGroup) -> bool:
    """Tell whether the verbs before a verb stand in clauses that describe somebody."""
    earlier = [other for other in context.analysis.groups if other.last < group.first and other.form is Form.FINITE]
    tags = context.analysis.tags
    return all(
        any(tags[place].xpos in ("WP", "WDT") for place in range(max(0, other.first - 2), other.first))
        for other in earlier
    )
