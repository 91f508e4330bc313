"""What speaks of health stays in the file: better too little leaves than too much."""

from __future__ import annotations

from datetime import date

import pytest

from shop_app.services.health_notes import speaks_of_health

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "note",
    [
        "Diabétique, enceinte de 6 mois", "Mange halal", "réagit au latex",
        "Ne supporte pas le piment", "Pas de noix svp, gonfle", "Attention arachides",
        "allergique au kiwi", "(végane)", "ne mange pas de porc", "sans gluten",
        "Coeliac", "She is pregnant", "keeps kosher", "Doesn’t eat pork", "wheelchair user",
        "en fauteuil roulant", "suit une chimio", "a EpiPen in the handbag", "no shellfish ever",
        "ALLERGIE:NOIX", "intolérante au lactose", "ramadan jusqu’au 30",
        "sous antidépresseurs", "sourd de l’oreille gauche", "diabète-type-2", "Vegan",
        "mustn’t have aspirin", "évite le sel", "asthme", "HIV", "IVF",
    ],
)  # fmt: skip
def test_notes_of_health_stay(note: str) -> None:
    assert speaks_of_health(note, TODAY)


@pytest.mark.parametrize(
    "note",
    [
        "", "Vient avec son teckel", "Table près de la fenêtre", "Livre au portail bleu",
        "Ami de la maison depuis 1998", "prefers the back door", "Deux\nlignes", "1+1",
        "Toujours deux cafés", "Voisine du 12, rue des Tilleuls", "calls on Mondays",
        "Aime les pivoines blanches", "Payé en espèces",
    ],
)  # fmt: skip
def test_other_notes_may_leave(note: str) -> None:
    assert not speaks_of_health(note, TODAY)
