#ifndef MAILLAGE_CGEOS_SHIM_H
#define MAILLAGE_CGEOS_SHIM_H

/* Only the reentrant half of the C API: each call takes its own context. */
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#if GEOS_VERSION_MAJOR < 3 || (GEOS_VERSION_MAJOR == 3 && GEOS_VERSION_MINOR < 11)
#error "GEOS 3.11 or later is needed (Debian: libgeos-dev)"
#endif

#endif
