"""Travel by road, from a file of roads that ``maillage roads build`` made."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import numpy as np

from . import _abi, _points, _studies
from ._coverage import Coverage, summarised, zones_of
from ._errors import PositionError
from ._plans import weighted
from ._sites import Costs, Names, Sites, as_sites

Direction = Literal["to", "from"]


class NearestByRoad(NamedTuple):
    """The nearest sites of each point by road.

    Attributes:
        site: ids, or positions where sites have none; one column for each of k > 1. None or -1 where fewer can be reached.
        seconds: of the fastest trip, whole milliseconds; NaN where there is none.
    """

    site: Names
    seconds: _abi.Doubles


class Trips(NamedTuple):
    """Fastest trips, by rows: ``site[starts[i]:starts[i + 1]]`` are those of point i.

    Attributes:
        starts: offsets, one more than points.
        site: ids or positions, ascending by position within a point.
        seconds: whole milliseconds. metres: whole millimetres, of equally fast trips the shortest.
    """

    starts: _abi.Longs
    site: Names
    seconds: _abi.Doubles
    metres: _abi.Doubles


class Roads:
    """A road network: the fastest trips by car, on foot or by bicycle, without traffic. Needs ``maillage[studies]``.

    The way to the nearest road counts at 5 km/h; a place more than 1 km from any road reaches nothing. Numbers are those of
    ``maillage matrix``. Threads may share it.

    Args:
        path: a file of roads (.routes), which must not change while it is open. profile: which of its networks; None for
            the only one.

    Raises:
        StudyError: it cannot be read, or has no such network.
    """

    def __init__(self, path: str | os.PathLike[str], profile: str | None = None) -> None:
        self.path = os.fspath(path)
        self._handle = _studies.Handle(
            "roads", "maillage_roads_new", os.fsencode(path), None if profile is None else profile.encode()
        )
        facts = json.loads(_studies.read("maillage_roads_facts", self._handle))
        self.profile: str = facts["profile"]
        #: Date of the data, where it is known.
        self.date: str | None = facts["date"]
        #: Whom what is made from it must name.
        self.attribution: str = facts["attribution"]
        self.sha256: str = facts["sha256"]

    def __repr__(self) -> str:
        return f"Roads({self.path!r}, {self.profile!r})"

    def nearest(
        self, points: Any, sites: Any, k: int = 1, *, direction: Direction = "to", x: str = "longitude",
        y: str | None = "latitude", threads: int = 1,
    ) -> NearestByRoad:
        """The k nearest sites of each point by time, nearest first; equal times go to the lower position.

        Args:
            points: whatever ``maillage.read`` takes. sites: `Sites`, or what they are made of.
            direction: whether trips run to the sites or from them.

        Raises:
            PositionError: names the row.
        """
        index, read = as_sites(sites), _points.read(points, x, y)
        shape: tuple[int, ...] = (len(read),) if k == 1 else (len(read), max(0, k))
        positions, seconds = np.empty(shape, np.int32), np.empty(shape)
        with _studies.watched() as watch:
            _studies.call(
                "maillage_roads_nearest", self._handle, *_places(read, index, direction), k, threads, *watch,
                *_abi.pointers(positions, seconds),
            )
        return NearestByRoad(index.names(positions), seconds)

    def trips(
        self, points: Any, sites: Any, limit: float | None = None, *, direction: Direction = "to",
        x: str = "longitude", y: str | None = "latitude", threads: int = 1,
    ) -> Trips:
        """The fastest trip of every pair within a time.

        Args:
            limit: seconds (closed); None for any.
        """
        index = as_sites(sites)
        starts, positions, seconds, metres = self._trips(_points.read(points, x, y), index, limit, direction, threads)
        return Trips(starts, index.names(positions), seconds, metres)

    def costs(
        self, points: Any, sites: Any, limit: float | None = None, *, unit: Literal["seconds", "metres"] = "seconds",
        direction: Direction = "to", x: str = "longitude", y: str | None = "latitude", threads: int = 1,
    ) -> Costs:
        """The same as `Costs`, for plans and `accessibility`; pairs beyond ``limit`` seconds are out of reach."""
        index, read = as_sites(sites), _points.read(points, x, y)
        starts, positions, seconds, metres = self._trips(read, index, limit, direction, threads)
        costs = Costs.from_rows(starts, positions, seconds if unit == "seconds" else metres, len(index))
        costs.source = index
        return costs

    def coverage(
        self, points: Any, sites: Any, within: Sequence[float], *, weight: Any = None, by: Any = None,
        direction: Direction = "to", x: str = "longitude", y: str | None = "latitude", threads: int = 1,
    ) -> Coverage:
        """People by the time to their nearest site, by zone: as `maillage.coverage`, with seconds for metres.

        Args:
            within: times in seconds.
        """
        read, people = weighted(points, weight, x, y)
        zones, positions = zones_of(points, by, len(read))
        seconds = self.nearest(read, sites, direction=direction, threads=threads).seconds
        return summarised(seconds, people, zones, positions, within, weight if isinstance(weight, str) else "weight")

    def _trips(
        self, read: _points.Points, index: Sites, limit: float | None, direction: Direction, threads: int
    ) -> tuple[_abi.Longs, _abi.Ints, _abi.Doubles, _abi.Doubles]:
        with _studies.watched() as watch:
            handle = _studies.Handle(
                "trips", "maillage_roads_trips", self._handle, *_places(read, index, direction),
                -1.0 if limit is None else float(limit), threads, *watch,
            )
        count = _studies.library().maillage_trips_count(handle)
        starts, positions = np.empty(len(read) + 1, np.int64), np.empty(count, np.int32)
        seconds, metres = np.empty(count), np.empty(count)
        _studies.call("maillage_trips_read", handle, *_abi.pointers(starts, positions, seconds, metres))
        return starts, positions, seconds, metres


def _places(points: _points.Points, sites: Sites, direction: Direction) -> tuple[Any, ...]:
    """Arguments of the library: points, sites and the direction of trips."""
    if direction not in ("to", "from"):
        raise PositionError(f"{direction!r} is not a direction: to or from")
    columns = [_Column(part) for part in (points.x, points.y, sites.points.x, sites.points.y)]
    return *columns[:2], len(points), *columns[2:], len(sites), int(direction == "from")


class _Column:
    """A column without gaps, as an argument that keeps its array alive."""

    def __init__(self, array: _abi.Doubles) -> None:
        self.array = np.ascontiguousarray(array, dtype=np.float64)
        self._as_parameter_ = int(self.array.ctypes.data)


__all__ = ["Direction", "NearestByRoad", "Roads", "Trips"]
