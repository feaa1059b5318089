"""A clause becomes a title: who did what, in at most 12 words of the sentence, without its date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.events.context import Context
from timeline.events.reach import MARKS, right_edge
from timeline.events.render import exceeds, render
from timeline.events.subject import subject_words
from timeline.grammar import Form, NounPhrase, VerbGroup

MAX_WORDS = 12
_NEVER_LAST = frozenset(
    {
        "IN",
        "TO",
        "DT",
        "PDT",
        "CC",
        "PRP$",
        "POS",
        ",",
        "WDT",
        "WP",
        "WRB",
        "HYPH",
        ":",
        "``",
        "MD",
        "JJ",
        "RB",
        "$",
        ".",
    }
)
_NEVER_FIRST = frozenset({",", "CC", "IN", "RP", ":", "''", ".", "HYPH", "POS"})


def title_of(
    context: Context,
    trigger: int,
    names: Mapping[int, str] | None = None,
    subject: NounPhrase | None = None,
    end: int | None = None,
) -> str:
    """Return the title of a happening.

    Args:
        context: the sentence.
        trigger: index of the word that names it.
        names: for a pronoun that leads the title (by token index), the name the document uses instead.
        subject: who acts, where that is not the subject of the word itself.
        end: the token before which the title ends; that of the sentence unless given.

    Returns:
        At most 12 words, all of the sentence but for such a name; the tense is kept; the date, the attribution and
        insertions are left out.
    """
    group = context.group(trigger)
    if group is None:
        head, rest = _of_noun(context, trigger)
    else:
        head, rest = _of_verb(context, group)
    if subject is not None and group is not None:
        head = [*range(subject.first, subject.last + 1), *_verb_words(context, group)]
    if end is not None:
        rest = [index for index in rest if index < end]
    head = _undated(context, head)
    while (
        len(head) > 1 and head[-1] + 1 in context.dated and context.analysis.tags[head[-1]].xpos in ("IN", "RP", "TO")
    ):
        head = head[:-1]
    if len(head) == 1 and not _undated(context, rest):
        if group is not None:
            head = [*_governing_noun(context, group), *head]
        elif (told := _verb_of(context, trigger)) is not None:
            head, rest = _of_verb(context, told)
            head = _undated(context, head)
    whole = [*head, *_undated(context, rest)]
    if exceeds(context, whole, MAX_WORDS):
        head = _without_honours(context, head)
    kept = _fitted(context, head, _undated(context, rest))
    return _opened(render(context, kept, names or {}))


def _opened(title: str) -> str:
    """Return a title with a capital first letter, unless its first word has capitals of its own ("eROSITA")."""
    first = title.split(" ", 1)[0]
    return title[:1].upper() + title[1:] if first.islower() else title


def _of_verb(context: Context, group: VerbGroup) -> tuple[list[int], list[int]]:
    """Return what a verb's title must hold (who, and the verb), and what may follow while there is room."""
    verb = _verb_words(context, group)
    lead: list[int] = []
    if group.form is Form.INFINITIVE or (group.form is Form.PARTICIPLE and group.governor is not None):
        chain = [found for index in context.governors(group) if (found := context.group(index)) is not None]
        finite = next((found for found in chain if found.form is Form.FINITE), None)
        direct = bool(chain) and group.governor == chain[0].main
        if finite is not None and direct:
            between = [index for index in range(finite.last + 1, verb[0]) if _plain(context, index)]
            lead = [*subject_words(context, finite), *_verb_words(context, finite), *between]
    elif not _after_preposition(context, group):
        lead = subject_words(context, group)
    last = right_edge(context, group)
    return [*lead, *verb], list(range(group.last + 1, last + 1))


def _without_honours(context: Context, head: list[int]) -> list[int]:
    """Return the head from the person's name on: "Donald Trump's order" for "President Donald Trump's order"."""
    first = context.analysis.phrase_of(head[0]) if head else None
    for found in context.actors:
        inside = context.analysis.indices(found.span)
        if first is not None and inside and found.type == "person" and first.covers(inside[0]) and inside[0] in head:
            return head[head.index(inside[0]) :]
    return head


def _verb_of(context: Context, noun: int) -> VerbGroup | None:
    """Return the verb a bare noun is object or subject of: "the panel issued the ruling" says more than "ruling"."""
    for group in context.analysis.groups:
        phrases = (*context.roles.objects(group), context.roles.subject(group))
        if any(phrase is not None and phrase.head == noun for phrase in phrases):
            return group
    return None


def _governing_noun(context: Context, group: VerbGroup) -> list[int]:
    """Return the words of the noun an infinitive hangs on ("a government decision to work")."""
    if group.governor is None or group.form is not Form.INFINITIVE:
        return []
    phrase = context.analysis.phrase_of(group.governor)
    if phrase is None or phrase.last >= group.first:
        return []
    return [*range(phrase.first, phrase.last + 1), *range(phrase.last + 1, group.main)]


def _plain(context: Context, index: int) -> bool:
    return context.analysis.tags[index].xpos not in (",", ":")


def _after_preposition(context: Context, group: VerbGroup) -> bool:
    """Tell whether a gerund hangs on a preposition ("a down payment on landing humans"): nobody acts in it."""
    before = group.first - 1
    return group.form is Form.PARTICIPLE and before >= 0 and context.analysis.tags[before].xpos in ("IN", "TO")


def _verb_words(context: Context, group: VerbGroup) -> list[int]:
    """Return the words of a verb group without what is inserted between auxiliary and verb."""
    tags = context.analysis.tags
    first = group.main if group.form is Form.INFINITIVE and tags[group.first].xpos == "TO" else group.first
    inside = range(first, group.last + 1)
    return [index for index in inside if tags[index].xpos[:2] in ("VB", "MD", "TO") or _negates(context, index)]


def _negates(context: Context, index: int) -> bool:
    return context.words.has("denied.negators", context.word(index).replace("\u2019", "'"))


def _of_noun(context: Context, trigger: int) -> tuple[list[int], list[int]]:
    """Return a noun's phrase, and what follows it without a gap."""
    phrase = context.analysis.phrase_of(trigger)
    first, last = (phrase.first, phrase.last) if phrase is not None else (trigger, trigger)
    edge = last
    for index in range(last + 1, min(len(context.analysis.words), last + 25)):
        group = context.analysis.group_of(index)
        xpos = context.analysis.tags[index].xpos
        if group is not None and not (group.form is Form.INFINITIVE and _opens_title(context, group)):
            break
        if xpos in (",", ":", ".", "WDT", "WP", "WRB", "CC") or context.word(index) in MARKS:
            break
        if xpos == "IN" and context.analysis.tags[index].upos == "SCONJ":
            break
        edge = index
    return list(range(first, last + 1)), list(range(last + 1, edge + 1))


def _opens_title(context: Context, group: VerbGroup) -> bool:
    return context.analysis.tags[group.first].xpos == "TO"


def _undated(context: Context, part: Iterable[int]) -> list[int]:
    """Drop date words, and what introduces them: "in May", "by the end of 2024", "last week's"."""
    words = list(part)
    tags, dated = context.analysis.tags, context.dating
    kept: list[int] = []
    cut: NounPhrase | None = None
    for index in words:
        if cut is not None and index <= cut.last:
            continue
        cut = _of_date(context, index)
        if cut is not None:  # "after four years of delays": what hangs on the date goes with it
            continue
        if index in dated or (tags[index].xpos == "POS" and index - 1 in dated):
            lead = () if _describes_noun(context, index) else ("IN", "TO", "DT", "CC", ",", "RP")
            if not lead and kept and context.words.has("words.indefinite", context.word(kept[-1])):
                kept.pop()
            while kept and tags[kept[-1]].xpos in lead and kept[-1] == _previous(index, dated):
                kept.pop()
            continue
        kept.append(index)
    return kept


def _of_date(context: Context, index: int) -> NounPhrase | None:
    """Return the phrase that "of" right after a date governs."""
    if index - 1 not in context.dated or not context.words.has("words.of", context.word(index)):
        return None
    return next((phrase for phrase in context.analysis.phrases if phrase.preposition == index), None)


def _describes_noun(context: Context, index: int) -> bool:
    """Tell whether the date a token belongs to stands before the noun it describes ("a June hearing")."""
    tags, last = context.analysis.tags, index
    while last in context.dated:
        last += 1
    return last < len(tags) and tags[last].upos in ("NOUN", "PROPN", "ADJ") and last not in context.dated


def _previous(index: int, dated: frozenset[int]) -> int:
    """Return the last token before a run of date words that ends at a place."""
    index -= 1
    while index in dated:
        index -= 1
    return index


def _fitted(context: Context, head: list[int], rest: list[int]) -> list[int]:
    """Return the head and as much of the rest as twelve words hold, ending where a phrase ends."""
    tags = context.analysis.tags
    opening = {phrase.first for phrase in context.analysis.phrases}
    while head and tags[head[0]].xpos in _NEVER_FIRST and head[0] not in opening:
        head = head[1:]
    best = list(head)
    for place, index in enumerate(rest):
        following = rest[place + 1] if place + 1 < len(rest) else None
        if exceeds(context, [*head, *rest[: place + 1]], MAX_WORDS):
            break
        ends = tags[index].xpos not in _NEVER_LAST or (
            tags[index].xpos in ("JJ", "RB") and following is None and index - 1 not in context.dated
        )
        opens = following is None or tags[following].xpos in ("IN", "TO", "CC", ",", "WDT", ":", "RB", "VBG", "VBN")
        if ends and (opens or following != index + 1):
            best = [*head, *rest[: place + 1]]
    while exceeds(context, best, MAX_WORDS):
        best.pop(0)
    return best
