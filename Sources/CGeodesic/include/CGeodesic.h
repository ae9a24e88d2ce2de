// Geodesics of GeographicLib, a library in C++, for callers in C: degrees, metres; NaN in, NaN out.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

// The version of GeographicLib, such as 2.1.2.
const char *cgeodesic_version(void);

// An ellipsoid, and a geodesic on one: made by the functions below, freed by the caller, unchanged in between.
typedef struct cgeodesic_ellipsoid cgeodesic_ellipsoid;
typedef struct cgeodesic_line cgeodesic_line;

// Null where no ellipsoid has the radius (metres) and flattening.
const cgeodesic_ellipsoid *cgeodesic_ellipsoid_new(double radius, double flattening);
void cgeodesic_ellipsoid_free(const cgeodesic_ellipsoid *ellipsoid);

// Length of the shortest path.
double cgeodesic_distance(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double latitude2, double longitude2);

// The same with azimuths at both ends.
double cgeodesic_inverse(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double latitude2, double longitude2,
    double *azimuth1, double *azimuth2);

// Where a path ends that leaves at an azimuth and runs a distance.
void cgeodesic_direct(
    const cgeodesic_ellipsoid *ellipsoid, double latitude1, double longitude1, double azimuth1, double distance,
    double *latitude2, double *longitude2, double *azimuth2);

// The geodesic that leaves at an azimuth; null where there is no memory.
const cgeodesic_line *cgeodesic_line_new(
    const cgeodesic_ellipsoid *ellipsoid, double latitude, double longitude, double azimuth);
void cgeodesic_line_free(const cgeodesic_line *line);
void cgeodesic_line_position(const cgeodesic_line *line, double distance, double *latitude, double *longitude);

// Area of a ring, above 0 where it turns counterclockwise, and its length; `positions` are pairs of longitude and latitude.
double cgeodesic_area(const cgeodesic_ellipsoid *ellipsoid, const double *positions, long count, double *perimeter);

#ifdef __cplusplus
}
#endif
