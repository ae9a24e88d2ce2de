"""Checks the files of a folder of results: JSON against its schema, GeoJSON against RFC 7946, the workbook read back.

usage: check_outputs.py FOLDER [FOLDER ...]   (needs python3-jsonschema and python3-openpyxl)
"""

import csv
import json
import os
import sys
from pathlib import Path

import jsonschema

from check_workbook import check_compare, check_plan, check_workbook

ROOT = Path(__file__).resolve().parent.parent
EXTERNAL = Path(os.environ.get("MAILLAGE_EXTERNAL", ROOT.parent / "shared" / "external"))


def rings(geometry):
    if geometry is None or geometry["type"] in ("Point", "LineString", "MultiLineString"):
        return
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            yield index == 0, ring


def positions(geometry):
    if geometry and geometry["type"] == "Point":
        yield geometry["coordinates"]
    if geometry and geometry["type"].endswith("LineString"):
        lines = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
        for line in lines:
            yield from line
    for _, ring in rings(geometry):
        yield from ring


def doubled_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))


def check_geojson(path, schema):
    text = path.read_text(encoding="utf-8")
    collection = json.loads(text, parse_float=str)
    for feature in collection["features"]:
        for position in positions(feature["geometry"]):
            for number in position:
                decimals = str(number).partition(".")[2]
                assert len(decimals) <= 7, f"{path}: {number} has more than 7 decimals"
    collection = json.loads(text)
    if schema is not None:
        schema.validate(collection)
    assert "crs" not in collection, f"{path}: crs is not allowed"
    features = collection["features"]
    if any(feature["geometry"] for feature in features):
        west, south, east, north = collection["bbox"]
        for feature in features:
            for outer, ring in rings(feature["geometry"]):
                assert len(ring) >= 4 and ring[0] == ring[-1], f"{path}: open ring"
                assert (doubled_area(ring) > 0) == outer, f"{path}: ring turns the wrong way"
            for longitude, latitude in positions(feature["geometry"]):
                assert -180 <= longitude <= 180 and south <= latitude <= north, f"{path}: outside its bbox"
                inside = west <= longitude <= east if west <= east else longitude >= west or longitude <= east
                assert inside, f"{path}: outside its bbox"
    return len(features)


def check_land(folder):
    """Files of boundaries agree with the report, and their areas and people add up."""
    report = json.loads((folder / "gap-report.json").read_text(encoding="utf-8"))
    properties = {
        name: [feature["properties"] for feature in json.loads((folder / name).read_text(encoding="utf-8"))["features"]]
        for name in ("gaps.geojson", "underserved.geojson", "cores.geojson", "coverage.geojson")
        if (folder / name).exists()
    }
    if "travel" in report["parameters"]:
        assert report["land"] is None and not set(properties) & {"gaps.geojson", "coverage.geojson"}, f"{folder}: discs"
        return
    clipped = report["land"] is not None
    assert all(area["clipped"] == clipped for area in properties["coverage.geojson"]), f"{folder}: clipped or not"
    if not clipped:
        assert set(properties) == {"coverage.geojson"}, f"{folder}: files of boundaries without boundaries"
        return
    for basin in report["land"]:
        error = abs(basin["covered_km2"] + basin["gap_km2"] - basin["area_km2"])
        assert error <= 2e-6, f"{folder}: parts of basin {basin['code']} do not add up"
    gaps = {basin["code"]: basin["gap_km2"] for basin in report["land"] if basin["gap_km2"] > 1e-3}
    assert gaps.keys() <= {gap["code"] for gap in properties["gaps.geojson"]}, f"{folder}: a gap has no outline"
    underserved = report["underserved"]
    assert properties["underserved.geojson"] == underserved["areas"], f"{folder}: map and report differ"
    people = [area["people"] for area in underserved["areas"]]
    assert people == sorted(people, reverse=True), f"{folder}: areas are not ranked"
    assert all(count >= underserved["least_people"] for count in people), f"{folder}: an area is too small"
    with open(folder / "towns.csv", encoding="utf-8", newline="") as file:
        towns = {town["code"]: town for town in csv.DictReader(file)}
    without = sum(int(towns[code]["people"] or 0) for code in underserved["towns_without_boundary"])
    total = sum(people) + underserved["smaller_area_people"] + without
    assert total == report["whole"]["uncovered_people"], f"{folder}: people of underserved areas do not add up"
    with open(folder / "underserved.csv", encoding="utf-8", newline="") as file:
        members = list(csv.DictReader(file))
    assert len(members) == len({member["town_code"] for member in members}), f"{folder}: a town is in two areas"
    for area in underserved["areas"]:
        codes = [member["town_code"] for member in members if member["rank"] == str(area["rank"])]
        assert len(codes) == area["towns"], f"{folder}: towns of area {area['rank']}"
        assert all(towns[code]["covered"] == "no" for code in codes), f"{folder}: a covered town in an area"
        assert sum(int(towns[code]["people"] or 0) for code in codes) == area["people"], f"{folder}: people of an area"
    assert properties["cores.geojson"] == underserved["cores"], f"{folder}: map and report differ in the cores"
    for core in underserved["cores"]:
        inside = [member for member in members if member["core"] == str(core["rank"])]
        assert {member["rank"] for member in inside} == {str(core["area"])}, f"{folder}: a core in two areas"
        assert len(inside) == core["towns"], f"{folder}: towns of core {core['rank']}"
        assert sum(int(member["town_people"] or 0) for member in inside) == core["people"], f"{folder}: people of a core"
    for split in underserved["split_areas"]:
        area = underserved["areas"][split["area"] - 1]
        held = [core["people"] for core in underserved["cores"] if core["area"] == split["area"]]
        assert held == sorted(held, reverse=True) and len(held) == split["cores"], f"{folder}: cores are not ranked"
        assert area["people"] - sum(held) == split["people_outside_cores"], f"{folder}: people outside cores"


def check_catchments(folder, prefix):
    """Every town stands with its nearest site; areas and lines say what the table says."""
    table = folder / f"{prefix}catchments.csv"
    if not table.exists():
        return
    with open(table, encoding="utf-8", newline="") as file:
        members = list(csv.DictReader(file))
    assert len({member["town"] for member in members}) == len(members), f"{table}: a town has two sites"
    if not prefix and (folder / "towns.csv").exists():
        with open(folder / "towns.csv", encoding="utf-8", newline="") as file:
            towns = [town for town in csv.DictReader(file) if town["nearest_space"]]
        nearest = {town["code"]: (town["nearest_space"], town["covered"]) for town in towns}
        assert nearest == {m["town"]: (m["site"], m["covered"]) for m in members}, f"{table}: other sites than towns.csv"
    features = lambda name: [
        feature["properties"] for feature in json.loads((folder / name).read_text(encoding="utf-8"))["features"]]
    lines = features(f"{prefix}catchment-lines.geojson")
    served = sorted((member["site"], member["town"]) for member in members if member["covered"] == "yes")
    assert sorted((line["site"], line["town"]) for line in lines) == served, f"{table}: lines are not of the towns served"
    if not (folder / f"{prefix}catchments.geojson").exists():
        return
    for part in features(f"{prefix}catchments.geojson"):
        held = [m for m in members if m["site"] == part["site"] and (m["covered"] == "yes") == part["covered"]]
        assert len(held) == part["towns"] > 0, f"{table}: towns of {part['site']}"
        assert sum(int(m["people"] or 0) for m in held) == part["people"], f"{table}: people of {part['site']}"
        other = sum(int(m["people"] or 0) for m in held if m["other_site"] == "yes")
        assert other == part["people_with_other_site"], f"{table}: people of {part['site']} with another site"
        if "people_served_today" in part:
            today = sum(int(m["people"] or 0) for m in held if m["served_today"] == "yes")
            assert today == part["people_served_today"], f"{table}: people of {part['site']} served today"


def check_json(path, name):
    """A report of travel times has a schema of its own, with the names of times."""
    report = json.loads(path.read_text(encoding="utf-8"))
    times = ".times" if report["parameters"].get("travel") == "seconds" else ""
    schema = json.loads((ROOT / f"Reports/{name}{times}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report)


def check_situations(folder):
    """One table of all situations, whose figures are those of each comparison with the first."""
    report = json.loads((folder / "compare.json").read_text(encoding="utf-8"))
    first = report["situations"][0]
    for situation in report["situations"][1:]:
        pair = folder / situation["folder"]
        main([pair])
        whole = json.loads((pair / "compare.json").read_text(encoding="utf-8"))["whole"]
        covered = next(step for step in whole["covered"] if step["km" if "km" in step else "min"] == service(report))
        assert covered["before"] == first["people_within"] and covered["after"] == situation["people_within"], pair
        assert situation["people_more"] == covered["change"] and whole["people"] == report["people"], pair
    basins = [sum(basin["people_within"][index] for basin in report["basins"]) for index in range(len(report["situations"]))]
    if report["basins"] and sum(basin["people"] for basin in report["basins"]) == report["people"]:
        assert basins == [situation["people_within"] for situation in report["situations"]], folder


def service(report):
    return next(value for name, value in report["parameters"].items() if name.startswith("service_"))


def check_backtest(folder):
    """Ranks are those of the gains, and the table holds what the JSON holds."""
    report = json.loads((folder / "backtest.json").read_text(encoding="utf-8"))
    candidates = report["candidates"]
    gains = [candidate["gain_alone"] for candidate in candidates]
    assert gains == sorted(gains, reverse=True), folder
    for candidate in candidates:
        gain = candidate["gain_alone"]
        assert candidate["rank"] == 1 + sum(other > gain for other in gains), candidate["code"]
        assert candidate["ties"] == gains.count(gain) - 1, candidate["code"]
    opened = [candidate for candidate in candidates if candidate["order"] is not None]
    assert len(opened) == report["openings"] == len(report["opened"]), folder
    assert {candidate["code"] for candidate in opened} == set(report["opened"]), folder
    assert abs(sum(candidate["marginal_gain"] for candidate in opened) - report["gain"]) < 1e-6, folder
    planned = {candidate["code"] for candidate in candidates if candidate["choice"] in ("planned", "both")}
    assert planned == set(report["plan"]["opened"]), folder
    with open(folder / "backtest.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["code"] for row in rows] == [candidate["code"] for candidate in candidates], folder
    assert [int(row["rank"]) for row in rows] == [candidate["rank"] for candidate in candidates], folder


def main(folders):
    plan_schema = jsonschema.Draft202012Validator(json.loads((ROOT / "Reports/plan.schema.json").read_text()))
    study_schema = jsonschema.Draft202012Validator(json.loads((ROOT / "Reports/study.schema.json").read_text()))
    jsonschema.Draft202012Validator.check_schema(study_schema.schema)
    geojson_path = EXTERNAL / "geojson/schema/GeoJSON.schema.json"
    geojson_schema = None
    if geojson_path.exists():
        geojson_schema = jsonschema.Draft7Validator(json.loads(geojson_path.read_text()))
    elif os.environ.get("CI") == "true":
        sys.exit(f"{geojson_path} not found: set MAILLAGE_EXTERNAL")
    for folder in map(Path, folders):
        if (folder / "situation-2").exists():
            check_json(folder / "compare.json", "compare-situations")
            check_situations(folder)
            continue
        if (folder / "backtest.json").exists():
            check_json(folder / "backtest.json", "backtest")
            check_backtest(folder)
        elif (folder / "compare.json").exists():
            check_json(folder / "compare.json", "compare")
        elif (folder / "gap-report.json").exists() or not (folder / "plan.json").exists():
            check_json(folder / "gap-report.json", "gap-report")
        for plan in folder.glob("*plan.json"):
            plan_schema.validate(json.loads(plan.read_text(encoding="utf-8")))
        if (folder / "manifest.json").exists():
            study_schema.validate(json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["study"])
        maps = sorted(folder.glob("*.geojson"))
        assert maps, f"{folder}: no GeoJSON"
        if (folder / "gap-report.json").exists():
            check_land(folder)
        check_catchments(folder, "")
        check_catchments(folder, "plan-")
        counts = {path.name: check_geojson(path, geojson_schema) for path in maps}
        if (folder / "report.xlsx").exists():
            counts.update(check_workbook(folder))
        if (folder / "compare.xlsx").exists():
            counts.update(check_compare(folder))
        if (folder / "plan.xlsx").exists():
            counts.update(check_plan(folder))
        print(f"{folder.name}: its JSON and", ", ".join(f"{name} ({n})" for name, n in counts.items()), "conform")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
