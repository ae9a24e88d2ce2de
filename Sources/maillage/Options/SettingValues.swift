public import ArgumentParser
public import CoverageModel
import StudyRunner

// How the values of settings stand on a command line.

extension MethodList: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension NumberList: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension WrittenCosts: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension ZoneLevelList: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension CandidateOption: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension CodeList: ExpressibleByArgument { package var defaultValueDescription: String { written } }

extension DecayName: ExpressibleByArgument {}

extension StepList: ExpressibleByArgument {}

extension PercentOption: ExpressibleByArgument {}

extension StatusList: ExpressibleByArgument {}

extension ColumnList: ExpressibleByArgument {}

extension RoleText: ExpressibleByArgument {}

extension ZoneCount: ExpressibleByArgument {}

extension ZoneShareOption: ExpressibleByArgument {}

extension PeopleRange: ExpressibleByArgument {}

extension WrittenCost: ExpressibleByArgument {
  /// As `init(written:)`.
  public init?(argument: String) { self.init(written: argument) }
}

extension DemandWeight: ExpressibleByArgument {}

extension InTownDistance: ExpressibleByArgument {}

extension SitingModelKind: ExpressibleByArgument {}
