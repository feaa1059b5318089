"""Merging is precise before it is complete: 150 pairs of our own, half of them near misses, each two documents."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

from timeline.model import Document
from timeline.pipeline import examine_all

PAIRS = Path(__file__).resolve().parents[2] / "gold" / "merge_pairs.jsonl"
LEAST_PRECISION, LEAST_RECALL = 0.98, 0.85


def merged(one: str, other: str) -> bool:
    day = datetime.date(2025, 9, 1)
    documents = [Document(text=text, source=name, published=day) for name, text in (("a", one), ("b", other))]
    left, right = ({event.cluster_id for event in found.events} for found in examine_all(documents))
    return bool(left & right)


def test_pairs_are_merged_as_a_reader_would():
    pairs = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    same = [merged(*pair["same"]) for pair in pairs if "same" in pair]
    different = [merged(*pair["different"]) for pair in pairs if "different" in pair]
    assert len(same) == len(different) == 75
    precision = sum(same) / (sum(same) + sum(different))
    assert precision >= LEAST_PRECISION
    assert sum(same) / len(same) >= LEAST_RECALL
