"""The names before a sentence become those that a pronoun may stand for, the likeliest last."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.actors.openings import others_told, person_told
from timeline.events.names.mention import Mention
from timeline.events.words import EventWords

FEW = 30
"""Names before those within reach among which the person is that a text tells of."""
STORY = 2_400
"""Characters back in which that person is looked for."""


def told_on(words: EventWords, text: str, farther: Sequence[Mention], near: list[Mention], here: int) -> list[Mention]:
    """Return the names within reach; where no person is among them also the last before, whom "he" goes on to tell of.

    Args:
        words: the lists of its language.
        text: the document's text.
        farther: the last names that are out of reach.
        near: those within reach.
        here: where a sentence begins.
    """
    persons = (found for found in reversed(farther) if found.type == "person")
    person = None if any(found.type == "person" for found in near) else next(persons, None)
    if person is None or here - person.span.end > STORY or not person_told(words).search(text, person.span.end, here):
        return near
    return [person, *near]


def by_prominence(words: EventWords, text: str, before: Sequence[Mention], previous: int) -> list[Mention]:
    """Return names with the one that opens the sentence before last, as the likeliest for a pronoun to stand for.

    "The Civil Aviation Authority took over from the Space Agency. It granted": the Authority did.

    Args:
        words: the lists of its language.
        text: the document's text.
        before: the names before a sentence.
        previous: where the sentence before it begins.
    """
    opens = next((found for found in before if found.span.start >= previous), None)
    opening = others_told(words).match(text, previous)
    other = opening is not None and (opens is None or opens.span.start > opening.end())
    if opening is not None and other:  # "Orbit Lines was founded by an ESA engineer. It", "She met Hale. She"
        return [found for found in before if found.span.start < previous]
    if opens is None or len(text[previous : opens.span.start].split()) > 1:
        return list(before)
    return [*(found for found in before if found is not opens), opens]
