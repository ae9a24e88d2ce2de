/* The interface of maillage.h from C: answers known from first principles, and what must be refused. */
#include "maillage.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct ArrowSchema {
  const char *format, *name, *metadata;
  int64_t flags, n_children;
  struct ArrowSchema **children, *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length, null_count, offset, n_buffers, n_children;
  const void **buffers;
  struct ArrowArray **children, *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *);
  int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *);
  const char *(*get_last_error)(struct ArrowArrayStream *);
  void (*release)(struct ArrowArrayStream *);
  void *private_data;
};

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      char text[200] = ""; \
      maillage_last_error(0, 0, 0, text, sizeof text); \
      fprintf(stderr, "%s:%d: %s (last error: %s)\n", __FILE__, __LINE__, #condition, text); \
      exit(1); \
    } \
  } while (0)

/* Points and weights in records, as programs keep them. */
struct town { double weight, latitude, longitude; int32_t zone; };
static const struct town towns[] = {{1, 0, 0, 0}, {2, 0, 0.1, 0}, {4, 0, 0.2, 1}, {8, 0, 1, 1}};
enum { TOWNS = 4, STRIDE = sizeof(struct town) };
#define XY &towns[0].longitude, STRIDE, &towns[0].latitude, STRIDE

/* One degree of the equator of WGS84. */
static const double degree = 6378137.0 * 3.14159265358979323846 / 180;

static maillage_sites *new_sites(void) {
  const double x[] = {0, 0.5, 1}, y[] = {0, 0, 0};
  maillage_sites *sites = 0;
  EXPECT(maillage_sites_new(x, 8, y, 8, 3, &sites) == MAILLAGE_OK && sites);
  EXPECT(maillage_sites_count(sites) == 3);
  return sites;
}

static void check_nearest(maillage_sites *sites) {
  int32_t found[2 * TOWNS];
  double metres[2 * TOWNS];
  EXPECT(maillage_nearest(sites, XY, TOWNS, 1, 0, 0, found, metres) == 0);
  EXPECT(found[0] == 0 && found[1] == 0 && found[2] == 0 && found[3] == 2);
  EXPECT(metres[0] == 0 && fabs(metres[1] - 0.1 * degree) < 1e-4 && fabs(metres[2] - 0.2 * degree) < 1e-4);
  EXPECT(maillage_nearest(sites, XY, TOWNS, 2, 0, 0, found, metres) == 0);
  EXPECT(found[4] == 0 && found[5] == 1 && fabs(metres[5] - 0.3 * degree) < 1e-4);
  EXPECT(maillage_nearest(sites, XY, TOWNS, 1, 0, 0, 0, 0) == 0);
}

static void check_coverage(maillage_sites *sites) {
  double metres[TOWNS];
  EXPECT(maillage_nearest(sites, XY, TOWNS, 1, 0, 0, 0, metres) == 0);
  const double limits[] = {0, 12000};
  int64_t people[2], reached[2], covered[4], high[2], covered_high[4];
  uint64_t low[2], covered_low[4];
  double farthest[2], median[2];
  EXPECT(maillage_zone_sums(metres, 8, &towns[0].weight, STRIDE, &towns[0].zone, STRIDE, TOWNS, 2, limits, 2, people,
                            reached, covered, low, high, covered_low, covered_high, farthest) == 0);
  EXPECT(people[0] == 3 && people[1] == 12 && reached[0] == 3);
  EXPECT(covered[0] == 1 && covered[1] == 3 && covered[2] == 8 && covered[3] == 8);
  EXPECT(low[0] == 2 * (uint64_t)llround(0.1 * degree * 1000) && high[0] == 0);
  EXPECT(covered_low[0] == 0 && covered_low[1] == low[0] && covered_low[3] == 0 && covered_high[1] == 0);
  EXPECT(fabs(farthest[1] - 0.2 * degree) < 1e-4);
  const int64_t numerator = 1, denominator = 2;
  EXPECT(maillage_zone_quantiles(metres, 8, &towns[0].weight, STRIDE, &towns[0].zone, STRIDE, TOWNS, 2, &numerator,
                                 &denominator, 1, median) == 0);
  EXPECT(fabs(median[0] - 0.1 * degree) < 1e-4 && median[1] == 0);
}

static void check_plans(maillage_sites *sites) {
  maillage_rows *rows = 0, *more = 0;
  EXPECT(maillage_rows_new(3, &rows) == 0 && maillage_rows_new(3, &more) == 0);
  EXPECT(maillage_rows_add(rows, sites, XY, &towns[0].weight, STRIDE, 2, 40000) == 0);
  EXPECT(maillage_rows_add(more, sites, &towns[2].longitude, STRIDE, &towns[2].latitude, STRIDE, &towns[2].weight, STRIDE,
                           2, 40000) == 0);
  EXPECT(maillage_rows_merge(rows, more) == 0);
  int64_t points, groups, entries, starts[4];
  double uncoverable, weights[3];
  int32_t sets[4];
  EXPECT(maillage_rows_size(rows, &points, &groups, &entries, &uncoverable) == 0);
  EXPECT(points == 4 && groups == 3 && entries == 4 && uncoverable == 0);
  EXPECT(maillage_rows_read(rows, starts, sets, weights) == 0);
  EXPECT(starts[1] == 1 && starts[2] == 3 && sets[0] == 0 && sets[1] == 0 && sets[2] == 1 && sets[3] == 2);
  EXPECT(weights[0] == 3 && weights[1] == 4 && weights[2] == 8);

  int32_t opened[3], proved;
  int64_t count;
  double value, bound;
  EXPECT(maillage_mclp(rows, 0, 0, 0, 0, 0, 0, 1, -1, -1, opened, &count, &value, &bound, &proved) == 0);
  EXPECT(count == 1 && opened[0] == 2 && value == 8 && bound == 8 && proved == 1);
  const int32_t existing[] = {2};
  EXPECT(maillage_mclp(rows, existing, 1, 0, 0, 0, 0, 1, -1, -1, opened, &count, &value, &bound, &proved) == 0);
  EXPECT(count == 1 && opened[0] == 0 && value == 15);
  EXPECT(maillage_lscp(rows, 0, 0, 0, 0, 0, 0, -1, -1, opened, &count, &value, &bound, &proved) == 0);
  EXPECT(count == 2 && opened[0] == 0 && opened[1] == 2 && value == 2 && proved == 1);
  EXPECT(maillage_mclp(rows, 0, 0, existing, 1, existing, 1, 1, -1, -1, opened, &count, &value, &bound, &proved) ==
         MAILLAGE_INFEASIBLE);
  const int32_t wrong[] = {3};
  EXPECT(maillage_mclp(rows, wrong, 1, 0, 0, 0, 0, 1, -1, -1, opened, &count, &value, &bound, &proved) == MAILLAGE_SITE);
  maillage_rows_free(rows);
  maillage_rows_free(more);

  maillage_pairs *pairs = 0;
  EXPECT(maillage_within(sites, XY, TOWNS, 1e6, &pairs) == 0 && maillage_pairs_count(pairs) == 12);
  EXPECT(maillage_p_median(pairs, &towns[0].weight, STRIDE, 0, 0, 0, 0, 0, 0, 2, -1, -1, opened, &count, &value, &bound,
                           &proved) == 0);
  EXPECT(count == 2 && opened[0] == 0 && opened[1] == 2 && fabs(value - degree) < 0.01 && proved == 1);
  EXPECT(maillage_p_center(pairs, 0, 0, 0, 0, 0, 0, 1, -1, -1, opened, &count, &value, &bound, &proved) == 0);
  EXPECT(count == 1 && opened[0] == 1 && fabs(value - 0.5 * degree) < 0.01);
  const double supply[] = {6, 0, 0}, step[] = {30000, 1};
  double scores[TOWNS];
  EXPECT(maillage_access(pairs, &towns[0].weight, STRIDE, supply, 0, 0, step, 2, scores, 0) == 0);
  EXPECT(fabs(scores[0] - 6.0 / 7) < 1e-12 && scores[3] == 0);
  maillage_pairs_free(pairs);
}

static void check_refusals(maillage_sites *sites) {
  const double x[] = {0, 0, NAN}, y[] = {0, 1e300, 0}, below[] = {-1};
  int32_t code, column, found[3];
  int64_t row;
  char text[12];
  double metres[3];
  maillage_sites *none = 0;
  EXPECT(maillage_nearest(sites, x, 8, y, 8, 3, 1, 0, 0, found, metres) == MAILLAGE_POSITION);
  EXPECT(maillage_last_error(&code, &row, &column, text, sizeof text) > 11 && strlen(text) == 11);
  EXPECT(code == MAILLAGE_POSITION && row == 1 && column == 1);
  EXPECT(maillage_sites_new(x, 8, y, 8, 3, &none) == MAILLAGE_POSITION && !none);
  EXPECT(maillage_nearest(sites, 0, 8, y, 8, 3, 1, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(0, x, 8, y, 8, 3, 1, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, 8, y, 8, -3, 1, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, 8, y, 8, INT64_MAX, 1, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, INT64_MAX, y, 8, 3, 1, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, 8, y, 8, 1, INT64_MAX, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, 8, y, 8, 1, 0, 0, 0, found, metres) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_nearest(sites, x, 8, y, 8, 1, 1, below, 1, found, metres) == MAILLAGE_DISTANCE);
  maillage_rows *rows = 0;
  EXPECT(maillage_rows_new(-1, &rows) == MAILLAGE_ARGUMENT && maillage_rows_new(2, &rows) == 0);
  EXPECT(maillage_rows_add(rows, sites, x, 8, y, 8, 0, 0, 1, 1) == MAILLAGE_MISMATCH);
  EXPECT(maillage_rows_add_sets(rows, (int64_t[]){0, 1}, 1, (int32_t[]){0}, below) == MAILLAGE_WEIGHT);
  int64_t points;
  EXPECT(maillage_rows_size(rows, &points, 0, 0, 0) == 0 && points == 0);
  EXPECT(maillage_sites_count(0) == -1 && maillage_pairs_count(0) == -1 && maillage_points_count(0) == -1);
  maillage_rows_free(rows);
  maillage_rows_free(0);
  maillage_sites_free(0);
  maillage_pairs_free(0);
  maillage_points_free(0);
}

/* A stream of one batch of x: double, y: int16 and n: double with a hole in row 1, sliced by one row. */
static int released, batches;
static void release_schema(struct ArrowSchema *schema) { released++; schema->release = 0; }
static void release_array(struct ArrowArray *array) { released++; array->release = 0; }
static void release_stream(struct ArrowArrayStream *stream) { released++; stream->release = 0; }
static int get_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out) {
  (void)stream;
  static struct ArrowSchema fields[] = {{"g", "x", 0, 2, 0, 0, 0, 0, 0}, {"s", "y", 0, 2, 0, 0, 0, 0, 0},
                                        {"g", "n", 0, 2, 0, 0, 0, 0, 0}, {"u", "t", 0, 2, 0, 0, 0, 0, 0}};
  static struct ArrowSchema *children[] = {&fields[0], &fields[1], &fields[2], &fields[3]};
  *out = (struct ArrowSchema){"+s", "", 0, 0, 4, children, 0, release_schema, 0};
  return 0;
}
static int get_next(struct ArrowArrayStream *stream, struct ArrowArray *out) {
  (void)stream;
  static const double x[] = {9, 1, 2, 3};
  static const int16_t y[] = {9, 4, 5, 6};
  static const uint8_t holes[] = {0x0B};
  static const void *xs[] = {0, x}, *ys[] = {0, y}, *ns[] = {holes, x}, *none[] = {0}, *texts[] = {0, 0, 0};
  static struct ArrowArray columns[] = {{4, 0, 0, 2, 0, xs, 0, 0, 0, 0}, {4, 0, 0, 2, 0, ys, 0, 0, 0, 0},
                                        {4, 1, 0, 2, 0, ns, 0, 0, 0, 0}, {4, 0, 0, 3, 0, texts, 0, 0, 0, 0}};
  static struct ArrowArray *children[] = {&columns[0], &columns[1], &columns[2], &columns[3]};
  *out = (struct ArrowArray){0};
  if (batches++ == 0) *out = (struct ArrowArray){3, 0, 1, 1, 4, none, children, 0, release_array, 0};
  return 0;
}
static int fails(struct ArrowArrayStream *stream, struct ArrowArray *out) { (void)stream; (void)out; return 5; }
static const char *why(struct ArrowArrayStream *stream) { (void)stream; return "the disk is gone"; }

static void check_stream(void) {
  maillage_points *points = 0;
  struct ArrowArrayStream stream = {get_schema, get_next, why, release_stream, 0};
  EXPECT(maillage_points_from_stream(&stream, "x", "y", "x", &points) == 0 && maillage_points_count(points) == 3);
  double x[3], y[3], weights[3];
  EXPECT(maillage_points_read(points, x, y, weights) == 0);
  EXPECT(x[0] == 1 && x[2] == 3 && y[0] == 4 && y[2] == 6 && weights[1] == 2);
  EXPECT(released == 3 && !stream.release);
  maillage_points_free(points);
  EXPECT(maillage_points_from_stream(&stream, "x", "y", 0, &points) == MAILLAGE_STREAM);
  int64_t row;
  int32_t column;
  stream.release = release_stream, batches = 0, released = 0;
  EXPECT(maillage_points_from_stream(&stream, "x", "n", 0, &points) == MAILLAGE_MISSING && released == 3);
  maillage_last_error(0, &row, &column, 0, 0);
  EXPECT(row == 1 && column == 1);
  stream.release = release_stream;
  EXPECT(maillage_points_from_stream(&stream, "t", "y", 0, &points) == MAILLAGE_TYPE);
  stream.release = release_stream;
  EXPECT(maillage_points_from_stream(&stream, "absent", "y", 0, &points) == MAILLAGE_TYPE);
  stream.release = release_stream;
  EXPECT(maillage_points_from_stream(&stream, "x", 0, 0, &points) == MAILLAGE_TYPE);
  stream.release = release_stream, stream.get_next = fails;
  EXPECT(maillage_points_from_stream(&stream, "x", "y", 0, &points) == MAILLAGE_STREAM);
  char text[100];
  maillage_last_error(0, 0, 0, text, sizeof text);
  EXPECT(strstr(text, "the disk is gone"));
}

int main(void) {
  EXPECT(maillage_abi_version() == 2);
  maillage_sites *sites = new_sites();
  check_nearest(sites);
  check_coverage(sites);
  check_plans(sites);
  check_refusals(sites);
  check_stream();
  maillage_sites_free(sites);
  puts("maillage.h: every check passed");
  return 0;
}
