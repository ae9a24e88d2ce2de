import CoverageModel

extension Repair.Rule {
  var textKey: TextKey {
    switch self {
    case .townWithoutPeople: .repairTownWithoutPeople
    case .basinByLocation: .repairBasinByLocation
    case .townOutsideBasins: .repairTownOutsideBasins
    case .basinDisagreement: .repairBasinDisagreement
    case .shapeMadeValid: .repairShapeMadeValid
    case .townWithoutBoundary: .repairTownWithoutBoundary
    case .boundariesOverlap: .repairBoundariesOverlap
    case .boundariesUnmatched: .repairBoundariesUnmatched
    case .townByBeginning: .repairTownByBeginning
    case .townByFormerName: .repairTownByFormerName
    case .spaceNotOpen: .repairSpaceNotOpen
    case .axesDoubtful: .repairAxesDoubtful
    case .travelFromUnknown: .repairTravelFromUnknown
    case .travelToUnknown: .repairTravelToUnknown
    case .spaceWithoutTravel: .repairSpaceWithoutTravel
    case .travelPairAbsent: .repairTravelPairAbsent
    case .townReachesNoSpace: .repairTownReachesNoSpace
    case .townFarFromRoads: .repairTownFarFromRoads
    case .spaceFarFromRoads: .repairSpaceFarFromRoads
    }
  }
}
