#ifndef MAILLAGE_CPROJ_SHIM_H
#define MAILLAGE_CPROJ_SHIM_H

#include <proj.h>

#if PROJ_VERSION_MAJOR < 9
#error "PROJ 9.1 or later is needed (Debian: libproj-dev)"
#endif

#endif
