"""A visit as a user makes it: find, open, read, zoom, take away, go back; by mouse, by keyboard and on a phone."""

from __future__ import annotations

import csv
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.bench.chart import made
from tests.dashboard.conftest import served
from tests.made_events import FORMS, article, collection_of, frame_of, moved
from timeline.dashboard import create_app
from timeline.frame import Collection

pytestmark = pytest.mark.browser

TITLES = (
    "The president orders a return to the moon",
    "ASA announces the Selene programme",
    "ASA presents the Selene Charter",
    "The Evening Post prints an interview",
    "Return a crew to the surface of the moon",
)


def query(page):
    return parse_qs(urlsplit(page.url).query)


def chart_says(page, *titles):
    """Wait until the chart holds these titles, and no other of the five."""
    for title in TITLES:
        expect(page.locator("#graph .title", has_text=title)).to_have_count(1 if title in titles else 0)


def mark_at(page, event_id):
    """Return the middle of an event's mark on the screen."""
    return page.evaluate(
        """id => {
            const entry = timelinePage.marks().find(mark => mark[1] === id), box = entry[0][0];
            const layer = document.querySelector('.touch-layer').getBoundingClientRect();
            const x = layer.x + timelinePage.drawing().left, y = layer.y + timelinePage.drawing().top;
            return [x + (box[0] + box[2]) / 2, y + (box[1] + box[3]) / 2];
        }""",
        event_id,
    )


def test_the_first_visit_shows_all_events_and_says_what_it_is(address, visit):
    page = visit(address)
    chart_says(page, *TITLES)
    expect(page.locator("h1")).to_have_text("Space Policy Timeline")
    expect(page.locator(".tagline")).to_contain_text("the sentence behind every date")
    expect(page.locator("#summary")).to_have_text("5 events")
    expect(page.locator(".ag-row")).to_have_count(5)


def test_filter_by_words_and_undo_it(address, visit):
    page = visit(address)
    page.get_by_label("Search").fill("selene")
    chart_says(page, TITLES[1], TITLES[2])
    expect(page.locator("#summary")).to_have_text("2 of 5 events")
    expect(page.get_by_label("Period")).to_have_value("")
    expect(page.locator(".ag-row")).to_have_count(2)
    assert query(page) == {"q": ["selene"]}
    page.get_by_role("button", name="Remove filter “selene”").click()
    chart_says(page, *TITLES)
    expect(page.get_by_label("Search")).to_have_value("")


def test_filter_by_actor_and_status(address, visit):
    page = visit(address)
    page.get_by_role("button", name="Actor", exact=True).click()
    page.get_by_role("checkbox", name=re.compile("^White House")).check()
    chart_says(page, TITLES[0], TITLES[4])
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Status", exact=True).click()
    page.get_by_role("checkbox", name=re.compile("^Target")).check()
    chart_says(page, TITLES[4])
    assert query(page) == {"actor": ["White House"], "status": ["target"]}
    page.get_by_role("button", name="Clear all").click()
    chart_says(page, *TITLES)


def test_filter_by_period_as_people_type_it(address, visit):
    page = visit(address)
    field = page.get_by_label("Period")
    field.fill("2019 to 2020-06")
    field.press("Enter")
    chart_says(page, TITLES[1], TITLES[2], TITLES[4])
    assert query(page) == {"from": ["2019"], "to": ["2020-06"]}
    field.fill("whenever")
    field.press("Enter")
    expect(page.get_by_text("Not understood.")).to_be_visible()


def test_open_an_event_and_read_why(address, visit):
    page = visit(address)
    page.mouse.click(*mark_at(page, "e03"))
    panel = page.get_by_role("complementary", name="Event")
    expect(panel.get_by_role("heading", level=2)).to_have_text(TITLES[3])
    expect(panel).to_contain_text("13 July 2020")
    expect(panel.locator("blockquote mark.time")).to_have_text("2020-07-13")
    expect(panel.locator("blockquote mark.trigger")).to_have_text("Evening")
    expect(panel).to_contain_text("As written")
    assert query(page) == {"selected": ["e03"]}
    panel.get_by_role("button", name="After").click()
    expect(panel.get_by_role("heading", level=2)).to_have_text(TITLES[4])
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()
    assert query(page) == {}


def test_the_csv_holds_the_rows_that_are_shown(address, visit, tmp_path):
    page = visit(address + "/?status=occurred&q=asa")
    expect(page.locator(".ag-row")).to_have_count(2)
    with page.expect_download() as started:
        page.get_by_role("link", name="CSV").click()
    file = tmp_path / "events.csv"
    started.value.save_as(file)
    with file.open(encoding="utf-8", newline="") as lines:
        titles = [row["title"] for row in csv.DictReader(lines)]
    assert titles == page.locator('.ag-row .ag-cell[col-id="title"]').all_text_contents() == list(TITLES[1:3])


def test_back_forward_and_reload_give_the_same_view(address, visit):
    page = visit(address)
    page.get_by_label("Search").fill("selene")
    chart_says(page, TITLES[1], TITLES[2])
    page.mouse.click(*mark_at(page, "e01"))
    panel = page.get_by_role("complementary", name="Event")
    expect(panel).to_be_visible()
    page.go_back()
    expect(panel).to_be_hidden()
    page.go_back()
    chart_says(page, *TITLES)
    expect(page.get_by_label("Search")).to_have_value("")
    page.go_forward()
    page.go_forward()
    expect(panel).to_be_visible()
    page.reload()
    chart_says(page, TITLES[1], TITLES[2])
    expect(panel.get_by_role("heading", level=2)).to_have_text(TITLES[1])
    expect(page.get_by_label("Search")).to_have_value("selene")


def test_zoom_by_button_wheel_and_drag_goes_into_the_address(address, visit):
    page = visit(address)
    page.get_by_role("button", name="Zoom in").click()
    page.wait_for_url("**view=**")
    first = query(page)["view"]
    page.wait_for_function("() => !document.querySelector('.moving')")
    page.mouse.move(*mark_at(page, "e03"))
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("view") not in (None, first))
    page.wait_for_function("() => !document.querySelector('.moving')")
    second = query(page)["view"]
    x, y = mark_at(page, "e03")
    page.mouse.move(x, y + 40)
    page.mouse.down()
    page.mouse.move(x - 120, y + 40, steps=4)
    page.mouse.up()
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("view") not in (None, second))
    page.get_by_role("button", name="Show all").click()
    chart_says(page, *TITLES)
    assert query(page) == {}


def test_the_wheel_alone_scrolls_the_page(address, visit):
    page = visit(address)
    page.mouse.move(*mark_at(page, "e03"))
    page.mouse.wheel(0, 300)
    page.wait_for_function("() => window.scrollY > 100")
    assert query(page) == {}


def test_brushing_the_overview_sets_the_window(address, visit):
    page = visit(address)
    strip = page.locator("#overview").bounding_box()
    assert strip is not None
    page.mouse.move(strip["x"] + strip["width"] * 0.3, strip["y"] + 20)
    page.mouse.down()
    page.mouse.move(strip["x"] + strip["width"] * 0.6, strip["y"] + 20, steps=5)
    page.mouse.up()
    page.wait_for_url("**view=**")
    chart_says(page, TITLES[1], TITLES[2], TITLES[3])
    start = page.get_by_role("slider", name="Start of the visible span")
    start.focus()
    before = query(page)["view"]
    start.press("ArrowLeft")
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query)["view"] != before)


def test_lanes_and_theme(address, visit):
    page = visit(address)
    page.locator("#lanes").get_by_text("Status", exact=True).click()
    expect(page.locator("#graph .lane", has_text="Occurred")).to_have_count(1)
    page.locator("#theme").get_by_text("Dark", exact=True).click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert query(page) == {"lanes": ["status"], "theme": ["dark"]}


def test_every_event_by_keyboard_in_time_order(address, visit):
    page = visit(address)
    title = page.locator("#panel-title")
    for wanted in TITLES:
        page.keyboard.press("n")
        expect(title).to_have_text(wanted)
        expect(page.locator("#live")).to_contain_text(wanted, ignore_case=True)
    expect(title).to_be_focused()
    page.keyboard.press("p")
    expect(title).to_have_text(TITLES[3])
    page.keyboard.press("Escape")
    expect(page.get_by_role("complementary", name="Event")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()


def test_the_list_of_shortcuts(address, visit):
    page = visit(address)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_contain_text("Next event in time")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_hidden()


def test_a_row_of_the_table_opens_its_event(address, visit):
    page = visit(address)
    page.locator(".ag-row", has_text=TITLES[2]).click()
    expect(page.get_by_role("complementary", name="Event")).to_contain_text(TITLES[2])


def test_the_undated_list(address, visit):
    page = visit(address)
    page.get_by_role("tab", name="Without a date").click()
    expect(page.get_by_role("tabpanel", name="Without a date")).to_contain_text("Talks with partners went well")


def test_an_address_that_opens_a_document_shows_it(visit):
    with served(create_app(article())) as address:
        page = visit(address + "/?read=article.txt", viewport={"width": 390, "height": 700})
        expect(page.locator("#reader").get_by_role("heading").first).to_be_in_viewport()


def test_from_the_event_to_its_document_and_back(visit):
    with served(create_app(article())) as address:
        page = visit(address + "/?selected=e01")
        page.get_by_role("link", name="Read it in the document").click()
        reader = page.locator("#reader")
        expect(reader.locator("a.mark.time[aria-current]")).to_have_text("2027")
        expect(reader.locator("a.mark.time[aria-current]")).to_be_in_viewport()
        expect(reader).to_contain_text("<i>Talks</i> with partners")
        reader.get_by_text("4 March 2019").click()
        expect(page.locator("#panel-title")).to_have_text("The agency signed the debris treaty")
        expect(page.locator("#graph .event:has(.chosen) .title")).to_have_text("The agency signed the debris treaty")
        assert query(page) == {"selected": ["e00"], "read": ["article.txt"]}
        page.go_back()
        expect(reader.locator("a.mark.time[aria-current]")).to_have_text("2027")


def test_targets_that_moved_have_arrows_a_history_and_a_view_of_their_own(visit):
    with served(create_app(moved())) as address:
        page = visit(address)
        expect(page.locator("#graph .slip-word")).to_have_count(4)
        page.get_by_role("button", name="Moved targets").click()
        expect(page.locator("#summary")).to_have_text("5 of 8 events")
        expect(page.locator("#graph .lane").first).to_contain_text("+2.2 y in all")
        assert query(page) == {"moved": ["1"], "lanes": ["slip"]}
        expect(page.get_by_role("button", name="Moved targets")).to_have_attribute("aria-pressed", "true")
        page.mouse.click(*mark_at(page, "e01"))
        panel = page.get_by_role("complementary", name="Event")
        told = panel.locator(".history li")
        expect(told).to_have_count(3)
        expect(told.nth(0)).to_contain_text("First")
        expect(told.nth(0)).to_contain_text("by 2024")
        expect(told.nth(0)).to_contain_text("Report 1, 1 June 2019")
        expect(told.nth(1)).to_contain_text("+2 y")
        expect(told.nth(2)).to_contain_text("Happened")
        told.nth(2).get_by_role("link").click()
        expect(panel.get_by_role("heading", level=2)).to_have_text("ASA landed a crew on the moon")
        page.get_by_role("button", name="Remove filter targets that moved").click()
        expect(page.locator("#summary")).to_have_text("8 events")
        assert query(page) == {"selected": ["e02"]}


def test_the_table_sorts_by_slip(visit):
    with served(create_app(moved())) as address:
        page = visit(address + "/?moved=1")
        moved_by = page.locator('.ag-row .ag-cell[col-id="slip"]')
        expect(page.locator(".ag-row")).to_have_count(5)
        header = page.get_by_role("columnheader", name="Moved")
        header.click()
        expect(header).to_have_attribute("aria-sort", "ascending")
        expect(moved_by).to_have_text(["First", "−1 y", "First", "+2 y", "+2.2 y"])


def on_paper(page):
    """Wait until the page holds the drawing for paper of its address, then turn to paper."""
    page.wait_for_function("() => document.documentElement.dataset.paper")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")


def test_on_paper_there_is_the_picture_and_a_numbered_table_with_sources(address, visit):
    page = visit(address + "/?status=occurred&selected=e01")
    on_paper(page)
    expect(page.locator("#graph svg")).to_be_visible()
    rows = page.locator("#printed tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.first).to_have_text(re.compile(r"^1\s*2017\s*The president orders.*Occurred.*Report 1, 15 July 2020$"))
    expect(page.locator("#printed footer")).to_contain_text("documents published on 15 July 2020")
    expect(page.locator("#printed footer")).to_contain_text("/?status=occurred&selected=e01")
    for gone in ("#panel", ".controls", "#overview", ".tabs", "#copy", ".zooms"):
        expect(page.locator(gone)).to_be_hidden()


def test_who_prints_at_once_gets_the_list_too(address, visit):
    page = visit(address + "/?status=occurred")
    page.emulate_media(media="print")
    expect(page.locator("#printed tbody tr")).to_have_count(4)
    page.emulate_media(media="screen")
    expect(page.locator("#printed tbody tr")).to_have_count(0)


def test_on_paper_labels_are_placed_anew_and_the_screen_comes_back(address, visit):
    page = visit(address)
    width = page.locator("#graph svg").get_attribute("width")
    on_paper(page)
    expect(page.locator("#graph svg")).to_have_attribute("width", "690")
    edge = page.locator("#graph svg").bounding_box()
    for title in page.locator("#graph .title").all():
        box = title.bounding_box()
        assert edge is not None and box is not None
        assert box["x"] >= edge["x"] and box["x"] + box["width"] <= edge["x"] + edge["width"]
    chart_says(page, *TITLES)
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator("#graph svg")).to_have_attribute("width", str(width))


def test_the_marks_by_keyboard(address, visit):
    page = visit(address)
    marks = page.locator("#graph .event")
    expect(page.locator('#graph .event[tabindex="0"]')).to_have_count(1)
    page.locator("#zoom-all").focus()
    page.keyboard.press("Tab")
    focused = page.locator("#graph .event:focus")
    expect(focused).to_have_attribute("aria-label", f"{TITLES[0]}, 2017, 1 of 5")
    assert focused.evaluate("mark => getComputedStyle(mark).outlineStyle") == "solid"
    for place, title in enumerate(TITLES[1:], start=2):
        page.keyboard.press("ArrowRight")
        expect(focused).to_have_attribute("aria-label", re.compile(f"^{title}, .*, {place} of 5$"))
    page.keyboard.press("Home")
    expect(focused).to_have_attribute("aria-label", re.compile(TITLES[0]))
    lane = page.evaluate("timelinePage.marks().find(mark => mark[1] === 'e00')[4]")
    page.keyboard.press("ArrowUp" if lane else "ArrowDown")
    other = focused.get_attribute("data-id")
    assert page.evaluate("id => timelinePage.marks().find(mark => mark[1] === id)[4]", other) != lane
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(marks.locator(f'xpath=self::*[@data-id="{other}"]')).to_be_focused()


def test_the_keyboard_goes_on_past_the_edge_of_the_view(address, visit):
    page = visit(address + "/?view=2016-06-01/2018-12-31")
    page.locator("#zoom-all").focus()
    page.keyboard.press("Tab")
    focused = page.locator("#graph .event:focus")
    expect(focused).to_have_attribute("data-id", "e00")
    page.keyboard.press("ArrowRight")
    expect(focused).to_have_attribute("data-id", "e01")
    page.keyboard.press("ArrowLeft")
    expect(focused).to_have_attribute("data-id", "e00")


def test_stepping_brings_the_event_into_the_picture(address, visit):
    page = visit(address + "/?view=2016-06-01/2017-12-31&selected=e00")
    page.get_by_role("button", name="After").click()
    expect(page.locator("#panel-title")).to_have_text(TITLES[1])
    expect(page.locator("#graph .event:has(.chosen) .title")).to_have_text(TITLES[1])


def test_a_picture_asked_for_before_a_step_does_not_undo_it(address, visit):
    page = visit(address + "/?view=2016-06-01/2017-12-31&selected=e00")
    expect(page.locator("#graph .event:has(.chosen) .title")).to_have_text(TITLES[0])
    page.evaluate(
        "() => { const go = timelinePage.go; timelinePage.go = asked => { window.go_on = () => go(asked); }; }"
    )
    page.get_by_role("button", name="After").click()
    drawn = page.evaluate("timelinePage.key")
    page.set_viewport_size({"width": 1000, "height": 800})
    page.wait_for_function("drawn => timelinePage.key !== drawn", arg=drawn)
    page.evaluate("go_on()")
    expect(page.locator("#graph .event:has(.chosen) .title")).to_have_text(TITLES[1])


def test_the_selected_event_is_drawn_among_thousands(visit):
    with served(create_app(Collection(made(3000)))) as address:
        page = visit(address + "/?selected=e0000007")
        expect(page.locator('#graph .event[data-id="e0000007"] .title')).to_have_count(1)
        expect(page.locator('#graph .event[data-id="e0000007"] .chosen')).to_have_count(1)


def test_the_table_and_the_chart_choose_together(address, visit):
    page = visit(address)
    row = page.locator(".ag-row-selected")
    page.mouse.click(*mark_at(page, "e03"))
    expect(row).to_have_count(1)
    expect(row).to_contain_text(TITLES[3])
    page.locator(".ag-row", has_text=TITLES[1]).click()
    expect(page.locator("#graph .event:has(.chosen)")).to_have_attribute("data-id", "e01")
    page.keyboard.press("Escape")
    expect(row).to_have_count(0)


def test_a_row_chosen_while_rows_come_in_stays_chosen(address, visit):
    page = visit(address + "/?selected=e03")
    expect(page.locator(".ag-row-selected")).to_contain_text(TITLES[3])
    page.evaluate(
        """() => {
          const api = window.dash_ag_grid.getApi("table");
          api.getRowNode("e01").setSelected(true, true);
          api.dispatchEvent({type: "modelUpdated"});
          window.timelinePage.showRow("e03", 0);
        }"""
    )
    expect(page.locator("#graph .event:has(.chosen)")).to_have_attribute("data-id", "e01")
    expect(page.locator(".ag-row-selected")).to_contain_text(TITLES[1])


def test_copy_the_table_for_a_spreadsheet(address, visit):
    page = visit(address + "/?status=occurred")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    header = page.get_by_role("columnheader", name="Date")
    expect(page.locator(".ag-row")).to_have_count(4)
    header.click()
    header.click()
    expect(header).to_have_attribute("aria-sort", "descending")
    page.locator("#copy").click()
    expect(page.locator("#copy")).to_have_text("4 rows copied")
    lines = [line.split("\t") for line in page.evaluate("navigator.clipboard.readText()").splitlines()]
    assert [line[:3] for line in lines] == [
        ["Date", "Event", "Status"],
        ["13 July 2020", TITLES[3], "Occurred"],
        ["May 2020", TITLES[2], "Occurred"],
        ["2019", TITLES[1], "Occurred"],
        ["2017", TITLES[0], "Occurred"],
    ]


def test_copy_chosen_rows(address, visit):
    page = visit(address)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".ag-row", has_text=TITLES[1]).click()
    page.locator(".ag-row", has_text=TITLES[3]).click(modifiers=["ControlOrMeta"])
    expect(page.locator(".ag-row-selected")).to_have_count(2)
    page.keyboard.press("ControlOrMeta+c")
    expect(page.locator("#live")).to_have_text("2 rows copied")
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert [line.split("\t")[1] for line in lines] == ["Event", TITLES[1], TITLES[3]]


def test_a_server_that_does_not_answer_is_said(address, visit):
    page = visit(address)
    page.route(
        "**/api/picture*", lambda route: route.fulfill(status=200, body="no picture", content_type="application/json")
    )
    page.get_by_role("button", name="Zoom in").click()
    expect(page.get_by_role("alert")).to_contain_text("could not be drawn")
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible()
    page.unroute("**/api/picture*")
    # a zoom may ask twice: then its second request puts the page right before the button can be pressed
    again.evaluate_all("buttons => buttons.forEach(button => button.click())")
    expect(page.get_by_role("alert")).to_be_hidden()
    expect(page.locator("#graph .title").first).to_be_attached()


def test_a_phone(address, visit):
    page = visit(address, viewport={"width": 390, "height": 844}, has_touch=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.touchscreen.tap(*mark_at(page, "e00"))
    panel = page.get_by_role("complementary", name="Event")
    expect(panel).to_contain_text(TITLES[0])
    box = panel.bounding_box()
    assert box is not None
    assert box["width"] == 390


def test_nothing_found_and_nothing_there(address, visit):
    page = visit(address + "/?q=zzz", ready=False)
    expect(page.locator("#nothing")).to_contain_text("No event matches all of these filters.")
    expect(page.locator("#nothing")).to_be_visible()
    with served(create_app(Collection(frame_of(())))) as empty:
        page = visit(empty, ready=False)
        expect(page.get_by_text("There is nothing to show yet.")).to_be_visible()
        expect(page.get_by_text("timeline serve")).to_be_visible()


def test_words_of_documents_stay_words(visit):
    with served(create_app(collection_of(FORMS))) as address:
        page = visit(address + "/?selected=e16&q=bold")
        expect(page.locator("#panel-title")).to_have_text("<b>Bold</b> & =SUM(A1) claim")
        expect(page.locator("#graph .title")).to_contain_text("<b>Bold</b> & =SUM(A1) claim")


def test_the_embed_draws_by_itself(address, visit):
    page = visit(address + "/embed?status=occurred", ready=False)
    expect(page.locator("#chart .textpoint")).to_have_count(4)


def test_a_page_from_disk_draws_without_a_network(open_context, tmp_path):
    from timeline.exports import export

    file = tmp_path / "chart.html"
    file.write_bytes(export(collection_of(), "html"))
    context = open_context(offline=True, viewport={"width": 1200, "height": 800})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(file.as_uri())
    expect(page.locator("#chart .textpoint").first).to_be_attached()
    assert errors == []


VISITS = {
    "first": "/",
    "panel": "/?selected=e03",
    "nothing": "/?q=zzz",
    "reader": "/?read=report-1.txt",
    "embed": "/embed",
}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("place", VISITS)
def test_axe_finds_nothing(address, visit, place, theme):
    url = address + VISITS[place] + ("&" if "?" in VISITS[place] else "?") + f"theme={theme}"
    page = visit(url, ready=place in ("first", "panel"))
    if place == "first":
        page.get_by_role("button", name="Actor", exact=True).click()
        expect(page.get_by_role("checkbox").first).to_be_visible()
    if place == "panel":
        expect(page.locator("#panel-title")).to_be_visible()
    if place != "embed":
        expect(page.locator("#reader article" if place == "reader" else ".ag-header-cell").first).to_be_visible()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
