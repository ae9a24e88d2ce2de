public import GeometryCore
public import MessageModel

/// What went wrong in a coordinate reference system or a transformation.
public struct PROJError: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Kind: Hashable, Sendable {
    /// PROJ refused; the function of its C interface that did.
    case library(function: String)
    /// The reference system cannot carry the project's types: neither longitude and latitude in degrees from
    /// Greenwich nor easting and northing in metres; or a point of the other type was offered.
    case unsuitableCRS
    /// A coordinate of the point or of its result is NaN or infinite.
    case notFinite
    /// The point lies outside an area where the transformation holds.
    case outsideAreaOfUse(BoundingBox)
  }

  /// The kind of failure.
  public let kind: Kind
  /// What was attempted, such as `EPSG:4326 to EPSG:2154`.
  public let operation: Message
  /// PROJ's own text where it gave one, else what was expected; may be empty.
  public let message: Message
  /// The index of the first bad point in the batch; nil where no point is at fault.
  public let index: Int?

  init(kind: Kind, operation: Message, message: Message, index: Int? = nil) {
    self.kind = kind
    self.operation = operation
    self.message = message
    self.index = index
  }
}

extension PROJError: ExplainedError {
  /// One line: the operation, the point, the reason.
  public var explanation: Message {
    let place: Message = index.map { "\(operation), point \($0)" } ?? operation
    let reason: Message =
      switch kind {
      case .library(let function): "PROJ refused (\(function))"
      case .unsuitableCRS: "unsuitable coordinate reference system"
      case .notFinite: "the result is not finite"
      case .outsideAreaOfUse(let area):
        "outside the area of use (west \(area.west), south \(area.south), east \(area.east), north \(area.north))"
      }
    return message.isEmpty ? "\(place): \(reason)" : "\(place): \(reason): \(message)"
  }
}
