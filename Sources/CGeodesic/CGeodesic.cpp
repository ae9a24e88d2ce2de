#include "CGeodesic.h"

#include <GeographicLib/Config.h>
#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/GeodesicLine.hpp>
#include <GeographicLib/PolygonArea.hpp>
#include <new>

using GeographicLib::Geodesic;
using GeographicLib::GeodesicLine;
using GeographicLib::PolygonArea;

struct cgeodesic_ellipsoid {
  Geodesic geodesic;
};

struct cgeodesic_line {
  GeodesicLine line;
};

const char *cgeodesic_version(void) { return GEOGRAPHICLIB_VERSION_STRING; }

const cgeodesic_ellipsoid *cgeodesic_ellipsoid_new(double radius, double flattening) {
  try {
    return new cgeodesic_ellipsoid{Geodesic(radius, flattening)};
  } catch (...) {
    return nullptr;
  }
}

void cgeodesic_ellipsoid_free(const cgeodesic_ellipsoid *ellipsoid) { delete ellipsoid; }

double cgeodesic_distance(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double latitude2, double longitude2) {
  double distance;
  ellipsoid->geodesic.Inverse(latitude1, longitude1, latitude2, longitude2, distance);
  return distance;
}

double cgeodesic_inverse(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double latitude2, double longitude2,
    double *azimuth1, double *azimuth2) {
  double distance;
  ellipsoid->geodesic.Inverse(latitude1, longitude1, latitude2, longitude2, distance, *azimuth1, *azimuth2);
  return distance;
}

void cgeodesic_direct(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double azimuth1, double distance,
    double *latitude2, double *longitude2, double *azimuth2) {
  ellipsoid->geodesic.Direct(latitude1, longitude1, azimuth1, distance, *latitude2, *longitude2, *azimuth2);
}

const cgeodesic_line *cgeodesic_line_new(
    const cgeodesic_ellipsoid *ellipsoid, double latitude, double longitude, double azimuth) {
  return new (std::nothrow) cgeodesic_line{ellipsoid->geodesic.Line(latitude, longitude, azimuth)};
}

void cgeodesic_line_free(const cgeodesic_line *line) { delete line; }

void cgeodesic_line_position(const cgeodesic_line *line, double distance, double *latitude, double *longitude) {
  line->line.Position(distance, *latitude, *longitude);
}

double cgeodesic_area(const cgeodesic_ellipsoid *ellipsoid, const double *positions, long count, double *perimeter) {
  PolygonArea ring(ellipsoid->geodesic);
  for (long index = 0; index < count; ++index) ring.AddPoint(positions[2 * index + 1], positions[2 * index]);
  double area;
  ring.Compute(false, true, *perimeter, area);
  return area;
}
