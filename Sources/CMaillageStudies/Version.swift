import CallKit

/// The version of this interface: it grows when a function goes or is called otherwise.
@c(maillage_studies_abi_version)
public func studiesABIVersion() -> Int32 { 1 }
