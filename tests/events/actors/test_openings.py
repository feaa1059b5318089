"""The first words of a sentence: what is a noun with its article, what a name, what a pronoun."""

from __future__ import annotations

import pytest

from timeline.events.actors.openings import first_words, others_told, person_told
from timeline.events.words import event_words

WORDS = event_words("en")


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The probe was built by Airbus.", "probe", None),
        ("Its original rocket failed.", "rocket", None),
        ("A modified capsule flew.", "capsule", None),
        ("Kestrel-2 is run by NASA.", None, "Kestrel-2"),
    ],
)
def test_a_sentence_opens_with_a_noun_or_a_name(text, noun, name):
    found = first_words(WORDS).match(text)
    assert found is not None
    assert (found["noun"], found["name"]) == (noun, name)


@pytest.mark.parametrize(
    ("text", "others"),
    [("She met Hale.", True), ('"It went public.', True), ("Orbit Lines grew.", True), ("NASA paid.", False)],
)
def test_a_pronoun_or_a_name_of_two_words_tells_of_others(text, others):
    assert (others_told(WORDS).match(text) is not None) is others


@pytest.mark.parametrize(
    ("text", "told"), [("Then he left.", True), ("She left.", True), ("The theory left them.", False)]
)
def test_a_text_goes_on_to_tell_of_a_person_by_his_pronoun(text, told):
    assert (person_told(WORDS).search(text) is not None) is told
