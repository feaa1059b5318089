"""Sentences with dates become events: what happened, who did it, and how sure it is."""

from timeline.events.assemble import assemble
from timeline.events.merging.merge import merge

__all__ = ["assemble", "merge"]
