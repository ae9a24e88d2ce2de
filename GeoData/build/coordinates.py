"""Where each town stands: its town hall, or a point inside its boundary."""

from dataclasses import dataclass, field

import shapely

from communes import Directory
from geodesy import distance_metres, distance_to_polygon_metres

TOLERANCE_METRES = 500.0
DECIMALS = 6

TOWN_HALL = "town-hall"
INSIDE_POINT = "inside-point"


@dataclass
class Positions:
    """Position and source word by commune, and what was repaired."""

    position: dict[str, tuple[float, float]]
    source: dict[str, str]
    missing: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    outside: list[tuple[str, float]] = field(default_factory=list)
    moved: list[tuple[str, float]] = field(default_factory=list)
    held_by_other: list[tuple[str, str]] = field(default_factory=list)


def place_towns(
    directory: Directory, boundaries: dict[str, shapely.Geometry], holders: dict[str, str]
) -> Positions:
    """Keeps a town hall that is inside its commune or within the tolerance of it; replaces every other.

    A commune without a boundary lies in that of its holder, the commune that it left.
    """
    result = Positions(position={}, source={})
    for code in sorted(directory.communes):
        commune = directory.communes[code]
        boundary = boundaries.get(code)
        if boundary is None:
            boundary = boundaries[holders[code]]
            result.held_by_other.append((code, holders[code]))
        keep = False
        if commune.town_hall is None:
            (result.empty if commune.town_hall_state == "empty" else result.missing).append(code)
        else:
            distance = distance_to_polygon_metres(commune.town_hall, boundary)
            keep = distance <= TOLERANCE_METRES
            if distance > 0:
                result.outside.append((code, distance))
        if keep:
            longitude, latitude = commune.town_hall
            result.position[code] = (round(longitude, DECIMALS), round(latitude, DECIMALS))
            result.source[code] = TOWN_HALL
        else:
            result.position[code] = inside_point(boundary)
            result.source[code] = INSIDE_POINT
            if commune.town_hall is not None:
                result.moved.append((code, distance_metres(commune.town_hall, result.position[code])))
    return result


def inside_point(boundary: shapely.Geometry) -> tuple[float, float]:
    """A point inside the largest part of a boundary, still inside once rounded."""
    largest = max(shapely.get_parts(boundary), key=lambda part: (part.area, part.bounds))
    centre = shapely.centroid(largest)
    for candidate in (centre, shapely.point_on_surface(largest), shapely.maximum_inscribed_circle(largest).centroid):
        point = (round(candidate.x, DECIMALS), round(candidate.y, DECIMALS))
        if largest.contains(shapely.Point(point)):
            return point
    raise ValueError("no rounded point lies inside the boundary")


def hall_to_inside_metres(
    directory: Directory, boundaries: dict[str, shapely.Geometry], positions: Positions
) -> list[float]:
    """How far a replacement would have moved each town hall that is inside its commune, sorted."""
    outside = {code for code, _ in positions.outside}
    return sorted(
        distance_metres(directory.communes[code].town_hall, inside_point(boundaries[code]))
        for code, source in positions.source.items()
        if source == TOWN_HALL and code not in outside
    )
