"""People: municipal population and those of working age."""

from collections import Counter
from dataclasses import dataclass, field

from communes import Directory, city_of, read_facts
from errors import BuildError


@dataclass
class People:
    """Populations by commune, and what was done to them."""

    population: dict[str, int | None]
    working_age: dict[str, int | None]
    iris_total: int
    iris_working_age: int
    folded_districts: int
    folded_merged: list[tuple[str, str]] = field(default_factory=list)
    subtracted: list[tuple[str, str, int]] = field(default_factory=list)
    held_elsewhere: list[tuple[str, str]] = field(default_factory=list)


def read_people(directory: Directory, iris: list[dict[str, object]]) -> People:
    """Adds IRIS up to today's communes; a commune the census table does not name stays without a figure."""
    sums: Counter[str] = Counter()
    districts: set[str] = set()
    merged: set[tuple[str, str]] = set()
    for row in iris:
        code = row["iris"][:5]
        target = code
        if code not in directory.communes:
            if (city := city_of(code)) is not None:
                target = city
                districts.add(code)
            elif code in directory.successor:
                target = directory.successor[code]
                merged.add((code, target))
        if target not in directory.communes:
            raise BuildError(f"IRIS {row['iris']}: commune {code} is unknown and no successor is stated")
        sums[target] += row["pop_20_64"]
    population = {code: commune.population for code, commune in directory.communes.items()}
    subtracted: list[tuple[str, str, int]] = []
    held: list[tuple[str, str]] = []
    for fact in read_facts("restored_communes.csv"):
        code, holder = fact["code"], fact["held_by"]
        held.append((code, holder))
        if fact["population_counted_twice"] == "yes":
            population[holder] -= population[code]
            subtracted.append((code, holder, population[code]))
    return People(
        population=population,
        working_age={code: sums.get(code) for code in directory.communes},
        iris_total=sum(row["pop"] for row in iris),
        iris_working_age=sum(row["pop_20_64"] for row in iris),
        folded_districts=len(districts),
        folded_merged=sorted(merged),
        subtracted=subtracted,
        held_elsewhere=held,
    )
