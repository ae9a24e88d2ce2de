#ifndef MAILLAGE_CXLSXWRITER_WRITER_PROCESS_H
#define MAILLAGE_CXLSXWRITER_WRITER_PROCESS_H

#include "../CChildProcess/child_process.h"
#include "shim.h"

/* Forks a child that writes a workbook and ends with the code of its error; -1 where no process can be had. The workbook of this
   process stays and is to be freed. */
static inline pid_t maillage_begin_closing(lxw_workbook *workbook) {
  pid_t child = maillage_fork();
  if (child == 0) _exit(workbook_close(workbook));
  return child;
}

/* The code with which a child ended by itself; -1 where something ended it. */
static inline int maillage_code(int status) { return status >= 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

#endif
