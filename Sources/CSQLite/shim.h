#ifndef MAILLAGE_CSQLITE_SHIM_H
#define MAILLAGE_CSQLITE_SHIM_H

/* Databases in memory: their schema and the types of their values. */
#include <sqlite3.h>

#if SQLITE_VERSION_NUMBER < 3036000
#error "SQLite 3.36 or later is needed (Debian: libsqlite3-dev)"
#endif

/* What a schema names is not trusted, and tables of SQLite itself cannot be written to; sqlite3_db_config takes a list of arguments that
   Swift cannot give. */
static inline int maillage_sqlite_distrust(sqlite3 *_Nonnull database) {
  int status = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  if (status == SQLITE_OK) status = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  return status;
}

#endif
