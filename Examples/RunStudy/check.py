#!/usr/bin/env python3
"""Runs the example and derives its figures here: great circles on a sphere, whose error of half a percent decides nothing.

  check.py PROGRAM GEODATA LIECHTENSTEIN
"""
import csv
import json
import math
import pathlib
import subprocess
import sys
import tempfile

LIMIT = 5.0


def kilometres(a, b):
    (lon1, lat1), (lon2, lat2) = ([math.radians(x) for x in place] for place in (a, b))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    distance = 2 * 6371.0088 * math.asin(math.sqrt(half))
    if abs(distance / LIMIT - 1) < 0.006:
        sys.exit(f"RunStudy: {distance} km is too near to the limit to be told on a sphere")
    return distance


def main():
    program, geodata, folder = sys.argv[1], str(pathlib.Path(sys.argv[2]).resolve()), sys.argv[3]

    def rows(name):
        with open(pathlib.Path(folder) / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    towns = {town["name"]: ((float(town["longitude"]), float(town["latitude"])), int(town["population"]), town["code"])
             for town in rows("towns.csv")}
    spaces = [towns[space["town"]][0] for space in rows("spaces.csv")]

    def beyond(spaces):
        return sum(people for place, people, _ in towns.values() if all(kilometres(place, s) > LIMIT for s in spaces))

    left = beyond(spaces)
    best = min(beyond(spaces + [place]) for place, _, _ in towns.values())
    before = sorted(pathlib.Path(folder).iterdir())
    with tempfile.TemporaryDirectory() as out:
        output = subprocess.run([program, geodata, folder, out + "/results"], check=True, capture_output=True, text=True)
        written = {path.name for path in pathlib.Path(out, "results").iterdir()}
    analysis, plan = (json.loads(line) for line in output.stdout.split("\n") if line)
    people = sum(people for _, people, _ in towns.values())
    found = (analysis["people"], analysis["uncovered_people"], plan["people"] - plan["covered_after"])
    if found != (people, left, best):
        sys.exit(f"RunStudy: {found} is not {(people, left, best)}")
    if sorted(pathlib.Path(folder).iterdir()) != before or not {"gap-report.json", "plan.json", "report.html"} <= written:
        sys.exit(f"RunStudy: wrote {written}")
    print(f"RunStudy: as derived (beyond {LIMIT} km {left} of {people}, with the opening {best})")


main()
