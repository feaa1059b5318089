"""The same event told twice is one cluster; what only looks alike is not."""

from __future__ import annotations

import datetime
import importlib
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.values import when
from timeline.events.merging.merge import merge
from timeline.events.naming import event_id
from timeline.model import Category, Document, Event, Sentence, Span, Status


def told(
    title: str,
    date: str,
    *actors: str,
    source: str = "a.txt",
    status: Status = Status.OCCURRED,
    category: Category = Category.AGREEMENT,
    trigger: str | None = None,
) -> Event:
    """An event as one sentence tells it; its trigger is the word in stars, or the second word."""
    word = trigger or title.split()[1]
    document = Document(text=title, source=source, title=source, published=datetime.date(2021, 1, 1))
    start = title.index(word)
    span = Span(start, start + len(word))
    days = when(date)
    assert days is not None
    return Event(
        event_id=event_id(source + title + date, *span),
        when=days,
        status=status,
        category=category,
        title=title,
        actors=actors,
        sentence=Sentence(0, len(title), title),
        time=Span(0, 0),
        trigger=span,
        basis="",
        confidence=0.9,
        reasons=(),
        rule="",
        cue=None,
        speaker="",
        document=document,
    )


def clusters(*events: Event) -> list[set[int]]:
    found: dict[str, set[int]] = {}
    for index, event in enumerate(merge(events)):
        found.setdefault(event.cluster_id, set()).add(index)
    return sorted(found.values(), key=min)


def test_two_documents_tell_one_event():
    one, other = merge(
        [
            told("Japan signed the lunar rover accord", "2020-07", "Japan", source="a.txt"),
            told("Japan signed a rover accord with NASA", "2020-07-10", "Japan", "NASA", source="b.txt"),
        ]
    )
    assert one.cluster_id == other.cluster_id
    assert (one.sources, one.merged, one.alternatives) == (2, "2020-07-10", ())


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # another number
        (told("NASA launched Artemis II", "2026", "NASA"), told("NASA launched Artemis III", "2026", "NASA")),
        (
            told("Roscosmos launched Luna-25", "2023", "Roscosmos"),
            told("Roscosmos launched Luna-26", "2023", "Roscosmos"),
        ),
        # another time
        (told("ESA signed the Gateway accord", "2019", "ESA"), told("ESA signed the Gateway accord", "2021", "ESA")),
        # another actor
        (
            told("Brazil signed the accords", "2021-06", "Brazil"),
            told("Mexico signed the accords", "2021-06", "Mexico"),
        ),
        # another act
        (
            told("NASA signed the lander contract", "2021-04", "NASA"),
            told("NASA criticised the lander contract", "2021-04", "NASA", category=Category.STATEMENT),
        ),
        # a plan and what came of it
        (
            told(
                "NASA launches the lunar orbiter", "2022-06", "NASA", status=Status.SCHEDULED, category=Category.LAUNCH
            ),
            told("NASA launched the lunar orbiter", "2022-06", "NASA", category=Category.LAUNCH),
        ),
        # only the name in common
        (
            told("NASA signed the station agreement", "2021-04", "NASA"),
            told("NASA signed a budget deal", "2021-04", "NASA"),
        ),
    ],
)
def test_near_misses_stay_apart(left, right):
    assert clusters(left, right) == [{0}, {1}]


def test_sources_that_contradict_each_other_by_a_day_stay_visible():
    one, other = merge(
        [
            told("India launched the lunar orbiter", "2019-07-22", "India", source="a.txt", category=Category.LAUNCH),
            told("India launched the lunar orbiter", "2019-07-21", "India", source="b.txt", category=Category.LAUNCH),
        ]
    )
    assert one.cluster_id == other.cluster_id
    assert len(one.alternatives) == 1 and one.merged not in one.alternatives[0]


def test_the_order_of_the_documents_does_not_matter():
    events = [
        told("Japan signed the lunar rover accord", "2020-07", "Japan", source="a"),
        told("Japan signed the rover accord", "2020-07-10", "Japan", source="b"),
        told("Japan signed the lunar rover accord", "2020-07-12", "Japan", source="c"),
        told("Canada signed the lunar rover accord", "2020-07-12", "Canada", source="d"),
    ]
    expected = {event.event_id: event.cluster_id for event in merge(events)}
    for order in itertools.permutations(events):
        assert {event.event_id: event.cluster_id for event in merge(order)} == expected


WORDS = st.sampled_from(["accord", "lander", "station", "rover", "II", "III", "budget", "orbiter"])


@given(
    st.lists(
        st.builds(
            lambda verb, things, date, actor, source: told(
                f"{actor} {verb} {' '.join(things)}", date, actor, source=source
            ),
            st.sampled_from(["signed", "launched", "cut"]),
            st.lists(WORDS, min_size=1, max_size=4),
            st.sampled_from(["2020", "2020-07", "2020-07-10", "2021"]),
            st.sampled_from(["NASA", "ESA"]),
            st.sampled_from(["a", "b", "c"]),
        ),
        max_size=8,
    )
)
def test_no_row_is_lost_and_a_cluster_never_mixes_years_numbers_or_actors(events):
    merged = merge(events)
    assert [event.event_id for event in merged] == [event.event_id for event in events]
    for left, right in itertools.combinations(merged, 2):
        if left.cluster_id == right.cluster_id:
            assert left.actors == right.actors
            assert {"II", "III"} & set(left.title.split()) == {"II", "III"} & set(right.title.split())
            assert left.when.edtf[:4] == right.when.edtf[:4]


def test_a_plan_and_what_came_of_it_are_linked_not_merged():
    plan, done, other = merge(
        [
            told("NASA launches the lunar orbiter", "2022", "NASA", status=Status.PLANNED, category=Category.LAUNCH),
            told("NASA launched the lunar orbiter", "2023-06", "NASA", category=Category.LAUNCH, source="b.txt"),
            told("NASA launched the weather satellite", "2023-06", "NASA", category=Category.LAUNCH, source="b.txt"),
        ]
    )
    assert plan.cluster_id != done.cluster_id
    assert plan.related == (done.cluster_id,) and done.related == (plan.cluster_id,)
    assert other.related == ()


def test_an_event_is_named_by_text_and_place_alone():
    assert event_id("text", 1, 2) == event_id("text", 1, 2) != event_id("text", 1, 3) != event_id("other", 1, 3)


def test_a_word_that_thousands_share_pairs_none_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    merging = importlib.import_module("timeline.events.merging.merge")
    compared: list[object] = []
    joinable = merging._joinable
    monkeypatch.setattr(merging, "_joinable", lambda *pair: (compared.append(pair), joinable(*pair))[1])
    events = [told(f"Launch{number} slipped there", "2020-05", source=f"{number}.txt") for number in range(1100)]
    assert len({event.cluster_id for event in merge(events)}) == 1100
    assert len(compared) < 1100
    merge(events[:50])
    assert len(compared) >= 50 * 49 / 2  # a word of a few does


def test_a_second_word_finds_the_same_event_where_thousands_share_the_first() -> None:
    others = [told(f"Launch{number} slipped there", "2020-05", source=f"{number}.txt") for number in range(600)]
    one, other = (told("Artemis slipped there", "2020-05", "NASA", source=source) for source in ("a.txt", "b.txt"))
    found = merge([*others, one, other])
    assert found[-1].cluster_id == found[-2].cluster_id
