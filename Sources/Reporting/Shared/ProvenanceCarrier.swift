package import CoverageModel

/// A report that says what it was made from.
package protocol ProvenanceCarrier {
  /// What it was made from, and by what.
  var provenance: Provenance { get }
}

extension ProvenanceCarrier {
  /// The files it came from.
  package var inputs: [InputRecord] { provenance.inputs }
  /// What was put right or set aside in them.
  package var repairs: [Repair] { provenance.repairs }
  /// Whether the embedded spaces of wave 1, of which not all are identified, take part.
  package var hasEmbeddedSpaces: Bool { provenance.hasEmbeddedSpaces }
  /// The programs that computed it.
  package var versions: [ProgramVersion] { provenance.versions }
}
