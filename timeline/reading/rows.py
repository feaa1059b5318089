"""A line becomes the marks that part the columns of a row, gaps, bars, slashes, dots, and the mark of an item."""

from __future__ import annotations

import re

from timeline.dates.places import BULLETS

GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
"""Blanks between two columns."""
WIDE = re.compile(r"(?<=\S) {5,}(?=\S)")
"""Blanks that make a row of a line with two columns."""
APART = re.compile(r"(?<=\S) {3,}(?=\S)")
"""Blanks that part two columns where the lines around have them too."""
LEADERS = re.compile(r"(?<=\S)(?: \.){3,}(?= \S|\s*$)")
"""Dots with blanks between them, which lead to the next column."""
BAR = "|\u2502\u2503\u2551"
"""The marks that are drawn between the cells of a table."""
SLASH = r"/|\u00b7{1,3}"
"""What is written between them instead, with blanks around it, for a pattern; the last column may be empty."""
BARS = re.compile(rf"\S (?:[{BAR}]|{SLASH})(?= \S|\s*$)")
"""Either, with the end of what it parts."""
ITEM_MARKS = rf"-*>{BULLETS}"
"""The marks that an item of a list begins with, for a set of a pattern."""
BOX = r"\[[ xX]?\]"
"""A box, ticked or not, that an item begins with."""
NUMBER = r"(?:[0-9]{1,3}[.)]|\([0-9a-z]{1,3}\)|[a-z]\))"
"""The number that an item begins with."""
