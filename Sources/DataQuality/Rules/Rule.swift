/// What is looked for. The raw value is the id by which a rule is named on the command line and in JSON; ids stay.
public enum Rule: String, CaseIterable, Hashable, Sendable {
  case fileUnreadable = "file-unreadable"
  case analysisRefuses = "analysis-refuses"
  case encodingUTF16 = "encoding-utf16"
  case encodingNotUTF8 = "encoding-not-utf8"
  case encodingNUL = "encoding-nul"
  case encodingBOM = "encoding-bom"
  case encodingMojibake = "encoding-mojibake"
  case lineEnds = "line-ends"
  case tableSyntax = "table-syntax"
  case columnUnnamed = "column-unnamed"
  case columnDuplicate = "column-duplicate"
  case columnMissing = "column-missing"
  case rowRagged = "row-ragged"
  case fieldBlanks = "field-blanks"
  case fieldMissing = "field-missing"
  case numberSeparators = "number-separators"
  case codeNumber = "code-number"
  case codeMissing = "code-missing"
  case codeDuplicate = "code-duplicate"
  case codeFormat = "code-format"
  case codeLeadingZero = "code-leading-zero"
  case codeObsolete = "code-obsolete"
  case codeUnknown = "code-unknown"
  case codeNameMismatch = "code-name-mismatch"
  case townCountedTwice = "town-counted-twice"
  case nameMissing = "name-missing"
  case nameDuplicate = "name-duplicate"
  case nameHomonym = "name-homonym"
  case positionMissing = "position-missing"
  case positionNumber = "position-number"
  case positionRange = "position-range"
  case positionProjected = "position-projected"
  case positionBallpark = "position-ballpark"
  case positionSwapped = "position-swapped"
  case positionDoubtful = "position-doubtful"
  case positionZero = "position-zero"
  case positionDecimals = "position-decimals"
  case positionFar = "position-far"
  case positionDuplicate = "position-duplicate"
  case peopleMissing = "people-missing"
  case peopleNumber = "people-number"
  case peopleWorkingAge = "people-working-age"
  case peopleZero = "people-zero"
  case peopleOutlier = "people-outlier"
  case peopleDiffers = "people-differs"
  case departmentMismatch = "department-mismatch"
  case townIsolated = "town-isolated"
  case townOutsideBoundary = "town-outside-boundary"
  case townWithoutBoundary = "town-without-boundary"
  case townBasinUnknown = "town-basin-unknown"
  case townOutsideBasin = "town-outside-basin"
  case townWithoutBasin = "town-without-basin"
  case basinWithoutTowns = "basin-without-towns"
  case spaceTownUnknown = "space-town-unknown"
  case spaceNameAmbiguous = "space-name-ambiguous"
  case spaceTownFormer = "space-town-former"
  case spaceNotOpen = "space-not-open"
  case spaceStatusUnknown = "space-status-unknown"
  case spaceOutsideBasins = "space-outside-basins"
  case capacityNumber = "capacity-number"
  case capacityOutlier = "capacity-outlier"
  case placeWithoutRoad = "place-without-road"
  case placeFarFromRoad = "place-far-from-road"
  case placeOnIsland = "place-on-island"
  case zoneUnreadable = "zone-unreadable"
  case zoneEmpty = "zone-empty"
  case zoneInvalid = "zone-invalid"
  case zoneSameShape = "zone-same-shape"
  case zoneOverlap = "zone-overlap"
  case zoneGap = "zone-gap"

  /// How grave its findings are.
  public var severity: Severity {
    switch self {
    case .encodingUTF16, .encodingBOM, .lineEnds, .columnUnnamed, .fieldMissing, .nameHomonym, .peopleMissing,
      .peopleZero, .townIsolated, .townWithoutBoundary, .spaceStatusUnknown, .placeFarFromRoad:
      .note
    case .encodingNotUTF8, .encodingMojibake, .fieldBlanks, .positionBallpark, .codeFormat, .codeObsolete, .codeUnknown,
      .nameDuplicate, .positionDecimals,
      .positionFar, .positionDuplicate, .peopleWorkingAge, .peopleOutlier, .peopleDiffers, .departmentMismatch,
      .townOutsideBoundary, .townBasinUnknown,
      .townOutsideBasin, .townWithoutBasin, .basinWithoutTowns, .spaceTownFormer, .spaceNotOpen, .spaceOutsideBasins,
      .capacityOutlier, .zoneInvalid, .positionDoubtful, .placeWithoutRoad, .placeOnIsland,
      .zoneSameShape, .zoneOverlap, .zoneGap:
      .warning
    default: .error
    }
  }
}
