"""Allergens beyond the fourteen that shops and restaurants meet; any other is free text."""

from __future__ import annotations

from shop_app.text import Message, translate


def free_allergens() -> tuple[tuple[str, Message], ...]:
    """Return code and name of each, those at a counter first, then what is eaten."""
    return (*_touched_or_breathed(), *_medicines(), *_eaten())


def _touched_or_breathed() -> tuple[tuple[str, Message], ...]:
    return (
        ("latex", translate("FreeAllergen", "latex")),
        ("lilies", translate("FreeAllergen", "lilies")),
        ("nickel", translate("FreeAllergen", "nickel")),
        ("cobalt", translate("FreeAllergen", "cobalt")),
        ("PPD", translate("FreeAllergen", "hair dye (PPD)")),
        ("fragrance", translate("FreeAllergen", "fragrances")),
        ("formaldehyde", translate("FreeAllergen", "formaldehyde")),
        ("methylisothiazolinone", translate("FreeAllergen", "methylisothiazolinone")),
        ("parabens", translate("FreeAllergen", "parabens")),
        ("lanolin", translate("FreeAllergen", "lanolin")),
        ("wool", translate("FreeAllergen", "wool")),
        ("feathers", translate("FreeAllergen", "feathers and down")),
        ("pollen", translate("FreeAllergen", "pollen")),
        ("dust mites", translate("FreeAllergen", "dust mites")),
        ("cats", translate("FreeAllergen", "cats")),
        ("dogs", translate("FreeAllergen", "dogs")),
        ("bee and wasp stings", translate("FreeAllergen", "bee and wasp stings")),
    )


def _medicines() -> tuple[tuple[str, Message], ...]:
    return (
        ("penicillin", translate("FreeAllergen", "penicillin")),
        ("aspirin", translate("FreeAllergen", "aspirin and ibuprofen")),
        ("iodine", translate("FreeAllergen", "iodine")),
    )


def _eaten() -> tuple[tuple[str, Message], ...]:
    return (
        ("pine nuts", translate("FreeAllergen", "pine nuts")),
        ("coconut", translate("FreeAllergen", "coconut")),
        ("chestnut", translate("FreeAllergen", "chestnuts")),
        ("buckwheat", translate("FreeAllergen", "buckwheat")),
        ("maize", translate("FreeAllergen", "maize")),
        ("peas", translate("FreeAllergen", "peas")),
        ("lentils", translate("FreeAllergen", "lentils")),
        ("chickpeas", translate("FreeAllergen", "chickpeas")),
        ("kiwi", translate("FreeAllergen", "kiwi")),
        ("banana", translate("FreeAllergen", "bananas")),
        ("avocado", translate("FreeAllergen", "avocado")),
        ("strawberries", translate("FreeAllergen", "strawberries")),
        ("apple", translate("FreeAllergen", "apples")),
        ("peach", translate("FreeAllergen", "peaches")),
        ("apricot", translate("FreeAllergen", "apricots")),
        ("cherries", translate("FreeAllergen", "cherries")),
        ("pineapple", translate("FreeAllergen", "pineapple")),
        ("mango", translate("FreeAllergen", "mango")),
        ("melon", translate("FreeAllergen", "melon")),
        ("citrus", translate("FreeAllergen", "citrus fruit")),
        ("tomato", translate("FreeAllergen", "tomatoes")),
        ("garlic", translate("FreeAllergen", "garlic")),
        ("onion", translate("FreeAllergen", "onions")),
        ("mushrooms", translate("FreeAllergen", "mushrooms")),
        ("bell pepper", translate("FreeAllergen", "sweet peppers")),
        ("chilli", translate("FreeAllergen", "chilli")),
        ("cinnamon", translate("FreeAllergen", "cinnamon")),
        ("coriander", translate("FreeAllergen", "coriander")),
        ("cocoa", translate("FreeAllergen", "cocoa")),
        ("glutamate", translate("FreeAllergen", "glutamate")),
        ("alcohol", translate("FreeAllergen", "alcohol")),
        ("red meat", translate("FreeAllergen", "red meat")),
    )
