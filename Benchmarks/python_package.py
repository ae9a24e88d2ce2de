"""The Python package against what people use in its place, in one process and in turn; see README.md.

    python_package.py nearest [repetitions]   1,000,000 points, 500 sites: against cKDTree and pyproj.Geod.inv, one thread
    python_package.py mclp [repetitions]      from towns to a plan: against a distance matrix, spopt and HiGHS

Needs maillage (make wheel), scipy, pyproj, spopt, pulp and highspy. Prints one JSON object: median seconds, the ratios of the
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


def nearest(repetitions):
    """Each town of Occitanie in turn, moved a little; 500 of them as sites."""
    towns = ml.sample.towns()
    random = np.random.default_rng(20190926)
    rows = np.arange(1_000_000) % len(towns["longitude"])
    x = towns["longitude"][rows] + random.uniform(-0.05, 0.05, len(rows))
    y = towns["latitude"][rows] + random.uniform(-0.05, 0.05, len(rows))
    largest = np.sort(np.argsort(-towns["population"], kind="stable")[:500])
    u, v = towns["longitude"][largest], towns["latitude"][largest]

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


def mclp(repetitions):
    """Which 10 of the 300 largest towns of Occitanie cover most people within 20 km."""
    import pulp
    from spopt.locate import MCLP

    towns = ml.sample.towns()
    x, y, people = towns["longitude"], towns["latitude"], towns["population"]
    largest = np.sort(np.argsort(-people, kind="stable")[:300])
    u, v = x[largest], y[largest]

    def mine():
        return ml.mclp((x, y), (u, v), 10, 20_000, weight=people)

    def peer():
        shape = len(x), len(u)
        broadcast = [np.broadcast_to(column, shape).ravel() for column in (x[:, None], y[:, None], u, v)]
        matrix = GEOD.inv(*broadcast)[2].reshape(shape)
        model = MCLP.from_cost_matrix(matrix, people, 20_000, p_facilities=10)
        model = model.solve(pulp.HiGHS(msg=False), results=True)
        return int(round(model.problem.objective.value()))

    pairs = [(seconds(mine), seconds(peer)) for _ in range(repetitions)]
    plan, value = pairs[-1][0][1], pairs[-1][1][1]
    if not plan.proved or abs(abs(value) - plan.value) > 0.5:
        sys.exit(f"the answers disagree: {plan.value} and {value}")
    return pairs, {"value": plan.value, "gap": plan.gap}


def main():
    name = sys.argv[1]
    pairs, facts = {"nearest": nearest, "mclp": mclp}[name](int(sys.argv[2]) if len(sys.argv) > 2 else 5)
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
