"""Verb groups: the main verb, its auxiliaries, and what they say of tense, voice, negation and dependence."""

from dataclasses import dataclass

import pytest

from timeline.grammar import Analysis, Form, Tense, VerbGroup, Voice, analyse


def group(sentence: str, verb: str) -> tuple[Analysis, VerbGroup]:
    analysis = analyse(sentence)
    found = [g for g in analysis.groups if analysis.words[g.main] == verb]
    assert len(found) == 1, [analysis.words[g.main] for g in analysis.groups]
    return analysis, found[0]


@dataclass
class Case:
    sentence: str
    verb: str
    words: str
    form: Form = Form.FINITE
    tense: Tense = Tense.PAST
    voice: Voice = Voice.ACTIVE
    modal: str = ""
    negated: bool = False


CASES = [
    Case("The ministers signed the treaty.", "signed", "signed"),
    Case("A missile launched from a bomber passes within miles.", "passes", "passes", tense=Tense.PRESENT),
    Case(
        "A missile launched from a bomber passes within miles.", "launched", "launched", Form.PARTICIPLE, Tense.NONE,
        Voice.PASSIVE,
    ),
    Case("The contractor completed factory testing in March.", "completed", "completed"),
    Case("The firm awarded it will build.", "awarded", "awarded", Form.PARTICIPLE, Tense.NONE, Voice.PASSIVE),
    Case("The two firms were each assigned deliveries.", "assigned", "were each assigned", voice=Voice.PASSIVE),
    Case("Officials said that appropriators hope to mark it up.", "hope", "hope", tense=Tense.PRESENT),
    Case("Norway, which joined it in May, withdrew from it in June.", "withdrew", "withdrew"),
    Case("The ministers have signed the treaty.", "signed", "have signed", tense=Tense.PERFECT),
    Case("The ministers had already signed the treaty.", "signed", "had already signed"),
    Case("The treaty was signed in Vienna.", "signed", "was signed", voice=Voice.PASSIVE),
    Case("The launch has been delayed.", "delayed", "has been delayed", tense=Tense.PERFECT, voice=Voice.PASSIVE),
    Case("The agency will launch a probe.", "launch", "will launch", tense=Tense.FUTURE, modal="will"),
    Case("The agency won't launch it.", "launch", "wo n't launch", tense=Tense.FUTURE, modal="will", negated=True),
    Case("The probe will be sold.", "sold", "will be sold", tense=Tense.FUTURE, voice=Voice.PASSIVE, modal="will"),
    Case("The state would fund the rover.", "fund", "would fund", tense=Tense.FUTURE, modal="would"),
    Case("The rover could carry a drill.", "carry", "could carry", tense=Tense.PRESENT, modal="could"),
    Case("Parliament did not approve the budget.", "approve", "did not approve", negated=True),
    Case("The company is building a lander.", "building", "is building", tense=Tense.PRESENT),
    Case("The council meets every month.", "meets", "meets", tense=Tense.PRESENT),
    Case("The talks are to begin soon.", "begin", "are to begin", tense=Tense.FUTURE, modal="be to"),
    Case("The team plans to launch a probe.", "launch", "to launch", form=Form.INFINITIVE, tense=Tense.NONE),
    Case("They agreed not to test it.", "test", "to test", form=Form.INFINITIVE, tense=Tense.NONE, negated=True),
    Case("The accord, adopted by the council, binds them.", "adopted", "adopted", form=Form.PARTICIPLE,
         tense=Tense.NONE, voice=Voice.PASSIVE),
    Case("The firm, which had lost the contract, left.", "lost", "had lost"),
    Case("The treaty was on Monday signed by both.", "signed", "was on Monday signed", voice=Voice.PASSIVE),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.sentence)
def test_a_group_says_what_its_words_say(case: Case) -> None:
    analysis, found = group(case.sentence, case.verb)
    assert " ".join(analysis.words[found.first : found.last + 1]) == case.words
    assert (found.form, found.tense, found.voice) == (case.form, case.tense, case.voice)
    assert (found.modal, found.negated) == (case.modal, case.negated)


@pytest.mark.parametrize(
    ("sentence", "infinitive", "governor"),
    [
        ("Japan plans to land a rover.", "land", "plans"),
        ("The president ordered the agency to return astronauts.", "return", "ordered"),
        ("He criticized the order in 2017 to return astronauts.", "return", "order"),
        ("The ministry is set to leave the project.", "leave", "set"),
        ("It left the station in order to save money.", "save", "left"),
        ("They ruled out joining the partnership.", "joining", "out"),
    ],
)
def test_an_infinitive_depends_on_the_word_that_asks_for_it(sentence: str, infinitive: str, governor: str) -> None:
    analysis, found = group(sentence, infinitive)
    expected = "ruled" if governor == "out" else governor
    assert found.governor is not None
    assert analysis.words[found.governor] == expected


def test_a_verb_after_and_shares_the_auxiliaries() -> None:
    analysis, found = group("The station was built and launched by two companies.", "launched")
    assert found.shared
    assert found.voice is Voice.PASSIVE
    analysis, found = group("Congress will debate and approve the bill.", "approve")
    assert (found.modal, found.tense) == ("will", Tense.FUTURE)
    assert analysis.words[found.main] == "approve"


def test_be_without_a_verb_is_a_copula() -> None:
    _, found = group("She was administrator of the agency.", "was")
    assert found.copular


@pytest.mark.parametrize(
    "sentence", ["The planned launch of the probe.", "The state-backed company and its proposed law."]
)
def test_a_participle_before_its_noun_is_no_group(sentence: str) -> None:
    assert analyse(sentence).groups == ()
