"""Looking for faces with BlazeFace, where its runtime is installed. Runs in the worker only (decision 017).

The runtime and what it needs come with the extra `faces`; without it this module answers that there is no detector.
"""

import io
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageOps

from actdesk import paths
from actdesk.domain.covering import Box
from actdesk.imaging import faces, preview
from actdesk.imaging.trace import Unclean

if TYPE_CHECKING:
    import numpy

MODEL = "blazeface-full-range.tflite"
SEEN_PX = faces.SIDE * faces.FINEST * 2  # longer side of the picture that is looked at; more would not be used


def found(data: memoryview) -> tuple[Box, ...]:
    """Where faces may be in the picture as it is seen upright.

    Raises `Unclean` (`no_detector` where it cannot be loaded, `cannot_decode`, `too_many_pixels`).
    """
    picture = _seen(data)
    run = _detector()
    seen: list[faces.Face] = []
    for square in faces.squares(*picture.size):
        scores, numbers = run(_cut(picture, square))
        seen += faces.read(scores, numbers, square)
    return faces.boxes(seen, *picture.size)


def _seen(data: memoryview) -> Image.Image:
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = preview.MOST_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=preview.FORMATS) as picture:
            picture.draft("RGB", (SEEN_PX, SEEN_PX))
            shown = preview.smooth(picture)
            shown.thumbnail((SEEN_PX, SEEN_PX), Image.Resampling.LANCZOS, reducing_gap=2.0)
            return ImageOps.exif_transpose(shown).convert("RGB")  # copies: of a small picture, not of the whole
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unclean("too_many_pixels") from None
    except preview.FAULTS:
        raise Unclean("cannot_decode") from None


def _cut(picture: Image.Image, square: faces.Square) -> Image.Image:
    """The part of the picture as the detector's square; black where it reaches beyond the edges."""
    place = (square.left, square.top, square.left + square.side, square.top + square.side)
    whole = picture.crop(tuple(round(edge) for edge in place))  # type: ignore[arg-type]
    return whole.resize((faces.SIDE, faces.SIDE), Image.Resampling.BILINEAR, reducing_gap=2.0)


@cache
def _detector() -> Any:
    """Load the model once a process; return what turns a square into its raw scores and numbers."""
    model = paths.resources() / "faces" / MODEL
    try:
        import numpy
        from ai_edge_litert.interpreter import Interpreter

        interpreter = Interpreter(model_content=model.read_bytes(), num_threads=1)
        interpreter.allocate_tensors()
    except (ImportError, OSError, ValueError, RuntimeError):
        raise Unclean("no_detector") from None
    (entry,) = interpreter.get_input_details()
    exits = {int(exit_["shape"][-1]): exit_["index"] for exit_ in interpreter.get_output_details()}

    def run(square: Image.Image) -> tuple[list[float], "numpy.ndarray[Any, Any]"]:
        pixels = numpy.asarray(square, dtype=numpy.float32)[numpy.newaxis] / 127.5 - 1.0
        interpreter.set_tensor(entry["index"], pixels)
        interpreter.invoke()
        scores = interpreter.get_tensor(exits[1])[0, :, 0].tolist()
        return scores, interpreter.get_tensor(exits[faces.NUMBERS])[0]

    return run
