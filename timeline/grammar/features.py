"""A word and its neighbours become the features that the part-of-speech tagger weighs.

Most features depend on one word alone (its letters, or the letters of the word before or after); they are grouped by
place so that the tagger can add up each group once for each word form. The rest depend on the tags already given.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from timeline.grammar.wordlists import plain

_DIGITS = re.compile(r"\d+")
_SUFFIXES = (
    ("ied", "y"), ("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""),
    ("er", ""), ("er", "e"), ("ly", ""),
)  # fmt: skip


class Look(NamedTuple):
    """What a word looks like: its form in small letters, its shape, its ending, and the tags it is known to take."""

    form: str
    shape: str
    tail: str
    known: str


EDGE = Look("", "", "", "")
_CLAUSE_MARKS = frozenset(
    {",", ";", ":", "(", ")", "\u2014", "\u2013", "--", "and", "but", "or", "that", "which", "who"}
)


class Lexicon:
    """The tags that frequent words take ("VBD/VBN"), and a guess for their inflected forms.

    Args:
        classes: word in small letters -> its tags, joined by "/".
    """

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self.look = lru_cache(maxsize=20_000)(self._look)

    def lists(self, word: str) -> bool:
        """Tell whether a word, in any case, is listed."""
        return form_of(word) in self._classes

    def common(self, word: str) -> bool:
        """Tell whether a word, in any case, is listed and never as a name."""
        known = self._classes.get(form_of(word))
        return known is not None and "NNP" not in known

    def _look(self, word: str) -> Look:
        form = form_of(word)
        known = self._classes.get(form)
        return Look(form, _shape(word), form[-3:], known) if known else self.unknown(word)

    def unknown(self, word: str) -> Look:
        """Return the look of a word as if it were not listed itself."""
        form = form_of(word)
        return Look(form, _shape(word), form[-3:], _stem_class(form, self._classes))


def form_of(word: str) -> str:
    """Return the form by which a word is known: small letters, numbers as 0, no longer than 40 characters."""
    return _DIGITS.sub("0", plain(word[:40]))


def _stem_class(form: str, classes: Mapping[str, str]) -> str:
    """Return the tags of the word that ``form`` seems to be inflected from, marked with the ending."""
    for suffix, instead in _SUFFIXES:
        if form.endswith(suffix) and len(form) > len(suffix) + 2:
            stem = form[: -len(suffix)]
            found = classes.get(stem + instead)
            if found is None and not instead and len(stem) > 2 and stem[-1] == stem[-2]:
                found = classes.get(stem[:-1])
            if found is not None:
                return f"{suffix}<{found}"
    return ""


def _shape(word: str) -> str:
    """Return the shape of a word: capitals, small letters, digits, marks."""
    if word.islower():
        return "a-" if "-" in word else "a"
    if word.isupper():
        return "A" if len(word) == 1 else "A0" if any(map(str.isdigit, word)) else "AA" + ("." if "." in word else "")
    if word[:1].isupper():
        return "Aa" if word[1:].islower() else "AaA"
    if word[:1].isdigit():
        return "0" if not word.isalnum() or word.isdigit() else "0a"
    return "aA" if any(map(str.isupper, word)) else "."


def current(look: Look) -> list[str]:
    """Return the features of the word itself, wherever it stands."""
    form, shape, _, known = look
    return [
        "w" + form,
        "s2" + form[-2:],
        "s3" + form[-3:],
        "s4" + form[-4:],
        "s5" + form[-5:],
        "p3" + form[:3],
        "y" + shape + form[-2:],
        "k" + known,
    ]


def capitals(look: Look, first: bool) -> list[str]:
    """Return the features of a word's capitals, which mean less where it opens the sentence (``first``)."""
    mark = "^" if first else ""
    return ["x" + mark + look.shape, "l" + mark + look.shape + look.known]


def before(look: Look, second: bool) -> list[str]:
    """Return the features of the word before (or of the one before that, with ``second``)."""
    if second:
        return ["B" + look.form, "BK" + look.known]
    return ["b" + look.form, "bs" + look.tail, "bk" + look.known + look.shape]


def after(look: Look, second: bool) -> list[str]:
    """Return the features of the word after (or of the one after that, with ``second``)."""
    if second:
        return ["N" + look.form, "NK" + look.known, "NS" + look.tail]
    return ["n" + look.form, "ns" + look.tail, "nk" + look.known + look.shape]


def of_tags(tag: str, tag2: str) -> list[str]:
    """Return the features of the tags of the two words before."""
    return ["1" + tag, "2" + tag + " " + tag2]


# Other features join what came before with what is here. Their names have two halves, "1wDT DET" and "launch": the
# first halves follow from the tags, the verb and the word before, the second ones from the word and the one after it.


def first_of_tag(tag: str) -> tuple[str, ...]:
    """Return the first halves that the tag of the word before gives."""
    return "1w" + tag, "1s" + tag, "1k" + tag, "1n" + tag, "1x" + tag, "nn" + tag


def first_of_tags(tag: str, tag2: str) -> str:
    """Return the first half that the tags of the two words before give."""
    return "2k" + tag + " " + tag2


def first_of_verb(verb: str) -> str:
    """Return the first half that the last verb of the clause gives (see :func:`last_verb`)."""
    return "v" + verb


def first_of_previous(previous: Look) -> tuple[str, ...]:
    """Return the first halves that the word before gives."""
    return "bw" + previous.form, "xx" + previous.shape, "kk" + (previous.known or previous.tail)


def first_of_word(word: Look) -> str:
    """Return the first half that the word itself gives."""
    return "wn" + word.form


def second(word: Look, following: Look) -> tuple[str, ...]:
    """Return the second halves, in the order of the functions above."""
    form, shape, tail, known = word
    cue = known or tail
    cues = cue + " " + (following.known or following.tail)
    shapes = shape + " " + following.shape
    after = following.form
    return form, tail, cue + shape, cues, shapes, after, cue, cue, form, shapes, cues, after


def history(word: Look, previous: Look, following: Look, tag: str, tag2: str, verb: str) -> list[str]:
    """Return the names of all features that depend on the tags given so far, or join words.

    Args:
        word, previous, following: the word and its neighbours.
        tag, tag2: tags of the two words before.
        verb: form and tag of the last verb of the clause, or an empty text.
    """
    first = (
        *first_of_tag(tag),
        first_of_tags(tag, tag2),
        first_of_verb(verb),
        *first_of_previous(previous),
        first_of_word(word),
    )
    return of_tags(tag, tag2) + [f"{one} {two}" for one, two in zip(first, second(word, following), strict=True)]


def last_verb(verb: str, form: str, label: str) -> str:
    """Return what is to be remembered of the clause's last verb after a word: auxiliaries by form, others by tag."""
    if label.endswith("AUX"):
        return form
    if label.endswith("VERB") and label[0] == "V":
        return label
    return "" if form in _CLAUSE_MARKS else verb
