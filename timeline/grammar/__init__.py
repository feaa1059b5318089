"""A sentence becomes words with parts of speech, and a date the word it hangs on."""

from timeline.grammar.analysis import Analysis, analyse
from timeline.grammar.clauses import Clause, Link
from timeline.grammar.governors import Candidate, governors
from timeline.grammar.lemmas import lemma
from timeline.grammar.phrases import NounPhrase, extended
from timeline.grammar.roles import Roles
from timeline.grammar.tagger import Tag, common_word, is_gerund, past_form
from timeline.grammar.tokens import Token, tokenise
from timeline.grammar.verbs import Form, Tense, VerbGroup, Voice

__all__ = [
    "Analysis",
    "Candidate",
    "Clause",
    "Form",
    "Link",
    "NounPhrase",
    "Roles",
    "Tag",
    "Tense",
    "Token",
    "VerbGroup",
    "Voice",
    "analyse",
    "common_word",
    "extended",
    "governors",
    "is_gerund",
    "lemma",
    "past_form",
    "tokenise",
]
