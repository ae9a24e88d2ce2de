#!/usr/bin/env python3
"""Writes maillage/data from GeoData; with --check says whether it is what GeoData gives."""
import csv
import gzip
import io
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
GEODATA = HERE.parent / "GeoData"
REGION = "76"


def table(name):
    with open(GEODATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def packed(columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return gzip.compress(text.getvalue().encode(), mtime=0)


towns = sorted(table("towns.csv"), key=lambda town: town["code"])
spaces = {space["code"] for space in table("training-spaces.csv")}
candidates = {town["code"] for town in table("candidates.csv") if town["region"] == REGION} - spaces
place = ["code", "name", "longitude", "latitude"]
files = {
    "towns": packed(
        ["code", "name", "department", "longitude", "latitude", "population"],
        [town for town in towns if town["region"] == REGION],
    ),
    "spaces": packed(place, [town for town in towns if town["code"] in spaces]),
    "candidates": packed(place, [town for town in towns if town["code"] in candidates]),
}
for name, data in files.items():
    path = HERE / "maillage" / "data" / f"{name}.csv.gz"
    if "--check" not in sys.argv[1:]:
        path.write_bytes(data)
    elif gzip.decompress(path.read_bytes()) != gzip.decompress(data):
        sys.exit(f"{path} is not what GeoData gives: run {sys.argv[0]}")
