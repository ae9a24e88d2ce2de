// Clp and Cbc asked, while they work, whether they are to stop: their event handlers, which are C++, for callers in C.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

// Whether to stop: anything but 0; called between two steps of the simplex method, on the thread that solves.
typedef int (*csolverwatch_question)(void);

// Sets the question that a model of Clp's C interface (Clp_newModel) asks while it is solved; null for none.
void csolverwatch_linear(void *model, csolverwatch_question question);

// The same for a model of Cbc's C interface (Cbc_newModel), never null, to be called when its programme is loaded. What a search
// that was told to stop says proves nothing.
void csolverwatch_search(void *model, csolverwatch_question question);

#ifdef __cplusplus
}
#endif
