"""Writes former-names.csv: names that communes had, each with the commune that holds their ground now.

Usage: python3 former_names.py mouvements-communes.csv

The table is Insee's list of movements of communes (MOD, DATE_EFF, TYPECOM_AV, COM_AV, ..., LIBELLE_AP), Licence Ouverte.
A name that a commune had is followed from the last movement that ended it, through every later one, to a town of
towns.csv. A name that the town of the same code still has, accents and hyphens aside, is left out.
"""
import csv
import hashlib
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
SHA256 = "89be99e24eefa87d68b779089e9a8b6f2b339a586b060ddb1298f673bf5c617f"


def words(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    plain = plain.lower().replace("œ", "oe").replace("æ", "ae")
    parts = "".join(c if c.isalnum() else " " for c in plain).split()
    return [{"st": "saint", "ste": "sainte"}.get(part, part) for part in parts]


def main():
    path = pathlib.Path(sys.argv[1])
    if hashlib.sha256(path.read_bytes()).hexdigest() != SHA256:
        sys.exit("former: another edition than the pinned one")
    with open(path, encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["TYPECOM_AV"] == row["TYPECOM_AP"] == "COM"]
    with open(HERE.parent / "towns.csv", encoding="utf-8") as file:
        towns = {row["code"]: row["name"] for row in csv.DictReader(file)}
    leaving = {}
    for row in rows:
        before = (row["COM_AV"], row["LIBELLE_AV"])
        after = (row["COM_AP"], row["LIBELLE_AP"])
        leaving.setdefault(before, {}).setdefault(row["DATE_EFF"], set()).add(after)

    def ended(place):
        """The movement that ended a name: the last one, and what came of it; nothing where it goes on."""
        dates = leaving.get(place, {})
        if not dates:
            return None
        date = max(dates)
        # A commune from which another was taken is still there.
        return None if place in dates[date] else (date, dates[date])

    def present(place, since=""):
        """Codes of the towns of today that a name leads to."""
        seen, open_, found = set(), [(place, since)], set()
        while open_:
            place, since = open_.pop()
            if place in seen:
                continue
            seen.add(place)
            end = ended(place)
            if end is None or end[0] < since:
                found.add(place[0])
            else:
                open_ += [(after, end[0]) for after in end[1]]
        return {code for code in found if code in towns}

    lines = []
    for place in sorted(leaving):
        code, name = place
        end = ended(place)
        if end is None or (code in towns and words(towns[code]) == words(name)):
            continue
        codes = set().union(*(present(after, end[0]) for after in end[1]))
        if len(codes) == 1:
            successor = codes.pop()
            if words(towns[successor]) != words(name):
                lines.append((code, name, successor, end[0][:4]))
    with open(HERE.parent / "former-names.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["code", "name", "successor", "until"])
        writer.writerows(lines)
    print(len(lines))


main()
