"""Whatever is typed is answered: any signs, any script, any length."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_app.services.finding import find
from shop_app.services.shop import Shop

if TYPE_CHECKING:
    from tests.services.conftest import Cast

TakeIn = Callable[..., int]


@pytest.mark.parametrize(
    ("fields", "queries"),
    [
        ({"given_name": "محمد", "family_name": "السيد", "name_as_said": "Mohamed El Sayed"},
         "محمد|السيد|مُحَمَّد|mohamed|el sayed|elsayed|mohammed sayed|muhammad"),
        ({"given_name": "小明", "family_name": "王", "name_as_said": "Wang Xiaoming"},
         "王|小明|王 小明|王小明|wang|xiaoming wang|xiao"),
        ({"given_name": "Фёдор", "family_name": "Достоевский",
          "name_as_said": "Fiodor Dostoïevski"},
         "фёдор|федор|ДОСТОЕВ|достаевский|dostoievski|dostoevski|fiodor dost"),
        ({"given_name": "Μίκης", "family_name": "Θεοδωράκης", "name_as_said": "Mikis Theodorakis"},
         "μίκης|ΜΙΚΗΣ|θεοδωρ|mikis theodorakis|theodoraki|teodorakis"),
    ],
    ids=["Arabic", "Chinese", "Cyrillic", "Greek"],
)  # fmt: skip
def test_other_scripts_are_found_as_written_and_as_said(
    shop: Shop, take_in: TakeIn, fields: dict[str, str], queries: str
) -> None:
    take_in(given_name="Autre", family_name="Quelqu'un")
    wanted = take_in(**fields)
    for query in queries.split("|"):
        assert [hit.id for hit in find(shop, query)] == [wanted], query


BAD = {
    "long": "x" * 10_000, "long words": "jean lefevre " * 800, "long number": "06 12 " * 2000,
    "long accents": "é" * 10_000, "long marks": "e" + "\u0301" * 10_000,
    "long emoji": "👩‍👩‍👧" * 2000, "long e-mail": "a@" * 5000, "long date": "3/5/" * 2500,
    "spaces": " \t\n\u00a0\u202f\u3000" * 50, "punctuation": "!?.,;:…-–—_()[]{}<>«»“”'’\"/\\|",
    "quotes": "'\"’`\"\"''", "stars": "***", "percent": "%", "under": "_", "like": "%a_%",
    "near": "NEAR(a b)", "and": "AND", "or": "jean OR martin", "not": "NOT jean", "column": "a:b",
    "caret": "^jean", "plus": "+", "minus": "-jean", "sql": "'; DROP TABLE clients; --",
    "nul": "\x00", "nul inside": "dup\x00ont", "bell": "\x07\x08\x1b[2J", "deleted": "\x7f\x85",
    "emoji": "🦊", "flag": "🇫🇷", "surrogate": "\ud83e", "surrogates": "\udcff\ud800 dupont",
    "bidi": "\u202edupont\u202c", "joiner": "\u200d", "private": "\ue000\U0010ffff",
    "noncharacter": "\ufffe\uffff", "digits": "٠٦١٢٣", "superscript": "²³", "fraction": "½",
    "roman": "Ⅳ", "circled": "①", "ligature": "ﬁﬀ", "full width": "ｄｕｐｏｎｔ", "hangul": "김",
    "thai": "สมชาย", "devanagari": "राम", "date that is none": "31/02", "month 13": "2000-13-40",
    "year 0": "0000-00-00", "at": "@", "slash": "/", "stroke": "|", "equals": "=dp", "tilde": "~",
}  # fmt: skip


@pytest.mark.parametrize("query", BAD.values(), ids=BAD.keys())
def test_nothing_that_is_typed_is_an_error(cast: Cast, query: str) -> None:
    hits = find(cast.shop, query)
    assert len({hit.id for hit in hits}) == len(hits)


@pytest.mark.parametrize("sign", ["*", "%", "_", "'", '"', "AND", "NEAR", "\x00", "\ud83e", "\\"])
def test_a_sign_is_no_wildcard_and_no_operator(cast: Cast, sign: str) -> None:
    assert "montgomery" not in cast.found(sign)
    assert "montgomery" not in cast.found(f"m{sign}y") or sign == "'"
    assert "montgomery" not in cast.found(f"montgomery {sign} x")


WORDS = (
    "lefevre hélène", "j.-p. martin", "de la tour", "06 12 34", "5678", "3 mai", "@laposte", "bob",
    "c-00123", "teckel manteau", "lyon", "montgumory", "jp", " ", "/", "o'brien", "roux",
)  # fmt: skip


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=5).map("".join))
def test_whatever_is_typed_is_answered_once_each_and_again_the_same(cast: Cast, text: str) -> None:
    hits = find(cast.shop, text)
    assert hits == find(cast.shop, text)
    assert len({hit.id for hit in hits}) == len(hits)
    assert find(cast.shop, text, 3) == hits[:3] or len(hits) <= 3
