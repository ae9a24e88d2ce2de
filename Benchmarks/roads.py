#!/usr/bin/env python3
"""Times by road, measured: roads.py [--extracts FOLDER] [--tiles N,N,...] [--rivals].

Without --rivals a country is made of the real extracts (`Roads/country.py`) in several sizes; built, opened and asked. With
--rivals the network of Porto is built and a table of 10,000 x 50 computed, by Maillage and by whichever of OSRM (CH and
MLD), Valhalla, routingkit-cch, scipy and pandana this Python has. OSRM and Valhalla use their own speeds: only times of computing
are compared with them; the others search Maillage's own graph, states included, and must give its times.
"""
import argparse
import csv
import importlib.util
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILT = ROOT / ".build/release"
sys.path.insert(0, str(ROOT / "Tests/Roads"))


def run(*command):
    """Wall seconds, processor seconds, gigabytes at most, and what was said."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"roads: {' '.join(map(str, command))} ended with {child.returncode}")
        out.seek(0)
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1e6, out.read().decode()


def say(what, wall, processor, gigabytes=None, more=""):
    memory = f", {gigabytes:.2f} GB" if gigabytes else ""
    print(f"{what}: {wall:.2f} s ({processor:.2f} s of processors){memory} {more}", flush=True)


def country(extracts, tiles, folder):
    place = folder / f"country-{tiles}"
    if not (place / "spaces-2084.csv").exists():
        run(sys.executable, HERE / "Roads/country.py", extracts, tiles, place)
    extract, roads = place / "country.osm.pbf", place / "country.routes"
    print(f"{tiles} tiles, {extract.stat().st_size / 1e9:.2f} GB of PBF")
    found = run(BUILT / "maillage", "roads", "build", extract, "--profile", "car", "-o", roads)
    say("build", *found[:3], f"file {roads.stat().st_size / 1e9:.2f} GB")
    for line in run(BUILT / "roads-benchmark", roads)[3].splitlines():
        question = json.loads(line)
        say(question["name"], question["seconds"], question["processor_seconds"], question["peak_gb"], question["count"])
    for spaces in (55, 2084):
        found = run(
            BUILT / "maillage", "analyze", "--towns", place / "towns.csv", "--spaces", place / f"spaces-{spaces}.csv",
            "--basins", place / "basins.geojson", "--roads", roads, "--service-distance", "30", "--formats", "json",
            "--access", "none", "--quiet", "--out", place / "out")
        say(f"analyze, {spaces} spaces", *found[:3])


def porto(extracts, folder):
    roads = folder / "porto.routes"
    for _ in range(3):
        say("Maillage, build", *run(
            BUILT / "maillage", "roads", "build", extracts / "porto.osm.pbf", "--profile", "car", "-o", roads)[:3])
    for line in run(BUILT / "roads-benchmark", roads, 10_000, 50)[3].splitlines():
        question = json.loads(line)
        say(f"Maillage, {question['name']}", question["seconds"], question["processor_seconds"], question["peak_gb"])
    rivals(extracts, roads, folder)


def timed(what, work):
    start, before = time.perf_counter(), time.process_time()
    result = work()
    say(what, time.perf_counter() - start, time.process_time() - before)
    return result


def rivals(extracts, roads, folder):
    import numpy as np
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    import routes
    network = routes.networks(roads)["car"]
    starts = np.frombuffer(network.forward_starts, np.uint32).astype(np.int64)
    arcs = np.frombuffer(network.forward_arcs, np.uint32).reshape(-1, 2)
    tails, heads, times = np.repeat(np.arange(len(starts) - 1), np.diff(starts)), arcs[:, 0], arcs[:, 1]
    vertices = len(network.longitudes)
    chance = random.Random(1)
    origins = np.array(chance.sample(range(vertices), 10_000))
    sites = np.array(chance.sample(range(vertices), 50))
    order = np.lexsort((times, heads, tails))
    keep = np.ones(len(order), bool)
    keep[1:] = (tails[order][1:] != tails[order][:-1]) | (heads[order][1:] != heads[order][:-1])
    chosen = order[keep]
    back = csr_matrix((times[chosen].astype(float), (heads[chosen], tails[chosen])), (len(starts) - 1,) * 2)
    copies = {}
    for copy, vertex in enumerate(network.copies, vertices):
        copies.setdefault(vertex, []).append(copy)

    def by_scipy():
        found = []
        for site in sites:
            found.append(dijkstra(back, indices=[site, *copies.get(site, [])], min_only=True)[origins])
        return np.array(found).T
    expected = timed("scipy, dijkstra, 50 searches", by_scipy)
    if importlib.util.find_spec("routingkit_cch"):
        by_cch(network, tails, heads, times, origins, sites, copies, expected)
    if importlib.util.find_spec("pandana"):
        by_pandana(tails, heads, times, len(starts) - 1, origins, sites, copies, network, expected)
    points = [(network.longitudes[v] / 1e7, network.latitudes[v] / 1e7) for v in [*origins, *sites]]
    if importlib.util.find_spec("osrm"):
        by_osrm(extracts, folder, points)
    if importlib.util.find_spec("valhalla"):
        by_valhalla(extracts, folder, points)


def by_cch(network, tails, heads, times, origins, sites, copies, expected):
    import numpy as np
    import routingkit_cch as cch
    vertex = np.concatenate([np.arange(len(network.longitudes)), np.array(network.copies, dtype=np.int64)])
    latitudes, longitudes = (
        (np.frombuffer(values, np.int32)[vertex] / 1e7).tolist() for values in (network.latitudes, network.longitudes))
    tails, heads, times = tails.tolist(), heads.tolist(), times.tolist()
    order = timed("routingkit-cch, order", lambda: cch.compute_order_inertial(
        len(vertex), tails, heads, latitudes, longitudes))
    metric = timed("routingkit-cch, customize", lambda: cch.CCHMetric(cch.CCH(order, tails, heads, False), times))

    def table():
        search = cch.CCHManyToOne(metric, origins.tolist())
        return [search.distances_to_multi([(end, 0) for end in [site, *copies.get(site, [])]]) for site in sites.tolist()]
    found = timed("routingkit-cch, table 10,000 x 50", table)
    found = np.array([[np.inf if time is None else time for time in column] for column in found], float).T
    print(f"routingkit-cch: {np.sum(found != expected)} of {expected.size} differ")


def by_pandana(tails, heads, times, states, origins, sites, copies, network, expected):
    import numpy as np
    import pandana
    import pandas as pd
    vertex = np.concatenate([np.arange(len(network.longitudes)), np.array(network.copies, dtype=np.int64)])
    x, y = (np.frombuffer(values, np.int32)[vertex] / 1e7 for values in (network.longitudes, network.latitudes))
    # States of one vertex stand at one place: a millionth of a millimetre apart they are told from each other.
    x = x + np.arange(len(x)) * 1e-14
    net = timed("pandana, contraction", lambda: pandana.Network(
        pd.Series(x), pd.Series(y), pd.Series(tails), pd.Series(heads.astype(np.int64)),
        pd.DataFrame({"ms": times.astype(float)}), twoway=False))
    ends = [(column, state) for column, site in enumerate(sites) for state in [site, *copies.get(site, [])]]
    pairs = np.array([(origin, state) for _, state in ends for origin in origins])
    found = timed("pandana, table 10,000 x 50", lambda: net.shortest_path_lengths(pairs[:, 0], pairs[:, 1], imp_name="ms"))
    found = np.array(found).reshape(len(ends), len(origins))
    best = np.full(expected.shape, np.inf)
    for row, (column, _) in enumerate(ends):
        best[:, column] = np.minimum(best[:, column], found[row])
    reached = np.isfinite(expected)
    print(f"pandana: {np.sum(best[reached] != expected[reached])} of {reached.sum()} differ")
    states = np.array([state for _, state in ends])
    net.set_pois("sites", 36e6, 1, pd.Series(x[states]), pd.Series(y[states]))
    near = timed("pandana, nearest of 50 for every vertex", lambda: net.nearest_pois(36e6, "sites", num_pois=1))
    near, least = near[1].to_numpy()[origins], expected.min(axis=1)
    reached = np.isfinite(least)
    print(f"pandana, nearest: {np.sum(np.abs(near[reached] - least[reached]) > 1)} of {reached.sum()} differ by over 1 ms")


def by_osrm(extracts, folder, points):
    import osrm
    place = Path(osrm.__file__).parent
    for algorithm, steps in (("MLD", ("partition", "customize")), ("CH", ("contract",))):
        base = folder / f"porto-{algorithm}"
        (folder / f"porto-{algorithm}.osm.pbf").write_bytes((extracts / "porto.osm.pbf").read_bytes())
        say(f"OSRM {algorithm}, extract", *run(
            place / "bin/osrm-extract", "-p", place / "share/profiles/car.lua", f"{base}.osm.pbf")[:3])
        for step in steps:
            say(f"OSRM {algorithm}, {step}", *run(place / f"bin/osrm-{step}", f"{base}.osrm")[:3])
        engine = osrm.OSRM(
            algorithm=algorithm, storage_config=f"{base}.osrm", use_shared_memory=False, max_locations_distance_table=20_000)
        question = osrm.TableParameters(
            coordinates=points, sources=list(range(10_000)), destinations=list(range(10_000, 10_050)), annotations=["duration"])
        timed(f"OSRM {algorithm}, table 10,000 x 50", lambda: engine.Table(question))


def by_valhalla(extracts, folder, points):
    import valhalla
    tiles = folder / "valhalla"
    tiles.mkdir(exist_ok=True)
    config = valhalla.get_config(tile_dir=str(tiles), tile_extract="", verbose=False)
    limits = config["service_limits"]["auto"]
    limits.update(max_matrix_location_pairs=100_000, max_matrix_distance=1e6)
    config["service_limits"]["max_radius"] = 2000
    (folder / "valhalla.json").write_text(json.dumps(config))
    program = Path(valhalla.__file__).parent / "bin/valhalla_build_tiles"
    say("Valhalla, build", *run(program, "-c", folder / "valhalla.json", extracts / "porto.osm.pbf")[:3])
    engine = valhalla.Actor(config)
    places = [{"lon": longitude, "lat": latitude} for longitude, latitude in points]
    part = 1000

    def table():
        question = {"sources": places[:part], "targets": places[10_000:], "costing": "auto", "verbose": False}
        return engine.matrix(json.dumps(question))
    timed(f"Valhalla, table {part:,} x 50 (a tenth)", table)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extracts", type=Path, default=Path(
        os.environ.get("MAILLAGE_EXTERNAL", ROOT.parent / "shared/external")) / "osm")
    parser.add_argument("--tiles", default="110,220,440,880")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--rivals", action="store_true")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        if options.rivals:
            porto(options.extracts, folder)
        else:
            for tiles in map(int, options.tiles.split(",")):
                country(options.extracts, tiles, folder)


if __name__ == "__main__":
    main()
