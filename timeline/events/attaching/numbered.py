"""A number in a list of papers that bear a day each becomes one of them: "resolutions 5 of 1 May and *7* of 2 June"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.sentence.context import Context
from timeline.events.sentence.unit import Unit

RULE = "one more number of the list"


def numbered(context: Context, units: Sequence[Unit]) -> dict[int, range]:
    """Return the tokens of the number that each date of such a list is of, by the place of the date.

    The first date is not among them: it is of the noun before its number.

    Args:
        context: the sentence.
        units: its dates.
    """
    found: dict[int, range] = {}
    for place in range(1, len(units)):
        number, before = _number(context, units[place]), _number(context, units[place - 1])
        if number is None or before is None or not (place - 1 in found or _of_noun(context, before)):
            continue
        inside = range(context.analysis.indices(units[place - 1].span).stop, number.start)
        if inside and all(context.analysis.tags[index].xpos in (",", "CC") for index in inside):
            found[place] = number
    return found


def _number(context: Context, unit: Unit) -> range | None:
    """Return the tokens of the number before "of" and a date: "*73/6* of 26 October 2018"."""
    link = context.analysis.indices(unit.span).start - 1
    if link < 1 or not context.words.has("words.of", context.word(link)):
        return None
    first = link
    while first > 0 and (context.word(first - 1)[:1].isdigit() or context.word(first - 1) in _JOINTS):
        first -= 1
    return range(first, link) if first < link and context.word(first)[:1].isdigit() else None


_JOINTS = ("/", "-", "\u2013")


def _of_noun(context: Context, number: range) -> bool:
    """Tell whether a paper in the plural stands right before a number: "*resolutions* 51/122"."""
    noun = number.start - 1
    return noun >= 0 and context.analysis.tags[noun].xpos == "NNS" and context.lemma(noun) in context.words.nouns
