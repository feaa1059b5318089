"""Governors: the word a date hangs on, with its probability."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar import analyse, governors
from timeline.model import Span


def best(sentence: str, *dates: str) -> str | None:
    """Return the word that the first of the dates hangs on."""
    spans = [Span(sentence.index(date), sentence.index(date) + len(date)) for date in dates]
    analysis = analyse(sentence, 0, spans)
    first = governors(analysis, spans[0])[0]
    return None if first.token is None else analysis.words[first.token]


@pytest.mark.parametrize(
    ("sentence", "dates", "governor"),
    [
        ("The ministers signed the treaty in 1967.", ["1967"], "signed"),
        ("On Tuesday, the council adopted the charter.", ["Tuesday"], "adopted"),
        ("The agency last week awarded the contract.", ["last week"], "awarded"),
        ("The agency in May unveiled its plan.", ["May"], "unveiled"),
        ("The probe will be launched in 2028.", ["2028"], "launched"),
        ("The July 2019 launch of the probe failed.", ["July 2019"], "launch"),
        ("This year's summit was held in Rome.", ["This year"], "summit"),
        ("It fulfils the president's order in 2017 to return astronauts.", ["2017"], "order"),
        ("The company said Monday that it was bankrupt.", ["Monday"], "said"),
        ("The probe that was launched in 2003 has failed.", ["2003"], "launched"),
    ],
)
def test_a_date_hangs_on_a_verb_or_noun(sentence: str, dates: list[str], governor: str) -> None:
    assert best(sentence, *dates) == governor


def test_a_date_that_stands_alone_hangs_on_nothing() -> None:
    assert best("Friday, July 21, 2017", "Friday, July 21, 2017") is None


def test_a_span_without_words_hangs_on_nothing() -> None:
    (candidate,) = governors(analyse("It flew."), Span(2, 3))
    assert (candidate.token, candidate.probability) == (None, 1.0)


def test_offsets_are_those_of_the_document() -> None:
    sentence = "The ministers signed the treaty in 1967."
    analysis = analyse(sentence, 1000, [Span(1035, 1039)])
    first = governors(analysis, Span(1035, 1039))[0]
    assert first.token is not None
    assert analysis.tokens[first.token] == ("signed", 1014, 1020)


@given(
    st.lists(
        st.sampled_from(
            ["the", "rocket", "flew", "in", "2017", ",", "order", "of", "May", "and", "NASA", "will", "land", ".", "to"]
        ),
        min_size=1,
    )
)
def test_probabilities_add_up_and_fall(words: list[str]) -> None:
    sentence = " ".join(words)
    span = Span(0, len(words[0]))
    candidates = governors(analyse(sentence, 0, [span]), span)
    assert sum(candidate.probability for candidate in candidates) == pytest.approx(1)
    assert all(a.probability >= b.probability for a, b in pairwise(candidates))
    assert len({candidate.token for candidate in candidates}) == len(candidates)
    assert 0 not in {candidate.token for candidate in candidates}
