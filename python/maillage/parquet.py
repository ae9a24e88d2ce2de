"""Points in Parquet and GeoParquet files, in parts that workers read themselves, without what lies outside a box.

    import maillage as ml, maillage.parquet, maillage.dask
    parts = ml.parquet.parts("addresses/", bbox=(-0.4, 42.3, 4.9, 45.1))
    whole = ml.dask.partial(parts, sites, [15_000, 30_000], weight="people", **parts[0].xy)

Needs pyarrow.
"""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

import numpy as np

from . import _points
from ._errors import ColumnError, CRSError, MismatchError

Box = tuple[float, float, float, float]


class Columns(TypedDict):
    """Where points are in a table: ``y`` is None where ``x`` is a geometry."""

    x: str
    y: str | None


@dataclass(frozen=True)
class Part:
    """Row groups of one file, read when they are asked for; goes in wherever a table of points does.

    Attributes:
        path: of the file.
        groups: numbers of its row groups.
        xy: the columns of the points, for ``x=`` and ``y=``.
        bbox: west, south, east, north in degrees (closed); points outside are left out. None for all.
    """

    path: str
    groups: tuple[int, ...]
    xy: Columns
    bbox: Box | None = None

    def table(self, columns: Sequence[str] | None = None) -> Any:
        """The rows inside the box as a table of pyarrow.

        Args:
            columns: names, beside those of the points; None for all.
        """
        import pyarrow.parquet

        own = [name for name in (self.xy["x"], self.xy["y"]) if name is not None]
        file = pyarrow.parquet.ParquetFile(self.path)
        known = set(file.schema_arrow.names)
        for name in (*own, *(columns or ())):
            if name not in known:
                raise ColumnError(f"{self.path} has no column '{name}'", column=name)
        wanted = None if columns is None else list(dict.fromkeys([*own, *columns]))
        table = file.read_row_groups(list(self.groups), columns=wanted)
        if self.bbox is None:
            return table
        points = _points.read(table.select(own), self.xy["x"], self.xy["y"])
        west, south, east, north = self.bbox
        inside = (points.x >= west) & (points.x <= east) & (points.y >= south) & (points.y <= north)
        return table.filter(pyarrow.array(inside))

    def __getitem__(self, name: str) -> Any:
        return self.table([name])[name]

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return self.table().__arrow_c_stream__(requested_schema)


def parts(
    paths: Any, *, bbox: Box | None = None, x: str | None = None, y: str | None = None, rows: int = 1_000_000
) -> list[Part]:
    """The parts of some files, in order of path and row group; nothing but their footers is read.

    Args:
        paths: a file, a folder (all its ``*.parquet``), or several.
        bbox: west, south, east, north in degrees. Row groups whose statistics (of the covering box of GeoParquet, of
            native points, of columns of coordinates) lie outside are left out unread. A box does not cross 180 degrees.
        x, y: columns of coordinates in degrees on WGS84; without them the primary geometry of GeoParquet, or
            ``longitude`` and ``latitude``.
        rows: about how many rows a part has at most; a larger row group is a part.

    Raises:
        CRSError: the geometry is not longitude and latitude on WGS84.
        ColumnError: there are no points.
    """
    import pyarrow.parquet

    if bbox is not None and not (bbox[0] <= bbox[2] and bbox[1] <= bbox[3]):
        raise MismatchError(f"the box {bbox} is not west, south, east, north")
    found: list[Part] = []
    for path in _files(paths):
        metadata = pyarrow.parquet.read_metadata(path)
        columns, boxes = _layout(str(path), metadata, x, y)
        numbers = {metadata.schema.column(place).path: place for place in range(metadata.num_columns)}
        group: list[int] = []
        count = 0
        for number in range(metadata.num_row_groups):
            entry = metadata.row_group(number)
            if entry.num_rows == 0 or (bbox is not None and _is_outside(entry, numbers, boxes, bbox)):
                continue
            if group and count + entry.num_rows > rows:
                found.append(Part(str(path), tuple(group), columns, bbox))
                group, count = [], 0
            group.append(number)
            count += entry.num_rows
        if group:
            found.append(Part(str(path), tuple(group), columns, bbox))
    return found


def _files(paths: Any) -> list[pathlib.Path]:
    if isinstance(paths, str | pathlib.Path):
        path = pathlib.Path(paths)
        return sorted(path.rglob("*.parquet")) if path.is_dir() else [path]
    assert isinstance(paths, Iterable)
    return [file for path in paths for file in _files(path)]


def _layout(path: str, metadata: Any, x: str | None, y: str | None) -> tuple[Columns, tuple[str, str, str, str]]:
    """The columns of the points, and the paths of the columns whose statistics bound them: west, south, east, north."""
    names = {metadata.schema.column(place).path.split(".")[0] for place in range(metadata.num_columns)}
    geo = json.loads((metadata.metadata or {}).get(b"geo", b"{}"))
    if x is None and y is None and "primary_column" in geo:
        name = geo["primary_column"]
        described = geo["columns"][name]
        _check(path, name, described)
        covering = described.get("covering", {}).get("bbox")
        if covering is not None:
            sides = [".".join(covering[side]) for side in ("xmin", "ymin", "xmax", "ymax")]
        else:
            sides = [f"{name}.x", f"{name}.y"] * 2
        return Columns(x=name, y=None), (sides[0], sides[1], sides[2], sides[3])
    u, v = x or "longitude", y or "latitude"
    for name in (u, v):
        if name not in names:
            raise ColumnError(f"{path} has no column '{name}' and no geometry of GeoParquet", column=name)
    return Columns(x=u, y=v), (u, v, u, v)


def _check(path: str, name: str, described: dict[str, Any]) -> None:
    if described.get("encoding") not in ("WKB", "point"):
        raise ColumnError(f"the geometry '{name}' of {path} is encoded as {described.get('encoding')}", column=name)
    # Without a word on it, coordinates are longitude and latitude on WGS84; null says that nobody knows.
    crs = described.get("crs", {"id": {"authority": "OGC", "code": "CRS84"}})
    identity = {} if crs is None else crs.get("id", {})
    if (identity.get("authority"), str(identity.get("code"))) not in (("OGC", "CRS84"), ("EPSG", "4326")):
        said = "unknown" if crs is None else crs.get("name", "of no name")
        raise CRSError(
            f"the CRS of '{name}' in {path} is {said}: it must be longitude and latitude on WGS84", column=name)


def _is_outside(group: Any, numbers: dict[str, int], sides: tuple[str, str, str, str], bbox: Box) -> bool:
    """Whether the statistics of a row group say that none of its points is in the box."""
    west, south, east, north = bbox

    def bounds(name: str) -> tuple[float, float]:
        statistics = group.column(numbers[name]).statistics if name in numbers else None
        if statistics is None or not statistics.has_min_max or np.isnan([statistics.min, statistics.max]).any():
            return -np.inf, np.inf
        return float(statistics.min), float(statistics.max)

    least = [bounds(name)[0] for name in sides[:2]]
    largest = [bounds(name)[1] for name in sides[2:]]
    return least[0] > east or largest[0] < west or least[1] > north or largest[1] < south


__all__ = ["Columns", "Part", "parts"]
