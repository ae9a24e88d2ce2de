"""A million points on a local cluster of Spark, one executor of which is killed: the digest of one process.

Takes a minute and pyspark (half a gigabyte): `make test-spark` runs it; MAILLAGE_TEST_SPARK_POINTS is another number of points.
"""

import os
import pathlib
import signal
import sys
import threading
import time

import numpy as np
import pytest

import maillage as ml

pytestmark = pytest.mark.skipif("MAILLAGE_TEST_SPARK" not in os.environ, reason="make test-spark runs it")

LIMITS = [15_000, 30_000]
PARTS = 8
COUNT = int(os.environ.get("MAILLAGE_TEST_SPARK_POINTS", 1_000_000)) // PARTS


def made(part):
    random = np.random.default_rng(part)
    return {
        "longitude": random.uniform(-1, 7, COUNT), "latitude": random.uniform(43, 49, COUNT),
        "people": random.integers(0, 50, COUNT),
    }


@pytest.fixture(scope="module")
def spark():
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local-cluster[2,1,1024]").appName("maillage").config("spark.ui.enabled", "false")
        .config("spark.executorEnv.PYTHONPATH", str(pathlib.Path(__file__).parent)).getOrCreate()
    )
    yield session
    session.stop()


def executors():
    """The pids of the executors that this process's JVM started."""
    parents, found = {}, []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            pid, status = int(folder.name), (folder / "stat").read_text()
            parents[pid] = int(status.rpartition(")")[2].split()[1])
            if b"CoarseGrainedExecutorBackend" in (folder / "cmdline").read_bytes():
                found.append(pid)
        except (OSError, ValueError):
            continue

    def is_ours(pid):
        while pid > 1:
            if pid == os.getpid():
                return True
            pid = parents.get(pid, 0)
        return False

    return [pid for pid in found if is_ours(pid)]


def points(spark):
    count = COUNT

    def generate(batches):
        import pyarrow

        for batch in batches:
            for part in batch.column(0).to_pylist():
                random = np.random.default_rng(part)
                yield pyarrow.RecordBatch.from_pydict({
                    "longitude": random.uniform(-1, 7, count), "latitude": random.uniform(43, 49, count),
                    "people": random.integers(0, 50, count)})

    return spark.range(0, PARTS, 1, PARTS).mapInArrow(generate, "longitude double, latitude double, people long")


def test_an_executor_that_dies(spark):
    import maillage.spark

    random = np.random.default_rng(4)
    sites = ml.Sites((random.uniform(-1, 7, 300), random.uniform(43, 49, 300)))
    parts = [made(part) for part in range(PARTS)]
    together = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    expected = ml.partial(together, sites, LIMITS, weight="people", candidates=sites, radius=30_000)
    asked = {"weight": "people", "candidates": sites, "radius": 30_000}
    assert ml.spark.partial(points(spark), sites, LIMITS, **asked).digest() == expected.digest()

    killed = []

    def kill():
        time.sleep(1)
        for pid in executors()[:1]:
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)

    thread = threading.Thread(target=kill)
    thread.start()
    found = ml.spark.partial(points(spark), sites, LIMITS, **asked)
    assert killed
    thread.join()
    assert found.digest() == expected.digest()
    plan, again = found.mclp(5), expected.mclp(5)
    assert plan.proved and (plan.opened, plan.value) == (again.opened, again.value)
    one = ml.coverage(together, sites, LIMITS, weight="people")
    assert ml.spark.quantiles(points(spark), sites, found, weight="people") == [one.median[0], one.p90[0]]


def test_the_lines_of_the_readme_give_the_same_digest(spark, tmp_path, monkeypatch):
    from test_readme import lines_of_the_cluster

    monkeypatch.chdir(tmp_path)
    here, there = {"spark": None}, {"session": spark}
    block = lines_of_the_cluster()
    exec(block, here)
    exec(block.replace("spark=None", "spark=session"), there)
    assert there["sums"].digest() == here["sums"].digest()
    assert there["plan"].opened == here["plan"].opened and there["plan"].proved


def test_geoparquet_in_and_parquet_out(spark, tmp_path):
    import json

    import geopandas
    import pyarrow.parquet

    import maillage.spark

    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces(), id="code")
    order = np.argsort(towns["longitude"])
    towns = {name: column[order] for name, column in towns.items()}
    frame = geopandas.GeoDataFrame(
        {"code": towns["code"], "population": towns["population"]},
        geometry=geopandas.points_from_xy(towns["longitude"], towns["latitude"]), crs="OGC:CRS84")
    path = tmp_path / "towns.parquet"
    frame.to_parquet(path, row_group_size=500, write_covering_bbox=True, schema_version="1.1.0")
    west = {name: column[towns["longitude"] <= 2] for name, column in towns.items()}
    points = ml.spark.within_box(spark.read.parquet(str(path)), (-180, -90, 2, 90))
    where = {"x": "geometry", "y": None}
    found = ml.spark.partial(points, sites, LIMITS, weight="population", **where)
    assert found.digest() == ml.partial(west, sites, LIMITS, weight="population").digest()
    exact = ml.coverage(west, sites, LIMITS, weight="population")
    assert ml.spark.summary(points, sites, found, weight="population", **where) == found.summary(exact.median[0], exact.p90[0])

    record = ml.spark.write(points, sites, LIMITS, tmp_path / "out", id="code", **where)
    assert json.loads((tmp_path / "out" / "_maillage.json").read_text()) == record
    assert len(record["inputs"]) == 1 and len(record["inputs"][0]["sha256"]) == 64
    written = pyarrow.parquet.read_table([tmp_path / "out" / part["path"] for part in record["parts"]]).to_pylist()
    site, metres = sites.nearest(west, limits=LIMITS)
    answers = {row["id"]: (row["site"], row["metres"]) for row in written}
    assert answers == {code: (name, number) for code, name, number in zip(west["code"], site, metres)}


def test_empty_partitions(spark):
    import maillage.spark

    sites = ml.Sites(([2.0], [44.0]))
    few = spark.createDataFrame([(2.1, 44.0, 3, "a"), (5.0, 44.0, 4, "b")], "longitude double, latitude double, people long, zone string")
    found = ml.spark.partial(few.repartition(7), sites, [30_000], weight="people", by="zone")
    assert (found.points, found.people, found.covered) == (2, 7, (3,))
    assert sorted(found.zones) == ["a", "b"]
    none = ml.spark.partial(few.where("people > 99"), sites, [30_000], weight="people")
    assert (none.points, none.people) == (0, 0)
