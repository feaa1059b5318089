"""Accuracy of events on annotated passages may not fall; they are read where TIMELINE_CORPORA names their folder."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from timeline.frame import collect
from timeline.pipeline import examine_all
from timeline.reading import Asked, read_sources

CORPORA = os.environ.get("TIMELINE_CORPORA")
GOLD = Path(__file__).resolve().parents[1] / "gold"
FLOORS = tomllib.loads((GOLD / "events.toml").read_text("utf-8"))

pytestmark = pytest.mark.skipif(CORPORA is None, reason="TIMELINE_CORPORA names no folder with the passages")


def scorer(home: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_events", home / "cases" / "score_events.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(
    source: str, gold: str, table: Path, language: str | None = None, of_five: tuple[int, ...] = (0, 1, 2, 3, 4)
) -> dict[str, Any]:
    """The scores of the events of a source, written to a table as a user would.

    Of every five passages those at the places ``of_five`` count.
    """
    from timeline.exports import export

    assert CORPORA is not None
    judge, cases = scorer(Path(CORPORA)), Path(CORPORA) / "cases"
    documents = read_sources([source], Asked())
    table.write_bytes(export(collect(examine_all(documents)), "csv"))
    passages = [one for one in judge.read_jsonl(cases / gold) if language in (None, one.get("lang"))]
    texts = {one["id"]: one["text"] for one in judge.read_jsonl(cases / "articles.jsonl")}
    columns = {key: key for key in judge.KEYS} | {"id": "source", "sentence_text": "sentence"}
    found = judge.load_pred(str(table), columns, ";", "seed" in gold, {}, texts)
    passages = [one for place, one in enumerate(passages) if place % 5 in of_five]
    asked = {one["id"] for one in passages}
    result, _, _ = judge.score(passages, [one for one in found if one["id"] in asked])
    return dict(result)


def reached(result: dict[str, Any]) -> dict[str, float]:
    return {
        "event_f1": result["event"]["F1"],
        "date_accuracy": result["date_accuracy_given_match"],
        "status_accuracy": result["status_accuracy"],
        "actor_recall": result["actor_recall"],
    }


def test_english_passages_keep_their_floor(tmp_path):
    found = reached(scored(f"{CORPORA}/cases/articles.jsonl", "gold.jsonl", tmp_path / "e.csv", "en"))
    floor = FLOORS["cases"]
    assert {name: floor[name] for name in floor if found[name] < floor[name]} == {}, found


@pytest.mark.parametrize(("part", "of_five"), [("seen", (0, 2, 4)), ("kept", (1, 3))])
def test_passages_seen_and_kept_back_keep_their_floors(part, of_five, tmp_path):
    found = reached(scored(f"{CORPORA}/cases/articles.jsonl", "gold.jsonl", tmp_path / "e.csv", "en", of_five))
    print(part, {name: round(value, 2) for name, value in found.items()})  # the README's figures: pytest -s
    floor = FLOORS[part]
    assert {name: floor[name] for name in floor if found[name] < floor[name]} == {}, found


def test_the_seed_is_right_in_all(tmp_path, seed):
    found = reached(scored(str(seed.parent), "gold_seed.jsonl", tmp_path / "e.csv"))
    assert found == dict.fromkeys(found, 1.0)


def test_the_word_a_date_hangs_on_keeps_its_floor(tmp_path):
    from timeline.exports import export

    assert CORPORA is not None
    home = Path(CORPORA) / "gum-news"
    table = tmp_path / "g.csv"
    documents = read_sources([str(home / "dates.jsonl")], Asked())
    table.write_bytes(export(collect(examine_all(documents)), "csv"))
    call = [sys.executable, str(home / "score_governors.py"), str(home / "dates.jsonl"), str(table)]
    told = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    found = {kind: int(right) for kind, right in re.findall(r"(\w+): ([0-9]+) of", told)}
    floor = FLOORS["governors"]
    assert {kind: floor[kind] for kind in floor if found[kind] < floor[kind]} == {}, found
