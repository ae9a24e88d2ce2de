"""What the README shows runs and says what it says."""

import pathlib
import re

import pytest

import maillage as ml

README = pathlib.Path(__file__).resolve().parents[1] / "README.md"


@pytest.mark.parametrize("path", [README, README.parents[1] / "README.md"])
def test_the_first_lines(path):
    blocks = re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.S)
    block = next(block for block in blocks if "ml.mclp(" in block)
    names = {}
    exec(compile(block, str(path), "exec"), names)
    said = re.search(r"^(plan\.opened.*?)\s+# (.*)$", block, re.M)
    if said:
        assert repr(eval(said[1], names)) == f"({said[2]})"


def lines_of_the_cluster(path=README):
    """The lines that run here and on a cluster."""
    blocks = re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.S)
    return next(block for block in blocks if "spark=" in block)


@pytest.mark.parametrize("path", [README, README.parents[1] / "README.md"])
def test_the_lines_of_the_cluster_run_here(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = {}
    block = lines_of_the_cluster(path)
    exec(compile(block, str(path), "exec"), names)
    said = re.search(r"^(plan\.opened.*?)\s+# (.*)$", block, re.M)
    assert repr(eval(said[1], names)) == f"({said[2]})"
    assert len(block.strip().splitlines()) <= 10 and (tmp_path / "plan.png").stat().st_size > 10_000


def test_a_whole_study(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    block = next(block for block in re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S) if "ml.study(" in block)
    names = {"ml": ml}
    exec(compile(block, str(README), "exec"), names)
    assert (tmp_path / "results" / "plan.json").read_bytes() == names["found"].files["plan.json"]


def test_the_module_shows_the_same():
    block = ml.__doc__.partition("\n\n")[2]
    exec("\n".join(line.removeprefix("    ") for line in block.splitlines()), {})
