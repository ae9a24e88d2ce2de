/* Maillage for C: coverage of territories by facilities.

   Made by .ci/header.py from Sources/CMaillage; 'make api' writes it anew.

   Calls run on the caller's thread, start no threads and no processes, and end the process for no value that comes in:
   they answer 0, or a code of maillage_status, and maillage_last_error says which row and column and why. A refused call
   leaves its outputs as they were unless it says otherwise. Handles are opaque; sites, pairs and points may be shared by
   threads, rows belong to one at a time. A pointer that is not null must lead to as many values as its count says.
   Coordinates are longitude and latitude in degrees on WGS84; strides are in bytes, so that a column of a table of rows
   is read where it lies. */
#ifndef MAILLAGE_H
#define MAILLAGE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct ArrowArrayStream; /* arrow.apache.org/docs/format/CStreamInterface.html */

/* What calls answer. */
enum maillage_status {
  MAILLAGE_OK = 0,
  /* A pointer is null, a count negative or too large, a stride not usable. */
  MAILLAGE_ARGUMENT = 1,
  /* A coordinate is not a number, infinite or out of range: column 0 is the longitude, 1 the latitude. */
  MAILLAGE_POSITION = 2,
  /* A weight is not finite, negative, or not a whole number where sums are exact. */
  MAILLAGE_WEIGHT = 3,
  /* A zone is not in 0..<zone_count. */
  MAILLAGE_ZONE = 4,
  /* A distance is not a number or negative. */
  MAILLAGE_DISTANCE = 5,
  /* No choice satisfies what is asked. */
  MAILLAGE_INFEASIBLE = 6,
  /* A site is not in 0..<site_count, or rows are not in order. */
  MAILLAGE_SITE = 7,
  /* What two handles hold does not fit together. */
  MAILLAGE_MISMATCH = 8,
  /* The producer of an Arrow stream failed, or its data are not what its schema says. */
  MAILLAGE_STREAM = 9,
  /* A column of an Arrow stream is missing or of a type that is not read. */
  MAILLAGE_TYPE = 10,
  /* Coordinates are not longitude and latitude on WGS84. */
  MAILLAGE_CRS = 11,
  /* A value is missing. */
  MAILLAGE_MISSING = 12,
  /* The process was forked off one that had used tasks. */
  MAILLAGE_FORKED = 13,
  /* The caller cancelled the call. */
  MAILLAGE_CANCELLED = 14,
  /* A file cannot be opened, read or written. */
  MAILLAGE_FILE = 15,
  /* What stands in a file is not as expected. */
  MAILLAGE_CONTENT = 16,
  /* An option or a code that names nothing, or options that do not go together. */
  MAILLAGE_REQUEST = 17,
  /* A library failed. */
  MAILLAGE_SOFTWARE = 18,
};

/* Sites and their index. */
typedef struct maillage_sites maillage_sites;

/* Costs of pairs of rows and sites: compressed rows. */
typedef struct maillage_pairs maillage_pairs;

/* Points merged by their sets of covering sites. */
typedef struct maillage_rows maillage_rows;

/* Positions and weights read from an Arrow stream. */
typedef struct maillage_points maillage_points;

/* The version of this interface: it grows when a function goes or is called otherwise. */
int32_t maillage_abi_version(void);

/* What the last failed call of this thread was refused for; every part may be null.

   code gets the number that the call returned, row and column the place from 0 or -1, text an English sentence of at
   most capacity bytes with its final zero, cut between characters. Returns the bytes of the whole sentence without the zero,
   or 0 and code 0 where no call of this thread failed yet. */
int64_t maillage_last_error(int32_t *code, int64_t *row, int32_t *column, char *text, int64_t capacity);

/* An index of sites, which threads may share.

   - x: longitudes in degrees on WGS84, x_stride bytes apart.
   - y: latitudes, y_stride bytes apart.
   - count: number of sites, at most 2^31 - 1; equal distances go to the lower row.
   - out: gets the sites, to be given to maillage_sites_free. */
int32_t maillage_sites_new(const void *x, int64_t x_stride, const void *y, int64_t y_stride, int64_t count,
    maillage_sites **out);

/* The number of sites; -1 for a null pointer. */
int64_t maillage_sites_count(maillage_sites *sites);

/* Gives the sites up; null is allowed. */
void maillage_sites_free(maillage_sites *sites);

/* The k nearest sites of each point by geodesic distance, nearest first.

   - x: longitudes in degrees on WGS84, x_stride bytes apart; y: latitudes, y_stride bytes apart.
   - count: number of points.
   - k: how many sites a point, at least 1.
   - limits: distances in metres that the answers will be compared with; an answer so near to one of them that the formula's
     error of 0.1 mm could matter is Karney's.
   - out_sites: gets k rows of sites a point, -1 where there are fewer sites; may be null.
   - out_metres: gets as many distances, NaN where there are fewer sites; may be null.

   Nothing is written beyond the point at which a row is refused. */
int32_t maillage_nearest(maillage_sites *sites, const void *x, int64_t x_stride, const void *y, int64_t y_stride,
    int64_t count, int64_t k, const double *limits, int64_t limit_count, int32_t *out_sites, double *out_metres);

/* The sites within a distance (closed) of each point, with their distance rounded to whole millimetres.

   - x, x_stride, y, y_stride, count: as in maillage_nearest.
   - metres: the distance.
   - out: gets the pairs, to be given to maillage_pairs_free. */
int32_t maillage_within(maillage_sites *sites, const void *x, int64_t x_stride, const void *y, int64_t y_stride,
    int64_t count, double metres, maillage_pairs **out);

/* Pairs with costs of the caller's own (times, distances by road): an absent pair is out of reach.

   - site_count: number of sites.
   - starts: offsets into sites and costs, row_count + 1 of them from 0, ascending.
   - sites: in 0..<site_count, ascending within a row.
   - costs: finite and at least 0.
   - out: gets the pairs, to be given to maillage_pairs_free. */
int32_t maillage_pairs_new(int64_t site_count, const int64_t *starts, int64_t row_count, const int32_t *sites,
    const double *costs, maillage_pairs **out);

/* The number of pairs; -1 for a null pointer. */
int64_t maillage_pairs_count(maillage_pairs *pairs);

/* Copies pairs out; each may be null.

   - starts: gets the offsets, one more than rows.
   - sites: gets the sites, ascending within a row.
   - costs: gets the costs (of maillage_within: metres). */
int32_t maillage_pairs_read(maillage_pairs *pairs, int64_t *starts, int32_t *sites, double *costs);

/* Gives pairs up; null is allowed. */
void maillage_pairs_free(maillage_pairs *pairs);

/* Rows without points: as many points as one likes are added, part by part; memory grows with the number of different sets
   of covering sites.

   Rows belong to one thread at a time.

   - site_count: number of sites.
   - out: gets the rows, to be given to maillage_rows_free. */
int32_t maillage_rows_new(int64_t site_count, maillage_rows **out);

/* Adds points: each one with the sites within metres (closed). A refused call adds nothing.

   - sites: as many as the rows were made for.
   - x, x_stride, y, y_stride, count: as in maillage_nearest.
   - weights: finite and at least 0, weight_stride bytes apart; null for 1 each. */
int32_t maillage_rows_add(maillage_rows *rows, maillage_sites *sites, const void *x, int64_t x_stride, const void *y,
    int64_t y_stride, const void *weights, int64_t weight_stride, int64_t count, double metres);

/* Adds rows that are known already: those of another process, or of a cost matrix. A refused call adds nothing.

   - starts: offsets into sites, row_count + 1 of them from 0, ascending.
   - sites: in 0..<site_count, ascending within a row; a row without sites cannot be covered.
   - weights: finite and at least 0; null for 1 each. */
int32_t maillage_rows_add_sets(maillage_rows *rows, const int64_t *starts, int64_t row_count, const int32_t *sites,
    const double *weights);

/* Adds all points of other, which stays as it is. Whatever the parts, the rows that come out are the same. */
int32_t maillage_rows_merge(maillage_rows *rows, maillage_rows *other);

/* How large rows are: each may be null.

   - points: gets the number of points added.
   - groups: gets the number of different sets of sites.
   - entries: gets the number of sites of all sets.
   - uncoverable: gets the weight of the points that no site covers. */
int32_t maillage_rows_size(maillage_rows *rows, int64_t *points, int64_t *groups, int64_t *entries,
    double *uncoverable);

/* Copies rows out in ascending order of their lists of sites, which does not depend on how points were added; each may be
   null.

   - starts: gets the offsets, groups + 1.
   - sites: gets the sites, ascending within a row.
   - weights: gets the weight of each row. */
int32_t maillage_rows_read(maillage_rows *rows, int64_t *starts, int32_t *sites, double *weights);

/* Gives rows up; null is allowed. */
void maillage_rows_free(maillage_rows *rows);

/* The maximal covering location problem: which openings further sites leave the least weight uncovered.

   - rows: what can be covered; they stay as they are, and the plan does not depend on how points were added.
   - existing, forced, forbidden: sites that are open, must open (and count) and may not open.
   - openings: largest number of openings; negative for no limit.
   - seconds, nodes: when the search ends without proof; negative for no limit.
   - opened: gets the sites to open, ascending; room for site_count. opened_count: gets their number.
   - value: gets the weight covered, existing sites included; NaN where no plan was found in time.
   - bound: gets what no plan can pass. proved: gets 1 where the value is proved to be the best, else 0. */
int32_t maillage_mclp(maillage_rows *rows, const int32_t *existing, int64_t existing_count, const int32_t *forced,
    int64_t forced_count, const int32_t *forbidden, int64_t forbidden_count, int64_t openings, double seconds,
    int64_t nodes, int32_t *opened, int64_t *opened_count, double *value, double *bound, int32_t *proved);

/* The location set covering problem: the fewest further sites that cover every point that can be covered, whatever it
   weighs.

   Arguments are those of maillage_mclp; value and bound are numbers of openings. */
int32_t maillage_lscp(maillage_rows *rows, const int32_t *existing, int64_t existing_count, const int32_t *forced,
    int64_t forced_count, const int32_t *forbidden, int64_t forbidden_count, double seconds, int64_t nodes,
    int32_t *opened, int64_t *opened_count, double *value, double *bound, int32_t *proved);

/* The p-median problem: which openings further sites make the weighted cost to the nearest open site least.

   - pairs: costs; every row of positive weight must reach a site that is open or may open.
   - weights: one for each row, finite and at least 0, weight_stride bytes apart; null for 1 each.

   The other arguments are those of maillage_mclp; value and bound are sums of weight times cost. */
int32_t maillage_p_median(maillage_pairs *pairs, const void *weights, int64_t weight_stride, const int32_t *existing,
    int64_t existing_count, const int32_t *forced, int64_t forced_count, const int32_t *forbidden,
    int64_t forbidden_count, int64_t openings, double seconds, int64_t nodes, int32_t *opened, int64_t *opened_count,
    double *value, double *bound, int32_t *proved);

/* The p-centre problem: which openings further sites make the largest cost to the nearest open site least. Rows that no
   site reaches are left out.

   Arguments are those of maillage_p_median without weights; value and bound are costs. */
int32_t maillage_p_center(maillage_pairs *pairs, const int32_t *existing, int64_t existing_count, const int32_t *forced,
    int64_t forced_count, const int32_t *forbidden, int64_t forbidden_count, int64_t openings, double seconds,
    int64_t nodes, int32_t *opened, int64_t *opened_count, double *value, double *bound, int32_t *proved);

/* Spatial accessibility of each row.

   - pairs: costs of rows and sites; an absent pair is out of reach.
   - demand: people of each row, finite and at least 0, demand_stride bytes apart; null for 1 each.
   - supply: places of each site, finite and at least 0.
   - method: 0 for the two-step floating catchment area (2SFCA; with a decay that falls E2SFCA), 1 for gravity (places
     weighted by nearness; with one step cumulative opportunities).
   - decay: 0 for steps, parameters limit and weight of each, limits ascending; 1 for Dai's Gaussian [limit]; 2 linear
     [limit]; 3 exponential [rate, limit]; 4 Epanechnikov [limit]; 5 power [exponent, unit, limit]. Limits are closed.
   - scores: gets one number a row: places a person (method 0) or places (1); 0 where no site is within reach.
   - site_demand: gets the people who compete for each site (method 0 only); may be null. */
int32_t maillage_access(maillage_pairs *pairs, const void *demand, int64_t demand_stride, const double *supply,
    int32_t method, int32_t decay, const double *parameters, int64_t parameter_count, double *scores,
    double *site_demand);

/* Reads positions, and weights where asked, from an Arrow C stream of record batches, and releases the stream whatever
   happens.

   - stream: what a producer filled in (in Python: the capsule of __arrow_c_stream__).
   - x: name of the column of longitudes; where y is null, of a geometry: a point of GeoArrow (separated x and y, or
     interleaved) or WKB (21 bytes or with an SRID of 0 or 4326). A geometry that names a CRS other than longitude and latitude on WGS84 is refused.
   - y: name of the column of latitudes.
   - weight: name of the column of weights; null for none.
   - out: gets the points, to be given to maillage_points_free.

   Numbers may be of any integer or floating type. A missing value is refused with its row. Coordinates are checked where
   they are used. */
int32_t maillage_points_from_stream(struct ArrowArrayStream *stream, const char *x, const char *y, const char *weight,
    maillage_points **out);

/* The number of points; -1 for a null pointer. */
int64_t maillage_points_count(maillage_points *points);

/* Copies points out; each may be null.

   - x: gets the longitudes. y: gets the latitudes. weights: gets the weights, where any were read. */
int32_t maillage_points_read(maillage_points *points, double *x, double *y, double *weights);

/* Gives points up; null is allowed. */
void maillage_points_free(maillage_points *points);

/* Sums by zone, all of them whole numbers, so that sums of parts add up to those of the whole.

   - metres: distance of each row to its nearest site, metre_stride bytes apart; NaN where there is none.
   - weights: people, whole numbers of at most 2^53, weight_stride bytes apart; null for 1 each.
   - zones: int32 in 0..<zone_count, zone_stride bytes apart; null where all rows are of zone 0.
   - limits: distances in metres.
   - people: gets the people of each zone. reached: gets those who have a site. covered: gets limit_count numbers a zone: the
     people within each distance (closed).
   - sum_low, sum_high: get people times millimetres (the distance rounded) as the halves of a 128-bit number.
   - covered_low, covered_high: get limit_count such numbers a zone: those of the people within each distance.
   - farthest: gets the largest distance in metres at which there are people, NaN where there are none.

   Outputs may be null. */
int32_t maillage_zone_sums(const void *metres, int64_t metre_stride, const void *weights, int64_t weight_stride,
    const void *zones, int64_t zone_stride, int64_t count, int64_t zone_count, const double *limits,
    int64_t limit_count, int64_t *people, int64_t *reached, int64_t *covered, uint64_t *sum_low, int64_t *sum_high,
    uint64_t *covered_low, int64_t *covered_high, double *farthest);

/* Weighted quantiles by zone: the least distance within which there are at least numerator / denominator of the people who
   have a site. Nothing is rounded.

   - metres, weights, zones, count, zone_count: as in maillage_zone_sums.
   - numerators, denominators: quantile_count fractions, 0 < numerator <= denominator <= 10^9.
   - out: gets quantile_count distances a zone, NaN where nobody has a site. */
int32_t maillage_zone_quantiles(const void *metres, int64_t metre_stride, const void *weights, int64_t weight_stride,
    const void *zones, int64_t zone_stride, int64_t count, int64_t zone_count, const int64_t *numerators,
    const int64_t *denominators, int64_t quantile_count, double *out);

#ifdef __cplusplus
}
#endif

#endif
