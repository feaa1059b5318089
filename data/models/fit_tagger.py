"""Tagged sentences become the weights of the tagger (averaged perceptron) and the lexicon of its features."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable

from timeline.grammar import features
from timeline.grammar.features import EDGE, Lexicon

EPOCHS = 6
SEED = 20200715
RARE_LABEL = 25  # a label seen less often is left out: its words teach nothing
RARE_FEATURE = 2
RARE_USES = 4
MASKED = 0.3
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
            kept = [tag for tag, count in sorted(tags.items(), key=lambda pair: (-pair[1], pair[0])) if count >= CLASS_SHARE * total]
            table[form] = "/".join(kept[:4])
    return dict(sorted(table.items()))


class Trainer:
    """An averaged perceptron under training; features are numbered, and rare ones left out."""

    def __init__(self, sentences: list[Sentence], lex: Lexicon) -> None:
        counts = Counter(label for sentence in sentences for _, label in sentence)
        self.labels = sorted(label for label, count in counts.items() if count >= RARE_LABEL)
        self.index = {label: number for number, label in enumerate(self.labels)}
        self.lex = lex
        seen: Counter[str] = Counter()
        self.data = []
        uses = Counter(features.form_of(word) for sentence in sentences for word, _ in sentence)
        mask = random.Random(SEED)
        for sentence in sentences:
            looks = [
                self._masked(lex, word) if uses[features.form_of(word)] <= RARE_USES and mask.random() < MASKED else lex.look(word)
                for word, _ in sentence
            ]
            gold = [label for _, label in sentence]
            static = [self._static(looks, place) for place in range(len(looks))]
            one = two = "<"
            verb = ""
            for place, look in enumerate(looks):
                seen.update(static[place])
                seen.update(features.history(look, *self._around(looks, place), one, two, verb))
                one, two = gold[place], one
                verb = features.last_verb(verb, look.form, one)
            self.data.append((looks, static, gold))
        self.names = {name: number for number, name in enumerate(sorted(n for n, c in seen.items() if c >= RARE_FEATURE))}
        self.data = [
            (looks, [[self.names[f] for f in fs if f in self.names] for fs in static], [self.index.get(g, -1) for g in gold])
            for looks, static, gold in self.data
        ]
        self.weights: list[dict[int, int]] = [{} for _ in self.names]
        self.moved: list[dict[int, int]] = [{} for _ in self.names]
        self.step = 0

    @staticmethod
    def _masked(lex, word):
        """Return the look of a word as if it had never been met: new texts are full of such words."""
        look = lex.unknown(word)
        return look._replace(form="\0" + look.form[1:])

    @staticmethod
    def _around(looks, place):
        return (looks[place - 1] if place else EDGE, looks[place + 1] if place + 1 < len(looks) else EDGE)

    @staticmethod
    def _static(looks, place):
        padded = [EDGE, EDGE, *looks, EDGE, EDGE]
        return (
            features.current(looks[place], place == 0)
            + features.before(padded[place + 1], False)
            + features.before(padded[place], True)
            + features.after(padded[place + 3], False)
            + features.after(padded[place + 4], True)
        )

    def epoch(self, order: list[int]) -> float:
        """Go once through the sentences; return the share of words that were right."""
        right = total = 0
        size = len(self.labels)
        for number in order:
            looks, static, gold = self.data[number]
            one = two = "<"
            verb = ""
            for place, look in enumerate(looks):
                truth = gold[place]
                ids = static[place] + [
                    self.names[f]
                    for f in features.history(look, *self._around(looks, place), one, two, verb)
                    if f in self.names
                ]
                scores = [0] * size
                for feature in ids:
                    for label, weight in self.weights[feature].items():
                        scores[label] += weight
                guess = scores.index(max(scores))
                if truth >= 0:
                    total += 1
                    self.step += 1
                    if guess == truth:
                        right += 1
                    else:
                        self._move(ids, truth, guess)
                one, two = self.labels[guess], one
                verb = features.last_verb(verb, look.form, one)
        return right / total

    def _move(self, ids: list[int], truth: int, guess: int) -> None:
        for feature in ids:
            weights, moved = self.weights[feature], self.moved[feature]
            weights[truth] = weights.get(truth, 0) + 1
            weights[guess] = weights.get(guess, 0) - 1
            moved[truth] = moved.get(truth, 0) + self.step
            moved[guess] = moved.get(guess, 0) - self.step

    def averaged(self) -> dict[str, dict[int, float]]:
        """Return the mean of the weights over all steps."""
        return {
            name: {
                label: weight - self.moved[number][label] / self.step for label, weight in self.weights[number].items()
            }
            for name, number in self.names.items()
            if self.weights[number]
        }


def fit(sentences: list[Sentence], report=print):
    """Return (labels, lexicon, averaged weights of each feature)."""
    table = lexicon(sentences)
    trainer = Trainer(sentences, Lexicon(table))
    shuffle = random.Random(SEED)
    order = list(range(len(trainer.data)))
    for epoch in range(EPOCHS):
        shuffle.shuffle(order)
        report(f"tagger: epoch {epoch + 1} of {EPOCHS}, right {trainer.epoch(order):.4f}")
    return trainer.labels, table, trainer.averaged()


def quantised(weights, budget: int):
    """Return the ``budget`` weights that matter most as whole numbers of -127 to 127, by feature."""
    flat = sorted((abs(w) for row in weights.values() for w in row.values()), reverse=True)
    least = flat[min(budget, len(flat)) - 1]
    top = flat[len(flat) // 2000]
    scale = 127 / top
    table = {}
    for name in sorted(weights):
        row = {label: max(-127, min(127, round(w * scale))) for label, w in sorted(weights[name].items()) if abs(w) >= least}
        row = {label: w for label, w in row.items() if w}
        if row:
            table[name] = row
    return table
