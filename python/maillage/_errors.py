"""What calls are refused for: each error names the row and the column at fault where there is one."""

from __future__ import annotations


class MaillageError(ValueError):
    """A value that cannot be worked with.

    Attributes:
        row: position of the row at fault from 0, or None.
        column: name of the column at fault, or None.
    """

    def __init__(self, text: str, row: int | None = None, column: str | None = None) -> None:
        super().__init__(text)
        self.row = row
        self.column = column

    def __reduce__(self) -> tuple[type[MaillageError], tuple[str, int | None, str | None]]:
        return type(self), (str(self), self.row, self.column)


class PositionError(MaillageError):
    """A coordinate is not a number, infinite or out of range."""


class WeightError(MaillageError):
    """A weight is negative, not finite, or not whole where sums are exact."""


class ZoneError(MaillageError):
    """A row has no zone."""


class DistanceError(MaillageError):
    """A distance or cost is not a finite number of at least 0."""


class InfeasibleError(MaillageError):
    """No choice of sites satisfies what is asked."""


class SiteError(MaillageError):
    """A site is not one of those given."""


class MismatchError(MaillageError):
    """Two inputs do not fit together."""


class ColumnError(MaillageError):
    """A column is missing or of a type that is not read."""


class CRSError(MaillageError):
    """Coordinates are of a system that is not known, or that cannot be transformed here."""


class MissingError(MaillageError):
    """A value is missing."""


#: By the numbers of maillage.h.
BY_CODE: dict[int, type[MaillageError]] = {
    1: MaillageError,
    2: PositionError,
    3: WeightError,
    4: ZoneError,
    5: DistanceError,
    6: InfeasibleError,
    7: SiteError,
    8: MismatchError,
    9: ColumnError,
    10: ColumnError,
    11: CRSError,
    12: MissingError,
}
