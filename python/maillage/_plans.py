"""Where to open next: exact models with their bound."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _abi, _constraints, _maps, _points
from ._constraints import Limits
from ._errors import DistanceError, MismatchError, SiteError
from ._sites import Costs, Sites, as_sites
from ._proof import Question, Verification, Written


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
    question: Question | None = field(default=None, repr=False)

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

    def write(self, path: str | os.PathLike[str], *, id: Any = None) -> list[str]:
        """Writes the plan with its proof, and beside it the files that it is about. Needs ``maillage[studies]``.

        The plan is made once more from these files, byte for byte as ``maillage plan`` does, and must come to the same;
        ``maillage verify`` checks it, in its folder, without a solver.

        Args:
            path: of the plan, ``plan.json``, or of a folder. Its inputs are called ``plan-towns.csv`` and so on.
            id: column of the points' table that names them, or the names; None for their numbers.

        Returns:
            The paths, that of the plan first.

        Raises:
            MismatchError: the plan cannot be said in files, or comes to something else.
        """
        return self._written(id).write(path)

    @cached_property
    def certificate(self) -> dict[str, Any]:
        """What proves the bound without a solver, as ``plan.json`` holds it (see its schema)."""
        certificate: dict[str, Any] = self._written().plan["certificate"]
        return certificate

    def verify(self) -> Verification:
        """Computes distances, value and bound anew from the written plan, by code that shares nothing with the solvers'.

        Raises:
            StudyError: a claim does not hold.
        """
        return self._written().verify()

    def plot(self, ax: Any = None) -> Any:
        """Draws points by how the plan serves them, sites of today and openings, with matplotlib (``maillage[maps]``).

        Args:
            ax: axes to draw on; None for new ones.

        Returns:
            The axes.

        Raises:
            MismatchError: the plan was made of costs alone.
        """
        return _maps.plot(_maps.Scene.of(self.question, self.positions), ax)

    def explore(self, most: int = 5000) -> Any:
        """The same as a map to move about in, with folium (``maillage[maps]``).

        Args:
            most: how many points are drawn at most, those of the largest weights.

        Returns:
            A ``folium.Map``.
        """
        return _maps.explore(_maps.Scene.of(self.question, self.positions), most)

    def _written(self, id: Any = None) -> Written:
        if self.question is None:
            raise MismatchError("the plan does not know what it was made of: make it by mclp, lscp, p_median or p_center")
        key = id if isinstance(id, str) or id is None else "names"
        cache: dict[str | None, Written] = self.__dict__.setdefault("_cache", {})
        if key == "names" or key not in cache:
            cache[key] = Written.of(self.question, self.positions, self.value, id)
        return cache[key]


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
        self.existing = standing = None if existing is None else as_sites(existing)
        points = [self.candidates.points] + ([] if standing is None else [standing.points])
        count = len(self.candidates)
        self.sites = self.candidates if standing is None else Sites(
            (np.concatenate([part.x for part in points]), np.concatenate([part.y for part in points]))
        )
        self.lists = [
            _abi.integers(range(count, len(self.sites))), positions_of(self.candidates, forced),
            positions_of(self.candidates, forbidden),
        ]


def positions_of(sites: Sites, names: Sequence[Any]) -> _abi.Ints:
    """Where sites stand by their ids; the positions themselves where they have none.

    Raises:
        SiteError: an id is not one of them.
    """
    if sites.ids is None:
        return _abi.integers(names)
    known = {name: place for place, name in enumerate(sites.ids.tolist())}
    for name in names:
        if name not in known:
            raise SiteError(f"{name!r} is not a candidate")
    return _abi.integers([known[name] for name in names])


def solve(
    name: str, first: tuple[Any, ...], lists: Sequence[_abi.Ints], site_count: int, p: int | None,
    time_limit: float | None, node_limit: int | None, candidates: Sites | None, question: Question | None = None,
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
    return Plan(
        positions, names.tolist(), float(value[0]), float(bound[0]), bool(proved[0]), candidates, question
    )


def constrained(
    rows: tuple[_abi.Longs, _abi.Ints, _abi.Doubles | None], weights: _abi.Doubles | None, lists: Sequence[_abi.Ints],
    site_count: int, time_limit: float | None, node_limit: int | None, question: Question,
) -> Plan:
    """The best plan under quotas and budgets."""
    candidates = question.candidates
    if candidates is None:
        raise MismatchError("quotas and budgets need candidates with a table")
    if node_limit is not None:
        raise MismatchError("plans under quotas and budgets take time_limit, not node_limit")
    said = _constraints.solve(
        question.model, rows, weights, site_count, list(lists), question.p, question.limits, candidates, time_limit
    )
    positions = _abi.integers(said["opened"])
    value, bound = (math.nan if said[name] is None else float(said[name]) for name in ("value", "bound"))
    return Plan(
        positions, candidates.names(positions).tolist(), value, bound, bool(said["proved"]), candidates, question
    )


def mclp(
    points: Any, candidates: Any, p: int | None, within: float, *, weight: Any = None, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), max_per: Mapping[str, int] | None = None,
    min_per: Mapping[str, int] | None = None, costs: Any = None, budget: float | None = None,
    time_limit: float | None = None, node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates cover the most weight within a distance, existing sites staying open, with the proof.

    Args:
        points: whatever ``maillage.read`` takes. candidates, existing: `Sites`, or what they are made of. Or `Costs` of your
            own or of `Roads`, and then ``candidates`` is None and existing sites are ids or positions among theirs.
        p: largest number of openings; None where a budget bounds them.
        within: metres, or the unit of the costs (closed).
        weight: column, or numbers of at least 0; None for 1 each.
        forced, forbidden: ids (positions where candidates have none) that must open, and count, or may not.
        max_per, min_per: largest and least number of openings in each zone: ``{"department": 1}`` by the column
            ``department`` of the candidates' table. costs: of the candidates, a column or numbers; budget: their largest
            sum. These four need ``maillage[studies]``.
        time_limit: seconds after which a plan and its bound are given without proof. node_limit: the same on every machine.

    Raises:
        InfeasibleError: what is asked for cannot hold together; ``.conflicts`` says which constraints.
    """
    limits = Limits(max_per, min_per, costs, budget)
    question, rows, lists = _covers(
        "mclp", points, candidates, p, within, weight, existing, forced, forbidden, limits, time_limit, x, y
    )
    if limits:
        return _covering(rows, lists, time_limit, node_limit, question)
    return solve(
        "maillage_mclp", (rows._handle,), lists, rows.site_count, p, time_limit, node_limit, question.candidates, question
    )


def lscp(
    points: Any, candidates: Any, within: float, *, existing: Any = None, forced: Sequence[Any] = (),
    forbidden: Sequence[Any] = (), max_per: Mapping[str, int] | None = None, min_per: Mapping[str, int] | None = None,
    costs: Any = None, time_limit: float | None = None, node_limit: int | None = None, x: str = "longitude",
    y: str | None = "latitude",
) -> Plan:
    """The fewest candidates, or with ``costs`` the cheapest, that cover every point that can be covered. Arguments as in
    `mclp`."""
    limits = Limits(max_per, min_per, costs)
    question, rows, lists = _covers(
        "lscp", points, candidates, None, within, None, existing, forced, forbidden, limits, time_limit, x, y
    )
    if limits:
        return _covering(rows, lists, time_limit, node_limit, question)
    return solve(
        "maillage_lscp", (rows._handle,), lists, rows.site_count, None, time_limit, node_limit, question.candidates,
        question,
    )


def p_median(
    points: Any, candidates: Any, p: int | None, *, within: float = math.inf, weight: Any = None, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), max_per: Mapping[str, int] | None = None,
    min_per: Mapping[str, int] | None = None, costs: Any = None, budget: float | None = None,
    time_limit: float | None = None, node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates make the weighted distance to the nearest open site least.

    Args:
        points: as in `mclp`; or `Costs` of your own or of `Roads`, and then ``candidates`` is None, and existing sites are
            positions or ids among theirs.
        within: metres beyond which a site is out of reach; every point of positive weight must reach one.
        max_per, min_per, costs, budget: as in `mclp`.

    Raises:
        InfeasibleError: a point reaches no site, or p are too few.
    """
    limits = Limits(max_per, min_per, costs, budget)
    question, matrix, lists = _costs(
        "p-median", points, candidates, p, within, weight, existing, forced, forbidden, limits, time_limit, x, y
    )
    if limits:
        return constrained(
            matrix.arrays(), question.weights, lists, matrix.site_count, time_limit, node_limit, question
        )
    return solve(
        "maillage_p_median", (matrix._handle, *_abi.strided(question.weights)), lists, matrix.site_count, p, time_limit,
        node_limit, question.candidates, question,
    )


def p_center(
    points: Any, candidates: Any, p: int | None, *, within: float = math.inf, existing: Any = None,
    forced: Sequence[Any] = (), forbidden: Sequence[Any] = (), max_per: Mapping[str, int] | None = None,
    min_per: Mapping[str, int] | None = None, costs: Any = None, budget: float | None = None,
    time_limit: float | None = None, node_limit: int | None = None, x: str = "longitude", y: str | None = "latitude",
) -> Plan:
    """Which p candidates make the largest distance to the nearest open site least. Arguments as in `p_median`."""
    limits = Limits(max_per, min_per, costs, budget)
    question, matrix, lists = _costs(
        "p-center", points, candidates, p, within, None, existing, forced, forbidden, limits, time_limit, x, y
    )
    if limits:
        starts, sites, numbers = matrix.arrays()
        # Points that no site reaches are left out, as without constraints.
        return constrained((np.unique(starts), sites, numbers), None, lists, matrix.site_count, time_limit, node_limit, question)
    return solve(
        "maillage_p_center", (matrix._handle,), lists, matrix.site_count, p, time_limit, node_limit,
        question.candidates, question,
    )


def _covering(
    rows: Rows, lists: Sequence[_abi.Ints], time_limit: float | None, node_limit: int | None, question: Question
) -> Plan:
    starts, sites, weights = rows.arrays()
    return constrained(
        (starts, sites, None), weights, lists, rows.site_count, time_limit, node_limit, question
    )


def _covers(
    model: str, points: Any, candidates: Any, p: int | None, within: float, weight: Any, existing: Any,
    forced: Sequence[Any], forbidden: Sequence[Any], limits: Limits, time_limit: float | None, x: str, y: str | None,
) -> tuple[Question, Rows, Sequence[_abi.Ints]]:
    """What is asked, the points by their covering sites, and the lists of sites that stand, must and may not open."""
    if isinstance(points, Costs):
        question, costs, lists = _costs(
            model, points, candidates, p, math.inf, weight, existing, forced, forbidden, limits, time_limit, x, y
        )
        if not within >= 0:
            raise DistanceError(f"the limit {within} is not a number of at least 0")
        starts, sites, numbers = costs.arrays()
        near = numbers <= within
        rows = Rows(costs.site_count)
        rows.add_sets(
            np.concatenate(([0], np.cumsum(near)))[starts], sites[near],
            np.ones(costs.point_count) if question.weights is None else question.weights,
        )
        return replace(question, within=within), rows, lists
    choice = Choice(candidates, existing, forced, forbidden)
    read, column = weighted(points, weight, x, y)
    rows = Rows(len(choice.sites))
    rows.add(choice.sites, read, column, within)
    question = Question(
        model, read, column, choice.candidates, choice.existing, None, within, p, choice.lists[1], choice.lists[2], limits,
        time_limit, points,
    )
    return question, rows, choice.lists


def weighted(points: Any, weight: Any, x: str, y: str | None) -> tuple[_points.Points, _abi.Doubles | None]:
    """Points with their weights."""
    name = weight if isinstance(weight, str) and hasattr(points, "__arrow_c_stream__") else None
    read = _points.read(points, x, y, name)
    return read, _points.weights(points, weight, read)


def _costs(
    model: str, points: Any, candidates: Any, p: int | None, within: float, weight: Any, existing: Any,
    forced: Sequence[Any], forbidden: Sequence[Any], limits: Limits, time_limit: float | None, x: str, y: str | None,
) -> tuple[Question, Costs, Sequence[_abi.Ints]]:
    """What is asked, the costs of all sites, and the lists of those that stand, must and may not open."""
    if isinstance(points, Costs):
        if candidates is not None:
            raise MismatchError("costs know their sites already: candidates must be None")
        column = None if weight is None else _points.numbers(weight, "weight")
        if column is not None and len(column) != points.point_count:
            raise MismatchError(f"{len(column)} weights for {points.point_count} points")
        named = (() if part is None else part for part in (existing, forced, forbidden))
        lists = [_abi.integers(part) if points.source is None else positions_of(points.source, part) for part in named]
        question = Question(
            model, None, column, points.source, None, points, None, p, lists[1], lists[2], limits, time_limit, None,
            lists[0],
        )
        return question, points, lists
    choice = Choice(candidates, existing, forced, forbidden)
    read, column = weighted(points, weight, x, y)
    # Half the Earth's circumference reaches everything.
    costs = choice.sites.costs(read, min(within, 2.1e7))
    question = Question(
        model, read, column, choice.candidates, choice.existing, costs if within < 2.1e7 else None, None, p,
        choice.lists[1], choice.lists[2], limits, time_limit, points,
    )
    return question, costs, choice.lists


__all__ = ["Plan", "Rows", "lscp", "mclp", "npt", "p_center", "p_median"]
