"""Tagged words become verb groups: a main verb with its auxiliaries, and what they say of tense, voice and negation.

Read from the tags alone, without a parse. Known limits: the auxiliary that opens a question ("did NASA announce?") is
a group of its own; a participle before a noun ("planned launch") makes no group; of several verbs joined by "and" the
later ones take over the auxiliaries of the first only where their form fits.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.grammar.lemmas import lemma
from timeline.grammar.mended import mended
from timeline.grammar.shared import joined, over_aside, shared
from timeline.grammar.tagger import Tag
from timeline.grammar.verbs import (
    Form,
    Tense,
    VerbGroup,
    Voice,
    across_date,
    adjoins,
    is_attribute,
    is_verb,
    next_verb,
    skip_adverbs,
    with_auxiliaries,
)
from timeline.grammar.wordlists import modal_forms, plain, words


def verb_groups(sentence: Sequence[str], tags: Sequence[Tag], dates: Collection[int] = ()) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a sentence in order.

    Args:
        sentence: the words of the sentence.
        tags: their tags.
        dates: indices of the tokens that belong to dates.
    """
    forms = [plain(word) for word in sentence]
    tags = with_auxiliaries(forms, tags)
    groups: list[VerbGroup] = []
    place = 0
    while place < len(forms):
        group = _group_at(place, forms, tags, groups)
        if group is None:
            place += 1
        else:
            groups.append(group)
            place = group.last + 1
    return tuple(mended(groups, forms, tags, dates))


def _group_at(place: int, forms: list[str], tags: Sequence[Tag], before: list[VerbGroup]) -> VerbGroup | None:
    """Return the group that begins at a word, or None."""
    tag = tags[place]
    if tag.upos == "AUX":
        return _with_auxiliaries(place, place, forms, tags, before)
    if tag.xpos == "TO":
        verb = skip_adverbs(place + 1, tags)
        if verb < len(forms) and tags[verb].xpos == "VB":
            return _with_auxiliaries(place, verb, forms, tags, before)
        return None
    if is_verb(tag) and not is_attribute(place, forms, tags):
        return _bare(place, forms, tags, before)
    return None


def _with_auxiliaries(
    first: int, start: int, forms: list[str], tags: Sequence[Tag], before: list[VerbGroup]
) -> VerbGroup:
    """Read auxiliaries from ``start`` on until the main verb; ``first`` is that place, or the "to" before it."""
    chain: list[int] = []
    main: int | None = None
    linked = False
    place = start
    while main is None:
        if tags[place].upos == "AUX":
            chain.append(place)
            following = next_verb(place, forms, tags)
            if following is None:
                break
            linked = linked or tags[following - 1].xpos == "TO" or forms[following - 1] == "to"
            place = following
        else:
            main = place
    last = chain[-1] if main is None else main
    auxiliaries = tuple(forms[index] for index in chain if index != main)
    inside = forms[first : last + 2] if main is None else forms[first : last + 1]
    if inside.count(",") > 1:  # "shall, no later than 15 April 2026, file"
        inside = inside[: inside.index(",")] + inside[len(inside) - inside[::-1].index(",") :]
    infinitive = tags[first].xpos == "TO"
    voice = _voice(main, chain, forms, tags)
    governor = _governor(first, forms, tags, before) if infinitive else None
    if infinitive and voice is Voice.PASSIVE and _of_preposition(first - 1, tags):
        governor = first - 1  # "approved, with an orbiter to be launched"
    return VerbGroup(
        main=last,
        first=first,
        last=last,
        auxiliaries=auxiliaries,
        negated=not words("negations").isdisjoint(inside)
        or (infinitive and first > 0 and forms[first - 1] in words("negations")),
        modal=_modal(auxiliaries, linked),
        voice=voice,
        form=Form.INFINITIVE if infinitive else Form.PARTICIPLE if tags[first].xpos == "VBG" else Form.FINITE,
        tense=Tense.NONE if infinitive or tags[first].xpos == "VBG" else _tense(auxiliaries, linked, tags[start].xpos),
        governor=governor,
        copular=main is None and forms[last] in words("be"),
    )


def _of_preposition(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a noun ends a phrase that a preposition governs."""
    first = place
    while first > 0 and tags[first].xpos in ("NN", "NNS", "NNP", "JJ", "CD", "DT", "PRP$", "HYPH"):
        first -= 1
    return place > first > 0 and tags[place].upos == "NOUN" and tags[first].xpos == "IN"


def _voice(main: int | None, chain: list[int], forms: list[str], tags: Sequence[Tag]) -> Voice:
    passive = main is not None and bool(chain) and forms[chain[-1]] in words("be") and tags[main].xpos in ("VBN", "VBD")
    return Voice.PASSIVE if passive else Voice.ACTIVE


def _modal(auxiliaries: tuple[str, ...], linked: bool) -> str:
    """Return the modal of a chain of auxiliaries."""
    if not auxiliaries:
        return ""
    first = auxiliaries[0]
    if linked:
        return "have to" if first in words("have") else "be to"
    full = modal_forms().get(first, first)
    return "" if full in words("be") or full in words("have") or full in words("do") else full


def _tense(auxiliaries: tuple[str, ...], linked: bool, xpos: str) -> Tense:
    """Return the tense that the auxiliaries give, or the tag of a verb that has none."""
    first = auxiliaries[0] if auxiliaries else ""
    if first in words("predictive") or linked:
        return Tense.FUTURE
    if first in words("have") and len(auxiliaries) + (xpos == "VBN") and (len(auxiliaries) > 1 or first):
        return Tense.PAST if first == "had" else Tense.PERFECT
    return Tense.PAST if first in words("past_auxiliaries") or xpos == "VBD" else Tense.PRESENT


def _governor(place: int, forms: list[str], tags: Sequence[Tag], before: list[VerbGroup]) -> int | None:
    """Return the word that an infinitive depends on: the word before it, or the verb whose object stands between."""
    previous = across_date(place - 1, tags)
    while previous >= 0 and tags[previous].xpos in ("RB", "RP", "''", "``"):
        previous -= 1
    if previous >= 0 and tags[previous].xpos == ",":
        return over_aside(previous, tags, before)
    if previous < 0 or tags[previous].xpos in (":", "."):
        return None
    verb = before[-1].main if before else None
    if verb is not None and verb == previous:
        return verb
    if before and tags[previous].xpos == "CC" and before[-1].form is Form.INFINITIVE:
        return (
            before[-1].governor if before[-1].governor is not None else verb
        )  # "to aim for 2035 and to put one there"
    if forms[previous - 1 : previous + 1] == ["in", "order"]:
        return verb
    if tags[previous].upos in ("NOUN", "ADJ") and (
        verb is None or lemma(forms[previous], tags[previous].xpos) in words("control") or tags[previous].upos == "ADJ"
    ):
        return previous
    return verb


def _bare(place: int, forms: list[str], tags: Sequence[Tag], before: list[VerbGroup]) -> VerbGroup:
    """Return the group of a verb without auxiliaries of its own."""
    xpos = tags[place].xpos
    previous = place - 1
    while previous >= 0 and tags[previous].xpos in ("RB", ","):
        previous -= 1
    joint = across_date(previous, tags)
    while joint > 0 and tags[joint].xpos == ",":
        joint -= 1
    previous = joint if tags[joint].xpos == "CC" else previous  # "were moved and, from 2015 onwards, used"
    in_list = (
        xpos in ("VB", "VBP") and place > 0 and tags[place - 1].xpos == "," and bool(before) and before[-1].modal != ""
    )
    if before and previous >= 0 and (tags[previous].xpos == "CC" or in_list):  # "will dock, *stay* a week and return"
        both = shared(place, xpos, joined(previous, xpos, forms, tags, before), forms, tags)
        if both is not None:
            return both
    ahead = place - (place > 0 and forms[place - 1] in words("longer"))  # "no longer plans to"
    negated = ahead > 0 and forms[ahead - 1] in words("negations")
    if xpos in ("VBD", "VBZ", "VBP"):
        tense = Tense.PAST if xpos == "VBD" else Tense.PRESENT
        return VerbGroup(place, place, place, negated=negated, tense=tense)
    if xpos == "VB":
        goes_on = previous >= 0 and tags[previous].xpos == "CC" and bool(before) and before[-1].form is Form.FINITE
        form, tense = (Form.FINITE, Tense.PRESENT) if goes_on else (Form.INFINITIVE, Tense.NONE)
        seen = before[-1].main if form is Form.INFINITIVE and before and _sees(before[-1], place, forms, tags) else None
        return VerbGroup(place, place, place, negated=negated, form=form, tense=tense, governor=seen)
    voice = Voice.PASSIVE if xpos == "VBN" else Voice.ACTIVE
    governor = before[-1].main if xpos == "VBG" and before and adjoins(before[-1].main, place, tags) else None
    return VerbGroup(place, place, place, negated=negated, voice=voice, form=Form.PARTICIPLE, governor=governor)


def _sees(verb: VerbGroup, place: int, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether an infinitive without "to" is what a verb sees or lets be done ("to *see* it fly")."""
    bare = lemma(forms[verb.main], tags[verb.main].xpos) in words("with_bare_infinitives")
    return bare and verb.last + 2 <= place <= verb.last + _OBJECT


_OBJECT = 5  # words of the object that stands between the two
