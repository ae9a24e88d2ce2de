"""Areas and distances on the WGS84 ellipsoid."""

import math

import pyproj
import shapely

GEOD = pyproj.Geod(ellps="WGS84")


def area_km2(geometry: shapely.Geometry) -> float:
    """Geodesic area of a polygon or multipolygon."""
    return abs(GEOD.geometry_area_perimeter(shapely.orient_polygons(geometry))[0]) / 1e6


def distance_metres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Geodesic distance between two positions."""
    return GEOD.inv(a[0], a[1], b[0], b[1])[2]


def distance_to_polygon_metres(point: tuple[float, float], polygon: shapely.Geometry) -> float:
    """Distance from a point to a polygon, 0 inside.

    The nearest border point is found with longitudes shrunk by the cosine of the latitude of the point; the line to
    it is then measured on the ellipsoid. Good to a fraction of a percent over tens of kilometres; far away
    (a point on the wrong side of the world) only the order of magnitude holds.
    """
    if polygon.intersects(shapely.Point(point)):
        return 0.0
    shrink = math.cos(math.radians(point[1]))
    flat = shapely.transform(polygon, lambda xy: xy * (shrink, 1.0))
    nearest = shapely.shortest_line(flat, shapely.Point(point[0] * shrink, point[1])).coords[0]
    return distance_metres(point, (nearest[0] / shrink, nearest[1]))
