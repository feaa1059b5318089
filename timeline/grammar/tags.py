"""The tags that corrections give, by what they say of a word."""

from __future__ import annotations

from timeline.grammar.tagger import Tag

INFINITIVE = Tag("TO", "PART")
BASE = Tag("VB", "VERB")
PAST = Tag("VBD", "VERB")
PRESENT = Tag("VBZ", "VERB")
PLURAL_PRESENT = Tag("VBP", "VERB")
PARTICIPLE = Tag("VBN", "VERB")
NOUN = Tag("NN", "NOUN")
PLURAL = Tag("NNS", "NOUN")
NAME = Tag("NNP", "PROPN")
ADVERB = Tag("RB", "ADV")
ADJECTIVE = Tag("JJ", "ADJ")
DETERMINER = Tag("DT", "DET")
PREPOSITION = Tag("IN", "ADP")
PARTICLE = Tag("RP", "ADP")
CONJUNCTION = Tag("IN", "SCONJ")
PRONOUN = Tag("PRP", "PRON")
RELATIVE = Tag("WDT", "PRON")
QUOTE = Tag("''", "PUNCT")
DASH = Tag(":", "PUNCT")

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
"""Treebank tags of nouns and names."""
FINITE = frozenset({"VBD", "VBZ", "MD"})
"""Treebank tags of verbs that are finite for sure."""
