"""The candidates of a date become features: short texts that tell how likely the date hangs on each.

A fact has a letter and a value; a feature joins the facts that its template names. Facts of the date: p preposition
or mark before it, f what follows it, s its shape, b and l its first and last word, o whether it opens the sentence, a
the kind of word before it, j whether that word names a happening, v whether a verb stands before it. Facts of a
candidate: k kind, K kind and side, R the same with its rank, d distance, w and t the way between (long and short), x
tag, m dictionary form, n what follows it, e whether it names a happening; of nouns: g what governs the phrase, h its
head, c predicate after "be", u what opens it, i ending, D whether the date stands in it; of verbs: H the word before
it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from operator import itemgetter

from timeline.grammar.candidates import NONE, Scene
from timeline.grammar.wordlists import listed

Facts = dict[str, str]
_MOST = 20_000  # sums of a block that are remembered


class Block:
    """Templates that join few facts: what they weigh together is worked out once for each combination of these.

    Args:
        templates: names of templates, one letter for each fact: "Rp" is the feature "Rp %(R)s %(p)s".
        expand: gives the features from the facts, where that is no template's work.
    """

    def __init__(self, templates: str, expand: Callable[[Facts], list[str]] | None = None) -> None:
        letters = sorted(set(templates) - {" "})
        lines = "\n".join(f"{name} {' '.join(f'%({letter})s' for letter in name)}" for name in templates.split())
        # no fact has a line break: the words of a sentence have no blanks
        self.names = expand or (lambda facts: (lines % facts).split("\n"))
        self.key: Callable[[Facts], object] = itemgetter(*letters)


_COUNTED = 'V,"CSWTNM:'  # letters of the way that are counted
_INSIDE = frozenset(
    {"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH", "CD", "PDT", "``", "VBN", "VBG"}
)
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence", "ure", "al", "age", "ity", "ship", "er", "or", "ist")
_NEAR = (1, 2, 3, 4, 6, 9, 14)


def _counts(facts: Facts) -> list[str]:
    """Return the features that tell how often each mark and each kind of word stands on the way."""
    return [f"#{letter} {facts['K']}{min(facts['W'].count(letter), 2)}" for letter in _COUNTED]


_COMMON = (
    Block("K R Rp Rf Ko Rof Rap Raf Raj Ka Kap Rvp Rpf"),
    Block("Rs Rps"),
    Block("Rb"),
    Block("Rl"),
    Block("Kd"),
    Block("Kw Kwp Kwo"),
    Block("Ktf Ktx Kte"),
    Block("Kx Rxp"),
    Block("Kxb"),
    Block("Km km"),
    Block("Kn Rnp"),
    Block("KW", _counts),
)
_NOUN = (
    *_COMMON,
    Block("Kc Rcp Kh Rhp Keh Rep"),
    Block("Kg Rgp Reg"),
    Block("Ku"),
    Block("Ked KDhf Ref"),
    Block("Ki Kip"),
)
_VERB = (*_COMMON, Block("KH RHx RHp"), Block("Kxa Kxf Rxo"), Block("KG KGp KGa"))
_ADJECTIVE = (*_COMMON, Block("Kc"))
_NOTHING = (Block("0 0p 0f 0s 0v 0of 0d 0l 0ap 0ovs"),)
_BLOCKS = {"V": _VERB, "N": _NOUN, "P": _NOUN, "A": _ADJECTIVE, "": _NOTHING}
"""The templates of each kind of candidate, the last those of "no word of this sentence"."""


class Weigher:
    """Adds up the weights of the features of candidates.

    Args:
        weights: whole numbers by the names of the features.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weight = weights.get
        self._sums: dict[Block, dict[object, int]] = {}

    def scores(self, scene: Scene, date: range) -> list[int]:
        """Return what each candidate of a date weighs, in the order of ``scene.candidates(date)``."""
        return [sum(self._sum(block, facts) for block in _BLOCKS[facts["k"]]) for facts in _facts(scene, date)]

    def _sum(self, block: Block, facts: Facts) -> int:
        """Return what the features of a block weigh together."""
        sums = self._sums.setdefault(block, {})
        key = block.key(facts)
        found = sums.get(key)
        if found is None:
            if len(sums) >= _MOST:
                sums.clear()
            found = sums[key] = sum(filter(None, map(self._weight, block.names(facts))))
        return found


def features(scene: Scene, date: range) -> list[list[str]]:
    """Return the features of each candidate of a date, in the order of ``scene.candidates(date)``."""
    return [[name for block in _BLOCKS[facts["k"]] for name in block.names(facts)] for facts in _facts(scene, date)]


def _facts(scene: Scene, date: range) -> Iterator[Facts]:
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
