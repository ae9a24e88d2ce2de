"""Occitanie: its 4,446 communes with their people, and the training spaces and candidate towns of a French programme.

From GeoData of Maillage (see its SOURCES.md): Insee and others, Licence Ouverte 2.0.
"""

from __future__ import annotations

import csv
import gzip
import pathlib
from typing import Any

import numpy as np
import numpy.typing as npt

Table = dict[str, npt.NDArray[Any]]

_NUMBERS = {"longitude": float, "latitude": float, "population": int}


def towns() -> Table:
    """Columns code, name, department, longitude, latitude, population."""
    return _read("towns")


def spaces() -> Table:
    """The spaces of the whole country, for people near a border: columns code, name, longitude, latitude."""
    return _read("spaces")


def candidates() -> Table:
    """Towns of Occitanie in the programme Action coeur de ville that have no space: columns as of spaces."""
    return _read("candidates")


def _read(name: str) -> Table:
    path = pathlib.Path(__file__).parent / "data" / f"{name}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        column: np.array([_NUMBERS.get(column, str)(row[column]) for row in rows]) for column in rows[0]
    }
