"""The seed article gives its five rows and nothing else; variants of its sentences give what they say."""

from __future__ import annotations

import datetime

import pytest

import timeline
from timeline.model import Document, Status


def rows(text: str, published: str | None = "2020-07-15") -> set[tuple[str, str, str]]:
    """Date, status and trigger of each event of a text."""
    day = datetime.date.fromisoformat(published) if published else None
    document = Document(text=text, source="test", published=day)
    return {(event.when.edtf, str(event.status), event.trigger.of(text)) for event in timeline.extract(document)}


@pytest.fixture(scope="module")
def found(seed):
    return timeline.examine(timeline.read(seed))


def test_the_seed_gives_five_rows(found):
    assert [(event.when.edtf, event.status, event.trigger.of(found.document.text)) for event in found.events] == [
        ("2019", Status.OCCURRED, "announced"),
        ("2017", Status.OCCURRED, "order"),
        ("../2024", Status.TARGET, "return"),
        ("2020-05", Status.OCCURRED, "unveiled"),
        ("2020-07-13", Status.OCCURRED, "published"),
    ]


def test_who_did_it(found):
    actors = {event.when.edtf: set(event.actors) for event in found.events}
    assert actors["2017"] >= {"Donald Trump"}
    assert actors["2019"] >= {"NASA"}
    assert actors["2020-05"] >= {"NASA"}
    assert actors["2020-07-13"] >= {"Komsomolskaya Pravda", "Dmitry Rogozin"}
    assert actors["../2024"] >= {"NASA", "Donald Trump"}


def test_titles_are_words_of_their_sentence(found):
    for event in found.events:
        words = event.title.split()
        assert 2 <= len(words) <= 12
        assert all(word.strip(".,'\"").lower() in event.sentence.text.lower() for word in words), event.title
    assert {event.title for event in found.events} >= {
        "NASA announced its Artemis program",
        'NASA unveiled the "Artemis Accords"',
    }


def test_the_header_is_the_publication_date_and_no_event(found):
    assert found.document.published == datetime.date(2020, 7, 15)
    assert "date 2020-07-15" in found.document.published_basis
    assert not any(event.time.start < 20 for event in found.events)


def test_what_has_no_date_is_listed_and_not_dated(found):
    reasons = {(item.trigger.of(found.document.text), item.reason) for item in found.undated}
    assert ("spoke", "vague") in reasons
    assert ("join", "denied") in reasons
    assert not any(event.trigger.of(found.document.text) == "spoke" for event in found.events)


def test_every_quoted_span_is_where_it_says(found):
    text = found.document.text
    frame = timeline.to_frame(found.events)
    for row in frame.itertuples():
        assert text[row.sentence_start : row.sentence_end] == row.sentence
        assert text[row.time_start : row.time_end] == row.time_text
        assert text[row.trigger_start : row.trigger_end] == row.trigger


@pytest.mark.parametrize(
    ("published", "announced", "unveiled", "interview"),
    [
        ("2020-07-15", "2019", "2020-05", "2020-07-13"),
        ("2021-03-03", "2020", "2020-05", "2021-03-01"),
        ("2023-05-20", "2022", "2023-05", "2023-05-15"),
    ],
)
def test_another_publication_date_changes_the_answers(seed, published, announced, unveiled, interview):
    document = timeline.read(seed, published=datetime.date.fromisoformat(published))
    text = document.text
    dates = {event.trigger.of(text): event.when.edtf for event in timeline.extract(document)}
    assert dates["announced"] == announced and dates["unveiled"] == unveiled and dates["published"] == interview
    assert dates["order"] == "2017" and dates["return"] == "../2024"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # subject, date, verb
        ("ESA last month presented its lunar lander.", ("2020-06", "occurred", "presented")),
        ("The Senate on Tuesday passed the authorization bill.", ("2020-07-14", "occurred", "passed")),
        ("JAXA in March selected two rovers for the mission.", ("2020-03", "occurred", "selected")),
        ("Last year, India announced a human spaceflight programme.", ("2019", "occurred", "announced")),
        ("India announced a human spaceflight programme two years ago.", ("2018", "occurred", "announced")),
        # the happening is a noun
        (
            "The plan follows President Obama's directive in 2010 to send astronauts to an asteroid.",
            ("2010", "occurred", "directive"),
        ),
        ("It recalled the February 2018 launch of the Falcon Heavy.", ("2018-02", "occurred", "launch")),
        # a participle after its noun
        (
            "Reuters quoted an interview with the Chinese daily, published on Friday.",
            ("2020-07-10", "occurred", "published"),
        ),
        ("The report, released in June, criticised the delays.", ("2020-06", "occurred", "released")),
        # targets and limits
        ("China wants to land astronauts on the Moon by 2030.", ("../2030", "target", "land")),
        ("The agency plans to fulfil an order to send humans to Mars by 2033.", ("../2033", "target", "send")),
        ("By 2028, Japan aims to put a rover on the surface.", ("../2028", "target", "put")),
    ],
)
def test_variants_of_its_sentences(text, expected):
    assert expected in rows(text)


@pytest.mark.parametrize(
    "text",
    [
        "Russia does not intend to join the station by 2024.",
        "ESA will not launch the probe in 2022.",
        "Congress would fund the lander in 2023 if the agency asked for it.",
        "The minister recently spoke with the agency about a base.",
        "date 2020-07-15 Workers look at a rocket in its hangar.",
    ],
)
def test_what_gives_no_row(text):
    assert rows(text) == set()


def test_without_a_publication_date_nothing_is_dated_from_the_clock():
    text = "NASA last year announced the plan. On Monday it met. The treaty was signed in 1967."
    assert rows(text, None) == {("1967", "occurred", "signed")}
    found = timeline.examine(Document(text=text, source="test"))
    assert {item.reason for item in found.undated} == {"no publication date"}
