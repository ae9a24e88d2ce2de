"""Coverage and plans over partitions of a Dask DataFrame: the same numbers whatever the partitions.

    import dask.dataframe as dd, maillage as ml, maillage.dask
    points = dd.read_parquet("points/")                       # longitude, latitude, people...
    whole = ml.dask.partial(points, sites, [15_000, 30_000], weight="people", candidates=candidates, radius=30_000)
    whole.covered, whole.digest(), whole.mclp(20).value
    ml.dask.summary(points, sites, whole, weight="people")    # the line of `maillage analyze --json`
    ml.dask.write(points, sites, [15_000, 30_000], "nearest/", id="address")
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from . import _abi
from ._partition import Covering, Partial, covering, in_bins, merged, quantiles_in, sums
from ._sites import Sites
from ._written import answers, new_folder, record, write_part
from .parquet import Part

#: How many parts one task merges.
FAN_IN = 8


def partial(
    points: Any, sites: Sites, within: Sequence[float], *, weight: Any = None, by: Any = None,
    candidates: Sites | None = None, existing: Sites | None = None, radius: float | None = None, x: str = "longitude",
    y: str | None = "latitude",
) -> Partial:
    """The sums over all partitions: kernels where the partitions are, merges in a tree, one small answer.

    Args:
        points: a Dask DataFrame, a list of ``maillage.parquet.parts``, or of delayed tables of any kind that
            ``maillage.read`` takes. The other arguments are those of ``maillage.partial``.

    A worker that dies is not a loss: its partitions are computed again by others.
    """
    import dask

    kernel = dask.delayed(_part, pure=True)
    merge = dask.delayed(_merge, pure=True)
    shared = dask.delayed((sites, covering(candidates, existing, radius)))
    level = [kernel(part, shared, tuple(within), weight, by, x, y) for part in _parts(points)]
    if not level:
        nobody = np.empty(0), np.empty(0)
        return sums(nobody, sites, within, None, None, *covering(candidates, existing, radius), x, y)
    while len(level) > 1:
        level = [merge(level[first : first + FAN_IN]) for first in range(0, len(level), FAN_IN)]
    whole: Partial = level[0].compute()
    return whole


def quantiles(
    points: Any, sites: Sites, whole: Partial, fractions: Sequence[tuple[int, int]] = ((1, 2), (9, 10)), *,
    weight: Any = None, x: str = "longitude", y: str | None = "latitude",
) -> list[float]:
    """Exact weighted quantiles of the distance in metres, by a second pass that keeps the distances of one bin each.

    Args:
        whole: what ``partial`` gave for the same points, sites and weight.
        fractions: numerators and denominators.
    """
    import dask

    bins = sorted({whole.quantile_bin(*fraction)[0] for fraction in fractions})
    pick = dask.delayed(_pick, pure=True)
    shared = dask.delayed(sites)
    picked = dask.compute(
        *[pick(part, shared, whole.limits, bins, weight, x, y) for part in _parts(points)]
    )
    return quantiles_in(whole, fractions, picked)


def summary(
    points: Any, sites: Sites, whole: Partial, *, weight: Any = None, study: str = "study",
    service: float | None = None, x: str = "longitude", y: str | None = "latitude",
) -> str:
    """The line of ``maillage analyze --json``: ``Partial.summary`` with the quantiles of a second pass."""
    found = quantiles(points, sites, whole, weight=weight, x=x, y=y) if whole.bin_people.any() else [None, None]
    return whole.summary(*found, study=study, service=service)


def write(
    points: Any, sites: Sites, within: Sequence[float], folder: Any, *, id: str, x: str = "longitude",
    y: str | None = "latitude",
) -> dict[str, Any]:
    """Writes the nearest site of each point as one Parquet file a partition, and ``_maillage.json`` beside them.

    Args:
        points, sites, x, y: as in ``partial``.
        within: distances in metres; the column ``within`` has the least one that holds a point.
        folder: an empty or new folder that all workers see.
        id: column that is copied.

    Returns:
        The record: versions, digests of sites, input files (those of ``maillage.parquet.parts``) and parts.
    """
    import dask

    path = new_folder(folder)
    parts = _parts(points)
    task = dask.delayed(_write, pure=True)
    shared = dask.delayed(sites)
    written = dask.compute(*[
        task(part, shared, tuple(within), id, x, y, path / f"part-{number:06d}.parquet")
        for number, part in enumerate(parts)
    ])
    inputs = [part.path for part in parts if isinstance(part, Part)]
    return record(path, sites, within, inputs, written)


def _write(
    part: Any, sites: Sites, within: tuple[float, ...], id: str, x: str, y: str | None, path: Any
) -> dict[str, Any]:
    return write_part(answers(_loaded(part, id), sites, within, id, x, y), path)


def _loaded(part: Any, *columns: Any) -> Any:
    """A part of Parquet read with the columns that are wanted; anything else as it is."""
    return part.table([name for name in columns if isinstance(name, str)]) if isinstance(part, Part) else part


def _parts(points: Any) -> list[Any]:
    return list(points.to_delayed()) if hasattr(points, "to_delayed") else list(points)


def _part(
    part: Any, shared: tuple[Sites, Covering], within: tuple[float, ...], weight: Any,
    by: Any, x: str, y: str | None,
) -> Partial:
    sites, choice = shared
    return sums(_loaded(part, weight, by), sites, within, weight, by, *choice, x, y)


def _merge(parts: Sequence[Partial]) -> Partial:
    return merged(parts)


def _pick(
    part: Any, sites: Sites, limits: tuple[float, ...], bins: Sequence[int], weight: Any, x: str, y: str | None
) -> tuple[_abi.Doubles, _abi.Longs]:
    return in_bins(_loaded(part, weight), sites, limits, bins, weight, x, y)
