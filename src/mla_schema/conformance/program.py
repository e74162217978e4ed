"""The program under test: another process that is asked in lines, and may be slow, silent, or end at any time."""

import contextlib
import json
import subprocess
import threading
from collections.abc import Mapping, Sequence
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import IO, Any, Final, Self

LARGEST: Final = 32 * 1024 * 1024
"""The largest line, in bytes."""
_PATIENCE: Final = 5.0


class Silent(Exception):
    """The program did not answer as it must; the text says what it did instead."""


class Program:
    """A program that is started when it is first asked, and again after it has ended or hung."""

    def __init__(self, command: Sequence[str]) -> None:
        """Remember how it is started.

        Args:
            command: The program and its arguments; no shell reads them.
        """
        self._command = tuple(command)
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        """Begin; nothing is started yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the program."""
        self.close()

    def ask(self, request: Mapping[str, Any], seconds: float) -> dict[str, Any]:
        """Ask, and wait for the answer.

        Args:
            request: What is asked.
            seconds: How long the answer may take.

        Returns:
            The answer.

        Raises:
            Silent: The program ended, did not answer in time, or answered something that is no answer.
            OSError: The program cannot be started.
        """
        if self._running is None:
            self._running = _Running(self._command)
        try:
            return self._running.ask(request, seconds)
        except Silent:
            # What it would say later would be taken for the answer to another question.
            self._end(kill=True)
            raise

    def close(self) -> None:
        """End the program, if it runs."""
        self._end(kill=False)

    def _end(self, *, kill: bool) -> None:
        if self._running is not None:
            self._running.close(kill=kill)
            self._running = None


class _Running:
    """One process, with a thread that reads and one that writes, so that no pipe can block the run."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._process = subprocess.Popen(  # noqa: S603  # Whoever runs the suite names the program.
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        assert self._process.stdin is not None  # noqa: S101  # It was asked for.
        assert self._process.stdout is not None  # noqa: S101  # It was asked for.
        self._threads = (
            threading.Thread(target=_read, args=(self._process.stdout, self._lines), daemon=True),
            threading.Thread(target=_write, args=(self._process.stdin, self._requests), daemon=True),
        )
        for each in self._threads:
            each.start()

    def ask(self, request: Mapping[str, Any], seconds: float) -> dict[str, Any]:
        self._requests.put(json.dumps(request, ensure_ascii=False).encode() + b"\n")
        try:
            line = self._lines.get(timeout=seconds)
        except Empty:
            message = f"it did not answer within {seconds:g} seconds"
            raise Silent(message) from None
        if not line:
            raise Silent(self._ended())
        return _answer(line, request["id"])

    def _ended(self) -> str:
        try:
            code = self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            return "it closed its output"
        return f"it ended with exit code {code} instead of answering"

    def close(self, *, kill: bool) -> None:
        self._requests.put(None)
        if kill:
            self._process.kill()
        try:
            # A program that is told of the end of its input ends by itself.
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for each in self._threads:
            each.join()
        assert self._process.stdout is not None  # noqa: S101  # It was asked for.
        self._process.stdout.close()


def _read(stream: IO[bytes], lines: "SimpleQueue[bytes]") -> None:
    """Hand on what the program says; an empty line stands for the end."""
    with contextlib.suppress(ValueError):
        while line := stream.readline(LARGEST + 1):
            lines.put(line)
    lines.put(b"")


def _write(stream: IO[bytes], requests: "SimpleQueue[bytes | None]") -> None:
    # A program that has ended takes nothing more; that is noticed where it is read.
    with contextlib.suppress(OSError, ValueError):
        while (request := requests.get()) is not None:
            stream.write(request)
            stream.flush()
    with contextlib.suppress(OSError):
        stream.close()


def _answer(line: bytes, id_: str) -> dict[str, Any]:
    if len(line) > LARGEST:
        message = f"its answer is longer than {LARGEST} bytes"
        raise Silent(message)
    try:
        answer = json.loads(line)
    except (ValueError, RecursionError):
        message = "its answer is no line of JSON"
        raise Silent(message) from None
    if not isinstance(answer, dict) or answer.get("id") != id_:
        message = "its answer is not one to this question: 'id' differs"
        raise Silent(message)
    return answer
