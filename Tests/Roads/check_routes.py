#!/usr/bin/env python3
"""Reads files of roads by their description alone (`routes.py`) and compares with what the program says of them.

check_routes.py PROGRAM [EXTRACT...]: builds networks of the small map of the fuzzer, and of extracts if any are named.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import routes

TOWN = Path(__file__).resolve().parent.parent / "Fuzz/Seeds/roads/town.osm"


def check(program, extract, folder):
    path = f"{folder}/n.routes"
    subprocess.run(
        [program, "roads", "build", "--profile", "car,foot,bicycle", extract, "-o", path], check=True, capture_output=True)
    told = json.loads(subprocess.run([program, "roads", "info", path, "--json"], check=True, capture_output=True).stdout)
    found = routes.networks(path)
    assert [profile["facts"]["profile"] for profile in told["profiles"]] == list(found)
    with open(path, "rb") as file:
        assert file.read()[32:64].hex() == told["sha256"]
    for said, network in zip(told["profiles"], found.values()):
        counts = routes.counts(network)
        for name in ("vertices", "stretches", "arcs"):
            assert said[name] == counts[name], (name, said[name], counts[name])
        assert said["component_count"] == counts["components"]
        assert said["components"] == list(network.component_sizes)[:10]
        assert said["facts"] == network.facts
        box = [function(list(values)) / 1e7 for function, values in (
            (min, network.longitudes), (min, network.latitudes), (max, network.longitudes), (max, network.latitudes))]
        assert said["box"] == box, (said["box"], box)
        # The arcs backward are those forward, by their heads.
        def pairs(starts, arcs):
            return [
                (state, arcs[2 * arc], arcs[2 * arc + 1]) for state in range(len(starts) - 1)
                for arc in range(starts[state], starts[state + 1])]
        forward = sorted((head, tail, time) for tail, head, time in pairs(network.forward_starts, network.forward_arcs))
        assert forward == sorted(pairs(network.backward_starts, network.backward_arcs))
    print(f"{extract.name}: the file is as described; {', '.join(found)}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for extract in [TOWN, *map(Path, sys.argv[2:])]:
        with tempfile.TemporaryDirectory() as folder:
            check(sys.argv[1], extract, folder)
