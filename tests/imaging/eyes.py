"""How tests look at a file without our own readers: pixels by Pillow, bytes by zlib, everything else by exiftool."""

import hashlib
import json
import re
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pi_heif
from PIL import Image

from tests.needs import tool

pi_heif.register_heif_opener()

JXL = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")
# What a cleaned file may say of itself, by exiftool's group and tag: the picture, its colours, its orientation.
HARMLESS = {
    "JFIF": {"JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"},
    "Adobe": {"DCTEncodeVersion", "APP14Flags0", "APP14Flags1", "ColorTransform"},
    "IFD0": {"Orientation"},
    "PNG": {
        "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette",
        "Transparency", "Gamma", "SRGBRendering", "SignificantBits", "BackgroundColor", "AnimationFrames",
        "AnimationPlays", "WhitePointX", "WhitePointY", "RedX", "RedY", "GreenX", "GreenY", "BlueX", "BlueY",
        "StereoMode", "ProfileName",
    },
    "PNG-pHYs": {"PixelsPerUnitX", "PixelsPerUnitY", "PixelUnits"},
    "RIFF": {
        "ImageWidth", "ImageHeight", "VP8Version", "HorizontalScale", "VerticalScale", "WebP_Flags", "AlphaFiltering",
        "AlphaPreprocessing", "AlphaCompression", "BackgroundColor", "AnimationLoopCount", "FrameCount", "Duration",
        "AlphaIsUsed",
    },
    "GIF": {
        "GIFVersion", "ImageWidth", "ImageHeight", "HasColorMap", "ColorResolutionDepth", "BitsPerPixel",
        "BackgroundColor", "PixelAspectRatio", "AnimationIterations", "FrameCount", "Duration", "TransparentColor",
    },
    "Jpeg2000": {"MajorBrand", "MinorVersion", "CompatibleBrands"},
    "ICC-header": {
        "ProfileCMMType", "ProfileVersion", "ProfileClass", "ColorSpaceData", "ProfileConnectionSpace",
        "ProfileDateTime", "ProfileFileSignature", "PrimaryPlatform", "CMMFlags", "DeviceManufacturer", "DeviceModel",
        "DeviceAttributes", "RenderingIntent", "ConnectionSpaceIlluminant", "ProfileCreator", "ProfileID",
    },
    "ICC_Profile": {
        "ProfileDescription", "ProfileCopyright", "MediaWhitePoint", "MediaBlackPoint", "RedMatrixColumn",
        "GreenMatrixColumn", "BlueMatrixColumn", "RedTRC", "GreenTRC", "BlueTRC", "GrayTRC", "ChromaticAdaptation",
        "AToB0", "AToB1", "AToB2", "BToA0", "BToA1", "BToA2", "Gamut", "Luminance",
    },
    "ICC-chrm": {
        "ChromaticityChannels", "ChromaticityColorant", "ChromaticityChannel1", "ChromaticityChannel2",
        "ChromaticityChannel3",
    },
    "Meta": {"Unknown_grpl", "PrimaryItemReference", "MetaImageSize"},
    "QuickTime": {
        "MajorBrand", "MinorVersion", "CompatibleBrands", "HandlerType", "MediaData", "MediaDataOffset",
        "MediaDataSize", "Rotation", "Unknown_imir", "ImagePixelDepth", "ImageSpatialExtent", "CleanAperture",
        "AuxiliaryImageType", "ColorProfiles", "ColorPrimaries", "TransferCharacteristics", "MatrixCoefficients",
        "ChromaFormat",
        "ChromaSamplePosition", "AV1ConfigurationVersion", "HighBitDepth", "TwelveBit", "SeqProfile", "SeqLevelIdx0",
        "SeqTier0", "InitialDelaySamples", "HEVCConfigurationVersion", "GeneralProfileSpace", "GeneralTierFlag",
        "GeneralProfileIDC", "GenProfileCompatibilityFlags", "ConstraintIndicatorFlags", "GeneralLevelIDC",
        "MinSpatialSegmentationIDC", "ParallelismType", "BitDepthLuma", "BitDepthChroma", "AverageFrameRate",
        "ConstantFrameRate", "NumTemporalLayers", "TemporalIDNested", "MovieHeaderVersion", "CreateDate", "ModifyDate",
        "TimeScale", "Duration", "PreferredRate", "PreferredVolume", "PreviewTime", "PreviewDuration", "PosterTime",
        "SelectionTime", "SelectionDuration", "CurrentTime", "NextTrackID", "MatrixStructure",
    },
    "Track": {
        "TrackHeaderVersion", "TrackCreateDate", "TrackModifyDate", "TrackID", "TrackDuration", "TrackLayer",
        "TrackVolume", "MatrixStructure", "ImageWidth", "ImageHeight", "MediaHeaderVersion", "MediaCreateDate",
        "MediaModifyDate", "MediaTimeScale", "MediaDuration", "MediaLanguageCode", "HandlerClass", "HandlerType",
        "GraphicsMode", "OpColor", "CompressorID", "SourceImageWidth", "SourceImageHeight", "XResolution",
        "YResolution", "BitDepth", "VideoFrameRate", "SyncSampleTable", "SampleToChunk", "SampleSizes", "ChunkOffset",
        "TimeToSampleTable", "AVCConfiguration", "Unknown_hvcC", "Unknown_esds", "Unknown_edts", "Balance",
        "AudioFormat", "AudioChannels", "AudioBitsPerSample", "AudioSampleRate", "ColorProfiles", "ColorPrimaries",
        "TransferCharacteristics", "MatrixCoefficients",
    },
    # A gain map or the other eye behind a JPEG: the index, and the numbers that say how it is applied.
    "MPF": {"MPFVersion", "NumberOfImages"},
    "MPImage": {
        "MPImageFlags", "MPImageFormat", "MPImageType", "MPImageLength", "MPImageStart",
        "DependentImage1EntryNumber", "DependentImage2EntryNumber", "MPImage2",
    },
    "XMP-hdrgm": {
        "Version", "GainMapMin", "GainMapMax", "Gamma", "OffsetSDR", "OffsetHDR", "HDRCapacityMin", "HDRCapacityMax",
        "BaseRenditionIsHDR",
    },
    "XMP-Container": {"DirectoryItemSemantic", "DirectoryItemMime", "DirectoryItemLength"},
    "XMP-apdi": {"AuxiliaryImageType"},
    "XMP-HDRGainMap": {"HDRGainMapVersion", "HDRGainMapHeadroom"},
    "Composite": {"ImageSize", "Megapixels", "AvgBitrate", "Rotation"},
}  # fmt: skip
PAGE = {
    "SubfileType",
    "ImageWidth",
    "ImageHeight",
    "BitsPerSample",
    "Compression",
    "PhotometricInterpretation",
    "StripOffsets",
    "StripByteCounts",
    "RowsPerStrip",
    "SamplesPerPixel",
    "PlanarConfiguration",
    "Orientation",
    "XResolution",
    "YResolution",
    "ResolutionUnit",
    "Predictor",
    "ColorMap",
    "ExtraSamples",
    "SampleFormat",
    "TileWidth",
    "TileLength",
    "TileOffsets",
    "TileByteCounts",
    "JPEGTables",
    "YCbCrSubSampling",
    "YCbCrPositioning",
    "ReferenceBlackWhite",
    "YCbCrCoefficients",
    "FillOrder",
    "WhitePoint",
    "PrimaryChromaticities",
    "PreviewImageStart",
    "PreviewImageLength",
    "PreviewImage",  # so exiftool calls the strips of a picture that is coded as JPEG
}  # of a TIFF, whose picture is described in such fields
NEUTRAL = {
    "ProfileDescription": "Colour profile", "ProfileCopyright": "None", "ProfileDateTime": "2000:01:01 00:00:00",
    "ProfileName": "icc", "DeviceModel": "", "DeviceManufacturer": "", "ProfileCreator": "", "ProfileCMMType": "",
    "ProfileID": 0, "MinorVersion": "0.0.0", "CreateDate": "0000:00:00 00:00:00",
    "ModifyDate": "0000:00:00 00:00:00", "TrackCreateDate": "0000:00:00 00:00:00",
    "TrackModifyDate": "0000:00:00 00:00:00",
    "MediaCreateDate": "0000:00:00 00:00:00", "MediaModifyDate": "0000:00:00 00:00:00", "MediaLanguageCode": "und",
}  # fmt: skip
UNKNOWN_TO_JUDGE = "[minor] Unknown APP2 segment"  # ISO 21496-1, which this exiftool does not know
OUTSIDE = {"SourceFile", "ExifTool", "System", "File"}  # about the file on the disk, or the frame of the picture


@dataclass(frozen=True)
class Frame:
    mode: str
    size: tuple[int, int]
    pixels: str  # SHA-256 of the decoded bytes
    milliseconds: float | None


@dataclass(frozen=True)
class Look:
    """What a viewer shows: every frame, how often they repeat, which way up, with which colours."""

    frames: tuple[Frame, ...]
    loop: int | None
    orientation: int
    coloured: bool


def look(path: Path) -> Look:
    """Decode the whole file. The further pictures of an MPO or HEIF are no frames: a viewer shows the first."""
    if path.read_bytes()[:12] in JXL or path.read_bytes()[:2] == JXL[0]:
        return _look_at_jxl(path)
    if path.read_bytes()[4:12] in FILMS or path.read_bytes()[4:8] in (b"moov", b"wide"):
        return play(path)
    with Image.open(path) as picture:
        pages = picture.tag_v2 if picture.format == "TIFF" else {}  # type: ignore[attr-defined]
        turned = pages.get(0x0112)  # Pillow turns a TIFF by itself, and forgets that it did
        if picture.format == "HEIF":
            turned = turned_by_box(path.read_bytes())
        frames = _frames(picture)
        picture.seek(0)
        coloured = bool(picture.info.get("icc_profile")) or b"\x0bICCRGBG1012" in path.read_bytes()  # Pillow reads none
        loop = picture.info.get("loop")
        if picture.format == "PNG" and len(frames) == 1:  # Pillow tells times of a still that has unshown frames
            frames, loop = (replace(frames[0], milliseconds=None),), None
        return Look(frames, loop, turned or picture.getexif().get(0x0112, 1), coloured)


def _frames(picture: Image.Image) -> tuple[Frame, ...]:
    frames = []
    for number in range(1 if picture.format in ("MPO", "HEIF") else getattr(picture, "n_frames", 1)):
        picture.seek(number)
        fields = picture.tag_v2 if number and picture.format == "TIFF" else {}  # type: ignore[attr-defined]
        if fields.get(254, 0) & 1 or fields.get(255) == 2:
            continue  # a thumbnail of the page before
        picture.load()
        pixels = hashlib.sha256(picture.tobytes()).hexdigest()
        frames.append(Frame(picture.mode, picture.size, pixels, picture.info.get("duration")))
    return tuple(frames)


def _look_at_jxl(path: Path) -> Look:
    """By the library's own tools: Pillow knows no JPEG XL. The pixels come out upright, in the colours of a profile."""
    judges = [tool(name, package="libjxl-tools") for name in ("djxl", "jxlinfo")]
    with tempfile.TemporaryDirectory() as folder:
        shown = Path(folder) / "shown.png"
        subprocess.run([judges[0], path, shown], capture_output=True, check=True, timeout=60)
        with Image.open(shown) as picture:
            colours = hashlib.sha256(picture.info["icc_profile"]).hexdigest()
            loop, seen = picture.info.get("loop"), _frames(picture)
    told = subprocess.run([judges[1], path], capture_output=True, check=True, timeout=60, text=True).stdout
    turned = re.search(r"[Oo]rientation: (\d)", told)
    frames = tuple(replace(frame, pixels=frame.pixels + colours) for frame in seen)
    return Look(frames, loop, int(turned[1]) if turned else 1, coloured=False)


FILMS = (b"ftypmp42", b"ftypqt  ", b"ftyp3gp5", b"ftypisom")


def play(path: Path) -> Look:
    """Decode a film's first track of pictures and of sound with ffmpeg, frame by frame, each with its time."""
    judge = tool("ffmpeg", package="ffmpeg")
    tracks = ["-map", "0:v:0", "-map", "0:a:0?", "-f", "framemd5", "-"]
    command = [judge, "-v", "error", "-noautorotate", "-i", str(path), *tracks]
    done = subprocess.run(command, capture_output=True, check=False, timeout=100)
    rows = [line.split(",") for line in done.stdout.decode().splitlines() if not line.startswith("#")]
    frames = [Frame(row[0], (int(row[1]), int(row[2])), row[5].strip(), float(row[3])) for row in rows]
    data = path.read_bytes()
    at = data.index(b"tkhd")
    turn = struct.unpack_from(">5i", data, at + (56 if data[at + 4] else 44))
    orientation = {(1, 0): 1, (0, 1): 6, (-1, 0): 3, (0, -1): 8}[turn[0] >> 16, turn[1] >> 16]
    return Look(tuple(frames), None, orientation, b"colrprof" in data)


def turned_by_box(data: bytes) -> int:
    """How the boxes of a HEIF turn its picture, as Exif counts: libheif turns the pixels and tells no number."""
    turn, mirror = (data[data.find(name) + 4] + 1 if name in data else 0 for name in (b"irot", b"imir"))
    return {(0, 0): 1, (4, 0): 6, (4, 1): 7}[turn, mirror]


def unpacked(data: bytes) -> Iterator[bytes]:
    """The bytes, and whatever can be inflated from any place in them."""
    yield data
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            text = zlib.decompressobj().decompress(data[match.start() :], 1 << 20)
        except zlib.error:
            continue
        if len(text) > 8:
            yield text


def writings(secret: bytes) -> Iterator[bytes]:
    """A secret in every way in which a file may hold it."""
    text = secret.decode()
    yield from (secret, text.encode("utf-16-le"), text.encode("utf-16-be"), secret.hex().encode())
    yield secret.hex().upper().encode()


def holds(data: bytes, secrets: tuple[bytes, ...]) -> list[bytes]:
    """Those secrets that a stranger finds in the bytes."""
    fields = list(unpacked(data))
    return [s for s in secrets if any(writing in field for writing in writings(s) for field in fields)]


def exiftool(*paths: Path) -> dict[str, dict[str, Any]]:
    """What exiftool reads out of each file with everything switched on, by path: 'group:tag' -> value."""
    judge = tool("exiftool", package="libimage-exiftool-perl")
    arguments = [judge, "-ee3", "-a", "-u", "-G1:4", "-j", "-charset", "filename=utf8", "-api", "largefilesupport=1"]
    done = subprocess.run([*arguments, "--", *map(str, paths)], capture_output=True, check=False, timeout=100)
    return {told["SourceFile"]: told for told in json.loads(done.stdout or b"[]")}


def telling(told: dict[str, Any]) -> dict[str, Any]:
    """Those of exiftool's tags that are more than the picture itself, its colours and its orientation."""
    left = {}
    paged = told.get("File:FileType") in ("TIFF", "BTF")
    for key, value in told.items():
        group, _, tag = key.rpartition(":")
        group = re.sub(r"^(Track|MPImage|MPF)\d+$", r"\1", group.split(":")[0] or tag)
        if group in OUTSIDE:
            if (
                tag not in ("Comment", "Warning", "Error")
                or value == UNKNOWN_TO_JUDGE
                or (paged and "PreviewImage" in str(value))
            ):
                continue  # exiftool takes several strips of JPEG for a preview, and wonders at their places
        elif paged and re.fullmatch(r"IFD\d+", group) and tag in PAGE:  # noqa: SIM114  two lists, two lines
            continue
        elif tag in HARMLESS.get(group, ()) and NEUTRAL.get(tag, value) == value:
            continue
        left[key] = value
    return left
