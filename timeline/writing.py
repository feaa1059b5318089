"""Bytes become a file that is there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from timeline.model import TimelineError


@contextmanager
def replace_file(path: str | Path) -> Iterator[BinaryIO]:
    """Open a file for writing bytes that takes the place of ``path`` only when all went well.

    The bytes go to a file beside it, which is renamed at the end: a reader sees the old file or the new one.

    Raises:
        TimelineError: when the folder is missing or cannot be written, or the disk is full; it names the path.
    """
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    except OSError as error:
        raise TimelineError(f"{path}: cannot be written ({error.strerror or error})") from None
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        if target.is_dir():
            raise IsADirectoryError(21, "is a folder")
        beside.chmod(_mode_of_new_files() if not target.exists() else target.stat().st_mode & 0o777)
        beside.replace(target)
    except OSError as error:
        raise TimelineError(f"{path}: cannot be written ({error.strerror or error})") from None
    finally:
        beside.unlink(missing_ok=True)


def _mode_of_new_files() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
