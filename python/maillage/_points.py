"""Where points come from: geopandas, pandas, any Arrow stream, arrays."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _abi
from ._errors import ColumnError, CRSError, MismatchError, PositionError

#: Names of the columns that the library numbers in what it refuses.
POSITION_COLUMNS = ("longitude", "latitude", "weight")


@dataclass(frozen=True)
class Points:
    """Longitudes and latitudes in degrees on WGS84, and weights where they came along."""

    x: _abi.Doubles
    y: _abi.Doubles
    weight: _abi.Doubles | None = None

    def __len__(self) -> int:
        return len(self.x)

    @property
    def xy(self) -> tuple[int | None, int, int | None, int]:
        """Arguments of the library."""
        return *_abi.strided(self.x), *_abi.strided(self.y)


def numbers(values: Any, name: str) -> _abi.Doubles:
    """A column of numbers; where they lie if they are doubles already.

    Raises:
        ColumnError: they are not numbers, or not one column.
    """
    try:
        array = np.asarray(values.to_numpy() if hasattr(values, "to_numpy") else values)
        if array.dtype.kind not in "fiuO":
            raise TypeError(f"values are of type {array.dtype}")
        array = array.astype(np.float64, copy=False)
    except (TypeError, ValueError) as error:
        raise ColumnError(f"the column '{name}' does not hold numbers: {error}", column=name) from None
    if array.ndim != 1:
        raise ColumnError(f"'{name}' is not one column but has {array.ndim} dimensions", column=name)
    return array


def is_geo(data: Any) -> bool:
    """Whether something is a GeoDataFrame or GeoSeries, without importing geopandas."""
    return hasattr(data, "crs") and hasattr(data, "geometry") and hasattr(data, "to_crs")


def is_frame(data: Any) -> bool:
    """Whether something is a DataFrame of pandas (or of geopandas), without importing pandas."""
    return hasattr(data, "columns") and hasattr(data, "iloc")


def read(data: Any, x: str = "longitude", y: str | None = "latitude", weight: str | None = None) -> Points:
    """Points of whatever a user has.

    Args:
        data: a GeoDataFrame or GeoSeries of points (transformed to WGS84 where its CRS is another), a DataFrame, an
            object with ``__arrow_c_stream__`` (a table of pyarrow, polars, DuckDB...), a mapping of columns, a pair of
            arrays, or an array of two columns: longitudes and latitudes in degrees on WGS84.
        x: column of longitudes; of an Arrow stream with ``y=None`` its geometry (GeoArrow or WKB points).
        y: column of latitudes.
        weight: column of weights.

    Raises:
        CRSError: a geometry of unknown or other CRS.
        ColumnError: a column that is missing or of another type.
        PositionError: a geometry that is missing or no point.
    """
    if is_geo(data):
        return _of_geometry(data, weight)
    if isinstance(data, Mapping) or is_frame(data):
        if y is None:
            raise ColumnError("a table without geometry needs the names of two columns, x and y")
        points = Points(numbers(column(data, x), x), numbers(column(data, y), y), _weights(data, weight))
    elif hasattr(data, "__arrow_c_stream__"):
        return _of_stream(data, x, y, weight)
    elif isinstance(data, Points):
        return data
    else:
        if weight is not None:
            raise ColumnError(f"arrays have no column '{weight}': give the weights themselves", column=weight)
        if isinstance(data, tuple) and len(data) == 2:
            points = Points(numbers(data[0], "longitude"), numbers(data[1], "latitude"))
        else:
            array = np.asarray(data, dtype=np.float64)
            if array.ndim != 2 or array.shape[1] != 2:
                raise ColumnError(f"points need two columns, longitude and latitude; the shape is {array.shape}")
            points = Points(array[:, 0], array[:, 1])
    if len(points.x) != len(points.y):
        raise MismatchError(f"{len(points.x)} longitudes and {len(points.y)} latitudes")
    return points


def column(data: Any, name: str) -> Any:
    """A column of a table by name.

    Raises:
        ColumnError: there is none.
    """
    try:
        return data[name]
    except (KeyError, IndexError, TypeError, ValueError):
        raise ColumnError(f"there is no column '{name}'", column=name) from None
    except Exception as error:  # polars has its own error
        raise ColumnError(f"there is no column '{name}': {error}", column=name) from None


def weights(data: Any, weight: Any, points: Points) -> _abi.Doubles | None:
    """Weights by the name of a column, or the numbers themselves; None for 1 each."""
    if weight is None:
        return None
    if isinstance(weight, str):
        return points.weight if points.weight is not None else numbers(column(data, weight), weight)
    array = numbers(weight, "weight")
    if len(array) != len(points):
        raise MismatchError(f"{len(array)} weights for {len(points)} points")
    return array


def _weights(data: Any, weight: str | None) -> _abi.Doubles | None:
    return None if weight is None else numbers(column(data, weight), weight)


def _of_geometry(data: Any, weight: str | None) -> Points:
    if data.crs is None:
        raise CRSError("the geometry has no CRS: say which it is with set_crs")
    geometry = data.geometry
    bad = np.flatnonzero(np.asarray(geometry.isna() | (geometry.geom_type != "Point") | geometry.is_empty))
    if len(bad):
        raise PositionError(f"the geometry in row {bad[0]} is not a point", int(bad[0]), "geometry")
    if not data.crs.equals("OGC:CRS84", ignore_axis_order=True):
        geometry = geometry.to_crs("OGC:CRS84")
    return Points(numbers(geometry.x, "geometry"), numbers(geometry.y, "geometry"), _weights(data, weight))


def _of_stream(data: Any, x: str, y: str | None, weight: str | None) -> Points:
    capsule = data.__arrow_c_stream__()
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    names = [None if name is None else name.encode() for name in (x, y, weight)]
    table = _abi.Handle(
        "points", "maillage_points_from_stream", get(capsule, b"arrow_array_stream"), *names,
        columns=(x, y or x, weight or "weight"),
    )
    rows = _abi.count("maillage_points_count", table)
    arrays: list[npt.NDArray[np.float64]] = [np.empty(rows) for _ in range(3)]
    _abi.call("maillage_points_read", table, *_abi.pointers(*arrays))
    return Points(arrays[0], arrays[1], None if weight is None else arrays[2])
