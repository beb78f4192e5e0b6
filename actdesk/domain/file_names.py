"""What a file's own name, its folder's name and the files beside it give away. Names are read, files are not opened.

Policy: principle.minors, principle.security.
"""

import re
from collections.abc import Callable, Collection

from actdesk.domain.findings import Finding, FindingKind

_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d{3})")
_MONTH = re.compile(r"(?<!\d)(?:19|20)\d\d[-_.](?:0[1-9]|1[0-2])(?!\d)")
# Cameras and telephones count their pictures: two numbers say in which order, and whose.
_NUMBERED = re.compile(
    r"(?:_?DSC[NF]?|_MG|IMG[_-]?[EO]?|PXL|DJI|GOPR|G[HX]\d\d|MVI|VID|SAM|KIMG|CIMG|HPIM|P\d)[_-]?\d{4,}", re.IGNORECASE
)
_PROGRAM = re.compile(
    r"WhatsApp|-WA\d{4}|signal-\d|FB_IMG|received_\d|Telegram|Screenshot|Capture d.écran|Captura de pantalla|Snapchat",
    re.IGNORECASE,
)
_CHUNK = re.compile(r"[^\s_.,;()\[\]{}+&=-]+")
# What programs and people write into every name; it leads to nobody.
_PLAIN = frozenset(
    {
        *(
            "capture",
            "captura",
            "img",
            "image",
            "images",
            "dsc",
            "dscn",
            "dscf",
            "photo",
            "photos",
            "pic",
            "picture",
            "pictures",
            "imagen",
        ),
        *("imagenes", "foto", "fotos", "copy", "copie", "copia", "final", "edited", "edit", "crop", "cropped", "web"),
        *("small", "large", "banner", "cover", "poster", "portrait", "screenshot", "untitled", "scan", "whatsapp"),
        *("telegram", "signal", "pxl", "dji", "vid", "mvi", "sam", "kimg"),
    }
)
_LEAST_KNOWN = 5  # letters of a lower-case word that is looked for among the towns
_LEAST_NAMED = 3
MOST = 120  # letters of what is shown

IsTown = Callable[[str], bool]


def of_name(stem: str, is_town: IsTown) -> tuple[Finding, ...]:
    """Return what a name (without its ending) gives away: a day, a number of the camera, a program, places, words.

    `is_town` says whether a word is the name of a town. Capitalised words that are none may name a person.
    """
    found = []
    for where, pattern in (("name.date", _DAY), ("name.number", _NUMBERED), ("name.program", _PROGRAM)):
        match = pattern.search(stem)
        if match and not (where == "name.number" and _DAY.search(match.group())):
            found.append(_finding(where, match.group()))
    towns, others = _words(stem, is_town)
    if towns:
        found.append(_finding("name.place", ", ".join(towns)))
    if others:
        found.append(_finding("name.words", ", ".join(others)))
    return tuple(found)


def of_folder(name: str, is_town: IsTown) -> tuple[Finding, ...]:
    """Return what the folder's name gives away where it goes along, as in an archive: a day or month, and places."""
    match = _DAY.search(name) or _MONTH.search(name)
    found = [_finding("folder.date", match.group())] if match else []
    towns, _others = _words(name, is_town)
    if towns:
        found.append(_finding("folder.place", ", ".join(towns)))
    return tuple(found)


def of_ending(suffix: str, container: str, endings: Collection[str]) -> tuple[Finding, ...]:
    """Return a finding where the name's ending says something else than the content; `container` is '' if unknown."""
    if not container or not suffix or suffix.lower() in endings:
        return ()
    said = f"{suffix} ≠ {container.upper()}"
    return (Finding(kind=FindingKind.WRONG_NAME, where="name.ending", value=said),)


def sidecars(name: str, beside: Collection[str]) -> tuple[Finding, ...]:
    """Return the files that programs put beside a picture, as far as they lie there.

    `beside` are the names of the folder, in lower case. Google cuts long names short: `photo.jpg.supplemental-me.json`.
    """
    whole = name.lower()
    stem = whole.rpartition(".")[0] or whole
    edited = re.sub(r"^img_e(?=\d)", "img_", stem)
    takeout = [f"{whole}{'.supplemental-metadata'[:cut]}.json" for cut in range(23)]
    wanted = {
        "sidecar.xmp": (f"{stem}.xmp", f"{whole}.xmp"),
        "sidecar.aae": (f"{stem}.aae", f"{edited}.aae", re.sub(r"^img_(?=\d)", "img_o", edited) + ".aae"),
        "sidecar.takeout": (*takeout, f"{stem}.json", f"{whole[:46]}.json"),
        "sidecar.film": tuple(f"{stem}{ending}" for ending in (".mov", ".mp4") if f"{stem}{ending}" != whole),
    }
    return tuple(
        Finding(kind=FindingKind.SIDECAR, where=where, value=_shown(known))
        for where, names in wanted.items()
        for known in dict.fromkeys(names)
        if known in beside
    )


def _words(text: str, is_town: IsTown) -> tuple[list[str], list[str]]:
    towns, others = [], []
    for chunk in _CHUNK.findall(text):
        if len(chunk) < _LEAST_NAMED or not chunk.isalpha() or chunk.casefold() in _PLAIN:
            continue
        capital = chunk[0].isupper() and not (chunk.isupper() and len(chunk) <= 4)
        if (capital or len(chunk) >= _LEAST_KNOWN) and is_town(chunk):
            towns.append(chunk)
        elif capital:
            others.append(chunk)
    return towns, others


def _finding(where: str, value: str) -> Finding:
    return Finding(kind=FindingKind.FILE_NAME, where=where, value=_shown(value))


def _shown(text: str) -> str:
    """A part of a name as a person may see it: one printable line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:MOST]
