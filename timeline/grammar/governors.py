"""A date in an analysed sentence becomes the words it may hang on, each with its probability.

A softmax over the candidates of the date (log-linear ranking), fitted on the dates of UD English GUM and EWT, with
the temperature that makes its probabilities agree with the share of right answers on sentences it was not fitted on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from timeline.grammar.analysis import Analysis
from timeline.grammar.candidates import NONE, Scene
from timeline.grammar.evidence import Evidence, evidence
from timeline.grammar.tables import Table, Tables
from timeline.grammar.weights import lines, numbers
from timeline.model import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that a date may hang on.

    Args:
        index: its token; None for "no word of this sentence".
        probability: how likely it is, 0 to 1; those of one date add up to 1.
    """

    index: int | None
    probability: float


class Ranker:
    """The ranker over one set of weights.

    Args:
        weights: weight of each feature, in whole numbers.
        unit: what one unit of weight adds to the exponent.
    """

    def __init__(self, weights: Mapping[str, int], unit: float) -> None:
        self._unit = unit
        self._table = Tables(weights).table
        self._tables = cache(self._of_kind)  # as many as there are kinds, sides and ranks of candidates

    def ranked(self, scene: Scene, date: range) -> list[tuple[int, float]]:
        """Return (place, probability) of each candidate, best first; equals in the order of the sentence.

        Args:
            scene: the sentence.
            date: the tokens of the date.
        """
        places = scene.candidates(date)
        scores = [self._unit * self._weight(found) for found in evidence(scene, date)]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        total = sum(powers)
        pairs = [(place, power / total) for place, power in zip(places, powers, strict=True)]
        return sorted(pairs, key=lambda pair: -pair[1])

    def _weight(self, found: Evidence) -> int:
        return sum(filter(None, map(dict.get, self._tables(found.first), found.second)))

    def _of_kind(self, first: tuple[str, ...]) -> tuple[Table, ...]:
        return tuple(map(self._table, first))


@cache
def ranker() -> Ranker:
    """Return the ranker over the weights that the project ships, read at first use."""
    weights = dict(zip(lines("ranker.features"), numbers("ranker.values"), strict=True))
    return Ranker(weights, float(lines("ranker.unit")[0]))


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
    scene = Scene(analysis.words, analysis.tags, [date, *others], analysis.groups)
    return tuple(
        Candidate(None if place == NONE else place, probability) for place, probability in ranker().ranked(scene, date)
    )
