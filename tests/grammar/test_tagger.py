"""The tagger and the file of its weights."""

import lzma
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar import tokenise
from timeline.grammar.tagger import tag
from timeline.grammar.weights import MODEL, Weights, section, weights
from timeline.grammar.wordlists import sure_tags
from timeline.model import TimelineError
from timeline.resources import folder


def test_a_word_of_one_tag_has_a_tag_that_the_model_knows() -> None:
    for word, label in sure_tags().items():
        assert label in weights("tagger").labels
        assert " ".join(tag([word])[0]) == label, word


def tags(sentence: str) -> str:
    return " ".join(found.xpos for found in tag([token.word for token in tokenise(sentence)]))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The minister signed the treaty .", "DT NN VBD DT NN ."),
        ("The treaty was signed in Vienna .", "DT NN VBD VBN IN NNP ."),
        ("The agency will launch two probes .", "DT NN MD VB CD NNS ."),
        ("The launch is now set for May .", "DT NN VBZ RB VBN IN NNP ."),
        ("The probe was delayed .", "DT NN VBD VBN ."),
        ("It plans to leave the project .", "PRP VBZ TO VB DT NN ."),
        ("Russia 's rockets have been failing .", "NNP POS NNS VBP VBN VBG ."),
    ],
)
def test_forms_of_verbs_are_told_apart(sentence: str, expected: str) -> None:
    assert tags(sentence) == expected


def test_auxiliaries_are_no_main_verbs() -> None:
    assert [found.upos for found in tag(["They", "have", "launched", "it"])] == ["PRON", "AUX", "VERB", "PRON"]
    assert [found.upos for found in tag(["They", "have", "two", "rockets"])] == ["PRON", "VERB", "NUM", "NOUN"]


@given(st.lists(st.text(min_size=1), max_size=20))
def test_any_words_get_a_tag_each(words: list[str]) -> None:
    found = tag(words)
    assert len(found) == len(words)
    assert all(one.xpos and one.upos for one in found)


def test_a_tag_does_not_depend_on_what_was_tagged_before() -> None:
    words = ["The", "agency", "will", "launch", "a", "probe", "in", "May"]
    first = tag(words)
    for number in range(300):
        tag([f"word{number}", "flew"])
    assert tag(words) == first


def test_the_model_is_small_and_says_whose_it_is() -> None:
    models = folder("data") / "models"
    assert sum((models / name).stat().st_size for name in (MODEL, "lemmas.en.tsv")) < 1_000_000
    notice = (models / "README.md").read_text(encoding="utf-8")
    for needed in ("GUM", "Georgetown University", "CC BY 4.0", "UD English EWT", "CC BY-SA 4.0"):
        assert needed in notice


def test_importing_the_package_reads_no_model() -> None:
    code = "import timeline.grammar, timeline.grammar.weights as w; print(w._sections.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_a_section_that_is_missing_is_named() -> None:
    with pytest.raises(TimelineError, match=r"no section 'nothing'"):
        section("nothing")


def test_the_file_holds_nothing_that_could_run() -> None:
    content = lzma.decompress((folder("data") / "models" / MODEL).read_bytes())
    assert content.startswith(b'[["tagger.labels", ')


def test_packed_rows_add_label_by_label() -> None:
    weights = Weights(
        ["A", "B", "C"], ["x", "y"], bytes([2, 2]), bytes([0, 1, 1, 2]), bytes([5, 256 - 3, 4, 256 - 127])
    )
    assert weights.best(weights.total(["x"])) == 0
    assert weights.best(weights.total(["x", "y", "y", "y"])) == 1
    assert weights.best(-weights.total(["y"])) == 2
    assert weights.total(["unknown"]) == 0
    assert weights.best(0) == 0
