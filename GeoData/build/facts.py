"""Facts of towns that only some commands read: census people, work, income, zonings, and named sets of candidates."""

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from communes import Directory, city_of
from errors import BuildError
from inputs import read_rows
from movements import Movements
from population import People
from tables import write_csv

PEOPLE, INCOME, ZONES, SETS = "town-people.csv", "town-income.csv", "town-zones.csv", "candidate-sets.csv"
# What Insee writes where a median is secret or not available.
UNKNOWN = {"", "s", "nd"}
# The first figures of codes of overseas collectivities, which are not here.
COLLECTIVITIES = ("975", "977", "978", "986", "987", "988")
UNNAMED_ZONE = "ZZZZZ"
LISTED = re.compile(r"\((\d[\dAB]\d{3})\)")


@dataclass
class Facts:
    """Counts for SOURCES.md."""

    sums: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    mixed_incomes: list[str] = field(default_factory=list)
    overseas: int = 0  # entries of sets in overseas collectivities
    sets: dict[str, tuple[int, int]] = field(default_factory=dict)  # name: entries of the source, communes


def write_facts(folder: Path, directory: Directory, movements: Movements, people: People, files: dict[str, Path]) -> Facts:
    """Writes the four tables from the files given for them."""
    facts = Facts()
    _people(folder / PEOPLE, directory, movements, people, files["work"], facts)
    _income(folder / INCOME, directory, movements, files["income"], people, facts)
    _zones(folder / ZONES, directory, movements, files["town_zones"], facts)
    _sets(folder / SETS, directory, movements, files, facts)
    return facts


def _today(path: Path, code: str, directory: Directory, movements: Movements) -> str:
    """The commune of today that holds the ground of a code."""
    if code in directory.communes:
        return code
    if code in movements.absorbed:
        return movements.absorbed[code][1]
    raise BuildError(f"{path.name}: {code} is no commune and no successor is known")


def _people(
    path: Path, directory: Directory, movements: Movements, people: People, work: Path, facts: Facts
) -> None:
    """Adds the communes of 2018 up to those of today; a restored commune has no figure."""
    names = ("active_15_64_2018", "unemployed_15_64_2018")
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for code, *numbers in read_rows(work, [("code",), *((name,) for name in names)]):
        # The districts stand beside their city.
        if city_of(code):
            continue
        if "" in numbers:
            continue
        town = sums[_today(work, code, directory, movements)]
        for place, number in enumerate(numbers):
            town[place] += float(number)
    rows = []
    for code in sorted(directory.communes):
        everyone = people.all_ages[code]
        counted = [f"{number:.2f}" for number in sums[code]] if code in sums else ["", ""]
        rows.append([code, "" if everyone is None else everyone, *counted])
        for name, number in zip(("active", "unemployed"), sums.get(code, [0.0, 0.0])):
            facts.sums[name] += number
            facts.known[name] += code in sums
    write_csv(path, ["code", "population_2021", "active_2018", "unemployed_2018"], rows)


def _income(
    path: Path, directory: Directory, movements: Movements, source: Path, people: People, facts: Facts
) -> None:
    """A median belongs to the ground it was taken on: a commune that several have become has none."""
    medians: dict[str, list[str]] = defaultdict(list)
    for code, median in read_rows(source, [("CODGEO",), ("MED21",)]):
        if not city_of(code):
            medians[_today(source, code, directory, movements)].append(median)
    rows = []
    for code in sorted(medians):
        if len(medians[code]) > 1:
            facts.mixed_incomes.append(code)
        elif medians[code][0] not in UNKNOWN:
            rows.append([code, int(medians[code][0])])
    facts.known["income"] = len(rows)
    facts.sums["income"] = sum(people.population[code] for code, _ in rows)
    write_csv(path, ["code", "median_income_2021"], rows)


def _zones(path: Path, directory: Directory, movements: Movements, source: Path, facts: Facts) -> None:
    """Urban unit size, attraction category and bassin de vie; a bassin has the name of its town."""
    rows = []
    columns = ["code", "urban_unit_size", "attraction_category", "bassin_vie_2012"]
    for code, size, category, bassin in sorted(read_rows(source, [(name,) for name in columns])):
        if code not in directory.communes:
            raise BuildError(f"{source.name}: {code} is no commune")
        bassin = "" if bassin == UNNAMED_ZONE else bassin
        name = directory.communes[_today(source, bassin, directory, movements)].name if bassin else ""
        rows.append([code, size, category, bassin, name])
        for what, value in (("urban-unit-size", size), ("attraction", category), ("bassin-de-vie", bassin)):
            facts.known[what] += value != ""
    write_csv(
        path, ["code", "urban_unit_size_2020", "attraction_2020", "bassin_de_vie_2012", "bassin_de_vie_name"], rows
    )


def _sets(path: Path, directory: Directory, movements: Movements, files: dict[str, Path], facts: Facts) -> None:
    """The communes of each set: those that an entry lists, not where its point lies."""
    sources = {
        "petites-villes-de-demain": ["petites_villes_de_demain"],
        "france-services": ["france_services"],
        "tiers-lieux": ["fabriques_de_territoire", "manufactures_de_proximite"],
    }
    members: dict[str, dict[str, int]] = {}
    for name, keys in sources.items():
        counts: Counter[str] = Counter()
        for key in keys:
            for entry in json.loads(files[key].read_text(encoding="utf-8"))["features"]:
                listed = LISTED.findall(entry["properties"]["liste_geo"] or "")
                if not listed:
                    raise BuildError(f"{files[key].name}: {entry['properties']['id_territoire']} lists no commune")
                held = [code for code in listed if not code.startswith(COLLECTIVITIES)]
                facts.overseas += len(listed) - len(held)
                counts.update(_today(files[key], code, directory, movements) for code in held)
        members[name] = counts
        facts.sets[name] = (counts.total(), len(counts))
    rows = [[name, code, counts[code]] for name, counts in sorted(members.items()) for code in sorted(counts)]
    write_csv(path, ["set", "code", "entries"], rows)
