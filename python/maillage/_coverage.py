"""Who is near a site and who is not: exact sums by zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from . import _abi, _points
from ._errors import MismatchError, ZoneError
from ._sites import Sites, as_sites


def mean_of(person_millimetres: int, people: int) -> float:
    """Metres a person, as the command line divides; NaN for nobody."""
    return float(person_millimetres) / float(1000 * people) if people else float("nan")


@dataclass(frozen=True)
class Coverage:
    """Coverage by zone; one number a zone unless said otherwise.

    Attributes:
        zone: names, ascending; one nameless zone without ``by``.
        within: the distances in metres.
        people: sum of weights.
        reached: of those who have a site at all.
        covered: people within each distance (closed): zones by distances.
        person_millimetres: people times whole millimetres to the nearest site, exact; covered_person_millimetres: by zone
            and distance those of the people within it.
        median, p90, farthest: metres; NaN where nobody has a site.
    """

    zone: npt.NDArray[Any]
    within: _abi.Doubles
    people: _abi.Longs
    reached: _abi.Longs
    covered: _abi.Longs
    person_millimetres: tuple[int, ...]
    covered_person_millimetres: tuple[tuple[int, ...], ...]
    median: _abi.Doubles
    p90: _abi.Doubles
    farthest: _abi.Doubles

    @property
    def share(self) -> _abi.Doubles:
        """Share of people within each distance; NaN for a zone without people."""
        with np.errstate(invalid="ignore"):
            return np.asarray(self.covered / self.people[:, None], dtype=np.float64)

    @property
    def mean(self) -> _abi.Doubles:
        """Mean metres of those who have a site."""
        return np.array([mean_of(*sums) for sums in zip(self.person_millimetres, self.reached.tolist(), strict=True)])

    def to_pandas(self) -> Any:
        """A DataFrame with one row a zone: people, covered_* and share_* by metres, mean, median, p90, farthest."""
        import pandas

        columns: dict[str, Any] = {"people": self.people}
        for place, limit in enumerate(self.within):
            columns[f"covered_{limit:g}"] = self.covered[:, place]
            columns[f"share_{limit:g}"] = self.share[:, place]
        columns |= {"mean": self.mean, "median": self.median, "p90": self.p90, "farthest": self.farthest}
        return pandas.DataFrame(columns, index=pandas.Index(self.zone, name="zone"))


def zones_of(data: Any, by: Any, count: int) -> tuple[npt.NDArray[Any], _abi.Ints | None]:
    """Names of the zones, ascending, and the zone of each row."""
    if by is None:
        return np.array([""]), None
    values = _points.column(data, by) if isinstance(by, str) else by
    values = np.asarray(values.to_numpy() if hasattr(values, "to_numpy") else values)
    name = by if isinstance(by, str) else "by"
    if values.ndim != 1 or len(values) != count:
        raise MismatchError(f"{values.size} zones for {count} points")
    if values.dtype.kind in "Of":
        missing = np.flatnonzero([value is None or value != value for value in values])
        if len(missing):
            raise ZoneError(f"row {missing[0]} has no zone in '{name}'", int(missing[0]), name)
    names, positions = np.unique(values.astype(str) if values.dtype.kind == "O" else values, return_inverse=True)
    if len(names) == 0:
        names = np.array([""])
    return names, np.ascontiguousarray(positions, dtype=np.int32)


def coverage(
    points: Any, sites: Any, within: Sequence[float], *, weight: Any = None, by: Any = None, x: str = "longitude",
    y: str | None = "latitude", threads: int = 1,
) -> Coverage:
    """People by distance to their nearest site, by zone.

    Args:
        points: whatever ``maillage.read`` takes. sites: `Sites`, or what they are made of.
        within: distances in metres.
        weight: column, or numbers: people, whole numbers (sums are exact); None for 1 each.
        by: column, or names, of the zones.

    Raises:
        PositionError, WeightError, ZoneError: name row and column.
    """
    index = as_sites(sites)
    name = weight if isinstance(weight, str) else None
    read = _points.read(points, x, y, name if hasattr(points, "__arrow_c_stream__") else None)
    people = _points.weights(points, weight, read)
    zones, positions = zones_of(points, by, len(read))
    _, metres = index._nearest(read, limits=within, threads=threads)
    return summarised(metres, people, zones, positions, within, name or "weight")


def summarised(
    metres: _abi.Doubles, people: _abi.Doubles | None, zones: npt.NDArray[Any], positions: _abi.Ints | None,
    within: Sequence[float], weight: str = "weight",
) -> Coverage:
    """Coverage from distances that are known."""
    limits = np.ascontiguousarray(within, dtype=np.float64)
    total, reached = np.empty(len(zones), np.int64), np.empty(len(zones), np.int64)
    covered = np.empty((len(zones), len(limits)), np.int64)
    low, high = np.empty(len(zones), np.uint64), np.empty(len(zones), np.int64)
    inner_low, inner_high = np.empty(covered.shape, np.uint64), np.empty(covered.shape, np.int64)
    farthest, quantiles = np.empty(len(zones)), np.empty((len(zones), 2))
    rows = (
        *_abi.strided(metres), *_abi.strided(people), *_abi.strided(positions), len(metres), len(zones),
    )
    outputs = _abi.pointers(total, reached, covered, low, high, inner_low, inner_high, farthest)
    _abi.call("maillage_zone_sums", *rows, _abi.pointer(limits), len(limits), *outputs, columns=(weight,))
    numerators, denominators = np.array([1, 9], np.int64), np.array([2, 10], np.int64)
    _abi.call(
        "maillage_zone_quantiles", *rows, _abi.pointer(numerators), _abi.pointer(denominators), 2,
        _abi.pointer(quantiles), columns=(weight,),
    )
    inner = tuple(_wide(*halves) for halves in zip(inner_low, inner_high, strict=True))
    return Coverage(
        zones, limits, total, reached, covered, _wide(low, high), inner, quantiles[:, 0].copy(), quantiles[:, 1].copy(), farthest
    )



def _wide(low: npt.NDArray[np.uint64], high: _abi.Longs) -> tuple[int, ...]:
    """Numbers of 128 bits from their halves."""
    return tuple((upper << 64) + lower for lower, upper in zip(low.tolist(), high.tolist(), strict=True))


__all__ = ["Coverage", "Sites", "coverage"]
