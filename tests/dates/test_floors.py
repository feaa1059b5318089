"""Accuracy on annotated texts may not fall: on our own sentences always, on public sets where they are at hand."""

from __future__ import annotations

import importlib.util
import json
import os
import tomllib
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from timeline.dates import find_dates

GOLD = Path(__file__).resolve().parents[1] / "gold"
FLOORS = tomllib.loads((GOLD / "floors.toml").read_text(encoding="utf-8"))
PARTS = [(part, name) for part, sets in FLOORS.items() for name in sets]
CORPORA = os.environ.get("TIMELINE_CORPORA")


def scorer(home: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", home / "corpora" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def predicted(document: dict[str, Any]) -> dict[str, Any]:
    published = date.fromisoformat(document["dct"]) if document.get("dct") else None
    found = find_dates(document["text"], published)
    timexes = [{"start": one.start, "end": one.end, "type": str(one.type), "value": one.value} for one in found]
    return {"id": document["id"], "timexes": timexes}


@pytest.mark.skipif(CORPORA is None, reason="TIMELINE_CORPORA names no folder with the sets")
@pytest.mark.parametrize(("part", "name"), PARTS)
def test_a_set_keeps_its_floor(part: str, name: str) -> None:
    assert CORPORA is not None
    home, floor = Path(CORPORA), FLOORS[part][name]
    chosen = documents(home / floor["file"])[floor.get("first") : floor.get("last")]
    gold = {document["id"]: document for document in chosen}
    result, _ = scorer(home).score(
        gold,
        {key: predicted(document) for key, document in gold.items()},
        known_values=floor.get("known_values", False),
    )
    reached = {
        "strict": result["strict"]["f1"],
        "relaxed": result["relaxed"]["f1"],
        "value": result["value_f1"],
    }
    assert {key: floor[key] for key in reached if 100 * reached[key] < floor[key]} == {}, reached


def test_our_own_sentences_are_read_without_a_fault() -> None:
    faults = []
    for document in documents(GOLD / "sentences.jsonl"):
        expected = [tuple(pair) for pair in document["dates"]]
        found = find_dates(document["text"], date.fromisoformat(document["published"]))
        if [(one.text, one.value) for one in found] != expected:
            faults.append((document["text"], [(one.text, one.value) for one in found], expected))
    assert faults == []
