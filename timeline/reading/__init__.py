"""A file, a line of a corpus or a text on stdin becomes a ``Document``."""
