"""Words with a capital become names that no table lists: people and organisations as the text writes them.

A name is a run of words with a capital and the small words that may link them. What it names is told by its own words
("Institute"), by a title before it, or by what follows it ("Jane Doe, a lawyer", "Jane Doe said"). Runs of one word
count only after a title or a role ("astronaut Doe"), or when all of it is capitals ("UNIKOSM"). Headlines give no
names.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from timeline.events.names.gazetteer import WORD, plain, wordlist
from timeline.events.names.kinds import is_acronym, kind_of
from timeline.grammar import common_word

_LINE = re.compile(r"[^\n]+")
_ENDS = frozenset({".", "!", "?", ":", "\u201c", "\u2014", "\u2022"})
_STOPS = frozenset({".", "!", "?", '"', "\u201d"})
_HEADLINE_WORDS, _HEADLINE_LONGEST, _HEADLINE_SHARE = 3, 22, 0.7
_LONGEST = 8  # words of a name


class Words:
    """The words of a text with their places.

    Args:
        text: any text.
    """

    def __init__(self, text: str) -> None:
        self.text = plain(text)
        spans = [match.span() for match in WORD.finditer(self.text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.forms = WORD.findall(self.text)
        self.lower = list(map(str.lower, self.forms))
        self.headline = self._headlines()

    def __len__(self) -> int:
        return len(self.forms)

    def _headlines(self) -> list[bool]:
        """Tell of each word whether it stands in a short line, without full stop, of words with a capital."""
        flags = [False] * len(self.forms)
        place = 0
        for line in _LINE.finditer(self.text):
            first = place
            place = bisect_left(self.starts, line.end(), first)
            if not first < place <= first + _HEADLINE_LONGEST or self.forms[place - 1] in _STOPS:
                continue
            long = [form for form in self.forms[first:place] if len(form) > 3 and form.isalpha()]
            capitals = sum(form[0].isupper() for form in long)
            if len(long) >= _HEADLINE_WORDS and capitals > _HEADLINE_SHARE * len(long):
                flags[first:place] = [True] * (place - first)
        return flags

    def near(self, place: int) -> bool:
        """Tell whether a word stands in the same paragraph as the one before it, with nothing but blanks between."""
        gap = self.starts[place] - self.ends[place - 1]
        return gap <= 1 or "\n\n" not in self.text[self.ends[place - 1] : self.starts[place]]

    def ends_between(self, first: int, end: int) -> bool:
        """Tell whether a sentence may end among some words: at a full stop, or a line."""
        if not _STOPS.isdisjoint(self.forms[first:end]):
            return True
        return 0 < first < end and "\n" in self.text[self.ends[first - 1] : self.starts[end]]

    def tight(self, place: int) -> bool:
        """Tell whether a word touches the one before it."""
        return self.starts[place] == self.ends[place - 1]

    def joins(self, place: int) -> bool:
        """Tell whether a word may stand inside a name after the word before it."""
        form = self.forms[place]
        return form[0].isupper() or form in ".-'" or form in wordlist("links") or form in wordlist("joints")

    def opens(self, place: int) -> bool:
        """Tell whether a word opens a sentence, a quotation or a line."""
        if place == 0 or self.forms[place - 1] in _ENDS or self.forms[place - 1] == '"':
            return True
        return "\n" in self.text[self.ends[place - 1] : self.starts[place]]

    def capital(self, place: int) -> bool:
        """Tell whether a word begins with a capital and may stand in a name."""
        return self.forms[place][0].isupper() and self.lower[place] not in wordlist("never")


_ROMAN = re.compile("[IVXL]+")


_JOINED = 8  # words of a body's name with "and" in it


def joined_body(words: Words, place: int) -> Run | None:
    """Return the body behind "the" whose name joins its fields: "the Competition and Markets Authority", or None.

    Args:
        words: the text.
        place: index of the first word of the name.
    """
    if place == 0 or words.lower[place - 1] != "the" or not words.capital(place):
        return None
    joint, end = False, place
    while end < min(place + _JOINED, len(words)) and words.near(end):
        form = words.forms[end]
        if form in wordlist("joints"):
            joint = True
        elif not (words.capital(end) or (form == "," and not joint)):
            break
        elif joint and form in wordlist("organisations"):
            return Run(place, end + 1, "organisation")
        end += 1
    return None


class Run(NamedTuple):
    """A name that no table lists: words ``first`` to ``end`` (excluded), and person, organisation or other."""

    first: int
    end: int
    type: str


def _of_heading(words: Words, place: int, end: int) -> bool:
    """Tell whether a word is one of a heading in capitals that runs into a name: "WHAT *WE* FOUND Collins withdrew"."""
    form = words.forms[place]
    loud = form.isupper() and len(form) > 1 and common_word(words.lower[place])
    beside = words.forms[max(0, place - 1) : place] + words.forms[place + 1 : place + 2]
    runs_on = any(one.istitle() for one in words.forms[place + 1 : end])
    return loud and runs_on and any(one.isupper() and len(one) > 1 for one in beside)


def run_at(words: Words, place: int, limit: int) -> Run | None:
    """Return the name that begins at a word, or None.

    Args:
        words: the text.
        place: index of the word.
        limit: index that the name must not reach (a name of the table, or the end).
    """
    if not words.capital(place) or (words.headline[place] and not _of_body(words, place, limit)):
        return None
    if words.lower[place] in wordlist("openers") and (words.opens(place) or place + 1 >= limit):
        return None
    end = _end(words, place, limit)
    if _of_heading(words, place, end):
        return None
    first, titled = _after_titles(words, place, end)
    size = sum(form[0].isupper() for form in words.forms[first:end])
    if all(len(form) == 1 for form in words.forms[first:end]):
        return None
    if size == 0 or (size == 1 and words.lower[first] in wordlist("openers")):
        return None
    kind = kind_of(words.forms, words.lower, first, end, titled=titled)
    alone = size == 1 and end - first == 1
    if alone and (_ROMAN.fullmatch(words.forms[first]) or _numbered(words, end)):
        return None  # "resolution 2222 (XXI)", "OrbitLab-2"
    opens = words.opens(first) and words.forms[first - 1 : first] != ["."]
    acts = end < len(words) and words.forms[end][:1].islower()  # "To note: COMSTAC meets", not "ABSTRACT: The"
    acronym = is_acronym(words.forms[first]) and (acts or not opens)
    if alone and not (kind == "person" or acronym):
        return None
    if alone and not titled and words.opens(first) and common_word(words.forms[first]):
        return None  # "Sanctions announced in April"
    if all(form in wordlist("capitals") for form in words.forms[first:end]):
        return None
    if all(form in wordlist("generic") for form in words.forms[first:end]):
        return None  # "the \"Luigi Broglio\" Space Center"
    return Run(first, end, "organisation" if alone and kind == "other" else kind)


def _of_body(words: Words, place: int, limit: int) -> bool:
    """Tell whether a body is named in a line of capitals: "Approved by the *Foreign Relations Committee*"."""
    named = words.forms[place : _end(words, place, limit)]
    body = len(named) > 1 and any(form in wordlist("organisations") for form in named)
    return body and words.lower[place - 1 : place] == ["the"]


def _numbered(words: Words, end: int) -> bool:
    """Tell whether a number hangs on a word: what bears one is a craft."""
    hangs = words.forms[end : end + 1] == ["-"] and words.tight(end) and end + 1 < len(words)
    return hangs and words.tight(end + 1) and words.forms[end + 1].isdigit()


def _end(words: Words, place: int, limit: int) -> int:
    """Return the end of the run of words with a capital that begins at a word."""
    end = place + 1
    while end < limit and end - place < 2 * _LONGEST and words.near(end):
        form = words.forms[end]
        initial = form == "." and len(words.forms[end - 1]) == 1 and end + 1 < limit and words.capital(end + 1)
        title = form == "." and words.forms[end - 1] in wordlist("titles")
        joint = form in ("-", "'") and words.tight(end) and _tight_letters(words, end + 1, limit, form == "-")
        if form in wordlist("titles") and words.forms[end - 1] not in wordlist("titles") | wordlist("links"):
            break
        name = words.capital(end) and (words.lower[end] not in wordlist("openers") or len(form) == 1)
        if not (initial or title or joint or name or _links(words, place, end, limit)):
            break
        end += 2 if joint else 1
    return end


def _tight_letters(words: Words, place: int, limit: int, small: bool) -> bool:
    """Tell whether a name goes on behind a hyphen ("Kai-shek") or an apostrophe ("O'Connor")."""
    if place >= len(words) or not words.tight(place) or not words.forms[place].isalpha():
        return False
    return small or (place < limit and words.capital(place))


def _continues(words: Words, place: int, limit: int) -> bool:
    return place < limit and words.capital(place)


def _links(words: Words, place: int, end: int, limit: int) -> bool:
    """Tell whether a small word links two parts of a name: a particle, or "of" after a word for an organisation."""
    form = words.forms[end]
    if form in wordlist("joints") and end + 1 < limit and words.forms[end + 1] in wordlist("portfolios"):
        return words.forms[end - 1] in wordlist("portfolios")  # "Ministry of Science and Technology"
    if form not in wordlist("links"):
        return False
    ahead = end + 1
    while ahead < limit and words.forms[ahead] in wordlist("links"):
        ahead += 1
    if ahead - end > 2 or not _continues(words, ahead, limit):
        return False
    organised = any(word in wordlist("organisations") for word in words.forms[place:end])
    organised = organised or words.forms[end - 1] in wordlist("titles")  # "Secretary of State"
    return form in wordlist("particles") or form == "&" or organised


def _after_titles(words: Words, place: int, end: int) -> tuple[int, bool]:
    """Return the first word of a run that is no title, and whether titles were left out."""
    first = place
    while first < end and (words.forms[first] in wordlist("titles") or (words.forms[first] == "." and first > place)):
        first += 1
        if first + 2 < end and words.forms[first] == "of" and words.capital(first + 2):  # "Secretary of State Jane Doe"
            first += 2
        if words.forms[first : first + 1] == ["-"]:  # "Secretary-General"
            first += 2
    titled = first > place and words.forms[first : first + 1] != ["of"]  # "Minister of Science"
    while first < end and (words.forms[first] in wordlist("links") or words.forms[first] == "The"):
        first += 1
    if titled or (place > 1 and words.lower[place - 1] == "of"):
        first = _after_portfolio(words, first, end)
    return first, titled


def _after_portfolio(words: Words, first: int, end: int) -> int:
    """Return where a person's name begins behind the field of an office: "Minister of *Relations* Ada Quist"."""
    place = first
    while place < end and words.forms[place] in wordlist("portfolios"):
        place += 1
    person = end - place > 1 and all(words.capital(index) for index in range(place, end))
    return place if person else first
