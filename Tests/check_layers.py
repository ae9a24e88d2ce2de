"""GeoPackages and FlatGeobuf of real runs: their structure by SQLite alone, their figures against the GeoJSON beside them."""
import glob
import json
import os
import sqlite3
import sys
import xml.etree.ElementTree

PAIRS = {"results.gpkg": {name: f"{name}.geojson" for name in
                          ("towns", "basins", "zones", "spaces", "coverage", "gaps", "underserved", "cores")},
         "plan.gpkg": {},
         "compare.gpkg": {"compare_towns": "compare-towns.geojson", "compare_basins": "compare-basins.geojson"}}


def check(condition, text):
    if not condition:
        sys.exit(f"check_layers: {text}")


def flags(value):
    return int(value) if isinstance(value, bool) else value


def structure(base, path):
    one = lambda query: base.execute(query).fetchone()[0]
    check(one("PRAGMA integrity_check") == "ok" and not base.execute("PRAGMA foreign_key_check").fetchall(), f"{path}: integrity")
    check(one("PRAGMA application_id") == 0x47504B47, f"{path}: application id")
    check(one("PRAGMA user_version") == 10200, f"{path}: version")
    contents = base.execute("SELECT table_name, data_type, identifier, description, srs_id FROM gpkg_contents").fetchall()
    check(len({row[2] for row in contents}) == len(contents) > 3, f"{path}: identifiers")
    tables = {row[0] for row in base.execute("SELECT name FROM sqlite_master")}
    for name, kind, title, summary, system in contents:
        count = one(f'SELECT count(*) FROM "{name}"')
        if kind == "features":
            check(system == 4326 and title and summary, f"{path}: {name}: {title}, {summary}, {system}")
            geometry, type_name = base.execute("SELECT column_name, geometry_type_name FROM gpkg_geometry_columns WHERE "
                                               "table_name = ?", [name]).fetchone()
            check(type_name in ("POINT", "MULTILINESTRING", "MULTIPOLYGON"), f"{path}: {name}: {type_name}")
            check(f"rtree_{name}_{geometry}" in tables, f"{path}: {name} has no index")
            # The flag of empty geometries is bit 4 of the byte after the magic and the version; they have no box.
            filled = sum(1 for (blob,) in base.execute(f'SELECT "{geometry}" FROM "{name}"') if blob and not blob[3] & 16)
            check(one(f'SELECT count(*) FROM "rtree_{name}_{geometry}"') == filled, f"{path}: {name}: index of {filled}")
            style = base.execute("SELECT styleQML, styleSLD, useAsDefault, f_geometry_column FROM layer_styles WHERE "
                                 "f_table_name = ?", [name]).fetchall()
            # Basins have two further styles to choose; one of each layer is taken where none is chosen.
            check(len(style) == (3 if name == "basins" else 1), f"{path}: {name}: {len(style)} styles")
            check(sum(row[2] for row in style) == 1 and all(row[3] == geometry for row in style), f"{path}: {name}: style")
            for row in style:
                for text in row[:2]:
                    xml.etree.ElementTree.fromstring(text)
            fields = {row[1] for row in base.execute(f'PRAGMA table_info("{name}")')} - {"fid", geometry}
            titles = {row[0] for row in base.execute("SELECT column_name FROM gpkg_data_columns WHERE table_name = ? AND "
                                                     "title <> ''", [name])}
            check(fields == titles, f"{path}: {name}: titles of {titles}")
        check(count > 0 or name in ("gaps", "underserved", "cores", "plan_openings", "spaces", "catchments", "catchment_lines", "plan_catchments",
                                    "plan_catchment_lines"), f"{path}: {name} is empty")
    check(one("SELECT count(*) FROM gpkg_metadata") == 1, f"{path}: metadata")


def figures(base, path, name, geojson):
    with open(geojson, encoding="utf-8") as file:
        features = json.load(file)["features"]
    base.row_factory = sqlite3.Row
    rows = base.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall()
    base.row_factory = None
    by_key = lambda row: (row["level"] if "level" in row.keys() else "", row["code"] if "code" in row.keys() else row["km"])
    rows = {by_key(row): row for row in rows}
    check(len(rows) >= len(features) > 0 or not features, f"{path}: {name}: {len(rows)} rows, {len(features)} features")
    compared = 0
    for feature in features:
        properties = feature["properties"]
        row = rows[by_key(properties)]
        for key, value in properties.items():
            if isinstance(value, (dict, list)) or key not in row.keys():
                continue
            check(row[key] == flags(value), f"{path}: {name} {by_key(properties)}: {key} is {row[key]}, not {value}")
            compared += 1
        for step in properties.get("covered", []) if isinstance(properties.get("covered"), list) else []:
            column = f"people_within_{step['km']:g}_km" + ("_after" if "after" in step else "")
            check(row[column] == step.get("people", step.get("after")), f"{path}: {name}: {column}")
            compared += 1
        for summary, ending in (("distance_m", "m"), ("distance_before_m", "before_m"), ("distance_after_m", "after_m")):
            if isinstance(properties.get(summary), dict):
                check(row[f"median_distance_{ending}"] == properties[summary]["median"], f"{path}: {name}: {summary}")
                compared += 1
    check(compared >= 3 * len(features), f"{path}: {name}: only {compared} values")
    return compared


total = 0
for folder in sys.argv[1:]:
    packages = [path for path in glob.glob(os.path.join(folder, "*.gpkg"))]
    check(packages, f"{folder}: no GeoPackage")
    for path in packages:
        base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        structure(base, path)
        for name, geojson in PAIRS[os.path.basename(path)].items():
            geojson = os.path.join(folder, geojson)
            if os.path.exists(geojson):
                total += figures(base, path, name, geojson)
        places = {row[0].replace("_", "-") + ".fgb" for row in
                  base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")}
        files = {os.path.basename(name) for name in glob.glob(os.path.join(folder, "*.fgb"))}
        check(files == places, f"{folder}: {files} are not {places}")
        for name in files:
            with open(os.path.join(folder, name), "rb") as file:
                # flatgeobuf.org: the magic bytes of version 3.
                check(file.read(4) == b"fgb\x03", f"{folder}/{name}: not FlatGeobuf")
check(total > 1000, f"only {total} values compared")
print(f"check_layers: {total} values of GeoPackages are those of the GeoJSON files")
