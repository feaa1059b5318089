"""A sentence that names nobody becomes who is meant: whom the text spoke of last, or who runs its programme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from timeline.events.actors.pronouns import REACH, fitting_types
from timeline.events.actors.unlisted import proper
from timeline.events.names.gazetteer import Actor, gazetteer
from timeline.events.names.mention import Mention
from timeline.events.sentence.context import Context
from timeline.grammar import Form, Voice

BODIES = frozenset({"agency", "ministry", "parliament", "court", "un_body", "company", "state", "organisation"})
"""Types of those that act as bodies, no persons."""


def carried_over(
    context: Context,
    trigger: int,
    previous: tuple[str, ...],
    before: Sequence[Mention],
    year: int | None,
    *,
    apart: bool,
    hidden: bool = False,
    of_policy: bool = True,
) -> list[str]:
    """Return the canonical names of whom a sentence goes on to tell of.

    From one paragraph to the next persons and states go on only where the subject is spoken of as known: "the Chair
    made a statement".

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
        previous: who took part in the event told last, not far before.
        before: the names of the document before this sentence.
        year: of the happening; whoever was founded later has no part in it.
        apart: the event told last stands in another paragraph.
        hidden: a passive tells who does it not at all: "a workshop will be held".
        of_policy: the happening has a category of its own; in others a state does not act unnamed.
    """
    people = {found.name for found in before if found.type == "person"}
    if _by_speaker(context, trigger) and people.isdisjoint(previous[:1]):
        return list(_subject_of_text(before, BODIES - {"state"}, year))
    told, known = _goes_on(context, trigger), _is_known(context, trigger)
    goes_on = told and (known or not apart or _is_body(previous, before))
    goes_on = goes_on and not _of_no_person(context, trigger, previous, before)
    fitting = _fitting(context, trigger)
    goes_on = goes_on and not _of_another_kind(fitting, previous, before)
    near = before if known else _of_paragraph(context, before)
    near = [found for found in near if not fitting or found.type in fitting]
    carried = [*(previous[:1] if goes_on else ()), *implied(context, near if told else (), year)]
    if carried or not (told or (hidden and not apart)):
        return carried
    kinds = BODIES if of_policy or "state" in fitting else BODIES - {"state"}
    return list(_subject_of_text(before, kinds.intersection(fitting or kinds), year))


def _by_speaker(context: Context, trigger: int) -> bool:
    """Tell whether whoever writes acts: "*we* expect to launch it" goes on from nobody named last."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    return subject is not None and context.words.has("refer.speaker", context.word(subject.head))


def is_hidden(context: Context, trigger: int) -> bool:
    """Tell whether a passive leaves open who acts.

    Args:
        context: the sentence.
        trigger: index of the word that names the happening.
    """
    group = context.group(trigger)
    return group is not None and group.voice is Voice.PASSIVE and context.roles.agent(group) is None


def _subject_of_text(before: Sequence[Mention], kinds: Collection[str], year: int | None) -> Iterator[str]:
    """Yield the body that a text names first, at its very beginning: what names nobody is told of it."""
    found = next((one for one in before if one.type in BODIES and one.actor_id), None)
    if found is None or found.type not in kinds:
        return
    actor = gazetteer().actors.get(found.actor_id) if found.span.start < _LEAD else None
    if actor is not None and not founded_after(actor, year):
        yield actor.name


_LEAD = 160
"""Characters from the beginning of a text within which it names what it is about."""


def implied(context: Context, before: Sequence[Mention], year: int | None) -> Iterator[str]:
    """Yield who is meant where a sentence names nobody: who runs its programme, else whom the document named last.

    Args:
        context: the sentence.
        before: the names of the document before this sentence.
        year: of the happening; whoever was founded later has no part in it.
    """
    for found in context.actors:
        actor = gazetteer().actors.get(found.actor_id)
        parent = gazetteer().actors.get(actor.parent) if actor is not None else None
        if actor is not None and parent is not None and parent.type in BODIES and not founded_after(parent, year):
            yield parent.name
            above = gazetteer().actors.get(parent.parent) if actor.type == "law" else None
            if above is not None and above.type == "state":
                yield above.name  # "Executive Order 13803": of the White House, and of its state
            return
    for found in reversed(before):
        if context.sentence.start - found.span.end > REACH:
            return
        site = context.words.has("words.sites", *found.name.lower().split()[-1:])
        if found.type in BODIES and found.actor_id and not (found.demonym or site):
            yield found.name
            return


def founded_after(actor: Actor, year: int | None) -> bool:
    """Tell whether a body is younger than what happened: Soyuz 36 flew in 1980, Roscosmos is of 1992.

    Args:
        actor: the body.
        year: of the happening, or None.
    """
    return year is not None and actor.valid_from != "" and year < int(actor.valid_from[:4])


def _goes_on(context: Context, trigger: int) -> bool:
    """Tell whether a sentence that names nobody may tell of whom the event before it told.

    It does not where somebody new acts in it ("at least four people", "a court").
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or (subject.first > 0 and context.word(subject.first - 1) == ","):  # "Ham, a chimpanzee, rode"
        return True
    if any(proper(context, index) for index in range(subject.first, subject.last + 1)):
        return False
    if context.analysis.tags[subject.first].xpos == "DT" and not context.words.has(
        "words.indefinite", context.word(subject.first)
    ):
        return True
    if context.analysis.tags[subject.first].xpos == "NNS" and subject.first == subject.head:
        return False  # "Negotiations on a joint flight began": they are new
    numbered = any(context.analysis.tags[index].xpos == "CD" for index in range(subject.first, subject.last))
    return not numbered and not context.words.has("words.indefinite", context.word(subject.first))


def _is_known(context: Context, trigger: int) -> bool:
    """Tell whether an office or a body acts that was spoken of: "the Chair made a statement"."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or context.analysis.tags[subject.first].xpos != "DT":
        return False
    head = (context.word(subject.head), context.lemma(subject.head))
    return context.words.any_has(("refer.office", "refer.person", "refer.body", "refer.agency", "refer.company"), *head)


def _is_body(previous: tuple[str, ...], before: Sequence[Mention]) -> bool:
    """Tell whether who took part in the event told last is neither a person nor a state."""
    kinds = {found.name: found.type for found in before}
    return bool(previous) and kinds.get(previous[0]) not in (None, "person", "state")


def _of_paragraph(context: Context, before: Sequence[Mention]) -> list[Mention]:
    """Return the names that stand in the paragraph of a sentence, before it; where none does, whom the text is about.

    That is the body it named most, more than once and more than any other.
    """
    line = context.document.text.rfind("\n", 0, context.sentence.start)
    here = [found for found in before if found.span.end > line]
    if here:
        return here
    bodies = [found for found in before if found.type in BODIES - {"state"} and found.actor_id and not found.demonym]
    counted = Counter(found.name for found in bodies).most_common(2)
    if not counted or counted[0][1] < _OFTEN or (counted[0][1] == counted[-1][1] and len(counted) > 1):
        return []
    return [next(found for found in reversed(bodies) if found.name == counted[0][0])]


_OFTEN = 2


def _fitting(context: Context, trigger: int) -> tuple[str, ...]:
    """Return the types of whom the noun that acts may stand for: "the government" is a state; none where any may.

    A state may stand for its person: "Talks with Russia ended. The two presidents signed".
    """
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None else None
    if subject is None or context.analysis.tags[subject.head].upos == "PRON":
        return ()
    fitting = fitting_types(context, context.lemma(subject.head), context.word(subject.head))
    return (*fitting, "state") if "person" in fitting else fitting


def _of_another_kind(fitting: tuple[str, ...], previous: tuple[str, ...], before: Sequence[Mention]) -> bool:
    """Tell whether "the government" acts where the event before it was told of a company, or the like."""
    told = next((found for found in reversed(before) if found.name in previous[:1]), None)
    kind = told.type if told is not None and (told.actor_id or told.type == "person") else ""
    return bool(fitting) and kind in BODIES | {"person"} and kind not in fitting


def _of_no_person(context: Context, trigger: int, previous: tuple[str, ...], before: Sequence[Mention]) -> bool:
    """Tell whether a thing acts ("the rover rolled out") where the event before it was told of a person."""
    group = context.group(trigger)
    subject = context.roles.subject(group) if group is not None and group.form is Form.FINITE else None
    people = any(found.type == "person" and found.name in previous[:1] for found in before)
    thing = subject is not None and context.words.has(
        "refer.things", *context.lowered[subject.first : subject.last + 1]
    )
    return people and thing
