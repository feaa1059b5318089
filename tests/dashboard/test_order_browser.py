"""The order of lanes: chosen in the page, held by the address, the same in what is shared."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FULLEST, BY_NAME = ["ASA", "White House", "Evening Post"], ["ASA", "Evening Post", "White House"]


def test_the_order_of_lanes_is_chosen_and_goes_into_the_address(address, visit):
    page = visit(address)
    lanes = page.locator("#graph .lane")
    expect(lanes).to_have_text(FULLEST)
    page.get_by_label("Order of lanes").select_option("By name")
    expect(lanes).to_have_text(BY_NAME)
    assert parse_qs(urlsplit(page.url).query) == {"order": ["name"]}
    page.go_back()
    expect(lanes).to_have_text(FULLEST)
    expect(page.get_by_label("Order of lanes")).to_have_value("events")


def test_an_address_opens_in_its_order(address, visit):
    page = visit(address + "/?order=name")
    expect(page.locator("#graph .lane")).to_have_text(BY_NAME)
    expect(page.get_by_label("Order of lanes")).to_have_value("name")
    page.locator("#lanes").get_by_text("None", exact=True).click()
    expect(page.get_by_label("Order of lanes")).to_be_hidden()


def test_a_picture_of_the_same_address_has_the_same_order(client):
    picture = client.get("/api/picture.svg?order=name").get_data(as_text=True)
    places = [picture.index(f">{name}<") for name in BY_NAME]
    assert places == sorted(places)
