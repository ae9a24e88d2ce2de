#ifndef MAILLAGE_CCBC_SOLVER_PROCESS_H
#define MAILLAGE_CCBC_SOLVER_PROCESS_H

/* Solver work in a process of its own, which is ended when its time is up: neither Cbc's preprocessing nor Clp's presolve and
   first factorisation look at a clock. The child runs nothing but the C below between fork and _exit. */

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

#include "child_process.h"
#include "shim.h"

/* What Cbc says at the end; the point stands in an array of its own. */
typedef struct {
  int32_t isDone;
  int32_t status;
  int32_t isAbandoned;
  int32_t isUnbounded;
  int32_t isStopped;
  int32_t isProvenOptimal;
  int32_t isProvenInfeasible;
  int32_t isInitialInfeasible;
  int32_t hasPoint;
  int32_t nodeCount;
  double possible;
  double value;
} maillage_search_report;

/* What Clp says at the end; the point, the multipliers and the basis stand in arrays of their own. */
typedef struct {
  int32_t isDone;
  int32_t status;
  int32_t iterations;
} maillage_linear_report;

/* Solves a programme with Cbc; one without integer variables is read as a linear one. Cbc leaves a handler of SIGINT of its own
   behind: that of before is set again. */
static inline void maillage_search(
    void *model, int isLinear, int columns, maillage_search_report *report, double *point) {
  struct sigaction before;
  sigaction(SIGINT, NULL, &before);
  Cbc_solve(model);
  sigaction(SIGINT, &before, NULL);
  report->status = Cbc_status(model);
  report->isAbandoned = Cbc_isAbandoned(model);
  report->isUnbounded = Cbc_isContinuousUnbounded(model);
  report->isStopped = Cbc_isSecondsLimitReached(model) || Cbc_isNodeLimitReached(model);
  report->isProvenOptimal = Cbc_isProvenOptimal(model);
  report->isProvenInfeasible = Cbc_isProvenInfeasible(model);
  report->isInitialInfeasible = Cbc_isInitialSolveProvenPrimalInfeasible(model);
  report->nodeCount = Cbc_getNodeCount(model);
  report->possible = Cbc_getBestPossibleObjValue(model);
  report->value = Cbc_getObjValue(model);
  const double *best = isLinear ? Cbc_getColSolution(model) : Cbc_bestSolution(model);
  report->hasPoint = best != NULL;
  if (best != NULL) memcpy(point, best, (size_t)columns * sizeof(double));
  __atomic_store_n(&report->isDone, 1, __ATOMIC_RELEASE);
}

/* Solves a linear programme with Clp by the dual simplex method from the beginning, as Clp_initialDualSolve does, but without a
   handler of SIGINT of its own: of two solutions side by side one would leave it behind. */
static inline void maillage_begin_dual(Clp_Simplex *model) {
  enum { dual = 0, interruption = 2, none = 1 };
  Clp_Solve *options = ClpSolve_new();
  ClpSolve_setSolveType(options, dual, -1);
  ClpSolve_setSpecialOption(options, interruption, none, -1);
  Clp_initialSolveWithOptions(model, options);
  ClpSolve_delete(options);
}

/* Solves a linear programme with Clp by the dual simplex method, anew or from its basis. */
static inline void maillage_solve_linear(
    Clp_Simplex *model, int isStarted, int columns, int rows, maillage_linear_report *report, double *point,
    double *multipliers, unsigned char *basis) {
  if (isStarted) Clp_dual(model, 0); else maillage_begin_dual(model);
  report->status = Clp_status(model);
  report->iterations = Clp_numberIterations(model);
  const double *values = Clp_primalColumnSolution(model);
  const double *duals = Clp_dualRowSolution(model);
  unsigned char *states = Clp_statusExists(model) ? Clp_statusArray(model) : NULL;
  if (report->status == 0 && (values == NULL || duals == NULL || states == NULL)) report->status = 4;
  if (report->status == 0) {
    memcpy(point, values, (size_t)columns * sizeof(double));
    memcpy(multipliers, duals, (size_t)rows * sizeof(double));
    memcpy(basis, states, (size_t)(columns + rows));
  }
  __atomic_store_n(&report->isDone, 1, __ATOMIC_RELEASE);
}

/* Memory that a child shares with its parent, filled with 0; NULL where there is none. */
static inline void *maillage_share(size_t size) {
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

static inline void maillage_unshare(void *memory, size_t size) { munmap(memory, size); }

static inline pid_t maillage_begin_search(
    void *model, int isLinear, int columns, maillage_search_report *report, double *point) {
  pid_t child = maillage_fork();
  if (child == 0) {
    maillage_search(model, isLinear, columns, report, point);
    _exit(0);
  }
  return child;
}

static inline pid_t maillage_begin_linear(
    Clp_Simplex *model, int isStarted, int columns, int rows, maillage_linear_report *report, double *point,
    double *multipliers, unsigned char *basis) {
  pid_t child = maillage_fork();
  if (child == 0) {
    maillage_solve_linear(model, isStarted, columns, rows, report, point, multipliers, basis);
    _exit(0);
  }
  return child;
}

#endif
