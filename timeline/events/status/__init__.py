"""A happening and its date become a verdict: it happened, is to come, is a target, was given up, or is none at all."""
