"""A line becomes the marks that part the columns of a row: gaps of blanks, bars, slashes, dots."""

from __future__ import annotations

import re

GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
"""Blanks between two columns."""
WIDE = re.compile(r"(?<=\S) {5,}(?=\S)")
"""Blanks that make a row of a line with two columns."""
APART = re.compile(r"(?<=\S) {3,}(?=\S)")
"""Blanks that part two columns where the lines around have them too."""
BAR = "|\u2502\u2503\u2551"
"""The marks that are drawn between the cells of a table."""
BARS = re.compile(rf"\S (?:[{BAR}]|/|\u00b7{{1,3}}) \S")
"""What else parts them, with the ends of what it parts."""
