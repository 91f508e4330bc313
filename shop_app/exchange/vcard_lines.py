"""The lines of a vCard file: split, unfolded, soft breaks joined; memory stays bounded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from shop_app.exchange.encodings import decoder_by_mark

LONGEST_VALUE = 8_000_000
"""Bytes kept of one property: enough for a photo of 5 MB in base64."""
_CHUNK = 1 << 18
_BASE64_LINE = re.compile(rb"[ \t]*[A-Za-z0-9+/]+={0,3}[ \t]*")
_CARD_EDGE = re.compile(rb"[ \t]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*", re.IGNORECASE)
_PROPERTY = re.compile(rb"(?!https?:)(?:[A-Za-z0-9-]+\.)?[A-Za-z][A-Za-z0-9_-]*(?:;[^:]*)?:")
_BASE64 = re.compile(
    rb"[^:]*;[ \t]*(?:ENCODING[ \t]*=[ \t]*)?(?:B|BASE64)[ \t]*(?=[;:])", re.IGNORECASE
)
_QUOTED = re.compile(rb"[^:]*;[ \t]*(?:ENCODING[ \t]*=[ \t]*)?QUOTED-PRINTABLE", re.IGNORECASE)


@dataclass(slots=True)
class RawLine:
    """One unfolded content line as bytes; `number` is that of its first physical line."""

    number: int
    content: bytes
    cut: bool = False


def content_lines(file: BinaryIO) -> Iterator[RawLine]:
    """Return the content lines of a file, however its lines end and are folded."""
    current: _Unfolding | None = None
    for number, line in enumerate(_physical_lines(file), 1):
        if current is not None and current.takes(line):
            continue
        if current is not None:
            yield current.finished()
            current = None
        if line.strip():
            current = _Unfolding(number, line)
    if current is not None:
        yield current.finished()


class _Unfolding:
    """A content line being put together from physical lines."""

    def __init__(self, number: int, first: bytes) -> None:
        self._number = number
        self._parts = [first]
        self._size = len(first)
        self._cut = len(first) >= LONGEST_VALUE
        self._is_edge = _CARD_EDGE.fullmatch(first) is not None
        self._is_base64 = _BASE64.match(first) is not None
        self._is_quoted = not self._is_base64 and _QUOTED.match(first) is not None
        self._ended = self._is_edge

    def takes(self, line: bytes) -> bool:
        """Add a physical line where it goes on this content line; tell whether it did."""
        if self._is_quoted and self._parts[-1].rstrip().endswith(b"="):
            return self._take_after_soft_break(line)
        if not line.strip():
            self._ended = self._ended or self._is_base64
            return not self._ended
        if self._ended or _CARD_EDGE.fullmatch(line):
            return False
        part = self._continuation(line)
        if part is not None:
            self._add(part)
        return part is not None

    def _continuation(self, line: bytes) -> bytes | None:
        """Return what a line adds to the value; None where a property begins."""
        if line[:1] in b" \t":
            return line.strip() if self._is_base64 else line[1:]
        if self._is_base64:
            return line if _BASE64_LINE.fullmatch(line) else None
        if _PROPERTY.match(line):
            return None
        return b"\\n" + line  # a line end that its program forgot to escape

    def _take_after_soft_break(self, line: bytes) -> bool:
        if _CARD_EDGE.fullmatch(line):
            return False
        self._parts[-1] = self._parts[-1].rstrip()[:-1]
        self._add(line.removeprefix(b"\t"))
        return True

    def _add(self, part: bytes) -> None:
        if self._size + len(part) > LONGEST_VALUE:
            self._cut = True
            return
        self._parts.append(part)
        self._size += len(part)

    def finished(self) -> RawLine:
        """Return the whole content line."""
        return RawLine(self._number, b"".join(self._parts), self._cut)


def _physical_lines(file: BinaryIO) -> Iterator[bytes]:
    r"""Return lines without their ends (LF, CR, CRLF, CRCRLF); none grows beyond what is kept."""
    rest = b""
    for chunk in _chunks_of_whole_ends(_in_utf8(file)):
        lines = (rest + chunk if len(rest) < LONGEST_VALUE else rest + _from_line_end(chunk)).split(
            b"\n"
        )
        rest = lines.pop()[:LONGEST_VALUE]
        yield from lines
    if rest:
        yield rest


def _from_line_end(chunk: bytes) -> bytes:
    """Return the chunk from its first line end on: what is before would be cut anyway."""
    end = chunk.find(b"\n")
    return b"" if end < 0 else chunk[end:]


def _chunks_of_whole_ends(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Return the chunks with line feeds only, never cutting a CR from its LF."""
    held = b""
    for chunk in chunks:
        whole = held + chunk
        end = len(whole) - (2 if whole.endswith(b"\r\r") else int(whole.endswith(b"\r")))
        held = whole[end:]
        yield _line_feeds(whole[:end])
    yield _line_feeds(held)


def _line_feeds(text: bytes) -> bytes:
    if b"\r" not in text:
        return text
    return text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _in_utf8(file: BinaryIO) -> Iterator[bytes]:
    """Return the file's bytes in chunks, turned into UTF-8 where a mark says UTF-16."""
    head = file.read(_CHUNK)
    decoder = decoder_by_mark(head)
    while head:
        yield head if decoder is None else decoder.decode(head).encode("utf-8", "replace")
        head = file.read(_CHUNK)
