"""Tokens of a sentence become the words of a title, spaced and quoted as the document has them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.dates.places import ARROWS
from timeline.events.sentence.context import Context

_PAIRS = (("\u201c", "\u201d"), ('"', '"'), ("(", ")"), ("[", "]"), ("\u00ab", "\u00bb"))
_EMPTY = re.compile("\\(\\s*\\)|\\[\\s*\\]|\u201c\\s*\u201d|\u00ab\\s*\u00bb")
"""A pair of marks whose words were left out."""
_PARTED = re.compile("\\s[-\u2013\u2014](?:\\s[-\u2013\u2014])+(?=\\s|$)")
"""Dashes with nothing left between them."""
_DASHES = frozenset({"-", "--", "\u2013", "\u2014", "_"})


def exceeds(context: Context, kept: Sequence[int], most: int) -> bool:
    """Tell whether a title of these tokens has more than so many words; it never has more words than tokens."""
    return len(kept) > most and len(render(context, kept, {}).split()) > most


def _inside(context: Context, index: int) -> str:
    """Return a word as it stands inside a title: the first of a sentence without its capital, unless it is a name."""
    word, tag = context.analysis.tokens[index].word, context.analysis.tags[index]
    before = context.analysis.tokens[index - 1]
    parted = before.word in _DASHES and before.end < context.analysis.tokens[index].start
    opens = index == 0 or parted  # behind a dateline a sentence begins later
    small = opens and tag.xpos in ("DT", "PRP", "PRP$", "IN", "VBD", "VBN", "JJ", "NN", "NNS", "RB", "CD", "VBG")
    if not small or tag.upos == "PROPN" or not word[1:].islower() or word == "I":
        return word
    return word[:1].lower() + word[1:]


def _unread(between: str) -> str:
    """Return the word between two neighbours that the analysis did not see, with a blank; an empty text if none."""
    word = between.strip()
    return f"{word} " if word.isalpha() else ""


def render(context: Context, kept: Sequence[int], names: Mapping[int, str], trigger: int | None = None) -> str:
    """Return tokens as text: neighbours spaced as in the document, others by a blank, lone quotes left out.

    Args:
        context: the sentence.
        kept: indices of tokens, in the order of the title.
        names: words to show instead of the first token, by its index.
        trigger: the word that names the happening; a "not" behind it that belongs to a date ("said it would not fly
            before May") is no word of the analysis, and is told where the date is not.
    """
    tokens = context.analysis.tokens
    said = trigger is not None and context.words.has("speech.verbs", context.lemma(trigger))
    out = ""
    for place, index in enumerate(kept):
        word = names.get(index, tokens[index].word) if place == 0 else _inside(context, index)
        if said and place == 0 and index not in names:
            before = tokens[index - 1].end if index else context.sentence.start
            out += _unread(context.document.text[before : tokens[index].start])  # "No crew will land before 2028"
        if place:
            previous = kept[place - 1]
            glued = index == previous + 1 and tokens[previous].end == tokens[index].start
            out += "" if glued or word in (",", ".") else " "
            own = context.analysis.group_of(index)
            behind = trigger is not None and (said or trigger < previous) and (own is None or own.main != trigger)
            if behind and previous == index - 1:
                out += _unread(context.document.text[tokens[previous].end : tokens[index].start])
        out += word
    for opening, closing in _PAIRS:
        lone = out.count(opening) % 2 if opening == closing else out.count(opening) != out.count(closing)
        if lone:
            out = out.replace(opening, "").replace(closing, "")
    parts = out.split('"')
    if len(parts) % 2:  # of the pairs, those with nothing inside go
        out = "".join(part if place % 2 == 0 else f'"{part}"' * bool(part.strip()) for place, part in enumerate(parts))
    out = _PARTED.sub("", _EMPTY.sub("", out))
    return " ".join(out.split()).strip(f" ,;:-\u2013\u2014\u2192{ARROWS}")
