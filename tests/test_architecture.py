"""Imports go one way, the light parts stay light, and every module says what it does."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

MODULES = sorted((ROOT / "timeline").rglob("*.py"))


def test_imports_go_one_way():
    """The floors of pyproject.toml, checked by import-linter."""
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def loaded_after(code: str) -> set[str]:
    """The top-level packages in ``sys.modules`` of a fresh interpreter after ``code``."""
    program = f"{code}\nimport sys; print(*{{name.split('.')[0] for name in sys.modules}})"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, env=environment
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import timeline",
        "import timeline; timeline.extract(timeline.read(b'NASA signed the accord on 13 July 2020.'))",
        "from timeline.cli import main; main(['--help'])",
    ],
)
def test_extraction_and_help_load_no_heavy_package(code):
    assert not loaded_after(code) & {"pandas", "numpy", "plotly", "dash", "flask", "dateparser"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_opens_with_one_sentence_and_stays_small(path):
    source = path.read_text("utf-8")
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring, "a module says first what it turns into what"
    assert docstring.split("\n\n")[0].rstrip().endswith((".", ":", ").")), docstring
    assert source.count("\n") <= 300, "is it two things?"


def test_requirements_are_those_of_the_package_and_pytest():
    def names(lines):
        return {line.strip() for line in lines if line.strip() and not line.startswith(("#", "-r"))}

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = names((ROOT / "requirements.txt").read_text("utf-8").splitlines())
    assert {line for line in wanted if not line.startswith("pytest==")} == set(project["dependencies"])
    assert {"pandas", "plotly", "dash", "dateparser", "pytest"} <= {re.split("==", line)[0] for line in wanted}


def test_nothing_imports_a_language_model_or_the_clock_in_extraction():
    clock = re.compile(r"\b(?:date\.today|datetime\.now|datetime\.utcnow|time\.time)\(")
    for path in MODULES:
        floor = path.relative_to(ROOT / "timeline").parts[0]
        if floor in {
            "model.py",
            "dates",
            "reading",
            "grammar",
            "events",
            "pipeline.py",
            "frame.py",
            "scene",
            "exports",
        }:
            assert not clock.search(path.read_text("utf-8")), f"{path} reads the clock"
