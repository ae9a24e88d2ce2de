#ifndef MAILLAGE_CZLIB_SHIM_H
#define MAILLAGE_CZLIB_SHIM_H

/* Inflating; what is read is not written to. */
#define ZLIB_CONST
#include <zlib.h>

#endif
