"""Coverage and plans over the partitions of a Spark DataFrame: the same numbers whatever the partitions.

    import maillage as ml, maillage.spark
    points = spark.read.parquet("points/")                    # longitude, latitude, people...
    whole = ml.spark.partial(points, sites, [15_000, 30_000], weight="people", candidates=candidates, radius=30_000)
    whole.covered, whole.digest(), whole.mclp(20).value
    ml.spark.summary(points, sites, whole, weight="people")   # the line of `maillage analyze --json`
    ml.spark.write(points, sites, [15_000, 30_000], "nearest/", id="address")

Executors need the wheel and pyarrow, and no more. Points of GeoParquet: ``x="geometry", y=None``, after ``within_box`` where
only a part of them is wanted.
"""

from __future__ import annotations

import pathlib
import pickle
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ._errors import MismatchError
from ._partition import Covering, Partial, covering, in_bins, merged, quantiles_in, sums
from ._points import column
from ._sites import Sites
from ._written import answers, new_folder, record, sha256
from .parquet import Box

#: How many rows of a partition are worked on together: merges cost more than memory.
ROWS_TOGETHER = 1 << 18


def partial(
    points: Any, sites: Sites, within: Sequence[float], *, weight: str | None = None, by: str | None = None,
    candidates: Sites | None = None, existing: Sites | None = None, radius: float | None = None, x: str = "longitude",
    y: str | None = "latitude",
) -> Partial:
    """The sums over all partitions: kernels on Arrow batches in the executors, merges in a tree, one small answer.

    Args:
        points: a DataFrame of Spark. The other arguments are those of ``maillage.partial``, weight and by being columns.

    An executor that dies is not a loss: Spark computes its partitions again. A partition is never held whole.
    """
    choice: Covering = covering(candidates, existing, radius)
    shared = points.sparkSession.sparkContext.broadcast((sites, choice))

    def kernel(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        known: Sites
        choice: Covering
        known, choice = shared.value
        part: Partial | None = None
        for table in _tables(batches):
            found = sums(table, known, within, weight, by, *choice, x, y)
            part = found if part is None else part.merge(found)
        if part is not None:
            yield pyarrow.RecordBatch.from_pydict({"partial": [pickle.dumps(part)]})

    parts = _columns(points, x, y, weight, by).mapInArrow(kernel, "partial binary").rdd.map(
        lambda row: pickle.loads(row[0])
    )
    nobody = np.empty(0), np.empty(0)
    none = sums(nobody, sites, within, None, None, *choice, x, y)
    whole: Partial = parts.treeAggregate(none, _merge, _merge)
    return whole


def quantiles(
    points: Any, sites: Sites, whole: Partial, fractions: Sequence[tuple[int, int]] = ((1, 2), (9, 10)), *,
    weight: str | None = None, x: str = "longitude", y: str | None = "latitude",
) -> list[float]:
    """Exact weighted quantiles of the distance in metres, by a second pass that keeps the distances of one bin each.

    Args:
        whole: what ``partial`` gave for the same points, sites and weight.
        fractions: numerators and denominators.
    """
    bins = sorted({whole.quantile_bin(*fraction)[0] for fraction in fractions})
    shared = points.sparkSession.sparkContext.broadcast(sites)
    limits = whole.limits

    def pick(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        for table in _tables(batches):
            metres, people = in_bins(table, shared.value, limits, bins, weight, x, y)
            yield pyarrow.RecordBatch.from_pydict({"metres": metres, "people": people})

    table = _columns(points, x, y, weight).mapInArrow(pick, "metres double, people long").toArrow()
    picked = table["metres"].to_numpy(), table["people"].to_numpy()
    return quantiles_in(whole, fractions, [picked])


def summary(
    points: Any, sites: Sites, whole: Partial, *, weight: str | None = None, study: str = "study",
    service: float | None = None, x: str = "longitude", y: str | None = "latitude",
) -> str:
    """The line of ``maillage analyze --json``: ``Partial.summary`` with the quantiles of a second pass."""
    found = quantiles(points, sites, whole, weight=weight, x=x, y=y) if whole.bin_people.any() else [None, None]
    return whole.summary(*found, study=study, service=service)


def write(
    points: Any, sites: Sites, within: Sequence[float], folder: Any, *, id: str, x: str = "longitude",
    y: str | None = "latitude",
) -> dict[str, Any]:
    """Writes the nearest site of each point as Parquet, and ``_maillage.json`` beside it.

    Args:
        points, sites, x, y: as in ``partial``.
        within: distances in metres; the column ``within`` has the least one that holds a point.
        folder: an empty or new folder that driver and executors see.
        id: column that is copied.

    Returns:
        The record: versions, digests of sites, input files and parts; null for files that this machine does not see.
    """
    import pyarrow.parquet
    from pyspark.sql.pandas.types import from_arrow_type

    path = new_folder(folder)
    shared = points.sparkSession.sparkContext.broadcast(sites)
    limits = tuple(within)

    def kernel(batches: Iterator[Any]) -> Iterator[Any]:
        for table in _tables(batches):
            yield from answers(table, shared.value, limits, id, x, y).to_batches()

    names = pyarrow.array(np.empty(0, np.int32) if sites.ids is None else sites.ids)
    kinds = points.schema[id].dataType.simpleString(), from_arrow_type(names.type).simpleString()
    found = _columns(points, x, y, id).mapInArrow(kernel, "id {}, site {}, metres double, within double".format(*kinds))
    found.write.mode("append").parquet(path.absolute().as_uri())
    parts = [
        {"path": file.name, "rows": pyarrow.parquet.read_metadata(file).num_rows, "sha256": sha256(file)}
        for file in sorted(path.glob("*.parquet"))
    ]
    return record(path, sites, within, points.inputFiles(), parts)


def frame(session: Any, points: Any, x: str, y: str | None, *columns: Any) -> Any:
    """A DataFrame of Spark as it is; of any other table one with the columns that are wanted.

    Raises:
        MismatchError: a column is given as numbers, which no cluster has.
    """
    if hasattr(points, "sparkSession"):
        return points
    import pyarrow

    names = [name for name in dict.fromkeys((x, y, *columns)) if name is not None]
    for name in names:
        if not isinstance(name, str):
            raise MismatchError("on a cluster weight and by are names of columns")
    return session.createDataFrame(pyarrow.table({name: column(points, name) for name in names}))


def within_box(points: Any, bbox: Box, box: str = "bbox") -> Any:
    """The rows whose covering box of GeoParquet meets a box; Spark leaves out row groups by their statistics.

    Args:
        bbox: west, south, east, north in degrees (closed).
        box: the struct of xmin, ymin, xmax, ymax beside the geometry.
    """
    west, south, east, north = bbox
    sides = points[box]
    return points.where((sides.xmin <= east) & (sides.xmax >= west) & (sides.ymin <= north) & (sides.ymax >= south))


def _columns(points: Any, *names: str | None) -> Any:
    return points.select(*dict.fromkeys(name for name in names if name is not None))


def _tables(batches: Iterator[Any]) -> Iterator[Any]:
    """Batches put together to tables of many rows."""
    import pyarrow

    kept: list[Any] = []
    rows = 0
    for batch in batches:
        kept.append(batch)
        rows += batch.num_rows
        if rows >= ROWS_TOGETHER:
            yield pyarrow.Table.from_batches(kept)
            kept, rows = [], 0
    if kept:
        yield pyarrow.Table.from_batches(kept)


def _merge(one: Partial, other: Partial) -> Partial:
    return merged([one, other])
