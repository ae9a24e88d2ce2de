"""Whole studies: an analysis, plans and a comparison, with all their files."""

from __future__ import annotations

import json
import os
import pathlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from . import _studies


class Files(Mapping[str, bytes]):
    """The files of a study by name (``plan.json``, ``north/plan.json``); each is made when it is first read."""

    def __init__(self, handle: _studies.Handle, names: list[str]) -> None:
        self._handle = handle
        self._made: dict[str, bytes | None] = dict.fromkeys(names)

    def __getitem__(self, name: str) -> bytes:
        made = self._made[name]
        if made is None:
            made = self._made[name] = _studies.read("maillage_study_file", self._handle, name.encode())
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)

    def __repr__(self) -> str:
        return f"Files({list(self._made)})"


@dataclass(frozen=True)
class Study:
    """What a study found.

    Attributes:
        files: every file by its name, made when it is read.
        summary: by step (``analyze``, ``plan``, ``plan north``, ``compare``) the object that ``maillage run --json`` prints.
        notes: what is good to know, such as what was left out.
        conflicts: by plan that cannot be, which constraints cannot hold together.
    """

    files: Files
    summary: dict[str, Any]
    notes: list[str]
    conflicts: dict[str, str]
    _handle: _studies.Handle

    def write(self, folder: str | os.PathLike[str], *, progress: _studies.Progress | None = None) -> list[str]:
        """Writes all files into a folder, all or none; others that are there are left alone.

        Returns:
            The paths.

        Raises:
            StudyError: a file cannot be written; nothing has changed then. An interrupt leaves nothing behind either.
        """
        with _studies.watched(progress) as watch:
            _studies.call("maillage_study_write", self._handle, os.fsencode(folder), *watch)
        return [os.path.join(os.fspath(folder), name) for name in self.files]

    def __repr__(self) -> str:
        return f"Study(steps={list(self.summary)}, files={list(self.files)})"


def study(
    source: str | os.PathLike[str] | Mapping[str, Any], *, folder: str | os.PathLike[str] | None = None,
    geodata: str | os.PathLike[str] | None = None, threads: int | None = None,
    progress: _studies.Progress | None = None,
) -> Study:
    """Runs a study as ``maillage run`` does; nothing is written. Needs ``maillage[studies]``.

    Args:
        source: path of a study file, its text (YAML or JSON), or the same as a dict.
        folder: what its paths are relative to: that of the file, else the working folder.
        geodata: another folder of the embedded data of France than that of the package, or of ``MAILLAGE_GEODATA``.
        threads: results do not depend on it; None for as many as there are cores.
        progress: is given a dict for what happens: a step that begins, files that were read, a note.

    Raises:
        StudyError: names file, line and key at fault. An interrupt cancels the study.
    """
    text, name, folder = _text(source, folder)
    return run(text, name, folder, geodata, threads, progress)


def run(
    text: str, name: str, folder: str | os.PathLike[str] | None, geodata: str | os.PathLike[str] | None = None,
    threads: int | None = None, progress: _studies.Progress | None = None, *, plan_only: bool = False,
) -> Study:
    """Runs the text of a study, or its first plan alone."""
    with _studies.watched(progress) as watch:
        handle = _studies.Handle(
            "study", "maillage_study_run", text.encode(), os.fsencode(name),
            None if folder is None else os.fsencode(os.path.abspath(folder)),
            None if geodata is None else os.fsencode(os.path.abspath(geodata)), int(plan_only),
            min(256, threads or os.cpu_count() or 1), *watch,
        )
    said = json.loads(_studies.read("maillage_study_summary", handle))
    return Study(
        Files(handle, said["files"]), {step["name"]: step["summary"] for step in said["steps"]}, said["notes"],
        {step["name"]: step["conflict"] for step in said["steps"] if step["infeasible"]}, handle,
    )


def _text(
    source: str | os.PathLike[str] | Mapping[str, Any], folder: str | os.PathLike[str] | None
) -> tuple[str, str, str | os.PathLike[str] | None]:
    """The text of a study, the name of its file, and its folder."""
    if isinstance(source, Mapping):
        return json.dumps(source, ensure_ascii=False), "study.yml", folder
    if isinstance(source, str) and ("\n" in source or ":" in source) and not os.path.exists(source):
        return source, "study.yml", folder
    path = pathlib.Path(source)
    return path.read_text(encoding="utf-8"), os.fspath(source), path.parent if folder is None else folder


__all__ = ["Files", "Study", "study"]
