"""Parts of the points become the whole, whatever the parts; in processes too, one of which dies."""

import os
import signal
import threading
import time

import numpy as np
import pytest

import maillage as ml
import maillage._partition

LIMITS = [15_000, 30_000]


def options():
    return {"weight": "population", "by": "department", "candidates": ml.Sites(ml.sample.candidates(), id="code"), "radius": 30_000}


@pytest.fixture(scope="module")
def whole():
    return ml.partial(ml.sample.towns(), ml.Sites(ml.sample.spaces()), LIMITS, **options())


def test_the_whole_is_coverage_and_plan(whole):
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces())
    found = ml.coverage(towns, sites, LIMITS, weight="population")
    assert whole.covered == tuple(found.covered[0]) and whole.people == found.people[0]
    assert whole.person_millimetres == found.person_millimetres[0]
    assert whole.catchments.sum() == whole.people == whole.bin_people.sum()
    candidates = ml.Sites(ml.sample.candidates(), id="code")
    plan = ml.mclp(towns, candidates, 3, 30_000, weight="population")
    assert whole.mclp(3, candidates=candidates).opened == plan.opened
    assert whole.mclp(3).value == plan.value == plan.bound


def test_a_plan_of_sums_is_drawn_written_and_verified(tmp_path):
    """The plan of the sums is that of the points, and its file proves it."""
    pytest.importorskip("maillage_studies")
    towns, spaces = ml.sample.towns(), ml.Sites(ml.sample.spaces(), id="code")
    candidates = ml.Sites(ml.sample.candidates(), id="code")
    whole = ml.partial(
        towns, spaces, LIMITS, weight="population", candidates=candidates, existing=spaces, radius=30_000)
    plan = whole.mclp(3, candidates=candidates, existing=spaces, points=towns, weight="population")
    direct = ml.mclp(towns, candidates, 3, 30_000, weight="population", existing=spaces)
    assert (plan.opened, plan.value, plan.proved) == (direct.opened, direct.value, True)
    assert plan.verify().proved
    plan.write(tmp_path / "plan.json")
    direct.write(tmp_path / "direct.json")
    assert (tmp_path / "plan.json").read_bytes() == (tmp_path / "direct.json").read_bytes()
    with pytest.raises(ml.MismatchError, match="candidates"):
        whole.mclp(3, candidates=spaces)


@pytest.mark.parametrize("seed", range(3))
def test_any_parts_in_any_order_are_the_whole(whole, seed):
    random = np.random.default_rng(seed)
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces())
    order = random.permutation(len(towns["code"]))
    cuts = np.sort(random.integers(0, len(order), 12))
    parts = [
        ml.partial({name: column[part] for name, column in towns.items()}, sites, LIMITS, **options())
        for part in np.split(order, cuts)
    ]
    random.shuffle(parts)
    merged = maillage._partition.merged(parts[:5]).merge(maillage._partition.merged(parts[5:]))
    assert merged.digest() == whole.digest()


def test_one_person_more_is_another_digest(whole):
    towns = ml.sample.towns()
    towns["population"][17] += 1
    other = ml.partial(towns, ml.Sites(ml.sample.spaces()), LIMITS, **options())
    assert other.digest() != whole.digest()


def test_more_people_than_doubles_count_are_refused():
    sites = ml.Sites(([3.0], [43.0]))
    most = ml.partial({"longitude": [2.0], "latitude": [44.0], "people": [2.0**53]}, sites, [1e4], weight="people")
    assert most.people == 2**53
    one = ml.partial(([2.0], [44.0]), sites, [1e4])
    with pytest.raises(ml.WeightError, match="2\\^53"):
        most.merge(one)


def test_parts_of_other_sites_are_refused(whole):
    with pytest.raises(ml.MismatchError):
        whole.merge(ml.partial(ml.sample.towns(), ml.Sites(ml.sample.spaces()), [15_000]))


def made(part, count):
    """Points of a part: a quarter of a million around a hundred centres, with whole weights."""
    random = np.random.default_rng(part)
    centres = np.random.default_rng(99).uniform([-1, 43], [7, 49], (100, 2))
    places = centres[random.integers(0, 100, count)] + random.normal(0, 0.4, (count, 2))
    return {"longitude": places[:, 0], "latitude": places[:, 1], "people": random.integers(0, 50, count)}


def slowly(part, count):
    """So slowly made that a worker dies before all parts are, on any machine: eight on two workers take a second at least."""
    time.sleep(0.25)
    return made(part, count)


def test_dask_with_a_worker_that_dies():
    """Points in eight parts on two processes; one is killed while they work: the digest of one process.

    A million points; MAILLAGE_TEST_DASK_POINTS is another number.
    """
    dask = pytest.importorskip("dask")
    distributed = pytest.importorskip("dask.distributed")
    import maillage.dask

    random = np.random.default_rng(4)
    sites = ml.Sites((random.uniform(-1, 7, 300), random.uniform(43, 49, 300)))
    asked = {"weight": "people", "candidates": sites, "radius": 30_000}
    count = int(os.environ.get("MAILLAGE_TEST_DASK_POINTS", 1_000_000)) // 8
    parts = [made(part, count) for part in range(8)]
    together = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    expected = ml.partial(together, sites, LIMITS, **asked)
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        with distributed.Client(cluster) as client:
            first = sorted(client.scheduler_info()["workers"])[0]
            pid = client.run(os.getpid, workers=[first])[first]
            killed = []

            def kill():
                time.sleep(0.5)
                os.kill(pid, signal.SIGKILL)
                killed.append(pid)

            thread = threading.Thread(target=kill)
            thread.start()
            delayed = [dask.delayed(slowly)(part, count) for part in range(8)]
            found = maillage.dask.partial(delayed, sites, LIMITS, **asked)
            assert killed
            thread.join()
            assert found.digest() == expected.digest()
            plan, again = found.mclp(5), expected.mclp(5)
            assert plan.proved and (plan.opened, plan.value) == (again.opened, again.value)
            quantiles = maillage.dask.quantiles(delayed, sites, found, weight="people")
    one = ml.coverage(together, sites, LIMITS, weight="people")
    assert quantiles == [one.median[0], one.p90[0]]


def test_dask_frames_by_partition(whole):
    frames = pytest.importorskip("dask.dataframe")
    pandas = pytest.importorskip("pandas")
    import maillage.dask

    towns = frames.from_pandas(pandas.DataFrame(ml.sample.towns()), npartitions=5)
    found = maillage.dask.partial(towns, ml.Sites(ml.sample.spaces()), LIMITS, **options())
    assert found.digest() == whole.digest()


def test_thousands_of_merges_are_the_whole(whole):
    """A part for each town or so, merged in a tree, some of them empty."""
    towns, sites = ml.sample.towns(), ml.Sites(ml.sample.spaces())
    few = {name: column[:1500] for name, column in towns.items()}
    asked = options()
    cuts = np.sort(np.random.default_rng(1).integers(0, 1500, 2000))
    level = [
        ml.partial({name: column[first:last] for name, column in few.items()}, sites, LIMITS, **asked)
        for first, last in zip([0, *cuts], [*cuts, 1500])
    ]
    while len(level) > 1:
        level = [maillage._partition.merged(level[first : first + 8]) for first in range(0, len(level), 8)]
    assert level[0].digest() == ml.partial(few, sites, LIMITS, **asked).digest()


def test_two_hundred_thousand_sites():
    random = np.random.default_rng(8)
    sites = ml.Sites((random.uniform(-5, 8, 200_000), random.uniform(42, 51, 200_000)))
    points = {"longitude": random.uniform(-5, 8, 20_000), "latitude": random.uniform(42, 51, 20_000)}
    half = {name: column[:10_000] for name, column in points.items()}
    rest = {name: column[10_000:] for name, column in points.items()}
    asked = {"candidates": sites, "radius": 2_000}
    one = ml.partial(points, sites, LIMITS, **asked)
    assert ml.partial(rest, sites, LIMITS, **asked).merge(ml.partial(half, sites, LIMITS, **asked)).digest() == one.digest()
    assert one.catchments.sum() == 20_000 and len(one.catchments) == 200_000
