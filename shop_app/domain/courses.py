"""The courses of a meal in their order, and the headings that name them on a card."""

from __future__ import annotations

from shop_app.domain.folding import fold

_COURSES = """\
aperitif, aperitifs, apero, amuse bouche, amuse bouches, tapas, a partager, to share, snacks
entree, entrees, entrees froides, entrees chaudes, hors doeuvre, hors doeuvres, starter, starters,\
 cold starters, hot starters, appetizer, appetizers, appetisers, first course, first courses,\
 soupes, soups, salades, salads
plat, plats, plats principaux, plat principal, plats chauds, plats du jour, main, mains,\
 main course, main courses, main dishes, poissons, fish, viandes, meat, meats, volailles,\
 grillades, pates, pasta, pizzas, burgers, risottos, cote mer, cote terre, vegetarien, vegetarian
accompagnement, accompagnements, garnitures, side, sides, side dishes, side orders
fromages, cheese, cheeses
dessert, desserts, glaces, sorbets, glaces et sorbets, ice creams, patisseries, cakes, puddings
menu, menus, formule, formules, menu enfant, menus enfants, kids menu, childrens menu
boisson, boissons, boissons chaudes, boissons fraiches, drinks, soft drinks, hot drinks, vin, vins,\
 wine, wines, glass, cafes, hot, soft, gift
"""
_PLACES = {
    word.strip(): number
    for number, words in enumerate(_COURSES.splitlines())
    for word in words.split(",")
}
_OURS = ("nos ", "notre ", "les ", "le ", "our ", "the ")
_OTHER = 2
"""Where a category that names no course stands: among the main courses."""


def names_course(heading: str) -> bool:
    """Tell whether a line is the heading of a course: “Nos entrées”, “DESSERTS”."""
    return _bare(heading) in _PLACES


def course_place(category: str) -> int:
    """Return the place of a category in a meal, from 0; what names no course is a main one."""
    return _PLACES.get(_bare(category), _OTHER)


def _bare(text: str) -> str:
    folded = fold(text)
    return next((folded.removeprefix(one) for one in _OURS if folded.startswith(one)), folded)
