"""A verb becomes the words that its title begins with: who acts, and the verb with what governs it."""

from __future__ import annotations

from timeline.events.sentence.chains import whole_chain
from timeline.events.sentence.context import Context
from timeline.events.sentence.reach import right_edge
from timeline.events.sentence.subject import subject_words
from timeline.events.titles.relative_objects import relative_object
from timeline.grammar import Form, NounPhrase, VerbGroup, Voice


def of_verb(context: Context, group: VerbGroup) -> tuple[list[int], list[int]]:
    """Return what a verb's title must hold (who, and the verb), and what may follow while there is room.

    Args:
        context: the sentence.
        group: the verb.
    """
    verb = verb_words(context, group)
    lead: list[int] = []
    described = _of_adjective(context, group)
    if described is not None:
        lead = [*subject_words(context, described), *range(described.first, verb[0])]
    elif (beside := _with_whom(context, group)) is not None:
        lead = list(range(beside.first, verb[0]))
    elif (owner := _owed(context, group)) is not None:
        lead = [*range(owner.first, owner.last + 1), *range(group.governor or group.first, verb[0])]
    elif group.form is Form.INFINITIVE or (group.form is Form.PARTICIPLE and group.governor is not None):
        chain = [found for index in context.governors(group) if (found := context.group(index)) is not None]
        finite = next((found for found in chain if found.form is Form.FINITE), None)
        if finite is None and chain and chain[0].form is Form.PARTICIPLE and chain[0].voice is Voice.PASSIVE:
            finite = chain[0]  # "the telescope, scheduled to fly in 2027"
        direct = bool(chain) and group.governor == chain[0].main
        if not chain and all(other.form is Form.INFINITIVE for other in context.analysis.groups):
            lead = [*subject_words(context, group), *range(group.first, group.main)]  # "US to land on Moon"
        if finite is not None and context.words.has("words.seeing", context.lemma(finite.main)):
            lead = subject_words(context, group)  # "2019 saw the firm launch a probe"
        elif finite is not None and direct:
            has = context.words.has("status.having", context.lemma(finite.main)) and finite.last + 1 in context.dating
            held = [] if has else verb_words(context, finite)  # "has until May to appeal" is no duty
            lead = [*subject_words(context, finite), *held, *_between(context, finite, group)]
    elif not _after_preposition(context, group):
        # "Refused a licence in 2019, the company moved": that the company refused it would be false
        given = group.first == 0 and group.form is Form.PARTICIPLE and group.voice is Voice.PASSIVE
        lead = [] if given and context.roles.objects(group) else subject_words(context, group)
        if given and len(lead) == 1 and context.words.has("words.pronouns", context.word(lead[0])):
            lead = []  # "Signed in 1967, it took effect": not "it signed"
    elif (main := _before_aside(context, group)) is not None:
        acting = subject_words(context, main)
        pronoun = len(acting) == 1 and context.words.has("words.pronouns", context.word(acting[0]))
        lead = [] if pronoun else acting
    last = right_edge(context, group)
    spoken = context.roles.subject(group)
    behind = range(spoken.first, spoken.last + 1) if spoken is not None and spoken.first > group.last else range(0)
    rest = [index for index in range(group.last + 1, last + 1) if index not in behind and index not in lead]
    return [*lead, *verb], [*relative_object(context, group, rest), *rest]


def of_due(context: Context, trigger: int, who: NounPhrase | None = None) -> tuple[list[int], list[int]] | None:
    """Return the same for what is due: "the sample is due back on Earth"; None for any other word.

    Args:
        context: the sentence.
        trigger: "due" itself, or what is due.
        who: what is due, where that is not the subject: "the module is due in 2028 and the *station* in 2035".
    """
    for group in context.analysis.groups:
        place = group.last + 1
        while place < len(context.lowered) - 1 and context.analysis.tags[place].xpos == "RB":
            place += 1  # "is now not due"
        if not group.copular or not context.words.has("words.due", *context.lowered[place : place + 1]):
            continue
        subject = context.roles.subject(group)
        if trigger == place or (subject is not None and subject.head == trigger):
            acting = subject_words(context, group) if who is None else range(who.first, who.last + 1)
            lead = [*acting, *range(group.first, place + 1)]
            return lead, list(range(place + 1, right_edge(context, group) + 1))
    return _once_due(context, trigger) or _noun_due(context, trigger)


def _noun_due(context: Context, trigger: int) -> tuple[list[int], list[int]] | None:
    """Return the same for "the lander, *due* on the planet in May"; None for any other word."""
    before = trigger - 1 - (context.word(trigger - 1) == ",")
    phrase = context.analysis.phrase_of(before) if before >= 0 else None
    if phrase is None or not context.words.any_has(("words.due", "words.coming_adverbs"), context.word(trigger)):
        return None
    end = next((i for i in range(trigger + 1, len(context.lowered)) if not context.word(i)[:1].isalnum()), None)
    behind = range(trigger + 1, len(context.lowered) if end is None else end)
    return [*range(whole_chain(context, phrase).first, phrase.last + 1), trigger], list(behind)


def _once_due(context: Context, noun: int) -> tuple[list[int], list[int]] | None:
    """Return the same for "its report, *originally due* in May, will now", or *due* alone."""
    phrase = context.analysis.phrase_of(noun)
    verbs = (one.first for one in context.analysis.groups if one.first > noun)
    end = next(verbs, len(context.lowered))
    place = next((index for index in range(noun, end) if context.word(index) == ","), end)
    behind = context.lowered[place : place + 3]
    if phrase is None or behind[:1] != (",",) or len(behind) < 3:
        return None
    last = place + 1 + context.words.any_has(("status.once", "status.once_beside"), behind[1])
    due = context.words.has("words.owed", context.word(last))
    first = whole_chain(context, phrase).first  # "*delivery of* the craft, originally due in May"
    return ([*range(first, place), *range(place + 1, last + 1)], []) if due else None


def _before_aside(context: Context, group: VerbGroup) -> VerbGroup | None:
    """Return the main verb whose subject acts in an aside too ("the rocket failed after *taking off*")."""
    if not context.words.has("words.while", context.word(group.first - 1)):
        return None
    if group.first == 1:  # "After launching in 1977, Voyager left": the one that left
        return next((other for other in context.analysis.groups if other.form is Form.FINITE), None)
    earlier = [other for other in context.analysis.groups if other.last < group.first and other.form is Form.FINITE]
    return earlier[-1] if earlier else None


def _between(context: Context, finite: VerbGroup, group: VerbGroup) -> list[int]:
    """Return the words from a verb to the infinitive it governs, without another one ("to grow and *to employ*")."""
    first = group.main if context.analysis.tags[group.first].xpos == "TO" else group.first
    groups = context.analysis.groups
    joined = [other for other in groups if finite.last < other.first < group.first and other.governor == group.governor]
    if not joined:
        return [index for index in range(finite.last + 1, first) if _plain(context, index)]
    marker = _marker(context, group) or _marker(context, joined[0])
    inside = (*range(finite.last + 1, joined[0].first), *marker)
    return [index for index in inside if _plain(context, index)]


def _marker(context: Context, group: VerbGroup) -> range:
    """Return the "to" of an infinitive."""
    marked = context.analysis.tags[group.first].xpos == "TO"
    return range(group.first, group.first + 1) if marked else range(0)


def _of_adjective(context: Context, group: VerbGroup) -> VerbGroup | None:
    """Return the "is" of an adjective that an infinitive hangs on ("it is due to dock")."""
    if group.form is not Form.INFINITIVE or group.governor is None:
        return None
    if context.analysis.tags[group.governor].upos != "ADJ" or group.governor != group.first - 1:
        return None
    before = [other for other in context.analysis.groups if other.last < group.governor]
    held = before[-1] if before else None
    if held is None or group.governor - held.last > _ADVERB:
        return None
    return held if held.copular or context.words.has("words.remains", context.lemma(held.main)) else None


_ADVERB = 2
"""Words from "is" to its adjective, at most: "is still due to dock"."""


def _with_whom(context: Context, group: VerbGroup) -> NounPhrase | None:
    """Return what is to act beside something else: "with *the second review* to follow in 2025"."""
    if group.form is not Form.INFINITIVE or context.analysis.tags[group.first].xpos != "TO":
        return None
    found = next((phrase for phrase in context.analysis.phrases if phrase.last == group.first - 1), None)
    beside = found is not None and found.first > 0 and context.words.has("words.with", context.word(found.first - 1))
    return found if beside else None


def _owed(context: Context, group: VerbGroup) -> NounPhrase | None:
    """Return the phrase before an adjective that an infinitive hangs on ("a regime, due to expire next year").

    The adjective may be missing: "Crew-9, originally to lift off in August".
    """
    place = group.governor
    if group.form is not Form.INFINITIVE:
        return None
    alone = context.words.has("status.once", context.word(group.first - 1)) or context.word(group.first - 1) == ","
    if place is None and alone:
        place = group.first  # "the observatory, to be launched in 2032, will"
    if place is None or not (place == group.first or context.words.has("words.due", context.word(place))):
        return None
    before = place - 1
    while before >= 0 and context.analysis.tags[before].xpos in ("RB", ","):  # "Crew-9, originally due to lift off"
        before -= 1
    phrase = context.analysis.phrase_of(before) if before >= 0 else None
    joined = [one for one in context.analysis.groups if one.last < before and one.form is Form.PARTICIPLE]
    if before > 0 and joined and context.analysis.tags[before].xpos == "CC":
        return context.roles.subject(joined[-1])  # "the rover, announced in 2021 and due to land in 2027"
    if before < 0:  # "Originally due to end in 2010, the mission was extended"
        later = (one for one in context.analysis.groups if one.first > group.last and one.form is Form.FINITE)
        return next((context.roles.subject(one) for one in later), None)
    return None if phrase is None else whole_chain(context, phrase)  # "talks on a treaty, due to end"


def _plain(context: Context, index: int) -> bool:
    return context.analysis.tags[index].xpos not in (",", ":")


def _after_preposition(context: Context, group: VerbGroup) -> bool:
    """Tell whether a gerund hangs on a preposition ("a down payment on landing humans"): nobody acts in it."""
    return group.form is Form.PARTICIPLE and context.after_preposition(group.first)


def verb_words(context: Context, group: VerbGroup) -> list[int]:
    """Return the words of a verb group without what is inserted between auxiliary and verb."""
    tags = context.analysis.tags
    first = group.main if group.form is Form.INFINITIVE and tags[group.first].xpos == "TO" else group.first
    inside = [*_shared_auxiliaries(context, group), *_inverted(context, group), *range(first, group.last + 1)]
    return [
        index
        for index in inside
        if tags[index].xpos[:2] in ("VB", "MD", "TO")
        or _negates(context, index)
        or (index > first and context.words.has("denied.longer", " ".join(context.lowered[index - 1 : index + 1])))
        or (index < group.main and context.words.has("words.telling_adverbs", context.word(index)))
        or (index >= group.main - _COMPOUND and index >= first and tags[group.main - 1].xpos == "HYPH")
    ]


_COMPOUND = 2  # "was *test-*fired"


def _shared_auxiliaries(context: Context, group: VerbGroup) -> range:
    """Return the auxiliaries a verb shares with the one before "and" ("would leave and build")."""
    passive = group.voice is Voice.PASSIVE and bool(group.auxiliaries)
    if not group.shared or not (group.modal or passive) or group.form is not Form.FINITE:
        return range(0)
    owners = [other for other in context.analysis.groups if other.last < group.first and not other.shared]
    owner = next((other for other in reversed(owners) if other.auxiliaries == group.auxiliaries), None)
    if owner is not None:
        return range(owner.first, owner.main)
    modal = next((other for other in reversed(owners) if group.modal and other.modal == group.modal), None)
    return (
        range(modal.first, modal.first + 1) if modal is not None else range(0)
    )  # "*will* (be signed and) take effect"


def _inverted(context: Context, group: VerbGroup) -> list[int]:
    """Return the "did" that stands before the subject: "only then *did* the agency admit it"."""
    if group.shared or group.form is not Form.FINITE or group.first != group.main or len(group.auxiliaries) != 1:
        return []
    earlier = [index for index in range(group.first) if context.word(index) == group.auxiliaries[0]]
    return earlier[-1:]


def _negates(context: Context, index: int) -> bool:
    return context.words.has("denied.negators", context.word(index).replace("\u2019", "'"))
