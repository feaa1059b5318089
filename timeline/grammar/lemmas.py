"""An inflected word and its tag become the form a dictionary lists: announced -> announce, went -> go.

Irregular forms come from a table (``data/models/lemmas.en.tsv``: tag, form, lemma), taken from the treebanks; the
rest follows the spelling rules of English. Where a rule leaves two readings ("hoped": hope or hop) the table of known
verbs decides, and without it the ending does.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from timeline.grammar.wordlists import plain, words
from timeline.model import TimelineError
from timeline.resources import folder

TABLE = "lemmas.en.tsv"
_VOWELS = frozenset("aeiouy")
# Endings of a stem after which English verbs and nouns have a silent e: announc-e, mov-e, siz-e, valu-e, creat-e.
_SILENT_E = (
    "at", "bl", "c", "cl", "dl", "dg", "fl", "g", "gl", "iz", "kl", "pl", "rg", "rs", "ns", "ls", "ps", "s", "sl", "tl",
    "u", "v", "z", "ir", "ur", "or", "in", "id", "ut", "ot", "ap", "am", "ak", "ik", "ok", "as", "is", "os", "us", "ad",
    "od", "ud", "if", "ag",
)  # fmt: skip
_NO_E = (
    "ss", "zz", "ing", "eng", "ong", "ang", "ung", "oin", "ain", "een", "ein", "eet", "eat", "oat", "oot", "out", "eak",
    "oak", "ook", "eek", "eed", "ead", "oad", "aid", "ood", "oud", "eam", "oam", "aim", "air", "our", "eap",
)  # fmt: skip


@cache
def _table() -> dict[tuple[str, str], str]:
    """Return (tag, form) -> lemma; the tag is V or N (or A for degrees of comparison)."""
    path = folder("data") / "models" / TABLE
    table: dict[tuple[str, str], str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            parts = line.split("\t")
            if len(parts) != 3:
                raise TimelineError(f"{path}: line {number}: expected tag, form and lemma")
            table[parts[0], parts[1]] = parts[2]
    for line in words("irregular"):
        past, base = line.split()
        table.setdefault(("V", past), base)
    return table


def regular(form: str, kind: str, tag: str) -> str:
    """Return the lemma that the spelling rules give.

    Args:
        form: word in small letters.
        kind: V for verbs, N for nouns, A for adjectives and adverbs.
        tag: Penn Treebank tag.
    """
    if kind == "V":
        if tag == "VBZ":
            return _without_s(form)
        if tag in ("VBD", "VBN") and form.endswith("ed"):
            return _stem(form, "ed")
        if tag == "VBG" and form.endswith("ing"):
            return _stem(form, "ing")
    elif kind == "N" and tag in ("NNS", "NNPS"):
        return _without_s(form)
    return form


def _without_s(form: str) -> str:
    """Take away the ending of a plural or of the third person."""
    if len(form) < 4 or not form.endswith("s") or form.endswith(("ss", "us", "is")):
        return form
    if form.endswith("ies"):
        return form[:-3] + "y" if len(form) > 4 else form[:-1]
    if form.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return form[:-2]
    return form[:-1]


def _stem(form: str, suffix: str) -> str:
    """Take away "ed" or "ing": give back a silent e, undo a doubled consonant, turn i into y."""
    stem = form[: -len(suffix)]
    for base in (stem, stem + "e", stem[:-1]):  # "convened", "pencilled"
        if base in words("bases"):
            return base
    if suffix == "ed" and stem.endswith("e"):
        return stem + "e"  # "decreed"
    if len(stem) < 2 or not any(letter in _VOWELS for letter in stem):
        return form
    if stem.endswith("i"):
        return stem[:-1] + ("y" if suffix == "ed" else "i")
    if stem[-1] == stem[-2] and stem[-1] not in "lszfe":
        return stem[:-1]
    if stem.endswith("ll") and len(stem) > 5 and stem[-3] in "eao":
        return stem[:-1]
    if stem.endswith(_NO_E):
        return stem
    syllables = sum(a in _VOWELS and b not in _VOWELS for a, b in pairwise(stem))
    if stem.endswith(_SILENT_E) and not (syllables > 1 and stem.endswith(("it", "et", "in", "or", "id"))):
        return stem + "e"
    return stem


def kind_of(tag: str) -> str:
    """Return V for the tags of verbs, N of nouns, A of adjectives and adverbs, an empty text for others."""
    if tag[0] == "V" or tag == "MD":
        return "V"
    if tag.startswith("NN"):
        return "N"
    return "A" if tag.startswith(("JJ", "RB")) else ""


@lru_cache(maxsize=20_000)
def lemma(word: str, tag: str) -> str:
    """Return the dictionary form of a word, in small letters (names keep their capitals).

    Args:
        word: the word as it stands.
        tag: its Penn Treebank tag ("VBD").
    """
    if tag == "NNP":
        return word
    form = plain(word)
    kind = kind_of(tag)
    return _table().get((kind, form)) or _of_simple(form, kind, tag) or regular(form, kind, tag)


def strong_participle(word: str) -> bool:
    """Tell whether a word is a participle in "-en" of a verb that the table knows ("foreseen", "written").

    Args:
        word: in small letters.
    """
    return word.endswith("en") and lemma(word, "VBN") != word


def _of_simple(form: str, kind: str, tag: str) -> str:
    """Return the lemma of a verb that a prefix makes of an irregular one ("foreseen" of "seen"), or an empty text."""
    if kind != "V" or tag not in ("VBD", "VBN") or form.endswith("ied"):  # "relied" is no "lied"
        return ""
    for prefix in words("verb_prefixes"):
        simple = _table().get((kind, form.removeprefix(prefix))) if form.startswith(prefix) else None
        if simple is not None:
            return prefix + simple
    return ""
