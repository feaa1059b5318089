"""What the tests share: the seed article and small documents made in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# no time limit on single examples (machines differ), and the same examples on every run (a failure can be repeated)
settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def seed() -> Path:
    """The seed article as it lies in ``seeds/``."""
    (found,) = (ROOT / "seeds").glob("*.txt")
    return found
