"""Puts many clients on page, CSV and API at once: ``python -m tests.bench.load [--clients 100] [--seconds 60]``.

Prints requests, errors and the time within which 95 of 100 were answered, each client asking again as soon as it has
its answer.
"""

from __future__ import annotations

import argparse
import http.client
import multiprocessing
import threading
import time

from tests.bench.chart import made
from timeline.dashboard import create_app, serve
from timeline.frame import Collection

PATHS = (
    "/",
    "/api/events.csv",
    "/api/events.json?status=target",
    "/api/picture?width=1352&height=600",
    "/api/picture?width=1352&height=600&view=1990/2010",
    "/health",
)


def run_server(port: int, events: int) -> None:
    """Serve made events in a process of its own."""
    serve(create_app(Collection(made(events))), port=port)


def client(port: int, number: int, until: float, times: list[float], errors: list[str]) -> None:
    """Ask one address after the other until the time is over."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    turn = number
    while time.perf_counter() < until:
        start = time.perf_counter()
        try:
            connection.request("GET", PATHS[turn % len(PATHS)], headers={"Host": "localhost"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                errors.append(str(answer.status))
        except OSError as error:
            errors.append(repr(error))
            connection.close()
        times.append(time.perf_counter() - start)
        turn += 1


def wait_for(port: int) -> None:
    """Return once the server is ready."""
    for _ in range(200):
        try:
            probe = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            probe.request("GET", "/health", headers={"Host": "localhost"})
            probe.getresponse().read()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server does not answer")


def main() -> None:
    """Run server and clients, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--port", type=int, default=8155)
    asked = parser.parse_args()
    server = multiprocessing.get_context("spawn").Process(target=run_server, args=(asked.port, asked.events))
    server.start()
    try:
        wait_for(asked.port)
        times: list[float] = []
        errors: list[str] = []
        until = time.perf_counter() + asked.seconds
        threads = [
            threading.Thread(target=client, args=(asked.port, number, until, times, errors))
            for number in range(asked.clients)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        server.terminate()
        server.join()
    times.sort()
    print(
        f"{asked.clients} clients, {asked.seconds:g} s, {asked.events:,} events: {len(times):,} requests, "
        f"{len(errors)} errors {sorted(set(errors)) or ''}, median {times[len(times) // 2] * 1000:.0f} ms, "
        f"p95 {times[int(len(times) * 0.95)] * 1000:.0f} ms, longest {times[-1] * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
