"""A command line becomes one of the commands, and its outcome an exit status."""

from timeline.cli.main import main

__all__ = ["main"]
