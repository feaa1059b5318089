"""The server says when it cannot have its place, and stops when it is asked to."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from tests.conftest import ROOT
from timeline.dashboard import serve
from timeline.model import TimelineError

PROGRAM = """
from tests.made_events import FIVE, collection_of
from timeline.dashboard import create_app, serve
serve(create_app(collection_of(FIVE)), port={port}, ready=lambda: print("ready", flush=True))
"""


def test_a_port_in_use_is_one_line(app):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(TimelineError, match=rf"127.0.0.1:{port}: cannot be served on \(Address already in use\)"):
            serve(app, port=port)


def test_it_serves_until_it_is_asked_to_stop():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(port=port)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=20) as answer:
            assert answer.read() == b"ready\n"
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=20)
    assert process.returncode == 0
    assert errors == "stopped\n"
