"""The dashboard over made events: in the process, and in a browser that must not complain."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect, sync_playwright
from waitress import wasyncore
from waitress.server import create_server

from tests.made_events import FIVE, collection_of
from timeline.dashboard import create_app

expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong

_NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def app():
    """The dashboard over five events."""
    return create_app(collection_of(FIVE))


@pytest.fixture
def client(app):
    """Asks the dashboard without a browser."""
    return app.server.test_client()


@contextmanager
def served(app) -> Iterator[str]:
    """Serve an app on a free port while the block runs; gives its address."""
    sockets: dict[int, wasyncore.dispatcher] = {}
    server = create_server(app.server, host="127.0.0.1", port=0, threads=4, map=sockets)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        # Closed by the serving thread itself: closed from here, a socket could go between its looking and its waiting.
        server.trigger.pull_trigger(lambda: _close(sockets))
        thread.join(timeout=10)
        server.task_dispatcher.shutdown()
        assert not thread.is_alive()


def _close(sockets: dict[int, wasyncore.dispatcher]) -> None:
    """Close connections with what they have not sent yet: an open page may be in the middle of an answer."""
    for found in list(sockets.values()):
        found.handle_close()


@pytest.fixture(scope="session")
def address(app):
    """Where the dashboard over five events is served."""
    with served(app) as found:
        yield found


@pytest.fixture(scope="session")
def chromium():
    """The Chromium of this machine; without one the browser tests are skipped, but never unnoticed on CI."""
    found = next((path for path in map(shutil.which, _NAMES) if path), None)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium here: the browser tests must run on CI")
        pytest.skip("no Chromium here: install it to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_context(chromium):
    """Makes browser contexts that are closed after the test."""
    contexts = []

    def make(**options):
        contexts.append(chromium.new_context(**({"viewport": {"width": 1440, "height": 900}} | options)))
        contexts[-1].set_default_timeout(30_000)
        return contexts[-1]

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def visit(open_context):
    """Opens pages; any complaint of the console, error or request that leaves the machine fails the test."""
    complaints: list[str] = []

    def open_page(url: str, ready: bool = True, **options):
        page = open_context(**options).new_page()
        home = url.split("/", 3)[2]
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda asked: _outside(asked.url, home, complaints))
        page.goto(url)
        if ready:
            page.wait_for_selector("#graph .title", state="attached")
        return page

    yield open_page
    assert complaints == []


def _outside(url: str, home: str, complaints: list[str]) -> None:
    if not url.startswith(("data:", "blob:", f"http://{home}/")):
        complaints.append(f"asked outside: {url}")
