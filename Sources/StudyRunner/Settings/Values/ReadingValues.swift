package import CoverageData
package import CoverageModel

/// `open,planned`.
package struct StatusList: Sendable {
  package var statuses: Set<SpaceStatus>

  package init?(argument: String) {
    guard let statuses = SpaceStatus.list(argument) else { return nil }
    self.statuses = statuses
  }
}

/// `towns.code=INSEE_COM,towns.population=PMUN`.
package struct ColumnList: Sendable {
  package var choices: [(role: FileRole, our: String, own: String)]

  package init?(argument: String) {
    choices = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let names = sides.first?.split(separator: ".", omittingEmptySubsequences: false).map(String.init) ?? []
      guard sides.count == 2, !sides[1].isEmpty, names.count == 2, !names[1].isEmpty,
        let role = FileRole(rawValue: names[0])
      else { return nil }
      choices.append((role, names[1], sides[1]))
    }
  }
}

/// A text for one kind of file, `towns=EPSG:2154`, or for all, `EPSG:2154`.
package struct RoleText: Sendable {
  package var role: FileRole?
  package var text: String

  package init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if sides.count == 2, let role = FileRole(rawValue: sides[0]) {
      self.role = role
      text = sides[1]
    } else {
      text = argument
    }
    guard !text.isEmpty else { return nil }
  }
}
