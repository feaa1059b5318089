"""The Share dialogue in a browser: it shows, copies and downloads what it says, by pointer and by keyboard."""

from __future__ import annotations

import http.server
import re
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def dialogue(visit, address):
    """The page with a filter, and its dialogue open."""
    page = visit(f"{address}/?status=occurred&view=2016/2022")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.click("#share-open")
    expect(page.locator("#share")).to_be_visible()
    return page


def code(page):
    return page.locator("#share-code").inner_text()


def copied(page):
    page.click("#share-copy")
    expect(page.locator("#share-said")).to_have_text("Copied.")
    return page.evaluate("navigator.clipboard.readText()")


def test_the_link_is_the_view(dialogue, address):
    assert copied(dialogue) == f"{address}/?status=occurred&view=2016%2F2022"
    expect(dialogue.locator("#share-preview img")).to_have_js_property("complete", True)
    assert dialogue.locator("#share-preview img").evaluate("image => image.naturalWidth") > 300


def test_the_ways_into_a_web_page(dialogue, address):
    dialogue.click("#share-tab-embed")
    assert re.search(rf'<iframe src="{address}/embed\?status=occurred&amp;view=2016%2F2022" title="', copied(dialogue))
    frame = dialogue.frame_locator("#share-preview iframe")
    expect(frame.locator("footer")).to_contain_text("Sources: Report")
    expect(frame.locator(".chart svg").first).to_be_visible()
    dialogue.get_by_role("button", name="Script that sizes itself").click()
    assert f'src="{address}/vendor/timeline-embed.js"' in code(dialogue)
    dialogue.get_by_role("button", name="oEmbed address").click()
    answer = dialogue.request.get(code(dialogue))
    assert "/embed?status=occurred" in answer.json()["html"]


def test_a_picture_is_downloaded_as_chosen(dialogue):
    dialogue.click("#share-tab-picture")
    for name in ("Column, 90 mm", "Grey, for print"):
        dialogue.get_by_role("button", name=name).click()
    with dialogue.expect_download() as waiting:
        dialogue.click("#share-download")
    assert waiting.value.suggested_filename == "timeline.svg"
    markup = waiting.value.path().read_text("utf-8")
    assert 'width="90mm"' in markup and "#1f1f1f" in markup


def test_a_report_is_downloaded(dialogue):
    dialogue.click("#share-tab-report")
    expect(dialogue.locator("#share-copy")).to_be_hidden()
    with dialogue.expect_download() as waiting:
        dialogue.click("#share-download")
    assert waiting.value.suggested_filename == "timeline.docx"


def test_by_keyboard(dialogue):
    dialogue.focus("#share-tab-link")
    dialogue.keyboard.press("ArrowRight")
    expect(dialogue.locator("#share-tab-embed")).to_be_focused()
    assert "<iframe" in code(dialogue)
    before = dialogue.url
    dialogue.keyboard.press("n")  # next event, were the dialogue not open
    dialogue.keyboard.press("Escape")
    expect(dialogue.locator("#share")).to_be_hidden()
    expect(dialogue.locator("#share-open")).to_be_focused()
    assert dialogue.url == before


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_anyone_can_use_it(visit, address, width, theme):
    page = visit(f"{address}/?theme={theme}", viewport={"width": width, "height": 844})
    page.click("#share-open")
    for kind in ("link", "embed", "picture", "report"):
        page.click(f"#share-tab-{kind}")
        expect(page.locator(f".share-options[data-kind={kind}]")).to_be_visible()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.getElementById('share').scrollWidth <= window.innerWidth")


@pytest.fixture
def elsewhere(address):
    """A page on another origin that holds the script."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            script = f'<script async src="{address}/vendor/timeline-embed.js" data-query="status=target"></script>'
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f'<!doctype html><link rel="icon" href="data:,"><p>Ours</p>{script}'.encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_script_sizes_itself_and_believes_only_its_own_frame(open_context, elsewhere):
    page = open_context(viewport={"width": 900, "height": 800}).new_page()
    page.goto(elsewhere)
    frame = page.locator("iframe")
    expect(page.frame_locator("iframe").locator(".chart svg").first).to_be_visible()
    inner = page.frames[1]
    page.wait_for_function("parseInt(document.querySelector('iframe').style.height) !== 640")
    wanted = inner.evaluate("document.documentElement.getBoundingClientRect().height")
    assert abs(frame.evaluate("frame => frame.clientHeight") - wanted) <= 2
    page.evaluate("window.postMessage({timelineHeight: 5000}, '*')")  # from another window than the frame
    page.evaluate("new Promise(done => setTimeout(done, 50))")
    assert frame.evaluate("frame => frame.clientHeight") < 3000
