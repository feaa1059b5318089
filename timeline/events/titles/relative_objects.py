"""A relative clause becomes what its verb acts on: "the rules, which the Commission adopted"."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice
from timeline.model import Category


def relative_object(context: Context, group: VerbGroup, rest: list[int]) -> list[int]:
    """Return what a relative clause tells of its object, with the particle before it: "the venture, which they set up".

    The particle is taken out of the rest.

    Args:
        context: the sentence.
        group: the verb of the clause.
        rest: the tokens behind it that a title may show.
    """
    if group.voice is Voice.PASSIVE or group.copular or context.roles.objects(group):
        return []
    held = group
    if group.form is Form.INFINITIVE and group.governor is not None:  # "which they agreed to undertake"
        held = context.group(group.governor) or group
    subject = context.roles.subject(held)
    if held.form is not Form.FINITE or subject is None or subject.last > held.first or subject.first < 1:
        return []
    if any(context.word(index) == "," for index in range(subject.last, held.first)):
        return []
    known = _known_object(context, held, subject.first - 1, bare=held is group)
    if known is None or known.head in context.dated or context.words.has("words.taken", context.word(known.head)):
        return []
    particle = [rest.pop(0)] if rest and context.analysis.tags[rest[0]].xpos == "RP" else []
    meant = context.analysis.group_of(rest[0]) if rest else None
    while rest and meant is not None and meant.form is Form.INFINITIVE and rest[0] <= meant.last:
        particle.append(rest.pop(0))  # "the mission, which they agreed *to undertake*"
    return [*particle, *range(known.first, known.last + 1)]


def _known_object(context: Context, group: VerbGroup, place: int, *, bare: bool) -> NounPhrase | None:
    """Return the phrase before "which", or before the subject where no word stands between: "a deal they signed".

    Args:
        context: the sentence.
        group: the verb of the relative clause.
        place: the token before its subject.
        bare: whether the relative word may be missing.
    """
    tags = context.analysis.tags
    place = _shared_relative(context, place)
    opened = context.words.has("words.which", context.word(place)) or tags[place].xpos == "WDT"
    opened = opened or _of_act(context, place)
    told = [one for one in context.analysis.groups if one.last < place and one.form is not Form.INFINITIVE]
    that = context.words.has("words.that_only", context.word(place))
    says = bool(told) and context.words.any_has(_REPORTING if that else _REPORTING[:1], context.lemma(told[-1].main))
    if says and (tags[place].xpos == "WDT" or _of_act(context, place)):
        return None  # "told a meeting that China aims", "promised in a speech that work would begin"
    before = place - 1 - (context.word(place - 1) == ",") if opened else place
    known = next((phrase for phrase in context.analysis.phrases if phrase.last == before), None)
    # behind a comma, or a name, which "that" describes not: "the ban on trade with Chad that they wrote"
    apart = before < place - 1 or (known is not None and tags[known.head].upos == "PROPN" == tags[known.first].upos)
    while opened and known is not None and known.preposition is not None and apart:
        if context.words.has("words.at_events", context.word(known.preposition)):
            break  # "present it to the board at a congress, which Oslo hosts"
        over = next((one for one in context.analysis.phrases if one.last == known.preposition - 1), None)
        if over is None:
            break
        known = NounPhrase(over.first, known.last, over.head, over.preposition)  # "a record for time in orbit, which"
    if opened or known is None or not bare:
        return known if opened else None
    told = [one for one in told if one.form is Form.FINITE]
    framed = bool(told) and told[0].last < known.first
    says = context.words.has("speech.verbs", context.lemma(group.main))
    acts = tags[known.last].xpos in ("NN", "NNS") and tags[known.first].xpos in ("DT", "PRP$", "NNS", "JJ", "CD")
    goes_on = any(one.form is Form.FINITE and one.first > group.last for one in context.analysis.groups)
    contact = tags[place + 1].xpos == "PRP" and goes_on  # "the rocket they launched in January has been lost"
    return known if (framed or contact) and acts and not says else None


_REPORTING = ("speech.verbs", "status.statement", "status.target", "status.planned")
_ACTS = frozenset({Category.AGREEMENT, Category.AWARD, Category.BUDGET, Category.LEGISLATION, Category.ORDER})


def _of_act(context: Context, place: int) -> bool:
    """Tell whether "that" stands right behind what can be granted or signed: "an approval *that* the FAA granted"."""
    that = context.words.has("words.that_only", context.word(place)) and context.analysis.tags[place].xpos == "IN"
    noun = context.lemma(place - 1) if that and place > 0 else ""
    return context.words.nouns.get(noun) in _ACTS or context.words.objects.get(noun) in _ACTS


def _shared_relative(context: Context, place: int) -> int:
    """Return the relative word that an "and" at a place goes on from: "*which* they wrote in May and we read"."""
    tags = context.analysis.tags
    joint = place - 1 if tags[place].xpos == "WDT" else place
    if joint < 1 or tags[joint].xpos != "CC":
        return place
    first = next((index for index in range(joint - 1, 0, -1) if tags[index].xpos == "WDT"), None)
    inside = [one for one in context.analysis.groups if first is not None and first < one.first < joint]
    if first is None or len(inside) != 1 or inside[0].first <= first + 1 or context.roles.objects(inside[0]):
        return place
    return first
