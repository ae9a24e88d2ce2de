/* The interface of maillage_studies.h from C, on the example of Liechtenstein: answers known from first principles, cancelling,
   forks, and what must be refused. Run from the root of the project. */
#define _XOPEN_SOURCE 700
#include "maillage_studies.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define EXPECT(condition) \
  do { \
    if (!(condition)) { \
      char text[2000] = ""; \
      maillage_studies_last_error(0, text, sizeof text); \
      fprintf(stderr, "%s:%d: %s (last error: %s)\n", __FILE__, __LINE__, #condition, text); \
      exit(1); \
    } \
  } while (0)

static const char *folder = "Examples/liechtenstein";
static const char *study_text =
    "{\"towns\": \"towns.csv\", \"basins\": \"districts.geojson\", \"spaces\": \"spaces.csv\", \"service_distance\": 5,"
    " \"plan\": {\"open\": 1, \"candidates\": \"towns>=0\"}}";

static char *text_of(maillage_bytes *bytes) {
  int64_t count = maillage_bytes_count(bytes);
  EXPECT(count >= 0);
  char *text = malloc((size_t)count + 1);
  EXPECT(maillage_bytes_read(bytes, (uint8_t *)text) == 0);
  text[count] = 0;
  maillage_bytes_free(bytes);
  return text;
}

static int32_t counting(void *context, const char *event) {
  if (event) (*(int *)context)++;
  return 0;
}

/* Cancels where the plan begins. */
static int32_t cancelling(void *context, const char *event) {
  (void)context;
  return event && strstr(event, "\"step\":\"plan\"") != 0;
}

static void check_study(void) {
  maillage_study *study = 0;
  maillage_bytes *bytes = 0;
  int events = 0;
  EXPECT(maillage_study_run(study_text, 0, folder, 0, 0, 2, counting, &events, &study) == 0 && study && events > 2);
  EXPECT(maillage_study_summary(study, &bytes) == 0);
  char *summary = text_of(bytes);
  EXPECT(strstr(summary, "\"name\":\"analyze\"") && strstr(summary, "\"plan.json\"") && strstr(summary, "\"infeasible\":false"));
  free(summary);
  EXPECT(maillage_study_file(study, "plan.json", &bytes) == 0);
  char *plan = text_of(bytes);
  EXPECT(plan[0] == '{' && strstr(plan, "maillage/plan"));
  free(plan);
  EXPECT(maillage_study_file(study, "absent", &bytes) == MAILLAGE_REQUEST);

  char place[] = "/tmp/check_studies.XXXXXX", path[200];
  EXPECT(mkdtemp(place));
  snprintf(path, sizeof path, "%s/out", place);
  EXPECT(maillage_study_write(study, path, 0, 0) == 0);
  snprintf(path, sizeof path, "%s/out/plan.json", place);
  EXPECT(maillage_plan_verify(path, 0, 0, 0, 0, &bytes) == MAILLAGE_FILE);
  char whole[4096];
  EXPECT(realpath(path, whole));
  EXPECT(maillage_plan_verify(whole, folder, 0, 0, 0, &bytes) == 0);
  char *found = text_of(bytes);
  EXPECT(strstr(found, "\"verified\":true"));
  free(found);
  maillage_study_free(study);
  snprintf(path, sizeof path, "rm -r '%s'", place);
  EXPECT(system(path) == 0);

  study = 0;
  EXPECT(maillage_study_run(study_text, 0, folder, 0, 0, 2, cancelling, 0, &study) == MAILLAGE_CANCELLED && !study);
  EXPECT(maillage_study_run(study_text, 0, folder, 0, 1, 1, 0, 0, &study) == 0 && study);
  maillage_study_free(study);
}

static void check_missing_data(void) {
  maillage_study *study = 0;
  char text[2000];
  EXPECT(maillage_study_run("spaces: spaces.csv\n", 0, folder, 0, 0, 1, 0, 0, &study) == MAILLAGE_FILE && !study);
  EXPECT(maillage_studies_last_error(0, text, sizeof text) > 0 && strstr(text, "MAILLAGE_GEODATA"));
}

static void check_refusals(void) {
  maillage_study *study = 0;
  int32_t code;
  char text[2000];
  EXPECT(maillage_study_run("towns: absent.csv\nspaces: spaces.csv\n", 0, folder, 0, 0, 1, 0, 0, &study) == MAILLAGE_FILE);
  EXPECT(maillage_study_run("{\"distances\": [1,\n\"x\"]}", "own.yml", folder, 0, 0, 1, 0, 0, &study) == MAILLAGE_CONTENT);
  EXPECT(maillage_studies_last_error(&code, text, sizeof text) > 0 && code == MAILLAGE_CONTENT);
  EXPECT(strstr(text, "\"file\":\"own.yml\"") && strstr(text, "\"field\":\"distances"));
  EXPECT(maillage_study_run(study_text, 0, folder, "absent", 0, 1, 0, 0, &study) == MAILLAGE_FILE);
  EXPECT(maillage_study_run("towns: towns.csv\n", 0, folder, 0, 1, 1, 0, 0, &study) == MAILLAGE_REQUEST);
  EXPECT(maillage_study_run(0, 0, 0, 0, 0, 1, 0, 0, &study) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_study_run(study_text, 0, 0, 0, 0, 0, 0, 0, &study) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_study_run(study_text, 0, 0, 0, 0, 1, 0, 0, 0) == MAILLAGE_ARGUMENT && !study);
  EXPECT(maillage_bytes_count(0) == -1 && maillage_trips_count(0) == -1);
  maillage_study_free(0);
  maillage_bytes_free(0);
  maillage_roads_free(0);
  maillage_trips_free(0);
}

static void check_constraints(void) {
  /* Rows of weight 1, 2 and 4; site i covers row i, at cost 0, and the next one at cost 5. */
  const int64_t starts[] = {0, 2, 4, 6};
  const int32_t sites[] = {0, 2, 0, 1, 1, 2};
  const double costs[] = {0, 5, 5, 0, 5, 0}, weights[] = {1, 2, 4};
  maillage_bytes *bytes = 0;
  EXPECT(maillage_plan_solve("mclp", 3, starts, 3, sites, 0, weights, "{\"openings\": 1}", -1, -1, 0, 0, &bytes) == 0);
  char *found = text_of(bytes);
  EXPECT(strstr(found, "\"opened\":[1]") && strstr(found, "\"value\":6.0") && strstr(found, "\"proved\":true"));
  free(found);
  const char *quota = "{\"openings\": 2, \"quotas\": [{\"zone\": \"north\", \"sites\": [1, 2], \"maximum\": 1}], \"costs\": [9, 1, 1],"
                      " \"budget\": 3}";
  EXPECT(maillage_plan_solve("p-median", 3, starts, 3, sites, costs, weights, "{\"openings\": 2}", -1, -1, 0, 0, &bytes) == 0);
  found = text_of(bytes);
  EXPECT(strstr(found, "\"opened\":[1,2]") && strstr(found, "\"value\":5.0"));
  free(found);
  EXPECT(maillage_plan_solve("p-median", 3, starts, 3, sites, costs, weights, quota, -1, -1, 0, 0, &bytes) == MAILLAGE_INFEASIBLE);
  char text[500];
  EXPECT(maillage_studies_last_error(0, text, sizeof text) > 0 && strstr(text, "cannot hold together"));
  EXPECT(maillage_plan_solve("mclp", 3, starts, 3, sites, 0, weights, "[", -1, -1, 0, 0, &bytes) == MAILLAGE_REQUEST);
  EXPECT(maillage_plan_solve("best", 3, starts, 3, sites, 0, weights, "{}", -1, -1, 0, 0, &bytes) == MAILLAGE_REQUEST);
  EXPECT(maillage_plan_solve("p-center", 3, starts, 3, sites, 0, weights, "{}", -1, -1, 0, 0, &bytes) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_plan_solve("mclp", 1, starts, 3, sites, 0, weights, "{}", -1, -1, 0, 0, &bytes) == MAILLAGE_SITE);
  const double below[] = {1, -2, 4};
  EXPECT(maillage_plan_solve("mclp", 3, starts, 3, sites, 0, below, "{}", -1, -1, 0, 0, &bytes) == MAILLAGE_WEIGHT);
  EXPECT(maillage_plan_solve("mclp", 3, starts, 3, sites, 0, weights, "{\"forced\": [7]}", -1, -1, 0, 0, &bytes) == MAILLAGE_REQUEST);
}

static void check_roads(void) {
  maillage_roads *roads = 0;
  maillage_bytes *bytes = 0;
  maillage_trips *trips = 0;
  EXPECT(maillage_roads_new("Examples/liechtenstein/towns.csv", 0, &roads) == MAILLAGE_CONTENT && !roads);
  EXPECT(maillage_roads_new("absent.routes", 0, &roads) == MAILLAGE_FILE);
  EXPECT(maillage_roads_new("Examples/liechtenstein/liechtenstein.routes", 0, &roads) == 0 && roads);
  EXPECT(maillage_roads_facts(roads, &bytes) == 0);
  char *facts = text_of(bytes);
  EXPECT(strstr(facts, "OpenStreetMap") && strstr(facts, "\"profile\":\"car\""));
  free(facts);
  /* Vaduz, Balzers, and a place in the Atlantic. */
  const double x[] = {9.5215, 9.5, -30}, y[] = {47.1410, 47.0666667, 40};
  int32_t sites[4];
  double seconds[4], times[4], metres[4];
  int64_t starts[4];
  EXPECT(maillage_roads_nearest(roads, x, y, 3, x, y, 1, 0, 1, 2, 0, 0, sites, seconds) == 0);
  EXPECT(sites[0] == 0 && seconds[0] == 0 && sites[1] == 0 && seconds[1] > 300 && seconds[1] < 1500);
  EXPECT(sites[2] == -1 && isnan(seconds[2]));
  EXPECT(maillage_roads_trips(roads, x, y, 3, x, y, 2, 0, -1, 1, 0, 0, &trips) == 0 && maillage_trips_count(trips) == 4);
  EXPECT(maillage_trips_read(trips, starts, sites, times, metres) == 0);
  EXPECT(starts[1] == 2 && starts[2] == 4 && starts[3] == 4 && times[0] == 0 && times[2] == seconds[1]);
  EXPECT(metres[2] > 8270 && metres[2] < 15000);
  maillage_trips_free(trips);
  const double wrong[] = {NAN};
  EXPECT(maillage_roads_nearest(roads, wrong, y, 1, x, y, 1, 0, 1, 1, 0, 0, sites, seconds) == MAILLAGE_POSITION);
  EXPECT(maillage_roads_nearest(roads, x, y, INT64_MAX, x, y, 1, 0, 1, 1, 0, 0, sites, seconds) == MAILLAGE_ARGUMENT);
  EXPECT(maillage_roads_nearest(roads, x, y, 1, x, y, 1, 0, 0, 1, 0, 0, sites, seconds) == MAILLAGE_ARGUMENT);
  maillage_roads_free(roads);
}

static void check_fork(void) {
  pid_t child = fork();
  EXPECT(child >= 0);
  if (child == 0) {
    maillage_study *study = 0;
    _exit(maillage_study_run(study_text, 0, folder, 0, 0, 1, 0, 0, &study) == MAILLAGE_FORKED ? 0 : 1);
  }
  int status = 0;
  EXPECT(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(void) {
  char geodata[4096];
  EXPECT(maillage_studies_abi_version() == 1);
  check_missing_data();
  EXPECT(maillage_studies_data(0, realpath("GeoData", geodata)) == 0);
  check_study();
  check_refusals();
  check_constraints();
  check_roads();
  check_fork();
  puts("maillage_studies.h: every check passed");
  return 0;
}
