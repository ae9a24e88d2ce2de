"""The Python package against what people use in its place, in one process and in turn; see README.md.

    python_package.py nearest [repetitions]   1,000,000 points, 500 sites: against cKDTree and pyproj.Geod.inv, one thread
    python_package.py join [repetitions]      the same points as GeoDataFrames in and out: against geopandas.sjoin_nearest
    python_package.py access [repetitions]    2SFCA from towns to scores: against a distance matrix and the package access
    python_package.py mclp [repetitions]      from towns to a plan: against a distance matrix, spopt and HiGHS
    python_package.py roads [repetitions] FILE    the nearest of 50 sites from every junction of a network: against pandana on its graph

Needs maillage (make wheel), scipy, pyproj, geopandas, access, spopt, pulp, highspy and pandana. Prints one JSON object: median seconds, the ratios of the
pairs, and facts about the answers; ends with an error where they disagree.
"""

import json
import resource
import statistics
import sys
import time

import maillage as ml
import numpy as np
from pyproj import Geod
from scipy.spatial import cKDTree

GEOD = Geod(ellps="WGS84")
WGS84_A, WGS84_F = 6378137.0, 1 / 298.257223563
WGS84_E2 = WGS84_F * (2 - WGS84_F)


def seconds(work):
    """Wall and processor time, and the answer."""
    start, used = time.perf_counter(), time.process_time()
    answer = work()
    return (time.perf_counter() - start, time.process_time() - used), answer


def geocentric(longitude, latitude):
    lon, lat = np.radians(longitude), np.radians(latitude)
    n = WGS84_A / np.sqrt(1 - WGS84_E2 * np.sin(lat) ** 2)
    return np.column_stack([n * np.cos(lat) * np.cos(lon), n * np.cos(lat) * np.sin(lon), n * (1 - WGS84_E2) * np.sin(lat)])


def largest(count):
    """Where the largest towns of Occitanie are."""
    towns = ml.sample.towns()
    places = np.sort(np.argsort(-towns["population"], kind="stable")[:count])
    return towns["longitude"][places], towns["latitude"][places]


def million():
    """Each town of Occitanie in turn, moved a little."""
    towns = ml.sample.towns()
    random = np.random.default_rng(20190926)
    rows = np.arange(1_000_000) % len(towns["longitude"])
    x = towns["longitude"][rows] + random.uniform(-0.05, 0.05, len(rows))
    return x, towns["latitude"][rows] + random.uniform(-0.05, 0.05, len(rows))


def matrix(x, y, u, v):
    """Karney's distance of every pair."""
    shape = len(x), len(u)
    broadcast = [np.broadcast_to(column, shape).ravel() for column in (x[:, None], y[:, None], u, v)]
    return GEOD.inv(*broadcast)[2].reshape(shape)


def nearest(repetitions):
    """A million points, the 500 largest towns as sites."""
    (x, y), (u, v) = million(), largest(500)

    def peer():
        _, winners = cKDTree(geocentric(u, v)).query(geocentric(x, y))
        return winners, GEOD.inv(x, y, u[winners], v[winners])[2]

    pairs = [(seconds(lambda: ml.Sites((u, v)).nearest((x, y))), seconds(peer)) for _ in range(repetitions)]
    (_, mine), (_, other) = pairs[-1]
    differ = mine.site != other[0]
    # Chords order some near ties otherwise than geodesics do: there the shorter geodesic must be ours.
    shorter = (GEOD.inv(x[differ], y[differ], u[mine.site[differ]], v[mine.site[differ]])[2] <= other[1][differ]).all()
    largest_difference = float(np.abs(mine.metres - other[1])[~differ].max())
    if not shorter or largest_difference > 1e-4:
        sys.exit("the answers disagree")
    return pairs, {"other_winners": int(differ.sum()), "largest_difference_m": largest_difference}


def join(repetitions):
    """The peer's plane is Lambert-93, as people do: other distances, and some other winners."""
    import geopandas

    def frame(x, y):
        return geopandas.GeoDataFrame({"row": np.arange(len(x))}, geometry=geopandas.points_from_xy(x, y), crs="EPSG:4326")

    points, sites = frame(*million()), frame(*largest(500)).rename(columns={"row": "site"})

    def mine():
        return ml.Sites(sites, id="site").join(points)

    def peer():
        return geopandas.sjoin_nearest(points.to_crs(2154), sites.to_crs(2154), distance_col="metres")

    pairs = [(seconds(mine), seconds(peer)) for _ in range(repetitions)]
    (_, ours), (_, theirs) = pairs[-1]
    theirs = theirs[~theirs.index.duplicated()]
    differ = ours["site"].to_numpy() != theirs["site"].to_numpy()
    # A plane is wrong by a part in a thousand at most here, so a winner may only change hands between near ties.
    ratio = theirs["metres"].to_numpy() / np.maximum(ours["metres"].to_numpy(), 1e-9)
    far = ours["metres"].to_numpy() > 1
    if np.abs(ratio[far] - 1).max() > 2e-3 or differ.mean() > 1e-2:
        sys.exit("the answers disagree")
    return pairs, {"other_winners": int(differ.sum()), "largest_distortion": round(float(np.abs(ratio[far] - 1).max()), 6)}


def access(repetitions):
    """People of the towns, and 1 to 9 places in each of the 300 largest ones, within 30 km."""
    import logging

    import pandas
    from access import Access

    logging.disable(logging.CRITICAL)
    towns, (u, v) = ml.sample.towns(), largest(300)
    x, y, people = towns["longitude"], towns["latitude"], towns["population"]
    places = np.arange(300) % 9 + 1.0

    def mine():
        return ml.accessibility((x, y), (u, v), demand=people, supply=places, within=30_000)

    def peer():
        distances = matrix(x, y, u, v)
        row, site = np.nonzero(distances <= 30_000)
        model = Access(
            demand_df=pandas.DataFrame({"id": np.arange(len(x)), "people": people}), demand_index="id", demand_value="people",
            supply_df=pandas.DataFrame({"id": np.arange(len(u)), "places": places}), supply_index="id", supply_value=["places"],
            cost_df=pandas.DataFrame({"origin": row, "dest": site, "cost": distances[row, site]}), cost_origin="origin",
            cost_dest="dest", cost_name="cost")
        scores = model.two_stage_fca(name="s", max_cost=30_000)
        return scores.iloc[:, 0].reindex(np.arange(len(x))).fillna(0).to_numpy()

    pairs = [(seconds(mine), seconds(peer)) for _ in range(repetitions)]
    (_, ours), (_, theirs) = pairs[-1]
    difference = float(np.abs(ours - theirs).max() / theirs.max())
    if difference > 1e-9:
        sys.exit(f"the answers disagree by {difference}")
    return pairs, {"largest_difference": difference}


def mclp(repetitions):
    """Which 10 of the 300 largest towns of Occitanie cover most people within 20 km."""
    import pulp
    from spopt.locate import MCLP

    towns = ml.sample.towns()
    x, y, people = towns["longitude"], towns["latitude"], towns["population"]
    u, v = largest(300)

    def mine():
        return ml.mclp((x, y), (u, v), 10, 20_000, weight=people)

    def peer():
        model = MCLP.from_cost_matrix(matrix(x, y, u, v), people, 20_000, p_facilities=10)
        model = model.solve(pulp.HiGHS(msg=False), results=True)
        return int(round(model.problem.objective.value()))

    pairs = [(seconds(mine), seconds(peer)) for _ in range(repetitions)]
    plan, value = pairs[-1][0][1], pairs[-1][1][1]
    if not plan.proved or abs(abs(value) - plan.value) > 0.5:
        sys.exit(f"the answers disagree: {plan.value} and {value}")
    return pairs, {"value": plan.value, "gap": plan.gap}


def roads(repetitions):
    """From opening the file to times; pandana has the graph in memory, its hierarchy is made each time."""
    import pathlib

    import pandana
    import pandas

    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests/Roads"))
    import routes

    network = routes.networks(sys.argv[3])["car"]
    starts = np.frombuffer(network.forward_starts, np.uint32).astype(np.int64)
    arcs = np.frombuffer(network.forward_arcs, np.uint32).reshape(-1, 2)
    tails, heads, times = np.repeat(np.arange(len(starts) - 1), np.diff(starts)), arcs[:, 0].astype(np.int64), arcs[:, 1]
    # Copies of a junction stand for turns that are forbidden there.
    vertex = np.concatenate([np.arange(len(network.longitudes)), np.array(network.copies, dtype=np.int64)])
    x, y = (np.frombuffer(values, np.int32)[vertex] / 1e7 for values in (network.longitudes, network.latitudes))
    junctions = len(network.longitudes)
    single = np.setdiff1d(np.arange(junctions), np.array(network.copies, dtype=np.int64))
    sites = np.sort(np.random.default_rng(1).choice(single, 50, replace=False))

    def mine():
        return ml.Roads(sys.argv[3]).nearest((x[:junctions], y[:junctions]), (x[sites], y[sites])).seconds

    def peer():
        graph = pandana.Network(
            pandas.Series(x), pandas.Series(y), pandas.Series(tails), pandas.Series(heads),
            pandas.DataFrame({"ms": times.astype(float)}), twoway=False)
        graph.set_pois("sites", 36e6, 1, pandas.Series(x[sites]), pandas.Series(y[sites]))
        return graph.nearest_pois(36e6, "sites", num_pois=1)[1].to_numpy()[:junctions] / 1000

    pairs = [(seconds(mine), seconds(peer)) for _ in range(repetitions)]
    (_, ours), (_, theirs) = pairs[-1]
    both = np.isfinite(ours) & (theirs < 36e3)
    return pairs, {
        "junctions": junctions, "within_1_s": round(float((np.abs(ours - theirs)[both] <= 1).mean()), 4),
        "reached": int(both.sum())}


def main():
    name = sys.argv[1]
    pairs, facts = {"nearest": nearest, "join": join, "access": access, "mclp": mclp, "roads": roads}[name](int(sys.argv[2]) if len(sys.argv) > 2 else 5)
    found = {"benchmark": name}
    for place, kind in enumerate(("wall", "processor")):
        ours, theirs = ([pair[side][0][place] for pair in pairs] for side in (0, 1))
        ratios = sorted(other / mine for mine, other in zip(ours, theirs))
        found[kind] = {
            "maillage_s": round(statistics.median(ours), 4), "peer_s": round(statistics.median(theirs), 4),
            "ratio": round(statistics.median(ratios), 2), "range": [round(ratios[0], 2), round(ratios[-1], 2)]}
    print(json.dumps(found | {
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} | facts))


main()
