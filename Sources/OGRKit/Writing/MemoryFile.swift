internal import CGDAL
import MessageModel

/// A file in GDAL's memory, gone with its owner.
@safe
struct MemoryFile: ~Copyable {
  let path: String
  private let gdal: maillage_gdal

  /// A name that no other has; nothing is written yet.
  init(named name: String) throws(OGRError) {
    gdal = try GDALLibrary().functions
    path = "/vsimem/maillage-\(UInt64.random(in: 0 ... .max))-\(name)"
  }

  deinit { _ = unsafe gdal.VSIUnlink(path) }

  /// A copy of what was written.
  ///
  /// - Throws: `OGRError` where there is no such file.
  func bytes() throws(OGRError) -> [UInt8] {
    var count: vsi_l_offset = 0
    guard let start = unsafe gdal.VSIGetMemFileBuffer(path, &count, 0) else {
      throw OGRError(function: "VSIGetMemFileBuffer", "nothing was written")
    }
    return unsafe [UInt8](UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
