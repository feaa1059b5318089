"""A sentence becomes the words to analyse: of the same length, without what stands between the words and their sense.

The dateline, the bars of a table, an editor's brackets around a date, and the "not" of "will not fly before 2026":
that flight comes in 2026 at the earliest, as one that "did not fly until 2015" came then: what is denied is only that
it was sooner.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from timeline.events.pages.notes import note_at_end, note_behind
from timeline.events.sentence.to_now import to_now
from timeline.events.words import EventWords, event_words
from timeline.model import Bound, Day, Document, Sentence, Span, TimeExpression
from timeline.reading.rows import BAR, BOX, GAP, SLASH

_CELLS = str.maketrans({**dict.fromkeys(BAR, "-"), "\t": "\u2014"})
"""The bars of a table read as dashes: "2021-03-09 | Two agencies sign" is a line of a chronology."""
_BRACKETED = re.compile(r"\[([^\[\]\n]{2,20})\]")
_PARAGRAPH = re.compile(r"(?<=[a-z0-9])(?<!\n) ?\((?:[a-z]|[0-9]{1,2}|[ivx]{1,4})\)(?= [a-z])")
"""The letter of a paragraph that a law names: "under subsection (a) shall"."""
_ACTION = re.compile(r"\A\s*[A-Z]{0,3}[0-9]{1,3}[/.-][0-9]{1,3} {2,}(?=[A-Z])")
"""The number of a point of minutes: "A14/1  The agency to circulate it"."""
_BOX = re.compile(rf"\A\s*(?:[-*] )?{BOX}(?=\s)")
"""A box, ticked or not, that an item begins with: "- [x] 15 March: filed the comments"."""
_THREAD = re.compile(r"\A\s*(?:\[[0-9]{1,3}/[0-9]{1,3}\]|[0-9]{1,3}/(?:[0-9]{1,3})?)(?=\s+[A-Z\"\u201c])")
"""The number of a message in a row of them: "8/ A joint mission is planned"."""
_SEAT = re.compile(r" \([A-Z](?:-[A-Z][A-Za-z. ]{1,12})\)(?=[ ,.;:])")
"""Party and state of a member of a parliament: "Sen. Jane Doe (R-Kan.), who chairs"."""
_EMPHASIS = re.compile(
    r"\*\*|__(?=\w)|(?<=\w)__|(?<![\w*~])(?:\*|~~)(?=\w)|(?<=\w)(?:\*|~~)(?![\w*~])|(?<![\w_])_(?=\w)|(?<=\w)_(?![\w_])"
)
"""The marks of emphasis in Markdown: "**2019** - the council approves it", "no earlier than *mid-January*"."""
_LABEL = re.compile(r"(?:[A-Z]+ )*[A-Z]+ING(?: [A-Z]+)*:(?= )")
"""A label in capitals that looks like a verb: "LOOKING AHEAD: a landing in May"."""
_LEADS = re.compile(r"\s(?:>{1,2}|=>?|->|\u2192|\u00bb|/|~|\*|\u00b7)(?=\s)")
"""The mark that parts the date at the head of a line from what it dates: "23 July 1996 >> the board reports"."""
_DASH = r"(?:--|\u2014|(?<=\s)[\u2013-](?=\s))"
_BETWEEN, _REACH = 12, 140
"""Words between "not" and "before", and characters before a date in which the two stand."""


def plain(
    document: Document, sentence: Sentence, dates: Sequence[TimeExpression]
) -> tuple[str, tuple[TimeExpression, ...]]:
    """Return the text of a sentence to analyse, as long as the sentence, and its dates with the bounds that are meant.

    Args:
        document: the document.
        sentence: the sentence.
        dates: its time expressions.
    """
    text, found = _without_header(document, sentence, _unbracketed(sentence, dates)), list(dates)
    words = event_words(document.language)
    text, written = (_without_now(one, sentence, dates, words) for one in (text, sentence.text))
    if not _heads(sentence, text, dates):
        text = _inserted(document.language).sub(_without_dashes, text)
    text = text.translate(_CELLS)
    text = _columned(sentence, written, text, dates)
    led = _LEADS.match(text, dates[0].end - sentence.start) if dates else None
    if led is not None and not any(map(str.isalnum, text[: dates[0].start - sentence.start])):
        text = f"{text[: led.start()]} \u2013".ljust(led.end()) + text[led.end() :]
    text = _labelled(sentence, text, dates)
    if dates and len(_SLASHES.findall(text)) >= _TWO:
        text = _SLASHES.sub(lambda mark: "\u2013".ljust(len(mark[0])), text)
    text = _without_note(text, sentence, dates, words)
    text = _without_unsaid(text, sentence, dates, words)
    for place, date in enumerate(dates):
        if date.bound not in (Bound.BY, Bound.UNTIL) or date.cue is None or date.when is None:
            continue
        end = date.start - sentence.start
        denied = _denied(document.language).search(text, max(0, end - _REACH), end)
        denied = denied or _none_will(document.language).search(text, max(0, end - _REACH), end)
        if denied is None:
            continue
        first, last = denied.span("not")
        text = text[:first] + " " * (last - first) + text[last:]
        now, latest = document.published, date.when.end
        perfect = denied["past"] is not None and denied["past"].strip().lower() in words.phrases("modals.before")
        if perfect and text[denied.end("not") : end].lower().split()[-1:] == [*words.phrases("words.sooner")]:
            text = text[:first] + sentence.text[first:last] + text[last:]
            continue  # "had not told them before 17 July": it had not yet
        between = text[denied.end("not") : end].lower().split()
        told = now is None and denied["past"] is not None and not words.has("words.foreseen", *between)
        gone = told or (now is not None and latest is not None and latest < Day.of(now))
        nobody = first > 0 and words.has("denied.nobody", sentence.text[first:last].lower())
        now_too = words.has("denied.now", *sentence.text[:first].lower().split()[-1:])
        if gone and (nobody or now_too):
            text = text[:first] + sentence.text[first:last] + text[last:]
            continue  # "signed neither treaty before Monday", "does not hold figures before 2018"
        then = date.bound is Bound.UNTIL and date.cue.of(document.text).lower() in words.phrases("words.not_until")
        # "will not fly until 2026" tells that it flies then, "will not fly before 2026" only that it does not earlier
        found[place] = replace(date, bound=None if gone or then else Bound.NOT_BEFORE)
    return text, tuple(found)


def _labelled(sentence: Sentence, text: str, dates: Sequence[TimeExpression]) -> str:
    """Return a sentence with a dash for the full stop of the day that labels it: "Aug. 11. The firm received it"."""
    if not dates:
        return text
    end = dates[0].end - sentence.start
    opens = not any(map(str.isalnum, text[: dates[0].start - sentence.start]))
    return f"{text[:end]}\u2013{text[end + 1 :]}" if opens and _LABEL_END.match(text, end) else text


_LABEL_END = re.compile(r"\. (?=[A-Z])")


def _heads(sentence: Sentence, text: str, dates: Sequence[TimeExpression]) -> bool:
    """Tell whether only a date stands before the first dash of a line: "July 28, 10 a.m. CDT - Doria - talks"."""
    dash = _FIRST_DASH.search(text)
    if dash is None or not dates:
        return False
    inside = sum(one.end - one.start for one in dates if one.end <= sentence.start + dash.start())
    return inside > 0 and sum(map(str.isalnum, text[: dash.start()])) <= inside + _ZONE


_FIRST_DASH = re.compile(r"\s(?:--|[-\u2013\u2014])\s")
_ZONE = 4
"""Letters beside the date: "to", a zone."""
_SLASHES = re.compile(rf"(?<=\S )(?:{SLASH})(?= \S|\s*$)")
_TWO = 2


def _columned(sentence: Sentence, written: str, text: str, dates: Sequence[TimeExpression]) -> str:
    """Return a row whose columns blanks part with dashes between them: "12 Jan 2025   IM-2   KSC".

    Args:
        sentence: the sentence.
        written: its text as it stands.
        text: the same as it is to be analysed.
        dates: its time expressions; one alone in the first of two columns is a label, too.
    """
    gaps = [] if "  " not in written else [gap.start() for gap in GAP.finditer(written)]
    label = written[: gaps[0]] if dates and len(gaps) == 1 else ""
    two = len(gaps) == 1 and len(dates) == _TWO and dates[0].end <= sentence.start + gaps[0] < dates[1].start
    inside = [one.text for one in dates if label and one.end <= sentence.start + gaps[0]]
    lone = label and sum(map(str.isalnum, label)) == sum(map(str.isalnum, "".join(inside)))  # "Sept. - Oct.   Landing"
    if len(gaps) < _TWO and not two and not lone:
        return text  # "Argued December 3, 2021    Decided August 26, 2022"
    behind = written[gaps[0] : dates[1].start - sentence.start].strip() if two else ""
    mark = "\u2013" if not two or (lone and behind) else ";"  # "Feb. 2    The FY 2016 budget is sent"
    return GAP.sub(lambda gap: f" {mark}" + " " * (len(gap[0]) - 2), text)


@cache
def _inserted(language: str) -> re.Pattern[str]:
    """Return what two dashes set apart inside a clause: "Germany \u2014 a member since 1975 \u2014 signed"."""
    words = event_words(language)
    opening = "|".join(map(re.escape, words.phrases("words.own_clause"))) or r"(?!)"
    behind = "|".join(map(re.escape, words.phrases("words.no_verb"))) or r"(?!)"
    inside = rf"\s?(?!(?:{opening})\b)[^\u2014\n]{{3,120}}?[^\s\u2014]\s?"
    return re.compile(rf"(?<=[^\W\d_])(\s?)({_DASH})({inside})({_DASH})(?=\s?[a-z])(?=\s?(?P<on>{behind})\b)?")


def _without_dashes(match: re.Match[str]) -> str:
    """Return an insertion between commas instead of dashes, as long as it was; bare inside what a verb goes on with."""
    first, opening, inside, closing, _ = match.groups()
    mark = " " if match["on"] else ","
    return f"{first}{mark:{len(opening)}}{inside}{mark:{len(closing)}}"


def _without_header(document: Document, sentence: Sentence, text: str) -> str:
    """Return a sentence without the dateline before it: "PARIS, Nov 30 - Ministers agreed" is about ministers."""
    for span in document.header:
        first, last = max(span.start, sentence.start) - sentence.start, min(span.end, sentence.end) - sentence.start
        if first < last:
            text = text[:first] + " " * (last - first) + text[last:]
    return text


def _without_now(text: str, sentence: Sentence, dates: Sequence[TimeExpression], words: EventWords) -> str:
    """Return an entry without what leads from its date to now: "2010-*present*  Director of the office"."""
    led = to_now(words).match(text, dates[0].end - sentence.start) if dates else None
    if led is None or any(map(str.isalnum, text[: dates[0].start - sentence.start])):
        return text
    return text[: led.start()] + " " * len(led[0]) + text[led.end() :]


def _without_unsaid(text: str, sentence: Sentence, dates: Sequence[TimeExpression], words: EventWords) -> str:
    """Return a text without what is written but not read: labels, boxes, numbers, seats and marks of emphasis."""
    label = _LABEL.match(text)
    named = label is not None and any(word.strip(":").lower() in words.nouns for word in label[0].split())
    if label is not None and not named and not any(date.start - sentence.start < label.end() for date in dates):
        text = text[label.end() :].rjust(len(text))
    numbered = _THREAD.match(text)
    if numbered is not None and not any(date.start - sentence.start < numbered.end() for date in dates):
        text = text[numbered.end() :].rjust(len(text))
    for unsaid in (_BOX, _PARAGRAPH, _ACTION, _SEAT, _EMPHASIS):
        text = unsaid.sub(lambda found: " " * len(found[0]), text)
    return text


def _without_note(text: str, sentence: Sentence, dates: Sequence[TimeExpression], words: EventWords) -> str:
    """Return a sentence without what stands in brackets behind the date of its line: "2028 (planned): it flies"."""
    opens = dates and not any(map(str.isalnum, text[: dates[0].start - sentence.start]))
    note = note_behind(text, dates[0].end - sentence.start) if opens else None
    note = note or note_at_end(text, words)
    if note is None:
        return text
    return text[: note.start - 1] + " " * (note.end - note.start + 2) + text[note.end + 1 :]


def _unbracketed(sentence: Sentence, dates: Sequence[TimeExpression]) -> str:
    """Return a sentence without the brackets around what an editor put into a date: "we signed it in [2019]"."""
    if "[" not in sentence.text:
        return sentence.text

    def opened(match: re.Match[str]) -> str:
        inside = Span(sentence.start + match.start(), sentence.start + match.end())
        return f" {match[1]} " if any(inside.overlaps(date.span) for date in dates) else match[0]

    return _BRACKETED.sub(opened, sentence.text)


@cache
def _denied(language: str) -> re.Pattern[str]:
    words = event_words(language)
    negators, until = ("|".join(map(re.escape, words.phrases(name))) for name in ("words.not", "words.before"))
    if not negators or not until:
        return re.compile(r"(?!)")
    between = rf"(?:[\w'-]+\s+){{0,{_BETWEEN}}}?"
    past = "|".join(map(re.escape, words.phrases("words.did"))) or r"(?!)"
    return re.compile(
        rf"(?:\b|(?<=\bcan))(?P<past>(?:{past})\s+)?(?P<not>{negators})\s+{between}(?:{until})\s+(?:the\s+)?\Z",
        re.IGNORECASE,
    )


@cache
def _none_will(language: str) -> re.Pattern[str]:
    """Return what says that none of a kind will do something until a date: "*no* crew will land before 2028"."""
    words = event_words(language)
    names = ("words.none_of", "modals.will", "words.before")
    none, will, until = ("|".join(map(re.escape, words.phrases(name))) for name in names)
    if not (none and will and until):
        return re.compile(r"(?!)")
    between = rf"(?:[\w'-]+\s+){{0,{_BETWEEN}}}?"
    return re.compile(
        rf"(?P<past>(?!))?\b(?P<not>{none})\s+(?:[\w'-]+\s+){{1,4}}(?:{will})\s+{between}(?:{until})\s+(?:the\s+)?\Z",
        re.IGNORECASE,
    )
