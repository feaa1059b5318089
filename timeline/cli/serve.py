"""``timeline serve``: documents and tables of events become the dashboard in a browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from timeline.cli.gather import gather


def run(asked: argparse.Namespace) -> int:
    """Serve the dashboard until it is stopped; see ``timeline serve --help``."""
    from timeline.dashboard import create_app, serve

    if not asked.sources and Path("seeds").is_dir():
        asked.sources = ["seeds"]
    collection, status = gather(asked)
    if collection is None:
        return status
    address = f"http://{'localhost' if asked.host in ('127.0.0.1', '0.0.0.0') else asked.host}:{asked.port}/"

    def ready() -> None:
        print(f"Space Policy Timeline: {len(collection.frame)} events at {address} (Ctrl+C stops it)", flush=True)
        if not asked.no_browser and _has_screen():
            import webbrowser

            webbrowser.open(address)

    serve(create_app(collection), asked.host, asked.port, ready)
    return status


def _has_screen() -> bool:
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
