"""Roles: noun phrases, clauses, and who acts on what."""

import pytest

from timeline.grammar import Analysis, Link, NounPhrase, analyse, extended
from timeline.model import Span


def said(analysis: Analysis, phrase: NounPhrase | None) -> str | None:
    return None if phrase is None else " ".join(analysis.words[phrase.first : phrase.last + 1])


def with_dates(sentence: str, *dates: str) -> Analysis:
    spans = [Span(sentence.index(date), sentence.index(date) + len(date)) for date in dates]
    return analyse(sentence, 0, spans)


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("The head of Japan's space agency resigned.", ["The head", "Japan 's space agency"]),
        ('They unveiled the "Charter of Paris".', ["They", 'the " Charter', "Paris"]),
        ("It launched Artemis III from a new pad.", ["It", "Artemis III", "a new pad"]),
        (
            "The two largest companies got a $5 million contract.",
            ["The two largest companies", "a $ 5 million contract"],
        ),
    ],
)
def test_noun_phrases_are_flat(sentence: str, phrases: list[str]) -> None:
    analysis = analyse(sentence)
    assert [said(analysis, phrase) for phrase in analysis.phrases] == phrases


def test_a_quoted_name_stays_in_its_phrase() -> None:
    analysis = analyse('The agency unveiled the "Lunar Accords" in Paris.')
    assert 'the " Lunar Accords "' in [said(analysis, phrase) for phrase in analysis.phrases]


def test_a_possessor_is_named() -> None:
    analysis = analyse("He praised the agency's lunar program.")
    phrase = analysis.phrases[-1]
    assert phrase.possessor is not None
    first, last = phrase.possessor
    assert analysis.words[first : last + 1] == ("agency",)


def test_a_date_is_no_phrase_but_may_stand_in_one() -> None:
    analysis = with_dates("NASA last year announced a plan.", "last year")
    assert [said(analysis, phrase) for phrase in analysis.phrases] == ["NASA", "a plan"]
    analysis = with_dates("He recalled the July 2019 launch.", "July 2019")
    assert said(analysis, analysis.phrases[-1]) == "the July 2019 launch"


def test_a_phrase_is_extended_by_the_phrases_that_follow_it() -> None:
    analysis = analyse("The director of the agency for space resigned.")
    assert said(analysis, extended(analysis.phrases[0], analysis.phrases, analysis.words)) == (
        "The director of the agency for space"
    )


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("The minister signed the accord.", "signed", "The minister"),
        ("In Paris, the council adopted the charter.", "adopted", "the council"),
        ("Anna Smith, the director of the agency, said so.", "said", "Anna Smith"),
        ("He said China plans a base.", "plans", "China"),
        ("The senate approved the bill and sent it to the president.", "sent", "The senate"),
        ("The rover, which landed in a crater, found ice.", "found", "The rover"),
        ("The satellite that failed was insured.", "failed", "The satellite"),
        ("The president ordered the agency to return astronauts.", "return", "the agency"),
        ("Japan plans to land a rover.", "land", "Japan"),
        ("The module, built for a polar orbit, would be scrapped.", "scrapped", "The module"),
        ("It should come before the president leaves office.", "leaves", "the president"),
        ("The pact is legal, is based on a treaty and was signed in Rome.", "signed", "The pact"),
        ("He said the Office of Science and Technology has approved it.", "approved", "the Office"),
        ("She said that Russia and China will build it.", "build", "Russia"),
        ("Anna Smith said the crew wanted it, and recalled the plan.", "recalled", "Anna Smith"),
        ('"We won," said the senator.', "said", "the senator"),
        ("The court rejected the claim, citing the treaty.", "citing", "The court"),
    ],
)
def test_subjects(sentence: str, verb: str, subject: str) -> None:
    analysis = analyse(sentence)
    group = next(g for g in analysis.groups if analysis.words[g.main] == verb)
    assert said(analysis, analysis.roles.subject(group)) == subject


def test_agent_objects_and_complements() -> None:
    analysis = analyse("The contract was awarded to the company by the agency.")
    (group,) = analysis.groups
    assert said(analysis, analysis.roles.agent(group)) == "the agency"
    assert [said(analysis, p) for p in analysis.roles.complements(group)] == ["the company", "the agency"]
    analysis = analyse("The agency gave the company a contract.")
    (group,) = analysis.groups
    assert [said(analysis, p) for p in analysis.roles.objects(group)] == ["the company", "a contract"]


def test_objects_end_where_the_subject_of_the_next_verb_begins() -> None:
    analysis = analyse("The agency said the company launched a probe.")
    assert analysis.roles.objects(analysis.groups[0]) == ()


def test_clauses_hold_every_word_once() -> None:
    analysis = analyse("The council met in May, but the minister resigned because the budget was cut.")
    assert [clause.link for clause in analysis.clauses] == [Link.MAIN, Link.COORDINATE, Link.SUBORDINATE]
    covered = [i for clause in analysis.clauses for i in range(clause.first, clause.last + 1)]
    assert covered == list(range(len(analysis.words)))


@pytest.mark.parametrize(
    ("sentence", "date", "verb", "subject"),
    [
        (
            "The bill lapsed after a federal appeals court Thursday refused to hear it.",
            "Thursday",
            "refused",
            "a federal appeals court",
        ),
        ("Also on Friday, at least four people were hurt in a fire.", "Friday", "hurt", "at least four people"),
        ("Orders of the recently announced Falcon 9 began Tuesday.", "Tuesday", "began", "Orders"),
        ("Two years after its start, the service in May passed its rival.", "May", "passed", "the service"),
        ("The panel that issued Thursday's ruling may meet again.", "Thursday", "meet", "The panel"),
        ("Oberwright announced on Monday that it would pay.", "Monday", "announced", "Oberwright"),
        ("Signed in London, Moscow and Rome in 1967, the treaty came into force.", "1967", "came", "the treaty"),
        ("Signed in London, Moscow and Rome in 1967, the treaty came into force.", "1967", "Signed", "the treaty"),
    ],
)
def test_the_subject_of_a_verb(sentence: str, date: str, verb: str, subject: str) -> None:
    analysis = with_dates(sentence, date)
    group = next(group for group in analysis.groups if analysis.words[group.main] == verb)
    assert said(analysis, analysis.roles.subject(group)) == subject
