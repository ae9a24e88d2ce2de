"""Union of all communes by department or by EPCI: shapely.

    dissolve.py run department|epci AREAS [repetitions]
    dissolve.py compare AREAS OTHER_AREAS

`run` reads the arcs of GeoData/town-boundaries.bin and makes a polygon of each commune, which is not timed. It prints for
each repetition the seconds of shapely.union_all and of shapely.coverage_union_all over the zones, and writes the geodesic
area of each union of the first kind.
"""

import csv
import sys
import time
from collections import defaultdict
from pathlib import Path

import shapely
from pyproj import Geod

GEODATA = Path(__file__).resolve().parent.parent / "GeoData"
RELATIVE = 1e-9


def communes():
    """The polygon of each commune by code."""
    sys.path.insert(0, str(GEODATA / "build"))
    from arcs import PER_DEGREE
    from boundary_file import NAME, read_boundaries

    codes, arcs = read_boundaries(GEODATA / NAME)
    lines = defaultdict(list)
    for arc in arcs:
        line = shapely.LineString([(x / PER_DEGREE, y / PER_DEGREE) for x, y in arc.positions])
        for area in (arc.left, arc.right):
            if area >= 0:
                lines[codes[area]].append(line)
    return {code: shapely.build_area(shapely.GeometryCollection(own)) for code, own in lines.items()}


def run(level, areas_path, repetitions="1"):
    polygons = communes()
    zones = defaultdict(list)
    with (GEODATA / "towns.csv").open(encoding="utf-8", newline="") as file:
        for town in csv.DictReader(file):
            if town[level] and town["code"] in polygons:
                zones[town[level]].append(polygons[town["code"]])
    codes = sorted(zones)
    for _ in range(int(repetitions)):
        start = time.perf_counter()
        unions = [shapely.union_all(zones[code]) for code in codes]
        middle = time.perf_counter()
        [shapely.coverage_union_all(zones[code]) for code in codes]
        print(middle - start, time.perf_counter() - middle)
    geod = Geod(ellps="WGS84")
    with Path(areas_path).open("w") as file:
        for code, union in zip(codes, unions):
            file.write(f"{code} {geod.geometry_area_perimeter(shapely.orient_polygons(union))[0]!r}\n")


def compare(ours_path, theirs_path):
    ours, theirs = (dict(line.split() for line in Path(path).read_text().splitlines()) for path in (ours_path, theirs_path))
    if ours.keys() != theirs.keys():
        sys.exit("dissolve: the zones differ")
    worst = max(abs(float(ours[code]) / float(theirs[code]) - 1) for code in ours)
    print(f"dissolve: {len(ours)} zones, areas differ by {worst:.1e} of their size at most")
    if not worst <= RELATIVE:
        sys.exit(f"dissolve: areas differ by more than {RELATIVE:g}")


if __name__ == "__main__":
    {"run": run, "compare": compare}[sys.argv[1]](*sys.argv[2:])
