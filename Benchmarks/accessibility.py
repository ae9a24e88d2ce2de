"""E2SFCA (20, 40, 60 km: 1, 0.68, 0.22) on one table of pairs: numpy by hand, and the package access.

    accessibility.py pairs FOLDER                    writes the inputs: towns, the 2,000 most populated as sites
    accessibility.py numpy FOLDER [repetitions]      prints the seconds of each repetition, from arrays to scores
    accessibility.py access FOLDER [repetitions]     the same for access.Access.enhanced_two_stage_fca, its tables built
    accessibility.py compare FOLDER                  scores of Maillage, numpy and access, relative to 1e-12
"""

import sys
import time
from pathlib import Path

import numpy as np

TOWNS = Path(__file__).resolve().parent.parent / "GeoData" / "towns.csv"
SITES = 2_000
REACH_KM = 60.0
STEPS = {20: 1.0, 40: 0.68, 60: 0.22}
FILES = {"rows": "<i4", "sites": "<i4", "costs": "<f8", "people": "<f8", "places": "<f8"}


def make_pairs(folder):
    """Pairs within 60 km; places of a site: a hundredth of its people, at least 1."""
    import pandas as pd
    from scipy.spatial import cKDTree

    towns = pd.read_csv(TOWNS, dtype={"code": str}, usecols=["code", "longitude", "latitude", "population"])
    towns = towns.dropna(subset=["population"]).sort_values("code").reset_index(drop=True)
    lon, lat = np.radians(towns["longitude"].to_numpy()), np.radians(towns["latitude"].to_numpy())
    points = 6371.0088 * np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    chosen = towns.sort_values(["population", "code"], ascending=[False, True]).head(SITES).index.sort_values()
    near = cKDTree(points).sparse_distance_matrix(
        cKDTree(points[chosen]), REACH_KM + 1, output_type="coo_matrix"
    )
    order = np.lexsort((near.col, near.row))
    rows, sites, costs = near.row[order], near.col[order], near.data[order]
    people = towns["population"].to_numpy(float)
    places = np.maximum(1.0, np.floor(people[chosen] / 100))
    for name, values in zip(FILES, (rows, sites, costs, people, places), strict=True):
        values.astype(FILES[name]).tofile(folder / f"{name}.bin")
    print(f"accessibility: {len(rows):,} pairs of {len(people):,} towns and {len(places):,} sites")


def read(folder):
    return {name: np.fromfile(folder / f"{name}.bin", kind) for name, kind in FILES.items()}


def by_hand(pairs):
    rows, sites, costs = pairs["rows"], pairs["sites"], pairs["costs"]
    weights = np.where(costs <= 20, 1.0, np.where(costs <= 40, 0.68, np.where(costs <= 60, 0.22, 0.0)))
    demand = np.bincount(sites, weights=weights * pairs["people"][rows], minlength=len(pairs["places"]))
    ratio = np.divide(pairs["places"], demand, out=np.zeros_like(demand), where=demand > 0)
    return np.bincount(rows, weights=weights * ratio[sites], minlength=len(pairs["people"]))


def run_numpy(folder, repetitions="3"):
    pairs = read(folder)
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        scores = by_hand(pairs)
        print(time.perf_counter() - start)
    scores.astype("<f8").tofile(folder / "numpy.bin")


def run_access(folder, repetitions="3"):
    import logging

    import pandas as pd
    from access import Access, weights

    logging.disable(logging.CRITICAL)
    pairs = read(folder)
    model = Access(
        demand_df=pd.DataFrame({"geoid": np.arange(len(pairs["people"])), "people": pairs["people"]}),
        demand_index="geoid",
        demand_value="people",
        supply_df=pd.DataFrame({"geoid": np.arange(len(pairs["places"])), "places": pairs["places"]}),
        supply_index="geoid",
        supply_value=["places"],
        cost_df=pd.DataFrame({"origin": pairs["rows"], "dest": pairs["sites"], "cost": pairs["costs"]}),
        cost_origin="origin",
        cost_dest="dest",
        cost_name="cost",
    )
    for repetition in range(int(repetitions)):
        start = time.perf_counter()
        found = model.enhanced_two_stage_fca(
            name=f"e2sfca{repetition}", weight_fn=weights.step_fn(STEPS), max_cost=REACH_KM
        )
        print(time.perf_counter() - start)
    scores = found.iloc[:, 0].reindex(np.arange(len(pairs["people"]))).to_numpy(float)
    scores.astype("<f8").tofile(folder / "access.bin")


def compare(folder):
    """Where no site is within reach Maillage says so (NaN here); the others say 0 or nothing."""
    ours = np.fromfile(folder / "maillage.bin", "<f8")
    reached = ~np.isnan(ours)
    for name in ("numpy", "access"):
        theirs = np.fromfile(folder / f"{name}.bin", "<f8")
        if not len(ours) == len(theirs) > 0 or not reached.any():
            sys.exit("accessibility: the answers are not as many as the towns")
        difference = float(np.max(np.abs(ours[reached] - theirs[reached]) / np.abs(theirs[reached])))
        if np.nan_to_num(theirs[~reached]).any() or not difference <= 1e-12:
            sys.exit(f"accessibility: Maillage disagrees with {name}: {difference}")
        print(f"accessibility: largest relative difference to {name}: {difference:.1e}, {reached.sum():,} towns reached")


if __name__ == "__main__":
    commands = {"pairs": make_pairs, "numpy": run_numpy, "access": run_access, "compare": compare}
    if len(sys.argv) < 3 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
