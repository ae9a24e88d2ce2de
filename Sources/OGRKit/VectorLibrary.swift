internal import CGDAL

/// GDAL, which is opened when first needed.
public enum VectorLibrary {
  /// The moment that stands in files wherever their format wants one: the same input gives the same bytes, so it is no
  /// moment at which anything was done.
  public static let moment = "2000-01-01T00:00:00.000Z"

  /// The version of GDAL, such as `3.6.2`; nil where it is not installed or too old.
  public static var version: String? {
    guard let gdal = try? GDALLibrary().functions else { return nil }
    return unsafe gdal.GDALVersionInfo("RELEASE_NAME").map { unsafe String(cString: $0) }
  }

  /// Opens GDAL, so that whether it is there is known before any work is done.
  ///
  /// - Throws: `OGRError` of kind `.library` where GDAL is not installed, too old or incomplete.
  public static func check() throws(OGRError) { _ = try GDALLibrary() }
}
