"""A picture styled by classes becomes one styled by attributes, which word processors and converters read alike."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_VARIABLE = re.compile(r"var\(--([a-z]+)\)")
_MIX = re.compile(r"color-mix\(in srgb,(#[0-9a-f]{6}) ([0-9]+)%,(#[0-9a-f]{6})\)")
_RGBA = re.compile(r"rgba\((\d+),\s*(\d+),\s*(\d+),\s*([0-9.]+)\)")
_OWN = {"stop-color", "stop-opacity", "opacity"}  # not inherited
_COLOURS = ("fill", "stroke", "stop-color")

Simple = tuple[str, frozenset[str]]


@dataclass(frozen=True)
class Rule:
    """A rule of a style sheet: a chain of tag and classes, outermost first, and what it sets."""

    chain: tuple[Simple, ...]
    weight: tuple[int, int]
    sets: Mapping[str, str]

    def holds(self, path: Sequence[Simple]) -> bool:
        """Tell whether it applies to the last element of a path from the root."""
        if not _fits(self.chain[-1], path[-1]):
            return False
        place = len(path) - 1
        for part in reversed(self.chain[:-1]):
            place = next((i for i in range(place - 1, -1, -1) if _fits(part, path[i])), -1)
            if place < 0:
                return False
        return True


def _fits(wanted: Simple, element: Simple) -> bool:
    return wanted[0] in ("", element[0]) and wanted[1] <= element[1]


def rules_of(css: str) -> list[Rule]:
    """Return the rules of a style sheet in the order they are to be applied.

    Args:
        css: selectors of tags and classes with blanks between them, no other combinator; lengths in px.
    """
    found = []
    for selectors, body in _RULE.findall(_COMMENT.sub("", css)):
        sets = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        sets = {name.strip(): re.sub(r"(?<=[0-9])px\b", "", value.strip()) for name, value in sets.items()}
        if "paint-order" in sets:  # a halo: readers that do not know the order would paint it over the letters
            sets = {name: value for name, value in sets.items() if not name.startswith(("stroke", "paint"))}
        for selector in selectors.split(","):
            chain = tuple((part.split(".")[0], frozenset(part.split(".")[1:])) for part in selector.split())
            classes, tags = sum(len(part[1]) for part in chain), sum(part[0] != "" for part in chain)
            found.append(Rule(chain, (classes, tags), sets))
    return sorted(found, key=lambda rule: rule.weight)


def inlined(root: ET.Element, css: str, variables: Mapping[str, str]) -> None:
    """Give every element the attributes that a style sheet asks for, and take its classes away.

    Args:
        root: the picture; changed in place.
        css: see :func:`rules_of`.
        variables: colours by the name of their variable, ``#rrggbb`` or ``rgba()``; ``ink`` where nothing is said.
    """
    _style(root, [], rules_of(css), variables, {"color": variables["ink"]})


def _style(
    element: ET.Element, above: list[Simple], rules: list[Rule], variables: Mapping[str, str], given: dict[str, str]
) -> None:
    classes = frozenset(element.attrib.pop("class", "").split())
    path = [*above, (element.tag, classes)]
    sets: dict[str, str] = {}
    for rule in rules:
        if rule.holds(path):
            sets.update(rule.sets)
    sets = {name: _VARIABLE.sub(lambda found: variables[found[1]], value) for name, value in sets.items()}
    colour = sets.pop("color", given["color"])
    sets = {name: value for name, value in element.attrib.items() if name in _COLOURS} | sets
    now = given | {"color": colour}
    for name, value in sets.items():
        for what, said in _resolved(name, value.replace("currentColor", colour)):
            if what in _OWN or now.get(what) != said:
                element.set(what, said)
                now[what] = said
    now = {name: value for name, value in now.items() if name not in _OWN}
    for child in element:
        _style(child, path, rules, variables, now)


def _resolved(name: str, value: str) -> list[tuple[str, str]]:
    """Return a property in the words of SVG 1.1: colours mixed, opacity apart."""
    mix = _MIX.fullmatch(value)
    if mix:
        share = int(mix[2]) / 100
        pairs = zip(_channels(mix[1]), _channels(mix[3]), strict=True)
        return [(name, "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs))]
    rgba = _RGBA.fullmatch(value)
    if rgba:
        return [(name, "#" + "".join(f"{int(rgba[i]):02x}" for i in (1, 2, 3))), (f"{name}-opacity", rgba[4])]
    return [(name, value)]


def _channels(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def renamed(root: ET.Element, prefix: str) -> None:
    """Put a prefix before every id of a picture and every reference to one, so that pictures can share a page."""
    for element in root.iter():
        for name, value in element.attrib.items():
            if name == "id":
                element.set(name, prefix + value)
            elif name == "aria-labelledby":
                element.set(name, " ".join(prefix + part for part in value.split()))
            elif name in ("fill", "clip-path", "mask", "marker-end", "marker-start") and value.startswith("url(#"):
                element.set(name, f"url(#{prefix}{value[5:]}")
