"""Coverage and plans over partitions of a Dask DataFrame: the same numbers whatever the partitions.

    import dask.dataframe as dd, maillage as ml, maillage.dask
    points = dd.read_parquet("points/")                       # longitude, latitude, people...
    whole = ml.dask.partial(points, sites, [15_000, 30_000], weight="people", candidates=candidates, radius=30_000)
    whole.covered, whole.digest(), whole.mclp(20).value
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from . import _abi, _points
from ._partition import BIN_METRES, Partial, merged, quantile_in
from ._partition import partial as _partial
from ._sites import Sites

#: How many parts one task merges.
FAN_IN = 8


def partial(points: Any, sites: Sites, within: Sequence[float], **options: Any) -> Partial:
    """The sums over all partitions: kernels where the partitions are, merges in a tree, one small answer.

    Args:
        points: a Dask DataFrame, or a list of delayed tables of any kind that ``maillage.read`` takes.
        sites, within, options: as in ``maillage.partial``.

    A worker that dies is not a loss: its partitions are computed again by others.
    """
    import dask

    kernel = dask.delayed(_part, pure=True)
    merge = dask.delayed(_merge, pure=True)
    shared = dask.delayed(sites)
    level = [kernel(part, shared, tuple(within), options) for part in _parts(points)]
    if not level:
        return _partial((np.empty(0), np.empty(0)), sites, within, **{**options, "weight": None, "by": None})
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

    found = [whole.quantile_bin(*fraction) for fraction in fractions]
    bins = sorted({number for number, _ in found})
    pick = dask.delayed(_pick, pure=True)
    shared = dask.delayed(sites)
    picked = dask.compute(
        *[pick(part, shared, whole.limits, bins, weight, x, y) for part in _parts(points)]
    )
    metres = np.concatenate([part[0] for part in picked])
    people = np.concatenate([part[1] for part in picked])
    total = int(whole.bin_people.sum())
    answers = []
    for (number, before), (numerator, denominator) in zip(found, fractions, strict=True):
        inside = (metres // BIN_METRES).astype(np.int64) == number
        answers.append(quantile_in(metres[inside], people[inside], before, total, numerator, denominator))
    return answers


def _parts(points: Any) -> list[Any]:
    return list(points.to_delayed()) if hasattr(points, "to_delayed") else list(points)


def _part(part: Any, sites: Sites, within: tuple[float, ...], options: dict[str, Any]) -> Partial:
    return _partial(part, sites, within, **options)


def _merge(parts: Sequence[Partial]) -> Partial:
    return merged(parts)


def _pick(
    part: Any, sites: Sites, limits: tuple[float, ...], bins: Sequence[int], weight: Any, x: str, y: str | None
) -> tuple[_abi.Doubles, _abi.Doubles]:
    name = weight if isinstance(weight, str) and hasattr(part, "__arrow_c_stream__") else None
    read = _points.read(part, x, y, name)
    people = _points.weights(part, weight, read)
    whole = np.ones(len(read)) if people is None else people
    _, metres = sites._nearest(read, limits=limits)
    inside = (whole > 0) & np.isin(np.nan_to_num(metres // BIN_METRES, nan=-1).astype(np.int64), bins)
    return metres[inside], np.asarray(whole[inside], dtype=np.float64)
