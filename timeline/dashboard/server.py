"""An app is served until someone asks it to stop."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

from dash import Dash

from timeline.model import TimelineError

_THREADS = 8
_CONNECTIONS = 1000  # kept open at once; a browser holds several


def serve(app: Dash, host: str = "127.0.0.1", port: int = 8050, ready: Callable[[], None] | None = None) -> None:
    """Serve an app with waitress; return when SIGTERM or SIGINT arrives.

    Args:
        app: from :func:`timeline.dashboard.create_app`.
        host, port: where to listen.
        ready: called once the port is held and requests are answered from then on.

    Raises:
        TimelineError: when the port is in use or the host cannot be listened on.
    """
    from waitress.server import create_server

    listener = _listener(host, port)
    app.server.config["TRUSTED_HOSTS"] = [*(app.server.config.get("TRUSTED_HOSTS") or ()), *_names(host)]
    server = create_server(
        app.server,
        sockets=[listener],
        threads=_THREADS,
        connection_limit=_CONNECTIONS,
        ident="",
        clear_untrusted_proxy_headers=True,
    )

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise SystemExit(0)

    if ready is not None:
        ready()
    before = signal.signal(signal.SIGTERM, stop)
    try:
        server.run()
    except (SystemExit, KeyboardInterrupt):
        pass  # between two requests; during one, waitress takes them itself
    finally:
        signal.signal(signal.SIGTERM, before)
        server.close()
        listener.close()
        print("stopped", file=sys.stderr)


def _names(host: str) -> list[str]:
    """Return the names under which a host is asked for: its own, or all of this machine's for a wildcard."""
    if host not in ("", "0.0.0.0", "::"):
        return [f"[{host}]" if ":" in host else host]
    name = socket.gethostname()
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(name, None)}
    except OSError:
        found = set()
    return [name, *sorted(f"[{address}]" if ":" in address else address for address in found)]


def _listener(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise TimelineError(f"{host}:{port}: cannot be served on ({reason})") from None
    return listener
