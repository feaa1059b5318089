"""Files, folders and corpora are read; what cannot be read is one line that names it."""

from __future__ import annotations

import datetime
import json

import pytest

from timeline.model import Document, TimelineError
from timeline.reading import Asked, read, read_sources


def listed(*sources, asked: Asked = Asked()):  # noqa: B008 - a frozen value
    return list(read_sources([str(source) for source in sources], asked))


def test_a_text_is_kept_as_it_is(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf Two\r\nlines \n\n")
    assert read(path).text == " Two\r\nlines \n\n"


def test_a_text_without_a_heading_is_called_by_its_first_words():
    text = b"date 2020-07-15 Nine ministers of the member states met in the capital on Monday."
    assert read(text).title == "Nine ministers of the member states met in\u2026"


def test_a_folder_is_searched_for_known_formats_in_order(tmp_path):
    for name in ("b.md", "a.txt", "sub/c.txt", "ignored.xyz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Some text.")
    assert [item.source.rsplit("/", 1)[1] for item in listed(tmp_path)] == ["a.txt", "b.md", "c.txt"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "empty"),
        ("nul.txt", b"text\x00text", "NUL"),
        ("picture.png", b"\x89PNG", "no reader for .png"),
        ("page.pdf", b"%PDF", "no reader for .pdf"),
    ],
)
def test_what_cannot_be_read_is_one_line_that_names_it(tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    (problem,) = listed(tmp_path / name)
    assert isinstance(problem, TimelineError)
    assert name in str(problem) and reason in str(problem) and "\n" not in str(problem)


def test_missing_file_folder_without_documents_and_address(tmp_path):
    missing, empty, address = listed(tmp_path / "no.txt", tmp_path, "https://example.org/a")
    assert "no.txt: no such file" in str(missing)
    assert "no documents in this folder" in str(empty)
    assert "web addresses" in str(address)


def test_the_others_are_still_read(tmp_path):
    (tmp_path / "a.txt").write_text("Fine.")
    problem, document = listed(tmp_path / "no.txt", tmp_path / "a.txt")
    assert isinstance(problem, TimelineError) and isinstance(document, Document)


def test_another_encoding_is_decoded_with_a_note(tmp_path):
    (tmp_path / "latin.txt").write_bytes(
        "Le président a signé la résolution à Genève, déclara-t-elle hier.".encode("cp1252")
    )
    document = read(tmp_path / "latin.txt")
    assert "président a signé" in document.text
    assert "not UTF-8" in document.notes[0]


def test_a_corpus_gives_a_document_a_line_and_an_error_for_a_bad_one(tmp_path):
    good = {"id": "x1", "text": "\ufeff As it is. ", "dct": "2020-07-15", "lang": "de", "title": "T", "outlet": "O"}
    lines = [json.dumps(good), "", "{not json", '{"id": 1}', json.dumps({"id": 2, "text": "B", "published": "soon"})]
    (tmp_path / "c.jsonl").write_text("\n".join(lines))
    document, *problems = listed(tmp_path / "c.jsonl")
    assert (document.source, document.text, document.language) == ("x1", "\ufeff As it is. ", "de")
    assert (document.published, document.title, document.outlet) == (datetime.date(2020, 7, 15), "T", "O")
    assert [str(problem).split(": ")[1] for problem in problems] == ["line 3", "line 4", "line 5"]


def test_half_a_character_of_a_corpus_keeps_every_offset(tmp_path):
    (tmp_path / "c.jsonl").write_text('{"id": "x", "text": "a\\ud800b"}')
    (document,) = listed(tmp_path / "c.jsonl")
    assert document.text == "a\ufffdb"


def test_what_the_user_says_wins(tmp_path):
    (tmp_path / "c.jsonl").write_text(json.dumps({"id": "x", "text": "T", "dct": "2020-07-15", "lang": "de"}))
    (document,) = listed(tmp_path / "c.jsonl", asked=Asked(datetime.date(1999, 1, 2), "fr"))
    assert (document.published, document.language) == (datetime.date(1999, 1, 2), "fr")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The minister said that the agency is to be part of the programme in the future.", "en"),
        ("Der Minister sagte, dass die Agentur nach dem Treffen in den Plan für das Programm eintritt.", "de"),
        ("Le ministre a dit que les pays de la zone sont dans le programme pour une mission.", "fr"),
        ("Россия не будет участвовать в программе, как это было в прошлом году.", "ru"),
        ("日本は月面着陸を発表した。", "ja"),
        ("NASA", "en"),
        ("Landing: no earlier than May", "en"),
        ("Robert Lightfoot met Bridenstine in May 2019.", "en"),
        ("Werner von Braun moved to Huntsville in April 1950. Von Braun led the work.", "en"),
        ("Die Agentur hat den Vertrag nicht unterschrieben.", "de"),
    ],
)
def test_the_language_is_recognised(text, code):
    assert read(text.encode()).language == code
