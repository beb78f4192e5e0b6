"""The second reader: it decides whether a result may be called clean (rule 8).

It shares no code with the parsers and writers beside it, and its lists are its own, on purpose: an error there is
not repeated here. It does not look for what is bad. It eats a file from its first byte to its last by the grammar of
what a clean one may consist of, and anything that no rule eats is a leftover. Then it searches for all that the first
reading had found, as text, as UTF-16, in hexadecimal and inside compressed streams.
"""

import importlib
import zlib
from collections.abc import Sequence

from actdesk.imaging.second.grammar import Allowed, Eaten, Strange
from actdesk.imaging.second.needles import remains, wanted

__all__ = ["Allowed", "leftovers"]


def leftovers(container: str, data: memoryview, allowed: Allowed, needles: Sequence[bytes]) -> list[str]:
    """The codes of what a stranger would still find in `data`; an empty list is the only sign of 'clean'.

    `allowed` is the credit that may stand in the file; `needles` are the first reading's texts and numbers.
    """
    eaten = Eaten(allowed, wanted(needles, allowed))
    try:
        importlib.import_module(f"{__name__}.{container}").eat(data, eaten)
    except Strange as strange:
        return [strange.code]
    except (ValueError, IndexError, KeyError, ModuleNotFoundError, zlib.error):
        return ["second.structure"]
    return remains(data, eaten)
