"""A word that a date stands beside becomes the act that is meant: what takes effect, what is intended."""

from __future__ import annotations

from timeline.events.sentence.context import Context
from timeline.events.sentence.surroundings import lies_ahead
from timeline.events.sentence.unit import Unit
from timeline.events.words import FORESEEN
from timeline.grammar import Form, Tense, Voice
from timeline.model import Day, Precision


def in_effect(context: Context, unit: Unit) -> int | None:
    """Return the act behind whose comma "effective" and the date stand ("noted its withdrawal, effective 5 January").

    It is the first noun of an act behind the verb before them, else that verb. Where it opens a line it
    stands for the rule itself.

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    while place > 0 and context.analysis.tags[place].xpos == "IN":  # "effective from"
        place -= 1
    led = place > 1 and context.words.has("words.with_effect", " ".join(context.lowered[place - 1 : place + 2]))
    place -= led  # "its withdrawal, with effect from"
    label = place - 2 if place > 1 and context.word(place) == ":" else place  # "Effective date: 1 May"
    if label >= 0 and context.words.has("words.effective", context.word(label)) and _opens(context, label):
        told = (one for one in context.analysis.groups if one.first > place and one.form is Form.FINITE)
        later = any(context.analysis.tags[one.first - 1].xpos != "WDT" for one in told)  # "..., which moves in June"
        return None if later else label  # "effective 1 May, the fee is fifty dollars"
    if place < 2 or not (led or context.words.has("words.effective", context.word(place))):
        return None
    held = context.analysis.group_of(place - 1)
    if held is not None and held.copular and not held.negated:
        return held.main  # "this rule is effective 23 October 2023"
    if held is not None and held.last == place - 1 and not held.negated:
        return held.main  # "the sanctions were lifted effective 23 March"
    if context.word(place - 1) != ",":
        return None
    earlier = [group for group in context.analysis.groups if group.last < place]
    if not earlier:
        return None
    verb = earlier[-1].main
    nouns = (index for index in range(verb + 1, place) if context.analysis.tags[index].xpos in ("NN", "NNS"))
    acts = (index for index in nouns if context.lemma(index) in context.words.nouns)
    return next(acts, verb)


def _opens(context: Context, place: int) -> bool:
    """Tell whether a word opens its line, or what a label announces: "DATES: *Effective* 1 May"."""
    return place == 0 or context.word(place - 1) == ":"


def of_subject(context: Context, unit: Unit) -> int | None:
    """Return the noun of a subject that a date belongs to, where the verb behind it is a perfect and so takes none.

    "The inquiry into the *crash* of the probe on Monday has begun".

    Args:
        context: the sentence.
        unit: the date.
    """
    date = context.analysis.indices(unit.span)
    verb = context.analysis.group_of(date.stop)
    if verb is None or verb.first != date.stop or verb.tense is not Tense.PERFECT or unit.bound is not None:
        return None
    subject = context.roles.subject(verb)
    if subject is None or context.words.has("modals.before", *verb.auxiliaries[:1]):
        return None  # "it had begun"
    inside = range(subject.last + 1, date.start)
    return next((index for index in inside if context.lemma(index) in context.words.nouns), None)


def foreseen_for(context: Context, unit: Unit) -> int | None:
    """Return the participle that a date completes with "for": "hearings *scheduled* for June took place".

    Args:
        context: the sentence.
        unit: the date.
    """
    place = context.analysis.indices(unit.span).start - 1
    if place < 2:
        return None
    group = context.group(place - 1)
    aims = group is not None and context.words.has("status.aiming", context.lemma(group.main))
    if aims and context.words.has("words.aimed_at", context.word(place)):
        return place - 1  # "the landing is now aimed at 2026"
    if not context.words.has("words.meant_for", context.word(place)):
        return None
    bare = group is not None and group.form is Form.PARTICIPLE and not group.auxiliaries
    behind = any(other.first > place and other.form is Form.FINITE for other in context.analysis.groups)
    return place - 1 if bare and behind and context.words.any_has(FORESEEN, context.lemma(place - 1)) else None


def owed(context: Context, unit: Unit) -> int | None:
    """Return the noun that "due" stands behind without a verb: "with final *reports* due by 30 April".

    So is what was "originally due", or "due in 2025", between commas.

    Args:
        context: the sentence.
        unit: the date.
    """
    date = context.analysis.indices(unit.span).start
    place = date - 1
    while place > 0 and (context.analysis.tags[place].xpos == "IN" or place in context.dating):
        place -= 1
    noun = place - 1
    once = noun > 1 and context.words.has("status.once", context.word(noun)) and context.word(noun - 1) == ","
    stop = context.analysis.indices(unit.span).stop
    following = next((group.first for group in context.analysis.groups if group.first >= stop), len(context.lowered))
    closed = following > stop and "," in (context.word(stop), context.word(following - 1))
    aside = noun > 0 and context.word(noun) == "," and closed and place < date - 1  # "the dishes, due in 2025, are"
    noun -= 2 if once else int(aside)
    if not once and place == date - 1 and context.analysis.tags[date].xpos not in ("DT", "JJ"):
        return None  # "bonds due 1 March 2011" fall due then, and are no happening
    if noun < 0 or not context.words.has("words.owed", context.word(place)):
        return None
    named = (aside or once) and context.analysis.tags[noun].xpos in ("NNP", "CD")  # "Vega C, due in 2020, slipped"
    return noun if named or context.analysis.tags[noun].xpos in ("NN", "NNS") else None


def intended(context: Context, trigger: int, unit: Unit) -> int | None:
    """Return what a verb of intent governs, where the date lies ahead: "By 2028 it aims to *put* a rover there".

    A date behind it is its own though it lies back: "planned to *complete* it in 2021".

    Args:
        context: the sentence.
        trigger: index of the verb of intent.
        unit: the date.
    """
    if not any(context.words.has(f"status.{name}", context.lemma(trigger)) for name in ("target", "planned")):
        return None
    found = (group for group in context.analysis.groups if group.governor == trigger and group.main > trigger)
    meant = next(found, None)
    if meant is None or context.words.any_has(("conditional.openers", "words.and"), context.word(meant.first - 1)):
        return None  # "will decide on Tuesday whether to go"
    date, gerund = context.analysis.indices(unit.span), context.analysis.tags[trigger].xpos == "VBG"
    between = any(phrase.first >= date.stop and phrase.last < meant.first for phrase in context.analysis.phrases)
    if gerund and trigger < date.start < meant.first and between:
        return None  # "for *deciding* by 2028 on a launcher to replace the old one"
    acts = context.words.has("status.also_done", context.lemma(trigger))
    behind = not acts and meant.form is Form.INFINITIVE and meant.main < context.analysis.indices(unit.span).start
    return meant.main if behind or lies_ahead(context, unit) else None


def resolved(context: Context, trigger: int, unit: Unit) -> int | None:
    """Return the act of resolving that an infinitive hangs on, where the date is a month or day gone by.

    "Which the two *agreed* to undertake in March 2013": plans are not told so finely of the past.

    Args:
        context: the sentence.
        trigger: index of the infinitive.
        unit: the date.
    """
    group, published = context.group(trigger), context.document.published
    if group is None or group.form is not Form.INFINITIVE or group.governor is None or published is None:
        return None
    over = context.group(group.governor)
    past = over is not None and over.form is Form.FINITE and over.tense in (Tense.PAST, Tense.PERFECT)
    if over is None or not past or not context.words.has("status.also_done", context.lemma(over.main)):
        return None
    others = any(context.analysis.indices(date.span).start < group.first for date in context.expressions)
    fine = unit.when.precision in (Precision.DAY, Precision.MONTH) and unit.bound is None
    gone = unit.when.end is not None and unit.when.end < Day.of(published)
    return over.main if fine and gone and not others else None


def arranged(context: Context, trigger: int, unit: Unit) -> int | None:
    """Return what was only arranged, where the date stands behind it: "was set to *lapse* in May"; None elsewhere.

    Args:
        context: the sentence.
        trigger: index of the verb that arranges.
        unit: the date.
    """
    group, date = context.group(trigger), context.analysis.indices(unit.span).start
    if (
        group is None
        or group.voice is not Voice.PASSIVE
        or not context.words.has("status.scheduled", context.lemma(trigger))
    ):
        return None
    act = context.analysis.group_of(group.last + 1)
    led = act is not None and act.form is Form.INFINITIVE and act.first == group.last + 1 and act.last < date
    others = act is not None and any(act.last < one.first < date for one in context.analysis.groups)
    return act.main if act is not None and led and not others else None


def stands_behind_to(context: Context, unit: Unit) -> bool:
    """Tell whether "to" stands right before a date.

    Args:
        context: the sentence.
        unit: the date.
    """
    return context.words.has("words.until_to", context.before(unit.span, 1))
