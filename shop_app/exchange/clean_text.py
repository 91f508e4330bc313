"""Text of other programs made fit to keep: NFC, no control characters, of a sensible length."""

from __future__ import annotations

import re
import unicodedata

LONGEST_LINE = 1_000
"""Characters kept of a name, a number, an address part."""
LONGEST_NOTE = 100_000
"""Characters kept of a note."""

_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\n ]+")


def clean_lines(text: str) -> str:
    """Return a text whose lines are kept, ended by a line feed each, without blank ends."""
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text.strip()
    text = _UNFIT.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
    return unicodedata.normalize("NFC", text).strip()


def clean_line(text: str) -> str:
    """Return a text as one line; line ends and tabs become a space."""
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return text.strip()
    return _BLANKS.sub(" ", clean_lines(text))
