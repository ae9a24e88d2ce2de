"""Takes a planner's folder through init, validate and run in French, and compares the figures with its own.

check_folder.py MAILLAGE

The folder: a workbook of sites with a title row and a total row, Insee's table of populations in Windows-1252 with a total
row, a Shapefile of zones in Lambert-93, and a GeoPackage with two layers, in a folder whose name has an accent and a
blank. Everything is made here, by the standard library alone; distances are Vincenty's, coordinates Snyder's.
"""

import csv
import json
import math
import os
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITES = [("Montpellier", "Site nord", 40), ("Montpellier", "Site sud", 25), ("Béziers", "IUT", 30)]
SITE_TOWNS = {"Montpellier": "34172", "Béziers": "34032"}
# Lambert-93: RGF93 is on GRS80 (IGN, NTG_71).
A, F = 6378137.0, 1 / 298.257222101
E = math.sqrt(F * (2 - F))
SPLIT = 751096.0
ZONES = [("Z1", "Hauts cantons – ouest", 640000.0, SPLIT), ("Z2", "Étangs – est", SPLIT, 830000.0)]


def lambert93(longitude, latitude):
    """Easting and northing in metres (Snyder, Map Projections, 15-1 to 15-11)."""
    def m(phi):
        return math.cos(phi) / math.sqrt(1 - (E * math.sin(phi)) ** 2)

    def t(phi):
        return math.tan(math.pi / 4 - phi / 2) / ((1 - E * math.sin(phi)) / (1 + E * math.sin(phi))) ** (E / 2)

    first, second, origin = (math.radians(x) for x in (44.0, 49.0, 46.5))
    n = math.log(m(first) / m(second)) / math.log(t(first) / t(second))
    factor = m(first) / (n * t(first) ** n)
    radius, middle = (A * factor * t(phi) ** n for phi in (math.radians(latitude), origin))
    theta = n * math.radians(longitude - 3)
    return 700000 + radius * math.sin(theta), 6600000 + middle - radius * math.cos(theta)


def metres(first, second):
    """The geodesic distance on WGS84 (Vincenty, inverse)."""
    a, f = 6378137.0, 1 / 298.257223563
    b = a * (1 - f)
    if first == second:
        return 0.0
    u1, u2 = (math.atan((1 - f) * math.tan(math.radians(p[1]))) for p in (first, second))
    length = math.radians(second[0] - first[0])
    lam = length
    for _ in range(100):
        sin_s = math.hypot(
            math.cos(u2) * math.sin(lam), math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(lam))
        cos_s = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(lam)
        sigma = math.atan2(sin_s, cos_s)
        sin_a = math.cos(u1) * math.cos(u2) * math.sin(lam) / sin_s
        cos_2a = 1 - sin_a ** 2
        cos_m = cos_s - 2 * math.sin(u1) * math.sin(u2) / cos_2a
        c = f / 16 * cos_2a * (4 + f * (4 - 3 * cos_2a))
        last, lam = lam, length + (1 - c) * f * sin_a * (
            sigma + c * sin_s * (cos_m + c * cos_s * (2 * cos_m ** 2 - 1)))
        if abs(lam - last) < 1e-12:
            break
    u = cos_2a * (a * a - b * b) / (b * b)
    big_a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)))
    big_b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)))
    delta = big_b * sin_s * (cos_m + big_b / 4 * (
        cos_s * (2 * cos_m ** 2 - 1) - big_b / 6 * cos_m * (4 * sin_s ** 2 - 3) * (4 * cos_m ** 2 - 3)))
    return b * big_a * (sigma - delta)


def workbook(path, rows):
    """A sheet of texts and numbers (ECMA-376, the least that readers take)."""
    def cell(column, row, value):
        place = f"{chr(65 + column)}{row}"
        if isinstance(value, int):
            return f'<c r="{place}"><v>{value}</v></c>'
        return f'<c r="{place}" t="inlineStr"><is><t>{value}</t></is></c>'

    sheet = "".join(
        f'<row r="{number}">' + "".join(cell(i, number, value) for i, value in enumerate(row) if value is not None) + "</row>"
        for number, row in enumerate(rows, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Sites" sheetId="1" '
        'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def shapefile(path, zones):
    """Polygons with code and name in Lambert-93 (ESRI Shapefile Technical Description; dBASE III)."""
    content, index, rows = b"", b"", b""
    for number, (code, name, ring) in enumerate(zones, 1):
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        record = struct.pack("<i4dii", 5, min(xs), min(ys), max(xs), max(ys), 1, len(ring)) + struct.pack("<i", 0)
        record += b"".join(struct.pack("<2d", *point) for point in ring)
        index += struct.pack(">ii", (100 + len(content)) // 2, len(record) // 2)
        content += struct.pack(">ii", number, len(record) // 2) + record
        rows += b" " + code.encode().ljust(8) + name.encode().ljust(30)
    points = [point for _, _, ring in zones for point in ring]
    box = [min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)]

    def header(size):
        return struct.pack(">i20xi", 9994, (100 + size) // 2) + struct.pack("<ii4d32x", 1000, 5, *box)

    fields = b"".join(
        name.ljust(11, b"\0") + b"C" + b"\0" * 4 + bytes([width, 0]) + b"\0" * 14
        for name, width in ((b"CODE_ZE", 8), (b"LIBELLE", 30)))
    dbf = struct.pack("<4BIHH20x", 3, 126, 1, 1, len(zones), 32 + 64 + 1, 39) + fields + b"\r" + rows + b"\x1a"
    lambert = (
        'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF_1993",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],'
        'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],'
        'PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],'
        'PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],'
        'PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]')
    for ending, data in (("shp", header(len(content)) + content), ("shx", header(len(index)) + index), ("dbf", dbf),
                         ("prj", lambert.encode()), ("cpg", b"UTF-8")):
        path.with_suffix("." + ending).write_bytes(data)


def geopackage(path, layers):
    """Points in WGS84, a layer for each table (OGC 12-128r18)."""
    base = sqlite3.connect(path)
    base.executescript("""
      PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;
      CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
        organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
      CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
        description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT '2026-01-01T00:00:00.000Z', min_x DOUBLE,
        min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
        geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL);""")
    wgs84 = ('GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
             'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]')
    base.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,'')", [
        ("Undefined cartesian", -1, "NONE", -1, "undefined"), ("Undefined geographic", 0, "NONE", 0, "undefined"),
        ("WGS 84", 4326, "EPSG", 4326, wgs84)])
    for table, (columns, rows) in layers.items():
        base.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?,'features',?,4326)", (table, table))
        base.execute("INSERT INTO gpkg_geometry_columns VALUES (?,'geom','POINT',4326,0,0)", (table,))
        kinds = ", ".join(f'"{name}" {kind}' for name, kind in columns)
        base.execute(f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom BLOB, {kinds})')
        marks = ",".join("?" * (len(columns) + 1))
        names = ", ".join(f'"{name}"' for name, _ in columns)
        base.executemany(
            f'INSERT INTO "{table}" (geom, {names}) VALUES ({marks})',
            [(b"GP\0\1" + struct.pack("<i", 4326) + struct.pack("<bIdd", 1, 1, *point), *values) for point, *values in rows])
    base.commit()
    base.close()


def make(folder, towns):
    rows = [["Espaces de formation ouverts au 1er janvier 2026"], [], ["Commune", "Nom", "Nb places"]]
    rows += [list(site) for site in SITES] + [["TOTAL", None, sum(site[2] for site in SITES)], ["Source : Région"]]
    workbook(folder / "Sites ouverts.xlsx", rows)
    # The people of the table are twice those of the layer, so that the figures tell which were counted.
    table = ["Code commune;Libellé;PMUN"] + [f"{t['code']};{t['name']};{2 * int(t['population'])}" for t in towns]
    table.append(f";Total département;{sum(2 * int(t['population']) for t in towns)}")
    (folder / "Populations légales.csv").write_bytes("\r\n".join(table + [""]).encode("cp1252", "replace"))
    shapefile(folder / "Zones d’étude.shp", [
        (code, name, [(west, 6210000.0), (west, 6330000.0), (east, 6330000.0), (east, 6210000.0), (west, 6210000.0)])
        for code, name, west, east in ZONES])
    geopackage(folder / "Données.gpkg", {
        "communes": ([("code_insee", "TEXT"), ("nom", "TEXT"), ("population", "INTEGER")],
                     [((float(t["longitude"]), float(t["latitude"])), t["code"], t["name"], int(t["population"])) for t in towns]),
        "anciens_sites": ([("code_insee", "TEXT"), ("places", "INTEGER")],
                          [((float(t["longitude"]), float(t["latitude"])), t["code"], 10) for t in towns[:2]])})


def expected(towns):
    """People, those within 30 km, and the same by zone."""
    place = {t["code"]: (float(t["longitude"]), float(t["latitude"])) for t in towns}
    sites = [place[SITE_TOWNS[site[0]]] for site in SITES]
    people = {"Z1": 0, "Z2": 0}
    near = {"Z1": 0, "Z2": 0}
    for town in towns:
        easting, _ = lambert93(*place[town["code"]])
        assert abs(easting - SPLIT) > 200, f"{town['name']} is too near the border of the zones"
        distances = [metres(place[town["code"]], site) for site in sites]
        assert abs(min(distances) - 30000) > 1, f"{town['name']} is too near 30 km"
        zone = "Z1" if easting < SPLIT else "Z2"
        people[zone] += 2 * int(town["population"])
        near[zone] += 2 * int(town["population"]) * (min(distances) <= 30000)
    return people, near


def main():
    program = str(Path(sys.argv[1]).resolve())
    with open(ROOT / "GeoData/towns.csv", encoding="utf-8") as file:
        towns = [row for row in csv.DictReader(file) if row["department"] == "34" and row["population"]]
    people, near = expected(towns)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "Étude 2026"
        folder.mkdir()
        make(folder, towns)
        files = ["Sites ouverts.xlsx", "Populations légales.csv", "Zones d’étude.shp", "Données.gpkg"]
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        environment = {**os.environ, "LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8", "MAILLAGE_GEODATA": str(ROOT / "GeoData")}

        def run(*words):
            done = subprocess.run([program, *words], cwd=folder, env=environment, capture_output=True, text=True)
            said = done.stdout + done.stderr
            assert done.returncode == 0, f"{words}: {done.returncode}\n{said}"
            return said

        said = run("init", "étude.yml", *files)
        # Nothing is guessed in silence: what each file and each column is taken for, and what is left out.
        for word in ["Sites ouverts.xlsx", "Populations légales.csv", "Zones d’étude.shp", "Données.gpkg:communes",
                     "Données.gpkg:anciens_sites"]:
            assert word in said, f"init says nothing of {word}:\n{said}"
        study = (folder / "étude.yml").read_text(encoding="utf-8")
        said = run("validate", "étude.yml")
        assert "erreurs : 0" in said.replace("\u00a0", " ").replace("\u202f", " "), said
        said = run("run", "étude.yml", "--out", "résultats")
        for word in ["ligne 3 de la feuille", "totaux", "Windows-1252", "vers WGS84 par", "plusieurs dans une commune"]:
            assert word in said, f"run says nothing of {word}:\n{said}"
        for word in ["taken", "column", "layer"]:
            assert word not in said, f"run speaks English: {word}\n{said}"
        reports = list((folder / "résultats").rglob("gap-report.json"))
        assert len(reports) == 1, f"{reports}\n{study}"
        report = json.loads(reports[0].read_text(encoding="utf-8"))
        found = figures(report)
        assert found == (people, near), f"found {found}, expected {(people, near)}\n{study}\n{said}"
        after = {name: (folder / name).read_bytes() for name in before}
        assert after == before, "a file was changed"
    print(f"a planner's folder: {sum(near.values())} of {sum(people.values())} people within 30 km, as computed here")


def figures(report):
    """People, and those within 30 km, by zone; the names and the sum are looked at too."""
    zones = {zone["code"]: zone for zone in report["basins"]}
    assert {code: zone["name"] for code, zone in zones.items()} == {zone[0]: zone[1] for zone in ZONES}, zones
    people = {code: zone["people"] for code, zone in zones.items()}
    near = {code: covered(zone) for code, zone in zones.items()}
    assert (report["whole"]["people"], covered(report["whole"])) == (sum(people.values()), sum(near.values()))
    assert sorted(space["name"] for space in report["spaces"]) == sorted(site[1] for site in SITES), report["spaces"]
    return people, near


def covered(zone):
    return next(entry["people"] for entry in zone["covered"] if entry["km"] == 30)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
