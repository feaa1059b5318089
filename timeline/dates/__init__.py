"""Words that name a time become days of the calendar."""

from timeline.dates.bounds import bounded
from timeline.dates.find import find_dates, has_rules

__all__ = ["bounded", "find_dates", "has_rules"]
