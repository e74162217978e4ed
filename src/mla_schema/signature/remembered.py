"""A small memory of results that are costly to compute and depend on their key alone."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Remembered(Generic[K, V]):
    """Keeps the latest results, a bounded number; it belongs to one object, and never to the process."""

    __slots__ = ("_found", "_limit", "_lock")

    def __init__(self, limit: int) -> None:
        """Start with nothing.

        Args:
            limit: How many results are kept.
        """
        self._limit = limit
        self._found: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: K, compute: Callable[[], V]) -> V:
        """The result for a key.

        Args:
            key: On what the result depends.
            compute: Computes it; what it raises is passed on, and not kept.
        """
        with self._lock:
            found = self._found.get(key)
            if found is not None:
                self._found.move_to_end(key)
                return found
        found = compute()
        with self._lock:
            self._found[key] = found
            while len(self._found) > self._limit:
                self._found.popitem(last=False)
        return found
