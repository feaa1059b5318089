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
