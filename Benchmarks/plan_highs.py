"""Where to open next, as a model written directly for HiGHS: the other side of the benchmarks of `maillage plan`.

    plan_highs.py mclp TOWNS P SECONDS            people within 30 km; candidates: towns of at least 5,000 people
    plan_highs.py p-median TOWNS P SECONDS        people times distance; candidates: towns of at least 15,000 people
    plan_highs.py points POINTS SITES P SECONDS   covered points; files of doubles as in nearest.py, each point weighs 1
    plan_highs.py matrix MATRIX P SECONDS         p-median on a table from, to, cost; every client weighs 1

The identified spaces of GeoData stay open in the first two. SECONDS limits the search of HiGHS. Prints one JSON object:
status, value, bound, opened, sizes and seconds of each part.

Coverage is found with scipy's cKDTree on geocentric coordinates; only pairs whose chord leaves the answer open need a
geodesic (pyproj). Points that are covered, that nobody can cover or that weigh nothing are dropped, points with the same
sites merged; z is continuous, y binary. The p-median is the radius formulation (Elloumi 2010; Garcia, Labbe and Marin
2011): only sites nearer than the nearest space make levels, and with p of n sites open the level of the (n - p + 1)th
site is the last that can be reached.
"""

import json
import sys
import time
from pathlib import Path

import highspy
import numpy as np
from nearest import geocentric
from pyproj import Geod
from scipy.spatial import cKDTree

SPACES = Path(__file__).resolve().parent.parent / "GeoData" / "training-spaces.csv"
SERVICE_METRES = 30_000.0
# A geodesic of 30 km is longer than its chord, by less than this.
CHORD_SLACK_METRES = 0.1
POINTS_AT_ONCE = 200_000

STATUS = {
    highspy.HighsModelStatus.kOptimal: "optimal",
    highspy.HighsModelStatus.kTimeLimit: "feasible",
    highspy.HighsModelStatus.kInfeasible: "infeasible",
}


class Clock:
    """Seconds of each part, one after the other."""

    def __init__(self):
        self.last = time.perf_counter()
        self.seconds = {}

    def lap(self, name):
        now = time.perf_counter()
        self.seconds[name] = round(now - self.last, 3)
        self.last = now


def read_towns(path):
    """Codes, positions and people of all towns, and which of them have a space."""
    import pandas as pd

    towns = pd.read_csv(path, dtype={"code": str}, usecols=["code", "longitude", "latitude", "population"])
    spaces = pd.read_csv(SPACES, dtype=str)["code"]
    people = towns["population"].fillna(0).to_numpy(float)
    return towns["code"].to_numpy(), towns[["longitude", "latitude"]].to_numpy(), people, towns["code"].isin(spaces).to_numpy()


def covering_pairs(points, sites):
    """Point and site of every pair within 30 km, ordered by point and site."""
    geod = Geod(ellps="WGS84")
    tree = cKDTree(geocentric(sites))
    found = []
    for start in range(0, len(points), POINTS_AT_ONCE):
        part = points[start : start + POINTS_AT_ONCE]
        pairs = cKDTree(geocentric(part)).sparse_distance_matrix(tree, SERVICE_METRES, output_type="ndarray")
        point, site = pairs["i"], pairs["j"]
        unsure = np.flatnonzero(pairs["v"] > SERVICE_METRES - CHORD_SLACK_METRES)
        a, b = part[point[unsure]], sites[site[unsure]]
        beyond = geod.inv(a[:, 0], a[:, 1], b[:, 0], b[:, 1])[2] > SERVICE_METRES
        keep = np.ones(len(point), bool)
        keep[unsure[beyond]] = False
        found.append(np.column_stack([point[keep] + start, site[keep]]))
    pairs = np.concatenate(found)
    return pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]


def merged_rows(pairs, weights):
    """Rows with the same sites as one: starts and sites of the rows left, and their weights."""
    rows, starts = np.unique(pairs[:, 0], return_index=True)
    keys = np.random.default_rng(1).integers(0, 2**64, (pairs[:, 1].max() + 1, 2), np.uint64)
    hashes = np.add.reduceat(keys[pairs[:, 1]], starts, axis=0)  # Sums of two random keys: 128 bits for each row.
    _, first, group = np.unique(hashes, axis=0, return_index=True, return_inverse=True)
    merged = np.bincount(group.ravel(), weights[rows], len(first))
    ends = np.append(starts[1:], len(pairs))
    counts = ends[first] - starts[first]
    row_starts = np.concatenate([[0], np.cumsum(counts)])
    take = np.repeat(starts[first] - row_starts[:-1], counts) + np.arange(row_starts[-1])
    return row_starts, pairs[take, 1], merged


def solve(costs, starts, columns, values, lower, sites, openings, exactly, limit, whole):
    """Minimises over y (the first `sites` columns, binary, `openings` of them) and continuous z in 0...1."""
    lp = highspy.HighsLp()
    rows = len(starts)  # One more than those given: the number of openings.
    lp.num_col_, lp.num_row_ = len(costs), rows
    lp.col_cost_ = costs
    lp.col_lower_, lp.col_upper_ = np.zeros(len(costs)), np.ones(len(costs))
    lp.row_lower_ = np.append(lower, openings if exactly else -highspy.kHighsInf)
    lp.row_upper_ = np.append(np.full(rows - 1, highspy.kHighsInf), openings)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.append(starts, starts[-1] + sites).astype(np.int32)
    lp.a_matrix_.index_ = np.concatenate([columns, np.arange(sites)]).astype(np.int32)
    lp.a_matrix_.value_ = np.concatenate([values, np.ones(sites)])
    lp.integrality_ = [highspy.HighsVarType.kInteger] * sites + [highspy.HighsVarType.kContinuous] * (len(costs) - sites)
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("time_limit", float(limit))
    # A whole objective is proved by a bound less than 1 away; any other within 1e-9, as Maillage does.
    highs.setOptionValue("mip_abs_gap", 0.99 if whole else 0.0)
    highs.setOptionValue("mip_rel_gap", 0.0 if whole else 1e-9)
    highs.passModel(lp)
    highs.run()
    info = highs.getInfo()
    status = STATUS.get(highs.getModelStatus(), str(highs.getModelStatus()))
    has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    opened = np.flatnonzero(np.array(highs.getSolution().col_value[:sites]) > 0.5) if has_plan else np.array([], int)
    return status, (info.objective_function_value if has_plan else None), info.mip_dual_bound, opened


def cover(pairs, weights, sites, openings, limit, clock):
    """Greatest weight within reach of `openings` sites; pairs are those of the points that may be covered."""
    starts, columns, merged = merged_rows(pairs, weights)
    clock.lap("merge")
    rows = len(merged)
    # Row i: sum of y over its sites - z_i >= 0, with z_i the last entry of each row.
    ends = starts[1:]
    all_columns = np.insert(columns, ends, sites + np.arange(rows))
    all_values = np.insert(np.ones(len(columns)), ends, -1.0)
    costs = np.concatenate([np.zeros(sites), -merged])
    answer = solve(
        costs, starts + np.arange(rows + 1), all_columns, all_values, np.zeros(rows), sites, openings, False, limit, True
    )
    clock.lap("highs")
    status, value, bound, opened = answer
    return rows, status, None if value is None else -value, -bound, opened


def mclp(path, openings, limit):
    clock = Clock()
    codes, places, people, is_space = read_towns(path)
    clock.lap("read")
    candidates = np.flatnonzero((people >= 5000) & ~is_space)
    spaces = np.flatnonzero(is_space)
    pairs = covering_pairs(places, places[np.concatenate([candidates, spaces])])
    served = np.zeros(len(codes), bool)
    served[pairs[pairs[:, 1] >= len(candidates), 0]] = True
    pairs = pairs[~served[pairs[:, 0]] & (people[pairs[:, 0]] > 0)]
    clock.lap("pairs")
    rows, status, value, bound, opened = cover(pairs, people, len(candidates), int(openings), limit, clock)
    before = people[served].sum()
    return {
        "status": status, "value": None if value is None else value + before, "bound": bound + before, "rows_left": rows,
        "opened": codes[candidates[opened]].tolist(), "seconds": clock.seconds,
    }  # fmt: skip


def points(points_path, sites_path, openings, limit):
    clock = Clock()
    places = np.fromfile(points_path, "<f8").reshape(-1, 2)
    sites = np.fromfile(sites_path, "<f8").reshape(-1, 2)
    clock.lap("read")
    pairs = covering_pairs(places, sites)
    clock.lap("pairs")
    rows, status, value, bound, opened = cover(pairs, np.ones(len(places)), len(sites), int(openings), limit, clock)
    return {
        "status": status, "value": value, "bound": bound, "rows_left": rows, "opened": opened.tolist(),
        "seconds": clock.seconds,
    }  # fmt: skip


def median(pairs, costs, last_costs, weights, sites, openings, scale, limit, whole, clock):
    """Least sum of weight times cost. Pairs (client, site) are ordered by client and cost; where a client has no pair or
    none is open it pays its last cost (that of the nearest space); nan where there is none."""
    client, site = pairs
    starts_client = np.append(True, client[1:] != client[:-1])
    starts_level = starts_client | np.append(True, costs[1:] != costs[:-1])
    level_of_pair = np.cumsum(starts_level) - 1
    level_client, level_cost = client[starts_level], costs[starts_level]
    is_first = starts_client[starts_level]
    is_last = np.append(is_first[1:], True)
    following = np.append(level_cost[1:], 0.0)
    following[is_last] = last_costs[level_client[is_last]]
    kept = ~np.isnan(following)  # Without a space the last level is certain to hold an open site.
    column = np.cumsum(kept) - 1 + sites
    rows = np.cumsum(kept) - 1
    # Row of a level: z + sum of y at this cost - z of the level before >= 1 for the first level, else 0.
    in_kept = kept[level_of_pair]
    later = np.flatnonzero(kept & ~is_first)
    row = np.concatenate([rows[level_of_pair[in_kept]], rows[kept], rows[later]])
    col = np.concatenate([site[in_kept], column[kept], column[later - 1]])
    val = np.concatenate([np.ones(in_kept.sum() + kept.sum()), -np.ones(len(later))])
    order = np.argsort(row, kind="stable")
    count = int(kept.sum())
    starts = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=count))])
    gain = weights[level_client[kept]] * (following[kept] - level_cost[kept]) / scale
    constant = float((weights[level_client[is_first]] * level_cost[is_first]).sum())
    clock.lap("levels")
    status, value, bound, opened = solve(
        np.concatenate([np.zeros(sites), gain]), starts, col[order], val[order], is_first[kept].astype(float), sites,
        openings, True, limit, whole,
    )  # fmt: skip
    clock.lap("highs")
    return count, status, None if value is None else value * scale + constant, bound * scale + constant, opened


def p_median(path, openings, limit):
    clock = Clock()
    codes, places, people, is_space = read_towns(path)
    clock.lap("read")
    geod = Geod(ellps="WGS84")
    candidates = np.flatnonzero((people >= 15000) & ~is_space)
    spaces = np.flatnonzero(is_space)
    # The nearest space of each town: the exact distance to the smallest chord, equal for France to the least distance.
    xyz = geocentric(places)
    _, nearest = cKDTree(xyz[spaces]).query(xyz)
    ends = places[spaces[nearest]]
    to_space = geod.inv(places[:, 0], places[:, 1], ends[:, 0], ends[:, 1])[2]
    weighs = np.flatnonzero(people > 0)
    near = cKDTree(xyz[candidates]).query_ball_point(xyz[weighs], to_space[weighs], workers=2)
    client = np.repeat(weighs, [len(found) for found in near])
    site = np.concatenate(near).astype(int)
    a, b = places[client], places[candidates[site]]
    metres = geod.inv(a[:, 0], a[:, 1], b[:, 0], b[:, 1])[2]
    nearer = metres < to_space[client]
    client, site, metres = client[nearer], site[nearer], metres[nearer]
    order = np.lexsort((site, metres, client))
    client, site, metres = client[order], site[order], metres[order]
    clock.lap("pairs")
    has_pair = np.zeros(len(codes), bool)
    has_pair[client] = True
    rows, status, value, bound, opened = median(
        (client, site), metres, to_space, people, len(candidates), int(openings), 1e6, limit, False, clock
    )
    fixed = float((people * to_space)[~has_pair].sum())
    return {
        "status": status, "value": None if value is None else value + fixed, "bound": bound + fixed, "rows_left": rows,
        "opened": codes[candidates[opened]].tolist(), "seconds": clock.seconds,
    }  # fmt: skip


def matrix(path, openings, limit):
    import pandas as pd

    clock = Clock()
    table = pd.read_csv(path)
    count = int(table["from"].max())
    costs = np.full((count, count), np.nan)
    costs[table["from"] - 1, table["to"] - 1] = table["cost"]
    clock.lap("read")
    openings = int(openings)
    reach = count - openings + 1
    site = np.argsort(costs, axis=1, kind="stable")[:, :reach]
    client = np.repeat(np.arange(count), reach)
    values = np.take_along_axis(costs, site, axis=1).ravel()
    rows, status, value, bound, opened = median(
        (client, site.ravel()), values, np.full(count, np.nan), np.ones(count), count, openings, 1.0, limit, True, clock
    )
    return {
        "status": status, "value": value, "bound": bound, "rows_left": rows, "opened": (opened + 1).tolist(),
        "seconds": clock.seconds,
    }  # fmt: skip


COMMANDS = {"mclp": (mclp, 3), "p-median": (p_median, 3), "points": (points, 4), "matrix": (matrix, 3)}

if __name__ == "__main__":
    words = sys.argv[1:]
    if not words or words[0] not in COMMANDS or len(words) - 1 != COMMANDS[words[0]][1]:
        sys.exit(__doc__)
    print(json.dumps(COMMANDS[words[0]][0](*words[1:])))
