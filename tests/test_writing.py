"""A file is written whole or not at all."""

from __future__ import annotations

import pytest

from timeline.model import TimelineError
from timeline.writing import replace_file


def test_the_file_appears_at_the_end(tmp_path):
    target = tmp_path / "events.csv"
    with replace_file(target) as file:
        file.write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_failure_leaves_the_old_file(tmp_path):
    target = tmp_path / "events.csv"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), replace_file(target) as file:
        file.write(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_missing_folder_and_a_folder_in_the_way_are_named(tmp_path):
    with pytest.raises(TimelineError, match=r"no/x.csv: cannot be written"), replace_file(tmp_path / "no" / "x.csv"):
        pass
    with pytest.raises(TimelineError, match=r"cannot be written \(is a folder"), replace_file(tmp_path):
        pass
