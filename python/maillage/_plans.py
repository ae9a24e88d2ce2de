"""Where to open next: exact models with their bound."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _abi, _points
from ._errors import MismatchError, SiteError
from ._sites import Costs, Sites, as_sites


@dataclass(frozen=True)
class Plan:
    """A choice of sites with what is proved of it.

    Attributes:
        positions: sites to open, positions among the candidates, ascending; existing ones are not among them.
        opened: their ids, or the positions.
        value: what is reached: weight covered (`mclp`, existing sites included), number of openings (`lscp`), weight times
            cost (`p_median`), largest cost (`p_center`); NaN where no plan was found in time.
        bound: what no choice can pass.
        proved: whether the value is proved to be the best.
    """

    positions: _abi.Ints
    opened: list[Any]
    value: float
    bound: float
    proved: bool
    candidates: Sites | None = field(default=None, repr=False)

    @property
    def gap(self) -> float:
        """|bound - value| / max(1, |value|)."""
        return abs(self.bound - self.value) / max(1.0, abs(self.value))

    @property
    def sites(self) -> Any:
        """The rows of the candidates' table that open: a GeoDataFrame where candidates came as one."""
        if self.candidates is None or not _points.is_frame(self.candidates.data):
            return self.opened
        return self.candidates.data.iloc[self.positions]


class Rows:
    """Points merged by the set of sites that cover them: parts in any order make the same rows.

    Memory grows with the number of different sets, not of points.
    """

    def __init__(self, site_count: int) -> None:
        self.site_count = site_count
        self._handle = _abi.Handle("rows", "maillage_rows_new", site_count)

    def add(self, sites: Sites, points: _points.Points, weights: _abi.Doubles | None, metres: float) -> None:
        """Adds points, each with the sites within a distance (closed)."""
        _abi.call(
            "maillage_rows_add", self._handle, sites._handle, *points.xy, *_abi.strided(weights), len(points),
            float(metres), columns=_points.POSITION_COLUMNS,
        )

    def add_sets(self, starts: _abi.Longs, sites: _abi.Ints, weights: _abi.Doubles) -> None:
        """Adds rows that were read from others."""
        if len(starts) != len(weights) + 1 or int(starts[-1]) != len(sites):
            raise MismatchError(f"{len(starts)} offsets for {len(weights)} rows and {len(sites)} sites")
        offsets, columns = np.ascontiguousarray(starts, np.int64), np.ascontiguousarray(sites, np.int32)
        people = np.ascontiguousarray(weights, np.float64)
        _abi.call(
            "maillage_rows_add_sets", self._handle, _abi.pointer(offsets), len(people), *_abi.pointers(columns, people)
        )

    def merge(self, other: Rows) -> None:
        """Adds all points of other rows."""
        _abi.call("maillage_rows_merge", self._handle, other._handle)

    def size(self) -> tuple[int, int, int, float]:
        """Points, different sets, sites of all sets, and the weight that no site covers."""
        numbers = np.empty(3, np.int64)
        uncoverable = np.empty(1)
        places = _abi.pointers(*(numbers[place:] for place in range(3)), uncoverable)
        _abi.call("maillage_rows_size", self._handle, *places)
        return int(numbers[0]), int(numbers[1]), int(numbers[2]), float(uncoverable[0])

    def arrays(self) -> tuple[_abi.Longs, _abi.Ints, _abi.Doubles]:
        """Offsets, sites and weights in one order, whatever the order of points."""
        _, groups, entries, _ = self.size()
        starts, sites = np.empty(groups + 1, np.int64), np.empty(entries, np.int32)
        weights = np.empty(groups)
        _abi.call("maillage_rows_read", self._handle, *_abi.pointers(starts, sites, weights))
        return starts, sites, weights


class Choice:
    """Candidates and existing sites as one list of columns: candidates first."""

    def __init__(
        self, candidates: Any, existing: Any = None, forced: Sequence[Any] = (), forbidden: Sequence[Any] = ()
    ) -> None:
        self.candidates = as_sites(candidates)
        standing = None if existing is None else as_sites(existing)
        points = [self.candidates.points] + ([] if standing is None else [standing.points])
        count = len(self.candidates)
        self.sites = self.candidates if standing is None else Sites(
            (np.concatenate([part.x for part in points]), np.concatenate([part.y for part in points]))
        )
        self.lists = [
            _abi.integers(range(count, len(self.sites))), self._positions(forced), self._positions(forbidden)
        ]

    def _positions(self, names: Sequence[Any]) -> _abi.Ints:
        if self.candidates.ids is None:
            return _abi.integers(names)
        known = {name: place for place, name in enumerate(self.candidates.ids.tolist())}
        for name in names:
            if name not in known:
                raise SiteError(f"{name!r} is not a candidate")
        return _abi.integers([known[name] for name in names])


def solve(
    name: str, first: tuple[Any, ...], lists: Sequence[_abi.Ints], site_count: int, p: int | None,
    time_limit: float | None, node_limit: int | None, candidates: Sites | None,
) -> Plan:
    """Calls one of the models."""
    if p is not None and p < 0:
        raise SiteError(f"{p} openings")
    given = [argument for array in lists for argument in (_abi.pointer(array), len(array))]
    openings = [] if name == "maillage_lscp" else [-1 if p is None else p]
    opened = np.empty(site_count, np.int32)
    count, proved = np.zeros(1, np.int64), np.zeros(1, np.int32)
    value, bound = np.empty(1), np.empty(1)
    _abi.call(
        name, *first, *given, *openings, -1.0 if time_limit is None else float(time_limit),
        -1 if node_limit is None else node_limit, *_abi.pointers(opened, count, value, bound, proved),
        columns=("weight",),
    )
    positions = opened[: int(count[0])].copy()
    names = positions if candidates is None else candidates.names(positions)
    return Plan(positions, names.tolist(), float(value[0]), float(bound[0]), bool(proved[0]), candidates)


def mclp(
    points: Any, candidates: Any, p: int, within: float, *, weight: Any = None, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), time_limit: float | None = None,
    node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates cover the most weight within a distance, existing sites staying open, with the proof.

    Args:
        points: whatever ``maillage.read`` takes. candidates, existing: `Sites`, or what they are made of.
        within: metres (closed).
        weight: column, or numbers of at least 0; None for 1 each.
        forced, forbidden: ids (positions where candidates have none) that must open, and count, or may not.
        time_limit: seconds after which a plan and its bound are given without proof. node_limit: the same on every machine.

    Raises:
        InfeasibleError: more sites are forced than may open.
    """
    choice = Choice(candidates, existing, forced, forbidden)
    rows = rows_of(points, choice.sites, within, weight, x, y)
    return solve(
        "maillage_mclp", (rows._handle,), choice.lists, len(choice.sites), p, time_limit, node_limit,
        choice.candidates,
    )


def lscp(
    points: Any, candidates: Any, within: float, *, existing: Any = None, forced: Sequence[Any] = (),
    forbidden: Sequence[Any] = (), time_limit: float | None = None, node_limit: int | None = None,
    x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """The fewest candidates that cover every point that can be covered. Arguments as in `mclp`."""
    choice = Choice(candidates, existing, forced, forbidden)
    rows = rows_of(points, choice.sites, within, None, x, y)
    return solve(
        "maillage_lscp", (rows._handle,), choice.lists, len(choice.sites), None, time_limit, node_limit,
        choice.candidates,
    )


def p_median(
    points: Any, candidates: Any, p: int, *, within: float = math.inf, weight: Any = None, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), time_limit: float | None = None,
    node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates make the weighted distance to the nearest open site least.

    Args:
        points: as in `mclp`; or `Costs` of your own, and then ``candidates`` is None and ids are positions.
        within: metres beyond which a site is out of reach; every point of positive weight must reach one.

    Raises:
        InfeasibleError: a point reaches no site, or p are too few.
    """
    costs, lists, column, names = _costs(points, candidates, within, weight, existing, forced, forbidden, x, y)
    return solve(
        "maillage_p_median", (costs._handle, *_abi.strided(column)), lists, costs.site_count, p, time_limit,
        node_limit, names,
    )


def p_center(
    points: Any, candidates: Any, p: int, *, within: float = math.inf, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), time_limit: float | None = None,
    node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates make the largest distance to the nearest open site least. Arguments as in `p_median`."""
    costs, lists, _, names = _costs(points, candidates, within, None, existing, forced, forbidden, x, y)
    return solve(
        "maillage_p_center", (costs._handle,), lists, costs.site_count, p, time_limit, node_limit, names
    )


def rows_of(points: Any, sites: Sites, within: float, weight: Any, x: str, y: str | None) -> Rows:
    """The rows of a table of points."""
    read, column = weighted(points, weight, x, y)
    rows = Rows(len(sites))
    rows.add(sites, read, column, within)
    return rows


def weighted(points: Any, weight: Any, x: str, y: str | None) -> tuple[_points.Points, _abi.Doubles | None]:
    """Points with their weights."""
    name = weight if isinstance(weight, str) and hasattr(points, "__arrow_c_stream__") else None
    read = _points.read(points, x, y, name)
    return read, _points.weights(points, weight, read)


def _costs(
    points: Any, candidates: Any, within: float, weight: Any, existing: Any, forced: Sequence[Any],
    forbidden: Sequence[Any], x: str, y: str | None,
) -> tuple[Costs, Sequence[_abi.Ints], _abi.Doubles | None, Sites | None]:
    if isinstance(points, Costs):
        if candidates is not None:
            raise MismatchError("costs know their sites already: candidates must be None")
        column = None if weight is None else _points.numbers(weight, "weight")
        if column is not None and len(column) != points.point_count:
            raise MismatchError(f"{len(column)} weights for {points.point_count} points")
        lists = [_abi.integers(() if part is None else part) for part in (existing, forced, forbidden)]
        return points, lists, column, points.source
    choice = Choice(candidates, existing, forced, forbidden)
    read, column = weighted(points, weight, x, y)
    # Half the Earth's circumference reaches everything.
    return choice.sites.costs(read, min(within, 2.1e7)), choice.lists, column, choice.candidates


__all__ = ["Plan", "Rows", "lscp", "mclp", "npt", "p_center", "p_median"]
