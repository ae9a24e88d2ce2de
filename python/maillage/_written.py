"""Answers point by point as Parquet, with a record of what they came from."""

from __future__ import annotations

import hashlib
import json
import os
import pathlib
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import unquote, urlparse

import numpy as np

from . import _abi, _points
from ._errors import MismatchError
from ._sites import Sites

#: The record beside the Parquet files.
RECORD = "_maillage.json"


def answers(
    points: Any, sites: Sites, within: Sequence[float], id: str, x: str = "longitude", y: str | None = "latitude"
) -> Any:
    """A table of pyarrow with one row a point: id as it came, site (an id or position), metres, and the least of the
    distances that holds the point; null where there is none."""
    import pyarrow

    limits = np.unique(np.asarray(within, dtype=np.float64))
    positions, metres = sites._nearest(_points.read(points, x, y), limits=limits.tolist())
    places = np.searchsorted(limits, metres)
    inside = places < len(limits)
    held = np.where(inside, np.append(limits, np.nan)[places], np.nan)
    names = _points.column(points, id)
    return pyarrow.table({
        "id": names if isinstance(names, pyarrow.Array | pyarrow.ChunkedArray) else pyarrow.array(names),
        "site": pyarrow.array(sites.names(positions), mask=positions < 0),
        "metres": pyarrow.array(metres, mask=np.isnan(metres)),
        "within": pyarrow.array(held, mask=~inside),
    })


def write_part(table: Any, path: pathlib.Path) -> dict[str, Any]:
    """Writes a table under its final name only when all of it is there, so that whoever repeats it changes nothing."""
    import pyarrow.parquet

    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    pyarrow.parquet.write_table(table, unfinished)
    os.replace(unfinished, path)
    return {"path": path.name, "rows": table.num_rows, "sha256": sha256(path)}


def sha256(path: pathlib.Path) -> str:
    """The digest of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def record(
    folder: pathlib.Path, sites: Sites, within: Sequence[float], inputs: Iterable[str], parts: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """Writes the record of a folder: versions, sites, distances, input files and parts with their SHA-256.

    Inputs that this machine does not see are named without one.
    """
    from . import __version__

    state = hashlib.sha256(sites.points.x.tobytes() + sites.points.y.tobytes())
    if sites.ids is not None:
        state.update(json.dumps([str(name) for name in sites.ids.tolist()]).encode())
    said = {
        "maillage": __version__, "abi": _abi.ABI_VERSION, "within": [float(limit) for limit in within],
        "sites": {"count": len(sites), "sha256": state.hexdigest()},
        "inputs": [_input(path) for path in sorted(set(inputs))], "parts": list(parts),
    }
    (folder / RECORD).write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return said


def _input(name: str) -> dict[str, Any]:
    parsed = urlparse(name)
    path = pathlib.Path(unquote(parsed.path) if parsed.scheme == "file" else name)
    return {"path": name, "sha256": sha256(path) if path.is_file() else None}


def new_folder(folder: Any) -> pathlib.Path:
    """Makes a folder for results.

    Raises:
        MismatchError: there are files in it.
    """
    path = pathlib.Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    if any(path.iterdir()):
        raise MismatchError(f"the folder {path} is not empty")
    return path


__all__ = ["RECORD", "answers", "new_folder", "record", "sha256", "write_part"]
