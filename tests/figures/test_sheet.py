"""A picture in a file of its own is complete, legible, the same as on the page, and any reader takes it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import timeline
from tests.made_events import FIVE, FORMS, frame_of, moved
from timeline.figures.inline import inlined, rules_of
from timeline.figures.sheet import Look, sheet, svg
from timeline.figures.sizes import SIZES
from timeline.figures.surroundings import RIGHT
from timeline.figures.text import plain
from timeline.figures.theme import THEMES
from timeline.model import TimelineError
from timeline.scene import compose, index

SVG = "{http://www.w3.org/2000/svg}"


def many(count):
    """Events over twenty years, in five lanes, of every form and status."""
    forms = (("", "", "day"), ("-05", "-05", "month"), ("", "", "year"))
    statuses = ("occurred", "statement", "target", "cancelled", "planned")
    rows = []
    for n in range(count):
        year, (_, _, precision) = 2005 + n * 7 % 22, forms[n % 3]
        date = {"day": f"{year}-{n % 12 + 1:02d}-{n % 28 + 1:02d}", "month": f"{year}-05", "year": f"{year}"}[precision]
        ends = {
            "day": (date, date),
            "month": (f"{year}-05-01", f"{year}-05-31"),
            "year": (f"{year}-01-01", f"{year}-12-31"),
        }
        title = f"Agency {n % 5} takes step {n} of its plan"
        rows.append((date, *ends[precision], precision, statuses[n % 5], title, "other", (f"Agency {n % 5}",)))
    return frame_of(tuple(rows))


def read(markup):
    return etree.fromstring(markup.encode(), etree.XMLParser(resolve_entities=False, huge_tree=False))


def texts(root):
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def groups(root):
    return {group.get("data-id"): group for group in root.iter(f"{SVG}g") if group.get("data-id")}


def test_it_is_complete():
    root = read(svg(frame_of(FIVE), today="2021-03-01"))
    assert root.get("role") == "img"
    title, desc = (root.find(f"{SVG}{name}") for name in ("title", "desc"))
    assert root.get("aria-labelledby").split() == [title.get("id"), desc.get("id")]
    assert title.text == "Space Policy Timeline"
    assert "2019: ASA announces the Selene programme." in desc.text
    said = texts(root)
    assert said[0] == "Space Policy Timeline"
    assert "5 events from 2 documents, 2017 to 2024." in said
    assert {"happened", "planned or targeted", "a known day", "by or from a date"} <= set(said)
    assert "Sources: Report 1 (15 July 2020); Report 2 (15 July 2020)." in said
    assert {"ASA", "White House", "Evening Post", "2018", "Today, 1 March 2021", "by 2024"} <= set(said)


def test_the_legend_explains_arrows_and_strips_where_there_are_any():
    assert "how a target moved" in texts(read(svg(moved().frame)))
    assert "how many at a time" in texts(read(svg(many(400))))
    plainly = texts(read(svg(frame_of(FIVE))))
    assert not {"how a target moved", "how many at a time", "said", "called off", "about"} & set(plainly)


def test_the_only_document_gives_the_heading():
    frame = frame_of(FIVE)
    frame["source"], frame["document"] = "a.txt", "Return to the moon"
    assert texts(read(svg(frame)))[0] == "Return to the moon"
    assert texts(read(svg(frame, title="Ours")))[0] == "Ours"


def test_what_is_hidden_is_counted():
    assert any("event has a date that names no day" in text for text in texts(read(svg(frame_of(FORMS)))))
    said = " ".join(texts(read(svg(many(60), view="2010/2012", size="700x420"))))
    assert re.search(r"[0-9]+ events lie outside the span shown", said)
    made = sheet(many(150), Look(size="column"))
    untitled = sum(lane.untitled for lane in made.scene.lanes)
    assert untitled and f"{untitled} events have no room for their title." in " ".join(texts(read(made.markup)))


@pytest.mark.parametrize("size", [*SIZES, "800x500"])
@pytest.mark.parametrize("frame", [frame_of(FIVE), many(30), many(100)], ids=["five", "thirty", "hundred"])
def test_marks_and_titles_are_those_of_the_page_at_the_same_size(size, frame):
    made = sheet(frame, Look(size=size))
    events, scene = index(frame), made.scene
    page = compose(events, None, scene.gutter + scene.width, scene.height)  # as the dashboard asks for it
    assert {mark.event for mark in page.marks} == {mark.event for mark in scene.marks}
    assert {label.event for label in page.labels} <= {label.event for label in scene.labels}
    drawn = groups(read(made.markup))
    assert set(drawn) == {str(events.ids[mark.event]) for mark in scene.marks}
    titled = {name for name, group in drawn.items() if list(group.iter(f"{SVG}text"))}
    assert titled == {str(events.ids[label.event]) for label in scene.labels}


@pytest.mark.parametrize("size", [*SIZES, "1000x400"])
@pytest.mark.parametrize("frame", [frame_of(FIVE), many(30), many(100), many(400)], ids=[5, 30, 100, 400])
def test_no_label_covers_another_or_leaves_the_picture(size, frame):
    scene = sheet(frame, Look(size=size)).scene
    boxes = [label.box for label in scene.labels]
    for n, (left, top, right, bottom) in enumerate(boxes):
        assert left >= -1 and right <= scene.width + RIGHT
        for other in boxes[n + 1 :]:
            apart = right <= other[0] or other[2] <= left or bottom <= other[1] + 0.5 or other[3] <= top + 0.5
            assert apart


@pytest.mark.parametrize("size", ["slide", "640x480", "1280x400"])
def test_a_fixed_shape_is_kept(size):
    for frame in (frame_of(FIVE[:1]), many(30), many(400)):
        root = read(svg(frame, size=size))
        _, _, width, height = map(float, root.get("viewBox").split())
        assert width / height == pytest.approx(float(root.get("width")) / float(root.get("height")), rel=1e-4)


def test_sizes_on_paper():
    assert read(svg(frame_of(FIVE), size="column")).get("width") == "90mm"
    assert read(svg(frame_of(FIVE), size="page")).get("width") == "170mm"


@pytest.mark.parametrize("size", SIZES)
def test_letters_stay_legible_at_half_size(size):
    """Ten points as printed, five at half of it: what newspapers print their tables of shares in; more on a slide."""
    made = sheet(many(100), Look(size=size))
    points = {"column": 90 / 25.4 * 72, "page": 170 / 25.4 * 72, "slide": 960}[size] / made.width
    root = read(made.markup)
    least = min(float(text.get("font-size")) for text in root.iter(f"{SVG}text") if text.get("font-size"))
    assert least * points >= 8.5


def test_a_hundred_events_are_a_small_file():
    for size in SIZES:
        assert len(svg(many(100), size=size).encode()) < 200_000


@pytest.mark.parametrize("theme", THEMES)
def test_it_needs_no_style_sheet_script_or_file(theme):
    markup = svg(frame_of(FORMS), theme=theme)
    root = read(markup)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        "svg", "title", "desc", "defs", "linearGradient", "stop", "pattern", "path", "clipPath", "rect", "g", "text",
        "tspan", "circle",
    }  # fmt: skip
    for word in ("class=", "var(", "currentColor", "rgba", "color-mix", "<style", "href", "paint-order"):
        assert word not in markup.replace("&lt;", "")
    assert THEMES[theme].fact in markup
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    assert set(re.findall(r'"url\(#([^)]+)\)"', markup)) <= ids
    assert "'Source Sans 3'" in root.get("font-family") and "sans-serif" in root.get("font-family")


def test_two_pictures_can_share_a_page():
    ids = [set(re.findall(r' id="([^"]+)"', svg(frame_of(FIVE), theme=theme))) for theme in ("light", "dark")]
    assert not ids[0] & ids[1]


def test_grey_is_told_apart_by_lightness_and_shape():
    root = read(svg(frame_of(FORMS), theme="grey"))
    colours = set(re.findall(r"#[0-9a-f]{6}", etree.tostring(root).decode()))
    assert all(len({colour[1:3], colour[3:5], colour[5:7]}) == 1 for colour in colours)


def kept(text):
    """A text as a column of texts can hold it: no lone surrogates."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


@settings(max_examples=30)
@given(st.text(max_size=30), st.text(max_size=12), st.text(max_size=20))
def test_any_words_give_a_picture(title, actor, document):
    frame = frame_of(FORMS[:1])
    frame["title"], frame["document"] = kept(title), kept(document)
    frame.at[0, "actors"] = (kept(actor),)
    root = read(svg(frame, size="column", title=title))
    assert not list(root.iter(f"{SVG}script"))


HOSTILE = [
    "</text><script>alert(1)</script>", "]]><!--", "&amp;&lt;", "a\x00b\x1b[31m", "\ud800", "\ufffe\uffff",
    "\u202eevil\u202c", "שלום عليكم", "👩‍🚀 🛰", "url(#plot)", 'x" onload="alert(1)', "javascript:alert(1)",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_words(text):
    frame = frame_of(FORMS[:1])
    frame["title"], frame["document"] = kept(f"Agency {text}"), kept(text)
    frame.at[0, "actors"] = (kept(text),)
    root = read(svg(frame, title=text))
    assert not list(root.iter(f"{SVG}script"))
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert plain(kept(f"Agency {text}")) in " ".join("".join(group.itertext()) for group in groups(root).values())


def test_plain_text():
    assert plain("a\x00b\tc\u00a0d\u2028e\ud800f\u202eg") == "a\ufffdb c d e\ufffdf\ufffdg"
    assert plain("naïve 👩‍🚀 שלום") == "naïve 👩‍🚀 שלום"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"size": "huge"}, "unknown size 'huge'; known: column, page, slide, or WIDTHxHEIGHT"),
        ({"size": "9x9"}, "unknown size '9x9'"),
        ({"size": "99999x99999"}, "unknown size"),
        ({"theme": "pink"}, "unknown theme 'pink'; known: light, dark, grey"),
        ({"lanes": "colour"}, "unknown lanes 'colour'"),
        ({"view": "2019/.."}, "not a span of EDTF dates"),
    ],
)
def test_a_wrong_option_is_named(options, message):
    with pytest.raises(TimelineError, match=message):
        svg(frame_of(FIVE), **options)


def test_no_events_are_a_picture_too():
    assert "No event to show." in texts(read(timeline.svg(frame_of(()))))


def test_rules_are_applied_by_weight_and_colours_are_resolved():
    css = """
    .a text{fill:red;paint-order:stroke;stroke:white;stroke-width:3px} /* a note */
    .a .b{fill:var(--paper);font-size:12px}
    .c{color:var(--fact)}
    .a .d{fill:color-mix(in srgb,currentColor 50%,var(--paper))}
    .e{fill:rgba(0, 0, 0, 0.5)}
    """
    root = etree.fromstring(
        '<g class="a"><text class="b"/><g class="c"><text class="d"/><rect class="e"/></g><text/></g>'
    )
    assert [len(rule.chain) for rule in rules_of(css)] == [1, 1, 2, 2, 2]
    inlined(root, css, {"paper": "#ffffff", "fact": "#000000", "ink": "#111111"})
    assert etree.tostring(root).decode() == (
        '<g><text fill="#ffffff" font-size="12"/><g><text fill="#808080"/>'
        '<rect fill="#000000" fill-opacity="0.5"/></g><text fill="red"/></g>'
    )
