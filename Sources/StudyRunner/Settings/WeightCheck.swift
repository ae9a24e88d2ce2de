package import CoverageModel
import MessageModel

/// Checks that a table of weights has the name of its column.
package enum WeightCheck {
  /// - Throws: `UsageError` where a table is given and the weight is not a column.
  package static func check(_ path: String?, _ weight: DemandWeight?) throws(UsageError) {
    if path != nil, weight?.isColumn != true {
      throw UsageError("--weights needs --weight and the name of the column of that file.", option: "--weights")
    }
  }
}
