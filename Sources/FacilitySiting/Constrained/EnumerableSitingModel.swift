/// A constrained model whose value is the objective of one programme, so that its plans can be listed in order.
public protocol EnumerableSitingModel: ConstrainedSitingModel {}
