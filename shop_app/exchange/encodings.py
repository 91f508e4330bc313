"""Bytes to text when nobody says how they were written: UTF-8, UTF-16, Windows-1252, Mac Roman."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import BinaryIO

_SAMPLE = 4_000_000
_CHUNK = 1_000_000
_WELL_FORMED = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_ASCII = bytes(range(0x80))
_MAC_LETTERS = b"\x8e\x8f\x88\x90\x8d\x9d\x89\x9f"
_WINDOWS_LETTERS = bytes(range(0xC0, 0x100))
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

MENDING = "prevenance-mend"
"""Error handler by which a stray byte in UTF-8 is read as Windows-1252."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec and the error handler to decode with; decoding so never fails."""

    codec: str
    errors: str = "replace"


def _mend(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start : error.start + 1]
    return byte.decode("cp1252", "replace"), error.start + 1


codecs.register_error(MENDING, _mend)


def encoding_of_file(file: BinaryIO) -> Encoding:
    """Find how a whole file was written; reads it once and goes back to its start."""
    file.seek(0)
    head = file.read(_CHUNK)
    if found := _encoding_by_mark(head) or _encoding_by_zeros(head):
        file.seek(0)
        return found
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    chunk = head
    try:
        while chunk:
            decoder.decode(chunk)
            chunk = file.read(_CHUNK)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        file.seek(max(0, file.tell() - len(chunk)))
        return _encoding_by_letters(file.read(_SAMPLE))
    finally:
        file.seek(0)
    return Encoding("utf-8", MENDING)


def decoder_by_mark(head: bytes) -> codecs.IncrementalDecoder | None:
    """Return what decodes a file that begins with `head`, where that is not UTF-8."""
    found = _encoding_by_mark(head) or _encoding_by_zeros(head)
    if found is None:
        return None
    return codecs.getincrementaldecoder(found.codec)(found.errors)


def decode(raw: bytes) -> str:
    """Decode one piece of text that nobody says the encoding of; never fails."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        found = _encoding_by_letters(raw)
        return raw.decode(found.codec, found.errors)


def _encoding_by_mark(head: bytes) -> Encoding | None:
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return Encoding(codec, MENDING if codec == "utf-8-sig" else "replace")
    return None


def _encoding_by_zeros(head: bytes) -> Encoding | None:
    """Tell UTF-16 without its mark: every other byte of Western text is zero."""
    sample = head[:4096]
    half = len(sample) // 2
    if half == 0:
        return None
    if sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half:
        return Encoding("utf-16-le")
    if sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return Encoding("utf-16-be")
    return None


def _encoding_by_letters(sample: bytes) -> Encoding:
    """Choose where strict UTF-8 has failed: mostly UTF-8, Mac Roman or Windows-1252."""
    rest, well_formed = _WELL_FORMED.subn(b"", sample)
    stray = rest.translate(None, _ASCII)
    if well_formed > len(stray):
        return Encoding("utf-8", MENDING)
    mac = len(stray) - len(stray.translate(None, _MAC_LETTERS))
    windows = len(stray) - len(stray.translate(None, _WINDOWS_LETTERS))
    return Encoding("mac-roman" if mac > windows else "cp1252")
