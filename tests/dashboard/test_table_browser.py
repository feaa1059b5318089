"""The table as it is read: titles at the head of their cells, and no word that is not the page's own."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from timeline.scene.wording import wording

pytestmark = pytest.mark.browser


def test_titles_begin_with_a_capital_letter_as_shown_and_stay_as_they_are_in_files(address, visit, client):
    page = visit(address + "/?status=target")
    expect(page.locator('.ag-row .ag-cell[col-id="title"]')).to_have_text("Return a crew to the surface of the moon")
    assert '"return a crew to the surface of the moon"' in client.get("/api/events.csv?status=target").get_data(
        as_text=True
    )


def test_titles_are_sorted_as_they_are_read(address, visit):
    page = visit(address)
    page.get_by_role("columnheader", name="Event").click()
    expect(page.get_by_role("columnheader", name="Event")).to_have_attribute("aria-sort", "ascending")
    titles = page.locator('.ag-row .ag-cell[col-id="title"]')
    expect(titles.nth(2)).to_have_text("Return a crew to the surface of the moon")


def test_an_empty_table_says_so_in_the_words_of_the_page(address, visit):
    page = visit(address + "/?q=zzz", ready=False)
    expect(page.locator(".ag-overlay")).to_have_text("No event matches all of these filters.")
    expect(page.get_by_text("No Rows To Show")).to_have_count(0)


def test_what_the_grid_says_to_a_screen_reader_comes_from_the_file_of_words(address, visit):
    page = visit(address)
    expect(page.locator(".ag-row").first).to_be_visible()
    page.locator(".ag-header-cell").first.focus()
    expect(page.locator(".ag-aria-description-container")).to_have_text("Press Enter to sort")
    ours = set(wording().table("grid").values()) | set(wording().table("columns").values())
    labels = page.locator("#table [aria-label]").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))")
    assert labels
    assert set(labels) <= ours
