"""Nearest site with geodesic distance for many demand points: scipy and pyproj.

    nearest.py points POINTS SITES [count]  writes the inputs: 1,000,000 points (or as many as said) and 500 sites
    nearest.py run POINTS SITES ANSWERS [threads] [repetitions]
    nearest.py compare POINTS SITES ANSWERS OTHER_ANSWERS

Files hold little-endian doubles: longitude and latitude in turn, or site and distance in turn. `run` prints for
each repetition the seconds with the geodesics shared among the threads, and with the geodesics in one call: the tree and
the answers in memory, no file.
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from pyproj import Geod
from scipy.spatial import cKDTree

TOWNS = Path(__file__).resolve().parent.parent / "GeoData" / "towns.csv"
POINTS = 1_000_000
SITES = 500
SEED = 20190926
JITTER_DEGREES = 0.05

WGS84_A = 6378137.0
WGS84_F = 1 / 298.257223563
WGS84_E2 = WGS84_F * (2 - WGS84_F)


def make_inputs(points_path, sites_path, count=POINTS):
    """Each town in turn, moved by up to 0.05 degrees in longitude and in latitude; the 500 most populated towns."""
    import pandas as pd

    towns = pd.read_csv(TOWNS, dtype={"code": str}, usecols=["code", "longitude", "latitude", "population"])
    places = towns[["longitude", "latitude"]].to_numpy()
    random = np.random.default_rng(SEED)
    points = places[np.arange(int(count)) % len(places)]
    points = points + random.uniform(-JITTER_DEGREES, JITTER_DEGREES, points.shape)
    sites = towns.sort_values(["population", "code"], ascending=[False, True]).head(SITES).sort_values("code")
    points.astype("<f8").tofile(points_path)
    sites[["longitude", "latitude"]].to_numpy().astype("<f8").tofile(sites_path)


def geocentric(lonlat):
    lon, lat = np.radians(lonlat[:, 0]), np.radians(lonlat[:, 1])
    sine, cosine = np.sin(lat), np.cos(lat)
    n = WGS84_A / np.sqrt(1 - WGS84_E2 * sine * sine)
    return np.column_stack([n * cosine * np.cos(lon), n * cosine * np.sin(lon), n * (1 - WGS84_E2) * sine])


def nearest(points, sites, threads):
    """The site with the smallest chord, and Karney's distance to it; seconds of the two ways to compute it."""
    start = time.perf_counter()
    tree = cKDTree(geocentric(sites))
    _, winners = tree.query(geocentric(points), workers=threads)
    middle = time.perf_counter()
    distances = inverse(points, sites[winners], threads)
    shared = time.perf_counter()
    inverse(points, sites[winners], 1)
    in_one_call = time.perf_counter() - shared
    return winners, distances, shared - start, middle - start + in_one_call


def inverse(starts, ends, threads):
    """pyproj releases the interpreter lock, so the points are shared among threads."""

    def part(rows):
        _, _, metres = Geod(ellps="WGS84").inv(starts[rows, 0], starts[rows, 1], ends[rows, 0], ends[rows, 1])
        return metres

    if threads == 1:
        return part(slice(None))
    bounds = [len(starts) * k // threads for k in range(threads + 1)]
    with ThreadPoolExecutor(threads) as pool:
        return np.concatenate(list(pool.map(part, [slice(a, b) for a, b in zip(bounds, bounds[1:])])))


def run(points_path, sites_path, answers_path, threads="2", repetitions="3"):
    points = np.fromfile(points_path, "<f8").reshape(-1, 2)
    sites = np.fromfile(sites_path, "<f8").reshape(-1, 2)
    for _ in range(int(repetitions)):
        winners, distances, shared_seconds, seconds = nearest(points, sites, int(threads))
        print(shared_seconds, seconds)
    np.column_stack([winners.astype("<f8"), distances]).astype("<f8").tofile(answers_path)


def compare(points_path, sites_path, ours_path, theirs_path):
    """Winners must be the same, but where Karney's distances of the two nearest chords say otherwise; then Karney wins."""
    points = np.fromfile(points_path, "<f8").reshape(-1, 2)
    sites = np.fromfile(sites_path, "<f8").reshape(-1, 2)
    ours = np.fromfile(ours_path, "<f8").reshape(-1, 2)
    theirs = np.fromfile(theirs_path, "<f8").reshape(-1, 2)
    if not len(ours) == len(theirs) == len(points) > 0:
        sys.exit("nearest: the answers are not as many as the points")
    _, candidates = cKDTree(geocentric(sites)).query(geocentric(points), k=3, workers=2)
    geod = Geod(ellps="WGS84")
    metres = np.column_stack(
        [
            geod.inv(points[:, 0], points[:, 1], sites[candidates[:, k], 0], sites[candidates[:, k], 1])[2]
            for k in range(3)
        ]
    )
    # The least distance, and of equal ones the site that comes first.
    order = np.lexsort((candidates, metres), axis=1)[:, 0]
    rows = np.arange(len(points))
    winners, least = candidates[rows, order], metres[rows, order]
    wrong = int((ours[:, 0].astype(int) != winners).sum())
    chord_wrong = int((theirs[:, 0].astype(int) != winners).sum())
    error = float(np.abs(ours[:, 1] - least).max())
    print(f"nearest: {len(points):,} points, {len(sites)} sites; geodesic beyond 100 km: {(least > 1e5).mean():.1%}")
    print(f"nearest: winners unlike the exact ones: Maillage {wrong}, smallest chord (scipy) {chord_wrong}")
    print(f"nearest: largest difference of a distance from Karney's: {error * 1000:.6f} mm")
    if wrong or error > 1e-4:
        sys.exit("nearest: Maillage disagrees")


if __name__ == "__main__":
    commands = {"points": make_inputs, "run": run, "compare": compare}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
