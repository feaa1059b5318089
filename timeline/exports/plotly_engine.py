"""A collection becomes an image drawn by Plotly in a browser, for those who want Plotly's own: needs kaleido."""

from __future__ import annotations

from timeline.figures import figure
from timeline.figures.sheet import Look
from timeline.figures.sizes import size_of
from timeline.frame import Collection, one_row_a_cluster
from timeline.model import TimelineError

_FORMATS = ("svg", "png", "pdf")
_HIGH = 620  # pixels where the size leaves the height open


def image(collection: Collection, look: Look, name: str, scale: float = 2.0) -> bytes:
    """Return the image.

    Args:
        collection: what is shown; mentions of one event are drawn once.
        look: as for the pictures drawn here; its grey theme and ``around`` mean nothing to Plotly's figure.
        name: svg, png or pdf.
        scale: of a PNG.

    Raises:
        TimelineError: in one line, what is missing: kaleido, or the browser that it starts.
    """
    if name not in _FORMATS:
        raise TimelineError(f"--engine plotly writes {', '.join(_FORMATS)}, not {name}")
    try:
        import kaleido  # noqa: F401
    except ImportError:
        raise TimelineError(
            "--engine plotly needs kaleido (pip install kaleido) and a browser; --engine own needs neither"
        ) from None
    size = size_of(look.size)
    drawn = figure(
        one_row_a_cluster(collection.frame),
        view=look.view,
        width=round(size.width),
        height=round(size.height or _HIGH),
        lanes=look.lanes,
        order=look.order,
        theme=look.theme,
        today=look.today,
        language=look.language,
    )
    try:
        made: bytes = drawn.to_image(format=name, scale=scale if name == "png" else 1)
    except Exception as error:  # kaleido and its helpers raise a dozen kinds, most of them for want of a browser
        reason = " ".join(str(error).split())[:160] or type(error).__name__
        raise TimelineError(f"--engine plotly found no browser it can use ({reason})") from None
    return made
