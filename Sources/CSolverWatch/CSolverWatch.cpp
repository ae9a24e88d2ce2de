#include "CSolverWatch.h"

#include <csignal>
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

// Asks whether to stop; within a search of Cbc it also gives SIGINT back, time and again, the handler that it had, as Cbc and the
// Clp under it set their own.
class Asking {
public:
  Asking(csolverwatch_question question, const struct sigaction *handler) : question_(question), keeps_(handler) {
    if (handler) handler_ = *handler;
  }

  bool isToStop() {
    if (keeps_ && count_++ % 64 == 0) sigaction(SIGINT, &handler_, nullptr);
    return question_();
  }

private:
  csolverwatch_question question_;
  struct sigaction handler_ = {};
  bool keeps_;
  unsigned count_ = 0;
};

// Of the simplex method: 0 stops it, -1 lets it go on.
class LinearWatch : public ClpEventHandler {
public:
  explicit LinearWatch(const Asking &asking) : asking_(asking) {}
  int event(Event) override { return asking_.isToStop() ? 0 : -1; }
  ClpEventHandler *clone() const override { return new LinearWatch(*this); }

private:
  Asking asking_;
};

// Of branch and cut.
class SearchWatch : public CbcEventHandler {
public:
  explicit SearchWatch(const Asking &asking) : asking_(asking) {}
  CbcAction event(CbcEvent) override { return asking_.isToStop() ? stop : noAction; }
  CbcAction event(CbcEvent which, void *) override { return event(which); }
  CbcEventHandler *clone() const override { return new SearchWatch(*this); }

private:
  Asking asking_;
};

} // namespace

void csolverwatch_linear(void *model, csolverwatch_question question) {
  ClpSimplex *simplex = static_cast<Clp_Simplex *>(model)->model_;
  if (question) {
    const LinearWatch watch(Asking(question, nullptr));
    simplex->passInEventHandler(&watch);
  } else {
    const ClpEventHandler none;
    simplex->passInEventHandler(&none);
  }
}

void csolverwatch_search(void *model, csolverwatch_question question) {
  struct sigaction handler;
  sigaction(SIGINT, nullptr, &handler);
  const Asking asking(question, &handler);
  CbcModel *search = static_cast<Cbc_Model *>(model)->model_;
  if (auto *linear = dynamic_cast<OsiClpSolverInterface *>(search->solver())) {
    const LinearWatch watch(asking);
    linear->getModelPtr()->passInEventHandler(&watch);
  }
  const SearchWatch watch(asking);
  search->passInEventHandler(&watch);
}
