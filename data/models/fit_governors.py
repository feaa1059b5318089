"""Parsed sentences with dates become the weights of the ranker that says which word a date hangs on."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from restyle import restyled
from treebanks import Tree, text_of

from timeline.dates import find_dates
from timeline.grammar.candidates import NONE, Scene
from timeline.grammar.tagger import Tag
from timeline.grammar.templates import features
from timeline.grammar.wordlists import listed
from timeline.model import TimexType

EPOCHS = 4
SEED = 20200715
RATE = 0.05
DECAY = 0.005
RARE_FEATURE = 3
VARIANT = "VARIANT"  # the kind of instances made by changing the word order: learned from, not measured on
PRUDENCE = (
    0.85  # probabilities are drawn this much towards each other: texts of another genre are harder than those seen
)
LEAST = 3  # of 127: smaller weights are left out, which changes no figure
FOLDS = 5
BLOCK = 40  # neighbouring dates are held out together: they come from one document
_REFERENCE = datetime.date(2010, 6, 15)


class Instance(NamedTuple):
    """A date to learn from: the features of its candidates, and the place of the right one among them."""

    features: list[list[str]]
    right: int
    kind: str


def dates_of(tree: Tree) -> list[range]:
    """Return the tokens of the dates of a sentence: those marked in it, and those that the date finder sees."""
    found: list[range] = []
    start = None
    for index, word in enumerate(tree):
        if "Date=Begin" in word.misc:
            start = index
        if "Date=End" in word.misc and start is not None:
            found.append(range(start, index + 1))
            start = None
        if "Date=Single" in word.misc:
            found.append(range(index, index + 1))
    taken = {index for span in found for index in span}
    for expression in find_dates(text_of(tree), published=_REFERENCE, language="en"):
        if expression.type is not TimexType.DATE:
            continue
        inside = [i for i, word in enumerate(tree) if word.start < expression.end and expression.start < word.end]
        if inside and taken.isdisjoint(inside):
            found.append(range(inside[0], inside[-1] + 1))
            taken.update(inside)
    return sorted(found, key=lambda span: span.start)


def governor(tree: Tree, date: range) -> int | None:
    """Return the word that the date depends on in the tree; NONE for a date that stands alone; None if unclear.

    A date that is the predicate ("the launch was in 2017") belongs to its subject; one that depends on another date or
    on a mark belongs to what that one depends on.
    """
    heads = [index for index in date if tree[index].head not in date]
    place = heads[0] if heads else date[0]
    for _ in range(len(tree)):
        head = tree[place].head
        if head < 0:
            subject = [i for i, w in enumerate(tree) if w.head == place and w.relation.startswith("nsubj")]
            return subject[0] if subject else NONE
        if tree[head].upos not in ("NUM", "PUNCT", "SYM", "X") and tree[head].lemma not in listed("time_nouns.txt"):
            return head
        place = head
    return None


def instances(trees: Iterable[Tree], tag: Callable[[Sequence[str]], list[Tag]]) -> list[Instance]:
    """Return the dates of sentences as instances, and after them their variants in other word orders.

    Dates whose governor is no candidate are left out.
    """
    found: list[Instance] = []
    chance = random.Random(SEED)
    for tree in trees:
        dates = dates_of(tree)
        if not dates:
            continue
        words = [word.form for word in tree]
        tags = tag(words)
        for date in dates:
            right = governor(tree, date)
            if right is None:
                continue
            kind = "NONE" if right == NONE else tree[right].upos
            found += _instance(Scene(words, tags, dates), date, right, kind)
            for styled in restyled(tree, tags, dates, date, right, chance) if right != NONE else ():
                scene = Scene(styled.words, styled.tags, styled.dates)
                found += _instance(scene, styled.date, styled.governor, VARIANT)
    return found


def _instance(scene: Scene, date: range, right: int, kind: str) -> list[Instance]:
    """Return a date as an instance, or nothing where its governor is no candidate."""
    places = scene.candidates(date)
    chosen = next((p for p in places if p == right or (p != NONE and right in scene.run(p))), None)
    return [] if chosen is None else [Instance(features(scene, date), places.index(chosen), kind)]


class Ranker:
    """A softmax over candidates under training, with a step size of its own for each feature (AdaGrad)."""

    def __init__(self, data: list[Instance]) -> None:
        counts = Counter(name for instance in data for names in instance.features for name in names)
        self.names = {n: i for i, n in enumerate(sorted(name for name, c in counts.items() if c >= RARE_FEATURE))}
        self.values = [0.0] * len(self.names)
        self._squares = [0.05] * len(self.names)
        numbered = [(self._numbered(instance), instance.right) for instance in data]
        order = list(range(len(data)))
        shuffle = random.Random(SEED)
        for _ in range(EPOCHS):
            shuffle.shuffle(order)
            for number in order:
                self._step(*numbered[number])

    def _numbered(self, instance: Instance) -> list[list[int]]:
        return [[self.names[name] for name in names if name in self.names] for names in instance.features]

    def scores(self, instance: Instance) -> list[float]:
        """Return the score of each candidate."""
        return [sum(map(self.values.__getitem__, numbers)) for numbers in self._numbered(instance)]

    def _step(self, numbered: list[list[int]], right: int) -> None:
        values, squares = self.values, self._squares
        scores = [sum(map(values.__getitem__, numbers)) for numbers in numbered]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        total = sum(powers)
        for place, numbers in enumerate(numbered):
            slope = powers[place] / total - (place == right)
            if abs(slope) < 1e-3:
                continue
            for number in numbers:
                change = slope + DECAY * values[number]
                squares[number] += change * change
                values[number] -= RATE * change / sqrt(squares[number])


def temperature(data: list[Instance], report: Callable[[str], None] = print) -> float:
    """Return the factor on the scores that makes probabilities of held-out dates most likely (cross-validation)."""
    pairs: list[tuple[list[float], int, str]] = []
    for fold in range(FOLDS):
        ranker = Ranker([instance for number, instance in enumerate(data) if number // BLOCK % FOLDS != fold])
        pairs += [
            (ranker.scores(instance), instance.right, instance.kind)
            for number, instance in enumerate(data)
            if number // BLOCK % FOLDS == fold and instance.kind != VARIANT
        ]
    best = max((factor / 100 for factor in range(30, 160, 2)), key=lambda factor: _likelihood(pairs, factor))
    for kind in ("VERB", "NOUN", "PROPN", "ADJ", "NONE"):
        mine = [(scores, right) for scores, right, k in pairs if k == kind]
        if mine:
            share = sum(scores.index(max(scores)) == right for scores, right in mine) / len(mine)
            report(f"governors: {kind} {len(mine)} dates, held out right {share:.3f}")
    report(f"governors: temperature {best:.2f}, log-likelihood {_likelihood(pairs, best):.4f}")
    return best


def _likelihood(pairs: list[tuple[list[float], int, str]], factor: float) -> float:
    total = 0.0
    for scores, right, _ in pairs:
        top = max(scores)
        total += factor * (scores[right] - top) - log(sum(exp(factor * (score - top)) for score in scores))
    return total / len(pairs)


def fit(data: list[Instance], report: Callable[[str], None] = print) -> tuple[dict[str, int], float]:
    """Return the weights as whole numbers of -127 to 127, and what one unit of them is worth."""
    factor = PRUDENCE * temperature(data, report)
    ranker = Ranker(data)
    top = sorted(abs(value) for value in ranker.values)[-max(1, len(ranker.values) // 1000)]
    scale = 127 / top
    rounded = {
        name: max(-127, min(127, round(ranker.values[number] * scale))) for name, number in sorted(ranker.names.items())
    }
    return {name: weight for name, weight in rounded.items() if abs(weight) >= LEAST}, factor / scale
