"""The Python package on a local cluster of Spark against what people write there without it; see README.md.

    python_spark.py [millions of points, 10] [partitions, 8]

Points come from the executors themselves: 2,000 towns with people around them. Sites are the 500 largest towns. In turn, on the
same cluster of two executors with one core and a gigabyte each:

    none        the points made and counted, no kernel: what Spark and Arrow cost
    maillage    people within 30 km of their nearest site, by maillage.spark
    peer        the same by broadcast sites and a pandas_udf of scipy's cKDTree and pyproj.Geod.inv
    everything  sums by distance, catchments, covering sets of the 500 sites, merged; then the plan of 20 with its bound
    one         the same in one process on one thread, without Spark

Needs maillage (make wheel), pyspark, pyarrow, pandas, scipy, pyproj and Java. Prints one JSON object; ends with an error where
answers disagree.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Iterator

import maillage as ml
import maillage._partition
import maillage.spark
import numpy as np
import pandas

LIMIT = 30_000
A, F = 6378137.0, 1 / 298.257223563


def towns():
    """Places and how many people live around each: heavy-tailed, the same everywhere."""
    random = np.random.default_rng(20190926)
    return random.uniform(-1, 7, 2000), random.uniform(43, 49, 2000), np.sort(random.pareto(1.1, 2000))[::-1]


def sites():
    x, y, _ = towns()
    return ml.Sites((x[:500], y[:500]))


def made(part, count):
    x, y, size = towns()
    random = np.random.default_rng(part)
    town = random.choice(2000, count, p=size / size.sum())
    return {
        "longitude": x[town] + random.normal(0, 0.15, count), "latitude": y[town] + random.normal(0, 0.15, count),
        "people": random.integers(0, 50, count)}


def geocentric(longitude, latitude):
    lon, lat, e2 = np.radians(longitude), np.radians(latitude), F * (2 - F)
    n = A / np.sqrt(1 - e2 * np.sin(lat) ** 2)
    return np.column_stack([n * np.cos(lat) * np.cos(lon), n * np.cos(lat) * np.sin(lon), n * (1 - e2) * np.sin(lat)])


def peer_metres(broadcast):
    """The idiomatic peer: sites broadcast, a tree of chords a batch of batches, the winners' geodesics."""
    from pyspark.sql.functions import pandas_udf

    @pandas_udf("double")
    def metres(batches: Iterator[tuple[pandas.Series, pandas.Series]]) -> Iterator[pandas.Series]:
        from pyproj import Geod
        from scipy.spatial import cKDTree

        import python_spark

        u, v = broadcast.value
        tree, geod = cKDTree(python_spark.geocentric(u, v)), Geod(ellps="WGS84")
        for x, y in batches:
            _, winner = tree.query(python_spark.geocentric(x.to_numpy(), y.to_numpy()))
            yield pandas.Series(geod.inv(x.to_numpy(), y.to_numpy(), u[winner], v[winner])[2])

    return metres


def worker_peak(batches):
    """What this worker, which is kept from job to job, held at most."""
    import pyarrow

    for _ in batches:
        yield pyarrow.RecordBatch.from_pydict({"mb": [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024]})


def timed(work):
    start = time.perf_counter()
    answer = work()
    return round(time.perf_counter() - start, 2), answer


def main():
    millions, partitions = float(sys.argv[1]) if len(sys.argv) > 1 else 10, int(sys.argv[2]) if len(sys.argv) > 2 else 8
    count = int(millions * 1e6 / partitions)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession
    from pyspark.sql import functions as f

    started, spark = timed(lambda: SparkSession.builder.master("local-cluster[2,1,1024]").config(
        "spark.ui.enabled", "false").config("spark.executorEnv.PYTHONPATH", os.path.dirname(os.path.abspath(__file__))).getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")

    def frame(partitions, count):
        def generate(batches):
            import pyarrow
            import python_spark

            for batch in batches:
                for part in batch.column(0).to_pylist():
                    whole = python_spark.made(part, count)
                    for first in range(0, count, 100_000):
                        yield pyarrow.RecordBatch.from_pydict(
                            {name: column[first:first + 100_000] for name, column in whole.items()})

        return spark.range(0, partitions, 1, partitions).mapInArrow(
            generate, "longitude double, latitude double, people long")

    points = frame(partitions, count)
    where = sites()
    broadcast = spark.sparkContext.broadcast((where.points.x, where.points.y))

    metres = peer_metres(broadcast)

    def peer(points):
        near = points.where(metres("longitude", "latitude") <= LIMIT)
        return near.agg(f.sum("people")).first()[0]

    asked = {"weight": "people"}
    everything = asked | {"candidates": where, "radius": LIMIT}
    found = {"millions": millions, "partitions": partitions, "start_s": started}
    # Executors import what they need before anything is timed.
    few = frame(4, 1000)
    ml.spark.partial(few, where, [LIMIT], **asked)
    peer(few)
    found["none_s"], total = timed(lambda: points.agg(f.count("*"), f.sum("people")).first())
    found["maillage_s"], mine = timed(lambda: ml.spark.partial(points, where, [LIMIT], **asked))
    found["peer_s"], other = timed(lambda: peer(points))
    found["everything_s"], whole = timed(lambda: ml.spark.partial(points, where, [LIMIT], **everything))
    found["worker_peak_mb"] = spark.range(0, 8, 1, 8).mapInArrow(worker_peak, "mb long").agg(f.max("mb")).first()[0]
    found["plan_s"], plan = timed(lambda: whole.mclp(20))
    spark.stop()

    def one():
        return maillage._partition.merged([
            ml.partial(made(part, count), where, [LIMIT], **everything) for part in range(partitions)])

    found["made_s"], _ = timed(lambda: [made(part, count) for part in range(partitions)] and None)
    found["one_s"], alone = timed(one)
    if mine.covered[0] != other or (total[0], total[1]) != (whole.points, whole.people) or alone.digest() != whole.digest():
        sys.exit(f"the answers disagree: {mine.covered[0]} and {other}")
    print(json.dumps(found | {
        "rows": len(whole.weights), "covered": mine.covered[0], "value": plan.value, "proved": plan.proved,
        "digest": whole.digest()[:16], "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))


if __name__ == "__main__":
    main()
