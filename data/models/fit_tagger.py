"""Tagged sentences become the weights of the tagger (averaged perceptron) and the lexicon of its features."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from struct import Struct

from timeline.grammar import features
from timeline.grammar.features import EDGE, Lexicon, Look

EPOCHS = 5
RUNS = 2
SEED = 20200715
RARE_LABEL = 25  # a label seen less often is left out: its words teach nothing
RARE_FEATURE = 3
RARE_WORD = 3  # words seen less often are not in the lexicon
CLASS_SHARE = 0.06  # a tag with a smaller share of a word's uses is an error or a rarity

Sentence = list[tuple[str, str]]  # (word, label)


def lexicon(sentences: Iterable[Sentence]) -> dict[str, str]:
    """Return the tags of frequent words: Penn tags, most frequent first, joined by "/"."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for word, label in sentence:
            uses[features.form_of(word)][label.split(" ")[0]] += 1
    table = {}
    for form, tags in uses.items():
        total = sum(tags.values())
        if total >= RARE_WORD:
            kept = [
                tag
                for tag, count in sorted(tags.items(), key=lambda pair: (-pair[1], pair[0]))
                if count >= CLASS_SHARE * total
            ]
            table[form] = "/".join(kept[:4])
    return dict(sorted(table.items()))


LANE = 32  # bits of one label in a packed row of weights; see timeline/grammar/weights.py
MOVED = 64  # the same in the sums that the average is made of


class Trainer:
    """An averaged perceptron under training; features are numbered, and rare ones left out."""

    def __init__(self, sentences: list[Sentence], lex: Lexicon) -> None:
        counts = Counter(label for sentence in sentences for _, label in sentence)
        self.labels = sorted(label for label, count in counts.items() if count >= RARE_LABEL)
        index = {label: number for number, label in enumerate(self.labels)}
        self._looks = [[lex.look(word) for word, _ in sentence] for sentence in sentences]
        self._gold = [[index.get(label, -1) for _, label in sentence] for sentence in sentences]
        self.names = self._frequent(sentences)
        self._static = [self._numbered(looks) for looks in self._looks]
        self.begin()
        self._bias = sum(1 << (LANE * (number + 1) - 1) for number in range(len(self.labels)))
        self._unpack = Struct(f"<{len(self.labels)}I").unpack

    def __len__(self) -> int:
        return len(self._gold)

    def begin(self) -> None:
        """Forget all weights."""
        self.weights = [0] * len(self.names)
        self.moved = [0] * len(self.names)
        self.step = 0

    def _frequent(self, sentences: list[Sentence]) -> dict[str, int]:
        """Return the number of each feature that is met often enough, with the right tags as history."""
        seen: Counter[str] = Counter()
        for looks, sentence in zip(self._looks, sentences, strict=True):
            one = two = "<"
            verb = ""
            for place, look in enumerate(looks):
                seen.update(_static(looks, place))
                seen.update(features.history(look, *_around(looks, place), one, two, verb))
                one, two = sentence[place][1], one
                verb = features.last_verb(verb, look.form, one)
        return {name: number for number, name in enumerate(sorted(n for n, c in seen.items() if c >= RARE_FEATURE))}

    def _numbered(self, looks: list[Look]) -> list[list[int]]:
        names = self.names
        return [[names[name] for name in _static(looks, place) if name in names] for place in range(len(looks))]

    def epoch(self, order: list[int]) -> float:
        """Go once through the sentences; return the share of words that were right."""
        right = total = 0
        names, row, bias, size = self.names, self.weights.__getitem__, self._bias, len(self.labels) * LANE // 8
        for number in order:
            looks, static, gold = self._looks[number], self._static[number], self._gold[number]
            one = two = "<"
            verb = ""
            for place, look in enumerate(looks):
                history = features.history(look, *_around(looks, place), one, two, verb)
                ids = static[place] + [names[name] for name in history if name in names]
                lanes = self._unpack((sum(map(row, ids)) + bias).to_bytes(size, "little"))
                guess = lanes.index(max(lanes))
                truth = gold[place]
                if truth >= 0:
                    total += 1
                    self.step += 1
                    right += guess == truth
                    if guess != truth:
                        self._move(ids, truth, guess)
                one, two = self.labels[guess], one
                verb = features.last_verb(verb, look.form, one)
        return right / total

    def _move(self, ids: list[int], truth: int, guess: int) -> None:
        """Move the weights towards the right label and away from the guess."""
        change = (1 << LANE * truth) - (1 << LANE * guess)
        moved = self.step * ((1 << MOVED * truth) - (1 << MOVED * guess))
        for feature in ids:
            self.weights[feature] += change
            self.moved[feature] += moved

    def averaged(self) -> dict[str, dict[int, float]]:
        """Return the mean of the weights over all steps."""
        table = {}
        for name, number in self.names.items():
            if self.moved[number]:
                last, moved = (
                    _lanes(self.weights[number], LANE, self.labels),
                    _lanes(self.moved[number], MOVED, self.labels),
                )
                row = {label: a - b / self.step for label, (a, b) in enumerate(zip(last, moved, strict=True)) if a or b}
                table[name] = row
        return table


def _lanes(row: int, width: int, labels: list[str]) -> list[int]:
    """Return the signed numbers of a packed row."""
    half = 1 << (width - 1)
    bias = sum(half << (width * number) for number in range(len(labels)))
    content = (row + bias).to_bytes(len(labels) * width // 8, "little")
    return [lane - half for lane in Struct(f"<{len(labels)}{'I' if width == LANE else 'Q'}").unpack(content)]


def _around(looks: list[Look], place: int) -> tuple[Look, Look]:
    return (looks[place - 1] if place else EDGE, looks[place + 1] if place + 1 < len(looks) else EDGE)


def _static(looks: list[Look], place: int) -> list[str]:
    """Return the features that do not depend on tags."""
    padded = [EDGE, EDGE, *looks, EDGE, EDGE]
    return (
        features.current(looks[place])
        + features.capitals(looks[place], place == 0)
        + features.before(padded[place + 1], False)
        + features.before(padded[place], True)
        + features.after(padded[place + 3], False)
        + features.after(padded[place + 4], True)
    )


def fit(
    sentences: list[Sentence], epochs: int = EPOCHS, runs: int = RUNS, report: Callable[[str], None] = print
) -> tuple[list[str], dict[str, str], dict[str, dict[int, float]]]:
    """Return the labels, the lexicon, and the weights of each feature, averaged over runs in different order."""
    table = lexicon(sentences)
    trainer = Trainer(sentences, Lexicon(table))
    total: dict[str, dict[int, float]] = defaultdict(dict)
    for run in range(runs):
        trainer.begin()
        shuffle = random.Random(SEED + run)
        order = list(range(len(trainer)))
        for epoch in range(epochs):
            shuffle.shuffle(order)
            report(f"tagger: run {run + 1}, epoch {epoch + 1} of {epochs}, right {trainer.epoch(order):.4f}")
        for name, row in trainer.averaged().items():
            for label, weight in row.items():
                total[name][label] = total[name].get(label, 0.0) + weight / runs
    return trainer.labels, table, total


def quantised(weights, budget: int):
    """Return the ``budget`` weights that matter most as whole numbers of -127 to 127, by feature."""
    flat = sorted((abs(w) for row in weights.values() for w in row.values()), reverse=True)
    least = flat[min(budget, len(flat)) - 1]
    top = flat[len(flat) // 2000]
    scale = 127 / top
    table = {}
    for name in sorted(weights):
        row = {
            label: max(-127, min(127, round(w * scale)))
            for label, w in sorted(weights[name].items())
            if abs(w) >= least
        }
        row = {label: w for label, w in row.items() if w}
        if row:
            table[name] = row
    return table
