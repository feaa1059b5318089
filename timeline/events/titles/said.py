"""The title of a saying becomes one that tells what is said, wherever in its sentence that stands."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.reach import right_edge
from timeline.events.titles.dateless import without_dates
from timeline.events.titles.fitting import MAX_WORDS, fitted, opens_content
from timeline.events.titles.leads import of_verb, verb_words
from timeline.events.titles.render import exceeds
from timeline.grammar import Form, VerbGroup
from timeline.model import Category

_LEAST = 3  # words that say something


def what_is_said(context: Context, group: VerbGroup | None, rest: list[int]) -> list[int]:
    """Return what follows a verb of saying without the writing it was said in: "said *in a report* that costs rose".

    Args:
        context: the sentence.
        group: the verb, or None.
        rest: the tokens behind it that a title may hold.
    """
    if group is None or not context.words.has("speech.verbs", context.lemma(group.main)):
        return rest
    that = next((place for place, index in enumerate(rest) if context.words.has("words.that", context.word(index))), 0)
    for place, index in enumerate(rest[:that]):
        phrase = next((one for one in context.analysis.phrases if one.preposition == index), None)
        noun = context.lemma(phrase.head) if phrase is not None else ""
        spoken = context.words.nouns.get(noun) in (Category.STATEMENT, Category.REPORT, Category.MEETING)
        if spoken or context.words.has("words.sessions", noun):
            return [*rest[:place], *rest[that:]]
    return rest


def cut_off(context: Context, group: VerbGroup, rest: list[int], kept: list[int]) -> bool:
    """Tell whether a title ends within what is reported, before its verb ("announced that the launch").

    Args:
        context: the sentence.
        group: the verb of saying.
        rest: the tokens behind it.
        kept: those of the title.
    """
    if not opens_content(context, group, rest) or rest[0] not in kept:
        return False
    inside = {index for index in kept if index > rest[0]}
    return not any(other.main in inside for other in context.analysis.groups if other.form is Form.FINITE)


def over_insertion(context: Context, kept: list[int]) -> list[int]:
    """Return a title that ends with whom something is said of, with the verb behind an insertion.

    "Said the flight, first announced in 2017, *is off*". Empty where there is none, or no room.

    Args:
        context: the sentence.
        kept: the tokens of the title.
    """
    last = kept[-1]
    if last + 1 >= len(context.analysis.words) or context.word(last + 1) != ",":
        return []
    behind = (group for group in context.analysis.groups if group.form is Form.FINITE and group.first > last)
    finite = [group for group in behind if context.analysis.tags[group.first - 1].xpos not in ("WDT", "WP")]
    said = next((one for one in finite if (who := context.roles.subject(one)) is not None and who.last == last), None)
    if said is None:
        return []
    whole = [*kept, *verb_words(context, said)]
    rest = without_dates(context, range(said.last + 1, right_edge(context, said) + 1))
    return [] if exceeds(context, whole, MAX_WORDS) else fitted(context, whole, rest)


def says_nothing(context: Context, group: VerbGroup, rest: list[int]) -> bool:
    """Tell whether a verb of saying has nothing behind it that it says.

    Args:
        context: the sentence.
        group: the verb.
        rest: the tokens behind it.
    """
    says = context.words.has("speech.verbs", context.lemma(group.main))
    objects = [phrase for phrase in context.roles.objects(group) if phrase != context.roles.subject(group)]
    if objects and not context.words.has("speech.to", context.lemma(group.main)):
        return False
    return says and not any(other.main in rest for other in context.analysis.groups if other.form is Form.FINITE)


def _opens(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb is said of what its sentence begins with: "The hub, empty since they left, *will* fall"."""
    subject, phrases = context.roles.subject(group), context.analysis.phrases
    return subject is not None and bool(phrases) and subject.first == phrases[0].first


def told_before(context: Context, group: VerbGroup) -> list[int]:
    """Return the title of what is said before who says it: "he announced the programme will be called Artemis".

    Where that is too long it goes without whoever says it; empty where nothing stands before.

    Args:
        context: the sentence.
        group: the verb of saying.
    """
    subject = context.roles.subject(group)
    if subject is None or min(subject.first, group.first) == 0:
        return []
    first = min(subject.first, group.first)
    before = first - 1
    quoted = before > 0 and context.analysis.tags[before].xpos == "''"
    if context.word(before - quoted) != ",":
        return []
    told = [other for other in context.analysis.groups if other.last < first and other.form is Form.FINITE]
    if not told or context.analysis.tags[0].upos == "SCONJ":  # "Although it grew, analysts said"
        return []
    main = next((one for one in told if _opens(context, one)), told[0])
    head, rest = of_verb(context, main)
    behind = [index for index in without_dates(context, rest) if index < first]
    content = fitted(context, without_dates(context, head), behind)
    if len(content) < _LEAST or main.main not in content or (main.copular and content[-1] == main.last):
        return []  # "the road is", whose completion has no room
    told_to = context.words.has("speech.to", context.lemma(group.main))
    heard = [
        index for phrase in context.roles.objects(group)[:told_to] for index in range(phrase.first, phrase.last + 1)
    ]
    whole = [*of_verb(context, group)[0], *heard, *content]
    if told_to and not quoted:
        return content  # whom it was told stands between
    return content if exceeds(context, whole, MAX_WORDS) else whole
