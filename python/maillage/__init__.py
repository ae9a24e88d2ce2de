"""Who is near a site, who is not, and where to open next: exact geodesic answers and proved plans.

    import maillage as ml
    towns, spaces = ml.sample.towns(), ml.sample.spaces()
    sites = ml.Sites(spaces, id="code")
    site, metres = sites.nearest(towns)
    covered = ml.coverage(towns, sites, within=[15_000, 30_000], weight="population", by="department")
    plan = ml.mclp(towns, ml.Sites(ml.sample.candidates(), id="code"), p=3, within=30_000, weight="population",
                   existing=sites)
    plan.opened, plan.value, plan.bound, plan.proved
"""

from . import sample
from ._access import accessibility
from ._coverage import Coverage, coverage
from ._errors import (
    ColumnError,
    CRSError,
    DistanceError,
    InfeasibleError,
    MaillageError,
    MismatchError,
    MissingError,
    PositionError,
    SiteError,
    WeightError,
    ZoneError,
)
from ._partition import Partial, partial
from ._plans import Plan, lscp, mclp, p_center, p_median
from ._points import Points, read
from ._sites import Costs, Nearest, Sites, Within

__version__ = "0.1.0"

__all__ = [
    "CRSError", "ColumnError", "Costs", "Coverage", "DistanceError", "InfeasibleError", "MaillageError", "MismatchError",
    "MissingError", "Nearest", "Partial", "Plan", "Points", "PositionError", "SiteError", "Sites", "WeightError", "Within",
    "ZoneError", "accessibility", "coverage", "lscp", "mclp", "p_center", "p_median", "partial", "read", "sample",
]
