"""The text of a document and two places in it become the stable name of an event."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b


@lru_cache(maxsize=8)
def _digest(text: str) -> bytes:
    # all events of a document share it: hashed once, not once an event
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def event_id(text: str, *offsets: int) -> str:
    """Return a stable name for an event: 16 hexadecimal digits of a hash of the document's text and the offsets.

    Args:
        text: the document's text.
        offsets: the places of its date and its trigger.
    """
    return blake2b(_digest(text) + ",".join(map(str, offsets)).encode(), digest_size=8).hexdigest()
