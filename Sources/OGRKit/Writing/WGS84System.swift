internal import CGDAL
import MessageModel

/// WGS84 with the longitude first (EPSG:4326 in the order of OGC:CRS84): the owner of GDAL's handle.
@safe
struct WGS84System: ~Copyable {
  let handle: UnsafeMutableRawPointer
  private let gdal: maillage_gdal

  /// - Throws: `OGRError` where the database of PROJ cannot be read.
  init(_ gdal: maillage_gdal) throws(OGRError) {
    guard let handle = unsafe gdal.OSRNewSpatialReference(nil) else {
      throw OGRError(function: "OSRNewSpatialReference", "the coordinate reference system cannot be made")
    }
    guard unsafe gdal.OSRImportFromEPSG(handle, 4326) == OGRERR_NONE else {
      unsafe gdal.OSRRelease(handle)
      throw OGRError(function: "OSRImportFromEPSG", "the coordinate reference system cannot be made")
    }
    unsafe gdal.OSRSetAxisMappingStrategy(handle, OAMS_TRADITIONAL_GIS_ORDER)
    unsafe self.handle = unsafe handle
    self.gdal = gdal
  }

  deinit { unsafe gdal.OSRRelease(handle) }
}
