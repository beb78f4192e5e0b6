"""How fast pictures are cleaned, the second reading included, beside exiftool and a plain copy in one run.

Run: python benchmarks/cleaning.py [photographs]. The photographs are painted here: 4000 × 3000 pixels, 3 to 6 MB, with
Exif (maker note and thumbnail), XMP, IPTC and a colour profile. Start-up is counted apart. `exiftool -all=` removes
and no more; ActDesk also takes both SHA-256 and reads the result again. So it is measured against exiftool's removal
and reading again; on a disk of memory where there is one, because ActDesk waits for the disk after each file, and what
others write to it would be measured, too. Exits 1 if it takes more than LIMIT times as long for the same files, or
more than SINGLE_MS for one file.
"""

import io
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image

from actdesk.domain.findings import CleanStatus
from actdesk.imaging.engine import Engine
from actdesk.imaging.samples import jpegs, planted
from actdesk.imaging.samples.painting import SCENES

LIMIT = 2.5  # measured 0.85 on two quiet cores, 1.4 to 1.9 on two that others used as well
SINGLE_MS = 200.0  # for one photograph once the program runs, 95th percentile; measured 35 to 83
ROUNDS = 4


def photographs(folder: Path, count: int) -> list[Path]:
    """Write `count` different dirty photographs; the coded pictures are four, what is around them differs."""
    chance = random.Random(7)
    pictures = []
    for quality in (80, 85, 90, 93):
        noise = Image.frombytes("RGB", (1000, 750), chance.randbytes(1000 * 750 * 3)).resize((4000, 3000))
        out = io.BytesIO()
        Image.blend(SCENES["camp"](4000, 3000), noise, 0.35).save(out, "JPEG", quality=quality)
        pictures.append(out.getvalue())
    thumbnail = jpegs.base(160, 107, "camp")
    paths = []
    for number in range(count):
        photoshop = b"Photoshop 3.0\0" + planted.resource(0x0404, planted.iptc())
        data = jpegs.planted_in(
            jpegs.exif(planted.exif(orientation=1 + number % 8, thumbnail=thumbnail)),
            jpegs.segment(0xE1, jpegs.XMP + planted.xmp()),
            jpegs.segment(0xED, photoshop),
            jpegs.segment(0xE2, b"ICC_PROFILE\0\1\1" + planted.profile(f"Monitor {number}")),
            picture=pictures[number % len(pictures)],
        )
        paths.append(folder / f"IMG_{number:04}.jpg")
        paths[-1].write_bytes(data)
    return paths


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def copied(paths: list[Path], into: Path) -> None:
    into.mkdir()
    for path in paths:
        shutil.copyfile(path, into / path.name)


def cleaned(engine: Engine, paths: list[Path], into: Path) -> None:
    outcomes = list(engine.clean_all(paths, into=into))
    assert all(outcome.status is CleanStatus.CLEAN for outcome in outcomes), "a photograph was not cleaned"


def stripped(judge: str, folder: Path, into: Path) -> None:
    into.mkdir()
    subprocess.run([judge, "-q", "-all=", "-o", into, folder], check=True, capture_output=True)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    judge = shutil.which("exiftool")
    if judge is None:
        print("cleaning: exiftool is missing (package libimage-exiftool-perl); nothing to compare with")
        return 1
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as scratch, Engine(workers=min(4, os.cpu_count() or 1)) as engine:
        root = Path(scratch)
        (root / "in").mkdir()
        paths = photographs(root / "in", count)
        size = sum(path.stat().st_size for path in paths)
        starting = timed(engine.warm)
        times: dict[str, list[float]] = {"cp": [], "exiftool": [], "exiftool, and reading again": [], "actdesk": []}
        for turn in range(ROUNDS):
            times["cp"].append(timed(lambda turn=turn: copied(paths, root / f"cp{turn}")))
            times["exiftool"].append(timed(lambda turn=turn: stripped(judge, root / "in", root / f"exif{turn}")))
            again = [judge, "-q", "-ee", "-a", "-u", "-G1", root / f"exif{turn}"]
            read = timed(lambda again=again: subprocess.run(again, check=True, capture_output=True))
            times["exiftool, and reading again"].append(times["exiftool"][-1] + read)
            times["actdesk"].append(timed(lambda turn=turn: cleaned(engine, paths, root / f"act{turn}")))
            for folder in ("cp", "exif", "act"):
                shutil.rmtree(root / f"{folder}{turn}")
        single = [timed(lambda path=path: engine.clean(path, into=root / "one")) * 1000 for path in paths]
    best = {name: min(taken) for name, taken in times.items()}
    ratio, worst = best["actdesk"] / best["exiftool, and reading again"], statistics.quantiles(single, n=20)[18]
    print(f"{count} photographs, {size / 1e6:.0f} MB, {os.cpu_count()} cores; start of a worker {starting:.2f} s")
    for name, taken in best.items():
        print(f"  {name:28} {taken:6.2f} s  {size / taken / 1e6:6.0f} MB/s  {taken / best['cp']:5.1f} times cp")
    alone = best["actdesk"] / best["exiftool"]
    print(f"  actdesk takes {alone:.1f} times exiftool's removal alone")
    print(f"  and {ratio:.2f} times exiftool's removal and reading again (claimed: at most {LIMIT})")
    middle = statistics.median(single)
    print(
        f"  one photograph: median {middle:.0f} ms, 95th percentile {worst:.0f} ms (claimed: at most {SINGLE_MS:.0f})"
    )
    return 0 if ratio <= LIMIT and worst <= SINGLE_MS else 1


if __name__ == "__main__":
    sys.exit(main())
