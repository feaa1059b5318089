"""Scenes become SVG that any reader takes, in which words of documents stay words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made_events import FIVE, FORMS, frame_of, moved
from timeline.figures import svg
from timeline.figures.theme import THEMES
from timeline.scene import Options, compose, index
from timeline.scene.wording import wording

NAME = "{http://www.w3.org/2000/svg}"


def drawn(rows, selected="", view=None, css=""):
    events = index(frame_of(rows))
    scene = compose(events, view, 1200, 560)
    return scene, ET.fromstring(svg.drawing(scene, events, wording(), selected, css))


def groups(root):
    return {group.get("data-id"): group for group in root.iter(f"{NAME}g") if group.get("data-id")}


def words(element, kind):
    return ["".join(text.itertext()) for text in element.iter(f"{NAME}text") if kind in text.get("class", "").split()]


def test_each_event_is_a_group_with_its_title_and_date():
    _, root = drawn(FIVE)
    found = groups(root)
    assert list(found) == ["e00", "e01", "e02", "e03", "e04"]
    assert words(found["e04"], "title") == ["Return a crew to the surface of the moon"]
    assert words(found["e04"], "date") == ["by 2024"]
    assert words(root, "lane") == ["ASA", "White House", "Evening Post"]
    assert words(root, "tick")[:2] == ["2017", "2018"]
    assert words(root, "line-word") == ["Published 15 July 2020"]


def test_shapes_say_what_colours_say():
    _, root = drawn(FORMS, view=None)
    tones = {group.get("class") for group in groups(root).values()}
    assert {"event fact", "event words", "event plan", "event off"} <= tones
    _, root = drawn(FIVE)
    plan, fact = groups(root)["e04"], groups(root)["e00"]
    assert any("-light" in rect.get("fill", "") for rect in plan.iter(f"{NAME}rect"))
    assert not any(rect.get("fill-opacity") for rect in fact.iter(f"{NAME}rect"))


def test_uncertain_ends_fade_and_hard_ends_do_not():
    _, root = drawn(FIVE)
    fills = [rect.get("fill") or rect.get("class") for rect in groups(root)["e00"].iter(f"{NAME}rect")]
    assert fills == ["url(#fact-in)", "solid", "url(#fact-out)"]
    by = [rect.get("fill") for rect in groups(root)["e04"].iter(f"{NAME}rect")]
    assert "url(#plan-in)" in by
    assert "url(#plan-out)" not in by


def test_the_chosen_event_is_tinted():
    _, root = drawn(FIVE, selected="e02")
    chosen = {name for name, group in groups(root).items() if any(r.get("class") == "chosen" for r in group)}
    assert chosen == {"e02"}


@settings(deadline=None, max_examples=40)
@given(st.text(min_size=1, max_size=40), st.text(max_size=20))
def test_any_words_are_read_back_as_text(title, actor):
    rows = ((*FORMS[0][:5], f"A {title}", "report", (actor,)),)
    _, root = drawn(rows)
    shown = words(root, "title")
    assert {element.tag.removeprefix(NAME) for element in root.iter()} <= {
        "svg", "defs", "linearGradient", "stop", "pattern", "path", "clipPath", "rect", "g", "text", "tspan", "circle",
    }  # fmt: skip
    assert len(shown) <= 1


def test_markup_in_a_title_is_shown_as_it_is():
    _, root = drawn(FORMS[16:17])
    assert words(root, "title") == ["<b>Bold</b> & =SUM(A1) claim"]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_picture_that_stands_alone_has_its_colours(theme):
    css = svg.themed(theme)
    for colour in (theme.paper, theme.ink, theme.fact, theme.plan):
        assert colour in css
    drawn(FIVE, css=css)


def test_strips_are_two_paths_that_hold_all_lanes():
    rows = tuple((f"2019-{m:02d}-{d:02d}",) * 3 + ("day", "target", f"Step {d} taken", "launch", ("ASA",))
                 for m in range(1, 13) for d in range(1, 29))  # fmt: skip
    scene, root = drawn(rows)
    assert len(scene.strips) == 1
    strips = [path.get("class") for path in root.iter(f"{NAME}path") if "strip" in (path.get("class") or "")]
    assert strips == ["strip plan", "strip fact"]


def stretches_of(root, kind):
    paths = [path.get("d") for path in root.iter(f"{NAME}path") if path.get("class", "").split() == kind.split()]
    return [tuple(map(float, stretch)) for d in paths for stretch in re.findall(r"M[\d.]+ ([\d.]+)V([\d.]+)", d)]


@pytest.mark.parametrize("rows", [FIVE, FORMS])
def test_a_publication_line_goes_on_through_words_above_their_halos(rows):
    scene, root = drawn(rows)
    crossed = [label for label in scene.labels for line in scene.lines if label.box[0] < line.x < label.box[2]]
    between, through = stretches_of(root, "reading"), stretches_of(root, "reading through")
    assert len(through) > 0 or not crossed
    reached = 0.0
    for top, bottom in sorted(between + through):
        assert top - reached <= 8.0  # no gap wider than from dash to dash
        reached = max(reached, bottom)
    assert reached >= scene.height - 8.0
    drawing = "".join(root.itertext())
    assert "Published 15 July 2020" in drawing
    order = [element.get("class") for element in root.iter() if element.get("class")]
    if through:
        assert order.index("reading through") > max(i for i, kind in enumerate(order) if kind == "title")


def test_on_a_narrow_picture_a_lane_says_beside_its_name_how_far_its_target_moved():
    events = index(moved().frame)
    scene = compose(events, None, 360, 700, Options(lanes="slip"))
    root = ET.fromstring(svg.drawing(scene, events, wording()))
    notes = [span.text for span in root.iter(f"{NAME}tspan") if span.get("class") == "slip-note"]
    assert notes == ["+2.2 y in all", "−1 y in all"]
