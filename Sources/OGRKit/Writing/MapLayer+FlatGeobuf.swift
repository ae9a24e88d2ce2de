internal import CGDAL
internal import GeometryCore
public import LayerModel
import MessageModel

extension MapLayer {
  /// The layer as FlatGeobuf (flatgeobuf.org, version 3), its features in the order of the index, a packed Hilbert R-tree.
  ///
  /// Its title and description stand in the header where this GDAL writes them (3.9 and later).
  ///
  /// Features without a place, and those whose line or area is empty, are left out: the index has no room for them, and GDAL
  /// passes over them.
  ///
  /// - Throws: `OGRError`: `.library` where GDAL is missing, else with its message; also for a table, which is not what
  ///   the format is for.
  /// - Complexity: O(n log n) in features, O(positions); the file is made in memory.
  public func flatGeobuf() throws(OGRError) -> [UInt8] {
    guard shape != .table else { throw OGRError(.content, layer: name, "a table has no place in FlatGeobuf") }
    let file = try MemoryFile(named: name + ".fgb")
    var dataset = try OutputDataset(driver: "FlatGeobuf", path: file.path)
    var placed = self
    placed.features.removeAll { feature in
      switch feature.geometry {
      case nil: true
      case .point?: false
      case .lines(let parts)?: parts.isEmpty
      case .area(let area)?: area.isEmpty
      }
    }
    let layer = try dataset.makeLayer(
      name, type: OutputDataset.type(shape), options: ["SPATIAL_INDEX=YES", "TITLE=\(title)", "DESCRIPTION=\(summary)"])
    try dataset.fill(layer, placed)
    try dataset.close()
    return try file.bytes()
  }
}
