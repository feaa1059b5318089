"""Names of HTML attributes with a hyphen, written as Python names."""

from __future__ import annotations

from typing import Any


def attributes(**values: str) -> Any:
    """Return ``aria_label="x"`` as ``{"aria-label": "x"}``, for components that take such attributes as keywords."""
    return {name.replace("_", "-"): value for name, value in values.items()}
