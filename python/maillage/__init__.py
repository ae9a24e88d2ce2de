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
    CancelledError,
    ColumnError,
    CRSError,
    DistanceError,
    ForkedError,
    InfeasibleError,
    MaillageError,
    MismatchError,
    MissingError,
    PositionError,
    SiteError,
    StudyError,
    WeightError,
    ZoneError,
)
from ._partition import Partial, partial
from ._plans import Plan, lscp, mclp, p_center, p_median
from ._points import Points, read
from ._roads import NearestByRoad, Roads, Trips
from ._sites import Costs, Nearest, Sites, Within
from ._study import Study, study
from ._proof import Verification

__version__ = "0.2.0"

__all__ = [
    "CRSError", "CancelledError", "ColumnError", "Costs", "Coverage", "DistanceError", "ForkedError", "InfeasibleError",
    "MaillageError", "MismatchError", "MissingError", "Nearest", "NearestByRoad", "Partial", "Plan", "Points",
    "PositionError", "Roads", "SiteError", "Sites", "Study", "StudyError", "Trips", "Verification", "WeightError", "Within",
    "ZoneError", "accessibility", "coverage", "lscp", "mclp", "p_center", "p_median", "partial", "read", "sample", "study",
]
