"""A frame, a span of time and a size become a scene: what is drawn, where, and what is only counted."""

from timeline.scene.compose import compose
from timeline.scene.index import EventIndex, index
from timeline.scene.options import Options
from timeline.scene.parts import Scene, Span

__all__ = ["EventIndex", "Options", "Scene", "Span", "compose", "index"]
