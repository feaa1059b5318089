#!/usr/bin/env python3
"""Fit the confidence of a row on annotated passages, and print how well it is calibrated on passages left out.

    TIMELINE_CORPORA=FOLDER python tests/bench/confidence.py

FOLDER holds ``cases/`` with passages, gold events and their scorer. Five folds by passage; the same split on every run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from timeline.model import Event

ROOT = Path(__file__).resolve().parents[2]
FOLDS, BINS, SHRINK = 5, 5, 1.0


def chance_of(event: Event) -> float:
    """Return the chance that a row's date belongs to its word, as its reasons give it."""
    return float(event.reasons[0].split(": ")[1].split(",")[0])


def rows(home: Path) -> tuple[np.ndarray, np.ndarray, list[str], np.ndarray]:
    """Features, right or wrong, passage, and the ranker's probability of each row of the English passages."""
    sys.path[:0] = [str(home / "cases"), str(ROOT)]
    import score_events as judge

    from timeline.pipeline import examine
    from timeline.reading import Asked, read_sources

    gold = {one["id"]: one["events"] for one in judge.read_jsonl(home / "cases" / "gold.jsonl") if one["lang"] == "en"}
    features, right, passages, ranker = [], [], [], []
    for document in read_sources([str(home / "cases" / "articles.jsonl")], Asked()):
        if document.source not in gold:
            continue
        events = examine(document).events
        told = [
            {"date": e.when.edtf, "title": e.title, "trigger": "", "ts": e.trigger.start, "te": e.trigger.end}
            | {"ss": e.sentence.start, "se": e.sentence.end}
            for e in events
        ]
        pairs = [
            (score, i, j)
            for i, one in enumerate(told)
            for j, other in enumerate(gold[document.source])
            if judge.norm_date(one["date"]) in judge.gold_dates(other) and (score := judge.linked(one, other, False))
        ]
        hits = {i for i, _ in judge.assign(pairs)}
        for i, event in enumerate(events):
            p = min(max(chance_of(event), 0.02), 0.98)
            features.append([1.0, np.log(p / (1 - p)), float(event.category == "other")])
            right.append(float(i in hits))
            passages.append(document.source)
            ranker.append(p)
    return np.array(features), np.array(right), passages, np.array(ranker)


def fitted(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Weights of a logistic model with a ridge on all but the first, by Newton's method."""
    weights = np.zeros(x.shape[1])
    ridge = np.diag([0.01] + [SHRINK] * (x.shape[1] - 1))
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + ridge @ weights
        weights -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, slope)
    return weights


def calibration_error(p: np.ndarray, y: np.ndarray) -> float:
    """Expected calibration error over bins of equal size."""
    parts = np.array_split(np.argsort(p, kind="stable"), BINS)
    return float(sum(abs(p[part].sum() - y[part].sum()) for part in parts) / len(p))


def main() -> None:
    """Print the fit and its errors."""
    home = os.environ.get("TIMELINE_CORPORA")
    if home is None:
        sys.exit("TIMELINE_CORPORA names no folder with the passages")
    x, y, passages, ranker = rows(Path(home))
    order = {name: place for place, name in enumerate(sorted(set(passages)))}
    fold = np.array([order[name] % FOLDS for name in passages])
    out = np.zeros(len(y))
    for number in range(FOLDS):
        weights = fitted(x[fold != number], y[fold != number])
        out[fold == number] = 1 / (1 + np.exp(-x[fold == number] @ weights))
    base, attachment, unknown = fitted(x, y)
    print(f"{len(y)} rows, {y.mean():.3f} right")
    print(f"fit on all: base {base:.2f}, attachment {attachment:.2f}, unknown_act {unknown:.2f}")
    print(
        f"calibration error: ranker alone {calibration_error(ranker, y):.3f}, five-fold {calibration_error(out, y):.3f}"
    )
    sure = ranker >= 0.8
    print(f"rows with an attachment of at least 0.8: {sure.mean():.0%}, right {y[sure].mean():.3f}")


if __name__ == "__main__":
    main()
