package import GeometryCore
package import MessageModel

/// A record of a table.
package struct RawRow: Sendable {
  /// The line on which it starts; nil in files that have no lines.
  package var line: Int?
  /// The number of the feature, in files that have no lines.
  package var feature: Int?
  /// Its fields, one for each column unless `raggedCount` is set.
  package var fields: [String]
  /// How many fields it has where they do not fit the columns.
  package var raggedCount: Int?
  /// Where its geometry stands.
  package var position: LonLat?
  /// What is wrong with its geometry.
  package var geometryFault: Message?

  package init(line: Int?, feature: Int?, fields: [String]) {
    self.line = line
    self.feature = feature
    self.fields = fields
  }
}
