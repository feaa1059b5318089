"""Texts that try to be formulas, markup, scripts, separators or no text at all, in every field of an event."""

from __future__ import annotations

import pandas as pd
from hypothesis import strategies as st

from tests.made_events import FORMS, frame_of
from timeline.frame import Collection

TEXTS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "=HYPERLINK(\"http://x\")", "=cmd|'/c calc'!A1", "\n=1",
    "﹦1",
    "a\tb", "a\rb", "a\r\nb", "a\nb", "\x00", "a\x00b", "\x1b[31m", "\x07\x0b\x1f\x7f\x85", "\u2028\u2029",
    "\ufeff", "\ufffe\uffff",
    "\ud800", "a\udfffb", "\"", "''", '"quoted, cell"', "a;b; c", "a|b", "\\", "\\|", "a,b",
    "<script>alert(1)</script>", "</script>", "<img src=x onerror=alert(1)>", "<!--", "]]>", "&amp;", "&#60;", "<b>",
    "javascript:alert(1)", "[x](javascript:alert(1))", "![x](http://x/y.png)", "<http://x.example>", "http://x.example/a_b",
    "www.example.com", "a@b.example", "# x", "1. x", "- x", "+ x", "> x", "---", "***", "| --- |", "`x`", "```", "$x$",
    "[[File:x.png]]", "{{delete}}", "{{{1}}}", "~~~~", "|}", "|-", "! x", "<nowiki>", "</nowiki>", "<ref>", "__NOTOC__",
    "ISBN 0-306-40615-2", "[http://x y]", "#REDIRECT [[x]]", "----", ": x", "* x", "{|", "&lbrace;",
    "{", "}", "{}", "\\textbf{x}", "$x_1^2$", "100 %", "a & b", "~", "#1", "@misc{x, title = {y}}", "}\n@comment{",
    "\\input{/etc/passwd}",
    "BEGIN:VEVENT", "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "a\\nb", "a:b;c=d", "\u202eabc",
    "שלום, مرحبا", "🚀👩‍🚀", "e\u0301", "_x0041_", "_x005F_x0041_",
    "x" * 40_000, "🚀" * 20_000, " x ", "", "NaN", "null", "1e5", "2020-01-01", "TRUE", "00012",
)  # fmt: skip
"""One of each kind that has ever made a reader do something else than show it."""

anything = st.one_of(
    st.sampled_from(TEXTS),
    st.text(
        st.one_of(
            st.sampled_from("=+-@'\"\t\r\n;,|<>&[]{}()*_`~#$%^!:\\/\x00\x1b\x85\u2028\ud800\U0001f680"), st.characters()
        ),
        max_size=12,
    ),
    st.lists(st.sampled_from(TEXTS[:-11]), max_size=3).map("".join),
)

_FIELDS = (
    "event_id",
    "title",
    "sentence",
    "document",
    "source",
    "outlet",
    "url",
    "basis",
    "trigger",
    "speaker",
    "time_text",
)


def collection_with(*texts: str) -> Collection:
    """Return one event a text, of different dates and states, that has the text in every field."""
    forms = [FORMS[place % len(FORMS)] for place in (3, 0, 6, 4, 15, 8)]
    frame = frame_of(tuple(forms[place % len(forms)] for place in range(len(texts))))
    for name in _FIELDS:
        frame[name] = pd.Series(list(texts), dtype=object)
    frame["event_id"] = pd.Series([f"e{place}{text}" for place, text in enumerate(texts)], dtype=object)
    frame["actors"] = pd.Series([(text, "ASA") for text in texts], dtype=object)
    return Collection(frame)


def visible(text: str, keep: str = "") -> str:
    """Return what may stand for a text where control characters cannot: their pictures, said once more for tests."""
    out = []
    for char in text:
        code = ord(char)
        if char in keep:
            out.append(char)
        elif code < 0x20 or code == 0x7F:
            out.append("\u2421" if code == 0x7F else chr(0x2400 + code))
        elif 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF):
            out.append("\ufffd")
        else:
            out.append(char)
    return "".join(out)


def newlines(text: str) -> str:
    """Return a text in which every line end is ``\\n``."""
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text


def one_line(text: str) -> str:
    """Return a text in one line: its line ends and tabs are blanks, as many as there were, but for the outer ones."""
    return visible(newlines(text).replace("\n", " ").replace("\t", " ")).strip(" ")


def halves(text: str) -> str:
    """Return a text in which half a character is U+FFFD."""
    return "".join("\ufffd" if 0xD800 <= ord(char) < 0xE000 else char for char in text)
