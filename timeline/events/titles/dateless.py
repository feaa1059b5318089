"""The words of a title become those words without its dates and what belongs to them."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.events.sentence.context import Context
from timeline.grammar import NounPhrase, Voice

_GOING_ON = frozenset({"VBG", "VBN", "CC", "NNP"})
"""What a comma is kept before, though the date is gone that stood before it."""


def without_dates(context: Context, part: Iterable[int]) -> list[int]:
    """Drop date words, and what introduces them: "in May", "by the end of 2024", "last week's"."""
    words = list(part)
    tags, dated = context.analysis.tags, context.dating
    kept: list[int] = []
    cut: NounPhrase | None = None
    for index in words:
        if index in context.limits or (index - 1 in context.limits and tags[index].xpos == "VBN"):
            continue  # "four years behind the schedule approved in 2017"
        following = tags[index + 1].xpos if index + 1 < len(tags) else ""
        if index - 1 in dated and context.word(index) == "," and following not in _GOING_ON:
            continue  # "shall set up, by 2027, a programme", "signed on May 3, 2024, a contract"
        if cut is not None and index <= cut.last:
            continue
        cut = _of_date(context, index)
        if cut is not None:  # "after four years of delays": what hangs on the date goes with it
            continue
        if index in context.rates:
            kept.append(index)
            continue
        if index in context.lengths and (_describes_noun(context, index) or _acted_on(context, index)):
            kept.append(index)  # "a 19-hour flight", "gave it five years"
            continue
        if index in dated or (tags[index].xpos == "POS" and index - 1 in dated):
            describes = _describes_noun(context, index) and not _parts_object(context, index)
            lead = () if describes else ("IN", "TO", "DT", "CC", ",", "RP")
            if not lead and kept and context.words.has("words.indefinite", context.word(kept[-1])):
                kept.pop()
            before = _previous(index, dated)
            least = " ".join(context.word(place) for place in kept[-2:]) in context.words.phrases("words.at_least")
            if least and kept[-1] == before:
                del kept[-2:]  # "has slipped to at least May"
                before -= 2
            while kept and kept[-1] == before:
                if tags[kept[-1]].xpos not in lead and not (lead and _leads(context, kept[-1])):
                    break
                small = context.words.has("words.before_date", context.word(kept[-1]))
                if context.particle(kept[-1]) or (tags[kept[-1]].xpos == "RP" and not small):
                    break
                kept.pop()
            ending = " ".join(context.word(place) for place in kept[-2:])
            if ending in context.words.phrases("words.in_effect"):
                del kept[-2:]  # "withdrew with effect from May"
            only = kept and context.words.has("words.only", context.word(kept[-1]))
            if only and _previous(index, dated) - kept[-1] <= 1:
                kept.pop()  # "found only in May"
            _drop_again(context, kept, index)
            continue
        kept.append(index)
    return kept


def _leads(context: Context, index: int) -> bool:
    """Tell whether an adverb belongs to the date behind it: "first *in* half a century", "*only* in May"."""
    adverb = context.analysis.tags[index].xpos == "RB"
    return adverb and context.words.any_has(("words.in", "words.only"), context.word(index))


def _drop_again(context: Context, kept: list[int], date: int) -> None:
    """Take "and again" before a second date from the end of a title: "tested it in 2019 and again in May"."""
    then = kept[-1] if kept else date
    close = kept and date - then <= 2 and context.words.has("words.then", context.word(then))
    if close and then - 1 in kept and context.analysis.tags[then - 1].xpos == "CC":
        del kept[-2:]


def _of_date(context: Context, index: int) -> NounPhrase | None:
    """Return the phrase that "of" right after a date governs, or "into" after a length ("two minutes into flight")."""
    name = "words.after_length" if index - 1 in context.lengths else "words.of"
    spent = index - 1 in context.lengths and context.words.has("words.after", _lead(context, index - 1))
    name = "words.spent" if spent and context.words.has("words.spent", context.word(index)) else name
    if index - 1 not in context.dated or not context.words.has(name, context.word(index)):
        return None
    phrases = context.analysis.phrases
    found = next((phrase for phrase in phrases if phrase.preposition == index), None)
    while found is not None:  # "two years after the launch of Sputnik"
        behind = found.last + 1
        goes_on = (
            one for one in phrases if one.preposition == behind and context.words.has("words.of", context.word(behind))
        )
        longer = next(goes_on, None)
        if longer is None:
            break
        found = longer
    return found


def _lead(context: Context, index: int) -> str:
    """Return the word before the length of time that a token belongs to."""
    while index in context.lengths:
        index -= 1
    return context.word(index) if index >= 0 else ""


def _describes_noun(context: Context, index: int) -> bool:
    """Tell whether the date a token belongs to stands before the noun it describes ("a June hearing")."""
    tags, last = context.analysis.tags, index
    while last in context.dated or (last < len(tags) and tags[last].xpos == "POS"):
        last += 1
    while last + 1 < len(tags) and tags[last].upos == "ADJ":
        last += 1  # "a June public hearing", not "in 2022 pursuant to"
    return last < len(tags) and tags[last].upos in ("NOUN", "PROPN") and last not in context.dated


def _parts_object(context: Context, index: int) -> bool:
    """Tell whether the date a token belongs to parts a verb from its object: "adopted *on 3 May* conclusions on it"."""
    first = stop = index
    while first - 1 in context.dated:
        first -= 1
    while stop in context.dated:
        stop += 1
    return context.parted_verb(range(first, stop)) is not None


def _acted_on(context: Context, index: int) -> bool:
    """Tell whether a verb acts on the length a token belongs to: "lost *three months*", "gave the agency *60 days*"."""
    first = index
    while first - 1 in context.lengths:
        first -= 1
    group = context.analysis.group_of(first - 1) if first else None
    if group is not None and group.last == first - 1 and not group.copular:
        return group.voice is Voice.ACTIVE  # not "was scrubbed hours before liftoff"
    given = next((phrase for phrase in context.analysis.phrases if phrase.last == first - 1), None)
    giver = context.analysis.group_of(given.first - 1) if given is not None and given.first else None
    return giver is not None and context.words.has("status.giving", context.lemma(giver.main))


def _previous(index: int, dated: frozenset[int]) -> int:
    """Return the last token before a run of date words that ends at a place."""
    index -= 1
    while index in dated:
        index -= 1
    return index
