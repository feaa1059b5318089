"""The facts of a word that a date may hang on become features, which join some of them, and what these weigh together.

A template names the letters of the facts that a feature joins (see ``evidence``): "Rp" is the rank and the preposition.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter

from timeline.grammar.candidates import Scene
from timeline.grammar.evidence import Facts, facts_of

_MOST = 20_000  # sums of a block that are remembered


class Block:
    """Templates that join few facts: what they weigh together is worked out once for each combination of these.

    Args:
        templates: names of templates, one letter for each fact: "Rp" is the feature "Rp %(R)s %(p)s".
        expand: gives the features from the facts, where that is no template's work.
    """

    def __init__(self, templates: str, expand: Callable[[Facts], list[str]] | None = None) -> None:
        letters = sorted(set(templates) - {" "})
        lines = "\n".join(f"{name} {' '.join(f'%({letter})s' for letter in name)}" for name in templates.split())
        # no fact has a line break: the words of a sentence have no blanks
        self.names = expand or (lambda facts: (lines % facts).split("\n"))
        self.key: Callable[[Facts], object] = itemgetter(*letters)


_COUNTED = 'V,"CSWTNM:'  # letters of the way that are counted


def _counts(facts: Facts) -> list[str]:
    """Return the features that tell how often each mark and each kind of word stands on the way."""
    return [f"#{letter} {facts['K']}{min(facts['W'].count(letter), 2)}" for letter in _COUNTED]


_COMMON = (
    Block("K R Rp Rf Ko Rof Rap Raf Raj Ka Kap Rvp Rpf"),
    Block("Rs Rps"),
    Block("Rb"),
    Block("Rl"),
    Block("Kd"),
    Block("Kw Kwp Kwo"),
    Block("Ktf Ktx Kte"),
    Block("Kx Rxp"),
    Block("Kxb"),
    Block("Km km"),
    Block("Kn Rnp"),
    Block("KW", _counts),
)
_NOUN = (
    *_COMMON,
    Block("Kc Rcp Kh Rhp Keh Rep"),
    Block("Kg Rgp Reg"),
    Block("Ku"),
    Block("Ked KDhf Ref"),
    Block("Ki Kip"),
)
_VERB = (*_COMMON, Block("KH RHx RHp"), Block("Kxa Kxf Rxo"), Block("KG KGp KGa"))
_ADJECTIVE = (*_COMMON, Block("Kc"))
_NOTHING = (Block("0 0p 0f 0s 0v 0of 0d 0l 0ap 0ovs"),)
_BLOCKS = {"V": _VERB, "N": _NOUN, "P": _NOUN, "A": _ADJECTIVE, "": _NOTHING}
"""The templates of each kind of candidate, the last those of "no word of this sentence"."""


class Weigher:
    """Adds up the weights of the features of candidates.

    Args:
        weights: whole numbers by the names of the features.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._weight = weights.get
        sums: dict[Block, dict[object, int]] = {block: {} for blocks in _BLOCKS.values() for block in blocks}
        self._blocks = {
            kind: tuple((block, block.key, sums[block]) for block in blocks) for kind, blocks in _BLOCKS.items()
        }

    def scores(self, scene: Scene, date: range) -> list[int]:
        """Return what each candidate of a date weighs, in the order of ``scene.candidates(date)``."""
        return [self._score(facts) for facts in facts_of(scene, date)]

    def _score(self, facts: Facts) -> int:
        """Return what all features of a candidate weigh together."""
        total = 0
        for block, key, sums in self._blocks[facts["k"]]:
            joined = key(facts)
            weight = sums.get(joined)
            if weight is None:
                if len(sums) >= _MOST:
                    sums.clear()
                weight = sums[joined] = sum(filter(None, map(self._weight, block.names(facts))))
            total += weight
        return total


def features(scene: Scene, date: range) -> list[list[str]]:
    """Return the features of each candidate of a date, in the order of ``scene.candidates(date)``."""
    return [[name for block in _BLOCKS[facts["k"]] for name in block.names(facts)] for facts in facts_of(scene, date)]
