"""The page for those who come from other packages runs, where these are installed."""

import pathlib
import re

import pytest

PAGE = pathlib.Path(__file__).resolve().parents[1] / "FROM-OTHERS.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S) if PAGE.exists() else ["", ""]


@pytest.mark.parametrize("block", BLOCKS[1:], ids=lambda block: re.findall(r"^(?:import|from) (\w+)", block, re.M)[0])
def test_it_runs(block):
    for module in re.findall(r"^(?:import|from) ([\w.]+)", block, re.M):
        pytest.importorskip(module)
    names = {}
    exec(compile(BLOCKS[0], str(PAGE), "exec"), names)
    exec(compile(block, str(PAGE), "exec"), names)
