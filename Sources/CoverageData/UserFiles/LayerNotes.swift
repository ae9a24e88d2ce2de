import MessageModel
import OGRKit
import PROJKit

/// What is worth knowing of how a layer was read.
enum LayerNotes {
  /// One sentence each: the layer, the coordinate operation, what was left out.
  static func notes(_ layer: VectorLayer) -> [Message] {
    var notes: [Message] = ["layer \(layer.name) (\(layer.driver))"]
    if let operation = layer.operation {
      notes.append(operation.sentence(from: layer.crs.map { $0.code ?? $0.name }))
    }
    notes += layer.systemNotes
    if !layer.mergedLayers.isEmpty {
      notes.append("folders read together: \(layer.mergedLayers.joined(separator: ", "))")
    }
    if layer.isAssumedDegrees {
      notes.append("names no coordinate reference system; its coordinates are taken for WGS84 degrees")
    }
    if layer.windows1252Count > 0 {
      notes.append("names no encoding (.cpg); \(layer.windows1252Count) texts are taken for Windows-1252 (Latin-1)")
    }
    if layer.codePage850Count > 0 {
      notes.append("names no encoding (.cpg); \(layer.codePage850Count) texts are taken for code page 850 (DOS)")
    }
    if layer.droppedPartCount > 0 {
      notes.append("points and lines beside areas dropped from \(layer.droppedPartCount) features")
    }
    if layer.linearisedCount > 0 { notes.append("arcs made of straight lines in \(layer.linearisedCount) features") }
    if layer.flattenedCount > 0 { notes.append("heights or measures dropped from \(layer.flattenedCount) features") }
    return notes
  }
}
