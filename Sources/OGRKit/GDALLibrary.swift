internal import CGDAL
import MessageModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The functions of GDAL, opened when first needed and kept open.
@safe
struct GDALLibrary {
  /// Its functions.
  let functions: maillage_gdal

  /// Finds GDAL; the first time its drivers are registered, the network and plugins are shut off, and its settings are
  /// taken out of the environment.
  ///
  /// - Throws: `OGRError` of kind `.library` where GDAL is not installed, too old or incomplete.
  init() throws(OGRError) {
    self.init(functions: try Self.shared.get())
  }

  private init(functions: maillage_gdal) {
    self.functions = functions
  }

  /// The library, or what went wrong when it was set up: once for the whole process.
  private static let shared: Result<maillage_gdal, OGRError> = {
    do throws(OGRError) {
      let gdal = try find()
      guard let number = unsafe gdal.GDALVersionInfo("VERSION_NUM").flatMap({ unsafe Int(String(cString: $0)) }),
        number >= 3_060_000
      else { throw OGRError(.library, function: "GDALVersionInfo", "GDAL 3.6 or later is needed") }
      maillage_gdal_forget_environment()
      for (key, value) in settings { unsafe gdal.CPLSetConfigOption(key, value) }
      gdal.OSRSetPROJEnableNetwork(0)
      unsafe gdal.CPLHTTPSetFetchCallback({ address, _, _, _, _, _, _ in unsafe GDALMessages.refuse(address) }, nil)
      gdal.GDALAllRegister()
      return .success(gdal)
    } catch {
      return .failure(error)
    }
  }()

  /// No plugins, no network, no file of settings, numbers that are none reported, sheets row by row and as texts (which row
  /// names the columns is not for GDAL to guess), and one moment in all files.
  private static let settings = [
    ("GDAL_DRIVER_PATH", "disable"), ("GDAL_PAM_ENABLED", "NO"), ("CPL_VSIL_CURL_ALLOWED_FILENAME", ""),
    ("GDAL_CONFIG_FILE", ""), ("OGR_SETFIELD_NUMERIC_WARNING", "YES"),
    ("OGR_XLSX_HEADERS", "DISABLE"), ("OGR_ODS_HEADERS", "DISABLE"), ("OGR_XLS_HEADERS", "DISABLE"),
    ("OGR_XLSX_FIELD_TYPES", "STRING"), ("OGR_ODS_FIELD_TYPES", "STRING"), ("OGR_XLS_FIELD_TYPES", "STRING"),
    ("OGR_CURRENT_DATE", VectorLibrary.moment),
  ]

  #if canImport(Glibc)
    private static let fileNames = ["libgdal.so"] + (32...40).map { "libgdal.so.\($0)" }
  #else
    private static let fileNames = ["libgdal.dylib", "/opt/homebrew/lib/libgdal.dylib", "/usr/local/lib/libgdal.dylib"]
  #endif

  private static func find() throws(OGRError) -> maillage_gdal {
    var library: UnsafeMutableRawPointer?
    for name in fileNames {
      unsafe library = dlopen(name, RTLD_NOW | RTLD_LOCAL)
      if unsafe library != nil { break }
    }
    guard let library = unsafe library else {
      throw OGRError(
        .library, function: "dlopen", "this goes through GDAL, which is not installed (Debian: libgdal32)")
    }
    let table = UnsafeMutablePointer<maillage_gdal>.allocate(capacity: 1)
    defer { unsafe table.deallocate() }
    if let missing = unsafe maillage_gdal_find(library, table) {
      throw OGRError(.library, function: unsafe String(cString: missing), "this GDAL does not have the function")
    }
    return unsafe table.pointee
  }
}
