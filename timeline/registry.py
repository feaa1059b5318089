"""A package of modules becomes a table of the things they register, filled at first use."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from threading import RLock
from typing import Generic, TypeVar

from timeline.model import TimelineError

T = TypeVar("T")


class Registry(Generic[T]):
    """A named table that fills itself by importing the modules of one package.

    Args:
        kind: what is registered, for messages ("export").
        package: dotted name of the package whose modules register themselves.
    """

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self._package = package
        self._items: dict[str, T] = {}
        self._loaded = self._loading = False
        self._lock = RLock()

    def add(self, *names: str) -> Callable[[T], T]:
        """Return a decorator that registers a thing under one or more names."""

        def register(item: T) -> T:
            for name in names:
                if name in self._items:
                    raise TimelineError(f"{self.kind} {name!r} is registered twice")
                self._items[name] = item
            return item

        return register

    def _load(self) -> None:
        if self._loaded:
            return
        with self._lock:  # a second thread waits for the whole table; the modules themselves may ask while it fills
            if not self._loading:
                self._loading = True
                package = importlib.import_module(self._package)
                for module in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
                    importlib.import_module(f"{self._package}.{module}")
                self._loaded = True

    def __getitem__(self, name: str) -> T:
        self._load()
        try:
            return self._items[name]
        except KeyError:
            known = ", ".join(self)
            raise TimelineError(f"unknown {self.kind} {name!r}; known: {known}") from None

    def __contains__(self, name: object) -> bool:
        self._load()
        return name in self._items

    def __iter__(self) -> Iterator[str]:
        self._load()
        return iter(sorted(self._items))
