#ifndef MAILLAGE_CGDAL_SHIM_H
#define MAILLAGE_CGDAL_SHIM_H

#if __has_include(<gdal/gdal.h>)
#include <gdal/cpl_conv.h>
#include <gdal/cpl_error.h>
#include <gdal/cpl_http.h>
#include <gdal/cpl_string.h>
#include <gdal/cpl_vsi.h>
#include <gdal/gdal.h>
#include <gdal/ogr_api.h>
#include <gdal/ogr_srs_api.h>
#else
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>
#endif
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <crt_externs.h>
#define maillage_environment (*_NSGetEnviron())
#else
extern char **environ;
#define maillage_environment environ
#endif

#if GDAL_VERSION_NUM < 3060000
#error "GDAL 3.6 or later is needed (Debian: libgdal-dev)"
#endif

/* GDAL brings over fifty libraries with it, some 20 ms and 18 MB at the start of every program that links it. So it is
   not linked but opened when a file needs it; the types of its functions are those of its headers. */
#define MAILLAGE_GDAL_FUNCTIONS(F) \
  F(CPLErrorReset) \
  F(CPLGetErrorHandlerUserData) \
  F(CPLGetLastErrorMsg) \
  F(CPLGetLastErrorType) \
  F(CPLHTTPSetFetchCallback) \
  F(CPLPopErrorHandler) \
  F(CPLPushErrorHandlerEx) \
  F(CPLSetConfigOption) \
  F(CSLDestroy) \
  F(GDALAllRegister) \
  F(GDALClose) \
  F(GDALCreate) \
  F(GDALDatasetCommitTransaction) \
  F(GDALDatasetCreateLayer) \
  F(GDALDatasetExecuteSQL) \
  F(GDALDatasetGetLayer) \
  F(GDALDatasetGetLayerByName) \
  F(GDALDatasetGetLayerCount) \
  F(GDALDatasetReleaseResultSet) \
  F(GDALDatasetStartTransaction) \
  F(GDALGetDatasetDriver) \
  F(GDALGetDescription) \
  F(GDALGetDriverByName) \
  F(GDALOpenEx) \
  F(GDALSetMetadataItem) \
  F(GDALVersionInfo) \
  F(OGR_F_Create) \
  F(OGR_F_Destroy) \
  F(OGR_F_GetFID) \
  F(OGR_F_GetFieldAsDouble) \
  F(OGR_F_GetFieldAsInteger64) \
  F(OGR_F_GetFieldAsString) \
  F(OGR_F_GetGeometryRef) \
  F(OGR_F_IsFieldSetAndNotNull) \
  F(OGR_F_SetFID) \
  F(OGR_F_SetFieldDouble) \
  F(OGR_F_SetFieldInteger64) \
  F(OGR_F_SetFieldString) \
  F(OGR_F_SetGeometryDirectly) \
  F(OGR_FD_GetFieldCount) \
  F(OGR_FD_GetFieldDefn) \
  F(OGR_Fld_Create) \
  F(OGR_Fld_Destroy) \
  F(OGR_Fld_GetNameRef) \
  F(OGR_Fld_GetSubType) \
  F(OGR_Fld_GetType) \
  F(OGR_Fld_SetAlternativeName) \
  F(OGR_Fld_SetSubType) \
  F(OGR_G_CreateFromWkb) \
  F(OGR_G_DestroyGeometry) \
  F(OGR_G_ExportToIsoWkb) \
  F(OGR_G_GetGeometryCount) \
  F(OGR_G_GetGeometryName) \
  F(OGR_G_GetGeometryRef) \
  F(OGR_G_GetGeometryType) \
  F(OGR_G_GetLinearGeometry) \
  F(OGR_G_GetPointCount) \
  F(OGR_G_GetPoints) \
  F(OGR_G_HasCurveGeometry) \
  F(OGR_G_Is3D) \
  F(OGR_G_IsEmpty) \
  F(OGR_G_IsMeasured) \
  F(OGR_G_WkbSize) \
  F(OGR_GT_Flatten) \
  F(OGR_L_CreateFeature) \
  F(OGR_L_CreateField) \
  F(OGR_L_GetGeomType) \
  F(OGR_L_GetLayerDefn) \
  F(OGR_L_GetName) \
  F(OGR_L_GetNextFeature) \
  F(OGR_L_GetSpatialRef) \
  F(OGR_L_ResetReading) \
  F(OGRGeometryTypeToName) \
  F(OSREPSGTreatsAsLatLong) \
  F(OSREPSGTreatsAsNorthingEasting) \
  F(OSRExportToWktEx) \
  F(OSRGetAuthorityCode) \
  F(OSRGetAuthorityName) \
  F(OSRGetAxisMappingStrategy) \
  F(OSRGetDataAxisToSRSAxisMapping) \
  F(OSRGetName) \
  F(OSRImportFromEPSG) \
  F(OSRNewSpatialReference) \
  F(OSRRelease) \
  F(OSRSetAxisMappingStrategy) \
  F(OSRSetPROJEnableNetwork) \
  F(VSIFCloseL) \
  F(VSIFileFromMemBuffer) \
  F(VSIFOpenL) \
  F(VSIFReadL) \
  F(VSIFree) \
  F(VSIGetMemFileBuffer) \
  F(VSIReadDirRecursive) \
  F(VSIUnlink)

/* The functions of GDAL that are used. */
typedef struct maillage_gdal {
#define MAILLAGE_GDAL_FIELD(name) __typeof__(&name) _Nonnull name;
  MAILLAGE_GDAL_FUNCTIONS(MAILLAGE_GDAL_FIELD)
#undef MAILLAGE_GDAL_FIELD
} maillage_gdal;

/* Looks every function up in an open library; the name of the first that is missing, or NULL. */
static inline const char *_Nullable maillage_gdal_find(void *_Nonnull library, maillage_gdal *_Nonnull functions) {
  void *found;
#define MAILLAGE_GDAL_FIND(name) \
  found = dlsym(library, #name); \
  if (!found) return #name; \
  functions->name = (__typeof__(&name))found;
  MAILLAGE_GDAL_FUNCTIONS(MAILLAGE_GDAL_FIND)
#undef MAILLAGE_GDAL_FIND
  return NULL;
}

/* Takes the settings of GDAL, and of the libraries that it opens, out of the environment: results must not depend on
   them. The address of a database and its password (PGHOST, PGPASSWORD...) and the folder of PROJ stay. */
static inline void maillage_gdal_forget_environment(void) {
  static const char *const starts[] = {"GDAL_", "OGR_", "OSR_", "CPL_", "VSI", "SHAPE_", "DBF_", "SQLITE_", "SPATIALITE_",
    "LIBKML_", "KML_", "MITAB_", "GPKG_", "GEOJSON_", "ODS_", "XLSX_", "PG_", "FLATGEOBUF_"};
  static const char *const names[] = {"ATTRIBUTES_SKIP", "GEOMETRY_AS_COLLECTION", "CENTER_LONG", "PGSQL_OGR_FID",
    "PROJ_NETWORK", "CREATE_METADATA_TABLES", "NUMBER_OF_DECIMALS", "USE_SPATIALITE"};
  char **entry = maillage_environment;
  while (entry && *entry) {
    const char *end = strchr(*entry, '=');
    size_t length = end ? (size_t)(end - *entry) : strlen(*entry);
    int is_setting = 0;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
      if (strncmp(*entry, starts[i], strlen(starts[i])) == 0) is_setting = 1;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
      if (length == strlen(names[i]) && strncmp(*entry, names[i], length) == 0) is_setting = 1;
    char *name = is_setting ? strndup(*entry, length) : NULL;
    if (name && unsetenv(name) == 0) {
      entry = maillage_environment;
    } else {
      entry++;
    }
    free(name);
  }
}

#endif
