"""A comma right before a date becomes whether it ends the relative clause before it, whose verb is then not dated."""

from __future__ import annotations

from timeline.events.context import Context
from timeline.events.units import Unit


def in_closed_relative(context: Context, unit: Unit, trigger: int) -> bool:
    """Tell whether a verb stands in a relative clause that a comma ends right before the date.

    "They want to cut the price, which the ministry *sets*, by 2030": they want to by then.

    Args:
        context: the sentence.
        unit: the date.
        trigger: index of the verb.
    """
    tags, mark = context.analysis.tags, context.analysis.indices(unit.span).start - 1
    while mark > trigger and tags[mark].xpos in ("IN", "TO"):
        mark -= 1
    if mark <= trigger or context.word(mark) != "," or context.group(trigger) is None:
        return False
    opens = next((place for place in range(trigger - 1, 0, -1) if tags[place].xpos in ("WDT", "WP")), 0)
    groups = context.analysis.groups
    alone = not any(opens < one.main < mark and one.main != trigger for one in groups)
    parted = any(context.word(place) == "," for place in range(opens, mark))
    return opens > 0 and alone and not parted and any(one.last < opens for one in groups)
