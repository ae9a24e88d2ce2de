#!/usr/bin/env python3
"""Runs the examples and compares what they print with figures derived here, by other means than Maillage's.

  check.py FOLDER-OF-THE-PROGRAMS
"""
import itertools
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import zipfile

DEGREE = 6_378_137 * math.pi / 180  # metres along the equator of WGS84
TOWNS = {  # as in Island.swift: code to (name, longitude, people)
    "A1": ("Anse", 0.0, 1024), "A2": ("Brise", 0.1, 2048), "A3": ("Crique", 0.2, 4096),
    "B1": ("Dune", 0.4, 8192), "B2": ("Estran", 0.6, 16384), "B3": ("Falaise", 0.7, 32768),
}
MINUTES = [  # as in OwnMatrix
    [4, 18, 31, None], [9, 12, 27, 40], [16, 7, 22, 35], [28, 15, 6, 21], [None, 26, 11, 13], [44, 37, 20, 5],
]
PEOPLE = [120, 340, 90, 410, 150, 260]


def metres(first, second):
    return abs(first - second) * DEGREE


def covered(sites):
    """People within 30 km of a town of `sites`."""
    return sum(p for _, x, p in TOWNS.values() if min(metres(x, TOWNS[s][1]) for s in sites) <= 30_000)


def island():
    everyone = sum(people for _, _, people in TOWNS.values())
    near = covered(["A2"])
    mean = sum(people * metres(x, 0.1) for _, x, people in TOWNS.values()) / everyone
    best = max(["B1", "B3"], key=lambda code: covered(["A2", code]))
    after = covered(["A2", best])
    nearest = min(TOWNS.values(), key=lambda town: metres(town[1], 0.31))
    east = sum(TOWNS[code][2] for code in ("B1", "B2", "B3"))
    return [
        f"end to end: {metres(0, 0.7):.0f}.0 m",
        f"nearest to 0.31° E: {nearest[0]}, {metres(nearest[1], 0.31):.0f}.0 m",
        f"people: {everyone}, within 30 km: {near}",
        f"mean: {mean:.0f}.0 m, farthest: Falaise",
        f"basin West: 0 of {everyone - east} beyond 30 km",
        f"basin East: {east} of {east} beyond 30 km",
        f"open: {TOWNS[best][0]} (optimal), within 30 km then: {after}",
        "constraints: hold for all 1 openings",
        f"value: {after}, computed again from the inputs",
        f"bound: {after}, proved from",
        f"people: {near} covered before, {after} after, of {everyone};"
        f" {everyone - covered(['A2', 'B1', 'B3'])} out of reach of every allowed site",
        "files: ",
    ]


def own_matrix():
    def travel(sites):
        costs = [[row[s] for s in sites if row[s] is not None] for row in MINUTES]
        return sum(p * min(c) for p, c in zip(PEOPLE, costs)) if all(costs) else math.inf

    def within(sites):
        return sum(p for p, row in zip(PEOPLE, MINUTES) if any(row[s] is not None and row[s] <= 15 for s in sites))

    pairs = list(itertools.combinations(range(4), 2))
    least, most = min(pairs, key=travel), max(pairs, key=within)
    if sum(travel(p) == travel(least) for p in pairs) > 1 or sum(within(p) == within(most) for p in pairs) > 1:
        sys.exit("the example has ties: its answer would rest on a rule, not on a figure")
    return [
        f"p-median: sites {list(least)}, {travel(least)} person-minutes, proved",
        f"maximal cover: sites {list(most)}, {within(most)} people within 15 minutes, proved",
    ]


def check(name, expected, *arguments):
    lines = subprocess.run([sys.argv[1] + "/" + name, *arguments], check=True, capture_output=True, text=True).stdout
    lines = lines.splitlines()
    for line, start in itertools.zip_longest(lines, expected):
        if line is None or start is None or not line.startswith(start):
            sys.exit(f"{name}: '{line}' is not '{start}'")
    print(f"{name}: {len(lines)} lines as derived")


def main():
    with tempfile.TemporaryDirectory() as folder:
        check("Island", island(), folder)
        towns = json.loads(pathlib.Path(folder, "towns.geojson").read_text(encoding="utf-8"))
        if [feature["properties"]["code"] for feature in towns["features"]] != list(TOWNS):
            sys.exit("towns.geojson does not have the towns")
        if zipfile.ZipFile(pathlib.Path(folder, "report.xlsx")).testzip() is not None:
            sys.exit("report.xlsx is not a workbook")
        for name in ("gap-report.md", "gap-report.json", "towns.csv"):
            if not pathlib.Path(folder, name).read_bytes():
                sys.exit(f"{name} is empty")
    check("OwnMatrix", own_matrix())


main()
