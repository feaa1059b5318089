"""Pasts that look like participles, and participles that look like pasts, get the tag that their neighbours show."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.grammar.headlines import OBJECT
from timeline.grammar.lemmas import lemma
from timeline.grammar.tagger import Tag, past_form
from timeline.grammar.tags import ADJECTIVE, FINITE, NOUNS, PARTICIPLE, PAST, in_relative, in_subordinate, run_start
from timeline.grammar.verbs import after_article
from timeline.grammar.wordlists import words as listed

_NAMING = NOUNS | {"JJ"}


def participles(place: int, words: Sequence[str], tags: Sequence[Tag], right: list[Tag]) -> None:
    """Mend participles taken for a past: in an insertion, before a noun, behind a dash ("review - expected in May").

    And pasts taken for a participle: with an object, in a clause of their own.

    Args:
        place: index of a past or a participle.
        words, tags: the sentence as the tagger left it.
        right: its tags as they are mended.
    """
    following = tags[place + 1].xpos
    verb = _verb_behind(place, words, tags) if tags[place].xpos == "VBD" else None
    if verb is not None:
        right[verb] = PAST
    inserted = verb is not None or (
        (following == "IN" or _dated(place, tags))
        and (_inserted(place, tags) or _closing(place, tags) or _of_completion(place, words, tags))
    )
    if tags[place].xpos == "VBN" and (
        _makes_do(place, tags)
        or _behind_relative(place, tags)
        or _acts_on(place, words, tags)
        or _tells_of(place, words, tags)
        or _in_its_clause(place, tags)
        or words[place] in listed("only_past")
    ):
        right[place] = PAST
    if (
        place
        and tags[place].xpos == tags[place - 1].xpos == "VBN"
        and tags[place - 1].upos == "VERB"
        and following == "NN"
    ):
        right[place] = ADJECTIVE  # "had been named preferred bidder"
    if place and tags[place].xpos == "VBN" and tags[place - 1].xpos in ("VB", "VBZ") and following == "NNS":
        right[place] = ADJECTIVE if tags[place - 1].upos == "VERB" else right[place]  # "to deliver agreed principles"
    described = following in _NAMING and after_article(place, tags, ("DT", "PRP$", "POS"))
    before = next((tags[index].xpos for index in range(place - 1, -1, -1) if tags[index].xpos != "RB"), "")
    aside = before in (":", "-LRB-") or (
        before == "," and following == "IN"
    )  # "a landing first, then planned for 2027"
    marked = aside and words[place].lower() in listed("foreseen")
    noted = inserted or described or marked or _joined(place, tags) or _of_opening(place, tags)
    if tags[place].xpos == "VBD" and noted and words[place] not in listed("only_past"):
        right[place] = PARTICIPLE


def _in_its_clause(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a word with a particle is the verb of a clause: "ten days after its lander *touched* down"."""
    first = run_start(place, tags, _NAMING | {"DT", "PRP$", "CD", "PRP"})
    opened = 0 < first < place and tags[first - 1].upos == "SCONJ" and tags[place + 1].xpos == "RP"
    end = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":", ".")), len(tags))
    return opened and not any(tag.xpos in FINITE | {"VBP"} for tag in tags[place + 1 : end])


def _inserted(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a past opens an insertion between commas: a noun before it, a finite verb right behind it."""
    if place < 2 or tags[place - 1].xpos != "," or tags[place - 2].upos not in ("NOUN", "PROPN", "NUM"):
        return False
    for index in range(place + 1, len(tags) - 1):
        if tags[index].xpos == "," and not tags[index - 1].xpos == tags[index + 1].xpos == "CD":  # "May 4, 1957"
            after = index + 1
            while after < len(tags) - 1 and tags[after].xpos == "RB":
                after += 1
            framed = tags[0].xpos == "IN" and not any(tag.xpos in FINITE for tag in tags[:place])
            if framed and any(tag.xpos in FINITE for tag in tags[after:]):
                return True  # "On the eve of the summit, held in Rome, ministers agreed"
            return tags[after].xpos in FINITE
        if tags[index].xpos in FINITE and not in_relative(index, tags):
            return False
    return False


def _of_opening(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a past belongs to what opens a sentence: "Under a deal with Chad *announced* in May, firms will".

    A preposition comes first; another one, that opens no clause, governs the name before the past.
    """
    if not tags or tags[0].xpos != "IN" or tags[0].upos == "SCONJ" or tags[place + 1].xpos != "IN":
        return False
    first = run_start(place, tags, NOUNS | {"DT", "PRP$", "JJ"})
    governed = 1 < first < place and tags[first - 1].xpos == "IN" and tags[first - 1].upos == "ADP"
    if not governed or any(tag.xpos in FINITE | {","} for tag in tags[:place]):
        return False
    comma = next((index for index in range(place, len(tags)) if tags[index].xpos == ","), len(tags))
    return any(tag.xpos in FINITE for tag in tags[comma:]) and not any(
        tag.xpos in FINITE for tag in tags[place + 1 : comma]
    )


def _joined(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether "and" joins a past to the participle of an insertion: ", built in 2021 and once set for 2026, "."""
    start = place - 1
    while start > 0 and tags[start].xpos == "RB":
        start -= 1
    if start < 1 or tags[start].xpos != "CC":
        return False
    comma = next(
        (index for index in range(start - 1, 0, -1) if tags[index].xpos == "," or tags[index].xpos in FINITE), 0
    )
    opened = comma > 0 and tags[comma].xpos == "," and tags[comma - 1].upos in ("NOUN", "PROPN", "NUM")
    closed = next((index for index in range(place + 1, len(tags) - 1) if tags[index].xpos in FINITE | {","}), place)
    return opened and tags[comma + 1].xpos == "VBN" and tags[closed].xpos == "," and tags[closed + 1].xpos in FINITE


def _closing(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a past behind a comma ends a sentence that has its verb: "under the act, passed in 2020"."""
    if place < 3 or tags[place - 1].xpos != "," or tags[place - 2].xpos not in ("NN", "NNS", "NNP", "NNPS", "CD"):
        return False
    if _behind_relative(place, tags):
        return False
    if any(tag.xpos in FINITE or tag.xpos in ("VBP", "CC") for tag in tags[place + 1 :]):
        return False
    verbs = (index for index in range(place - 2) if tags[index].xpos in FINITE and not in_relative(index, tags))
    commas = [index for index, tag in enumerate(tags) if tag.xpos == ","]  # "the deal, signed in May, would"
    return any(index == 0 or tags[index - 1].xpos != "," or commas.index(index - 1) > 0 for index in verbs)


def _verb_behind(place: int, words: Sequence[str], tags: Sequence[Tag]) -> int | None:
    """Return the participle that is the verb of a line whose past is none ("Luna, launched in May, touched down")."""
    noun = place > 1 and tags[place - 1].xpos == "," and tags[place - 2].upos in ("NOUN", "PROPN")
    behind = tags[place + 1].xpos == "IN" or _dated(place, tags)
    if not noun or not behind:
        return None
    finite = [index for index in range(place + 1, len(tags)) if tags[index].xpos in FINITE]
    alone = all(in_subordinate(index, words, tags) for index in finite)
    for index in range(place + 2, len(tags) - 2):
        if tags[index].xpos in FINITE:
            return None
        if tags[index].xpos == "," and tags[index + 1].xpos == "VBN":
            acts = alone or tags[index + 2].xpos in ("DT", "JJ", "NN", "NNS", "NNP", "PRP$", "CD")
            return index + 1 if acts and past_form(words[index + 1]) else None
    return None


def _behind_relative(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a word behind a relative clause is the verb of a line without another ("Ada, whose team won, left").

    The clause stands between commas and has its own verb, and no verb stands before it or behind.
    """
    if place < 2 or tags[place - 1].xpos != "," or any(tag.xpos in FINITE for tag in tags[place + 1 :]):
        return False
    opening = next((index for index in range(place - 2, 0, -1) if tags[index].xpos in ("WP$", "WP", "WDT")), 0)
    if opening < 2 or tags[opening - 1].xpos != "," or tags[opening - 2].upos not in ("NOUN", "PROPN"):
        return False
    told = sum(tag.xpos in FINITE for tag in tags[opening:place])
    inside = any(tag.xpos in (",", "CC") for tag in tags[opening : place - 1])
    return told == 1 and not inside and not any(tag.xpos in FINITE for tag in tags[:opening])


def _dated(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a day stands right behind a word ("launched May 3 from"), or how long before or after it was."""
    behind = [tag.xpos for tag in tags[place + 1 : place + 4]]
    away = behind[:2] == ["CD", "NNS"] and behind[2:] in (["RB"], ["RBR"], ["JJR"])  # "retired three years earlier"
    return away or behind[:2] == ["NNP", "CD"]


def _makes_do(place: int, tags: Sequence[Tag]) -> bool:
    """Tell whether a noun stands before a word, and an object with its infinitive behind ("a snag forced them to")."""
    if place < 1 or tags[place - 1].xpos not in ("NN", "NNS"):
        return False
    behind = place + 1
    while behind < len(tags) and tags[behind].xpos in OBJECT | {"JJ"}:
        behind += 1
    infinitive = [tag.xpos for tag in tags[behind : behind + 2]] == ["TO", "VB"]
    return behind > place + 1 and infinitive and not any(tag.xpos in FINITE for tag in tags[behind:])


def _acts_on(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a participle behind the subject of a clause has its object behind it: "the firm completed testing".

    A passive one has none but of verbs that take two: "the firm awarded the contract", "a probe named Hope".
    """
    if place < 1 or tags[place - 1].xpos not in NOUNS or tags[place + 1].xpos not in ("NN", "NNS", "DT", "PRP$"):
        return False
    if words[place].lower() in listed("taking_two"):
        return False
    begun = next((index for index in range(place - 1, -1, -1) if tags[index].xpos in (",", ":", "CC")), -1) + 1
    if any(tag.xpos not in NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"} for tag in tags[begun:place]):
        return False
    end = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":", "CC", ".")), len(tags))
    return not any(tag.xpos in FINITE | {"VBP"} for tag in tags[begun:end])


def _of_completion(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a past describes what a preposition governs, behind a finite verb: "is about the round opened"."""
    if place < 3 or tags[place - 1].xpos not in ("NN", "NNS") or not past_form(words[place]):
        return False
    first = run_start(place, tags, _NAMING | {"DT", "PRP$", "CD", "HYPH", "VBG"})
    if first < 2 or tags[first].xpos not in ("DT", "PRP$") or tags[first - 1].xpos not in ("IN", "TO"):
        return False
    if tags[first - 1].upos == "SCONJ":
        return False
    for index in range(first - 2, -1, -1):
        if tags[index].xpos in (",", "WDT", "WP", "WRB", ":") or tags[index].upos == "SCONJ":
            return False
        if tags[index].xpos in FINITE | {"VBP"}:
            return lemma(words[index], tags[index].xpos) not in listed("reporting")
    return False


def _tells_of(place: int, words: Sequence[str], tags: Sequence[Tag]) -> bool:
    """Tell whether a participle is the only verb of a relative clause of its object: "which the agency established".

    The relative word may be missing: "a deal NASA signed".
    """
    named = place
    while named > 0 and tags[named - 1].xpos == "NNP":
        named -= 1
    told = 1 < named < place and tags[named - 1].xpos == "NN" and words[place + 1] not in listed("agents")
    if told and words[named - 2] in listed("indefinite_articles"):
        return True
    first = run_start(place, tags, NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"})
    opened = first > 0 and (tags[first - 1].xpos in ("WDT", "WP") or words[first - 1] == "that")
    if first == place or not opened:
        return False
    end = next((index for index in range(place, len(tags)) if tags[index].xpos in (",", ":", ".")), len(tags))
    return not any(tag.xpos in FINITE | {"VBP"} for tag in tags[place + 1 : end])
