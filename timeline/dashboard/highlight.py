"""A sentence and the places of its words become pieces that say what each is: date words, trigger, cue, or plain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import pandas as pd


class Piece(NamedTuple):
    """Words of a sentence and what they are: time, trigger, cue, or an empty text."""

    text: str
    kind: str


def pieces(sentence: str, spans: Iterable[tuple[int, int, str]]) -> list[Piece]:
    """Return a sentence cut at the spans given; joined again they are the sentence.

    Args:
        sentence: the text.
        spans: start, end and kind; what lies outside or overlaps an earlier one is left out.
    """
    out: list[Piece] = []
    done = 0
    for start, end, kind in sorted(spans):
        if start < done or end <= start or end > len(sentence):
            continue
        if start > done:
            out.append(Piece(sentence[done:start], ""))
        out.append(Piece(sentence[start:end], kind))
        done = end
    if done < len(sentence) or not out:
        out.append(Piece(sentence[done:], ""))
    return out


def spans_of(row: Mapping[str, Any]) -> list[tuple[int, int, str]]:
    """Return the spans of a row's date words, trigger and cue, counted from the start of its sentence."""
    begin, sentence = row.get("sentence_start"), str(row.get("sentence") or "")
    out = []
    for kind, text in (("time", "time_text"), ("trigger", "trigger"), ("cue", "cue")):
        start, end = row.get(f"{kind}_start"), row.get(f"{kind}_end")
        if not any(pd.isna(value) for value in (begin, start, end)):
            out.append((int(start) - int(begin), int(end) - int(begin), kind))  # type: ignore[arg-type]
        elif row.get(text) and str(row[text]) in sentence:
            place = sentence.index(str(row[text]))
            out.append((place, place + len(str(row[text])), kind))
    return out
