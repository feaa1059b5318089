"""A file, a line of a corpus or a text on stdin becomes a ``Document``, and its text sentences."""

from timeline.reading.readers import Asked, readers
from timeline.reading.sentences import split_sentences
from timeline.reading.sources import read, read_sources

__all__ = ["Asked", "read", "read_sources", "readers", "split_sentences"]
