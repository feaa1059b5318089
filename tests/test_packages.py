"""The package works from a wheel and an sdist, away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow

PROGRAM = """
import datetime, timeline, timeline.resources as resources
print(timeline.__file__)
print(resources.folder("data"), resources.folder("assets"))
found = timeline.find_dates("NASA last year announced Artemis.", published=datetime.date(2020, 7, 15))
print(found[0].value, len(timeline.extract(timeline.read(b"ESA signed the accord on 13 July 2020."))))
from timeline.dashboard import create_app
from timeline.frame import Collection, to_frame
client = create_app(Collection(to_frame([]))).server.test_client()
print([client.get(path).status_code for path in ("/", "/health")])
import re
styles = re.findall(r'href="(/assets/[^"]+)"', client.get("/").get_data(as_text=True))
print(len(styles) > 0 and {client.get(style).status_code for style in styles} == {200})
"""


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """A folder with the wheel and the sdist of this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", folder, cwd=ROOT)
    return folder


def works(site: Path, elsewhere: Path) -> None:
    """Check that the package installed in ``site`` works, run from another folder."""
    out = run(sys.executable, "-c", PROGRAM, cwd=elsewhere, PYTHONPATH=str(site)).splitlines()
    assert out[0].startswith(str(site)), "the installed package is the one that runs"
    assert out[1:] == [f"{site}/timeline/data {site}/timeline/assets", "2019 1", "[200, 200]", "True"]


def install(site: Path, package: Path, cwd: Path) -> None:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--target", site, package, cwd=cwd)


def test_a_wheel_works_in_another_folder(built, tmp_path):
    (wheel,) = built.glob("*.whl")
    install(tmp_path / "site", wheel, tmp_path)
    works(tmp_path / "site", tmp_path)


def test_an_sdist_holds_the_tests_and_works(built, tmp_path):
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"tests/test_seed.py", "requirements.txt", "README.md", "LICENSE"} <= names
    install(tmp_path / "site", sdist, tmp_path)
    works(tmp_path / "site", tmp_path)
