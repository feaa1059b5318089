"""``timeline serve``: documents and tables of events become the dashboard in a browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from timeline.cli.inputs import Inputs
from timeline.model import TimelineError


def run(asked: argparse.Namespace) -> int:
    """Serve the dashboard until it is stopped; see ``timeline serve --help``."""
    from timeline.dashboard import create_app, serve
    from timeline.frame import Collection, collect, join, read_table
    from timeline.pipeline import examine_all

    if not asked.sources and Path("seeds").is_dir():
        asked.sources = ["seeds"]
    tables = [source for source in asked.sources if Path(source).suffix.lower() in (".csv", ".parquet")]
    asked.sources = [source for source in asked.sources if source not in tables]
    inputs = Inputs(asked)
    parts: list[Collection] = [collect(examine_all(inputs))]
    for table in tables:
        try:
            parts.append(Collection(read_table(table)))
        except TimelineError as error:
            inputs.problem(str(error))
    collection = join(parts)
    if inputs.status and not collection.documents and collection.frame.empty:
        return inputs.status
    address = f"http://{'localhost' if asked.host in ('127.0.0.1', '0.0.0.0') else asked.host}:{asked.port}/"

    def ready() -> None:
        print(f"Space Policy Timeline: {len(collection.frame)} events at {address} (Ctrl+C stops it)", flush=True)
        if not asked.no_browser and _has_screen():
            import webbrowser

            webbrowser.open(address)

    serve(create_app(collection), asked.host, asked.port, ready)
    return inputs.status


def _has_screen() -> bool:
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
