"""The same events give the same bytes in every time zone and locale, and in every run."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT

PROGRAM = """
import hashlib, locale
from tests.made_events import collection_of
from timeline.exports import exports
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
for name in exports:
    print(name, hashlib.sha256(exports[name](collection_of())).hexdigest())
"""
PLACES = (
    ("UTC", "C"),
    ("Pacific/Kiritimati", "C.UTF-8"),
    ("America/St_Johns", "de_DE.UTF-8"),
    ("Asia/Kathmandu", "C"),
    ("Pacific/Pago_Pago", "tr_TR.UTF-8"),
)


def test_five_time_zones_three_locales_and_five_runs_give_the_same_bytes():
    said = set()
    for seed, (zone, language) in enumerate(PLACES):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV_")}
        environment |= {
            "TZ": zone,
            "LC_ALL": language,
            "LANG": language,
            "PYTHONHASHSEED": str(seed),
            "PYTHONUTF8": "1",
        }
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        said.add(done.stdout)
    (same,) = said
    assert same.count("\n") >= 15
