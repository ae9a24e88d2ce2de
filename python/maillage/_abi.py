"""The functions of maillage.h by ctypes; the interpreter's lock is free while they run."""

from __future__ import annotations

import ctypes
import os
import pathlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ._errors import BY_CODE, MaillageError

Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int32]
Longs = npt.NDArray[np.int64]

ABI_VERSION = 2

_P, _L, _I, _D, _S = ctypes.c_void_p, ctypes.c_int64, ctypes.c_int32, ctypes.c_double, ctypes.c_char_p
_XY = [_P, _L, _P, _L]
_LISTS = [_P, _L, _P, _L, _P, _L]
_PLAN = [_P, _P, _P, _P, _P]

#: Result and arguments of each function, in the order of maillage.h (python/tests/test_abi.py compares them).
SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "maillage_abi_version": (_I, []),
    "maillage_last_error": (_L, [_P, _P, _P, _P, _L]),
    "maillage_sites_new": (_I, [*_XY, _L, _P]),
    "maillage_sites_count": (_L, [_P]),
    "maillage_sites_free": (None, [_P]),
    "maillage_nearest": (_I, [_P, *_XY, _L, _L, _P, _L, _P, _P]),
    "maillage_within": (_I, [_P, *_XY, _L, _D, _P]),
    "maillage_pairs_new": (_I, [_L, _P, _L, _P, _P, _P]),
    "maillage_pairs_count": (_L, [_P]),
    "maillage_pairs_read": (_I, [_P, _P, _P, _P]),
    "maillage_pairs_free": (None, [_P]),
    "maillage_rows_new": (_I, [_L, _P]),
    "maillage_rows_add": (_I, [_P, _P, *_XY, _P, _L, _L, _D]),
    "maillage_rows_add_sets": (_I, [_P, _P, _L, _P, _P]),
    "maillage_rows_merge": (_I, [_P, _P]),
    "maillage_rows_size": (_I, [_P, _P, _P, _P, _P]),
    "maillage_rows_read": (_I, [_P, _P, _P, _P]),
    "maillage_rows_free": (None, [_P]),
    "maillage_mclp": (_I, [_P, *_LISTS, _L, _D, _L, *_PLAN]),
    "maillage_lscp": (_I, [_P, *_LISTS, _D, _L, *_PLAN]),
    "maillage_p_median": (_I, [_P, _P, _L, *_LISTS, _L, _D, _L, *_PLAN]),
    "maillage_p_center": (_I, [_P, *_LISTS, _L, _D, _L, *_PLAN]),
    "maillage_zone_sums": (_I, [_P, _L, _P, _L, _P, _L, _L, _L, _P, _L, _P, _P, _P, _P, _P, _P, _P, _P]),
    "maillage_zone_quantiles": (_I, [_P, _L, _P, _L, _P, _L, _L, _L, _P, _P, _L, _P]),
    "maillage_access": (_I, [_P, _P, _L, _P, _I, _I, _P, _L, _P, _P]),
    "maillage_points_from_stream": (_I, [_P, _S, _S, _S, _P]),
    "maillage_points_count": (_L, [_P]),
    "maillage_points_read": (_I, [_P, _P, _P, _P]),
    "maillage_points_free": (None, [_P]),
}


def load(path: str, signatures: dict[str, tuple[Any, list[Any]]], version: str, wanted: int) -> ctypes.CDLL:
    """A library whose functions have their signatures.

    Args:
        version: the function that says which version of the interface it has.

    Raises:
        ImportError: it has another version than the one wanted.
    """
    library = ctypes.CDLL(path)
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    found = getattr(library, version)()
    if found != wanted:
        raise ImportError(f"{path} has version {found} of the interface, this package wants {wanted}")
    return library


_library = load(
    os.environ.get("MAILLAGE_LIBRARY") or str(pathlib.Path(__file__).parent / "libCMaillage.so"), SIGNATURES,
    "maillage_abi_version", ABI_VERSION,
)


def call(name: str, *arguments: Any, columns: Sequence[str] = ()) -> None:
    """Calls a function that answers with a status; raises what it was refused for.

    Args:
        columns: names of the columns that the function numbers.
    """
    status = getattr(_library, name)(*arguments)
    if status == 0:
        return
    code, column, row = ctypes.c_int32(), ctypes.c_int32(), ctypes.c_int64()
    text = ctypes.create_string_buffer(1024)
    _library.maillage_last_error(
        ctypes.byref(code), ctypes.byref(row), ctypes.byref(column), text, ctypes.c_int64(len(text))
    )
    named = columns[column.value] if 0 <= column.value < len(columns) else None
    raise BY_CODE.get(code.value, MaillageError)(
        text.value.decode(), row.value if row.value >= 0 else None, named
    )


def count(name: str, handle: Handle) -> int:
    """Calls a function that answers with a number."""
    return int(getattr(_library, name)(handle))


class Owner:
    """An object of a library, given up with this one. Argument of calls.

    Args:
        free: gives it up. make: makes it; called with where the pointer to it goes.
    """

    def __init__(self, free: Callable[[int], object], make: Callable[[Any], object]) -> None:
        self._free = free
        self._as_parameter_: int | None = None
        pointer = ctypes.c_void_p()
        make(ctypes.byref(pointer))
        self._as_parameter_ = pointer.value

    def __del__(self) -> None:
        pointer = getattr(self, "_as_parameter_", None)
        if pointer is not None:
            self._as_parameter_ = None
            self._free(pointer)


class Handle(Owner):
    """An object of this library.

    Args:
        kind: that of the ``free`` of its functions. name: the function that makes it; its last argument is where the
            handle goes. columns: as in ``call``.
    """

    def __init__(self, kind: str, name: str, *arguments: Any, columns: Sequence[str] = ()) -> None:
        free = getattr(_library, f"maillage_{kind}_free")
        super().__init__(free, lambda place: call(name, *arguments, place, columns=columns))


def pointer(array: npt.NDArray[Any] | None) -> int | None:
    """Where an array lies; the caller keeps it alive during the call."""
    return None if array is None else int(array.ctypes.data)


def pointers(*arrays: npt.NDArray[Any]) -> list[int | None]:
    """Where arrays lie."""
    return [pointer(array) for array in arrays]


def strided(array: npt.NDArray[Any] | None) -> tuple[int | None, int]:
    """Where a column lies and how far its values are apart."""
    return (None, 0) if array is None else (int(array.ctypes.data), int(array.strides[0]))


def integers(values: Sequence[int] | npt.NDArray[np.integer[Any]]) -> Ints:
    """A list of sites as the library takes it."""
    return np.ascontiguousarray(values, dtype=np.int32)
