"""Titles: who did what, at most twelve words of the sentence, without the date."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.model import Document


def titles(text: str) -> list[str]:
    document = Document(text=text, source="test", published=datetime.date(2021, 10, 6))
    return [event.title for event in timeline.extract(document)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ESA in May unveiled a lunar lander.", "ESA unveiled a lunar lander"),
        ("On Monday, the Senate passed the authorization bill.", "The Senate passed the authorization bill"),
        ("Last year Japan and Canada signed the accords.", "Japan and Canada signed the accords"),
        ("The treaty was ratified by the Senate in 1967.", "The treaty was ratified by the Senate"),
        ("Additionally, JAXA chose two rovers in March.", "JAXA chose two rovers"),
        ("The minister said on Tuesday that the talks were over.", "The minister said that the talks were over"),
        ("China wants to land astronauts on the Moon by 2030.", "China wants to land astronauts on the Moon"),
        (
            "It follows the president's order in 2017 to return to the Moon.",
            "The president's order to return to the Moon",
        ),
        ("Blue Origin filed a protest in April (its second), officials noted.", "Blue Origin filed a protest"),
        ("The rocket made its debut on 9 July 2020 after four years of delays.", "The rocket made its debut"),
        ("ESA member states signed the contract in August 2015.", "ESA member states signed the contract"),
        ("The bill, backed in committee by two senators, became law on Monday.", "The bill became law"),
        ("Officials announced in May that the tests had failed.", "Officials announced that the tests had failed"),
        ("The launch is now scheduled for no earlier than 2027.", "The launch is scheduled"),
        ("It was first proposed in 2017 as the Deep Space Gateway.", "It was proposed"),
        ("It is a blow, but we still plan to fly again in May.", "We plan to fly again"),
        ("He told Spiegel in an interview published on Monday that it was over.", "He told Spiegel that it was over"),
        ("The probe, which carried the rover to Mars, returned in June.", "The probe returned"),
        ("An April report in Nature praised the probe.", "Report in Nature"),
        ("The firm's chief executive, Ada Quist, resigned in May.", "Ada Quist resigned"),
        ("The head of the Swedish Space Agency, Ada Quist, resigned in May.", "Ada Quist resigned"),
        ("Ada Quist, who runs ESA, and Ivo Hale, head of CNES, met in May.", "Ada Quist and Ivo Hale met"),
        ("ESA, CNES, and DLR met in May.", "ESA, CNES, and DLR met"),
        ("In May Kestrel Group, owner of Kestrel Airlines, bought a port.", "Kestrel Group bought a port"),
        ("An amendment by Rep. Ada Quist, D-Ind., to end the ban failed in May.", "An amendment failed"),
        ("It was late; the crew, paid for by MirCorp, left in June.", "The crew left"),
        ("We saw the cargo ship, whose launch was set for November 16.", "The cargo ship's launch was set"),
        (
            "Alan Shepard on 5 May 1961 became the first American in space.",
            "Alan Shepard became the first American in space",
        ),
    ],
)
def test_title(text, title):
    assert titles(text) == [title]


def test_a_leading_pronoun_becomes_the_name_as_the_document_writes_it():
    found = titles("Bill Nelson leads NASA. In June he visited the launch site.")
    assert found == ["Bill Nelson visited the launch site"]


CLAUSES = st.sampled_from(
    [
        "which had been criticised for its cost and its many delays",
        "according to a report that was published by the office of the inspector general",
        '"a big step", as the head of the agency called it',
        "to carry the crew, the cargo and the instruments of nine countries to the south pole",
        "and later the council agreed to fund it",
        "— a set of principles for the use of space —",
        "(the first of three)",
        "of the United States of America and the European Union",
    ]
)


@given(
    st.sampled_from(["NASA", "The council", "President Jane Roe", "He", "The space ministers of the member states"]),
    st.sampled_from(["signed", "will launch", "has been accused of delaying", "announced", "wants to build"]),
    st.lists(CLAUSES, max_size=3),
    st.sampled_from(["in May 2021", "on Monday", "by 2030", "last year", "from 2 May to 7 May 2021"]),
)
def test_a_title_is_at_most_twelve_words_of_its_sentence(who, does, more, when):
    text = f"{who} {does} the agreement {' '.join(more)} {when}."
    words = set(re.findall(r"\w+", text.lower()))
    for title in titles(text):
        assert 1 <= len(title.split()) <= 12
        assert set(re.findall(r"\w+", title.lower())) <= words
        assert not re.search(r"\b(?:2021|2030|Monday|last year)\b", title)
