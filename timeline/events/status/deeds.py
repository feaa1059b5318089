"""A verb of saying becomes whether it tells of a deed: of what is done by the words, or of what is no saying at all."""

from __future__ import annotations

from timeline.events.sentence.category import into_law, of_people
from timeline.events.sentence.context import Context
from timeline.grammar import Form, VerbGroup, Voice


def is_deed(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb of saying tells of a deed: "*added* $50 million", "the bill, *reported* in July".

    Args:
        context: the sentence.
        group: the verb.
    """
    lemma = context.lemma(group.main)
    bare = group.form is Form.PARTICIPLE and not group.auxiliaries  # "The Hague: Hermes added"
    following = context.lowered[group.last + 1 : group.last + 2]
    to = context.words.has("status.adding_to", *following)  # "added to the debris"
    if context.words.has("status.adding", lemma) and (context.roles.objects(group) or bare or to):
        return True
    if _resolved(context, group, lemma):
        return True
    objects = context.roles.objects(group)[:1]
    passive = group.voice is Voice.PASSIVE
    if context.words.has("status.bidden" if passive else "status.bidding", lemma) and (objects or passive):
        return context.governed_by(group.main) is not None  # "told the Pentagon to set it up"
    if context.words.has("status.requesting", lemma) and not passive and _requests(context, group):
        return True  # "asked Beijing for an explanation"
    if context.words.has("status.summoning", lemma) and objects:
        return context.words.has("status.summoned", context.lemma(objects[0].head))  # "called an election"
    if into_law(context, group.main):
        return True  # "wrote a ban into law"
    if context.words.has("status.appearing", lemma) and context.words.has("words.before", *following):
        return True  # "testified before the committee"
    if context.words.has("status.naming", lemma):
        return of_people(context, group) or _by_panel(context, group)  # "The Senate confirmed her as administrator"
    if not passive:
        return False
    subject, agent = context.roles.subject(group), context.roles.agent(group)
    handed_on = subject is not None and context.words.has("status.handed_on", context.lemma(subject.head))
    handed_on = handed_on or (agent is not None and context.words.has("status.panels", context.lemma(agent.head)))
    noted = context.words.has("status.noting", lemma)  # "was written into the standard"
    return noted or (handed_on and context.words.has("status.handing_on", lemma))


def _resolved(context: Context, group: VerbGroup, lemma: str) -> bool:
    """Tell whether a body acts by what it says ("the Assembly *called* on states"), or hands in what it found.

    "The commission *reported* in May", with nothing that it said.
    """
    subject = context.roles.subject(group)
    if subject is None or group.voice is Voice.PASSIVE:
        return False
    head = context.word(subject.head)
    told = in_words(context, group)
    if context.words.has("status.handing_on", lemma) and context.words.has("status.inquiries", head):
        return not (told or context.roles.objects(group))
    if told:
        return False
    return context.words.has("status.resolving", lemma) and by_body(context, group)


def by_body(context: Context, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb is a body that acts by what it says: a parliament, a court, a council."""
    subject = context.roles.subject(group)
    if subject is None:
        return False
    head, span = context.word(subject.head), context.span(subject.first, subject.last)
    body = any(found.type in ("parliament", "court") and span.overlaps(found.span) for found in context.actors)
    return body or context.words.has("status.resolving_bodies", head)


def _requests(context: Context, group: VerbGroup) -> bool:
    """Tell whether what a verb of asking asks for stands behind it: "asked the firm *to carry* it"."""
    following = next((one for one in context.analysis.groups if one.first > group.last), None)
    end = len(context.lowered) if following is None else following.first
    if following is not None and following.form is Form.INFINITIVE and following.governor == group.main:
        return True
    marks = (place for place in range(group.last + 1, end) if context.lowered[place] in ",;.")
    end = min(end, next(marks, end), group.last + _ASKED)
    return any(context.words.has("status.requested", word) for word in context.lowered[group.last + 1 : end])


_ASKED = 8  # words


def in_words(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb is followed by what was said: "declared *that it will* end", not "declared that sum"."""
    following = next((one for one in context.analysis.groups if one.first > group.last), None)
    if following is None or following.form is not Form.FINITE:
        return False
    return any(context.words.has("words.that", context.word(place)) for place in range(group.last + 1, following.first))


def _by_panel(context: Context, group: VerbGroup) -> bool:
    """Tell whether a parliament or a committee of it acts on something: "*the Senate* confirmed the nomination"."""
    subject, objects = context.roles.subject(group), context.roles.objects(group)
    if subject is None or not objects or objects[0].first != group.last + 1:
        return False
    span = context.span(subject.first, subject.last)
    panel = context.words.has("status.panels", context.lemma(subject.head))
    return panel or any(found.type == "parliament" and span.overlaps(found.span) for found in context.actors)
