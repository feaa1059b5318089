"""What the page says when there is little to show: nothing found, nothing dated, nothing understood, no answer."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.dashboard.conftest import served
from tests.dashboard.test_browser import TITLES, chart_says, mark_at
from tests.made_events import article, collection_of, frame_of, rows_of
from timeline.dashboard import create_app
from timeline.frame import Collection

pytestmark = pytest.mark.browser


def test_nothing_found_can_be_undone_where_it_is_said(address, visit):
    page = visit(address + "/?q=zzz&status=target", ready=False)
    page.locator("#nothing").get_by_role("button", name="Clear all").click()
    chart_says(page, *TITLES)
    expect(page.locator("#nothing")).to_be_hidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_period_that_is_not_understood_is_marked_and_can_be_read(address, visit, theme):
    page = visit(f"{address}/?theme={theme}")
    field = page.get_by_label("Period")
    field.fill("whenever")
    field.press("Enter")
    said = page.get_by_text("Not understood.")
    expect(said).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    box = said.bounding_box()
    assert box is not None
    assert box["height"] < 30
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_documents_without_a_dated_event_show_what_they_tell(visit, scheme):
    told = article()
    with served(create_app(Collection(frame_of(()), told.documents, told.undated))) as address:
        page = visit(address, ready=False, color_scheme=scheme)
        expect(page.get_by_role("heading", name="No dated event was found.")).to_be_visible()
        expect(page.locator(".undated-list")).to_contain_text("Talks went well")
        expect(page.get_by_text("There is nothing to show yet.")).to_have_count(0)
        expect(page.locator("html")).to_have_attribute("data-theme", scheme)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.locator("#theme").get_by_text("Dark", exact=True).click()
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_when_the_server_stops_the_page_says_so_and_tries_again(open_context, address):
    page = open_context().new_page()
    page.goto(address)
    page.wait_for_selector("#graph .title", state="attached")
    page.route("**/api/picture**", lambda route: route.abort())
    page.get_by_role("button", name="Zoom in").click()
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text("the server does not answer")
    assert problem.evaluate("box => getComputedStyle(box).backgroundColor") != "rgba(0, 0, 0, 0)"
    page.unroute("**/api/picture**")
    problem.get_by_role("button", name="Try again").click()
    expect(problem).to_be_hidden()


def test_the_pointer_is_told_what_the_picture_does_not_say(address, visit):
    page = visit(address)
    page.mouse.move(*mark_at(page, "e04"))
    tip = page.locator(".tip")
    expect(tip).to_have_text("by 2024, planned or targetedClick to read the sentence")
    days = [f"2019-0{number % 3 + 1}-0{number % 9 + 1}" for number in range(90)]
    rows = (
        f"{day} | {day} | {day} | day | occurred | Office {n} awards a contract | award | ASA"
        for n, day in enumerate(days)
    )
    long = rows_of("\n".join(rows))
    with served(create_app(collection_of(long))) as crowded:
        page = visit(crowded)
        untitled = page.evaluate("timelinePage.marks().find(mark => mark[2])[1]")
        page.mouse.move(*mark_at(page, untitled))
        expect(page.locator(".tip")).to_contain_text("awards a contract")


def test_on_a_phone_the_chosen_mark_stays_in_sight_above_its_panel(visit):
    years = ((n, 2001 + n) for n in range(9))
    lines = (f"{y} | {y}-01-01 | {y}-12-31 | year | occurred | Office {n} opens | order | Actor {n}" for n, y in years)
    rows = rows_of("\n".join(lines))
    with served(create_app(collection_of(rows))) as address:
        page = visit(address, viewport={"width": 390, "height": 844}, has_touch=True)
        page.evaluate("window.scrollTo(0, 300)")
        page.touchscreen.tap(*mark_at(page, "e06"))
        expect(page.get_by_role("complementary", name="Event")).to_be_visible()
        mark, panel = (page.locator(name).bounding_box() for name in ('#graph .event[data-id="e06"]', "#panel"))
        assert mark is not None and panel is not None
        assert mark["y"] >= 0 and mark["y"] + mark["height"] <= panel["y"]
