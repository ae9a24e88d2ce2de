#!/usr/bin/env python3
"""Compares times by car, on foot and by bicycle with those of OSRM and Valhalla on the reference extracts.

check_peers.py PROGRAM [--origins N] [EXTRACT...]: builds the networks with PROGRAM, reads them by `routes.py`, and
searches with a plain Dijkstra of its own from N origins of each extract (default 10, at most 100). The peers' times are
looked for in $MAILLAGE_EXTERNAL, else beside the package; without them nothing is checked.

Wanted, of pairs of more than a minute that both peers reach: at least 97 % within [min, max] of the peers +- 10 %; the
median of the seconds by car from 0.85 to 1.05 of OSRM's; metres within 10 % of OSRM's for at least 84 %; the median of the
seconds on foot within 5 % of OSRM's. The peers' tables have no bicycles: those must take between a quarter and a half of
the time on foot at the median.
"""
import argparse
import csv
import gzip
import heapq
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import routes

ROOT = Path(__file__).resolve().parent.parent.parent
OSM = Path(os.environ.get("MAILLAGE_EXTERNAL", ROOT.parent / "shared/external")) / "osm"


class Search:
    """Fastest times and the lengths of those trips, from vertices of a network."""

    def __init__(self, network):
        self.arcs = []
        lengths = network.stretch_lengths
        starts, arcs, stretches = (
            list(network.forward_starts), list(network.forward_arcs), list(network.forward_stretches))
        for first, end in zip(starts, starts[1:]):
            self.arcs.append([
                (arcs[2 * arc], arcs[2 * arc + 1], lengths[stretches[arc] >> 1]) for arc in range(first, end)])
        # A file has no ids of nodes; a node is known by its place, to 1e-7 degree as in OpenStreetMap's data.
        self.vertices = {place: vertex for vertex, place in enumerate(zip(network.longitudes, network.latitudes))}
        self.copies = {}
        for copy, vertex in enumerate(network.copies, len(network.longitudes)):
            self.copies.setdefault(vertex, []).append(copy)

    def times(self, node):
        """Milliseconds and millimetres to each state that a node reaches."""
        start = self.vertices[node]
        best, done, heap = {start: (0, 0)}, {}, [(0, 0, start)]
        while heap:
            time, length, state = heapq.heappop(heap)
            if state in done:
                continue
            done[state] = (time, length)
            for head, more, longer in self.arcs[state]:
                found = (time + more, length + longer)
                if found < best.get(head, (1 << 60, 0)):
                    best[head] = found
                    heapq.heappush(heap, (*found, head))
        return done

    def at(self, times, node):
        """Seconds and metres of a node; None where it is not reached."""
        vertex = self.vertices[node]
        found = [times[state] for state in [vertex, *self.copies.get(vertex, [])] if state in times]
        return tuple(value / 1000 for value in min(found)) if found else None


def table(name, network, points, origins):
    """Seconds and metres by pairs of points that are vertices."""
    search = Search(network)
    known = [point for point, node in points.items() if node in search.vertices]
    found = {}
    for origin in origins:
        if origin in known:
            times = search.times(points[origin])
            found |= {(origin, point): search.at(times, points[point]) for point in known}
    if len(known) < len(points):
        print(f"{name}: {len(points) - len(known)} of {len(points)} points are not vertices")
    return found


def units(degrees):
    """Decimal degrees as whole units of 1e-7 degree."""
    return round(float(degrees) * 1e7)


def percent(values):
    """The 5th, 50th and 95th percentile as text."""
    values = sorted(values)
    return "/".join(f"{values[min(len(values) * part // 100, len(values) - 1)]:.3f}" for part in (5, 50, 95))


def check(program, name, origin_count, folder):
    """Prints what was found on an extract; gives what is not as wanted."""
    path = f"{folder}/{name}.routes"
    subprocess.run(
        [program, "roads", "build", "--profile", "car,foot,bicycle", OSM / f"{name}.osm.pbf", "-o", path],
        check=True, capture_output=True)
    with open(OSM / f"ref/peers/{name}.points.csv", newline="") as file:
        points = {int(row["idx"]): (units(row["lon"]), units(row["lat"])) for row in csv.DictReader(file)}
    with gzip.open(OSM / f"ref/peers/{name}.matrix.csv.gz", "rt", newline="") as file:
        pairs = list(csv.DictReader(file))
    origins = sorted({int(pair["from"]) for pair in pairs})
    origins = origins[::max(1, len(origins) // origin_count)][:origin_count]
    ours = {
        mode: table(f"{name}, {mode}", network, points, origins) for mode, network in routes.networks(path).items()}
    inside, cars, valhallas, metres, feet, bicycles = [], [], [], [], [], []
    unreached = 0
    for pair in pairs:
        key = (int(pair["from"]), int(pair["to"]))
        osrm, valhalla, foot = (
            float(pair[column] or 0) for column in ("osrm_car_s", "valhalla_auto_s", "osrm_foot_s"))
        if key in ours["car"] and osrm > 60 and valhalla > 0:
            found = ours["car"][key]
            inside.append(found is not None and min(osrm, valhalla) * 0.9 <= found[0] <= max(osrm, valhalla) * 1.1)
            if found:
                cars.append(found[0] / osrm)
                valhallas.append(found[0] / valhalla)
                metres.append(found[1] / float(pair["osrm_car_m"]))
            else:
                unreached += 1
        walk = ours["foot"].get(key)
        if walk and foot > 60:
            feet.append(walk[0] / foot)
            ride = ours["bicycle"].get(key)
            if ride:
                bicycles.append(ride[0] / walk[0])
    share, near = sum(inside) / len(inside), sum(abs(ratio - 1) <= 0.1 for ratio in metres) / len(metres)
    car, foot, bicycle = (statistics.median(values) for values in (cars, feet, bicycles))
    print(
        f"{name}: {len(inside)} pairs, {share:.1%} within the peers ({unreached} not reached); "
        f"car / OSRM {percent(cars)}, / Valhalla {percent(valhallas)}; metres within 10 % {near:.1%}; "
        f"foot / OSRM {percent(feet)}; bicycle / foot {percent(bicycles)}", flush=True)
    wanted = {
        "pairs within the peers": share >= 0.97, "car": 0.85 <= car <= 1.05, "metres": near >= 0.84,
        "foot": abs(foot - 1) <= 0.05, "bicycle": 0.25 <= bicycle <= 0.5}
    return [f"{name}: {what}" for what, holds in wanted.items() if not holds]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("extracts", nargs="*", default=["liechtenstein", "monaco", "porto"])
    parser.add_argument("--origins", type=int, default=10)
    options = parser.parse_args()
    if not (OSM / "ref/peers").is_dir():
        print(f"check_peers: no {OSM / 'ref/peers'}; nothing is checked")
        return
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for name in options.extracts for fault in check(options.program, name, options.origins, folder)]
    if faults:
        sys.exit("not as wanted: " + "; ".join(faults))


if __name__ == "__main__":
    main()
