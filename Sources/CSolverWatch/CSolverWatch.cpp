#include "CSolverWatch.h"

#include <string>
#include <vector>

#include <coin/CbcEventHandler.hpp>
#include <coin/CbcModel.hpp>
#include <coin/CbcSolver.hpp>
#include <coin/ClpEventHandler.hpp>
#include <coin/ClpSimplex.hpp>
#include <coin/OsiClpSolverInterface.hpp>

// What the models of the C interfaces hold; the headers give it to C++ by these names.
#define CLP_EXTERN_C
#define CBC_EXTERN_C
#define COIN_NO_SBB
#include <coin/Coin_C_defines.h>

namespace {

// Of the simplex method: 0 stops it, -1 lets it go on.
class LinearWatch : public ClpEventHandler {
public:
  explicit LinearWatch(csolverwatch_question question) : question_(question) {}
  int event(Event) override { return question_() ? 0 : -1; }
  ClpEventHandler *clone() const override { return new LinearWatch(*this); }

private:
  csolverwatch_question question_;
};

// Of branch and cut.
class SearchWatch : public CbcEventHandler {
public:
  explicit SearchWatch(csolverwatch_question question) : question_(question) {}
  CbcAction event(CbcEvent) override { return question_() ? stop : noAction; }
  CbcAction event(CbcEvent which, void *) override { return event(which); }
  CbcEventHandler *clone() const override { return new SearchWatch(*this); }

private:
  csolverwatch_question question_;
};

void watch(ClpSimplex *simplex, csolverwatch_question question) {
  if (question) {
    const LinearWatch handler(question);
    simplex->passInEventHandler(&handler);
  } else {
    const ClpEventHandler handler;
    simplex->passInEventHandler(&handler);
  }
}

} // namespace

void csolverwatch_linear(void *model, csolverwatch_question question) {
  watch(static_cast<Clp_Simplex *>(model)->model_, question);
}

void csolverwatch_search(void *model, csolverwatch_question question) {
  const Cbc_Model *cbc = static_cast<Cbc_Model *>(model);
  if (auto *linear = dynamic_cast<OsiClpSolverInterface *>(cbc->model_->solver())) watch(linear->getModelPtr(), question);
  const SearchWatch handler(question);
  cbc->model_->passInEventHandler(&handler);
}
