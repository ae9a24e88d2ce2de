public import CoverageModel

extension ReadingOptions {
  /// Options from what is said for each kind of file; kinds that are unknown are passed over.
  public init(_ readings: [FileReading]) {
    self.init()
    for reading in readings {
      guard let role = FileRole(rawValue: reading.file) else { continue }
      if !reading.columns.isEmpty { columns[role] = reading.columns }
      systems[role] = reading.system
      layers[role] = reading.layer
      if role == .spaces, !reading.statuses.isEmpty { statuses = Set(reading.statuses) }
    }
  }

  /// What is said for some kinds of files, in the order of the kinds; nothing for kinds that are left open.
  public func readings(of roles: Set<FileRole>) -> [FileReading] {
    FileRole.allCases.filter { roles.contains($0) && !leavesOpen($0) }.map { role in
      var reading = FileReading(
        file: role.rawValue, columns: columns[role] ?? [:], system: systems[role], layer: layers[role])
      if role == .spaces, let statuses { reading.statuses = SpaceStatus.allCases.filter(statuses.contains) }
      return reading
    }
  }

  /// These options with others in their place for some kinds of files.
  package func replacing(_ roles: Set<FileRole>, by others: ReadingOptions) -> ReadingOptions {
    ReadingOptions(others.readings(of: roles) + readings(of: Set(FileRole.allCases).subtracting(roles)))
  }
}

extension PlanRequest {
  /// The kinds of the user's own files that it names.
  package var fileRoles: Set<FileRole> {
    var roles: Set<FileRole> = []
    if townsPath != nil { roles.insert(.towns) }
    if spacesPath != nil { roles.insert(.spaces) }
    if basinsPath != nil { roles.insert(.basins) }
    if weightsPath != nil { roles.insert(.weights) }
    if matrixPath != nil { roles.insert(.matrix) }
    if case .file = candidates { roles.insert(.candidates) }
    return roles
  }

  /// Takes over how its files are read; what is said of files that it does not name is left out.
  public mutating func setReadings(_ options: ReadingOptions) {
    readings = options.readings(of: fileRoles)
  }
}
