/* Maillage for C, second part: whole studies, their plans checked and constrained, and travel by road.

   Made by .ci/header.py from Sources/CMaillageStudies; 'make api' writes it anew.

   A library of its own (libCMaillageStudies), as it needs PROJ, GEOS, Cbc and libxlsxwriter. The rules are those of maillage.h,
   but that calls may start threads, and processes for the solver: they return when those have ended. In a process that was forked off one
   that had used them, they answer MAILLAGE_FORKED. Handles may be shared by threads. */
#ifndef MAILLAGE_STUDIES_H
#define MAILLAGE_STUDIES_H

#include "maillage.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Is given what happens during a call, on the caller's thread: one JSON object, or null about ten times a second so that the
   caller can look around. Where it answers other than 0 the call is cancelled and answers MAILLAGE_CANCELLED. */
typedef int32_t maillage_progress(void *context, const char *event);

/* A text (UTF-8) or the bytes of a file. */
typedef struct maillage_bytes maillage_bytes;

/* A study that was run: what its steps found, before anything is written. */
typedef struct maillage_study maillage_study;

/* A road network. */
typedef struct maillage_roads maillage_roads;

/* Fastest trips between points and sites: compressed rows. */
typedef struct maillage_trips maillage_trips;

/* The version of this interface: it grows when a function goes or is called otherwise. */
int32_t maillage_studies_abi_version(void);

/* What the last failed call of this thread was refused for; every part may be null.

   code gets the number that the call returned, text a JSON object of at most capacity bytes with its final zero: the
   members code (a template that stays from release to release), message, file, row (of a file a line
   from 1, of an argument from 0) and field. Returns the
   bytes of the whole object without the zero, or 0 and code 0 where no call of this thread failed yet. */
int64_t maillage_studies_last_error(int32_t *code, char *text, int64_t capacity);

/* The number of bytes; -1 for a null pointer. */
int64_t maillage_bytes_count(maillage_bytes *bytes);

/* Copies bytes out.

   - out: gets maillage_bytes_count bytes, without a final zero. */
int32_t maillage_bytes_read(maillage_bytes *bytes, uint8_t *out);

/* Gives bytes up; null is allowed. */
void maillage_bytes_free(maillage_bytes *bytes);

/* Runs a study: an analysis, plans and a comparison, as 'maillage run' does. Nothing is written.

   - text: the study as its file says it, JSON or YAML.
   - name: how messages and results call that file; null for study.yml.
   - folder: what its paths are relative to; null for the working folder.
   - geodata: folder of the embedded data of France, from which studies of own files take areas and names that they lack;
     null for that of the study, else of MAILLAGE_GEODATA, else of maillage_studies_data.
   - plan_only: other than 0 to make its first plan alone, as 'maillage plan' does.
   - threads: 1 to 256; results do not depend on it.
   - progress, context: is given {"step": ...} where one begins, {"note": ..., "code": ...} and {"read": [paths]}; null for none.
   - out: gets the study, to be given to maillage_study_free. */
int32_t maillage_study_run(const char *text, const char *name, const char *folder, const char *geodata,
    int32_t plan_only, int32_t threads, maillage_progress *progress, void *context, maillage_study **out);

/* What a study found, for machines.

   - out: gets a JSON object, to be given to maillage_bytes_free: steps (name, folder, infeasible, conflict and summary, the
     object that 'maillage run --json' prints), files (names, that of a subfolder with a slash) and notes. */
int32_t maillage_study_summary(maillage_study *study, maillage_bytes **out);

/* Makes a file of results.

   - name: one of the names of the summary.
   - out: gets its bytes, to be given to maillage_bytes_free. */
int32_t maillage_study_file(maillage_study *study, const char *name, maillage_bytes **out);

/* Writes all files into a folder, all or none; others that are there are left alone.

   - folder: its path, relative to the working folder; it is made where it is missing.
   - progress, context: as in maillage_study_run; where the call is cancelled nothing is left behind. */
int32_t maillage_study_write(maillage_study *study, const char *folder, maillage_progress *progress, void *context);

/* Gives a study up; null is allowed. */
void maillage_study_free(maillage_study *study);

/* Says where data are that calls rest on, for all calls that follow.

   - proj: folder of proj.db, without which no system of coordinates but longitude and latitude is known; null for where PROJ
     finds it by itself.
   - geodata: folder of the embedded data of France, for studies that name none where MAILLAGE_GEODATA does not either; null
     for none. */
int32_t maillage_studies_data(const char *proj, const char *geodata);

/* The best plan under constraints that need a mixed-integer solver: quotas by zone, a budget, floors.

   - model: mclp, lscp, p-median or p-center.
   - site_count, starts, row_count, sites, costs: rows as in maillage_pairs_new; costs may be null for mclp and lscp.
   - weights: one for each row, finite and at least 0; null for 1 each.
   - constraints: a JSON object, every member optional: existing, forced and forbidden (lists of sites), openings, costs (one
     for each site), budget, quotas (zone, sites, minimum, maximum) and floors (zone, rows, minimum: least weight covered).
   - radius: cost within which floors of p-median and p-center count a row as covered.
   - seconds: when the search ends without proof; negative for no limit.
   - progress, context: as in maillage_study_run.
   - out: gets a JSON object, to be given to maillage_bytes_free: proved, opened (sites, ascending), value and bound, null
     where not known. Constraints that cannot hold together are named in the refusal (MAILLAGE_INFEASIBLE). */
int32_t maillage_plan_solve(const char *model, int64_t site_count, const int64_t *starts, int64_t row_count,
    const int32_t *sites, const double *costs, const double *weights, const char *constraints, double radius,
    double seconds, maillage_progress *progress, void *context, maillage_bytes **out);

/* Checks a plan as 'maillage verify' does: its figures and its bound are computed again from the inputs that it names, whose
   SHA-256 must be those recorded, without a solver.

   - path: plan.json.
   - folder: what it and the paths in it are relative to; null for the working folder.
   - geodata: as in maillage_study_run.
   - progress, context: as in maillage_study_run.
   - out: gets a JSON object, to be given to maillage_bytes_free: summary, as 'maillage verify --json' prints it, and lines,
     what was found in words. A claim that does not hold is refused with MAILLAGE_CONTENT. */
int32_t maillage_plan_verify(const char *path, const char *folder, const char *geodata, maillage_progress *progress,
    void *context, maillage_bytes **out);

/* Opens a file of roads that 'maillage roads build' made; it must not change while it is open.

   - path: the file.
   - profile: which of its networks (car, foot, bicycle); null for the only one.
   - out: gets the roads, to be given to maillage_roads_free. */
int32_t maillage_roads_new(const char *path, const char *profile, maillage_roads **out);

/* What is known of a network.

   - out: gets a JSON object, to be given to maillage_bytes_free: profile, date, attribution and sha256. */
int32_t maillage_roads_facts(maillage_roads *roads, maillage_bytes **out);

/* The nearest sites of each point by the time of the fastest trip, without traffic, nearest first.

   - x, y: longitudes and latitudes of points, degrees on WGS84; site_x, site_y: those of sites.
   - from_sites: other than 0 for trips from sites to points.
   - k: how many sites a point, at least 1.
   - threads: 1 to 256; results do not depend on it.
   - progress, context: as in maillage_study_run.
   - out_sites: gets k rows of sites a point, -1 where fewer can be reached; equal times go to the lower site. out_seconds:
     gets as many times, whole milliseconds, NaN where there is none; each may be null.

   A place more than 1 km from any road reaches nothing. */
int32_t maillage_roads_nearest(maillage_roads *roads, const double *x, const double *y, int64_t count,
    const double *site_x, const double *site_y, int64_t site_count, int32_t from_sites, int64_t k, int32_t threads,
    maillage_progress *progress, void *context, int32_t *out_sites, double *out_seconds);

/* Gives roads up; null is allowed. */
void maillage_roads_free(maillage_roads *roads);

/* The fastest trips of every pair of points and sites, without traffic, as 'maillage matrix' has them.

   - x, y, count, site_x, site_y, site_count, from_sites, threads, progress, context: as in maillage_roads_nearest.
   - limit: the longest time in seconds (closed); negative for any.
   - out: gets the trips, to be given to maillage_trips_free. A pair that is not connected or farther is absent. */
int32_t maillage_roads_trips(maillage_roads *roads, const double *x, const double *y, int64_t count,
    const double *site_x, const double *site_y, int64_t site_count, int32_t from_sites, double limit, int32_t threads,
    maillage_progress *progress, void *context, maillage_trips **out);

/* The number of trips; -1 for a null pointer. */
int64_t maillage_trips_count(maillage_trips *trips);

/* Copies trips out; each may be null.

   - starts: gets the offsets, one more than points.
   - sites: gets the sites, ascending within a point.
   - seconds: gets the times, whole milliseconds. metres: gets the lengths of the fastest trips, whole millimetres; of
     equally fast ones the shortest. */
int32_t maillage_trips_read(maillage_trips *trips, int64_t *starts, int32_t *sites, double *seconds, double *metres);

/* Gives trips up; null is allowed. */
void maillage_trips_free(maillage_trips *trips);

#ifdef __cplusplus
}
#endif

#endif
