"""A pronoun or a description ("the agency") becomes the name it stands for, where the text leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from timeline.events.actors.offices import at_home, state_told_of
from timeline.events.actors.openings import first_words, nouns_told
from timeline.events.actors.prominence import STORY
from timeline.events.actors.unlisted import proper
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice, common_word
from timeline.model import Span

REACH = 600
"""Characters back from a sentence in which the name is looked for that "the agency" or "he" stands for."""
_OWNER = re.compile(r"['\u2019]s?\b|['\u2019](?=\s)")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
"""A word with a capital inside a sentence: a name, listed or not."""


def referent(context: Context, phrase: NounPhrase, before: Sequence[Mention]) -> Mention | None:
    """Return the name a pronoun or "the agency" stands for: the last one of a fitting type, or None.

    Args:
        context: the sentence.
        phrase: the phrase that stands for a name.
        before: the names of the document before this sentence.
    """
    if context.analysis.tags[phrase.head].upos != "PRON" and not _definite(context, phrase):
        return None
    head = (context.lemma(phrase.head), context.word(phrase.head))
    kinds = fitting_types(context, *head)
    if kinds and context.words.has("refer.thing", *head) and _flies(context, phrase):
        kinds = _FLYING
    if not kinds or (context.words.has("refer.thing", *head) and _befalls(context, phrase)):
        return None
    place = context.analysis.tokens[phrase.first].start
    doer = _doer(context, phrase) if kinds == ("person",) else None
    inside = (found for found in context.actors if found.span.end <= place)
    earlier = [*before, *(found for found in inside if doer is None or not doer.overlaps(found.span))]
    pronoun = context.analysis.tags[phrase.head].upos == "PRON"
    rivals = (_UNKNOWN,) if kinds == ("person",) else (_UNKNOWN, *_FLYING)  # no craft is a "she" beside a person
    if pronoun and earlier and earlier[-1].type in rivals and earlier[-1].type not in kinds:
        return None  # "Orbit Lines was founded by an ESA engineer. It went public", "Galileo is of ESA. It went live"
    if pronoun and kinds != ("person",) and _tells_of_thing(context, before):
        return None
    reach = STORY if kinds == ("person",) else REACH
    reached = list(takewhile(lambda one: place - one.span.end <= reach, reversed(earlier)))
    near = [one for one in reached if one.type in kinds and not one.demonym][::-1]
    if pronoun and kinds == ("person",):
        here = _in_no_list(context, phrase, before)
        if here is not None:
            return here
        said = _saying(context, phrase, near)
        return said or _spoken_of(context.document.text, near)
    if context.words.has("refer.government", head[0]):
        own = at_home(context.document.text, reached) if phrase.last == phrase.first + 1 else None
        return own or (near[-1] if near else state_told_of(reached))
    if not near:
        return None
    by_noun = _by_noun(context, near[-1]) if pronoun and kinds != ("person",) else ""
    if by_noun:
        fit = [one for one in near if one.type in fitting_types(context, by_noun) and one != near[-1]]
        return fit[-1] if fit else None
    return near[-1]


def _by_noun(context: Context, last: Mention) -> str:
    """Return the noun by which a sentence acts that ends with a name: "later *the agency* told Boeing. It"."""
    text, end = context.document.text, last.span.start
    begun = max((match.end() for match in _BEGINS.finditer(text, max(0, end - REACH), end)), default=0)
    told = (match["noun"] for match in nouns_told(context.words).finditer(text[begun:end]))
    return next((noun for noun in told if fitting_types(context, noun)), "")


def _doer(context: Context, phrase: NounPhrase) -> Span | None:
    """Return where the subject of the verb stands whose object a phrase is: "*Hale* picked him" is of another."""
    doing = (group for group in context.analysis.groups if phrase in context.roles.objects(group))
    group = next(doing, None)
    subject = context.roles.subject(group) if group is not None else None
    return None if subject is None else context.span(subject.first, subject.last)


def _tells_of_thing(context: Context, before: Sequence[Mention]) -> bool:
    """Tell whether the sentence before is about something that is no actor: "The probe was built by Airbus. It was".

    So it is where a name in no list opens it: "Kestrel-2 is run by NASA. It was".
    """
    text, here = context.document.text, context.sentence.start
    begun = max((match.end() for match in _BEGINS.finditer(text, max(0, here - REACH), here - 1)), default=-1)
    opening = first_words(context.words).match(text, begun, here) if begun >= 0 else None
    if opening is None or any(opening.start() <= found.span.start < opening.end() for found in before):
        return False
    noun, name = opening["noun"], opening["name"]
    if noun is not None:
        return not fitting_types(context, noun)
    return not context.words.has("words.pronouns", name.lower()) and not common_word(name)


_BEGINS = re.compile(r"(?:^|[.!?][\"\u201d]?\s+|\n)(?=[A-Z])")


def fitting_types(context: Context, *words: str) -> tuple[str, ...]:
    """Return the types of whom a pronoun or a noun like "agency" may stand for; none for any other word."""
    return next((types for types, names in _FITTING.items() if context.words.has(names, *words)), ())


def _saying(context: Context, phrase: NounPhrase, persons: Sequence[Mention]) -> Mention | None:
    """Return whom the sentence has say what the pronoun opens: "read by Rahal, Nelson said he will go"."""
    verb = phrase.first - 1
    if verb > 0 and context.words.has("words.that_only", context.word(verb)):
        verb -= 1
    if verb < 1 or not context.words.has("speech.verbs", context.lemma(verb)):
        return None
    group = context.group(verb)
    who = None if group is None else context.roles.subject(group)
    own = None if who is None else context.span(who.first, who.last)
    return next((one for one in persons if own is not None and own.overlaps(one.span)), None)


def _in_no_list(context: Context, phrase: NounPhrase, before: Sequence[Mention]) -> Mention | None:
    """Return who acts before a pronoun by a name in no list: "*Ko* wrote to them in May, and in June he left"."""
    verb = context.verb_before(phrase.first)
    who = context.roles.subject(verb) if verb is not None and verb.form is Form.FINITE else None
    if who is None or not all(proper(context, index) for index in range(who.first, who.last + 1)):
        return None
    span = context.span(who.first, who.last)
    if any(span.overlaps(found.span) for found in context.actors):
        return None
    written = span.of(context.document.text)
    name = next((one.name for one in reversed(before) if written in one.name.split()), written)
    return Mention(span, "", name, "person")


def _spoken_of(text: str, persons: Sequence[Mention]) -> Mention | None:
    """Return of several persons the last whom a sentence begins with: "Abbey won. He was received by Nixon. He"."""
    if len({one.name for one in persons}) < _SEVERAL:
        return persons[-1] if persons else None
    opening = (
        one for one in reversed(persons) if _TITLED.search(text, max(0, one.span.start - _TITLE), one.span.start)
    )
    return next(opening, None)


_SEVERAL = 2
_TITLE = 60
"""Characters before a name in which its title and what it leads stand."""
_TITLED = re.compile(
    r"(?:^|[.!?\n][\"\u201d]?\s+)(?:(?:[A-Z][\w.'\u2019-]*\s+){0,5}|[A-Z][\w'\u2019-]*\s+(?:[a-z'\u2019-]+\s+){0,4}[a-z'\u2019-]+,\s+)$"
)


def _acting(context: Context, phrase: NounPhrase) -> VerbGroup | None:
    return next((group for group in context.analysis.groups if context.roles.subject(group) == phrase), None)


def _befalls(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the subject of what happens to plans, laws and launches: "was repealed", "expired"."""
    verb = _acting(context, phrase)
    if verb is None:
        return False
    if verb.voice is Voice.PASSIVE:
        return context.words.has("refer.done_to", context.lemma(verb.main))
    told = (context.lemma(verb.main), *context.lowered[verb.main + 1 : verb.main + 3])
    return any(context.words.has("refer.befalls", " ".join(told[:count])) for count in (1, 2, 3))


def _flies(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase is the subject of what craft do, or what is done to them: "lifted off", "was launched"."""
    verb = _acting(context, phrase)
    if verb is None or context.roles.objects(verb):
        return False
    if verb.voice is Voice.PASSIVE:
        return context.words.has("refer.launched", context.lemma(verb.main))
    return context.words.has("refer.flying", context.lemma(verb.main), context.of_two(verb.main))


_UNKNOWN = "other"
"""Type of a name that may be anything."""


def _definite(context: Context, phrase: NounPhrase) -> bool:
    """Tell whether a phrase speaks of one known thing: "the agency", "its administrator", not "astronauts"."""
    tags = context.analysis.tags
    opening = tags[phrase.first].xpos in ("DT", "PRP$") and not context.words.has(
        "words.indefinite", context.word(phrase.first)
    )
    return opening and tags[phrase.head].xpos != "NNS"


_FITTING = {
    ("person",): "refer.person",
    ("agency",): "refer.agency",
    ("company",): "refer.company",
    ("state",): "refer.state",
    ("agency", "company", "ministry", "state", "parliament", "organisation", "un_body", "court"): "refer.body",
}


_FLYING = ("vehicle", "mission", "programme")


def leading_name(context: Context, trigger: int, before: Sequence[Mention]) -> dict[int, str]:
    """Return the name, as the document writes it, for a pronoun that is the subject of a title.

    A wrong name is worse than a pronoun: there is none where another name stands between, or another actor in the
    sentence ("Tanzanian police said they had arrested").

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        before: the names of the document before this sentence.

    Returns:
        The index of the pronoun with the name; empty where the subject is no pronoun or the name is in doubt.
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None:
        return {}
    alone = subject.first == subject.last and context.words.has("words.pronouns", context.word(subject.head))
    owned = subject.first < subject.last and context.analysis.tags[subject.first].xpos == "PRP$"
    pronoun = NounPhrase(subject.first, subject.first, subject.first)
    meant = referent(context, pronoun, before) if alone or owned else None
    if meant is None or not _sure(context, pronoun, meant, before):
        return {}
    name = meant.span.of(context.document.text)
    return {subject.first: f"{name}'s" if owned else name}  # "*its* officials told": China's


def _sure(context: Context, pronoun: NounPhrase, meant: Mention, before: Sequence[Mention]) -> bool:
    """Tell whether nothing else between a name and a pronoun could be what the pronoun stands for."""
    place = context.analysis.tokens[pronoun.first].start
    if _OWNER.match(context.document.text, meant.span.end):
        return False  # "Japan's H3 flew in 2023. It": the rocket
    for phrase in context.analysis.phrases:
        rival = phrase.last < pronoun.first and phrase.preposition is None and phrase.head not in context.dated
        if rival and not context.span(phrase.first, phrase.last).overlaps(meant.span):
            return False
    known = [found.span for found in (*before, *context.actors)] + [date.span for date in context.expressions]
    between = _CAPITAL.finditer(context.document.text, meant.span.end, place)
    return all(any(span.start <= match.start() < span.end for span in known) for match in between)
