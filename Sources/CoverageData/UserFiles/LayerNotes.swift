import MessageModel
import OGRKit
import PROJKit

/// What is worth knowing of how a layer was read.
enum LayerNotes {
  /// One sentence each: the layer, the coordinate operation, what was left out.
  static func notes(_ layer: VectorLayer) -> [Message] {
    var notes: [Message] = ["layer \(layer.name) (\(layer.driver))"]
    if let operation = layer.operation {
      let accuracy = operation.accuracyMetres.map { ", \($0) m" } ?? ""
      let source: Message = layer.crs.map { "from \($0.code ?? $0.name) " } ?? ""
      notes.append("coordinates \(source)to WGS84 by \(operation.name)\(accuracy)")
    }
    if layer.isAssumedDegrees {
      notes.append("names no coordinate reference system; its coordinates are taken for WGS84 degrees")
    }
    if layer.windows1252Count > 0 {
      notes.append("names no encoding (.cpg); \(layer.windows1252Count) texts are taken for Windows-1252 (Latin-1)")
    }
    if layer.linearisedCount > 0 { notes.append("arcs made of straight lines in \(layer.linearisedCount) features") }
    if layer.flattenedCount > 0 { notes.append("heights or measures dropped from \(layer.flattenedCount) features") }
    return notes
  }
}
