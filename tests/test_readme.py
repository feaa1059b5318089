"""The README tells the truth: its snippets run, and every command, export and column is named in it."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_the_python_snippet_runs_and_prints_what_it_says(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    (snippet,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(snippet, "README.md", "exec"), {})
    said = [line.split("# ", 1)[1].strip() for line in snippet.splitlines() if line.startswith("print(")]
    assert capsys.readouterr().out.splitlines() == said


def test_the_rows_of_the_seed_are_those_it_shows(seed):
    import timeline

    found = {(event.when.edtf, str(event.status), event.title) for event in timeline.extract(timeline.read(seed))}
    table = README.split("That is three rows:")[1].split("\n\n")[1]
    shown = {tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table.splitlines()[2:]}
    assert len(shown) == 3 and shown <= found


def test_every_column_is_described_as_the_code_does():
    from timeline.frame import COLUMNS

    for column in COLUMNS:
        assert f"| `{column.name}` | {column.meaning} |" in README


def test_every_command_and_export_is_named():
    from timeline.exports import exports

    for command in ("extract", "dates", "explain", "cite", "picture", "serve"):
        assert f"timeline {command} " in README
    for name in exports:
        assert name in README.lower(), f"the README does not name the export {name}"
    for target in re.findall(r"^(?:`)?make ([a-z]+)|`make ([a-z]+)", README, re.MULTILINE):
        target = "".join(target)
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_the_commands_into_other_programs_run(capsys, monkeypatch, tmp_path):
    from timeline.cli import main

    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    block = README.split("## Into other programs")[1].split("```")[1]
    commands = [line for line in block.splitlines() if line.startswith("timeline ")]
    assert {command.split()[1] for command in commands} == {"extract", "cite"}
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0, command
    named = re.findall(r"-o (\S+)", block)
    assert named and all((tmp_path / name).stat().st_size for name in named)
    out, err = capsys.readouterr()
    assert err == "" and "characters 405 to 574" in out and "@misc{" in out


@pytest.mark.parametrize("place", ["Word", "Quarto", "a web page", "a slide"])
def test_the_commands_of_a_page_of_examples_run(place, tmp_path, monkeypatch):
    """Each command of "Into ..." writes the files it names, which the exports' own tests look into."""
    from timeline.cli import main

    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(rf"## Into {place}\n\n```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines():
        program, *words = shlex.split(line, comments=True)
        assert program == "timeline"
        assert main(words) == 0
        written = [tmp_path / file for option, file in pairwise(words) if option == "-o"]
        assert written and all(file.stat().st_size > 1000 for file in written)


def test_every_file_it_links_to_is_there():
    for link in re.findall(r"\]\(([^)#]+)\)", README):
        assert link.startswith("https://") or (ROOT / link).exists(), link
