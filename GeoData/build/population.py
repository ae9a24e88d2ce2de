"""People: municipal population and those of working age."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from communes import Directory, city_of
from errors import BuildError
from inputs import read_rows
from movements import Movements

# The file of Mayotte gives the last three figures of a commune's code.
MAYOTTE = "97"


@dataclass
class People:
    """Populations by commune, and what was done to them."""

    population: dict[str, int]
    working_age: dict[str, int | None]
    all_ages: dict[str, int | None]  # in the census table of the working age
    mayotte: int
    districts_of_legal: int
    iris_total: int
    iris_working_age: int
    folded_districts: int
    folded_merged: list[tuple[str, str]] = field(default_factory=list)


def read_legal(path: Path, mayotte: Path, directory: Directory) -> tuple[dict[str, int], int]:
    """Legal municipal populations of every commune, and how many districts were added up to their city."""
    people: Counter[str] = Counter()
    districts = 0
    rows = [(path, code, number) for code, number in read_rows(path, [("COM",), ("PMUN",)])]
    rows += [(mayotte, MAYOTTE + code, number) for code, number in read_rows(mayotte, [("CODCOM",), ("PMUN",)])]
    seen: set[str] = set()
    for file, code, number in rows:
        if code in seen:
            raise BuildError(f"{file.name}: {code} is there twice")
        seen.add(code)
        target = city_of(code) or code
        districts += target != code
        if target not in directory.communes:
            raise BuildError(f"{file.name}: {code} is no commune")
        if not number.isdecimal():
            raise BuildError(f"{file.name}: {code} has the population {number!r}, expected a whole number")
        people[target] += int(number)
    if missing := sorted(directory.communes.keys() - people.keys()):
        raise BuildError(f"{path.name}: no population for {len(missing)} communes, first {missing[0]}")
    return dict(people), districts


def read_people(
    directory: Directory, movements: Movements, iris: list[dict[str, object]], legal: Path, mayotte: Path
) -> People:
    """Adds IRIS up to today's communes; a commune the census table does not name stays without a figure."""
    working: Counter[str] = Counter()
    everyone: Counter[str] = Counter()
    districts: set[str] = set()
    merged: set[tuple[str, str]] = set()
    for row in iris:
        code = row["iris"][:5]
        target = code
        if code not in directory.communes:
            if code not in movements.absorbed:
                raise BuildError(f"IRIS {row['iris']}: commune {code} is unknown and no successor is stated")
            target = movements.absorbed[code][1]
            if city_of(code):
                districts.add(code)
            else:
                merged.add((code, target))
        working[target] += row["pop_20_64"]
        everyone[target] += row["pop"]
    population, districts_of_legal = read_legal(legal, mayotte, directory)
    return People(
        population=population,
        working_age={code: working.get(code) for code in directory.communes},
        all_ages={code: everyone.get(code) for code in directory.communes},
        mayotte=sum(number for code, number in population.items() if code.startswith("976")),
        districts_of_legal=districts_of_legal,
        iris_total=sum(row["pop"] for row in iris),
        iris_working_age=sum(row["pop_20_64"] for row in iris),
        folded_districts=len(districts),
        folded_merged=sorted(merged),
    )
