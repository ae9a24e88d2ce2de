// The models that need no other solver, under the name that users of all models import.
@_exported public import SitingSearch
