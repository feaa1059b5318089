"""Words on the command line become arguments, and each command is imported only when it is asked for."""

from __future__ import annotations

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from timeline import __version__
from timeline.model import Category, Status, TimelineError

_LANES = ("actor", "category", "status", "document", "slip", "none")
_ORDERS = ("events", "name", "first")
_SIZE = re.compile(r"column|page|slide|[0-9]{3,4}x[0-9]{3,4}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: the words after the program's name; those of the process where None.

    Returns:
        0 on success, 1 when an input could not be processed (a line on stderr each), 2 on wrong usage.
    """
    try:
        asked = _parser().parse_args(arguments)
    except SystemExit as stop:  # argparse has printed what is wrong, or the help asked for
        return int(stop.code or 0)
    command = importlib.import_module(f"timeline.cli.{asked.command}")
    try:
        return int(command.run(asked))
    except TimelineError as error:
        print(f"timeline: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # whoever read our output has seen enough; keep the interpreter from complaining at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timeline",
        description="Turn news and policy documents into a timeline one can trust.",
        epilog="example: timeline extract article.txt -o events.csv",
    )
    version = f"timeline {__version__}"
    parser.add_argument("--version", action="version", version=version)
    command = _adder(parser.add_subparsers(dest="command", required=True, metavar="COMMAND"), version)
    extract = command("extract", "documents to events", _EXTRACT_EXAMPLES, "+")
    _document_options(extract)
    _filter_options(extract)
    extract.add_argument("-o", dest="outputs", action="append", default=[], metavar="FILE", help=_OUTPUT_HELP)
    extract.add_argument("--format", metavar="NAME", help=_FORMAT_HELP)
    extract.add_argument("--merge", action="store_true", help="one row for each event, however many sentences tell it")

    cite = command("cite", "where an event comes from, with a link to the place", "timeline cite 3f9a seeds/", "+")
    _document_options(cite)
    cite.add_argument(
        "--style", choices=("text", "bibtex", "csl"), default="text", help="how it is written (default: %(default)s)"
    )

    dates = command("dates", "every time expression, one JSON line a document", "timeline dates - < article.txt", "+")
    _document_options(dates)
    dates.add_argument("-o", dest="output", metavar="FILE.jsonl", help="where to write; stdout without it")

    explain = command("explain", "every date found, and why", "timeline explain seeds/ --published 2020-07-15", "+")
    _document_options(explain)

    picture = command("picture", _PICTURE, "timeline picture seeds/ -o chart.svg --size column", "+")
    _document_options(picture)
    _filter_options(picture)
    _picture_options(picture)

    serve = command("serve", "the dashboard over documents or tables of events", "timeline serve seeds/", "*")
    _document_options(serve)
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=_port, default=8050, help="port to listen on (default: %(default)s)")
    serve.add_argument("--no-browser", action="store_true", help="do not open the page")
    return parser


def _adder(commands: Any, version: str) -> Callable[[str, str, str, str], argparse.ArgumentParser]:
    """Return what adds a command: its name, what it does, an example, and how many sources it takes."""

    def command(name: str, does: str, example: str, sources: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(
            name,
            help=does,
            description=f"{does[0].upper()}{does[1:]}.",
            epilog=f"example: {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.add_argument("--version", action="version", version=version)
        if name == "cite":
            made.add_argument("event", metavar="EVENT", help="an event id, or a beginning that no other id has")
        with_tables = _TABLES_HELP if name in ("extract", "cite", "picture", "serve") else ""
        made.add_argument("sources", nargs=sources, metavar="SOURCE", help=_SOURCE_HELP + with_tables)
        return made

    return command


_PICTURE = "documents or tables of events to a picture or report, drawn without a browser"
_SOURCE_HELP = "a file, a folder, a .jsonl of documents, or - for a text on stdin"
_TABLES_HELP = "; or a table of events (.csv, .json, .parquet)"
_OUTPUT_HELP = "where to write, its suffix names the format; - is stdout, CSV there; may be repeated"
_FORMAT_HELP = "format of every output, where its suffix does not say it: csv, xlsx, ics, timelinejs.json, ..."
_EXTRACT_EXAMPLES = """timeline extract seeds/ -o events.csv -o chart.html

  timeline extract seeds/ -o events.xlsx                           # a workbook with its sources
  timeline extract seeds/ --status target -o targets.ics           # a calendar of what is aimed at
  timeline extract seeds/ --from 2019 --to 2020-05 --actor NASA
  timeline extract events.csv --merge -o events.timelinejs.json    # a table made before, one row an event
  timeline extract seeds/ --format jsonl -o - | head -1"""


def _filter_options(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group(
        "which events", "as in the dashboard: different options must all hold, of repeated ones any"
    )
    group.add_argument("--from", dest="from_", type=_edtf, metavar="DATE", help=_FROM_HELP)
    group.add_argument("--to", type=_edtf, metavar="DATE", help="no event that begins after it (EDTF)")
    group.add_argument("--actor", action="append", default=[], metavar="NAME", help="a canonical name, or its acronym")
    for name, values in (("status", Status), ("category", Category)):
        group.add_argument(
            f"--{name}",
            action="append",
            default=[],
            choices=list(map(str, values)),
            metavar=name.upper(),
            help=", ".join(map(str, values)),
        )
    group.add_argument("--document", action="append", default=[], metavar="TITLE", help="title of a document")
    group.add_argument("--moved", action="store_true", help="only targets that moved, with all their dates")
    group.add_argument("--text", default="", metavar="WORDS", help="words in title, sentence, document or actors")


_FROM_HELP = "no event that ends before it (EDTF: 2019, 2020-05, 2020-07-13)"


def _document_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--published", type=_day, metavar="DATE", help="publication date, YYYY-MM-DD; wins over the document's own"
    )
    command.add_argument("--language", metavar="CODE", help="language of the documents; recognised without it")


def _picture_options(picture: argparse.ArgumentParser) -> None:
    picture.add_argument(
        "-o", dest="outputs", action="append", required=True, metavar="FILE", help=".svg, .png, .pdf, .docx, .pptx, ..."
    )
    picture.add_argument(
        "--size", type=_size, default="page", help="column, page, slide or WIDTHxHEIGHT (default: %(default)s)"
    )
    picture.add_argument("--theme", choices=("light", "dark", "grey"), default="light", help="(default: %(default)s)")
    picture.add_argument("--scale", type=_scale, default=2.0, help="of a .png: pixels for each 1/96 inch")
    picture.add_argument("--lanes", choices=_LANES, default="actor", help="what shares a lane")
    picture.add_argument("--order", choices=_ORDERS, default="events", help="of the lanes")
    picture.add_argument("--view", metavar="START/END", help="the span to show, EDTF, both ends included")
    picture.add_argument("--today", type=_day, metavar="DATE", help="draw a line at this day; none without it")
    picture.add_argument("--title", default="", help="the heading; that of the only document without it")
    picture.add_argument(
        "--engine", choices=("own", "plotly"), default="own", help="plotly needs kaleido and a browser"
    )


def _day(text: str) -> date:
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD")


def _edtf(text: str) -> str:
    from timeline.scene.edtf import parse

    if parse(text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date in EDTF (2019, 2020-05, 2020-07-13)")
    return text.strip()


def _size(text: str) -> str:
    if _SIZE.fullmatch(text):
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is not column, page, slide or WIDTHxHEIGHT in pixels")


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if 0.25 <= scale <= 8:
        return scale
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0.25 to 8")


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text[:6]) <= 65535:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a port (0 to 65535)")
