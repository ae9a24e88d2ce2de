"""Checks the committed files against each other; reads nothing else."""

import csv
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely

import boundary_file
from geodesy import distance_to_polygon_metres

TOWNS = 34_875
BASINS, DEPARTMENTS, REGIONS = 306, 101, 18
BOUNDARIES = 34_871
SPACES, CANDIDATES, CANDIDATE_ENTRIES = 27, 235, 222
# West, south, east, north: metropolitan France, then the five overseas departments.
TERRITORIES = {
    "": (-5.3, 41.2, 9.7, 51.2),
    "971": (-61.9, 15.8, -60.9, 16.6),
    "972": (-61.3, 14.3, -60.7, 15.0),
    "973": (-54.7, 2.0, -51.5, 6.0),
    "974": (55.1, -21.5, 55.9, -20.8),
    "976": (44.9, -13.1, 45.4, -12.5),
}
LAYERS = {"basin": "employment-basins.geojson", "department": "departments.geojson", "region": "regions.geojson"}


@dataclass
class Report:
    """What was checked, what failed, and the towns whose point is not in the basin of the table."""

    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    disagreements: list[dict[str, str]] = field(default_factory=list)

    def check(self, what: str, holds: bool) -> None:
        (self.passed if holds else self.failed).append(what)


def read_csv(path: Path) -> list[dict[str, str]]:
    """Reads one of the CSV files of the folder."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def verify(folder: Path) -> Report:
    """Runs every check; the caller decides what a failure means."""
    report = Report()
    towns = read_csv(folder / "towns.csv")
    codes = [town["code"] for town in towns]
    report.check(f"towns.csv has {TOWNS} rows", len(towns) == TOWNS)
    report.check("town codes are distinct and sorted", codes == sorted(set(codes)))
    report.check("every position is inside its territory", all(_inside_territory(town) for town in towns))
    sources = {town["coordinate_source"] for town in towns}
    report.check("coordinate sources are town-hall or inside-point", sources == {"town-hall", "inside-point"})
    report.check("every town has a whole population", all(town["population"].isdecimal() for town in towns))
    numbers = [town["working_age_population"] for town in towns]
    report.check("people of working age are whole or empty", all(re.fullmatch(r"\d*", number) for number in numbers))
    epci = read_csv(folder / "epci.csv")
    counted = Counter(town["epci"] for town in towns if town["epci"])
    report.check("epci.csv counts the towns of each EPCI", counted == {row["code"]: int(row["towns"]) for row in epci})
    _lists(report, folder, {town["code"]: town for town in towns})
    absorbed = {row["code"]: row["successor"] for row in read_csv(folder / "absorbed-communes.csv")}
    report.check(
        "absorbed-communes.csv leads from codes of no town to codes of towns",
        bool(absorbed) and not absorbed.keys() & set(codes) and set(absorbed.values()) <= set(codes),
    )
    former = {row["successor"] for row in read_csv(folder / "former-names.csv")}
    report.check("former-names.csv leads to codes of towns", bool(former) and former <= set(codes))
    _facts(report, folder, set(codes))
    layers = {name: _layer(report, folder / file) for name, file in LAYERS.items()}
    for name, expected in (("basin", BASINS), ("department", DEPARTMENTS), ("region", REGIONS)):
        report.check(f"{LAYERS[name]} has {expected} zones", len(layers[name]) == expected)
        _totals(report, towns, name, layers[name])
    _nesting(report, layers)
    _borders(report, folder, codes)
    basins = {code: shape for code, (_, shape) in layers["basin"].items()}
    report.disagreements = disagreements(towns, basins)
    return report


def _inside_territory(town: dict[str, str]) -> bool:
    west, south, east, north = TERRITORIES[town["department"] if len(town["department"]) == 3 else ""]
    return west < float(town["longitude"]) < east and south < float(town["latitude"]) < north


def _facts(report: Report, folder: Path, codes: set[str]) -> None:
    for name in ("town-people.csv", "town-income.csv", "town-zones.csv"):
        found = [row["code"] for row in read_csv(folder / name)]
        report.check(f"{name}: codes of towns, distinct and sorted", found == sorted(set(found)) and set(found) <= codes)
    people = read_csv(folder / "town-people.csv")
    known = [row for row in people if row["active_2018"]]
    report.check(
        "town-people.csv: no more unemployed than active people",
        bool(known) and all(float(row["unemployed_2018"]) <= float(row["active_2018"]) for row in known),
    )
    zones = read_csv(folder / "town-zones.csv")
    report.check("town-zones.csv: sizes are 0 to 8", {row["urban_unit_size_2020"] for row in zones} <= {"", *"012345678"})
    categories = {row["attraction_2020"] for row in zones}
    report.check("town-zones.csv: attraction is 11, 12, 13, 20 or 30", categories <= {"", "11", "12", "13", "20", "30"})
    members = [(row["set"], row["code"]) for row in read_csv(folder / "candidate-sets.csv")]
    report.check(
        "candidate-sets.csv: a set has a town once, sorted",
        members == sorted(set(members)) and {code for _, code in members} <= codes,
    )


def _lists(report: Report, folder: Path, towns: dict[str, dict[str, str]]) -> None:
    spaces = read_csv(folder / "training-spaces.csv")
    candidates = read_csv(folder / "candidates.csv")
    report.check(f"training-spaces.csv has {SPACES} rows", len(spaces) == SPACES)
    report.check(f"candidates.csv has {CANDIDATES} rows", len(candidates) == CANDIDATES)
    entries = {row["acv_id"] for row in candidates}
    report.check(f"candidates.csv has {CANDIDATE_ENTRIES} entries", len(entries) == CANDIDATE_ENTRIES)
    for name, rows in (("training-spaces.csv", spaces), ("candidates.csv", candidates)):
        fits = all(
            row["code"] in towns
            and row["department"] == towns[row["code"]]["department"]
            and row["region"] == towns[row["code"]]["region"]
            for row in rows
        )
        report.check(f"{name}: every commune is in towns.csv, same department and region", fits)


def _borders(report: Report, folder: Path, towns: list[str]) -> None:
    codes, arcs = boundary_file.read_boundaries(folder / boundary_file.NAME)
    name = boundary_file.NAME
    report.check(f"{name} has {BOUNDARIES} communes, all in towns.csv", len(codes) == BOUNDARIES and set(codes) <= set(towns))
    edges = Counter(
        tuple(sorted(pair)) for arc in arcs for pair in zip(arc.positions, arc.positions[1:])
    )
    report.check(f"{name} stores every edge once", max(edges.values()) == 1)
    ends: Counter[tuple[int, tuple[int, int]]] = Counter()
    for arc in arcs:
        for area, sign in ((arc.left, 1), (arc.right, -1)):
            ends[area, arc.positions[0]] += sign
            ends[area, arc.positions[-1]] -= sign
    report.check(f"{name}: the arcs of each commune close", not any(ends.values()))


def _layer(report: Report, path: Path) -> dict[str, tuple[dict[str, object], shapely.Geometry]]:
    text = path.read_text(encoding="utf-8")
    data = json.loads(text)
    shapes = [shapely.geometry.shape(feature["geometry"]) for feature in data["features"]]
    facts = [feature["properties"] for feature in data["features"]]
    codes = [fact["code"] for fact in facts]
    report.check(f"{path.name}: codes distinct and sorted", codes == sorted(set(codes)))
    report.check(f"{path.name}: every polygon is valid", bool(shapely.is_valid(shapes).all()))
    report.check(f"{path.name}: neighbours share their edges, no overlap", bool(shapely.coverage_is_valid(shapes)))
    right_hand = all(_right_hand(part) for part in shapely.get_parts(shapes))
    report.check(f"{path.name}: right-hand rule", right_hand)
    report.check(f"{path.name}: no crs member", "crs" not in data)
    report.check(f"{path.name}: at most five decimals", re.search(r"\d\.\d{6}", text) is None)
    boxes = [data["bbox"], *(feature["bbox"] for feature in data["features"])]
    bounds = [shapely.total_bounds(shapes), *shapely.bounds(shapes)]
    report.check(f"{path.name}: bbox fits the coordinates", np.array_equal(np.array(boxes), np.array(bounds)))
    return {code: (fact, shape) for code, fact, shape in zip(codes, facts, shapes)}


def _right_hand(polygon: shapely.Polygon) -> bool:
    return polygon.exterior.is_ccw and not any(ring.is_ccw for ring in polygon.interiors)


def _totals(report: Report, towns: list[dict[str, str]], name: str, zones: dict[str, tuple]) -> None:
    towns_of: Counter[str] = Counter(town[name] for town in towns)
    fields = ["population"] + (["working_age_population"] if name == "basin" else [])
    report.check(f"{LAYERS[name]}: number of towns", towns_of == {c: fact["towns"] for c, (fact, _) in zones.items()})
    for number in fields:
        sums: Counter[str] = Counter({code: 0 for code in zones})
        for town in towns:
            sums[town[name]] += int(town[number] or 0)
        report.check(f"{LAYERS[name]}: {number}", dict(sums) == {c: fact[number] for c, (fact, _) in zones.items()})


def _nesting(report: Report, layers: dict[str, dict[str, tuple]]) -> None:
    members: dict[str, list[shapely.Geometry]] = {code: [] for code in layers["region"]}
    for fact, shape in layers["department"].values():
        members[fact["region"]].append(shape)
    same = all(
        shapely.coverage_union_all(shapes).normalize().equals(layers["region"][code][1].normalize())
        for code, shapes in members.items()
    )
    report.check("each region is exactly the union of its departments", same)
    whole = [shapely.union_all([shape for _, shape in layers[name].values()]) for name in ("basin", "department")]
    report.check("basins and departments cover the same ground", whole[0].normalize().equals(whole[1].normalize()))


def disagreements(towns: list[dict[str, str]], basins: dict[str, shapely.Geometry]) -> list[dict[str, str]]:
    """The towns whose point is not in exactly the basin that the table gives them."""
    codes = list(basins)
    points = shapely.points([(float(town["longitude"]), float(town["latitude"])) for town in towns])
    found: dict[int, list[str]] = {}
    for town, basin in zip(*shapely.STRtree([basins[code] for code in codes]).query(points, predicate="intersects")):
        found.setdefault(int(town), []).append(codes[basin])
    rows = []
    for number, town in enumerate(towns):
        hits = sorted(found.get(number, []))
        if hits != [town["basin"]]:
            distance = distance_to_polygon_metres(tuple(points[number].coords[0]), basins[town["basin"]])
            rows.append(
                {
                    "code": town["code"],
                    "name": town["name"],
                    "basin": town["basin"],
                    "found": " ".join(hits) or "none",
                    "distance_m": f"{distance:.0f}",
                    "coordinate_source": town["coordinate_source"],
                }
            )
    return rows
