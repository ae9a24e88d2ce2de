internal import CPROJ
public import GeometryCore

/// The operation by which a transformation is carried out; fit to stand in a report.
public struct CoordinateOperation: Hashable, Sendable {
  /// Its name, such as `Inverse of RGF93 v1 to WGS 84 (1) + Lambert-93`.
  public let name: String
  /// The steps as PROJ carries them out, with axes normalised.
  public let definition: String
  /// The accuracy its authority states, metres; nil where none is stated.
  public let accuracyMetres: Double?
  /// Where it is meant to be used; nil where that is not known.
  public let areaOfUse: BoundingBox?

  init(_ handle: borrowing PROJHandle) {
    let info = unsafe proj_pj_info(handle.pointer)
    name = unsafe PROJHandle.text(info.description) ?? handle.name
    definition = unsafe PROJHandle.text(info.definition) ?? ""
    accuracyMetres = unsafe info.accuracy >= 0 ? info.accuracy : nil
    areaOfUse = handle.areaOfUse
  }
}
