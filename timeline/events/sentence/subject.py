"""A verb of a sentence becomes the words of its subject, as a title shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.events.names.gazetteer import wordlist
from timeline.events.sentence.chains import told_anew, whole_chain
from timeline.events.sentence.context import Context
from timeline.events.sentence.described_pair import described_pair
from timeline.grammar import Form, NounPhrase, VerbGroup, extended

_LONG_SUBJECT = 6
"""Words of a subject from which its completions ("of ...", "for ...") are left out."""


_LONG_NAME = 9
"""Words of a name from which only its first part stands in a title."""


def subject_words(context: Context, group: VerbGroup) -> list[int]:
    """Return the tokens of the subject of a verb, as a title shows it; empty where none is seen.

    Args:
        context: the sentence.
        group: the verb.
    """
    subject = _subject(context, group)
    if subject is None:
        return []
    pair = described_pair(context, group, subject)
    if pair is not None:
        one, other = pair
        return [*range(one.first, one.last + 1), *range(other.first - 1, other.last + 1)]
    whole = completed(context, subject)
    named = apposed_name(context, subject)
    if named is not None:
        return list(range(named.first, named.last + 1))
    if whole.last - whole.first + 1 > _LONG_SUBJECT or whole.first <= group.main <= whole.last:
        whole = subject
    whole = _with_name(context, whole)
    if owners(context, [whole.first - 1]):
        return list(range(whole.first - 1, whole.last + 1))
    first, last = (whole.first, whole.last) if _of_one(context, group) else whole_list(context, whole, group.first)
    return [index for index in range(first, last + 1) if not group.first <= index <= group.last]


def owners(context: Context, words: list[int]) -> dict[int, str]:
    """Return for each "whose" among words, by its token index, the name or noun that it stands for, with "'s".

    Args:
        context: the sentence.
        words: tokens.
    """
    found: dict[int, str] = {}
    for index in words:
        if index > 0 and context.analysis.tags[index].xpos == "WP$":
            last = index - 2 if context.word(index - 1) == "," else index - 1
            owner = next((one for one in context.analysis.phrases if one.last == last), None)
            if owner is not None:
                many = context.analysis.tags[owner.last].xpos in ("NNS", "NNPS")
                name = context.span(owner.first, owner.last).of(context.document.text)
                found[index] = f"{name}'" if many and name.endswith("s") else f"{name}'s"
    return found


def completed(context: Context, phrase: NounPhrase) -> NounPhrase:
    """Return a phrase with what completes it: "the head *of the agency*".

    Args:
        context: the sentence.
        phrase: one of its phrases.
    """
    close = context.words.lists.get("words.close", frozenset())
    return extended(phrase, context.analysis.phrases, context.analysis.words, close)


def apposed_name(context: Context, described: NounPhrase) -> NounPhrase | None:
    """Return the name between commas behind a description: "the head of the mission, *Ada Quist*, left".

    Args:
        context: the sentence.
        described: the phrase that describes it.
    """
    subject = completed(context, described)
    tags, lowered = context.analysis.tags, context.lowered
    if tags[subject.head].upos == "PROPN" or subject.last + 2 >= len(tags) or lowered[subject.last + 1] != ",":
        return None
    name = next((one for one in context.analysis.phrases if one.first == subject.last + 2), None)
    if name is None or tags[name.head].upos != "PROPN" or tags[name.first].xpos in ("DT", "PRP$"):
        return None
    closed = name.last + 1 < len(lowered) and lowered[name.last + 1] == ","
    return name if closed and name.head not in context.dated else None


def _with_name(context: Context, subject: NounPhrase) -> NounPhrase:
    """Return a subject with the rest of a name it is a part of ("the Committee on Science, Space, and Technology")."""
    for found in context.actors:
        inside = context.analysis.indices(found.span)
        if not inside or inside.stop <= subject.first or inside.start > subject.last:
            continue
        first, last = min(subject.first, inside.start), max(subject.last, inside.stop - 1)
        article = first > 0 and first < subject.first and context.analysis.tags[first - 1].xpos == "DT"
        whole = (first, last) != (subject.first, subject.last) and last - first < _LONG_NAME
        if whole and not context.dated.intersection(range(first, last + 1)):
            return replace(subject, first=first - article, last=last)
    return subject


def _of_one(context: Context, group: VerbGroup) -> bool:
    """Tell whether a relative clause is about one of those named before it ("Pence and Gen. Hyten, who was")."""
    relative = group.first > 0 and context.analysis.tags[group.first - 1].xpos in ("WDT", "WP")
    return relative and _singular(context, group.first)


def first_of_list(context: Context, words: list[int]) -> list[int]:
    """Return of the words of a list of subjects those of the first: "Roscosmos" of "Roscosmos and the CNSA".

    Args:
        context: the sentence.
        words: tokens of a title, the subject first.
    """
    phrases = _with_offices(context, context.analysis.phrases)
    first = next((phrase for phrase in phrases if words and phrase.first == words[0]), None)
    if first is None or not any(context.analysis.tags[index].xpos == "CC" for index in words):
        return words
    following = next((phrase for phrase in phrases if phrase.first > first.last), None)
    if following is None or not _joint(context, first, following):
        return words
    return [index for index in words if index <= first.last]


def whole_list(context: Context, member: NounPhrase, end: int) -> tuple[int, int]:
    """Return the first and last token of the list a phrase belongs to ("Japan and Canada", "A, B and C").

    Args:
        context: the sentence.
        member: a phrase of the list.
        end: the token that the list must not reach, its verb.
    """
    phrases = _with_offices(context, [phrase for phrase in context.analysis.phrases if phrase.last < end])
    place = next((i for i, phrase in enumerate(phrases) if phrase.first == member.first), None)
    if place is None:
        return member.first, member.last
    low = high = place
    joined = False
    while high + 1 < len(phrases) and not joined and (joint := _joint(context, phrases[high], phrases[high + 1])):
        high += 1
        inside = range(phrases[high].first, phrases[high].last + 1)  # "Apollo 18, 19 and 20"
        joined = joint == "CC" or any(context.analysis.tags[index].xpos == "CC" for index in inside)
    if not joined:
        high = place
    while low > 0 and (joint := _joint(context, phrases[low - 1], phrases[low])) and (joined or joint == "CC"):
        if phrases[low - 1].preposition is not None:
            break
        low, joined = low - 1, True
    apart = high - low == 1 and phrases[low].last + 2 < phrases[high].first  # "advised the president, and its report"
    apart = apart and context.analysis.tags[phrases[low].last + 1].xpos == "," and phrases[high].first == member.first
    loose = low < place and phrases[low].last + 2 <= phrases[place].first - 1 and _singular(context, end)
    if not joined or apart or loose:
        return member.first, member.last
    return phrases[low].first, max(phrases[high].last, member.last)


def _with_offices(context: Context, phrases: Sequence[NounPhrase]) -> list[NounPhrase]:
    """Return phrases with an office and the name of who holds it as one: "*Secretary of Defense William Perry*"."""
    found: list[NounPhrase] = []
    for phrase in phrases:
        office = found[-1] if found else None
        linked = office is not None and phrase.first == office.last + 2 and phrase.preposition == office.last + 1
        linked = linked and _names_one(context, phrase)
        if office is not None and linked and context.lemma(office.head).capitalize() in wordlist("titles"):
            found[-1] = replace(office, last=phrase.last)
        else:
            found.append(phrase)
    return found


def _names_one(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase behind "of" is a name, and no list."""
    tags = context.analysis.tags
    single = all(tags[index].xpos != "CC" for index in range(phrase.first, phrase.last + 1))
    return (
        single and tags[phrase.head].upos == "PROPN" and context.words.has("words.of", context.word(phrase.first - 1))
    )


def _singular(context: Context, verb: int) -> bool:
    """Tell whether a verb is in the singular: "it awaits an inquiry, and a case was opened" is no list of two."""
    if verb >= len(context.analysis.tags):
        return False
    return context.words.has("words.of_one", context.word(verb)) or context.analysis.tags[verb].xpos == "VBZ"


def _joint(context: Context, one: NounPhrase, other: NounPhrase) -> str:
    """Return what joins two phrases next to each other: "CC", a comma, or an empty text where nothing does."""
    inside = range(one.last + 1, other.first)
    between = [context.analysis.tags[index].xpos for index in inside]
    if "CC" in between and not any(context.words.has("words.joining", context.word(index)) for index in inside):
        return ""
    if other.head in context.dated or one.head in context.dated or other.preposition is not None:
        return ""
    return {("CC",): "CC", (",", "CC"): "CC", (",",): ","}.get(tuple(between), "")


def _subject(context: Context, group: VerbGroup) -> NounPhrase | None:
    subject = context.roles.subject(group)
    relative = group.first > 0 and context.analysis.tags[group.first - 1].xpos in ("WDT", "WP")
    if subject is not None and (group.form is Form.PARTICIPLE or relative):
        return subject if relative and told_anew(context, subject) else whole_chain(context, subject)
    if subject is None and relative and group.form is Form.FINITE:
        which = group.first - 1
        return NounPhrase(which, which, which)  # "to know what happened in May"
    if subject is None and group.form is Form.FINITE:
        return _first_phrase(context, group)
    return subject


def _first_phrase(context: Context, group: VerbGroup) -> NounPhrase | None:
    """Return the first free noun phrase of the clauses before a verb, for a subject far away from it."""
    found: NounPhrase | None = None
    for phrase in context.analysis.phrases:
        governed = context.words.has("words.governed", context.word(phrase.head))
        if phrase.last < group.first and phrase.head not in context.dated and not governed:
            if phrase.last == group.first - 1:  # "in a statement released on Monday"
                return phrase
            found = found or (phrase if phrase.preposition is None else None)
    return found
