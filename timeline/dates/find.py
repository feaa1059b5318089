"""A text becomes its time expressions: the words that name a time, what they mean and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import accumulate

from timeline.dates.bounds import Cues
from timeline.dates.context import Context
from timeline.dates.direction import Tense
from timeline.dates.evidence import Evidence
from timeline.dates.language import Language, load
from timeline.dates.matcher import AROUND, Candidate, Matcher
from timeline.dates.meanings import Meaning, table
from timeline.dates.reading import Anchor, Parts
from timeline.dates.rules import NOTHING
from timeline.dates.story import ANY_YEAR
from timeline.dates.unmarked import as_written, without_marks
from timeline.dates.values import when
from timeline.model import Day, Span, TimeExpression, TimexType

UNKNOWN_LANGUAGE = "und"
"""The code of the rules that hold in any language (ISO 639-2: undetermined)."""
_OF_A_NAME = re.compile(r"[0-9]{1,2}(?: {3,}|\t)")
"""A number that a gap parts from the date in the next cell of a row: "Ariane 6   October 2024"."""
_DAYS = frozenset({"WEEKDAY_NAME", "WEEKDAY_ABBR"})
"""What a day may stand behind: "Fri 12   March"."""
CHUNK = 8_000
"""Characters read at once; bounds memory. A chunk ends where a paragraph or sentence does, if one does."""


class Engine:
    """Everything one language needs, made once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.matcher = Matcher(language)
        self.tense = Tense(language)
        self.cues = Cues(language)
        self.evidence = Evidence(language)
        meanings = table()
        self.meanings: dict[str, Meaning] = {rule.name: meanings[rule.means] for rule in language.rules}


@cache
def engine(code: str) -> Engine | None:
    """Return the engine of a language, or None where there are no rules for it."""
    language = load(code)
    return None if language is None else Engine(language)


def has_rules(language: str) -> bool:
    """Tell whether a language has rules of its own; without them only explicit numeric dates are found."""
    return engine(language) is not None


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text into pieces of at most ``CHUNK`` characters: at paragraphs, else sentences, lines or blanks."""
    start, length = 0, len(text)
    while length - start > CHUNK:
        end = _cut(text, start + CHUNK // 2, start + CHUNK)
        yield start, end
        start = end
    if start < length:
        yield start, length


def _cut(text: str, low: int, high: int) -> int:
    """Return where to cut a text between two offsets, best where no date can reach over the cut."""
    for mark in ("\n\n", ".\n", ". ", "\n", " "):
        place = text.rfind(mark, low, high)
        while place > 0 and mark[0] == "." and not text[place + 2 : place + 3].isupper():
            place = text.rfind(mark, low, place)
        if place > 0:
            return place + len(mark)
    return high


def find_dates(
    text: str,
    published: date | None = None,
    language: str = "en",
    *,
    order: str | None = None,
    reference: str | None = None,
    skip: Sequence[Span] = (),
) -> list[TimeExpression]:
    """Find every time expression of a text and say what it means.

    Args:
        text: any string; offsets of the result count in it.
        published: the day the text was published, which relative dates count from; without it they have no value.
        language: code of the language the text is in; one without rules is read for explicit numeric dates only.
        order: ``dmy`` or ``mdy`` for numeric dates; None lets the text decide.
        reference: ``publication`` or ``narrative``: what bare dates count from; None lets the text decide, and leave
            out of a narrative's course what lies far from most of its years.
        skip: spans of the text that date nothing, such as a caption.

    Returns:
        Time expressions by ``start``, none overlapping another.
    """
    machine = engine(language.lower().partition("-")[0]) or engine(UNKNOWN_LANGUAGE)
    if machine is None:
        return []
    evidence = machine.evidence.weigh(text, published)
    context = Context(
        published,
        evidence.style if reference is None else "narrative" if reference == "narrative" else "report",
        evidence.order if order is None else order,
        machine.tense,
        reference is not None,
        evidence.years if reference is None else ANY_YEAR,
        machine.language.fiscal,
    )
    if evidence.entries and published is not None:
        year = str(published.year)
        context.heading = Anchor(Day(published.year, 1, 1), "year", year, year)
    found: list[TimeExpression] = []
    plain = without_marks(text)
    plain = machine.evidence.in_lines(plain) if evidence.entries else plain
    for start, end in chunks(plain):
        found.extend(_read_chunk(machine, context, plain, start, end))
    if plain != text:
        found = [as_written(one, text) for one in found]
    if skip:
        found = [one for one in found if not any(one.start < end and start < one.end for start, end in skip)]
    return found


def _read_chunk(machine: Engine, context: Context, text: str, start: int, end: int) -> list[TimeExpression]:
    piece = text if start == 0 and end == len(text) else text[start:end]
    tokens, classes = machine.language.lexer.cut(piece)
    context.turn(tokens, classes, -len(text))
    offsets: list[int] = []
    found: list[TimeExpression] = []
    indexes: list[int] = []
    padded = f"^^{classes}^^"
    memo, search = machine.matcher.memo, machine.matcher.search
    for match in machine.matcher.run.finditer(classes):
        first = match.start()
        run = padded[first : match.end() + 2 * AROUND]
        places = memo.get(run)
        if places is None:
            places = search(run)
        if not places:
            continue
        if not offsets:
            offsets = [start, *accumulate(map(len, tokens), initial=start)][1:]
        taken = 0
        for place, options in places:
            if place < taken:
                continue
            for option in options:
                if context.style not in option.rule.style:
                    continue
                one = _express(machine, context, option, first - AROUND, place, offsets, text)
                if one is not None:
                    found.append(one)
                    indexes.append(place + first - AROUND)
                    taken = option.end
                    break
                if option.rule.means == NOTHING:
                    taken = option.end
                    break
    if found:
        found = machine.cues.read(found, indexes, classes, offsets)
    return found


def _behind_name(machine: Engine, context: Context, first: int) -> bool:
    """Tell whether a name that is no weekday stands right before a token: the number behind it is a part of it."""
    before = context.tokens[max(0, first - 2) : first]
    named = len(before) > 1 and before[1] in (" ", "-") and before[0][:1].isupper()
    return named and not _DAYS & machine.language.lexer.readings(before[0]).keys()


def _express(
    machine: Engine, context: Context, option: Candidate, shift: int, place: int, offsets: list[int], text: str
) -> TimeExpression | None:
    """Ask the rule's meaning; None where it says that these words are no date after all."""
    rule = option.rule
    first, last = place + shift, option.end + shift
    spans = {name: (start + shift, end + shift) for name, (start, end) in option.parts.items()}
    parts = Parts(context.tokens, machine.language.lexer, spans, rule.constants, first, last)
    reading = machine.meanings[rule.name](parts, context)
    if reading is None:
        return None
    mod = reading.mod or parts.get("mod") or parts.get("mod_no")
    start, end = offsets[first], offsets[last]
    words = text[start:end]
    if _OF_A_NAME.match(words) and _behind_name(machine, context, first):
        return None
    covered = reading.when
    if reading.type in (TimexType.DATE, TimexType.TIME):
        covered = covered or when(reading.value, mod)
        if covered is not None:
            step = parts.step("away") or parts.step("rel") or 0
            step = step if rule.constants.get("from") == "text" else max(step, 0)
            context.read(covered, reading.value, words, mod, first, last, step, reading.exact)
    return TimeExpression(
        start,
        end,
        words,
        reading.type,
        reading.value,
        mod,
        rule.name,
        reading.basis,
        covered,
        None,
        None,
        None,
        reading.implied,
        reading.quant,
        reading.freq,
        reading.located,
    )
