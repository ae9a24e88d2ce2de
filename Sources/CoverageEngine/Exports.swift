// Nearest sites and accessibility need no overlay; whoever analyses a study asks them too.
@_exported public import Proximity
