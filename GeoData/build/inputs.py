"""The files a person gives on the command line: each refusal names the file, the row and what was expected."""

import csv
from pathlib import Path

from errors import BuildError


def read_rows(path: Path, columns: list[tuple[str, ...]]) -> list[list[str]]:
    """Reads a UTF-8 CSV and returns the wanted columns; each may go by one of several names."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BuildError(f"{path.name}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise BuildError(f"{path.name}: expected UTF-8 text") from error
    lines = text.splitlines()
    separator = ";" if lines and lines[0].count(";") > lines[0].count(",") else ","
    reader = csv.reader(lines, delimiter=separator)
    header = next(reader, [])
    places = []
    for names in columns:
        place = next((header.index(name) for name in names if name in header), None)
        if place is None:
            raise BuildError(f"{path.name}: no column {' or '.join(names)}; found {', '.join(header) or 'nothing'}")
        places.append(place)
    rows = []
    for number, row in enumerate(reader, start=2):
        if len(row) != len(header):
            raise BuildError(f"{path.name}, row {number}: {len(row)} fields, expected {len(header)}")
        rows.append([row[place].strip() for place in places])
    if not rows:
        raise BuildError(f"{path.name}: no rows")
    return rows


def read_mapping(path: Path, key: tuple[str, ...], value: tuple[str, ...]) -> dict[str, str]:
    """Reads a two-column table whose keys must be distinct."""
    mapping: dict[str, str] = {}
    for number, (name, content) in enumerate(read_rows(path, [key, value]), start=2):
        if not name or not content:
            raise BuildError(f"{path.name}, row {number}: empty field")
        if name in mapping:
            raise BuildError(f"{path.name}, row {number}: {name} is there twice")
        mapping[name] = content
    return mapping


def read_zoning(path: Path, names_path: Path, communes: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Reads the basin of each commune and the basins' names, and checks that they fit each other."""
    basin_of = read_mapping(path, ("commune", "CODGEO"), ("zone_emploi", "ZE2020"))
    names = read_mapping(names_path, ("zone_emploi", "ZE2020"), ("name", "LIBZE2020", "LIBGEO"))
    if missing := sorted(communes - basin_of.keys()):
        raise BuildError(f"{path.name}: no basin for {len(missing)} communes, first {missing[0]}")
    if unknown := sorted(basin_of.keys() - communes):
        raise BuildError(f"{path.name}: {len(unknown)} unknown communes, first {unknown[0]}")
    if unnamed := sorted(set(basin_of.values()) ^ names.keys()):
        raise BuildError(f"{names_path.name}: basin {unnamed[0]} is in one of the two zoning files only")
    return basin_of, names
