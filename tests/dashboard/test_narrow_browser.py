"""The page on a phone and on a wide wall: what folds away, what stays readable."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.dashboard.conftest import served
from tests.made_events import article
from timeline.dashboard import create_app

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


LINES = """element => {
  const lines = {};
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const line = Math.round(range.getBoundingClientRect().bottom / 12);
      lines[line] = (lines[line] || 0) + 1;
    }
  }
  return Math.max(...Object.values(lines));
}"""


@pytest.mark.parametrize("width", [1440, 2560])
def test_lines_of_text_are_no_longer_than_one_can_follow(visit, width):
    told = article()
    long = " ".join(["The agency went on to say that all of the partners had agreed to it."] * 6)
    documents = {name: replace(one, text=f"{long}\n\n{one.text}") for name, one in told.documents.items()}
    shown = told.frame.copy()
    shown["sentence"] = long
    shown["time_start"] = shown["time_end"] = shown["sentence_start"] = 0
    undated = told.undated.assign(sentence=long)
    with served(create_app(replace(told, frame=shown, documents=documents, undated=undated))) as address:
        page = visit(address + "/?read=article.txt&selected=e00", viewport={"width": width, "height": 1200})
        for place in (".reader article p", ".panel blockquote"):
            expect(page.locator(place).first).to_be_visible()
            assert page.locator(place).first.evaluate(LINES) <= 78
        page.get_by_role("tab", name="Without a date").click()
        assert page.locator(".undated-list q").first.evaluate(LINES) <= 78
        chart = page.locator("#graph-holder").bounding_box()
        assert chart is not None
        assert chart["width"] > width - 600
