#!/usr/bin/env python3
"""Makes the tables of this folder from GeoData: travel times, districts, firms, and spaces of today and tomorrow.

The times are invented: the distance as the crow flies, a third longer, at 60 km/h, and two minutes to set out.
Districts follow the latitude and firms the number of people; they only show what such tables look like.
"""
import csv
import math
from pathlib import Path

here = Path(__file__).resolve().parent
data = here.parent.parent / "GeoData"


def table(name):
    with open(data / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(name, head, rows):
    with open(here / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def kilometres(a, b):
    (x1, y1), (x2, y2) = (((math.radians(float(t["longitude"])), math.radians(float(t["latitude"]))) for t in (a, b)))
    h = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(h))


towns = {town["code"]: town for town in table("towns.csv")}
herault = [town for town in towns.values() if town["department"] == "34"]
sites = [row["code"] for row in table("training-spaces.csv")] + [row["code"] for row in table("candidates.csv")]
near = [towns[code] for code in sorted(set(sites)) if code in towns and min(kilometres(towns[code], t) for t in herault) < 60]

times = []
for town in herault:
    for site in near:
        minutes = 2 + kilometres(town, site) * 4 / 3
        if minutes <= 120:
            times.append((town["code"], site["code"], f"{minutes:.1f}"))
write("drive-times.csv", ("from", "to", "minutes"), times)


def district(town):
    latitude = float(town["latitude"])
    return ("1", "Coast") if latitude < 43.45 else ("2", "Plain") if latitude < 43.7 else ("3", "Hills")


write("districts.csv", ("code", "zone", "zone_name"), ((town["code"], *district(town)) for town in herault))
write("firms.csv", ("code", "firms"), ((town["code"], int(town["population"] or 0) // 12) for town in herault))
write("today.csv", ("town", "department"), [("Alès", "30"), ("Béziers", "34")])
write("tomorrow.csv", ("town", "department"), [("Alès", "30"), ("Béziers", "34"), ("Lunel", "34"), ("Clermont-l'Hérault", "34")])
