"""How many faces the suggestions hit: over photographs in which somebody marked them, which are never committed.

    python tools/measure_faces.py FOLDER      (needs the extra `faces`)

FOLDER holds photographs and, beside them, lists in the form of dlib's imglab (`testing.xml`): `image` elements with a
`file`, in each a `box` per face with `top`, `left`, `width` and `height` in pixels. A face is hit if its middle lies in
a suggested box. The folder examples/faces of dlib is such a one.
"""

import sys
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from actdesk.imaging.engine import Engine  # noqa: E402 - the path had to be set first


def main(arguments: list[str]) -> int:
    """Print one line a photograph and the sum; 1 where there is nothing to measure."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    marked = hit = more = 0
    with Engine(workers=1) as engine:
        for path, middles in sorted(marks(Path(arguments[0])).items()):
            search = engine.faces(path)
            here = sum(any(box.holds(*middle) for box in search.boxes) for middle in middles)
            idle = sum(not any(box.holds(*middle) for middle in middles) for box in search.boxes)
            print(f"{path.name}: {here} of {len(middles)}, {idle} more {search.trouble}".rstrip())
            marked, hit, more = marked + len(middles), hit + here, more + idle
    print(f"{hit} of {marked} marked faces hit; {more} suggestions where none is marked")
    return 0 if marked else 1


def marks(folder: Path) -> dict[Path, list[tuple[float, float]]]:
    """The middles of the marked faces of each photograph, as fractions of it."""
    found: dict[Path, list[tuple[float, float]]] = {}
    for listed in sorted(folder.glob("*.xml")):
        if "landmarks" in listed.name:
            continue
        for image in ElementTree.fromstring(listed.read_bytes()).iter("image"):
            path = folder / image.attrib["file"]
            with Image.open(path) as picture:
                wide, high = picture.size
            found[path] = [
                (
                    (float(box.attrib["left"]) + float(box.attrib["width"]) / 2) / wide,
                    (float(box.attrib["top"]) + float(box.attrib["height"]) / 2) / high,
                )
                for box in image.iter("box")
            ]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
