"""A text becomes its time expressions: the words that name a time, what they mean and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import accumulate

from timeline.dates.bounds import Cues
from timeline.dates.context import Context
from timeline.dates.direction import Tense
from timeline.dates.evidence import Evidence
from timeline.dates.language import Language, load
from timeline.dates.lexer import LINE_END
from timeline.dates.matcher import AROUND, Candidate, Matcher
from timeline.dates.meanings import Meaning, table
from timeline.dates.places import MARKED
from timeline.dates.reading import Anchor, Parts
from timeline.dates.rules import NOTHING
from timeline.dates.story import ANY_YEAR
from timeline.dates.values import when
from timeline.model import Day, Span, TimeExpression, TimexType

UNKNOWN_LANGUAGE = "und"
"""The code of the rules that hold in any language (ISO 639-2: undetermined)."""
_BRACKETED = re.compile(r"\[([^\W\d_]{2,12})\](?= )")
"""A word that an editor put in: "[last] year"."""
_EMPHASIS = re.compile(r"(?<![\w*~])(?:\*{1,3}|~~)(?=\w)|(?<=\w)(?:\*{1,3}|~~)(?![\w*~])")
"""The marks of Markdown around a word: "opens no earlier than *mid-January 2025*"."""
_YEAR = "[12][0-9]{3}"
_DAY = r"(?:[^\W\d_]{3,9}\.? [0-9]{1,2}(?:, [0-9]{4})?|[0-9]{1,2}\.? [^\W\d_]{3,9}\.?(?: [0-9]{4})?)"
_NUMBERS = "[0-9]{1,2}[./][0-9]{1,2}(?:,| [-\u2013\u2014]| ) "
_NAMED = r"(?:[^\W\d_]{3,9}(?:[-\u2013][^\W\d_]{3,9})?,? )?"
_ITEM = "[-*\u2022\u25b6\u25b8\u25ba\u27a2\u27a4]"
_CLOCK = r"[0-9]{1,2}[:.][0-9]{2}"
_ENDED = r"(?:\n|  | [\u2013|-] |,? (?:[0-9]+ )?[A-Z])"
_HOUR = rf"{_CLOCK}(?: ?[^\W\d_]\.?[^\W\d_]\.?)?(?: ?[\u2013-] ?{_CLOCK})?(?: [A-Z]{{2,4}})?{_ENDED}"
_LINE_OF_ITS_OWN = re.compile(
    f"\n(?={_YEAR}(?: ?[:\u2013\u2014]|  )|{_YEAR}\n|{_ITEM} |{_DAY}(?: ?[:\u2013\u2014]| --? |  )"
    f"|[A-Z]{{3,9}}\n|[A-Z][a-z]{{2,8}}\n{_ITEM} |{_NUMBERS}"
    f"|[0-9]{{1,2}}[^\\W\\d_]{{0,2}}(?:[-\u2013][0-9]{{1,2}})?(?::\\s|  | [-\u2013\u2014] )"
    f"|[QH][1-4]\\b|[A-Z][a-z]{{3,5}}: |[^\n\u25b8\u25ba]{{2,16}} [\u25b8\u25ba] "
    f"|{_NAMED}{_DAY}(?:[-\u2013][0-9]{{1,2}})?\n|{_HOUR})"
    f"|(?:(?<=\n{_YEAR})|(?<=\\A{_YEAR})|(?<=\n{_YEAR}:)|(?<=# {_YEAR}))\n"
)
"""A line that begins with its year or day, holds nothing else or is an item of a list ends what stands before it:
"since August / 2023: it flies" is not August 2023."""
_OF_A_NAME = re.compile(r"\S ?[0-9]{1,2}(?: {3,}|\t)")
"""A number that a gap parts from the date in the next cell of a row: "Ariane 6   October 2024"."""
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
    plain = _without_marks(text)
    plain = machine.evidence.in_lines(plain) if evidence.entries else plain
    for start, end in chunks(plain):
        found.extend(_read_chunk(machine, context, plain, start, end))
    if plain != text:
        found = [_as_written(one, text) for one in found]
    if skip:
        found = [one for one in found if not any(one.start < end and start < one.end for start, end in skip)]
    return found


def _without_marks(text: str) -> str:
    """Return a text of the same length without the brackets and stars that mark words in it."""
    plain = _BRACKETED.sub(r" \1 ", text) if "[" in text else text
    plain = _EMPHASIS.sub(lambda marks: MARKED * len(marks[0]), plain) if "*" in plain or "~~" in plain else plain
    return _LINE_OF_ITS_OWN.sub(LINE_END, plain)


def _as_written(found: TimeExpression, text: str) -> TimeExpression:
    """Return an expression with the words as the text has them, the bracket that opens it included."""
    start = found.start - (found.start > 0 and text[found.start - 1] == "[" and "]" in text[found.start : found.end])
    return replace(found, start=start, text=text[start : found.end])


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
    if start > 1 and _OF_A_NAME.match(text, start - 2, end):
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
