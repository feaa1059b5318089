"""Verb groups become those the sentence needs, where past and participle look alike ("published", "found")."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag, past_form
from timeline.grammar.tags import run_start
from timeline.grammar.verbs import Form, Tense, VerbGroup, Voice
from timeline.grammar.wordlists import words


def mended(
    groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag], dates: Collection[int] = ()
) -> list[VerbGroup]:
    """Return the groups of a sentence with its main verb a finite one, and what only describes a noun a participle.

    Args:
        groups: the groups, in order.
        forms: the words in small letters.
        tags: their tags.
        dates: indices of the tokens that belong to dates.
    """
    whole = _inverted(groups, forms, tags)
    reduced = _reduced(_opened(whole, forms, tags), forms, tags, dates)
    finite = any(group.form is Form.FINITE for group in reduced)
    if not finite or ";" not in forms:
        return _with_main_verb(reduced, forms, tags, dates)
    parts = [_parted(groups, forms, tags, dates) for groups in _between_semicolons(reduced, forms)]
    return [group for part in parts for group in part]


def _between_semicolons(groups: list[VerbGroup], forms: list[str]) -> list[list[VerbGroup]]:
    """Return the groups of each part of a sentence that has semicolons."""
    marks = [place for place, form in enumerate(forms) if form == ";"]
    bounds = [-1, *marks, len(forms)]
    return [[group for group in groups if first < group.first < end] for first, end in pairwise(bounds)]


def _parted(groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag], dates: Collection[int]) -> list[VerbGroup]:
    """Return the groups of a part with its main verb: "it flew; its crew, paid for by MirCorp, *left*"."""
    return _with_main_verb(groups, forms, tags, dates) if len(groups) > 1 else groups


def _inverted(groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag]) -> list[VerbGroup]:
    """Make one verb of "did" and what stands behind its subject: "only in 2019 *did* the agency *admit* it".

    The verb alone is the group, with "did" as its auxiliary; what opens with "did" asks whether, and stays as it is.
    """
    found: list[VerbGroup] = []
    for group in groups:
        before = found[-1] if found else None
        bare = group.form is Form.INFINITIVE and group.first == group.main and tags[group.main].xpos == "VB"
        helps = before is not None and before.first == before.main > 0 and forms[before.main] in words("do")
        if bare and helps and before is not None and group.first - before.last <= _SUBJECT and group.governor is None:
            past = Tense.PAST if tags[before.main].xpos == "VBD" else Tense.PRESENT
            found[-1] = replace(group, form=Form.FINITE, tense=past, auxiliaries=(forms[before.main],))
        else:
            found.append(group)
    return found


_SUBJECT = 8  # words of the subject between the two


def _opened(groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag]) -> list[VerbGroup]:
    """Make a past that opens a sentence a participle where the main verb follows ("Launched today, the probe will")."""
    if len(groups) > 2 and groups[0].first == 0 and groups[0].form is Form.PARTICIPLE:
        joined, third = groups[1], groups[2]
        alone = joined.first == joined.last and forms[joined.first - 1] == "and" and past_form(forms[joined.main])
        closed = "," in forms[joined.last : third.first] and "," not in forms[: joined.first]
        if alone and closed and third.form is Form.FINITE:  # "Approved in 1999 and launched in 2004, it ended"
            participle = replace(joined, voice=Voice.PASSIVE, form=Form.PARTICIPLE, tense=Tense.NONE)
            return [groups[0], participle, *groups[2:]]
    if len(groups) < 2 or groups[0].first or tags[0].xpos != "VBD" or groups[0].first != groups[0].last:
        return groups
    later = (group for group in groups[1:] if group.form is Form.FINITE)
    if not any("," in forms[: group.first] for group in later):
        return groups  # "Asked whether it could hold, she said"
    return [VerbGroup(0, 0, 0, voice=Voice.PASSIVE, form=Form.PARTICIPLE), *groups[1:]]


def _with_main_verb(
    groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag], dates: Collection[int]
) -> list[VerbGroup]:
    """Make a seeming participle the main verb where a sentence has none but that of a relative clause.

    "The rover, which landed in a crater, found ice": both readings of "found" look alike to the tagger.
    """
    finite = [group for group in groups if group.form is Form.FINITE]
    if not finite:
        return _without_finite(groups, forms, tags, dates)
    if not all(group.first and tags[group.first - 1].xpos in ("WDT", "WP") for group in finite):
        return groups
    for index, group in enumerate(groups):
        past = past_form(forms[group.main])
        alone = group.form is Form.PARTICIPLE and group.voice is Voice.PASSIVE and group.first == group.last
        if alone and past and group.first > finite[0].last and forms[group.first - 1] == ",":
            return [*groups[:index], _as_past(group), *groups[index + 1 :]]
    return groups


def _without_finite(
    groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag], dates: Collection[int]
) -> list[VerbGroup]:
    """Make the last of several participles the main verb where one before it opens an aside.

    "The probe, built by Airbus, crashed", "Signed in 1967, the treaty entered into force".
    """
    if len(groups) == 1:
        told = _after_apposition(groups[0], forms) or _behind_day(groups[0], forms, tags, dates)
        return [_as_past(groups[0])] if told else groups
    if not groups:
        return groups
    first, last = groups[0], groups[-1]
    past = last.form is Form.PARTICIPLE and last.voice is Voice.PASSIVE and last.first == last.last
    if not past or first.form is not Form.PARTICIPLE:
        return groups
    closes = forms[last.first - 1] == "," and first.first > 0 and forms[first.first - 1] == ","
    commas = "," in forms[first.last : last.first]
    follows = first.first == 0 and commas and tags[last.first - 1].upos in ("NOUN", "PROPN", "PRON")
    return [*groups[:-1], _as_past(last)] if closes or follows else groups


def _after_apposition(group: VerbGroup, forms: list[str]) -> bool:
    """Tell whether a lone participle stands behind an apposition ("NISAR, a satellite of NASA, lifted off")."""
    alone = group.form is Form.PARTICIPLE and group.voice is Voice.PASSIVE and group.first == group.last
    return alone and forms[group.first - 1] == "," and "," in forms[1 : group.first - 1] and group.first > 3


def _behind_day(group: VerbGroup, forms: list[str], tags: Sequence[Tag], dates: Collection[int]) -> bool:
    """Tell whether a lone participle stands behind a bare date and who acts: "The panel today *adopted* it"."""
    place = group.first - 1
    while place > 0 and place in dates:
        place -= 1
    alone = group.form is Form.PARTICIPLE and group.first == group.last and past_form(forms[group.main])
    return alone and 0 < place < group.first - 1 and tags[place].upos in ("NOUN", "PROPN")


def _as_past(group: VerbGroup) -> VerbGroup:
    return VerbGroup(group.main, group.main, group.main, negated=group.negated, tense=Tense.PAST)


def _reduced(groups: list[VerbGroup], forms: list[str], tags: Sequence[Tag], dates: Collection[int]) -> list[VerbGroup]:
    """Make a past behind a noun a participle where nothing but a date parts it from the next verb.

    "The report published Friday says", "figures released today show": the second is the main verb.
    """
    right = [_as_past(group) if _behind_date(group, forms, tags, dates) else group for group in groups]
    for place, (one, other) in enumerate(pairwise(right)):
        if _completed_by(one, other, forms, tags):
            right[place] = VerbGroup(one.main, one.main, one.main, voice=Voice.PASSIVE, form=Form.PARTICIPLE)
    right = [_as_past(group) if _came_down(group, forms, tags) else group for group in right]
    for place, (one, other) in enumerate(pairwise(right)):
        bare = other.form is Form.INFINITIVE and tags[other.first].xpos == "VB"
        past = one.first == one.last and one.tense is Tense.PAST and past_form(forms[one.main])
        behind = one.first > 0 and tags[one.first - 1].upos == "NOUN"
        behind = behind and not _RELATIVES & {tag.xpos for tag in tags[max(0, one.first - 4) : one.first]}
        if not (past and behind and (bare or other.form is Form.FINITE)):
            continue
        between = range(one.last + 1, other.first)
        undated = [tags[index].xpos for index in between if index not in dates]
        if len(undated) < len(between) and all(xpos == "IN" for xpos in undated):
            right[place] = VerbGroup(one.main, one.main, one.main, voice=Voice.PASSIVE, form=Form.PARTICIPLE)
            if bare:
                right[place + 1] = replace(other, form=Form.FINITE, tense=Tense.PRESENT, governor=None)
    return right


def _came_down(group: VerbGroup, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a participle with its particle is the verb of a clause: "a day after its lander *touched down*"."""
    alone = group.form is Form.PARTICIPLE and group.first == group.last and past_form(forms[group.main])
    if not alone or group.last + 1 >= len(tags) or tags[group.last + 1].xpos != "RP":
        return False
    first = run_start(group.first, tags, _SUBJECT_TAGS)
    return 0 < first < group.first and forms[first - 1] in words("subordinators")


_SUBJECT_TAGS = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "HYPH", "CD", "POS", "PRP"})


def _completed_by(one: VerbGroup, other: VerbGroup, forms: list[str], tags: Sequence[Tag]) -> bool:
    """Tell whether nothing but phrases behind prepositions parts a past behind a noun from the next finite verb.

    "A missile launched from a bomber passes within four miles": the second is the main verb.
    """
    past = one.first == one.last and tags[one.main].xpos == "VBD" and past_form(forms[one.main])
    if not past or other.form is not Form.FINITE or one.first < 1 or tags[one.first - 1].upos not in ("NOUN", "PROPN"):
        return False
    inside = range(one.last + 1, other.first)
    if any(tags[index].upos == "SCONJ" or forms[index] in words("content_openers") for index in inside):
        return False
    between = [tags[index].xpos for index in inside]
    if between[:1] != ["IN"] or not all(xpos in _PHRASE for xpos in between) or between[-1:] == ["IN"]:
        return False
    last = len(between) - 1 - between[::-1].index("IN")  # the last preposition: one phrase behind it, up to the verb
    if forms[inside[last]] in words("clause_times") and past_form(forms[other.first]):
        return False  # "The launch slid after the firm found a fault": both are main verbs
    opened = [xpos for xpos in between[last + 1 :] if xpos in ("DT", "PRP$")]
    renewed = any(pair in (("NN", "NNP"), ("NNS", "NNP")) for pair in pairwise(between))  # "in a letter NASA published"
    reports = lemma(forms[one.main], "VBD") in words("reporting")
    begun = next((index for index in range(one.first - 1, -1, -1) if tags[index].xpos in (":", ",", "CC")), -1)
    opens = not any(tag.xpos in _VERBS or tag.xpos in _RELATIVES for tag in tags[begun + 1 : one.first])
    return len(opened) <= 1 and opens and not (renewed or reports)


_RELATIVES = frozenset({"WDT", "WP"})  # "the rocket that ministers ordered in 2014 left the pad"
_PHRASE = frozenset({"IN", "DT", "NN", "NNS", "NNP", "JJ", "CD", "HYPH", "PRP$"})


def _behind_date(group: VerbGroup, forms: list[str], tags: Sequence[Tag], dates: Collection[int]) -> bool:
    """Tell whether a lone participle is the verb of the subject a date parts it from ("Russia on Monday destroyed")."""
    if group.form is not Form.PARTICIPLE or group.first != group.last or not past_form(forms[group.main]):
        return False
    place = group.first - 1
    while place >= 0 and place in dates:
        place -= 1
    if place == group.first - 1 or place < 1 or tags[place].xpos != "IN" or group.voice is not Voice.PASSIVE:
        return False
    opens = not any(tag.xpos in _VERBS for tag in tags[:place])
    return opens and tags[place - 1].upos in ("NOUN", "PROPN") and group.last + 1 < len(tags)


_VERBS = frozenset({"VBD", "VBZ", "VBP", "MD", "VBN", "VBG"})
