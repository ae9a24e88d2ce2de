internal import CPROJ
package import GeometryCore
import MessageModel

/// An operation of PROJ ready to run, without the checks of `CRSTransformation`: the raw door for conformance tests.
@safe
package struct PROJOperation: ~Copyable {
  let handle: PROJHandle
  let label: Message

  init(_ handle: consuming PROJHandle, label: Message) {
    self.handle = handle
    self.label = label
  }

  /// An operation from a PROJ string or pipeline.
  ///
  /// - Throws: `PROJError` `.library` where PROJ refuses it.
  package init(pipeline: String, context: PROJContext) throws(PROJError) {
    handle = try unsafe PROJHandle(
      proj_create(context.pointer, pipeline),
      in: context,
      from: "proj_create",
      operation: Message(data: pipeline)
    )
    label = Message(data: pipeline)
  }

  /// The best operation between two coordinate reference systems whose grids are installed.
  ///
  /// One operation is chosen here, for all points, so that what is recorded is what was done; PROJ's own default
  /// would choose anew for each point. It is the first of PROJ's list, which is sorted by the share of the area of
  /// interest covered and by accuracy.
  ///
  /// - Parameters:
  ///   - areaOfInterest: where the points lie; nil means all of the area that both systems share.
  ///   - isNormalised: whether axes are easting or longitude first; false means the order of the authority.
  ///   - allowsBallpark: whether an operation that ignores the datum shift may be chosen.
  /// - Throws: `PROJError` `.library` where PROJ knows none.
  package init(
    from source: String,
    to target: String,
    areaOfInterest: BoundingBox? = nil,
    isNormalised: Bool,
    allowsBallpark: Bool,
    context: PROJContext
  ) throws(PROJError) {
    let label: Message = "\(source) to \(target)"
    let sourceHandle = try PROJHandle.crs(source, in: context, operation: label)
    let targetHandle = try PROJHandle.crs(target, in: context, operation: label)
    handle = try sourceHandle.bestOperation(
      to: targetHandle,
      areaOfInterest: areaOfInterest,
      isNormalised: isNormalised,
      allowsBallpark: allowsBallpark,
      operation: label
    )
    self.label = label
  }
}
