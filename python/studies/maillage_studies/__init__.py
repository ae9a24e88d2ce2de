"""Where the library is that maillage loads for studies and roads; it has no calls of its own."""

__version__ = "0.2.0"
