"""The words a title must hold and those that may follow become at most twelve words that end where a phrase ends."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.subject import first_of_list
from timeline.events.titles.render import exceeds
from timeline.grammar import Form, VerbGroup
from timeline.model import Category

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


def made_shorter(context: Context, group: VerbGroup, head: list[int], rest: list[int]) -> list[int]:
    """Return a title for a verb whose completion does not fit behind its subject; empty where there is none.

    What is announced or said goes without whoever says it ("the agency will stop its tests"), what is agreed or planned
    with the first of those who do.

    Args:
        context: the sentence.
        group: the verb.
        head: who, and the verb.
        rest: what completes it.
    """
    tags = context.analysis.tags
    if opens_content(context, group, rest):
        that = context.words.has("words.that", context.word(rest[0]))
        pledged = _pledged(context, group, head, rest[1:] if that else rest)
        if pledged:
            return pledged
        content = fitted(context, [], rest[1:] if that else rest)
        if content and context.words.has("words.pronouns", context.word(content[0])):
            bare = head[1:] if tags[head[0]].xpos == "DT" else head  # "UK announced it would leave"
            told = fitted(context, bare, rest[1:] if that else rest)
            content = told if _tells(context, told, rest) else content
        return content if _tells(context, content, rest) else []
    if tags[rest[0]].xpos not in ("TO", "RP", "DT"):
        return []
    first = min((one.first for one in context.analysis.groups if one.first in head), default=group.first)
    verb = [index for index in head if index >= first]
    shorter = [*first_of_list(context, [index for index in head if index < first]), *verb]
    told = fitted(context, shorter, rest)
    return told if told != shorter else []


def _pledged(context: Context, group: VerbGroup, head: list[int], said: list[int]) -> list[int]:
    """Return a title with who pledged something, else it would be told as done: "Roe had pledged a port would open".

    What stands between the subject of what is said and its verb is left out; empty for what is only said.
    """
    if context.words.verbs.get(context.lemma(group.main)) is not Category.AGREEMENT:
        return []
    verb = next((one for one in context.analysis.groups if one.main in said and one.form is Form.FINITE), None)
    subject = context.roles.subject(verb) if verb is not None else None
    if verb is None or subject is None:
        return []
    short = [index for index in said if index <= subject.last or index >= verb.first]
    forms = (fitted(context, head, said), fitted(context, head, short))
    return next((told for told in forms if _tells(context, told, said)), [])


def _tells(context: Context, kept: list[int], rest: list[int]) -> bool:
    """Tell whether a title holds a finite verb of what is said, and does not end with an auxiliary."""
    inside = any(other.main in kept and other.main in rest for other in context.analysis.groups if _finite(other))
    return inside and context.analysis.tags[kept[-1]].upos != "AUX"


def _finite(group: VerbGroup) -> bool:
    return group.form is Form.FINITE


def opens_content(context: Context, group: VerbGroup, rest: list[int]) -> bool:
    """Tell whether what is said begins behind a verb: "announced that it has", "announced it has"."""
    if context.words.has("words.that", context.word(rest[0])):
        return True
    if not context.words.has("speech.verbs", context.lemma(group.main)):
        return False
    finite = (other for other in context.analysis.groups if other.form is Form.FINITE and other.main in rest)
    said = next(finite, None)
    subject = context.roles.subject(said) if said is not None else None
    return subject is not None and subject.first == rest[0]


def _opens_other(context: Context, index: int) -> bool:
    """Tell whether a pronoun is the subject of the verb right behind it: "a budget *they* failed to agree"."""
    group = context.analysis.group_of(index + 1) if context.analysis.tags[index].xpos == "PRP" else None
    if group is None or group.form is not Form.FINITE or group.first != index + 1:
        return False
    subject = context.roles.subject(group)
    return subject is not None and subject.last == index and subject.preposition is None


def _opens_amount(context: Context, index: int) -> bool:
    """Tell whether an amount goes on behind a token: "*up* to 340 million"."""
    tags = context.analysis.tags[index + 1 : index + 3]
    number = len(tags) > 1 and tags[0].xpos in ("TO", "IN") and tags[1].xpos in ("CD", "$")
    return number and index + 2 not in context.dated and context.words.has("words.up_to", context.word(index))


def _glued(context: Context, index: int) -> bool:
    """Tell whether a number goes on behind a token without a blank: "resolution 76/231"."""
    tokens = context.analysis.tokens[index : index + 3]
    if len(tokens) < 3 or not tokens[0].word.isdigit():
        return False
    return tokens[0].end == tokens[1].start and tokens[1].end == tokens[2].start and tokens[2].word[:1].isdigit()


def _within_name(context: Context, index: int) -> bool:
    """Tell whether a known name goes on behind a token: "the Air" of "the Air and Space Museum"."""
    tags, words = context.analysis.tags, context.analysis.words
    spans = (context.analysis.indices(found.span) for found in context.actors if found.actor_id)
    named = [range(index + 1, inside.stop) for inside in spans if inside and inside.start <= index < inside.stop]
    later = (place for places in named for place in places if context.word(places.start) != "(")  # "the Agency (ESA)"
    if any(tags[place].xpos != "IN" and place not in context.dated for place in later):
        return True  # but the year of "the Act *of 2010*" is no part of a title
    behind = [tag.xpos for tag in tags[index + 1 : index + 4]]
    joined = tags[index].xpos == "NNP" and behind == ["CC", "NNP", "NNP"]
    return joined and tags[index - 1].xpos == "DT" and not words[index].isupper()


def _completes(context: Context, index: int) -> bool:
    """Tell whether an adjective completes "is", with no more than an adverb or a date between: "is now *open*"."""
    place = index - 1
    while place > 0 and (place in context.dated or context.analysis.tags[place].xpos == "RB"):
        place -= 1
    group = context.analysis.group_of(place)
    return group is not None and group.copular and group.last == place


def fitted(context: Context, head: list[int], rest: list[int], room: int = MAX_WORDS) -> list[int]:
    """Return the head and as much of the rest as the room holds, ending where a phrase ends.

    Args:
        context: the sentence.
        head: who, and the verb.
        rest: what completes it.
        room: so many words at most.
    """
    tags = context.analysis.tags
    opening = {phrase.first for phrase in context.analysis.phrases}
    while head and tags[head[0]].xpos in _NEVER_FIRST and head[0] not in opening:
        head = head[1:]
    best = list(head)
    for place, index in enumerate(rest):
        following = rest[place + 1] if place + 1 < len(rest) else None
        if len(head) + place >= room and exceeds(context, [*head, *rest[: place + 1]], room):
            break
        opens = following is None or tags[following].xpos in ("IN", "TO", "CC", ",", "WDT", ":", "RB", "VBG", "VBN")
        if not opens and following == index + 1:
            continue
        ends = (
            tags[index].xpos not in _NEVER_LAST
            or context.particle(index)
            or (tags[index].xpos == "RP" and tags[index - 1].xpos[:2] == "VB")  # "will be wound up"
            or (
                tags[index].xpos in ("JJ", "RB")
                and (following is None or (tags[following].xpos == "IN" and tags[index - 1].xpos[:2] in ("VB", "RB")))
                and (index - 1 not in context.dated or _completes(context, index))
            )
        )
        ends = ends and not _opens_other(context, index) and not _glued(context, index)
        ends = ends and not (tags[index].xpos == "RB" and tags[index - 1].xpos == "CC")  # "was postponed and then"
        ends = ends and not _opens_amount(context, index)
        if ends and not _within_name(context, index):
            best = [*head, *rest[: place + 1]]
    while exceeds(context, best, room) and len(best) > 1:
        best.pop(0)
    return best
