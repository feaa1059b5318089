"""The legend under the timeline follows what the timeline shows."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.dashboard.conftest import served
from tests.made_events import moved
from timeline.dashboard import create_app

pytestmark = pytest.mark.browser


def test_the_legend_shows_the_marks_of_the_picture_and_follows_a_zoom(address, visit):
    page = visit(address)
    shown = page.locator("#legend li:visible")
    expect(shown).to_have_text(
        ["happened", "planned or targeted", "a known day", "some time in a month or year", "by or from a date"]
    )
    page.evaluate("timelinePage.lookAt(18382, 18500)")
    expect(shown).to_have_text(["happened", "a known day", "some time in a month or year"])


def test_the_legend_explains_the_arrow_of_a_target_that_moved(visit):
    with served(create_app(moved())) as address:
        page = visit(address)
        expect(page.locator("#legend li:visible", has_text="how a target moved")).to_have_count(1)
        page.get_by_label("Search").fill("opens an office")
        expect(page.locator("#legend li:visible", has_text="how a target moved")).to_have_count(0)


def test_on_paper_the_legend_is_that_of_the_picture_on_paper(visit):
    with served(create_app(moved())) as address:
        page = visit(address, viewport={"width": 390, "height": 844})
        entry = page.locator("#legend [data-key=slip]")
        expect(entry).to_be_visible()
        screen = entry.text_content()
        page.wait_for_function("() => document.documentElement.dataset.paper")
        paper = page.evaluate(
            """async () => {
                const drawing = await (await fetch('/api/picture?width=690&height=600')).json();
                const svg = new DOMParser().parseFromString(drawing.svg, 'image/svg+xml').documentElement;
                return JSON.parse(svg.dataset.legend);
            }"""
        )
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        expect(page.locator("#legend li:visible")).to_have_text(list(paper.values()))
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        expect(entry).to_have_text(str(screen))
