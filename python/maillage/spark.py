"""Coverage and plans over the partitions of a Spark DataFrame: the same numbers whatever the partitions.

    import maillage as ml, maillage.spark
    points = spark.read.parquet("points/")                    # longitude, latitude, people...
    whole = ml.spark.partial(points, sites, [15_000, 30_000], weight="people", candidates=candidates, radius=30_000)
    whole.covered, whole.digest(), whole.mclp(20).value

Executors need the wheel and pyarrow, and no more.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from . import _abi
from ._partition import BIN_METRES, Partial, merged, quantile_in
from ._partition import partial as _partial
from ._points import numbers
from ._sites import Sites


def partial(
    points: Any, sites: Sites, within: Sequence[float], *, weight: str | None = None, by: str | None = None,
    candidates: Sites | None = None, radius: float | None = None, x: str = "longitude", y: str = "latitude",
) -> Partial:
    """The sums over all partitions: kernels on Arrow batches in the executors, merges in a tree, one small answer.

    Args:
        points: a DataFrame of Spark. The other arguments are those of ``maillage.partial``, weight and by being columns.

    An executor that dies is not a loss: Spark computes its partitions again.
    """
    shared = points.sparkSession.sparkContext.broadcast((sites, candidates))

    def kernel(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        known, choice = shared.value
        part: Partial | None = None
        for batch in batches:
            table = {name: batch.column(name).to_numpy(zero_copy_only=False) for name in batch.schema.names}
            found = _partial(table, known, within, weight=weight, by=by, candidates=choice, radius=radius, x=x, y=y)
            part = found if part is None else part.merge(found)
        if part is not None:
            yield pyarrow.RecordBatch.from_pydict({"partial": [pickle.dumps(part)]})

    columns = dict.fromkeys(name for name in (x, y, weight, by) if name is not None)
    parts = points.select(*columns).mapInArrow(kernel, "partial binary").rdd.map(lambda row: pickle.loads(row[0]))
    none = _partial(
        {x: np.empty(0), y: np.empty(0)}, sites, within, candidates=candidates, radius=radius, x=x, y=y
    )
    whole: Partial = parts.treeAggregate(none, _merge, _merge)
    return whole


def quantiles(
    points: Any, sites: Sites, whole: Partial, fractions: Sequence[tuple[int, int]] = ((1, 2), (9, 10)), *,
    weight: str | None = None, x: str = "longitude", y: str = "latitude",
) -> list[float]:
    """Exact weighted quantiles of the distance in metres, by a second pass that keeps the distances of one bin each.

    Args:
        whole: what ``partial`` gave for the same points, sites and weight.
        fractions: numerators and denominators.
    """
    found = [whole.quantile_bin(*fraction) for fraction in fractions]
    bins = sorted({number for number, _ in found})
    shared = points.sparkSession.sparkContext.broadcast(sites)
    limits = whole.limits

    def pick(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        for batch in batches:
            table = {name: batch.column(name).to_numpy(zero_copy_only=False) for name in batch.schema.names}
            people = np.ones(batch.num_rows) if weight is None else numbers(table[weight], weight)
            metres = shared.value.nearest(table, limits=limits, x=x, y=y).metres
            inside = (people > 0) & np.isin(np.nan_to_num(metres // BIN_METRES, nan=-1).astype(np.int64), bins)
            yield pyarrow.RecordBatch.from_pydict({"metres": metres[inside], "people": people[inside]})

    columns = dict.fromkeys(name for name in (x, y, weight) if name is not None)
    rows = points.select(*columns).mapInArrow(pick, "metres double, people double").collect()
    metres: _abi.Doubles = np.array([row[0] for row in rows])
    people: _abi.Doubles = np.array([row[1] for row in rows])
    total = int(whole.bin_people.sum())
    answers = []
    for (number, before), (numerator, denominator) in zip(found, fractions, strict=True):
        inside = (metres // BIN_METRES).astype(np.int64) == number
        answers.append(quantile_in(metres[inside], people[inside], before, total, numerator, denominator))
    return answers


def _merge(one: Partial, other: Partial) -> Partial:
    return merged([one, other])
