"""Files that we painted and made dirty ourselves: for the tests, the demo and the table of hiding places.

A container's samples are a module of this package with `SAMPLES`; it is found by itself, like the container.
"""

import importlib
import pkgutil
from pathlib import Path

from actdesk.files import write_private
from actdesk.imaging.samples.sample import Sample

__all__ = ["SAMPLES", "Sample", "write_demo_samples"]


def _collect() -> dict[str, Sample]:
    found: dict[str, Sample] = {}
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        module = importlib.import_module(f"{__name__}.{name}")
        for sample in getattr(module, "SAMPLES", ()):
            found[sample.code] = sample
    return found


SAMPLES: dict[str, Sample] = _collect()


def write_demo_samples(folder: Path) -> list[Path]:
    """Write a handful of photograph-like files that give a place, a person and a camera away; return their paths.

    The folder is made if it is missing. Files that exist already are left as they are and returned, too.
    """
    from actdesk.imaging.samples.demo import demo_files

    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, data in demo_files():
        path = folder / name
        if not path.exists():
            write_private(path, data)
        written.append(path)
    return written
