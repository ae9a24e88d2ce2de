"""The one error of the builder: a sentence for the person who runs it."""


class BuildError(Exception):
    """Says which input is wrong, where, and what was expected."""
