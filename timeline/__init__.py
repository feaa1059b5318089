"""News and policy documents become a timeline one can trust.

>>> import datetime, timeline
>>> found = timeline.find_dates("NASA last year announced Artemis.", published=datetime.date(2020, 7, 15))
>>> found[0].text, found[0].value
('last year', '2019')
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.dates import find_dates
    from timeline.exports import save
    from timeline.exports.citation import cite
    from timeline.exports.notebook import Timeline
    from timeline.figures import figure
    from timeline.figures.sheet import svg
    from timeline.frame import to_frame
    from timeline.pipeline import examine, extract
    from timeline.reading import read

__version__ = "0.1.0"

__all__ = [
    "Timeline",
    "cite",
    "examine",
    "extract",
    "figure",
    "find_dates",
    "read",
    "save",
    "svg",
    "to_frame",
]

# where each public name lives: modules are imported at first use (PEP 562), so that `import timeline` stays light
_HOMES = {
    "Timeline": "timeline.exports.notebook",
    "cite": "timeline.exports.citation",
    "examine": "timeline.pipeline",
    "extract": "timeline.pipeline",
    "figure": "timeline.figures",
    "find_dates": "timeline.dates",
    "read": "timeline.reading",
    "save": "timeline.exports",
    "svg": "timeline.figures.sheet",
    "to_frame": "timeline.frame",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
