#ifndef MAILLAGE_CCBC_SHIM_H
#define MAILLAGE_CCBC_SHIM_H

/* The C interfaces of COIN-OR Cbc, which lives in libCbcSolver, and of Clp, the simplex solver under it, in libClp. */
#include <coin/CbcConfig.h>
#include <coin/Cbc_C_Interface.h>
#include <coin/Clp_C_Interface.h>

#if CBC_VERSION_MAJOR < 2 || (CBC_VERSION_MAJOR == 2 && CBC_VERSION_MINOR < 10)
#error "Cbc 2.10 or later is needed (Debian: coinor-libcbc-dev)"
#endif

#endif
