public import MessageModel

/// Why a file could not be read through GDAL.
public struct OGRError: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Kind: Hashable, Sendable {
    /// GDAL itself is missing or unfit.
    case library
    /// The file, or what stands in it.
    case content
  }

  /// The kind of failure.
  public var kind: Kind
  /// The function of GDAL's C interface that failed; nil where the file was read but does not hold what is needed.
  public var function: String?
  /// The layer, where one had been opened.
  public var layer: String?
  /// The number of the feature, as the format counts them; nil where the layer as a whole is meant.
  public var feature: Int?
  /// The field, if one is concerned.
  public var field: String?
  /// What is wrong, in one sentence.
  public var problem: Message

  public init(
    _ kind: Kind = .content, function: String? = nil, layer: String? = nil, feature: Int? = nil, field: String? = nil,
    _ problem: Message
  ) {
    self.kind = kind
    self.function = function
    self.layer = layer
    self.feature = feature
    self.field = field
    self.problem = problem
  }

  /// Ends work of a cancelled task.
  ///
  /// - Throws: `.content` where the task is cancelled.
  static func checkCancellation() throws(OGRError) {
    if Task.isCancelled { throw OGRError(.content, .cancelled) }
  }
}

extension OGRError: ExplainedError {
  /// A sentence for the user.
  public var explanation: Message {
    var place: [Message] = []
    if let layer { place.append("layer '\(layer)'") }
    if let feature { place.append("feature \(feature)") }
    if let field { place.append("field '\(field)'") }
    if let function { place.append(Message(data: function)) }
    return place.isEmpty ? problem : "\(place, separator: ", "): \(problem)"
  }
}
