/// The version of this interface: it grows when a function goes or is called otherwise.
@c(maillage_abi_version)
public func abiVersion() -> Int32 { 2 }
