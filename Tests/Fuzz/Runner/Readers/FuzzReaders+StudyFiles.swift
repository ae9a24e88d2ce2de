import CoverageData
import DataQuality
import StudyFile

extension FuzzReaders {
  private static let studyFiles = [
    """
    title: Islands
    towns: towns.shp
    columns: {towns: {code: NIS, population: BEV}, spaces: {town: Stad}}
    service_distance: 20
    distances: [5, 10, 20]
    plan: {open: 2, candidates: towns>=2000, max_per: {department: 1}}
    compare: true

    """,
    """
    towns: 'a.csv'
    department: "01"
    analyze:
      access: none
      steps: {10: 1, 20: 0.68}
    plans:
      three: {open: 3, force: [01001, 2A004]}
      five:
        open: 5
    compare: {before: three, after: five}

    """,
    #"{"region": "76", "weight": "population", "crs": {"towns": "EPSG:2154"}, "plan": {"model": "p-median", "open": 3}}"#,
  ]

  /// Study files, with the commands that they stand for.
  static func studies() -> [FuzzReader] {
    [
      FuzzReader(
        name: "study-file", share: 6, seeds: studyFiles.map { FuzzInput(slot: 0, bytes: Array($0.utf8)) },
        words: [
          "&a ", "*a", "<<: ", "- ", "? ", "!!int ", "|\n", ">\n", "{", "}", "[", "]", ": ", "#", "---\n", "...\n",
          "%YAML 1.2\n",
          "towns", "plan:", "service_distance: ", "~", "null", "0x1F", "1e3", "\t", "'", "\"", "\\u0000",
        ]
      ) { input in
        let node = try StudyNode(yaml: String(decoding: input.bytes, as: UTF8.self))
        let study = try StudyDocument(node, fileKinds: FileRole.allCases.map(\.rawValue))
        return "\(try study.resolved(language: "en").steps().map(\.words))"
      }
    ]
  }

  /// The report on the quality of a file of each kind; whatever stands in it is not an error but a finding.
  static func quality(_ folder: FuzzFolder) throws -> [FuzzReader] {
    let names = ["towns.csv", "basins.geojson", "spaces.csv", "boundaries.geojson"]
    let roles: [FileRole] = [.towns, .basins, .spaces, .boundaries]
    return [
      FuzzReader(
        name: "quality", share: 4, seeds: try names.indices.flatMap { try seeds(["tables/" + names[$0]], slot: $0) },
        words: areaWords + [",0,0,", "Ã©", "\u{FEFF}", "\r\n", ";", "1 234", "2a004", ",4.1,44.1,"]
      ) { input in
        let name = "quality/" + names[input.slot]
        try folder.write(input.bytes, name)
        let report = try QualityCheck.run(
          QualityRequest(
            geoData: nil, files: [QualityRequest.File(path: folder.path + "/" + name, role: roles[input.slot])]))
        _ = (report.json(), report.geoJSON())
        return "\(report.findings.count) findings"
      }
    ]
  }
}
