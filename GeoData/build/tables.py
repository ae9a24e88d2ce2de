"""The CSV files: UTF-8, LF, comma, sorted by code, the same bytes each time."""

import csv
from collections import Counter
from pathlib import Path

from communes import Directory
from coordinates import DECIMALS, Positions
from errors import BuildError
from inputs import read_rows
from movements import Movements
from population import People

CAPACITY = 150


def write_csv(path: Path, columns: list[str], rows: list[list[object]]) -> None:
    """Writes one table through a temporary file, so that a failure leaves the old one."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
    part.replace(path)


def decimal(value: float) -> str:
    """At most six decimals, no trailing zeros, no minus zero."""
    text = f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def write_towns(
    path: Path, directory: Directory, positions: Positions, people: People, basin_of: dict[str, str]
) -> None:
    """towns.csv: one row a commune; an unknown number is an empty field."""
    rows = []
    for code in sorted(directory.communes):
        commune = directory.communes[code]
        longitude, latitude = positions.position[code]
        working = people.working_age[code]
        rows.append(
            [
                code,
                commune.name,
                decimal(longitude),
                decimal(latitude),
                positions.source[code],
                people.population[code],
                "" if working is None else working,
                commune.department,
                commune.region,
                commune.epci,
                basin_of[code],
            ]
        )
    columns = "code name longitude latitude coordinate_source population working_age_population department region epci"
    write_csv(path, [*columns.split(), "basin"], rows)


def write_absorbed(path: Path, movements: Movements) -> None:
    """absorbed-communes.csv: codes that are none of a commune any more."""
    rows = [[code, *facts] for code, facts in sorted(movements.absorbed.items())]
    write_csv(path, ["code", "name", "successor", "kind"], rows)


def write_epci(path: Path, directory: Directory) -> int:
    """epci.csv: the EPCI with at least one town; returns how many were left out."""
    towns = Counter(commune.epci for commune in directory.communes.values() if commune.epci)
    rows = [[code, directory.epci[code], towns[code]] for code in sorted(towns)]
    write_csv(path, ["code", "name", "towns"], rows)
    return len(directory.epci) - len(rows)


def _known(directory: Directory, path: Path, number: int, code: str, department: str) -> None:
    if code not in directory.communes:
        raise BuildError(f"{path.name}, row {number}: unknown commune {code}")
    actual = directory.communes[code].department
    if actual != department:
        raise BuildError(f"{path.name}, row {number}: {code} is in department {actual}, not {department}")


def write_spaces(path: Path, source: Path, directory: Directory) -> None:
    """training-spaces.csv: the identified spaces of the first wave."""
    fields = ["commune", "town", "department", "region", "wave", "announced", "source"]
    code_of = {name: code for code, name in directory.regions.items()}
    rows = []
    for number, row in enumerate(read_rows(source, [(name,) for name in fields]), start=2):
        code, town, department, region, wave, announced, page = row
        _known(directory, source, number, code, department)
        if code_of.get(region) != directory.communes[code].region:
            raise BuildError(f"{source.name}, row {number}: {code} is not in region {region}")
        rows.append([code, town, department, code_of[region], wave, announced, CAPACITY, "announced", page])
    if len({row[0] for row in rows}) != len(rows):
        raise BuildError(f"{source.name}: a commune is there twice")
    columns = ["code", "town", "department", "region", "wave", "announced", "capacity", "status", "source"]
    write_csv(path, columns, sorted(rows))


def write_candidates(path: Path, source: Path, directory: Directory) -> list[list[str]]:
    """candidates.csv: the Action coeur de ville communes; returns the rows that no published list confirms."""
    rows = []
    for number, row in enumerate(
        read_rows(source, [(name,) for name in ("commune", "town", "department", "acv_id", "evidence")]), start=2
    ):
        code, town, department, entry, evidence = row
        _known(directory, source, number, code, department)
        rows.append([code, town, department, directory.communes[code].region, entry, evidence])
    if len({row[0] for row in rows}) != len(rows):
        raise BuildError(f"{source.name}: a commune is there twice")
    write_csv(path, ["code", "town", "department", "region", "acv_id", "evidence"], sorted(rows))
    return [row for row in sorted(rows) if row[5] != "published list"]
