"""A date in an analysed sentence becomes the words it may hang on, each with its probability.

A softmax over the candidates of the date (log-linear ranking), fitted on the dates of UD English GUM and EWT, with
the temperature that makes its probabilities agree with the share of right answers on sentences it was not fitted on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from timeline.grammar.analysis import Analysis
from timeline.grammar.candidates import NONE, Scene
from timeline.grammar.templates import Weigher
from timeline.grammar.weights import lines, numbers
from timeline.model import Span


class Candidate(NamedTuple):
    """A word that a date may hang on.

    Args:
        token: its index; None for "no word of this sentence".
        probability: how likely it is, 0 to 1; those of one date add up to 1.
    """

    token: int | None
    probability: float


@cache
def _ranker() -> tuple[Weigher, float]:
    """Return what weighs candidates and what one unit of weight is worth."""
    weights = dict(zip(lines("ranker.features"), numbers("ranker.values"), strict=True))
    return Weigher(weights), float(lines("ranker.unit")[0])


def ranked(scene: Scene, date: range, weigher: Weigher, unit: float) -> list[tuple[int, float]]:
    """Return (place, probability) of each candidate, best first; equals in the order of the sentence.

    Args:
        scene: the sentence.
        date: the tokens of the date.
        weigher: has the weights of the features.
        unit: what one unit of weight adds to the exponent.
    """
    places = scene.candidates(date)
    scores = [unit * score for score in weigher.scores(scene, date)]
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    pairs = [(place, power / total) for place, power in zip(places, powers, strict=True)]
    return sorted(pairs, key=lambda pair: -pair[1])


def governors(analysis: Analysis, span: Span, spans: Sequence[Span] | None = None) -> tuple[Candidate, ...]:
    """Return the words that a date may hang on, most likely first.

    Args:
        analysis: the sentence.
        span: the date, in characters of the document's text; it lies in the sentence.
        spans: all dates of the sentence, so that no date hangs on another; those of the analysis unless given.

    Returns:
        The candidates, among them "none"; only that one when the span touches no word.
    """
    date = analysis.indices(span)
    if not date:
        return (Candidate(None, 1.0),)
    others = [analysis.indices(other) for other in (analysis.dates if spans is None else spans)]
    weigher, unit = _ranker()
    scene = Scene(analysis.words, analysis.tags, [date, *others], analysis.groups)
    return tuple(
        Candidate(None if place == NONE else place, probability)
        for place, probability in ranked(scene, date, weigher, unit)
    )
