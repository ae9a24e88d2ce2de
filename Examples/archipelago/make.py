"""Makes the files of this example: an invented archipelago, so that nobody's figures are at stake.

    pip install geopandas openpyxl && python make.py

Two islands in UTM zone 26N (EPSG:32626). Municipalities are Voronoi cells cut by the coast; people fall with rank as in
Zipf's law. The generator is a fixed linear congruential one: the same files each time.
"""

import datetime
import math
import re
import zipfile
from pathlib import Path

import geopandas
import openpyxl
from shapely import MultiPoint, Point, Polygon, union_all, voronoi_polygons

FOLDER = Path(__file__).parent
ISLANDS = {  # centre (metres), half axes, rotation, number of municipalities
    "Grande": ((420_000, 4_905_000), (52_000, 21_000), 0.35, 26),
    "Pequena": ((512_000, 4_871_000), (24_000, 13_000), -0.5, 9),
}
DISTRICTS = {"D1": "Poente", "D2": "Centro", "D3": "Serra", "D4": "Nascente", "D5": "Pequena"}
FIRST = ["Ribeira", "Vila", "Porto", "Monte", "São", "Lagoa", "Fajã", "Ponta"]
SECOND = ["Velha", "Nova", "do Norte", "do Sul", "Telmo", "das Pedras", "d'Além", "da Cruz", "Formosa"]


class Numbers:
    """Numbers from 0 to 1 (Knuth's MMIX constants)."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53


def coast(centre, axes, rotation, numbers):
    phases = [numbers.next() * math.tau for _ in range(5)]
    points = []
    for step in range(144):
        angle = step * math.tau / 144
        swell = 1 + sum(math.sin((k + 2) * angle + phase) / (9 + 3 * k) for k, phase in enumerate(phases))
        x, y = axes[0] * swell * math.cos(angle), axes[1] * swell * math.sin(angle)
        points.append((round(centre[0] + x * math.cos(rotation) - y * math.sin(rotation)),
                       round(centre[1] + x * math.sin(rotation) + y * math.cos(rotation))))
    return Polygon(points)


def seeds(shape, count, numbers):
    """Points that keep a distance from one another."""
    least = 0.62 * math.sqrt(shape.area / count)
    left, bottom, right, top = shape.bounds
    chosen = []
    while len(chosen) < count:
        point = Point(left + numbers.next() * (right - left), bottom + numbers.next() * (top - bottom))
        if shape.contains(point) and all(point.distance(other) > least for other in chosen):
            chosen.append(point)
    return chosen


def municipalities():
    numbers = Numbers(2019)
    rows = []
    for island, (centre, axes, rotation, count) in ISLANDS.items():
        shape = coast(centre, axes, rotation, numbers)
        points = seeds(shape, count, numbers)
        cells = voronoi_polygons(MultiPoint(points), extend_to=shape)
        for cell in cells.geoms:
            part = cell.intersection(shape)
            rows.append({"island": island, "geometry": part})
    names = [f"{a} {b}" for b in SECOND for a in FIRST]
    rows.sort(key=lambda row: (row["island"], row["geometry"].centroid.x))
    for index, row in enumerate(rows):
        row["MUN_COD"] = f"{101 + index * 7:04d}"
        row["NOME"] = names[index * 2 % len(names) + index * 2 // len(names)]
    ranks = sorted(range(len(rows)), key=lambda _: numbers.next())
    for row, rank in zip(rows, ranks):
        row["HAB"] = round(41_000 / (rank + 1) ** 0.9)
    grande = sorted(row["geometry"].centroid.x for row in rows if row["island"] == "Grande")
    limits = [grande[len(grande) * k // 4] for k in (1, 2, 3)]
    for row in rows:
        if row["island"] == "Pequena":
            row["DISTRITO"] = "D5"
        else:
            row["DISTRITO"] = f"D{1 + sum(row['geometry'].centroid.x >= limit for limit in limits)}"
    return rows


def write_spaces(rows):
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2019, 1, 1)
    sheet = book.active
    sheet.title = "Espaços"
    sheet.append(["Município", "Lugares", "Estado"])
    largest = sorted(rows, key=lambda row: -row["HAB"])
    for row, places in zip((largest[0], largest[3], largest[9]), (40, 24, 12)):
        sheet.append([row["NOME"], places, "aberto"])
    path = FOLDER / "espacos.xlsx"
    book.save(path)
    # The same bytes each time: no clock in the archive.
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    clock = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            data = clock.sub(rb"\g<1>2019-01-01T00:00:00Z", data)
            archive.writestr(zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def main():
    rows = municipalities()
    towns = geopandas.GeoDataFrame(rows, crs="EPSG:32626")[["MUN_COD", "NOME", "HAB", "DISTRITO", "geometry"]]
    towns.to_file(FOLDER / "municipios.shp", encoding="UTF-8", DBF_DATE_LAST_UPDATE="2019-01-01")
    districts = []
    for code, name in DISTRICTS.items():
        shape = union_all([row["geometry"] for row in rows if row["DISTRITO"] == code])
        districts.append({"COD": code, "NOME": name, "geometry": shape})
    geopandas.GeoDataFrame(districts, crs="EPSG:32626").to_file(FOLDER / "distritos.shp", encoding="UTF-8", DBF_DATE_LAST_UPDATE="2019-01-01")
    write_spaces(rows)


if __name__ == "__main__":
    main()
