#!/usr/bin/env python3
"""Compares our own times by car and on foot with those of OSRM and Valhalla on the reference extracts.

check_peers.py FOLDER, with FOLDER/NAME.car.csv and NAME.foot.csv for each extract: the arcs of a network as
`from,to,ms,mm,...` by OpenStreetMap node ids. Needs numpy and scipy; the peers' times are looked for in
$MAILLAGE_EXTERNAL, else beside the package. Turn rules are not followed, which changes a few pairs in a hundred.

Printed are the shares and medians that matter: pairs within [min, max] of the peers +- 10 %, seconds against OSRM's
(median), metres within 10 % of OSRM's, seconds on foot (median). Only pairs of more than a minute that both peers reach.
"""
import csv
import gzip
import os
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

ROOT = Path(__file__).resolve().parent.parent.parent
PEERS = Path(os.environ.get("MAILLAGE_EXTERNAL", ROOT.parent / "shared/external")) / "osm/ref/peers"


def graph(path):
    """Fastest arcs between nodes: the numbers of nodes, milliseconds, millimetres."""
    best, numbers = {}, {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            ends = tuple(numbers.setdefault(int(row[name]), len(numbers)) for name in ("from", "to"))
            arc = (int(row["ms"]), int(row["mm"]))
            if ends[0] != ends[1] and (ends not in best or arc < best[ends]):
                best[ends] = arc
    rows, columns = zip(*best)
    times, lengths = zip(*best.values())
    size = (len(numbers), len(numbers))
    return numbers, csr_matrix((times, (rows, columns)), size), dict(zip(best, lengths))


def metres(predecessors, source, target, lengths):
    total, node = 0, target
    while node != source:
        before = predecessors[node]
        if before < 0:
            return None
        total += lengths[(before, node)]
        node = before
    return total / 1000


def check(folder, name):
    points = {int(row["idx"]): int(row["osm_node"]) for row in csv.DictReader(open(PEERS / f"{name}.points.csv"))}
    pairs = list(csv.DictReader(gzip.open(PEERS / f"{name}.matrix.csv.gz", "rt")))
    found = {}
    for mode in ("car", "foot"):
        numbers, matrix, lengths = graph(f"{folder}/{name}.{mode}.csv")
        at = {point: numbers[node] for point, node in points.items() if node in numbers}
        missing = len(points) - len(at)
        if missing:
            print(f"{name} {mode}: {missing} of {len(points)} points are no vertices")
        sources = sorted({int(pair["from"]) for pair in pairs} & set(at))
        times, before = dijkstra(matrix, indices=[at[source] for source in sources], return_predecessors=True)
        for number, source in enumerate(sources):
            for target in at:
                time = times[number, at[target]]
                way = metres(before[number], at[source], at[target], lengths) if mode == "car" and np.isfinite(time) else None
                found[mode, source, target] = (time / 1000, way)
    inside = outside = 0
    cars, against_valhalla, ways, feet = [], [], [], []
    for pair in pairs:
        key = (int(pair["from"]), int(pair["to"]))
        ours, way = found.get(("car", *key), (np.inf, None))
        if pair["osrm_car_s"] and pair["valhalla_auto_s"] and float(pair["osrm_car_s"]) > 60:
            osrm, valhalla = float(pair["osrm_car_s"]), float(pair["valhalla_auto_s"])
            if valhalla > 0:
                good = min(osrm, valhalla) * 0.9 <= ours <= max(osrm, valhalla) * 1.1
                inside, outside = inside + good, outside + (not good)
                cars.append(ours / osrm)
                against_valhalla.append(ours / valhalla)
                if way is not None and pair["osrm_car_m"]:
                    ways.append(way / float(pair["osrm_car_m"]))
        ours, _ = found.get(("foot", *key), (np.inf, None))
        if pair["osrm_foot_s"] and float(pair["osrm_foot_s"]) > 60:
            feet.append(ours / float(pair["osrm_foot_s"]))
    ways = np.array(ways)
    print(
        f"{name}: {inside / (inside + outside):.1%} of {inside + outside} pairs within the peers; car / OSRM "
        f"{np.percentile(cars, [5, 50, 95]).round(3)}, / Valhalla {np.percentile(against_valhalla, [5, 50, 95]).round(3)}; "
        f"metres within 10 % {np.mean(np.abs(ways - 1) <= 0.1):.1%}; foot / OSRM {np.percentile(feet, [5, 50, 95]).round(3)}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for extract in sys.argv[2:] or ["liechtenstein", "monaco", "porto"]:
        check(sys.argv[1], extract)
