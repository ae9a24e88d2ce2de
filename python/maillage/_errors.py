"""What calls are refused for: each error names the row and the column at fault where there is one."""

from __future__ import annotations

from typing import Any


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

    def __reduce__(self) -> tuple[type[MaillageError], tuple[Any, ...]]:
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

    @property
    def conflicts(self) -> list[str]:
        """The constraints that cannot hold together, where they are known: without any one of them there is a plan."""
        start = "cannot hold together: "
        text = str(self.args[0])
        return text.removeprefix(start).split("; ") if text.startswith(start) else []


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


class StudyError(MaillageError):
    """A study, a plan or a road network cannot be worked with.

    Attributes:
        code: the sentence with its values left out, which stays from release to release.
        file: the file at fault, or None.
        row: its line from 1, or the number of the feature, or None. column: the column or key, or None.
    """

    def __init__(
        self, text: str, code: str = "", file: str | None = None, row: int | None = None, column: str | None = None
    ) -> None:
        super().__init__(text, row, column)
        self.code = code
        self.file = file

    def __str__(self) -> str:
        places = [self.file, None if self.row is None else f"line {self.row}"]
        places.append(None if self.column is None else f"field '{self.column}'")
        place = ", ".join(part for part in places if part is not None)
        return f"{place}: {self.args[0]}" if place else str(self.args[0])

    def __reduce__(self) -> tuple[type[StudyError], tuple[Any, ...]]:
        return type(self), (str(self.args[0]), self.code, self.file, self.row, self.column)


class ForkedError(StudyError):
    """This process was forked off one that had used studies: start processes by spawn."""


class CancelledError(StudyError):
    """The call was cancelled."""


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
    13: ForkedError,
    14: CancelledError,
    15: StudyError,
    16: StudyError,
    17: StudyError,
    18: StudyError,
}
