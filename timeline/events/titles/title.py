"""A clause becomes a title: who did what, in at most 12 words of the sentence, without its date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.events.sentence.context import Context
from timeline.events.sentence.subject import first_of_list, owners
from timeline.events.titles.dateless import without_dates
from timeline.events.titles.fitting import MAX_WORDS, fitted, made_shorter, opens_content
from timeline.events.titles.leads import of_due, of_verb, verb_words
from timeline.events.titles.noun_title import dated_apart, governing_noun, of_noun, verb_before, verb_of
from timeline.events.titles.render import exceeds, render
from timeline.events.titles.said import cut_off, over_insertion, says_nothing, told_before, what_is_said
from timeline.grammar import Form, NounPhrase, Tense, VerbGroup, Voice

_LONG_LIST = 9
"""Words of a list of subjects of which only the first stands in a title that has no room for all."""


def title_of(
    context: Context,
    trigger: int,
    names: Mapping[int, str] | None = None,
    subject: NounPhrase | None = None,
    end: int | None = None,
    objects: range | None = None,
) -> str:
    """Return the title of a happening.

    Args:
        context: the sentence.
        trigger: index of the word that names it.
        names: for a pronoun that leads the title (by token index), the name the document uses instead.
        subject: who acts, where that is not the subject of the word itself.
        end: the token before which the title ends; that of the sentence unless given.
        objects: the tokens of what it does, where that is not what stands behind its verb.

    Returns:
        At most 12 words, all of the sentence but for such a name; the tense is kept; the date, the attribution and
        insertions are left out.
    """
    group = context.group(trigger)
    head, rest = _parts(context, trigger, subject, end)
    whose = owners(context, head)
    names = {**whose, **(names or {})}
    if objects is not None and group is None:
        head = [index for index in head if index <= trigger]  # "resolutions (51/122) 73/6"
    if objects is not None:
        unlinked = not context.words.has("words.meant_for", context.word(objects.start))
        needs = unlinked and context.words.has("status.target", context.of_two(trigger))
        rest = [*([trigger + 1] if needs else []), *objects]  # "calls *for* a base"
    rest = what_is_said(context, group, rest)
    rest = without_dates(context, rest)
    head = _who_shorter(context, group, head, rest)
    room = MAX_WORDS - _longer(head, names)
    kept = fitted(context, head, rest, room)
    told = group is not None and bool(rest) and opens_content(context, group, rest)
    if rest and kept == head and not told and context.analysis.tags[head[0]].xpos == "DT":
        bare = fitted(context, head[1:], rest, room)  # an article less, and what completes the verb fits
        kept = bare if len(bare) >= len(head) else kept
    if group is not None and rest and (kept == head or cut_off(context, group, rest, kept)):
        kept = made_shorter(context, group, head, rest) or kept
    if group is not None and context.words.has("speech.verbs", context.lemma(group.main)):
        kept = over_insertion(context, kept) or kept
    if group is not None and says_nothing(context, group, rest):
        kept = told_before(context, group) or kept
    kept = _without_opening(context, _without_bare(context, kept), rest)
    return _shown(context, head, kept, names, whose, trigger)


def _who_shorter(context: Context, group: VerbGroup | None, head: list[int], rest: list[int]) -> list[int]:
    """Return the head of a title that is too long with the first of who acts only, and without honours."""
    whole = [*head, *rest]
    if group is not None and exceeds(context, head, MAX_WORDS):
        head = _with_first(context, group, head)
    return _without_honours(context, head) if exceeds(context, whole, MAX_WORDS) else head


def _with_first(context: Context, group: VerbGroup, head: list[int]) -> list[int]:
    """Return a head too long for a title with the first of a long list of subjects: "Ada Quist, Ben Rowe and ..."."""
    verb = min((one.first for one in context.analysis.groups if one.first in head), default=group.first)
    who = [index for index in head if index < verb]
    return head if len(who) < _LONG_LIST else [*first_of_list(context, who), *(i for i in head if i >= verb)]


def _shown(
    context: Context,
    head: list[int],
    kept: list[int],
    names: Mapping[int, str],
    whose: Mapping[int, str],
    trigger: int,
) -> str:
    """Return the first form of a title that has no more words than it may: with the name, without it, shorter."""
    for words, known in _forms(context, head, kept, names, whose):
        title = render(context, words, known, trigger)
        if len(title.split()) <= MAX_WORDS:
            return _opened(title)
    return _opened(render(context, head, whose))


def _forms(
    context: Context, head: list[int], kept: list[int], names: Mapping[int, str], whose: Mapping[int, str]
) -> Iterator[tuple[list[int], Mapping[int, str]]]:
    """Yield the tokens of a title's forms with the names that stand for pronouns; arguments as :func:`_shown`."""
    yield kept, names
    yield kept, whose
    shorter = fitted(context, [i for i in kept if i in head], [i for i in kept if i not in head], MAX_WORDS - 1)
    complete = bool(shorter) and context.analysis.tags[shorter[-1]].upos != "AUX"
    yield shorter if complete else head, whose


def _without_bare(context: Context, kept: list[int]) -> list[int]:
    """Return a title without "that" and a "would be" at its end, whose date was left out: "announced the flight"."""
    held = context.analysis.group_of(kept[-1]) if kept else None
    if held is None or not held.copular or kept[-1] != held.last:
        return kept
    that = next((index for index in kept if context.words.has("words.that", context.word(index))), None)
    if that is None:
        return kept
    return [index for index in kept if index != that and not held.first <= index <= held.last]


def _without_opening(context: Context, kept: list[int], rest: list[int]) -> list[int]:
    """Return a title without what was said, where that was cut before its verb: "told them *that the port*"."""
    that = next(
        (index for index in kept if context.words.has("words.that", context.word(index)) and index in rest), None
    )
    if that is None or kept[-1] == rest[-1] or context.analysis.tags[that].upos != "SCONJ":
        return kept
    verbs = (group.main for group in context.analysis.groups if group.first > that)
    return [index for index in kept if index < that] if kept[-1] < next(verbs, 0) else kept


def _parts(context: Context, trigger: int, subject: NounPhrase | None, end: int | None) -> tuple[list[int], list[int]]:
    """Return what a title must hold, without dates, and what may follow; arguments as :func:`title_of`."""
    group = context.group(trigger)
    if group is None:
        head, rest = of_due(context, trigger, subject) or of_noun(context, trigger)
    else:
        head, rest = of_verb(context, group)
    if subject is not None and group is not None:
        over = context.group(group.governor) if group.governor is not None else None
        lead = [*verb_words(context, over), *range(over.last + 1, group.main)] if over is not None else []
        alone = group.tense is Tense.PERFECT and group.voice is not Voice.PASSIVE  # "12 have signed; Ukraine did so"
        head = [
            *range(subject.first, subject.last + 1),
            *lead,
            *([group.main] if alone else verb_words(context, group)),
        ]
    if end is not None:
        rest = [index for index in rest if index < end]
    head = without_dates(context, head) or head
    while (
        len(head) > 1 and head[-1] + 1 in context.dated and context.analysis.tags[head[-1]].xpos in ("IN", "RP", "TO")
    ):
        head = head[:-1]
    if group is not None and head and head[0] == group.main and group.form is Form.INFINITIVE:
        named = [*governing_noun(context, group), *head]
        parted = not context.dated.isdisjoint(named)  # "the order in 2017 to return by 2024": two happenings
        head = head if parted or exceeds(context, named, MAX_WORDS) else named
    bare = [index for index in head if context.analysis.tags[index].xpos != "DT"]
    if len(bare) == 1 and not without_dates(context, rest):
        told = verb_of(context, trigger) or verb_before(context, trigger) if group is None else None
        if group is not None:
            head = [*governing_noun(context, group), *head]
        elif told is not None and not dated_apart(context, trigger, told):
            head, rest = of_verb(context, told)
            head = without_dates(context, head)
    return head, rest


def _longer(head: list[int], names: Mapping[int, str]) -> int:
    """Return by how many words the names that stand for pronouns make a title longer."""
    return sum(len(name.split()) - 1 for index, name in names.items() if index in head)


def _opened(title: str) -> str:
    """Return a title with a capital first letter, unless its first word has capitals of its own ("eROSITA")."""
    first = title.split(" ", 1)[0]
    return title[:1].upper() + title[1:] if first.islower() else title


def _without_honours(context: Context, head: list[int]) -> list[int]:
    """Return the head from the person's name on: "Donald Trump's order" for "President Donald Trump's order"."""
    first = context.analysis.phrase_of(head[0]) if head else None
    for found in context.actors:
        inside = context.analysis.indices(found.span)
        if first is not None and inside and found.type == "person" and first.covers(inside[0]) and inside[0] in head:
            return head[head.index(inside[0]) :]
    return head
