"""A verb of a sentence becomes the place up to which the words that complete it reach."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.grammar import Form, VerbGroup

MARKS = frozenset({";", ":", "(", ")", "[", "]", "\u2014", "\u2013", "--", "..."})
"""What ends a clause for a title."""
_OBJECT = 6
"""Words behind a verb within which a gerund completes it ("bar the United States from using the station")."""


def right_edge(context: Context, group: VerbGroup) -> int:
    """Return the last token a verb's completions may reach: before the next clause, mark or relative word.

    Args:
        context: the sentence.
        group: the verb. What a verb of saying reports is its completion, with the one verb in it.
    """
    says, tags, total = _reports(context, group), context.analysis.tags, len(context.analysis.words)
    depth = passed = 0
    for index in range(group.last + 1, total):
        passed = max(passed, _behind_aside(context, index))
        if index < passed:
            continue
        other = context.analysis.group_of(index)
        word, xpos = context.word(index), tags[index].xpos
        if says and not depth and context.words.has("words.that", word) and xpos in ("WDT", "IN"):
            continue  # "announced in May that ...": a report, whatever the tagger takes the word for
        if word in MARKS or not word.strip(".") or xpos in (".", "WDT", "WP", "WP$", "WRB"):
            return index - 1
        goes_on = index - 1 in context.dated and index + 1 < total and tags[index + 1].xpos == "TO"
        if xpos == "," and not goes_on and not _inside_list(context, index):  # "income for June 30, 1990, to fall"
            return index - 1
        if other is not None and other.first == index and other.form is Form.FINITE:
            before = _before_subject(context, other, index, group.last)
            whose = context.roles.subject(other)
            told = any(context.words.has("words.that", context.word(place)) for place in range(group.last + 1, index))
            alone = group.form is Form.PARTICIPLE and whose is not None and whose.first - 1 in context.dated
            if alone and whose is not None and group.last < whose.first:
                return whose.first - 1  # "by a protocol signed on 2 April the Union agreed to pay"
            if whose is not None and whose.last < group.first and not (told and whose == context.roles.subject(group)):
                return before  # "the ban that he *wrote* in May did not last", "a panel that *reported* in May urged"
            opener = before + 1  # what stands before the subject of that verb: "after he was", "that he was"
            other_clause = tags[opener].xpos == "IN" and not context.words.has("words.that", context.word(opener))
            other_clause = other_clause or (tags[opener].xpos == "CC" and before in context.dated)
            if not says or (not depth and before < index - 1 and other_clause):
                return before
            if depth:
                return index - 1
            depth += 1
        gerund = index + 1 < total and tags[index + 1].xpos == "VBG" and index <= group.last + _OBJECT
        if xpos == "IN" and tags[index].upos == "SCONJ" and not (says and not depth) and not gerund:
            return index - 1
        aside = context.lowered[index + 1 : index + 2] == (",",)  # "passed it and, two days later, left"
        if xpos == "CC" and (aside or _opens_clause(context, index + 1)):
            return index - 1
        if xpos == "CC" and index + 1 < total and _verb_follows(context, index + 1, dated=index - 1 in context.dated):
            return index - 1
    return total - 1


def _reports(context: Context, group: VerbGroup) -> bool:
    """Tell whether a verb reports what somebody says: a verb of saying, or "that" stands behind it and its date."""
    says = context.words.has("status.statement", context.lemma(group.main)) or context.words.has(
        "speech.verbs", context.lemma(group.main)
    )
    tags, total = context.analysis.tags, len(context.analysis.words)
    behind = next((i for i in range(group.last + 1, total) if i not in context.dating and tags[i].xpos != "RP"), total)
    if behind < total and tags[behind].xpos == "IN" and behind + 1 in context.dated:  # "ruled in February that"
        behind = next((i for i in range(behind + 1, total) if i not in context.dating), total)
    told = group.form is Form.FINITE and behind < total and context.words.has("words.that", context.word(behind))
    return says or told


def _behind_aside(context: Context, index: int) -> int:
    """Return the token behind a date between two commas that begins at a token, else 0: "shall set up, by 2027, a".

    So too behind what is said of a writing: "warned in its report, published in May, that".
    """
    aside = context.analysis.group_of(index + 1) if context.word(index) == "," else None
    if aside is not None and aside.form is Form.PARTICIPLE:
        closed = next((at for at in range(aside.last, len(context.lowered) - 1) if context.word(at) == ","), index)
        told = context.words.has("words.that_only", context.word(closed + 1))
        return closed + 1 if told and context.analysis.tags[closed + 1].xpos == "IN" else 0
    if context.word(index) != "," or index in context.dated:  # "on August 9, 2022, NASA"
        return 0
    that = index + 1 < len(context.lowered) and context.words.has("words.that_only", context.word(index + 1))
    if index - 1 in context.dated and that and context.analysis.tags[index + 1].xpos == "IN":
        return index + 1  # "announced on May 3, 2024, that it would fly"
    if index + 1 not in context.dating:
        return 0
    end = index + 1
    while end in context.dating:
        end += 1
    closed = end + 1 < len(context.lowered) and context.word(end) == ","
    if closed and _acts(context, end + 1):
        return 0  # "by the time it entered into force, two years later, the cost had doubled"
    return end + 1 if closed and context.analysis.tags[end + 1].xpos not in ("CC", "VBG", "VBN", "VBD", "IN") else 0


def _acts(context: Context, place: int) -> bool:
    """Tell whether who does something in a clause of its own stands at a token."""
    finite = (group for group in context.analysis.groups if group.form is Form.FINITE and group.first > place)
    subjects = (context.roles.subject(group) for group in finite)
    return any(subject is not None and subject.first == place for subject in subjects)


def _before_subject(context: Context, group: VerbGroup, index: int, least: int) -> int:
    """Return the token before the subject of a verb that begins another clause."""
    subject = context.roles.subject(group)
    if subject is not None and least < subject.first < index:
        joint = subject.first - 1
        while joint > least and (joint in context.dating or context.analysis.tags[joint].xpos == "RB"):
            joint -= 1
        joint -= joint < subject.first - 1 and context.analysis.tags[joint].xpos == "IN"  # "and by then the fault"
        if (
            joint < subject.first - 1 and context.analysis.tags[joint].xpos == "CC"
        ):  # "signed it in 2021 and by then the fault was known"
            return joint - 1
    if (
        subject is not None
        and least < subject.first < index
        and context.analysis.tags[subject.first - 1].xpos in ("CC", "IN")
    ):
        joined = next((phrase for phrase in context.analysis.phrases if phrase.last == subject.first - 2), None)
        opener = joined.preposition if joined is not None else None
        if opener is not None and opener > least and context.words.has("words.interposed", context.word(opener)):
            return opener - 1  # "fell after Boeing and Airbus reported losses"
        return subject.first - 2
    return index - 1


def _opens_clause(context: Context, index: int) -> bool:
    """Tell whether whoever "and" names has a relative clause behind a comma: "and *Lee, who* came in May, quit"."""
    phrase = context.analysis.phrase_of(index) if index < len(context.lowered) else None
    if phrase is None or phrase.first != index or phrase.last + 2 >= len(context.lowered):
        return False
    relative = context.analysis.tags[phrase.last + 2].xpos in ("WP", "WDT", "WP$")
    return relative and context.word(phrase.last + 1) == ","


def _verb_follows(context: Context, index: int, *, dated: bool) -> bool:
    """Tell whether "and" before a token goes on with another verb; ``dated`` where a date stands before the "and"."""
    tags = context.analysis.tags
    while index + 1 < len(tags) and (tags[index].xpos == "RB" or index in context.dated):
        index += 1  # "and last July dropped another"
    if dated and context.words.has("words.owed", context.word(index)):
        return True  # "announced in 2021 and due in 2027"
    group = context.analysis.group_of(index)
    marked = tags[index].xpos == "TO"  # "expects it to reach full strength and to employ 1,400"
    return group is not None and group.first == index and (group.form is not Form.INFINITIVE or marked or dated)


def _inside_list(context: Context, index: int) -> bool:
    """Tell whether a comma stands before a date, or between the members of a list."""
    if index + 1 in context.dated or index - 1 in context.dated:
        return index + 1 in context.dated  # not "on Sunday, Industry and Trade Minister Doe said"
    tags = context.analysis.tags
    rest = range(index + 1, min(index + 7, len(tags)))
    names = tags[index - 1].upos == "PROPN" and index + 1 < len(tags) and tags[index + 1].upos == "PROPN"
    for place in rest:
        if tags[place].xpos == "CC":
            return names or tags[index - 1].upos == tags[place - 1].upos
        if tags[place].upos not in ("PROPN", "NOUN", "ADJ", "DET", "PUNCT", "NUM"):
            return False
    return False
