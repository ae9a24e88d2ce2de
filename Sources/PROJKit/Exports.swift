// Geodesics need no PROJ; whoever transforms coordinates measures them too.
@_exported public import GeodesicKit
