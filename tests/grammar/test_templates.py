"""Templates: the features of a candidate, and what they weigh together."""

from __future__ import annotations

import pytest

from timeline.grammar import analyse
from timeline.grammar.candidates import Scene
from timeline.grammar.templates import Weigher, features
from timeline.model import Span


def scene_of(sentence: str, date: str) -> tuple[Scene, range]:
    span = Span(sentence.index(date), sentence.index(date) + len(date))
    analysis = analyse(sentence, 0, [span])
    tokens = analysis.indices(span)
    return Scene(analysis.words, analysis.tags, [tokens], analysis.groups), tokens


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The ministers signed the treaty in 1967.", "1967"),
        ("The July 2019 launch of the probe was a success.", "July 2019"),
        ("It is ready and, on Tuesday, the crew will fly.", "Tuesday"),
        ("Friday, July 21, 2017", "July 21, 2017"),
    ],
)
def test_a_candidate_weighs_what_its_features_weigh_together(sentence: str, date: str) -> None:
    scene, tokens = scene_of(sentence, date)
    names = features(scene, tokens)
    every = sorted({name for part in names for name in part})
    weights = {name: place % 7 - 3 for place, name in enumerate(every)}
    weigher = Weigher(weights)
    expected = [sum(weights[name] for name in part) for part in names]
    assert weigher.scores(scene, tokens) == expected
    assert weigher.scores(scene, tokens) == expected  # and once more, from what it remembers


def test_a_verb_and_a_noun_have_features_of_their_own() -> None:
    scene, tokens = scene_of("The ministers signed the treaty in 1967.", "1967")
    by_word = dict(zip(scene.candidates(tokens), features(scene, tokens), strict=True))
    signed, treaty = scene.forms.index("signed"), scene.forms.index("treaty")
    assert "Rp Vl0 in" in by_word[signed]
    assert "Rp Nl0 in" in by_word[treaty]
    assert any(name.startswith("KH Vl") for name in by_word[signed])
    assert not any(name.startswith("KH ") for name in by_word[treaty])
