#!/usr/bin/env python3
"""Runs the example on the embedded data and derives its figures here: geodesics by Vincenty's formula, sums by hand.

  check.py PROGRAM GEODATA
"""
import csv
import hashlib
import math
import pathlib
import subprocess
import sys

A, F = 6_378_137.0, 1 / 298.257223563


def vincenty(lon1, lat1, lon2, lat2):
    """Metres between two positions in degrees (T. Vincenty, Survey Review 23, 1975); good to about 0.1 mm."""
    b = A * (1 - F)
    u1, u2 = (math.atan((1 - F) * math.tan(math.radians(lat))) for lat in (lat1, lat2))
    difference = math.radians(lon2 - lon1)
    turn = difference
    for _ in range(100):
        across = math.cos(u2) * math.sin(turn)
        along = math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(turn)
        sin_arc = math.hypot(across, along)
        if sin_arc == 0:
            return 0.0
        cos_arc = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(turn)
        arc = math.atan2(sin_arc, cos_arc)
        azimuth = math.cos(u1) * math.cos(u2) * math.sin(turn) / sin_arc
        cos2 = 1 - azimuth ** 2
        middle = cos_arc - 2 * math.sin(u1) * math.sin(u2) / cos2
        c = F / 16 * cos2 * (4 + F * (4 - 3 * cos2))
        before = turn
        turn = difference + (1 - c) * F * azimuth * (
            arc + c * sin_arc * (middle + c * cos_arc * (2 * middle ** 2 - 1)))
        if abs(turn - before) < 1e-13:
            break
    square = cos2 * (A ** 2 - b ** 2) / b ** 2
    big = 1 + square / 16384 * (4096 + square * (square * (320 - 175 * square) - 768))
    small = square / 1024 * (256 + square * (square * (74 - 47 * square) - 128))
    change = small * sin_arc * (
        middle + small / 4 * (cos_arc * (2 * middle ** 2 - 1)
                              - small / 6 * middle * (4 * sin_arc ** 2 - 3) * (4 * middle ** 2 - 3)))
    return b * big * (arc - change)


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])

    def rows(name):
        with open(folder / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    everywhere = {town["code"]: (float(town["longitude"]), float(town["latitude"])) for town in rows("towns.csv")}
    spaces = [everywhere[space["code"]] for space in rows("training-spaces.csv")]
    towns = [(everywhere[t["code"]], int(t["population"] or 0)) for t in rows("towns.csv") if t["region"] == "76"]
    beyond = 0
    for (lon, lat), people in towns:
        # A degree of latitude is more than 110 km.
        near = (vincenty(lon, lat, *space) for space in spaces if abs(space[1] - lat) < 0.3)
        if min(near, default=math.inf) > 30_000:
            beyond += people
    output = subprocess.run([program, str(folder)], check=True, capture_output=True, text=True).stdout
    last = output.splitlines()[-1]
    expected = f"people: {sum(people for _, people in towns)}, beyond 30 km: {beyond}"
    if last != expected:
        sys.exit(f"FromFiles: '{last}' is not '{expected}'")
    digest = hashlib.sha256((folder / "towns.csv").read_bytes()).hexdigest()
    if digest not in output:
        sys.exit("FromFiles: the SHA-256 of towns.csv is not told")
    print(f"FromFiles: as derived ({expected})")


main()
