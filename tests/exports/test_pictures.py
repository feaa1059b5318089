"""PNG and PDF are drawn without a browser, with the font that is shipped, and are the same wherever they are made."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.conftest import ROOT
from tests.made_events import FIVE, FORMS, collection_of, frame_of
from timeline.exports import exports
from timeline.exports.fonts import files, suffices
from timeline.exports.looks import LOOKED_AT, drawn
from timeline.exports.plotly_engine import image
from timeline.figures.look import Look
from timeline.frame import Collection
from timeline.model import TimelineError


def picture(data):
    return Image.open(io.BytesIO(data))


def test_a_png_has_the_size_asked_for_at_any_scale():
    collection = collection_of(FIVE)
    assert picture(drawn("png", collection, Look(size="slide"), 1.0)).size == (1280, 720)
    assert picture(drawn("png", collection, Look(size="slide"), 0.5)).size == (640, 360)
    width, _ = picture(drawn("png", collection, Look(size="page"), 3.125)).size
    assert width == pytest.approx(170 / 25.4 * 300, abs=2)


@pytest.mark.parametrize("theme", ["light", "dark", "grey"])
def test_a_png_has_words_and_marks_on_the_paper_of_its_theme(theme):
    from timeline.figures.theme import THEMES

    made = picture(drawn("png", collection_of(FIVE), Look(size="column", theme=theme), 2.0)).convert("RGB")
    colours = {f"#{r:02x}{g:02x}{b:02x}": count for count, (r, g, b) in made.getcolors(1_000_000)}
    wanted = THEMES[theme]
    assert max(colours, key=colours.get) == wanted.paper
    assert colours.get(wanted.fact, 0) > 300  # bars
    assert colours.get(wanted.ink, 0) > 300  # letters: without a font there would be none


@pytest.mark.parametrize("scale", [0.0, 100.0, float("nan")])
def test_a_scale_that_is_none_is_refused(scale):
    with pytest.raises(TimelineError, match=r"scale .* is not from 0.25 to 8"):
        drawn("png", collection_of(FIVE), Look(), scale)


def test_the_text_of_a_pdf_can_be_selected():
    reader = PdfReader(io.BytesIO(drawn("pdf", collection_of(FIVE), Look(title="Return to the moon"))))
    (page,) = reader.pages
    text = page.extract_text()
    for words in ("Return to the moon", "ASA announces the Selene programme", "Report 1 (15 July 2020)", "by 2024"):
        assert words in text
    assert float(page.mediabox.width) == pytest.approx(170 / 25.4 * 72, abs=1)
    assert reader.metadata.title == "Return to the moon"
    assert b"/JavaScript" not in drawn("pdf", collection_of(FIVE), Look())


def test_the_font_is_shipped_with_its_licence():
    assert [path.name for path in files()] == ["source-sans-3-regular.ttf", "source-sans-3-semibold.ttf"]
    assert "SIL Open Font License" in (ROOT / "data" / "fonts" / "OFL-source-sans-3.txt").read_text("utf-8")


def test_the_shipped_font_is_known_to_write_latin_greek_and_cyrillic():
    assert suffices("Señor Łódź Роскосмос Ελλάς “…” – → \ufffd")
    for text in ("שלום", "سلام", "宇宙", "한국", "🛰"):
        assert not suffices(text)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_words_in_any_script_make_a_file(name):
    frame = frame_of(FIVE)
    frame["title"] = ["宇宙 policy", "\u202eevil", "<b>&amp;", "#let x = 1", "$x$ \\ `raw` {{< x >}}"]
    frame["document"] = frame["title"]
    assert len(drawn(name, Collection(frame), Look())) > 1000


@pytest.mark.parametrize("name", LOOKED_AT)
def test_no_events_make_a_file_too(name):
    assert len(drawn(name, Collection(frame_of(())), Look())) > 300


def test_a_format_without_a_picture_takes_no_look():
    with pytest.raises(TimelineError, match="csv: no picture; known: docx, pdf, png"):
        drawn("csv", collection_of(FIVE), Look())


PROGRAM = """
import hashlib, locale, sys, time
locale.setlocale(locale.LC_ALL, "")
from tests.made_events import FORMS, collection_of
from timeline.exports import exports
for name in sys.argv[1:]:
    print(name, hashlib.sha256(exports[name](collection_of(FORMS))).hexdigest())
"""


def hashes(**environment):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *LOOKED_AT, "html", "fragment.html"],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_the_same_bytes_in_any_time_zone_and_locale_and_on_every_run():
    first = hashes(TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    assert first.count("\n") == len(LOOKED_AT) + 2
    assert hashes(TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="2") == first
    assert hashes(TZ="America/Los_Angeles", LC_ALL="POSIX", SOURCE_DATE_EPOCH="0", PYTHONHASHSEED="3") == first


def test_plotly_says_in_one_line_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "kaleido", None)
    with pytest.raises(TimelineError, match=r"needs kaleido \(pip install kaleido\) and a browser") as told:
        image(collection_of(FIVE), Look(), "svg")
    assert "\n" not in str(told.value)
    with pytest.raises(TimelineError, match="--engine plotly writes svg, png, pdf, not docx"):
        image(collection_of(FIVE), Look(), "docx")


def test_plotly_without_a_browser_says_so(monkeypatch):
    import plotly.graph_objects

    monkeypatch.setitem(sys.modules, "kaleido", object())

    def fail(*_, **__):
        raise RuntimeError("no browser\nwas found")

    monkeypatch.setattr(plotly.graph_objects.Figure, "to_image", fail)
    with pytest.raises(TimelineError, match=r"found no browser it can use \(no browser was found\)"):
        image(collection_of(FORMS), Look(size="column"), "png")


def test_formats_are_known_by_their_suffix():
    assert set(LOOKED_AT) <= set(exports)
