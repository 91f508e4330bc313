"""What a quick note's codes are called: days of the week, garments, occasions, relatives."""

from __future__ import annotations

from datetime import date

from shop_app.text import Message, Value, translate


def weekday(day: date) -> Message:
    """Return the name of a day of the week."""
    return (
        translate("Weekday", "Monday"),
        translate("Weekday", "Tuesday"),
        translate("Weekday", "Wednesday"),
        translate("Weekday", "Thursday"),
        translate("Weekday", "Friday"),
        translate("Weekday", "Saturday"),
        translate("Weekday", "Sunday"),
    )[day.weekday()]


def garment_name(code: str) -> Value:
    """Return what a garment is called; a code that has no name, as it is."""
    return {
        "shoe": translate("Garment", "shoes"),
        "ring": translate("Garment", "ring"),
        "gloves": translate("Garment", "gloves"),
        "hat": translate("Garment", "hat"),
        "collar": translate("Garment", "collar"),
        "waist": translate("Garment", "waist"),
        "chest": translate("Garment", "chest"),
        "hips": translate("Garment", "hips"),
        "inseam": translate("Garment", "inseam"),
        "wrist": translate("Garment", "wrist"),
        "sleeve": translate("Garment", "sleeve"),
        "bra": translate("Garment", "bra"),
        "trousers": translate("Garment", "trousers"),
        "jacket": translate("Garment", "jacket"),
        "suit": translate("Garment", "suit"),
        "shirt": translate("Garment", "shirt"),
        "dress": translate("Garment", "dress"),
        "skirt": translate("Garment", "skirt"),
        "coat": translate("Garment", "coat"),
        "jumper": translate("Garment", "jumper"),
        "top": translate("Garment", "top"),
        "bottoms": translate("Garment", "bottoms"),
        "belt": translate("Garment", "belt"),
        "bracelet": translate("Garment", "bracelet"),
        "necklace": translate("Garment", "necklace"),
        "": translate("Garment", "clothes"),
    }.get(code, code)


def occasion_name(label: str) -> Value:
    """Return what an occasion is called; a label that has no name, as it is."""
    return {
        "birthday": translate("QuickNote", "birthday"),
        "wedding": translate("QuickNote", "wedding"),
        "name day": translate("QuickNote", "name day"),
        "baptism": translate("QuickNote", "baptism"),
        "communion": translate("QuickNote", "communion"),
        "graduation": translate("QuickNote", "graduation"),
        "retirement": translate("QuickNote", "retirement"),
        "engagement": translate("QuickNote", "engagement"),
        "party": translate("QuickNote", "party"),
        "birth": translate("QuickNote", "birth"),
        "mourning": translate("QuickNote", "mourning"),
        "": translate("QuickNote", "day to remember"),
    }.get(label, label)


def relation_name(relation: str) -> Value:
    """Return what somebody is to the client; a word that has no name, as it is."""
    return _RELATIONS.get(relation, relation)


_RELATIONS = {
    "aunt": translate("Relation", "aunt"),
    "baby": translate("Relation", "baby"),
    "boyfriend": translate("Relation", "boyfriend"),
    "brother": translate("Relation", "brother"),
    "brother-in-law": translate("Relation", "brother-in-law"),
    "child": translate("Relation", "child"),
    "colleague": translate("Relation", "colleague"),
    "cousin": translate("Relation", "cousin"),
    "daughter": translate("Relation", "daughter"),
    "daughter-in-law": translate("Relation", "daughter-in-law"),
    "employer": translate("Relation", "employer"),
    "family": translate("Relation", "family"),
    "father": translate("Relation", "father"),
    "father-in-law": translate("Relation", "father-in-law"),
    "fiance": translate("Relation", "fiance"),
    "fiancee": translate("Relation", "fiancee"),
    "friend": translate("Relation", "friend"),
    "girlfriend": translate("Relation", "girlfriend"),
    "goddaughter": translate("Relation", "goddaughter"),
    "godfather": translate("Relation", "godfather"),
    "godmother": translate("Relation", "godmother"),
    "godson": translate("Relation", "godson"),
    "grandchild": translate("Relation", "grandchild"),
    "granddaughter": translate("Relation", "granddaughter"),
    "grandfather": translate("Relation", "grandfather"),
    "grandmother": translate("Relation", "grandmother"),
    "grandparents": translate("Relation", "grandparents"),
    "grandson": translate("Relation", "grandson"),
    "guest": translate("Relation", "guest"),
    "husband": translate("Relation", "husband"),
    "mother": translate("Relation", "mother"),
    "mother-in-law": translate("Relation", "mother-in-law"),
    "nanny": translate("Relation", "nanny"),
    "neighbour": translate("Relation", "neighbour"),
    "nephew": translate("Relation", "nephew"),
    "niece": translate("Relation", "niece"),
    "parents": translate("Relation", "parents"),
    "parents-in-law": translate("Relation", "parents-in-law"),
    "partner": translate("Relation", "partner"),
    "sister": translate("Relation", "sister"),
    "sister-in-law": translate("Relation", "sister-in-law"),
    "son": translate("Relation", "son"),
    "son-in-law": translate("Relation", "son-in-law"),
    "spouse": translate("Relation", "spouse"),
    "twins": translate("Relation", "twins"),
    "uncle": translate("Relation", "uncle"),
    "wife": translate("Relation", "wife"),
    "assistant": translate("Relation", "assistant"),
    "animal": translate("Relation", "animal"),
    "cat": translate("Relation", "cat"),
    "dog": translate("Relation", "dog"),
    "": translate("Relation", "somebody"),
}
