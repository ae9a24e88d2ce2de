"""The three layers of zones: employment basins, departments, regions, all cut from the same simplified cells."""

import math
from collections import Counter
from dataclasses import dataclass

import shapely

from communes import Directory
from geodesy import area_km2
from population import People
from topology import Mesh, dissolve, merge, simplify

# Metres in one degree of a great circle; used only to compare borders, where one percent does not matter.
METRES_PER_DEGREE = 111_195.0


@dataclass
class Layers:
    """Zones by code, before and after simplification."""

    cells: int
    basins: dict[str, shapely.Geometry]
    departments: dict[str, shapely.Geometry]
    regions: dict[str, shapely.Geometry]
    exact_basins: dict[str, shapely.Geometry]
    vertices_before: int
    vertices_after: int


def build_layers(mesh: Mesh, directory: Directory, basin_of: dict[str, str]) -> Layers:
    """Dissolves the mesh into cells (basin and department), simplifies them once, and joins them three ways."""
    cell_of = {code: (basin_of[code], commune.department) for code, commune in directory.communes.items()}
    exact = dissolve(mesh, cell_of)
    simple = simplify(exact)
    return Layers(
        cells=len(exact),
        basins=merge(simple, lambda key: key[0]),
        departments=merge(simple, lambda key: key[1]),
        regions=merge(simple, lambda key: directory.departments[key[1]][1]),
        exact_basins=merge(exact, lambda key: key[0]),
        vertices_before=int(shapely.get_num_coordinates(list(exact.values())).sum()),
        vertices_after=int(shapely.get_num_coordinates(list(simple.values())).sum()),
    )


def zone_people(directory: Directory, people: People, zone_of: dict[str, str]) -> dict[str, dict[str, int]]:
    """Towns and known people of each zone."""
    towns: Counter[str] = Counter()
    population: Counter[str] = Counter()
    working: Counter[str] = Counter()
    for code in directory.communes:
        zone = zone_of[code]
        towns[zone] += 1
        population[zone] += people.population[code]
        working[zone] += people.working_age[code] or 0
    return {
        zone: {"towns": towns[zone], "population": population[zone], "working_age_population": working[zone]}
        for zone in sorted(towns)
    }


def border_shift_metres(before: shapely.Geometry, after: shapely.Geometry) -> float:
    """How far the border moved: the larger of both one-way distances, taken at vertices and every 50 m."""
    shrink = math.cos(math.radians(before.centroid.y))

    def flat(geometry: shapely.Geometry) -> shapely.Geometry:
        scale = (METRES_PER_DEGREE * shrink, METRES_PER_DEGREE)
        return shapely.transform(geometry.boundary, lambda xy: xy * scale)

    old, new = flat(before), flat(after)
    there = shapely.distance(shapely.points(shapely.get_coordinates(old)), new).max()
    back = shapely.distance(shapely.points(shapely.get_coordinates(shapely.segmentize(new, 50))), old).max()
    return float(max(there, back))


def area_change(before: shapely.Geometry, after: shapely.Geometry) -> float:
    """Relative change of the geodesic area."""
    return area_km2(after) / area_km2(before) - 1
