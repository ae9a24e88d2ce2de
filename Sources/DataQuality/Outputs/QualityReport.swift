/// What was looked at, and what was found.
public struct QualityReport: Hashable, Sendable {
  /// The files, in the order of the request.
  public var files: [CheckedFile]
  /// The findings: by file, by rule, by line.
  public var findings: [Finding]
  /// Whether it makes sense to read the files as an analysis would: no error was found, and places without towns are not
  /// in another country.
  var isTriable = true

  init(files: [CheckedFile], findings: [Finding]) {
    self.files = files
    self.findings = findings
  }

  /// How many findings are of a severity.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether nothing grave was found.
  ///
  /// - Parameter strict: counts warnings too.
  public func isSound(strict: Bool = false) -> Bool {
    count(.error) == 0 && (!strict || count(.warning) == 0)
  }
}
