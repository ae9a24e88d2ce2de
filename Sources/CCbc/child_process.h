#ifndef MAILLAGE_CCBC_CHILD_PROCESS_H
#define MAILLAGE_CCBC_CHILD_PROCESS_H

/* Work of a C library in a process of its own, which can be ended at any moment. The child runs nothing but C between fork and
   _exit. */

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Forks: 0 in the child, which handles no signal, dies with its parent's thread and is to end by _exit; -1 where no process
   can be had. */
static inline pid_t maillage_fork(void) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  pid_t parent = getpid();
  pid_t child = fork();
  if (child == 0) {
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    if (getppid() != parent) _exit(1);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    return 0;
  }
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return child;
}

/* Waits for a child, some seconds at most: whether it has ended; then `status` says how, as of waitpid, and is -1 where nobody
   knows. */
static inline int maillage_wait(pid_t child, double seconds, int *status) {
  struct timespec start, now, pause = {0, 50000};
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (;;) {
    pid_t ended = waitpid(child, status, WNOHANG);
    if (ended == child) return 1;
    if (ended < 0 && errno != EINTR) {
      *status = -1;
      return 1;
    }
    clock_gettime(CLOCK_MONOTONIC, &now);
    double spent = (double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) * 1e-9;
    if (spent >= seconds) return 0;
    nanosleep(&pause, NULL);
    if (pause.tv_nsec < 2000000) pause.tv_nsec *= 2;
  }
}

/* Ends a child. */
static inline void maillage_end(pid_t child) {
  kill(child, SIGKILL);
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
}

#endif
