"""Tests that ask another program: skipped with a reason on a laptop, a failure where nothing may be skipped."""

import os
import shutil

import pytest


def tool(name: str, *, package: str = "") -> str:
    """Return the path of a program. Without it the test is skipped, or fails where `CI` is set to true."""
    found = shutil.which(name)
    if found is None:
        lacking(f"needs the program {name}" + (f" (package {package})" if package else ""))
    return str(found)


def lacking(reason: str) -> None:
    """Skip the test that runs, or fail it under CI: there a skip would hide that nothing was tried."""
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{reason}; under CI nothing may be skipped")
    pytest.skip(reason)
