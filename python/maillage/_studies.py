"""The functions of maillage_studies.h by ctypes: a library of its own that is loaded when a study or roads are asked for."""

from __future__ import annotations

import ctypes
import functools
import json
import os
import pathlib
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ._abi import Owner, load
from ._errors import BY_CODE, InfeasibleError, MaillageError, PositionError, StudyError, WeightError

ABI_VERSION = 1

_P, _L, _I, _D, _S = ctypes.c_void_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_double, ctypes.c_char_p
_PROGRESS = ctypes.CFUNCTYPE(_I, _P, _S)
_PLACES = [_P, _P, _P, _L, _P, _P, _L, _I]

#: Result and arguments of each function, in the order of maillage_studies.h (python/tests/test_abi.py compares them).
SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "maillage_studies_abi_version": (_I, []),
    "maillage_studies_data": (_I, [_S, _S]),
    "maillage_studies_last_error": (_L, [_P, _P, _L]),
    "maillage_bytes_count": (_L, [_P]),
    "maillage_bytes_read": (_I, [_P, _P]),
    "maillage_bytes_free": (None, [_P]),
    "maillage_study_run": (_I, [_S, _S, _S, _S, _I, _I, _P, _P, _P]),
    "maillage_study_summary": (_I, [_P, _P]),
    "maillage_study_file": (_I, [_P, _S, _P]),
    "maillage_study_write": (_I, [_P, _S, _P, _P]),
    "maillage_study_free": (None, [_P]),
    "maillage_plan_solve": (_I, [_S, _L, _P, _L, _P, _P, _P, _S, _D, _D, _P, _P, _P]),
    "maillage_plan_verify": (_I, [_S, _S, _S, _P, _P, _P]),
    "maillage_roads_new": (_I, [_S, _S, _P]),
    "maillage_roads_facts": (_I, [_P, _P]),
    "maillage_roads_nearest": (_I, [*_PLACES, _L, _I, _P, _P, _P, _P]),
    "maillage_roads_free": (None, [_P]),
    "maillage_roads_trips": (_I, [*_PLACES, _D, _I, _P, _P, _P]),
    "maillage_trips_count": (_L, [_P]),
    "maillage_trips_read": (_I, [_P, _P, _P, _P, _P]),
    "maillage_trips_free": (None, [_P]),
}

#: What a call says while it works: {"step": ...}, {"note": ..., "code": ...} or {"read": [paths]}.
Progress = Callable[[dict[str, Any]], object]


@functools.cache
def library() -> ctypes.CDLL:
    """The library.

    Raises:
        ImportError: the package maillage-studies is not installed, or of another version.
    """
    path = os.environ.get("MAILLAGE_STUDIES_LIBRARY")
    data: list[bytes] = []
    if path is None:
        try:
            import maillage_studies
        except ImportError:
            raise ImportError(
                "studies, plans with proof and travel by road need the package maillage-studies: pip install "
                "'maillage[studies]'"
            ) from None
        folder = pathlib.Path(maillage_studies.__file__).parent
        path, data = str(folder / "libCMaillageStudies.so"), [os.fsencode(folder / name) for name in ("proj", "GeoData")]
    loaded = load(path, SIGNATURES, "maillage_studies_abi_version", ABI_VERSION)
    if data:
        loaded.maillage_studies_data(*data)
    return loaded


def call(name: str, *arguments: Any) -> None:
    """Calls a function that answers with a status; raises what it was refused for."""
    if getattr(library(), name)(*arguments) == 0:
        return
    code, text = ctypes.c_int32(), ctypes.create_string_buffer(1 << 14)
    size = library().maillage_studies_last_error(ctypes.byref(code), text, len(text))
    if size >= len(text):
        text = ctypes.create_string_buffer(size + 1)
        library().maillage_studies_last_error(ctypes.byref(code), text, len(text))
    said = json.loads(text.value.decode())
    kind = BY_CODE.get(code.value, MaillageError)
    if kind is InfeasibleError:
        raise InfeasibleError(said["message"])
    if issubclass(kind, StudyError):
        raise kind(said["message"], said["code"], said["file"], said["row"], said["field"])
    raise kind(said["message"], said["row"], said["field"])


class Handle(Owner):
    """An object of this library.

    Args:
        kind: that of the ``free`` of its functions. name: the function that makes it; its last argument is where the
            handle goes.
    """

    def __init__(self, kind: str, name: str, *arguments: Any) -> None:
        super().__init__(getattr(library(), f"maillage_{kind}_free"), lambda place: call(name, *arguments, place))


def read(name: str, *arguments: Any) -> bytes:
    """The bytes that a function hands over."""
    held = Handle("bytes", name, *arguments)
    buffer = (ctypes.c_uint8 * library().maillage_bytes_count(held))()
    call("maillage_bytes_read", held, buffer)
    return bytes(buffer)


@contextmanager
def watched(progress: Progress | None = None) -> Iterator[tuple[Any, None]]:
    """The two arguments of a call by which it says what happens and is cancelled.

    An interrupt (Ctrl-C, or of a notebook), and whatever ``progress`` raises, cancels the call and is raised once that has
    come to rest.
    """
    raised: list[BaseException] = []
    signals: list[tuple[int, Any]] = []

    def told(_: Any, event: bytes | None) -> int:
        try:
            if progress is not None and event is not None and not signals:
                progress(json.loads(event))
        except BaseException as error:  # goes on below
            raised.append(error)
        return 1 if raised or signals else 0

    previous = signal.getsignal(signal.SIGINT)
    takes = threading.current_thread() is threading.main_thread() and callable(previous)
    # Python would raise within the callback, where ctypes could do nothing but print.
    if takes:
        signal.signal(signal.SIGINT, lambda number, frame: signals.append((number, frame)))
    try:
        try:
            yield _PROGRESS(told), None
        finally:
            if takes:
                signal.signal(signal.SIGINT, previous)
    except StudyError:
        if not raised and not signals:
            raise
    if raised:
        raise raised[0]
    if signals and callable(previous):
        previous(*signals[0])


__all__ = ["Handle", "PositionError", "Progress", "WeightError", "call", "library", "read", "watched"]
