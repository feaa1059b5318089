"""The words around a date become the facts of each word it may hang on: short texts, each under a letter.

Facts of the date: p preposition or mark before it, f what follows it, s its shape, b and l its first and last word, o
whether it opens the sentence, a the kind of word before it, j whether that word names a happening, v whether a verb
stands before it. Facts of a candidate: k kind, K kind and side, R the same with its rank, d distance, W the way
between, w and t its nearest letters (more and fewer), x tag, m dictionary form, n what follows it, e whether it names
a happening; of nouns: g what governs the phrase, h its head, c predicate after "be", u what opens it, i ending, D
whether the date stands in it; of verbs: H the word before it, G whether it touches the date.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from timeline.grammar.candidates import NONE, Scene
from timeline.grammar.wordlists import listed

Facts = dict[str, str]

_INSIDE = frozenset(
    {"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH", "CD", "PDT", "``", "VBN", "VBG"}
)
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence", "ure", "al", "age", "ity", "ship", "er", "or", "ist")
_NEAR = (1, 2, 3, 4, 6, 9, 14)


def facts_of(scene: Scene, date: range) -> Iterator[Facts]:
    """Give the facts of each candidate of a date, in the order of ``scene.candidates(date)``."""
    date = scene.widened(date)
    common = _date_facts(scene, date)
    places = scene.candidates(date)
    ranks: dict[int, int] = {}
    for side in ([p for p in places if NONE < p < date.start][::-1], [p for p in places if p >= date.stop]):
        seen: dict[str, int] = {}
        for place in side:
            kind = "N" if scene.kinds[place] == "P" else scene.kinds[place]
            ranks[place] = min(seen.get(kind, 0), 3)
            seen[kind] = seen.get(kind, 0) + 1
    for place in places:
        yield _nothing(scene, common) if place == NONE else _candidate(scene, date, place, ranks[place], common)


def _date_facts(scene: Scene, date: range) -> Facts:
    """Return the facts of a date."""
    forms, tags = scene.forms, scene.tags
    before = date.start - 1
    while before > 0 and tags[before].xpos in ("DT", "``", "RB"):
        before -= 1
    preposition = ""
    if before < 0:
        preposition = "^"
    elif tags[before].upos in ("ADP", "SCONJ") or tags[before].xpos == "TO":
        preposition = forms[before]
        before -= 1
        if before >= 0 and preposition == "of" and tags[before].upos in ("ADP", "SCONJ"):  # "as of", "out of"
            preposition = f"{forms[before]} of"
            before -= 1
    elif tags[before].upos == "PUNCT":
        preposition = tags[before].xpos
    words = forms[date.start : date.stop]
    opens = before < 0 or (before == 0 and tags[0].upos in ("PUNCT", "CCONJ", "ADV"))
    return {
        "p": preposition,
        "f": _following(scene, date.stop),
        "s": "".join("9" if w.isdigit() and len(w) == 4 else "0" if w[:1].isdigit() else "a" for w in words[:4]),
        "b": words[0],
        "l": words[-1],
        "o": str(int(opens)),
        "a": (scene.letters[before] or tags[before].upos) if before >= 0 else "^",
        "j": str(int(before >= 0 and scene.lemmas[before] in listed("event_nouns.txt"))),
        "v": str(int("V" in scene.letters[: date.start])),
    }


def _following(scene: Scene, place: int) -> str:
    """Return what comes after a date: a mark, a possessive, or the kind of the word."""
    if place >= len(scene.forms):
        return "$"
    tag = scene.tags[place]
    if scene.forms[place] == "'s":
        return "POS"
    if tag.xpos in (",", ".", "POS", "HYPH", "-RRB-", "CC", "TO"):
        return tag.xpos
    if tag.upos in ("ADP", "SCONJ"):
        return "of" if scene.forms[place] == "of" else "I"
    return tag.upos


def _nothing(scene: Scene, common: Facts) -> Facts:
    """Return the facts of "no word of this sentence"."""
    verbs = str(min(scene.kinds.count("V"), 3))
    return {**common, "k": "", "0": "", "v": verbs, "d": str(min(len(scene.forms), 20) // 4)}


def _candidate(scene: Scene, date: range, place: int, rank: int, common: Facts) -> Facts:
    """Return the facts of a candidate; ``rank`` counts the candidates of its kind nearer to the date."""
    left = place < date.start
    kind = scene.kinds[place]
    way = scene.way(place + 1, date.start) if left else scene.way(date.stop, place)
    distance = (date.start - place) if left else place - date.stop + 1
    base = kind + ("l" if left else "r")
    lemma = scene.lemmas[place]
    facts = {
        **common,
        "k": kind,
        "K": base,
        "R": f"{base}{rank}",
        "d": str(bisect_left(_NEAR, distance)),
        "w": way[-7:] if left else way[:7],
        "t": way[-4:] if left else way[:4],
        "W": way,
        "x": scene.tags[place].xpos,
        "m": lemma,
        "n": "@" if place + 1 == date.start else _after(scene, place + 1),
        "e": "1" if lemma in listed("event_nouns.txt") else "0",
    }
    if kind in "NP":
        return facts | _noun_facts(scene, date, place)
    if kind == "V":
        return facts | {"H": _helper(scene, date, place), "G": _touching(scene, date, place)}
    after_be = place - 1 in scene.copulas or place - 2 in scene.copulas
    return facts | {"c": str(int(after_be))}


def _after(scene: Scene, place: int) -> str:
    """Return the word at a place where it is a small one, else its kind."""
    if place >= len(scene.forms):
        return "$"
    upos = scene.tags[place].upos
    return scene.forms[place] if upos in ("ADP", "PUNCT", "SCONJ", "CCONJ", "PART") else upos


def _noun_facts(scene: Scene, date: range, place: int) -> Facts:
    """Return the facts of a noun or name: its phrase and what governs it."""
    tags = scene.tags
    following = tags[place + 1].xpos if place + 1 < len(tags) else ""
    first = place
    while first > 0 and tags[first - 1].xpos in _INSIDE and first - 1 not in date:
        first -= 1
    before = "^"
    if first > 0:
        before = "@" if first - 1 in date else scene.letters[first - 1] or tags[first - 1].upos
        before = scene.forms[first - 1] if before == "I" else before
    return {
        "c": str(int(first > 0 and first - 1 in scene.copulas)),
        "h": following if following in ("POS", "HYPH") else "h",
        "g": before,
        "u": tags[first].xpos if first < place else "-",
        "i": _ending(scene.lemmas[place]),
        "D": str(int(date.stop in (first, place) or first <= date.start < place)),
    }


@lru_cache(maxsize=20_000)
def _ending(noun: str) -> str:
    return next((ending for ending in _ENDINGS if noun.endswith(ending)), "")


def _touching(scene: Scene, date: range, place: int) -> str:
    """Tell whether a verb's group begins right after the date, or ends right before it or its preposition."""
    first, last = scene.groups.get(place, (place, place))
    return str(int(first == date.stop or date.start - 2 <= last < date.start))


def _helper(scene: Scene, date: range, place: int) -> str:
    """Return the word before a verb where it is a small one, else its letter; adverbs and the date are left out."""
    back = place - 1
    while back >= 0 and (scene.tags[back].xpos in ("RB", "RBR") or back in date):
        back -= 1
    if back < 0:
        return "^"
    upos = scene.tags[back].upos
    if upos in ("AUX", "PART", "SCONJ", "CCONJ", "ADP"):
        return scene.forms[back]
    return scene.letters[back] or upos
