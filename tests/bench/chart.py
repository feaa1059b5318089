"""Measures the page against a bare WebGL scatter of the same events: ``python -m tests.bench.chart [COUNT...]``.

Prints, for each count of made events, whole titles and overlapping labels in the first view and after two zooms, the
seconds to load and to zoom here and there, elements, script heap, bytes and requests that leave the machine.
"""

from __future__ import annotations

import argparse
import datetime
import random
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from playwright.sync_api import Browser, Page, sync_playwright

from tests.dashboard.conftest import served
from timeline.dashboard import create_app
from timeline.frame import Collection, read_csv

ACTORS = ("NASA", "ESA", "Roscosmos", "CNSA", "JAXA", "ISRO", "White House", "Congress", "United Nations", "SpaceX",
          "Space Force", "United Kingdom")  # fmt: skip
VERBS = ("announces", "signs", "approves", "delays", "funds", "launches", "reviews", "proposes", "adopts", "awards")
THINGS = ("lunar station module", "crewed landing plan", "rules on moon resources", "heavy rocket contract",
          "debris rule", "export reform", "science budget", "navigation agreement", "spacesuit programme",
          "polar site choice")  # fmt: skip

COLUMNS = ("event_id", "date", "start", "end", "precision", "status", "title", "category", "actors", "sentence",
           "published", "confidence")  # fmt: skip

ZOOM = "(([a, b]) => timelinePage.lookAt(a + (b - a) * 0.3, b - (b - a) * 0.2))(timelinePage.view())"
DRAWN = "() => document.querySelector('#graph .gl-canvas') && document.querySelector('#graph')._fullLayout"
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('#graph .title')].map(e => e.getBoundingClientRect());
  let found = 0;
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
    if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5) found++;
  }));
  return found;
}"""
SETTLED = """key => window.timelinePage && timelinePage.key !== undefined && timelinePage.key !== key
  && document.querySelector('#graph .title') && !document.querySelector('.moving') ? timelinePage.key || ' ' : false"""


def made(count: int) -> pd.DataFrame:
    """Return made events: 60 % known to the day, the rest to month, year or range, a fifth targets."""
    chance = random.Random(20200715)
    first, days = datetime.date(1957, 10, 4), 26_751
    rows = []
    for number in range(count):
        day = first + datetime.timedelta(days=int(days * chance.random() ** 0.6))
        kind, target = chance.random(), chance.random() < 0.2
        start, end, date, precision = day, day, day.isoformat(), "day"
        if kind > 0.8:
            end = day + datetime.timedelta(days=chance.randint(20, 1500))
            date, precision = f"{start}/{end}", "interval"
        elif kind > 0.6:
            start, end = datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31)
            date, precision = ("../" if target else "") + f"{day.year}", "year"
        title = f"{chance.choice(ACTORS)} {chance.choice(VERBS)} {chance.choice(THINGS)}"
        begin = "" if date.startswith("../") else start.isoformat()
        status = "target" if target else "occurred"
        dated = (f"e{number:07d}", date, begin, end.isoformat(), precision)
        rows.append((*dated, status, title, "launch", chance.choice(ACTORS), f"{title} ({date}).", "2020-07-15", "0.9"))
    table = pd.DataFrame(rows, columns=list(COLUMNS), dtype=str)
    return read_csv(table.to_csv(index=False).encode("utf-8"), "made events")


def counted(page: Page) -> dict[str, int]:
    """Return requests that leave the machine, as they come."""
    out = {"outside": 0}

    def look(request: Any) -> None:
        out["outside"] += not request.url.startswith(("http://127.0.0.1", "data:", "blob:", "file:"))

    page.on("request", look)
    return out


def heap(page: Page) -> float:
    """Return the script heap after collection, in MB."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def ours(browser: Browser, frame: pd.DataFrame) -> dict[str, float]:
    """Measure the page over these events."""
    start = time.perf_counter()
    app = create_app(Collection(frame))
    made_in = time.perf_counter() - start
    titles = set(frame["title"])
    with served(app) as address:
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        requests = counted(page)
        start = time.perf_counter()
        page.goto(address)
        key = page.wait_for_function(SETTLED, arg="", timeout=120_000).json_value()
        load = time.perf_counter() - start
        page.wait_for_selector(".ag-row")
        page.wait_for_timeout(400)
        whole = sum(text in titles for text in page.locator("#graph .title").all_text_contents())
        elements = page.evaluate("document.getElementsByTagName('*').length")
        memory = heap(page)
        overlaps, zooms = [page.evaluate(OVERLAPS)], []
        for _ in range(4):
            start = time.perf_counter()
            page.evaluate(ZOOM)
            key = page.wait_for_function(SETTLED, arg=key, timeout=120_000).json_value()
            zooms.append(time.perf_counter() - start)
            overlaps.append(page.evaluate(OVERLAPS))
        page.close()
    return {
        "index": made_in, "load": load, "zoom": sorted(zooms)[len(zooms) // 2], "whole": whole,
        "overlaps": sum(overlaps), "elements": elements, "heap": memory, "outside": requests["outside"],
    }  # fmt: skip


def theirs(browser: Browser, frame: pd.DataFrame) -> dict[str, float]:
    """Measure an unlabelled WebGL scatter of the same events, as a page from disk."""
    days = frame["start"].where(frame["start"] != "", frame["end"]).str.slice(0, 10)
    actors = [names[0] for names in frame["actors"]]
    figure = go.Figure(go.Scattergl(x=days.tolist(), y=actors, mode="markers"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "scatter.html"
        figure.write_html(file, include_plotlyjs=True, div_id="graph")
        size = file.stat().st_size / 1e6
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(180_000)
        start = time.perf_counter()
        page.goto(file.as_uri(), timeout=180_000)
        page.wait_for_function(DRAWN)
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        load = time.perf_counter() - start
        start = time.perf_counter()
        page.evaluate("""async () => {
            await Plotly.relayout('graph', {'xaxis.range': ['1980-01-01', '2016-01-01']});
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        }""")
        zoom = time.perf_counter() - start
        page.close()
    return {"load": load, "zoom": zoom, "MB": size}


def main() -> None:
    """Measure each count and print a line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="*", default=[10, 100, 1000, 10_000, 100_000])
    asked = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for count in asked.counts:
            frame = made(count)
            here, there = ours(browser, frame), theirs(browser, frame)
            print(
                f"{count:>9,} events: whole titles {here['whole']:.0f}, overlapping {here['overlaps']:.0f}; "
                f"load {here['load']:.2f} s ({here['load'] / there['load']:.2f} of scattergl), "
                f"zoom {here['zoom'] * 1000:.0f} ms ({here['zoom'] / there['zoom']:.3f} of scattergl); "
                f"{here['elements']:.0f} elements, heap {here['heap']:.1f} MB, {here['outside']:.0f} requests outside; "
                f"scattergl {there['MB']:.1f} MB, load {there['load']:.2f} s, zoom {there['zoom'] * 1000:.0f} ms; "
                f"index made in {here['index']:.1f} s",
                flush=True,
            )
        browser.close()


if __name__ == "__main__":
    main()
