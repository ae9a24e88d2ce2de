"""Sites, what is nearest and what is near."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from . import _abi, _points
from ._errors import ColumnError, MismatchError, PositionError

Names = npt.NDArray[Any]


class Nearest(NamedTuple):
    """The nearest sites of each point.

    Attributes:
        site: ids, or positions from 0 where sites have no ids; one column for each of k > 1. None or -1 where there are
            fewer sites.
        metres: geodesic distances on WGS84, within 0.1 mm; NaN where there are fewer sites.
    """

    site: Names
    metres: _abi.Doubles


class Within(NamedTuple):
    """Pairs of points and sites within a distance, by rows: ``site[starts[i]:starts[i + 1]]`` are those of point i.

    Attributes:
        starts: offsets, one more than points.
        site: ids or positions, ascending by position within a point.
        metres: geodesic distances rounded to whole millimetres.
    """

    starts: _abi.Longs
    site: Names
    metres: _abi.Doubles


class Sites:
    """Sites and their index: exact geodesic answers, mostly without computing geodesics.

    Threads may share it; a process forked off may use it too.

    Args:
        data: whatever ``maillage.read`` takes (GeoDataFrame, DataFrame, Arrow stream, columns, arrays).
        id: column of names that answers give; or the names themselves; None for positions from 0. Of an Arrow stream
            only the names themselves.
        x: column of longitudes. y: column of latitudes, None for an Arrow geometry named by ``x``.

    Raises:
        PositionError: a coordinate is not finite or out of range.
        CRSError: the CRS is not known.
    """

    def __init__(self, data: Any, id: Any = None, x: str = "longitude", y: str | None = "latitude") -> None:
        self.data = data
        self.points = _points.read(data, x, y)
        if isinstance(id, str):
            named = _points.column(data, id)
            id = named.to_numpy() if hasattr(named, "to_numpy") else named
        self.ids: Names | None = None if id is None else np.asarray(id)
        if self.ids is not None and len(self.ids) != len(self.points):
            raise MismatchError(f"{len(self.ids)} ids for {len(self.points)} sites")
        self._handle = _abi.Handle(
            "sites", "maillage_sites_new", *self.points.xy, len(self.points), columns=_points.POSITION_COLUMNS
        )

    def __len__(self) -> int:
        return len(self.points)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.points.x.copy(), self.points.y.copy(), self.ids)

    def names(self, positions: npt.NDArray[np.integer[Any]]) -> Names:
        """The ids of sites at positions; the positions themselves where sites have no ids."""
        if self.ids is None:
            return positions
        if len(self.ids) == 0:
            return np.full(positions.shape, None, dtype=object)
        named: Names = self.ids[np.maximum(positions, 0)]
        if (positions < 0).any():
            named = named.astype(object)
            named[positions < 0] = None
        return named

    def nearest(
        self, points: Any, k: int = 1, *, limits: Sequence[float] = (), x: str = "longitude",
        y: str | None = "latitude", threads: int = 1,
    ) -> Nearest:
        """The k nearest sites of each point, nearest first; equal distances go to the lower position.

        Args:
            limits: distances in metres that answers will be compared with: an answer within 0.1 mm of one is Karney's.
            threads: how many threads share the points; the answer does not depend on it.

        Raises:
            PositionError: names the row.
        """
        read = _points.read(points, x, y)
        positions, metres = self._nearest(read, k, limits, threads)
        return Nearest(self.names(positions), metres)

    def _nearest(
        self, points: _points.Points, k: int = 1, limits: Sequence[float] = (), threads: int = 1
    ) -> tuple[_abi.Ints, _abi.Doubles]:
        shape: tuple[int, ...] = (len(points),) if k == 1 else (len(points), max(0, k))
        positions, metres = np.empty(shape, np.int32), np.empty(shape)
        compared = np.ascontiguousarray(limits, dtype=np.float64)

        def part(first: int, end: int) -> None:
            some = _points.Points(points.x[first:end], points.y[first:end])
            try:
                _abi.call(
                    "maillage_nearest", self._handle, *some.xy, len(some), k, _abi.pointer(compared), len(compared),
                    _abi.pointer(positions[first:end]), _abi.pointer(metres[first:end]),
                    columns=_points.POSITION_COLUMNS,
                )
            except PositionError as error:
                if first == 0 or error.row is None:
                    raise
                text = str(error).replace(f"row {error.row}", f"row {error.row + first}")
                raise PositionError(text, error.row + first, error.column) from None

        cuts = [len(points) * cut // max(1, threads) for cut in range(max(1, threads) + 1)]
        if threads <= 1:
            part(0, len(points))
        else:
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(part, cuts[:-1], cuts[1:]))
        return positions, metres

    def within(self, points: Any, metres: float, *, x: str = "longitude", y: str | None = "latitude") -> Within:
        """The sites within a distance (closed) of each point.

        Raises:
            PositionError: names the row.
            DistanceError: the distance is not a number of at least 0.
        """
        costs = self.costs(points, metres, x=x, y=y)
        starts, sites, distances = costs.arrays()
        return Within(starts, self.names(sites), distances)

    def costs(self, points: Any, metres: float, *, x: str = "longitude", y: str | None = "latitude") -> Costs:
        """The same pairs, kept by the library for `p_median`, `p_center` and `accessibility`."""
        read = _points.read(points, x, y)
        handle = _abi.Handle(
            "pairs", "maillage_within", self._handle, *read.xy, len(read), float(metres),
            columns=_points.POSITION_COLUMNS,
        )
        return Costs(handle, len(read), len(self), self)

    def join(self, points: Any, k: int = 1, *, x: str = "longitude", y: str | None = "latitude",
             names: tuple[str, str] = ("site", "metres")) -> Any:
        """The table that came in with two more columns, the nearest site and its distance: a GeoDataFrame in, a
        GeoDataFrame out; likewise a DataFrame of pandas or polars, and a table of pyarrow.

        Raises:
            ColumnError: the table is of another kind.
        """
        if k != 1:
            raise ColumnError("columns hold one nearest site: use nearest(k=...) for more")
        found = self.nearest(points, x=x, y=y)
        if _points.is_frame(points):
            return points.assign(**{names[0]: found.site, names[1]: found.metres})
        if hasattr(points, "with_columns"):
            import polars

            return points.with_columns(
                polars.Series(names[0], found.site.tolist()), polars.Series(names[1], found.metres)
            )
        if hasattr(points, "append_column"):
            return points.append_column(names[0], [found.site.tolist()]).append_column(names[1], [found.metres])
        raise ColumnError("not a table that columns can be added to: use nearest")


def _restore(x: _abi.Doubles, y: _abi.Doubles, ids: Names | None) -> Sites:
    return Sites((x, y), id=ids)


def _restore_costs(
    starts: _abi.Longs, sites: _abi.Ints, costs: _abi.Doubles, site_count: int, source: Sites | None
) -> Costs:
    restored = Costs.from_rows(starts, sites, costs, site_count)
    restored.source = source
    return restored


class Costs:
    """Costs (metres, seconds...) of pairs of points and sites; an absent pair is out of reach."""

    def __init__(self, handle: _abi.Handle, points: int, sites: int, source: Sites | None = None) -> None:
        self._handle = handle
        self.point_count = points
        self.site_count = sites
        self.source = source

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_costs, (*self.arrays(), self.site_count, self.source)

    @classmethod
    def from_rows(cls, starts: Any, sites: Any, costs: Any, site_count: int) -> Costs:
        """Costs of your own as compressed rows: times by road, a matrix of another tool.

        Args:
            starts: offsets into ``sites``, one more than points.
            sites: positions of sites, ascending within a point.
            costs: finite and at least 0.

        Raises:
            SiteError, DistanceError: name the row.
        """
        offsets = np.ascontiguousarray(starts, dtype=np.int64)
        columns = np.ascontiguousarray(sites, dtype=np.int32)
        values = np.ascontiguousarray(costs, dtype=np.float64)
        if len(offsets) == 0 or len(columns) != len(values) or offsets[-1] != len(columns):
            raise MismatchError(f"{len(columns)} sites and {len(values)} costs for offsets that end otherwise")
        handle = _abi.Handle(
            "pairs", "maillage_pairs_new", site_count, _abi.pointer(offsets), len(offsets) - 1,
            _abi.pointer(columns), _abi.pointer(values),
        )
        return cls(handle, len(offsets) - 1, site_count)

    @classmethod
    def from_matrix(cls, matrix: Any) -> Costs:
        """Costs as a dense matrix, points by sites; NaN and infinite where a pair is out of reach."""
        dense = np.asarray(matrix, dtype=np.float64)
        if dense.ndim != 2:
            raise MismatchError(f"a matrix has two dimensions, not {dense.ndim}")
        rows, columns = np.nonzero(np.isfinite(dense))
        starts = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=dense.shape[0]))))
        return cls.from_rows(starts, columns, dense[rows, columns], dense.shape[1])

    def arrays(self) -> tuple[_abi.Longs, _abi.Ints, _abi.Doubles]:
        """Offsets, sites and costs."""
        pairs = _abi.count("maillage_pairs_count", self._handle)
        starts, sites = np.empty(self.point_count + 1, np.int64), np.empty(pairs, np.int32)
        costs = np.empty(pairs)
        _abi.call("maillage_pairs_read", self._handle, *_abi.pointers(starts, sites, costs))
        return starts, sites, costs


def as_sites(data: Any) -> Sites:
    """Sites as they are, or made of a table."""
    return data if isinstance(data, Sites) else Sites(data)


__all__ = ["ColumnError", "Costs", "Nearest", "Sites", "Within", "as_sites"]
