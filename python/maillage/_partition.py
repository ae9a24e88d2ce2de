"""What a part of the points says, and how parts become the whole: everything that is merged is a whole number."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from . import _abi, _points
from ._constraints import Limits
from ._coverage import mean_of, summarised, zones_of
from ._errors import MismatchError, WeightError
from ._plans import Choice, Plan, Rows, solve, weighted
from ._proof import Question
from ._sites import Sites
from ._summary import summary_line

#: Width in metres of the bins that a first pass counts people in.
BIN_METRES = 64.0


class ZoneSums(NamedTuple):
    """Whole numbers of a zone: people, those who have a site, those within each distance, and people times millimetres
    of all who have a site and of those within each distance."""

    people: int
    reached: int
    covered: tuple[int, ...]
    person_millimetres: int
    covered_person_millimetres: tuple[int, ...]

    def plus(self, other: ZoneSums) -> ZoneSums:
        """The sums of both."""
        return ZoneSums(
            self.people + other.people, self.reached + other.reached,
            tuple(map(sum, zip(self.covered, other.covered, strict=True))),
            self.person_millimetres + other.person_millimetres,
            tuple(map(sum, zip(self.covered_person_millimetres, other.covered_person_millimetres, strict=True))),
        )


@dataclass(frozen=True)
class Partial:
    """Sums over some points; those of parts merge to those of all points, whatever the parts and their order.

    Attributes:
        limits: distances in metres.
        points: number of points.
        zones: by name the sums of each zone.
        farthest: largest distance of a point in metres, whatever its people; NaN where none has a site.
        catchments: people by nearest site.
        bins, bin_people: numbers of bins of 64 m, ascending, and the people in each, all zones together.
        starts, columns, weights: distinct sets of covering candidates with their people; empty without candidates.
        uncoverable: people whom no candidate can reach.
        standing: how many of the candidates, the last ones, are open already.
        radius: metres within which candidates cover; None without candidates.
    """

    limits: tuple[float, ...]
    points: int
    zones: dict[str, ZoneSums]
    farthest: float
    catchments: _abi.Longs
    bins: _abi.Longs
    bin_people: _abi.Longs
    site_count: int
    starts: _abi.Longs
    columns: _abi.Ints
    weights: _abi.Doubles
    uncoverable: int
    standing: int = 0
    radius: float | None = None

    def merge(self, other: Partial) -> Partial:
        """The sums over the points of both."""
        return merged([self, other])

    def digest(self) -> str:
        """SHA-256 over everything that was summed."""
        zones = sorted((name, *zone) for name, zone in self.zones.items())
        state = hashlib.sha256(repr((self.limits, self.points, zones, self.farthest)).encode())
        state.update(repr((self.site_count, self.uncoverable, self.standing, self.radius)).encode())
        for array in (self.catchments, self.bins, self.bin_people, self.starts, self.columns, self.weights):
            state.update(len(array).to_bytes(8, "little"))
            state.update(np.ascontiguousarray(array).tobytes())
        return state.hexdigest()

    @property
    def people(self) -> int:
        """All people."""
        return sum(zone.people for zone in self.zones.values())

    @property
    def covered(self) -> tuple[int, ...]:
        """People within each distance."""
        return tuple(sum(zone.covered[place] for zone in self.zones.values()) for place in range(len(self.limits)))

    @property
    def person_millimetres(self) -> int:
        """People times whole millimetres to their nearest site."""
        return sum(zone.person_millimetres for zone in self.zones.values())

    def table(self) -> dict[str, npt.NDArray[Any]]:
        """One row a zone, ascending: zone, people, covered_*, share_* by metres, mean in metres, sums as `coverage` has them."""
        names = sorted(self.zones)
        zones = [self.zones[name] for name in names]
        people = np.array([zone.people for zone in zones], dtype=np.int64)
        columns: dict[str, npt.NDArray[Any]] = {"zone": np.array(names), "people": people}
        with np.errstate(invalid="ignore"):
            for place, limit in enumerate(self.limits):
                columns[f"covered_{limit:g}"] = np.array([zone.covered[place] for zone in zones], dtype=np.int64)
                columns[f"share_{limit:g}"] = columns[f"covered_{limit:g}"] / people
        columns["mean"] = np.array([mean_of(zone.person_millimetres, zone.reached) for zone in zones])
        return columns

    def summary(
        self, median: float | None = None, p90: float | None = None, *, study: str = "study",
        weight: str = "population", service: float | None = None,
    ) -> str:
        """The line that ``maillage analyze --json`` prints for the same points, sites and distances, to the byte.

        Args:
            median, p90: of ``quantiles``, in metres; needed where anybody has a site.
            study: its name. weight: what people are called there.
            service: the distance S in metres, one of ``limits``; the first where not given.
        """
        return summary_line(self, median, p90, study, weight, self.limits[0] if service is None else service)

    def quantile_bin(self, numerator: int, denominator: int) -> tuple[int, int]:
        """The bin that holds a weighted quantile, and the people in the bins before it.

        A second pass that keeps the distances of that bin finds the quantile itself.
        """
        total = int(self.bin_people.sum())
        before = 0
        for number, people in zip(self.bins.tolist(), self.bin_people.tolist(), strict=True):
            if (before + people) * denominator >= total * numerator:
                return number, before
            before += people
        raise MismatchError("nobody has a site")

    def mclp(
        self, p: int, *, candidates: Sites | None = None, existing: Sites | None = None, points: Any = None,
        weight: Any = None, x: str = "longitude", y: str | None = "latitude", time_limit: float | None = None,
        node_limit: int | None = None,
    ) -> Plan:
        """The maximal covering plan on the merged sets; the existing sites that ``partial`` had stay open.

        Args:
            candidates, existing: those that ``partial`` had: the first gives ids.
            points: the points themselves, where they are few enough: with them the plan can be drawn, written and
                verified, as that of ``maillage.mclp``. weight, x, y: their columns.
        """
        rows = Rows(self.site_count)
        rows.add_sets(self.starts, self.columns, self.weights)
        if self.uncoverable:
            rows.add_sets(np.zeros(2, np.int64), np.empty(0, np.int32), np.array([float(self.uncoverable)]))
        if candidates is not None and len(candidates) != self.site_count - self.standing:
            raise MismatchError(f"{len(candidates)} candidates for sums that had {self.site_count - self.standing}")
        lists = [_abi.integers(range(self.site_count - self.standing, self.site_count)), _abi.integers(()), _abi.integers(())]
        question = None
        if points is not None and candidates is not None:
            read, people = weighted(points, weight, x, y)
            question = Question(
                "mclp", read, people, candidates, existing, None, self.radius, p, lists[1], lists[2], Limits(), time_limit,
                points,
            )
        return solve(
            "maillage_mclp", (rows._handle,), lists, self.site_count, p, time_limit, node_limit, candidates, question
        )


def in_bins(
    points: Any, sites: Sites, limits: Sequence[float], bins: Sequence[int], weight: Any, x: str, y: str | None
) -> tuple[_abi.Doubles, _abi.Longs]:
    """The second pass over some points: the different distances in some bins, ascending, and the people at each."""
    name = weight if isinstance(weight, str) and hasattr(points, "__arrow_c_stream__") else None
    read = _points.read(points, x, y, name)
    people = _points.weights(points, weight, read)
    whole = np.ones(len(read), np.int64) if people is None else people.astype(np.int64)
    _, metres = sites._nearest(read, limits=limits)
    inside = (whole > 0) & np.isin(np.nan_to_num(metres // BIN_METRES, nan=-1).astype(np.int64), bins)
    return _summed(metres[inside], whole[inside])


def quantiles_in(
    whole: Partial, fractions: Sequence[tuple[int, int]], picked: Sequence[tuple[_abi.Doubles, _abi.Longs]]
) -> list[float]:
    """Weighted quantiles from what the second pass kept of each part."""
    metres, people = _summed(
        np.concatenate([part[0] for part in picked]), np.concatenate([part[1] for part in picked])
    )
    total = int(whole.bin_people.sum())
    found: list[float] = []
    for numerator, denominator in fractions:
        number, before = whole.quantile_bin(numerator, denominator)
        inside = (metres // BIN_METRES).astype(np.int64) == number
        sums = before + np.cumsum(people[inside])
        wanted = -(-total * numerator // denominator)
        found.append(float(metres[inside][int(np.searchsorted(sums, wanted))]))
    return found


def _summed(metres: _abi.Doubles, people: _abi.Longs) -> tuple[_abi.Doubles, _abi.Longs]:
    """Different distances, ascending, and the people at each."""
    distances, places = np.unique(metres, return_inverse=True)
    sums = np.zeros(len(distances), np.int64)
    np.add.at(sums, places, people)
    return distances, sums


def partial(
    points: Any, sites: Sites, within: Sequence[float], *, weight: Any = None, by: Any = None,
    candidates: Sites | None = None, existing: Sites | None = None, radius: float | None = None, x: str = "longitude",
    y: str | None = "latitude", spark: Any = None,
) -> Partial:
    """The sums over some points.

    Args:
        points, sites, within, weight, by: as in ``coverage``; weights are whole numbers.
        candidates: `Sites` among which ``Partial.mclp`` will choose; existing: `Sites` that stay open beside them.
        radius: within how many metres they cover.
        spark: a session of Spark, on whose cluster the same is done (see ``maillage.spark``).

    Raises:
        PositionError, WeightError, ZoneError: name row and column within this part. WeightError without a row: all
            weights, or those of merged parts, sum to more than 2^53.
    """
    if spark is not None:
        from . import spark as cluster

        frame = cluster.frame(spark, points, x, y, weight, by)
        return cluster.partial(
            frame, sites, within, weight=weight, by=by, candidates=candidates, existing=existing, radius=radius, x=x, y=y
        )
    return sums(points, sites, within, weight, by, *covering(candidates, existing, radius), x, y)


#: Candidates and existing sites as one list, how many of it exist, and within how many metres they cover.
Covering = tuple[Sites | None, int, float | None]


def covering(candidates: Sites | None, existing: Sites | None, radius: float | None) -> Covering:
    """What covers, once for all parts."""
    if candidates is None:
        return None, 0, None
    if radius is None:
        raise MismatchError("candidates cover within a radius: give it")
    return Choice(candidates, existing).sites, 0 if existing is None else len(existing), radius


def sums(
    points: Any, sites: Sites, within: Sequence[float], weight: Any, by: Any, choice: Sites | None, standing: int,
    radius: float | None, x: str, y: str | None,
) -> Partial:
    """What ``partial`` gives, ``choice`` being candidates and existing sites."""
    name = weight if isinstance(weight, str) else None
    read = _points.read(points, x, y, name if hasattr(points, "__arrow_c_stream__") else None)
    people = _points.weights(points, weight, read)
    zones, positions = zones_of(points, by, len(read))
    nearest, metres = sites._nearest(read, limits=within)
    table = summarised(metres, people, zones, positions, within, name or "weight")
    whole = np.ones(len(read), np.int64) if people is None else people.astype(np.int64)
    reached = nearest >= 0
    catchments = np.zeros(len(sites), np.int64)
    np.add.at(catchments, nearest[reached], whole[reached])
    # Only bins that hold people, so that a bin says the same whatever the parts.
    counted = reached & (whole > 0)
    bins, places = np.unique((metres[counted] // BIN_METRES).astype(np.int64), return_inverse=True)
    bin_people = np.zeros(len(bins), np.int64)
    np.add.at(bin_people, places, whole[counted])
    rows = Rows(0 if choice is None else len(choice))
    if choice is not None and radius is not None:
        rows.add(choice, read, people, radius)
    return _checked(Partial(
        tuple(float(limit) for limit in within), len(read),
        {
            str(zone): ZoneSums(
                int(table.people[place]), int(table.reached[place]), tuple(table.covered[place].tolist()),
                table.person_millimetres[place], table.covered_person_millimetres[place],
            )
            for place, zone in enumerate(zones) if len(read)
        },
        float(metres[reached].max()) if reached.any() else float("nan"), catchments, bins, bin_people, rows.site_count, *rows.arrays(), int(rows.size()[3]), standing, radius,
    ))


def merged(parts: Sequence[Partial]) -> Partial:
    """The sums over the points of all parts; at least one.

    Raises:
        MismatchError: parts of other sites or distances.
    """
    first = parts[0]
    rows = Rows(first.site_count)
    zones: dict[str, ZoneSums] = {}
    for part in parts:
        if (part.limits, part.site_count, part.standing, part.radius, len(part.catchments)) != (
            first.limits, first.site_count, first.standing, first.radius, len(first.catchments)
        ):
            raise MismatchError("parts of other sites or distances")
        rows.add_sets(part.starts, part.columns, part.weights)
        for name, zone in part.zones.items():
            zones[name] = zones[name].plus(zone) if name in zones else zone
    bins, places = np.unique(np.concatenate([part.bins for part in parts]), return_inverse=True)
    bin_people: npt.NDArray[np.int64] = np.zeros(len(bins), np.int64)
    np.add.at(bin_people, places, np.concatenate([part.bin_people for part in parts]))
    return _checked(Partial(
        first.limits, sum(part.points for part in parts), zones,
        float(np.fmax.reduce([part.farthest for part in parts])),
        np.sum([part.catchments for part in parts], axis=0, dtype=np.int64), bins, bin_people, first.site_count,
        *rows.arrays(), sum(part.uncoverable for part in parts), first.standing, first.radius,
    ))


def _checked(part: Partial) -> Partial:
    """Sums that are exact in every type that they are held in."""
    if part.people > 2**53:
        raise WeightError("the weights sum to more than 2^53")
    return part
