"""What the tests share: the seed article and small documents made in place."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def seed() -> Path:
    """The seed article as it lies in ``seeds/``."""
    (found,) = (ROOT / "seeds").glob("*.txt")
    return found
