"""A text becomes the mentions of actors in it: names of the gazetteer, and unknown names as they stand.

The text is read once from left to right. At each word the longest name of the gazetteer wins; then a run of words
with a capital that the table does not list; then what the document itself has introduced: the last name of a person
named in full before ("Rogozin" after "Dmitry Rogozin"), an acronym given in brackets after a name. The work grows
with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.events.names.described import described
from timeline.events.names.extents import stands_in, with_form, with_initials
from timeline.events.names.fields_listed import bodies_by_field
from timeline.events.names.gazetteer import Alias, Entry, Gazetteer, gazetteer, wordlist
from timeline.events.names.introduced import Introduced, Known
from timeline.events.names.matching import Matcher
from timeline.events.names.mention import Mention
from timeline.events.names.named_after import is_venue, named_after
from timeline.events.names.names import Run, Words, joined_body, run_at
from timeline.events.names.places import after_district, is_place
from timeline.model import Span

_ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*")


_JOINTS = 2  # words between two of a list: ", and"


def find_actors(text: str, year: int | None = None, actors: Gazetteer | None = None) -> tuple[Mention, ...]:
    """Return the mentions of actors in reading order; they do not overlap.

    Args:
        text: a document's text; spans count its characters.
        year: the year it speaks of, to tell apart actors of the same name ("President Bush"); the latest is taken
            without it.
        actors: the gazetteer; the one the project ships unless given.
    """
    return tuple(_Reading(text, year, actors or gazetteer()).mentions())


class _Reading:
    """One pass over a text."""

    def __init__(self, text: str, year: int | None, actors: Gazetteer) -> None:
        self._words = Words(text)
        self._original = text
        self._gazetteer = actors
        self._matcher = Matcher(self._words, actors, year)
        self._introduced = Introduced(actors)
        self._place_end = -1
        self._peers = False
        self._by_field = bodies_by_field(self._words, actors)

    def mentions(self) -> list[Mention]:
        """Return the mentions of the text."""
        found: list[Mention] = []
        end = 0
        for place in self._openings():
            step = self._at(place) if place >= end else None
            if step is not None:
                if self._words.ends_between(end, place):
                    self._introduced.next_sentence()
                mention, end = self._as_peer(step[0], end, place), step[1]
                found.append(mention)
                if not (mention.demonym or mention.described):
                    known = Known(mention.actor_id, mention.name, mention.type)
                    self._introduced.remember(known, self._words.forms[place:end], self._title(place, mention))
                self._learn_acronym(mention, end)
        return self._with_people(found)

    def _as_peer(self, mention: Mention, end: int, place: int) -> Mention:
        """Return a name in a list of those who hold one office as a person's: "cosmonauts Ada Quist and *Ben Rowe*".

        Args:
            mention: the name.
            end: the word behind the name before it.
            place: the word at which it begins, with its title.
        """
        lower = self._words.lower
        joined = self._peers and 0 < place - end <= _JOINTS and wordlist("joints") >= set(lower[end:place]) - {","}
        if joined and mention.type == "other" and " " in mention.name:
            mention = replace(mention, type="person")
        told = not wordlist("officeholders").isdisjoint(lower[max(0, place - 1) : place + 1])
        self._peers = mention.type == "person" and (joined or told)
        return mention

    def _title(self, place: int, mention: Mention) -> str:
        """Return the office before or within a person's name, in small letters: "prime minister"."""
        if mention.type != "person":
            return ""
        first = place
        while first > 0 and self._words.forms[first - 1] in wordlist("titles"):
            first -= 1
        end = place
        while self._words.forms[end] in wordlist("titles") and end + 1 < len(self._words):
            end += 1
        title = " ".join(self._words.lower[first:end])
        return title if title in wordlist("offices") else ""

    def _openings(self) -> Iterator[int]:
        """Yield the words at which a name may begin: those with a capital, and first words of listed names."""
        listed = self._gazetteer.root.following
        for place, (form, lower) in enumerate(zip(self._words.forms, self._words.lower, strict=True)):
            if form[0].isupper() or (form[0].isalnum() and (lower in listed or lower == "the")):
                yield place

    @staticmethod
    def _with_people(found: list[Mention]) -> list[Mention]:
        """Make an unknown name that is a person's at one place a person's everywhere."""
        people = {mention.name for mention in found if mention.type == "person" and not mention.actor_id}
        return [replace(mention, type="person") if mention.name in people else mention for mention in found]

    def _at(self, place: int) -> tuple[Mention, int] | None:
        """Return the mention that begins at a word and where it ends, or None."""
        if self._words.lower[place] == "the":
            return self._described(place) or self._named(place)
        return self._named(place)

    def _described(self, place: int) -> tuple[Mention, int] | None:
        """Return the mention that "the agency" makes of the agency named last."""
        found = described(self._words, self._matcher, self._introduced, place)
        return None if found is None else (Mention(self._span(place, found[1]), *found[0], described=True), found[1])

    def _named(self, place: int) -> tuple[Mention, int] | None:
        """Return the mention of a name that begins at a word, or None."""
        if place in self._by_field:
            fielded, end = self._by_field[place]
            self._matcher.met.add(fielded.actor.id)
            return Mention(self._span(place, end), fielded.actor.id, fielded.actor.name, fielded.actor.type), end
        entry = self._matcher.entry(place)
        if entry is not None and self._words.lower[place] == "the":
            inner = self._matcher.entry(place + 1) if place + 1 < len(self._words) else None
            if inner is not None and len(inner.words) >= len(entry.words):
                return None  # "the House" of "the House Committee on Science"
        joined = joined_body(self._words, place) if entry is None else None
        if joined is not None and all(self._matcher.entry(at) is None for at in range(place, joined.end - 1)):
            return self._unlisted(joined)
        namesake = self._namesake(entry, place)
        if namesake is not None:
            return Mention(self._span(place, place + 1), *namesake), place + 1
        if entry is not None:
            institution = named_after(self._words, self._matcher, entry, place)
            return self._listed(entry, place) if institution is None else self._unlisted(institution)
        run = self._run(place)
        if run is not None:
            return self._unlisted(run)
        known = self._introduced.short.get(self._words.forms[place])
        if known is not None:
            return Mention(self._span(place, place + 1), *known), place + 1
        return None

    def _namesake(self, entry: Entry | None, place: int) -> Known | None:
        """Return whom the text named in full before, where a listed last name is theirs here."""
        if entry is None or entry.actor.type != "person" or len(entry.words) > 1 or entry.actor.id in self._matcher.met:
            return None
        known = self._introduced.short.get(self._words.forms[place])
        return known if known is not None and known.type == "person" and known.actor_id != entry.actor.id else None

    def _span(self, first: int, end: int) -> Span:
        return Span(self._words.starts[first], self._words.ends[end - 1])

    def _listed(self, entry: Entry, place: int) -> tuple[Mention, int]:
        """Return the mention of an actor of the gazetteer."""
        end = place + len(entry.words)
        actor = entry.actor
        first = with_initials(self._words, place) if actor.type == "person" and len(entry.words) == 1 else place
        span = self._span(first, end)
        if entry.kind is Alias.METONYM and is_place(self._words, place, end, self._place_end):
            self._place_end = after_district(self._words, end)
            return Mention(span, "", span.of(self._original), "place"), self._place_end
        if actor.type == "person" and len(entry.words) == 1 and stands_in(self._words, place, end):
            return Mention(span, "", span.of(self._original), "place"), end
        if actor.type == "company":
            end = with_form(self._words, end)
            span = self._span(first, end)
        if is_venue(self._words, end):
            span = self._span(place, end + 1)
            return Mention(span, "", span.of(self._original), "place"), end + 1
        self._matcher.met.add(actor.id)
        self._matcher.named.add(actor.name)
        if actor.type == "person":
            self._introduced.learn_last_name(Known(actor.id, actor.name, actor.type))
        demonym = entry.kind is Alias.DEMONYM
        return Mention(span, actor.id, actor.name, actor.type, demonym, entry.kind is Alias.METONYM), end

    def _run(self, place: int) -> Run | None:
        """Return the unknown name that begins at a word; it ends before a name of the gazetteer."""
        words = self._words
        if not words.forms[place][0].isupper():
            return None
        limit = place + 1
        while limit < len(words) and limit - place < 16 and words.joins(limit):
            opens = words.forms[limit][0].isupper() or words.lower[limit] in wordlist("particles")
            entry = self._matcher.entry(limit) if opens else None
            if entry is not None and not self._is_last_name(entry, place, limit):
                break
            limit += 1
        run = run_at(words, place, limit)
        if run is not None and run.end - run.first == 1 and words.forms[run.first] in self._introduced.short:
            return None
        return run

    def _is_last_name(self, entry: Entry, place: int, limit: int) -> bool:
        """Tell whether a listed last name belongs to a longer name ("Eric Trump")."""
        before = self._words.forms[limit - 1]
        first_name = before == "." or (before not in wordlist("titles") and before[0].isupper())
        return entry.actor.type == "person" and len(entry.words) == 1 and first_name and limit > place

    def _unlisted(self, run: Run) -> tuple[Mention, int]:
        """Return the mention of a name that is not listed, or of a listed person with initials."""
        span = self._span(run.first, run.end)
        written = " ".join(span.of(self._original).split())
        forms = self._words.forms[run.first : run.end]
        known = self._introduced.short.get(written) or self._person(forms)
        if known is None:
            known = Known("", written, run.type)
            if run.type in ("person", "other") and run.end - run.first > 1:
                self._introduced.learn_last_name(known)
        return Mention(span, *known), run.end

    def _person(self, forms: Sequence[str]) -> Known | None:
        """Return the listed person whose last name ends a run and whose first name begins like the run's."""
        if len(forms) < 2:
            return None
        initial = len(forms[0]) == 1
        for actor in self._gazetteer.surnames.get(forms[-1], ()):
            given = actor.name.split()[0].rstrip(".")
            if given == forms[0] or ((initial or len(given) == 1) and given[0] == forms[0][0]):
                return Known(actor.id, actor.name, actor.type)
        return None

    def _learn_acronym(self, mention: Mention, place: int) -> None:
        """Let an acronym in brackets after a name stand for it."""
        words = self._words
        if place + 2 < len(words) and words.forms[place] == "(" and words.forms[place + 2] == ")":
            acronym = words.forms[place + 1]
            if _ACRONYM.fullmatch(acronym) and mention.type != "place" and not mention.demonym:
                self._introduced.short.setdefault(acronym, Known(mention.actor_id, mention.name, mention.type))
