import ArgumentParser
import CoverageModel
import MessageModel
import StudyRunner

struct TerritoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Study one region, by its code (default: 76, Occitanie).", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("Study one department, by its code: 34, 2A, 974.", valueName: "code"))
  var department: String?

  @Flag(help: "Study the whole of France, or every town of --towns.")
  var france = false

  @Option(
    help: ArgumentHelp("What the study is called in reports (default: the name of the territory).", valueName: "text"))
  var title: String?

  func validate() throws {
    let given = [region != nil, department != nil, france].count { $0 }
    guard given <= 1 else { throw UsageError("Give only one of --region, --department and --france.") }
    if let title {
      guard (1...200).contains(title.count), !title.unicodeScalars.contains(where: { $0.value < 0x20 }),
        title.contains(where: { !$0.isWhitespace })
      else { throw UsageError("--title takes one line of at most 200 characters.") }
    }
  }

  var territory: Territory? {
    if france { return .everything }
    if let region { return .region(code: region) }
    return department.map { .department(code: $0) }
  }
}
