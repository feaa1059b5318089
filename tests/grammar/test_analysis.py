"""The analysis of a sentence: whole on any text, with places in the document."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar import Analysis, analyse
from timeline.model import Span

WORDS = [
    "NASA", "the", "agency", "'s", "plan", "to", "launch", "was", "has", "been", "will", "not", "and", "but",
    "that", "which", "said", "ordered", "signed", ",", ".", '"', "(", ")", "in", "by", "2017", "May", "order",
    "planned", "to", "who", "\u2014", "if", "funded", "launching", "of", "Moon", "they", "it", "be", "going", ";",
    "Artemis", "III", "would", "have",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(" ".join)


def check(analysis: Analysis) -> None:
    size = len(analysis.tokens)
    for group in analysis.groups:
        assert 0 <= group.first <= group.main <= group.last < size
        assert group.governor is None or 0 <= group.governor < size
    assert all(a.last < b.first for a, b in pairwise(analysis.groups))
    for phrase in analysis.phrases:
        assert 0 <= phrase.first <= phrase.head <= phrase.last < size
    assert all(a.last < b.first for a, b in pairwise(analysis.phrases))
    assert [i for c in analysis.clauses for i in range(c.first, c.last + 1)] == list(range(size))
    for group in analysis.groups:
        found = (analysis.roles.subject(group), analysis.roles.agent(group))
        found += analysis.roles.objects(group) + analysis.roles.complements(group)
        assert all(phrase is None or 0 <= phrase.first <= phrase.last < size for phrase in found)


@given(SENTENCES)
def test_an_analysis_is_whole(sentence: str) -> None:
    check(analyse(sentence))


@given(SENTENCES, st.data())
def test_dates_do_not_break_it(sentence: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sentence) - 1))
    end = data.draw(st.integers(start + 1, len(sentence)))
    check(analyse(sentence, 0, [Span(start, end)]))


@given(st.text(max_size=80))
def test_any_text_can_be_analysed(text: str) -> None:
    analysis = analyse(text, 7)
    check(analysis)
    assert all(text[token.start - 7 : token.end - 7] == token.word for token in analysis.tokens)
    assert len(analysis.lemmas) == len(analysis.tags) == len(analysis.tokens)


def test_words_are_found_by_their_place_in_the_document() -> None:
    analysis = analyse("The agency launched a probe.", 100)
    assert list(analysis.indices(Span(111, 119))) == [2]
    assert list(analysis.indices(Span(105, 112))) == [1, 2]
    assert list(analysis.indices(Span(110, 111))) == []
    assert analysis.span(1, 2) == Span(104, 119)
    group = analysis.group_of(2)
    phrase = analysis.phrase_of(4)
    assert group is not None
    assert (group.main, phrase and phrase.first) == (2, 3)
    assert analysis.group_of(0) is None
    assert analysis.lemmas == ("the", "agency", "launch", "a", "probe", ".")


def test_a_verb_that_opens_what_a_comma_closes() -> None:
    check(analyse("was for delayed The April, planned to August. mission,"))
