"""The scripts that fit the models: deterministic, and honest about what they learn from."""

import gzip
from pathlib import Path
from types import ModuleType

import pytest

from timeline.grammar.features import Lexicon
from timeline.grammar.tagger import Tag, Tagger
from timeline.grammar.weights import Weights
from timeline.resources import folder

CONLLU = """\
# text = In May they can't meet.
1	In	in	ADP	IN	_	2	case	_	_
2	May	May	PROPN	NNP	_	6	obl	_	Date=Single
3	they	they	PRON	PRP	_	6	nsubj	_	_
4-5	can't	_	_	_	_	_	_	_	_
4	ca	can	AUX	MD	_	6	aux	_	_
5	n't	not	PART	RB	_	6	advmod	_	_
6	meet	meet	VERB	VB	_	0	root	_	SpaceAfter=No
7	.	.	PUNCT	.	_	6	punct	_	_

"""
TOY = [
    [("the", "DT DET"), ("probe", "NN NOUN"), ("flew", "VBD VERB"), (".", ". PUNCT")],
    [("a", "DT DET"), ("rocket", "NN NOUN"), ("landed", "VBD VERB"), (".", ". PUNCT")],
    [("they", "PRP PRON"), ("flew", "VBD VERB"), ("the", "DT DET"), ("rocket", "NN NOUN"), (".", ". PUNCT")],
] * 20


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    monkeypatch.syspath_prepend(str(folder("data") / "models"))
    import fit
    import fit_governors
    import fit_tagger
    import restyle
    import treebanks

    return {module.__name__: module for module in (fit, fit_governors, fit_tagger, restyle, treebanks)}


@pytest.fixture
def tree(scripts: dict[str, ModuleType], tmp_path: Path) -> list:
    path = tmp_path / "gum-own.conllu.gz"
    path.write_bytes(gzip.compress(CONLLU.encode()))
    (found,) = scripts["treebanks"].trees(path)
    return found


def test_a_treebank_keeps_the_places_of_its_words(scripts: dict[str, ModuleType], tree: list) -> None:
    assert scripts["treebanks"].text_of(tree) == "In May they can't meet."


def test_the_same_input_gives_the_same_weights(scripts: dict[str, ModuleType]) -> None:
    fitted = [scripts["fit_tagger"].fit(TOY, 3, 2, lambda line: None) for _ in range(2)]
    packed = [scripts["fit"].columns(scripts["fit_tagger"].quantised(weights, 500)) for _, _, weights in fitted]
    assert packed[0] == packed[1]
    labels, words, _ = fitted[0]
    tagger = Tagger(Weights(labels, *packed[0]), Lexicon(words))
    assert tagger.tag(["the", "rocket", "flew", "."]) == [
        Tag(*label.split()) for label in ("DT DET", "NN NOUN", "VBD VERB", ". PUNCT")
    ]


def test_a_date_of_a_tree_has_the_governor_of_the_tree(scripts: dict[str, ModuleType], tree: list) -> None:
    governors = scripts["fit_governors"]
    assert governors.dates_of(tree) == [range(1, 2)]
    assert tree[governors.governor(tree, range(1, 2))].form == "meet"


def test_a_date_is_moved_without_a_change_of_governor(scripts: dict[str, ModuleType], tree: list) -> None:
    class Always:
        def random(self) -> float:
            return 0.0

        def choice(self, items: tuple) -> object:
            return items[0]

    tags = [Tag(word.xpos, word.upos) for word in tree]
    variants = scripts["restyle"].restyled(tree, tags, [range(1, 2)], range(1, 2), 5, Always())
    assert [" ".join(styled.words) for styled in variants] == ["they In May ca n't meet .", "May - they ca n't meet ."]
    assert {styled.words[styled.governor] for styled in variants} == {"meet"}
    assert [[styled.words[i] for i in styled.date] for styled in variants] == [["May"], ["May"]]


def test_the_lists_hold_each_word_once() -> None:
    for name in ("event_nouns.txt", "time_nouns.txt"):
        lines = (folder("data") / "models" / name).read_text(encoding="utf-8").splitlines()
        words = [line for line in lines if not line.startswith("#")]
        assert len(words) == len(set(words))
        assert all(word and word == word.strip().lower() for word in words)
