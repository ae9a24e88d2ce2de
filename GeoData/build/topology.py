"""One planar mesh of all commune boundaries: each face belongs to one commune, so zones built from faces match."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import shapely

from communes import Directory, read_facts
from geodesy import area_km2

GRID_DEGREES = 1e-5
LARGEST_FILLED_KM2 = 1.0
SIMPLIFICATION_DEGREES = 0.0005


@dataclass
class Mesh:
    """The faces, the commune of each (None for a hole that stays), and what was repaired."""

    faces: np.ndarray
    commune: list[str | None]
    input_vertices: int
    overlaps: list[tuple[float, list[str]]] = field(default_factory=list)
    merged: list[tuple[str, float]] = field(default_factory=list)
    delegated: dict[str, float] = field(default_factory=dict)
    filled: list[tuple[str, float]] = field(default_factory=list)
    holes: list[tuple[float, float, float]] = field(default_factory=list)
    closures: list[tuple[str, float]] = field(default_factory=list)
    contested: list[tuple[str, list[str]]] = field(default_factory=list)
    invalid_inputs: int = 0


def build_mesh(directory: Directory) -> Mesh:
    """Nodes every boundary on the grid, cuts the plane into faces and gives each face to a commune."""
    owners = [(code, 0) for code, commune in directory.communes.items() if commune.boundary is not None]
    boundaries = [directory.communes[code].boundary for code, _ in owners]
    for parent, _, boundary in directory.delegated_boundaries:
        owners.append((parent, 1))
        boundaries.append(boundary)
    polygons = np.array(boundaries, dtype=object)
    lines = list(shapely.boundary(polygons))
    for row in read_facts("frontier_closures.csv"):
        ends = [(float(row[f"{end}_longitude"]), float(row[f"{end}_latitude"])) for end in ("from", "to")]
        lines.append(shapely.LineString(ends))
    noded = shapely.line_merge(shapely.union_all(lines, grid_size=GRID_DEGREES))
    faces = shapely.normalize(shapely.get_parts(shapely.polygonize([noded])))
    lowest = shapely.bounds(faces)
    faces = faces[np.lexsort((lowest[:, 3], lowest[:, 2], lowest[:, 1], lowest[:, 0]))]
    mesh = Mesh(
        faces=faces,
        commune=[None] * len(faces),
        input_vertices=int(shapely.get_num_coordinates(polygons).sum()),
        invalid_inputs=int((~shapely.is_valid(polygons)).sum()),
    )
    _claim(mesh, owners, polygons)
    _fill(mesh, directory)
    return mesh


def _claim(mesh: Mesh, owners: list[tuple[str, int]], polygons: np.ndarray) -> None:
    """A face goes to the commune that covers a point inside it; several claimants: the lower code."""
    points = shapely.point_on_surface(mesh.faces)
    claims: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for face, polygon in zip(*shapely.STRtree(polygons).query(points, predicate="intersects")):
        code, level = owners[polygon]
        claims[int(face)].add((level, code))
    for face in sorted(claims):
        level, code = min(claims[face])
        mesh.commune[face] = code
        rivals = sorted(other for rank, other in claims[face] if rank == level)
        if len(rivals) > 1:
            mesh.overlaps.append((area_km2(mesh.faces[face]), rivals))
        if level == 1:
            mesh.delegated[code] = mesh.delegated.get(code, 0.0) + area_km2(mesh.faces[face])


def _fill(mesh: Mesh, directory: Directory) -> None:
    """Gives each unclaimed face to the commune that absorbed it, or when small to the longest neighbour.

    Several communes beside a face may have absorbed one: faces with one such neighbour are decided first, the others
    then prefer a commune that has received nothing yet.
    """
    tree = shapely.STRtree(mesh.faces)
    closed = {row["successor"] for row in read_facts("frontier_closures.csv")}
    decisions: dict[int, str] = {}
    contested: list[tuple[int, float, list[str]]] = []
    for face in (number for number, code in enumerate(mesh.commune) if code is None):
        area = area_km2(mesh.faces[face])
        neighbours = _neighbours(mesh, tree, face)
        heirs = [code for code in neighbours if code in directory.predecessors_without_boundary]
        if area >= LARGEST_FILLED_KM2 and len(heirs) > 1:
            contested.append((face, area, heirs))
        elif area >= LARGEST_FILLED_KM2 and heirs:
            decisions[face] = heirs[0]
            mesh.merged.append((heirs[0], area))
        elif area < LARGEST_FILLED_KM2 and neighbours:
            decisions[face] = neighbours[0]
            mesh.filled.append((neighbours[0], area))
        else:
            centre = mesh.faces[face].centroid
            mesh.holes.append((centre.x, centre.y, area))
    served = {code for code, _ in mesh.merged}
    for face, area, heirs in contested:
        heir = next((code for code in heirs if code not in served), heirs[0])
        decisions[face] = heir
        mesh.merged.append((heir, area))
        mesh.contested.append((heir, heirs))
    mesh.closures = [(code, area) for code, area in mesh.merged if code in closed]
    for face, code in decisions.items():
        mesh.commune[face] = code


def _neighbours(mesh: Mesh, tree: shapely.STRtree, face: int) -> list[str]:
    """The communes that share a border with a face, the longest border first."""
    shared: dict[str, float] = defaultdict(float)
    edge = mesh.faces[face].boundary
    for other in sorted(tree.query(mesh.faces[face], predicate="intersects")):
        if (code := mesh.commune[other]) is not None:
            shared[code] += shapely.intersection(edge, mesh.faces[other].boundary).length
    return sorted((code for code in shared if shared[code] > 0), key=lambda code: (-shared[code], code))


def dissolve(mesh: Mesh, zone_of: dict[str, object]) -> dict[object, shapely.Geometry]:
    """Joins the faces of each zone; exact, since faces share their edges vertex for vertex."""
    groups: dict[object, list[shapely.Geometry]] = defaultdict(list)
    for face, code in zip(mesh.faces, mesh.commune):
        if code is not None:
            groups[zone_of[code]].append(face)
    return {zone: shapely.coverage_union_all(groups[zone]) for zone in sorted(groups)}


def simplify(cells: dict[object, shapely.Geometry]) -> dict[object, shapely.Geometry]:
    """Simplifies all cells together, so that neighbours keep one common border."""
    keys = list(cells)
    return dict(zip(keys, shapely.coverage_simplify([cells[key] for key in keys], SIMPLIFICATION_DEGREES)))


def merge(
    cells: dict[tuple[str, ...], shapely.Geometry], zone: Callable[[tuple[str, ...]], str]
) -> dict[str, shapely.Geometry]:
    """Joins the cells of each zone."""
    groups: dict[str, list[shapely.Geometry]] = defaultdict(list)
    for key in sorted(cells):
        groups[zone(key)].append(cells[key])
    return {code: shapely.coverage_union_all(groups[code]) for code in sorted(groups)}
