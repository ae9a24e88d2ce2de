"""The national study of `maillage analyze --france`, written independently with geopandas, shapely and pyproj.

    analyze_france.py OUT                 computes the study and writes its files
    analyze_france.py OUT --compare DIR   compares the files of OUT with those that Maillage wrote to DIR

Distances are geodesics on WGS84 between every town and every space (34,875 x 27 pairs, one call of pyproj); figures of
zones come from grouped arrays; discs are geodesic and dissolved by shapely; files are written by geopandas and pandas.
"""

import csv
import hashlib
import json
import math
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyproj
import shapely

GEODATA = Path(__file__).resolve().parent.parent / "GeoData"
KILOMETRES = [15, 30, 45, 60]
SERVICE_KILOMETRES = 30
TOLERANCE_METRES = 1.0
ANNOUNCED_SPACES = 55
GEOD = pyproj.Geod(ellps="WGS84")
LEVELS = {"basins": "basin", "departments": "department", "epci": "epci", "regions": "region"}
SEVERITIES = [("severe", 50, 20_000), ("high", 25, 5_000), ("moderate", 5, 1_000), ("low", 0, 0)]


# Reading


def read_inputs():
    codes = ["code", "department", "region", "epci", "basin"]
    towns = pd.read_csv(GEODATA / "towns.csv", dtype={name: str for name in codes}, keep_default_na=False,
                        na_values={"population": [""], "working_age_population": [""]})
    towns = towns.sort_values("code", ignore_index=True)
    spaces = pd.read_csv(GEODATA / "training-spaces.csv", dtype=str).sort_values("code", ignore_index=True)
    spaces = spaces.merge(towns[["code", "longitude", "latitude"]], on="code", how="left", validate="one_to_one")
    if spaces.longitude.isna().any():
        sys.exit("a space stands in no known town")
    basins = gpd.read_file(GEODATA / "employment-basins.geojson").sort_values("code", ignore_index=True)
    if not basins.is_valid.all():
        sys.exit("a basin is not valid")
    names = {
        "basin": dict(zip(basins.code, basins.name)),
        "department": zone_names("departments.geojson"),
        "region": zone_names("regions.geojson"),
    }
    epci = pd.read_csv(GEODATA / "epci.csv", dtype={"code": str})
    names["epci"] = dict(zip(epci.code, epci.name))
    return towns, spaces, basins, names


def zone_names(file):
    frame = gpd.read_file(GEODATA / file, ignore_geometry=True)
    return dict(zip(frame.code, frame.name))


# Proximity


def proximity(towns, spaces):
    """Adds to the towns: two nearest spaces, their distances, spaces within the service distance. Ties: lower code."""
    t, s = len(towns), len(spaces)
    lon, lat = towns.longitude.to_numpy(), towns.latitude.to_numpy()
    _, _, metres = GEOD.inv(
        np.repeat(lon, s), np.repeat(lat, s), np.tile(spaces.longitude, t), np.tile(spaces.latitude, t)
    )
    metres = metres.reshape(t, s)
    order = np.argsort(metres, axis=1, kind="stable")
    rows = np.arange(t)
    code, name = spaces.code.to_numpy(), spaces.town.to_numpy()
    towns["people"] = towns.population.astype("Int64")
    towns["nearest_space"] = code[order[:, 0]]
    towns["nearest_space_name"] = name[order[:, 0]]
    towns["distance_m"] = metres[rows, order[:, 0]]
    towns["second_nearest_space"] = code[order[:, 1]]
    towns["second_distance_m"] = metres[rows, order[:, 1]]
    towns["spaces_within_service_distance"] = (metres <= SERVICE_KILOMETRES * 1000).sum(axis=1)
    towns["covered"] = towns.distance_m <= SERVICE_KILOMETRES * 1000
    return metres


def space_results(towns, spaces, metres):
    people = towns.people.fillna(0).to_numpy(dtype=np.int64)
    within = metres <= SERVICE_KILOMETRES * 1000
    alone = within & (within.sum(axis=1) == 1)[:, None]
    nearest = pd.Series(people).groupby(towns.nearest_space).sum()
    result = spaces[["code"]].copy()
    result["name"] = spaces.town
    result["inside"] = True
    result["people_nearest"] = spaces.code.map(nearest).fillna(0).astype(int)
    result["people_within_service_distance"] = (people[:, None] * within).sum(axis=0)
    result["people_only_here"] = (people[:, None] * alone).sum(axis=0)
    return result


# Indicators


class Group:
    """Towns of a zone as arrays, ascending by distance and then by code."""

    def __init__(self, rows, columns):
        self.distance = columns["distance"][rows]
        self.order = np.argsort(self.distance, kind="stable")
        self.distance = self.distance[self.order]
        self.people = columns["people"][rows][self.order]
        self.known = columns["known"][rows]
        self.choice = columns["choice"][rows][self.order]
        self.code = columns["code"][rows][self.order]

    def quantile(self, numerator, denominator):
        sums = np.cumsum(self.people)
        reached = (sums > 0) & (sums * denominator >= sums[-1] * numerator)
        return float(self.distance[np.argmax(reached)])

    def indicators(self):
        service = SERVICE_KILOMETRES * 1000
        people = int(self.people.sum())
        beyond = self.distance > service
        uncovered = int(self.people[beyond].sum())
        share = lambda part: round(part / people, 6) if people else None
        covered = [int(self.people[self.distance <= km * 1000].sum()) for km in KILOMETRES]
        distance = None
        if people:
            farthest = int(np.argmax(self.distance == self.distance[-1]))
            distance = {
                "mean": round(float((self.people * self.distance).sum()) / people, 3),
                "median": round(self.quantile(1, 2), 3),
                "p90": round(self.quantile(9, 10), 3),
                "max": round(float(self.distance[-1]), 3),
                "max_town": str(self.code[farthest]),
            }
        return {
            "towns": len(self.distance),
            "towns_without_people": int((~self.known).sum()),
            "people": people,
            "covered": [{"km": km, "people": n, "share": share(n)} for km, n in zip(KILOMETRES, covered)],
            "distance_m": distance,
            "uncovered_people": uncovered,
            "uncovered_share": share(uncovered),
            "uncovered_towns": int(beyond.sum()),
            "people_with_choice": int(self.people[self.choice].sum()),
            "excess_person_km": round(float((self.people[beyond] * (self.distance[beyond] - service)).sum()) / 1000, 3),
            "severity": next(
                name for name, percent, least in SEVERITIES if uncovered >= least and uncovered * 100 >= percent * people
            ),
        }


def study(towns, names):
    columns = {
        "distance": towns.distance_m.to_numpy(),
        "people": towns.people.fillna(0).to_numpy(dtype=np.int64),
        "known": towns.people.notna().to_numpy(),
        "choice": towns.spaces_within_service_distance.to_numpy() >= 2,
        "code": towns.code.to_numpy(),
    }
    whole = Group(np.arange(len(towns)), columns)
    zones = {}
    for level, column in LEVELS.items():
        members = towns.groupby(column, sort=True).indices
        zones[level] = [
            {"code": code, "name": names[column].get(code, code), "towns_in_whole_zone": len(rows)}
            | Group(rows, columns).indicators()
            for code, rows in members.items()
            if code
        ]
    sums = np.cumsum(whole.people)
    reached = whole.distance[whole.people > 0]
    steps = np.arange(math.ceil(reached[-1] / 1000) + 1)
    places = np.searchsorted(whole.distance, steps * 1000.0, side="right")
    curve = [{"km": int(km), "people": int(sums[n - 1]) if n else 0} for km, n in zip(steps, places)]
    return whole.indicators(), zones, curve


# Areas


def disc(longitude, latitude, radius):
    """A geodesic circle whose straight edges on the map stay within the tolerance of it."""
    half = TOLERANCE_METRES / 2
    highest = math.radians(min(abs(latitude) + math.degrees(radius / GEOD.b), 89.5))
    for_arc = math.pi / math.acos(1 - half / radius)
    for_edges = 2 * math.pi * radius / math.sqrt(8 * GEOD.b * half / max(math.tan(highest), 1e-6))
    count = math.ceil(math.ceil(max(for_arc, for_edges, 24)) / 4) * 4
    azimuths = -360.0 * np.arange(count) / count
    lon, lat, _ = GEOD.fwd(np.full(count, longitude), np.full(count, latitude), azimuths, np.full(count, radius))
    return shapely.Polygon(np.column_stack([lon, lat]))


def coverage(spaces):
    """For each distance, largest first, the dissolved discs on a grid of 1e-7 degrees."""
    areas = []
    for km in reversed(KILOMETRES):
        discs = [disc(lon, lat, km * 1000.0) for lon, lat in zip(spaces.longitude, spaces.latitude)]
        areas.append(shapely.union_all(discs, grid_size=1e-7))
    return areas


# Writing


def write(out, towns, spaces, basins, results, whole, zones, curve, areas):
    out.mkdir(parents=True, exist_ok=True)
    flat = pd.DataFrame([flattened(zone) for zone in zones["basins"]])
    flat.to_csv(out / "basins.csv", index=False)
    columns = [
        "code", "name", "longitude", "latitude", "department", "region", "epci", "basin", "people", "nearest_space",
        "nearest_space_name", "distance_m", "second_nearest_space", "second_distance_m",
        "spaces_within_service_distance", "covered",
    ]
    table = towns[columns].round({"distance_m": 3, "second_distance_m": 3})
    table.assign(covered=np.where(table.covered, "yes", "no")).to_csv(out / "towns.csv", index=False)

    points = gpd.GeoDataFrame(
        table.drop(columns=["longitude", "latitude", "region", "epci", "second_nearest_space"]),
        geometry=gpd.points_from_xy(table.longitude, table.latitude), crs="EPSG:4326",
    )
    save(points, out / "towns.geojson")
    save(basins[["code", "geometry"]].merge(flat, on="code"), out / "basins.geojson")
    save(
        gpd.GeoDataFrame(
            results.merge(spaces[["code", "capacity", "status", "source"]], on="code"),
            geometry=gpd.points_from_xy(spaces.longitude, spaces.latitude), crs="EPSG:4326",
        ),
        out / "spaces.geojson",
    )
    covered = list(reversed(whole["covered"]))
    save(gpd.GeoDataFrame(pd.DataFrame(covered), geometry=areas, crs="EPSG:4326"), out / "coverage.geojson")

    report = {
        "parameters": {"weight": "population", "distances_km": KILOMETRES, "service_distance_km": SERVICE_KILOMETRES},
        "whole": whole, **zones, "spaces": results.to_dict("records"),
        "largest_uncovered_towns": listed(largest_uncovered(towns)), "farthest_towns": listed(farthest(towns)),
        "coverage_curve": curve, "spaces_not_identified": ANNOUNCED_SPACES - len(spaces),
    }
    (out / "gap-report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    (out / "gap-report.md").write_text(markdown(towns, whole, zones), encoding="utf-8")
    manifest = {
        "versions": {"geopandas": gpd.__version__, "shapely": shapely.__version__, "pyproj": pyproj.__version__},
        "inputs": [
            {"path": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in (
                GEODATA / name
                for name in ("towns.csv", "employment-basins.geojson", "training-spaces.csv", "departments.geojson",
                             "regions.geojson", "epci.csv")
            )
        ],
        "counts": {"towns": len(towns), "spaces": len(spaces), **{level: len(zones[level]) for level in LEVELS}},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")


def save(frame, path):
    frame.to_file(path, driver="GeoJSON", RFC7946=True, WRITE_BBOX=True, COORDINATE_PRECISION=7)


def flattened(zone):
    row = {key: value for key, value in zone.items() if not isinstance(value, (list, dict)) and value is not None}
    for step in zone["covered"]:
        row[f"people_within_{step['km']}_km"] = step["people"]
        row[f"share_within_{step['km']}_km"] = step["share"]
    for key, value in (zone["distance_m"] or {}).items():
        row[f"{key}_distance_m"] = value
    return row


def largest_uncovered(towns):
    return towns[~towns.covered & (towns.people > 0)].sort_values("people", ascending=False, kind="stable").head(10)


def farthest(towns):
    return towns.sort_values("distance_m", ascending=False, kind="stable").head(10)


def listed(towns):
    return [
        {"code": t.code, "name": t.name_, "people": None if pd.isna(t.people) else int(t.people),
         "nearest_space": t.nearest_space, "distance_m": round(t.distance_m, 3)}
        for t in towns.rename(columns={"name": "name_"}).itertuples()
    ]


def markdown(towns, whole, zones):
    km = lambda metres: f"{metres / 1000:,.1f} km"
    names = dict(zip(towns.code, towns.name))
    covered = whole["people"] - whole["uncovered_people"]
    lines = [
        "# Who is near a training space: France", "",
        f"**{covered:,} of {whole['people']:,} residents ({covered / whole['people']:.1%}) live within "
        f"{SERVICE_KILOMETRES} km of a training space; {whole['uncovered_people']:,} do not.**", "",
        f"Half of them are within {km(whole['distance_m']['median'])}, nine in ten within {km(whole['distance_m']['p90'])}.",
        "", "| Within | People | Share |", "| --: | --: | --: |",
        *(f"| {step['km']} km | {step['people']:,} | {step['share']:.1%} |" for step in whole["covered"]),
    ]
    ranked = sorted(
        (zone for zone in zones["basins"] if zone["uncovered_people"]),
        key=lambda zone: (-zone["uncovered_people"], -zone["excess_person_km"], zone["code"]),
    )
    for title, rows in (("Employment basins left out", ranked[:40]), ("Departments", zones["departments"]),
                        ("Regions", zones["regions"])):
        lines += ["", f"## {title}", "", "| Zone | People | Beyond | Share | Median | Farthest | Severity |",
                  "| --- | --: | --: | --: | --: | --- | --- |"]
        lines += [
            f"| {zone['name']} | {zone['people']:,} | {zone['uncovered_people']:,} | {zone['uncovered_share'] or 0:.1%} | "
            f"{km(zone['distance_m']['median'])} | {names[zone['distance_m']['max_town']]} "
            f"({km(zone['distance_m']['max'])}) | {zone['severity']} |"
            for zone in rows if zone["distance_m"]
        ]
    for title, rows in (("Largest towns beyond", largest_uncovered(towns)), ("Farthest towns", farthest(towns))):
        lines += ["", f"## {title}", "", "| Town | People | Nearest space | Distance |", "| --- | --: | --- | --: |"]
        lines += [f"| {t['name']} ({t['code']}) | {t['people'] or 0:,} | {t['nearest_space']} | {km(t['distance_m'])} |"
                  for t in listed(rows)]
    return "\n".join(lines) + "\n"


# Comparing


def compare(ours, theirs):
    """Codes and people exactly, distances to 1 mm, areas to 1e-6 of their size."""
    problems = []
    with open(ours / "towns.csv", encoding="utf-8", newline="") as a, open(theirs / "towns.csv", encoding="utf-8", newline="") as b:
        left, right = list(csv.DictReader(a)), list(csv.DictReader(b))
    if len(left) != len(right) or not left:
        sys.exit("the numbers of towns differ")
    exact = ["code", "name", "people", "nearest_space", "second_nearest_space", "spaces_within_service_distance", "covered"]
    worst, unlike = 0.0, 0
    for x, y in zip(left, right):
        unlike += any(x[name] != y[name] for name in exact)
        for name in ("distance_m", "second_distance_m"):
            worst = max(worst, abs(float(x[name]) - float(y[name])))
    print(f"analyze: {len(left):,} towns: {unlike} with another winner, number of people or of spaces")
    print(f"analyze: largest difference of a printed distance: {worst * 1000:.3f} mm")
    if unlike or worst > 0.001 + 1e-9:
        problems.append("towns")

    a, b = (json.loads((folder / "gap-report.json").read_text(encoding="utf-8")) for folder in (ours, theirs))
    figures, worst = 0, 0.0
    for level in ("whole", *LEVELS, "spaces", "largest_uncovered_towns", "farthest_towns", "coverage_curve"):
        count, difference, unlike = walk(a[level], b[level], level)
        figures += count
        worst = max(worst, difference)
        problems += unlike
    print(f"analyze: {figures:,} figures of the report (whole, zones, spaces, lists, curve): {len(problems)} unlike; "
          f"largest difference of a distance {worst * 1000:.3f} mm")

    a, b = (gpd.read_file(folder / "coverage.geojson").sort_values("km") for folder in (ours, theirs))
    share = max(
        x.symmetric_difference(y).area / y.area for x, y in zip(a.geometry, b.geometry, strict=True)
    )
    print(f"analyze: areas of coverage differ by at most {share:.1e} of their size")
    if share > 1e-6:
        problems.append("coverage")
    if problems:
        sys.exit("analyze: unlike: " + ", ".join(problems[:10]))


def walk(a, b, path):
    """Number of figures compared, largest difference of a distance in metres, paths of those unlike."""
    if isinstance(b, dict):
        if not isinstance(a, dict) or set(a) != set(b):
            return 1, 0.0, [path]
        parts = [walk(a[key], b[key], f"{path}.{key}") for key in b]
    elif isinstance(b, list):
        if not isinstance(a, list) or len(a) != len(b):
            return 1, 0.0, [path]
        parts = [walk(x, y, f"{path}[{index}]") for index, (x, y) in enumerate(zip(a, b))]
    elif isinstance(b, float) or isinstance(a, float):
        if a is None or b is None:
            return 1, 0.0, [path]
        difference = abs(a - b)
        if "distance_m" in path:
            return 1, difference, [path] if difference > 0.001 + 1e-9 else []
        limit = 1e-6 + 1e-9 if "share" in path else 0.001 + 1e-8 * abs(b)
        return 1, 0.0, [path] if difference > limit else []
    else:
        return 1, 0.0, [] if a == b else [path]
    return (
        sum(part[0] for part in parts),
        max((part[1] for part in parts), default=0.0),
        [unlike for part in parts for unlike in part[2]],
    )


def main(arguments):
    if len(arguments) == 3 and arguments[1] == "--compare":
        compare(Path(arguments[0]), Path(arguments[2]))
    elif len(arguments) == 1:
        towns, spaces, basins, names = read_inputs()
        metres = proximity(towns, spaces)
        results = space_results(towns, spaces, metres)
        whole, zones, curve = study(towns, names)
        write(Path(arguments[0]), towns, spaces, basins, results, whole, zones, curve, coverage(spaces))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
