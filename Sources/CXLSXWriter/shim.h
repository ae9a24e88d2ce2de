#ifndef MAILLAGE_CXLSXWRITER_SHIM_H
#define MAILLAGE_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#if LXW_VERSION_ID < 114
#error "libxlsxwriter 1.1.4 or later is needed (Debian: libxlsxwriter-dev)"
#endif

#endif
