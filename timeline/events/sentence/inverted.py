"""A sentence becomes the condition that it makes without "if", by a verb before its subject."""

from __future__ import annotations

from timeline.events.sentence.context import Context


def inversion(context: Context) -> range | None:
    """Return the words of a condition without "if": "*Had the vote passed in June*, it would"; None without one.

    It opens the sentence, an item or what stands behind a semicolon; or "had" closes what would be: "would be out
    today *had it failed*".

    Args:
        context: the sentence.
    """
    if not any(context.words.any_has(_WOULD, group.modal) for group in context.analysis.groups):
        return None
    for place, word in enumerate(context.lowered[:-1]):
        if context.words.has("conditional.inverted", word) and context.analysis.tags[place + 1].xpos in _SUBJECT:
            end = _end(context, place) if _opens(context, place) else None
            if end is None and _closes(context, place):
                end = len(context.lowered)
            if end is not None:
                return range(place, end)
    return None


def _opens(context: Context, place: int) -> bool:
    """Tell whether a word is the first of a sentence, of its item or behind a semicolon."""
    before = context.lowered[:place]
    return not before or before[-1] == ";" or all(word.isdigit() or word in _NUMBERING for word in before)


def _end(context: Context, place: int) -> int | None:
    """Return the comma behind which stands what would follow, None where nothing would."""
    if "," not in context.lowered[place:]:
        return None
    commas = (index for index in range(place, len(context.lowered)) if context.word(index) == ",")
    for comma in commas:
        later = [group for group in context.analysis.groups if group.first > comma]
        if later and context.words.any_has(_WOULD, later[0].modal):
            return comma
    return None


def _closes(context: Context, place: int) -> bool:
    """Tell whether "had" and a participle stand behind what would be: "would be out of it today *had* this fallen"."""
    if not context.words.has("modals.before", context.word(place)) or context.word(place - 1) in (",", ";"):
        return False
    tags = context.analysis.tags
    earlier = [group for group in context.analysis.groups if group.last < place]
    would = bool(earlier) and context.words.has("conditional.modals", earlier[-1].modal)
    behind = range(place + 2, min(place + _NEAR, len(tags)))
    return would and any(tags[index].xpos in ("VBN", "VBD") for index in behind)


_WOULD = ("conditional.modals", "conditional.missed")
_SUBJECT = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "EX"})
_NUMBERING = frozenset({".", ")", "("})
_NEAR = 7  # words from "had" to its participle
