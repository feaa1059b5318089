"""The page on a phone and on a wide wall: what folds away, what stays readable."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}


def test_on_a_phone_the_filters_take_one_row_and_open_on_request(address, visit):
    page = visit(address, **PHONE)
    controls = page.locator(".controls").bounding_box()
    assert controls is not None
    assert controls["height"] < 50
    opener = page.get_by_role("button", name="Filters")
    expect(opener).to_have_attribute("aria-expanded", "false")
    for hidden in ("#period", "#facet-button-actor", "#lanes"):
        expect(page.locator(hidden)).to_be_hidden()
    opener.tap()
    expect(opener).to_have_attribute("aria-expanded", "true")
    page.get_by_role("button", name="Actor", exact=True).tap()
    page.get_by_role("checkbox", name=re.compile("^White House")).check()
    expect(page.locator("#summary")).to_have_text("2 of 5 events")
    expect(opener).to_have_text("Filters1")
    opener.tap()
    expect(page.locator("#facet-actor")).to_be_hidden()
    expect(page.locator("#period")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_button_counts_the_filters_of_an_address(address, visit):
    page = visit(address + "/?status=occurred&status=target&from=2019&to=2024&q=moon", **PHONE)
    expect(page.get_by_role("button", name="Filters")).to_have_text("Filters3")


def test_on_a_wide_page_the_filters_stand_open(address, visit):
    page = visit(address + "/?status=occurred")
    expect(page.locator("#more-open")).to_be_hidden()
    for shown in ("#period", "#facet-button-actor", "#lanes"):
        expect(page.locator(shown)).to_be_visible()
