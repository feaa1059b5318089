"""The dates of a sentence become the words they hang on: the verb or noun that names what happened then."""
