"""A clause becomes a title: who did what, in at most 12 words of the sentence, without its date."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.events.context import Context
from timeline.grammar import Form, NounPhrase, VerbGroup, extended

MAX_WORDS = 12
_INSERTIONS = ("RB", ",", "IN", "DT", "NN", "NNP", "CD", "JJ", "PRP$", "NNS")
_TRAILING = ("IN", "TO", "DT", "CC", "PRP$", "POS", ",", "RB", "WDT", "HYPH", ":", "``")


def title_of(context: Context, trigger: int, names: dict[int, str] | None = None) -> str:
    """Return the title of a happening.

    Args:
        context: the sentence.
        trigger: index of the word that names it.
        names: for pronouns that lead a title (by token index), the name the document uses instead.

    Returns:
        At most 12 words, all of the sentence but for such a name; tense kept; date, attribution and insertions left out.
    """
    group = context.group(trigger)
    parts = _of_verb(context, group) if group is not None else _of_noun(context, trigger)
    kept: list[int] = []
    for part in parts:
        fresh = [index for index in part if index not in kept and index not in context.dated]
        if kept and _count(context, [*kept, *fresh]) > MAX_WORDS:
            room = _trim(context, fresh, kept)
            kept += room
            break
        kept += fresh
    kept = _tidy(context, sorted(kept))
    return _render(context, kept, names or {})


def _of_verb(context: Context, group: VerbGroup) -> Iterable[list[int]]:
    """Yield the parts of a verb's title, the most needed first: subject and verb, object, completions."""
    roles, phrases = context.roles, context.analysis.phrases
    subject = roles.subject(group)
    objects = roles.objects(group)
    passive_participle = group.form is Form.PARTICIPLE and group.voice == "passive"
    head = _verb_words(context, group)
    if subject is not None and not (group.form is Form.INFINITIVE and subject.last > group.first):
        whole = _without_dates(context, extended(subject, phrases, context.analysis.words, _CLOSE))
        if group.form is not Form.INFINITIVE or whole.last < group.first:
            if len(range(whole.first, whole.last + 1)) > 7:
                whole = subject
            head = (
                [*range(whole.first, whole.last + 1), *head]
                if not passive_participle
                else [*range(whole.first, whole.last + 1), *head]
            )
    yield head
    after = _right_edge(context, group)
    last = group.last
    for phrase in objects:
        if phrase.last <= after:
            yield list(range(last + 1, phrase.last + 1))
            last = phrase.last
    for phrase in context.analysis.phrases:
        if phrase.first > last and phrase.last <= after and phrase.preposition is not None:
            start = phrase.preposition
            if start > last + 1 and any(index not in context.dated for index in range(last + 1, start)):
                if not _skippable(context, last + 1, start):
                    break
            if phrase.head in context.dated:
                last = max(last, phrase.last)
                continue
            yield list(range(start, phrase.last + 1))
            last = phrase.last


_CLOSE = frozenset({"of", "for"})


def _skippable(context: Context, first: int, end: int) -> bool:
    """Tell whether only dates and what introduces them stand between two parts."""
    for index in range(first, end):
        if index in context.dated:
            continue
        if context.analysis.tags[index].xpos in (",", "RB"):
            continue
        if index + 1 < end and index + 1 in context.dated:
            continue
        return False
    return True


def _right_edge(context: Context, group: VerbGroup) -> int:
    """Return the last token a verb's completions may reach: before the next finite verb, mark or relative word."""
    last = len(context.analysis.words) - 1
    for index in range(group.last + 1, len(context.analysis.words)):
        tag = context.analysis.tags[index]
        other = context.analysis.group_of(index)
        if other is not None and other.first == index and other.form is Form.FINITE:
            return index - 1
        if tag.xpos in ("WDT", "WP", "WRB", ":", "-LRB-") or context.word(index) in (
            ";",
            "(",
            "\u2014",
            "\u2013",
            "--",
        ):
            return index - 1
        if tag.xpos == "," and not _date_comma(context, index):
            return index - 1
    return last


def _date_comma(context: Context, index: int) -> bool:
    return index - 1 in context.dated or index + 1 in context.dated


def _verb_words(context: Context, group: VerbGroup) -> list[int]:
    """Return the words of a verb group without what is inserted between auxiliary and verb."""
    if group.form is Form.INFINITIVE:
        return [group.main]
    inside = range(group.first, group.last + 1)
    verbal = [
        index for index in inside if context.analysis.tags[index].xpos[:2] in ("VB", "MD", "TO") or index == group.main
    ]
    return verbal


def _of_noun(context: Context, trigger: int) -> Iterable[list[int]]:
    """Yield the parts of a noun's title: its phrase, then what follows it without a gap."""
    phrase = context.analysis.phrase_of(trigger)
    if phrase is None:
        yield [trigger]
        return
    yield list(range(phrase.first, phrase.last + 1))
    last = phrase.last
    edge = min(len(context.analysis.words) - 1, trigger + 25)
    for index in range(phrase.last + 1, edge + 1):
        group = context.analysis.group_of(index)
        tag = context.analysis.tags[index]
        if group is not None and group.form is not Form.INFINITIVE:
            break
        if tag.xpos in (",", ":", ".", "WDT", "WP", "CC") or context.word(index) in ("(", ";", "\u2014"):
            break
        last = index
    rest = [index for index in range(phrase.last + 1, last + 1) if not _introduces_date(context, index)]
    if rest:
        yield rest


def _introduces_date(context: Context, index: int) -> bool:
    return index + 1 in context.dated and context.analysis.tags[index].xpos in ("IN", "DT", "TO")


def _without_dates(context: Context, phrase: NounPhrase) -> NounPhrase:
    return phrase


def _count(context: Context, kept: Iterable[int]) -> int:
    return len(_render(context, sorted(kept), {}).split())


def _trim(context: Context, part: list[int], kept: list[int]) -> list[int]:
    """Return the beginning of a part that still fits, unless hardly anything of it would be left."""
    room: list[int] = []
    for index in part:
        if _count(context, [*kept, *room, index]) > MAX_WORDS:
            break
        room.append(index)
    while room and context.analysis.tags[room[-1]].xpos not in ("NN", "NNS", "NNP", "NNPS", "CD"):
        room.pop()
    return room


def _tidy(context: Context, kept: list[int]) -> list[int]:
    """Drop what introduces a dropped date, and what cannot end or begin a title."""
    tags = context.analysis.tags
    dated = context.dated
    kept = [
        index
        for place, index in enumerate(kept)
        if not (tags[index].xpos in ("IN", "TO") and index + 1 in dated)
        and not (tags[index].xpos == "," and index + 1 in dated)
    ]
    while kept and tags[kept[-1]].xpos in _TRAILING and not (tags[kept[-1]].xpos == "RB"):
        kept.pop()
    while kept and (tags[kept[0]].xpos in (",", "CC", "IN", ":", "''") or context.word(kept[0]) in ("(", "-")):
        kept.pop(0)
    return kept


def _render(context: Context, kept: list[int], names: dict[int, str]) -> str:
    """Return the kept tokens as they stand in the document; runs are joined by a blank, odd quotes left out."""
    text, tokens = context.document.text, context.analysis.tokens
    out = ""
    for place, index in enumerate(kept):
        word = names.get(index, tokens[index].word) if place == 0 else tokens[index].word
        if place:
            previous = kept[place - 1]
            joined = index == previous + 1 and tokens[previous].end == tokens[index].start
            clitic = index == previous + 1 and text[tokens[previous].end : tokens[index].start] == ""
            out += "" if joined or clitic else " "
        out += word
    out = re.sub(r"\s+([,.;:])", r"\1", " ".join(out.split()))
    for opening, closing in (("\u201c", "\u201d"), ('"', '"'), ("(", ")"), ("[", "]")):
        lone = out.count(opening) % 2 if opening == closing else out.count(opening) != out.count(closing)
        if lone:
            out = out.replace(opening, "").replace(closing, "")
    return " ".join(out.split()).strip(" ,;:-\u2013\u2014")
