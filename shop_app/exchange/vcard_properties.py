"""One vCard property: its group, name and parameters, and its value decoded."""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from shop_app.exchange.clean_text import clean_lines
from shop_app.exchange.encodings import decode
from shop_app.exchange.vcard_lines import RawLine

_ENCODINGS = frozenset(("QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT", "QP"))
_PARAMETER = re.compile(r';((?:[^";:]|"[^"]*")*)')
_HEAD = re.compile(r"\s*(?:([A-Za-z0-9_-]+)\.)?([^\s.;:]+)\s*")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Property:
    """A property as read; `types` and `name` in capitals, `raw` the bytes of its value."""

    group: str
    name: str
    parameters: dict[str, tuple[str, ...]]
    raw: bytes = field(repr=False)
    number: int = 0
    cut: bool = False

    @property
    def types(self) -> tuple[str, ...]:
        """Return the TYPE values in capitals, those of vCard 2.1 ("TEL;CELL") included."""
        return tuple(value.upper() for value in self.parameters.get("TYPE", ()))

    @property
    def is_preferred(self) -> bool:
        """Tell whether the card's owner set this one before the others."""
        return "PREF" in self.types or self.parameters.get("PREF", ("",))[0] == "1"

    @property
    def written(self) -> str:
        """Return the value decoded, its escapes still in place."""
        raw = self.raw
        if self._encoding in {"QUOTED-PRINTABLE", "QP"}:
            raw = binascii.a2b_qp(raw)
        return _decoded(raw, self.parameters.get("CHARSET", ("",))[0])

    @property
    def text(self) -> str:
        """Return the whole value as clean text."""
        return clean_lines(unescaped(self.written))

    @property
    def components(self) -> tuple[str, ...]:
        """Return the parts between unescaped semicolons (of N, ADR, ORG) as clean text."""
        return tuple(clean_lines(unescaped(part)) for part in split_unescaped(self.written, ";"))

    @property
    def values(self) -> tuple[str, ...]:
        """Return the values between unescaped commas (of NICKNAME, CATEGORIES) as clean text."""
        parts = (clean_lines(unescaped(part)) for part in split_unescaped(self.written, ","))
        return tuple(part for part in parts if part)

    @property
    def is_base64(self) -> bool:
        """Tell whether the value is bytes written in base64."""
        return self._encoding in {"BASE64", "B"}

    @property
    def _encoding(self) -> str:
        return self.parameters.get("ENCODING", ("",))[0].upper()


def parse_property(line: RawLine) -> Property | None:
    """Read a content line; None where it is no property at all."""
    text = line.content[:4096].decode("latin-1")
    head = _HEAD.match(text)
    if head is None:
        return None
    parameters, end = _parameters(text, head.end())
    if text[end : end + 1] != ":":
        end = text.find(":", head.end())
        if end < 0:
            return None
    value = line.content[end + 1 :]
    name = head[2].upper()
    return Property(head[1] or "", name, parameters, value, line.number, line.cut)


def unescaped(text: str) -> str:
    r"""Return text with \n, \, \; \: and \\ undone; other backslashes are the writer's own."""
    return _ESCAPED.sub(_undone, text) if "\\" in text else text


def split_unescaped(text: str, separator: str) -> list[str]:
    """Split at separators that no backslash protects."""
    if "\\" not in text:
        return text.split(separator)
    parts = [""]
    for token in re.findall(rf"\\.|[^\\{separator}]+|{separator}|\\", text, re.DOTALL):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def without_scheme(text: str) -> str:
    """Return "tel:+33…" or "xmpp:name" without what is before the colon."""
    return _SCHEME.sub("", text, count=1)


def _undone(match: re.Match[str]) -> str:
    char = match[1]
    if char in "nN":
        return "\n"
    return char if char in "\\,;:\"'" else match[0]


def _parameters(text: str, start: int) -> tuple[dict[str, tuple[str, ...]], int]:
    """Return the parameters from `start` on, and where they end."""
    found: dict[str, list[str]] = {}
    while match := _PARAMETER.match(text, start):
        name, values = _parameter(match[1])
        found.setdefault(name, []).extend(values)
        start = match.end()
    return {name: tuple(values) for name, values in found.items()}, start


def _parameter(text: str) -> tuple[str, Iterable[str]]:
    name, equals, value = text.partition("=")
    if not equals:
        name, value = ("ENCODING" if text.strip().upper() in _ENCODINGS else "TYPE"), text
    value = re.sub(r"\^[n'^]", lambda match: _CARETS[match[0]], value.replace('"', "").strip())
    name = name.strip().upper()
    if name in {"TYPE", "PREF"}:
        return name, [part.strip() for part in value.split(",") if part.strip()]
    return name, [value]


def _decoded(raw: bytes, charset: str) -> str:
    if charset:
        try:
            return raw.decode(codecs.lookup(charset).name)
        except (LookupError, ValueError):
            pass  # a wrong or unknown charset: look at the bytes
    return decode(raw)
