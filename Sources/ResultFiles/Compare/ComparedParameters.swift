import CoverageData
import CoverageModel
import MessageModel

/// The study of a comparison without folders: options first, then what the plans were made for, then the defaults of an
/// analysis.
struct ComparedParameters {
  let request: ComparisonRequest
  let plans: [ComparedPlan]

  /// The request of the study, without spaces.
  ///
  /// - Throws: `DataError` of kind `.request` where plans differ in something that no option decides.
  func study() throws(DataError) -> StudyRequest {
    let service =
      try decide(request.serviceDistance, "service distance", "--service-distance", \.serviceDistance)
      ?? StudyRequest.defaultServiceDistance
    guard service.number > 0 else {
      throw DataError(
        .content, file: plans.first?.path, field: "service_distance",
        "is \(service.number); a comparison needs one above 0")
    }
    let weightsPath =
      try decide(request.weightsPath.map(Optional.some), "weights", "--weights", \.request.weightsPath) ?? nil
    return StudyRequest(
      geoData: request.geoData,
      townsPath: try decide(request.townsPath.map(Optional.some), "towns", "--towns", \.request.townsPath) ?? nil,
      basinsPath: try decide(request.basinsPath.map(Optional.some), "basins", "--basins", \.request.basinsPath) ?? nil,
      readings: try readings(),
      weightsPath: weightsPath,
      territory: try decide(request.territory.map(Optional.some), "territory", "--region", \.request.territory) ?? nil,
      weight: try decide(request.weight, "weight", "--weight", \.request.weight) ?? .population,
      distances: request.distances ?? StudyRequest.defaultDistances,
      serviceDistance: service,
      title: request.title ?? plans.lazy.compactMap(\.request.title).first)
  }

  /// The table of travel costs, if any.
  ///
  /// - Throws: `DataError` of kind `.request` where plans differ in it and no option decides.
  func matrix() throws(DataError) -> String? {
    try decide(request.matrixPath.map(Optional.some), "matrix", "--matrix", \.request.matrixPath) ?? nil
  }

  /// How trips are asked for where that is a road network.
  ///
  /// - Throws: `DataError` of kind `.request` where plans differ in it and no option decides.
  func roads() throws(DataError) -> RoadSettings {
    // A table or network of the user's own is asked as the user says.
    let asked = request.roads ?? request.matrixPath.map { _ in RoadSettings() }
    return try decide(
      asked, "trips by road", "--direction", \.request.roads) ?? RoadSettings()
  }

  /// The kinds of files that the plans name and no option does.
  private var rolesOfPlans: Set<FileRole> {
    let given: [FileRole: String?] = [
      .towns: request.townsPath, .basins: request.basinsPath, .weights: request.weightsPath,
      .matrix: request.matrixPath,
    ]
    let named = plans.reduce(into: Set<FileRole>()) { $0.formUnion($1.request.fileRoles) }
    return named.filter { role in given[role].map { $0 == nil } ?? false }
  }

  /// Files that plans name are read as the plans say, others as the options do.
  ///
  /// - Throws: `DataError` of kind `.request` where plans read the same file otherwise.
  private func readings() throws(DataError) -> ReadingOptions {
    let roles = rolesOfPlans
    let ofPlans = plans.map { ReadingOptions($0.request.readings).readings(of: roles) }
    guard let first = ofPlans.first else { return request.readings }
    guard ofPlans.allSatisfy({ $0 == first }) else {
      throw DataError(.request, "the plans read the same files otherwise; name these files by options")
    }
    return request.readings.replacing(roles, by: ReadingOptions(first))
  }

  /// What an option says, else what all plans say; nil where there is neither.
  private func decide<Value: Equatable>(
    _ option: Value?, _ what: Message, _ name: String, _ value: KeyPath<ComparedPlan, Value>
  ) throws(DataError) -> Value? {
    if let option { return option }
    guard let first = plans.first?[keyPath: value] else { return nil }
    if let differing = plans.first(where: { $0[keyPath: value] != first }) {
      let other = differing[keyPath: value]
      throw DataError(
        .request, file: plans.count > 2 ? differing.path : nil,
        "the plans differ in their \(what): \(Self.text(first)) and \(Self.text(other)); decide with \(name)")
    }
    return first
  }

  private static func text(_ value: some Equatable) -> Message {
    switch value {
    case let value as Territory?: value.map(\.word) ?? "the default"
    case let value as String?: value.map(Message.init(data:)) ?? "the embedded ones"
    case let value as DemandWeight: Message(data: value.rawValue)
    case let value as WrittenCost: "\(value.number)"
    case let value as RoadSettings:
      "--direction \(value.direction.rawValue), --time-factor \(value.timeFactor.text), --in-town-trips \(value.inTown.rawValue), \(value.measure.rawValue)"
    default: "\(value)"
    }
  }
}

extension Territory {
  /// For messages, in their language.
  var word: Message {
    switch self {
    case .everything: "everything"
    case .region(let code): "region \(code)"
    case .department(let code): "department \(code)"
    }
  }

  /// In English: `everything`, `region 76`, `department 34`.
  var plainName: String {
    switch self {
    case .everything: "everything"
    case .region(let code): "region \(code)"
    case .department(let code): "department \(code)"
    }
  }
}
