"""Who belongs to a client, what they would like, and what others took for the client."""

from __future__ import annotations

from dataclasses import dataclass

from shop_app.domain.allergy_marks import AllergyMark, MarkSign, mark_words
from shop_app.domain.days import full_day
from shop_app.domain.gifts import GiftIdea, Present
from shop_app.domain.links import Link, LinkKind, link_word
from shop_app.domain.money import Money
from shop_app.domain.shops import ShopDetails
from shop_app.services.allergy_marks import marks_of
from shop_app.services.changes import Kind
from shop_app.services.gifts import Gifts, gifts_of
from shop_app.services.links import add_link_as_typed, change_link, links_of, remove_link
from shop_app.services.shop import Shop
from shop_app.services.shop_details import details
from shop_app.text import Joined, Message, Value, translate
from shop_app.ui.features.clients.section import Section
from shop_app.ui.kit.allergy_signs import SIGNS
from shop_app.ui.kit.inline import InlineField
from shop_app.ui.kit.inline_flag import InlineFlag
from shop_app.ui.kit.inline_kinds import ChoiceKind
from shop_app.ui.kit.labels import WrappingLabel
from shop_app.ui.kit.pools import Pool
from shop_app.ui.kit.record_list import AddLine, RecordList
from shop_app.ui.kit.record_row import RecordRow
from shop_app.ui.kit.surfaces import Chip, Panel
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench

_KINDS: dict[str, Said] = {kind.value: link_word(kind) for kind in LinkKind}


@dataclass(frozen=True, slots=True)
class _Linked:
    """A link, and what stands beside the name where it is a client's."""

    link: Link
    mark: AllergyMark | None

    @property
    def id(self) -> int:
        """The link's id."""
        return self.link.id


@dataclass(frozen=True, slots=True)
class _Shown:
    """The links with what their clients are allergic to, gift ideas and presents.

    The shop names its currency.
    """

    links: tuple[_Linked, ...]
    gifts: Gifts
    shop: ShopDetails


class LinksSection(Section):
    """Household, family and friends; one link is seen from both pages."""

    name, icon = "links", "users"
    title = translate("Clients", "Belong together")
    empty = translate("Clients", "Nobody noted yet: family, friends, assistant…")
    kinds = frozenset({Kind.LINK, Kind.WISH, Kind.VISIT, Kind.CLIENT, Kind.ALLERGY})

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._links: dict[int, Link] = {}
        self._line = AddLine(translate("Clients", "Add someone, for example husband Paul Lefèvre"))
        self._line.entered.connect(self._on_entered)
        self.list = RecordList(_row, self._line)
        self.list.edited.connect(self._on_edited)
        self.list.deleting.connect(self._on_deleting)
        self.body.addWidget(self.list)
        self.ideas = Panel(translate("Clients", "Ideas for presents"))
        self.presents = Panel(translate("Clients", "Taken for them by others"))
        self._ideas = Pool(self.ideas.body, lambda: WrappingLabel(role="small"))
        self._presents = Pool(self.presents.body, lambda: WrappingLabel(role="small"))
        self.body.addWidget(self.ideas)
        self.body.addWidget(self.presents)

    def read(self, shop: Shop, client_id: int) -> _Shown:
        """Return who belongs to the client; nothing of what is a surprise for them."""
        links = links_of(shop, client_id)
        marks = marks_of(shop, {one.other_id for one in links if one.other_id is not None})
        linked = tuple(_Linked(one, marks.get(one.other_id or 0)) for one in links)
        return _Shown(linked, gifts_of(shop, client_id), details(shop))

    def show_data(self, data: _Shown) -> None:
        """Show them."""
        self._links = {one.id: one.link for one in data.links}
        self.list.show_records(self.client_id, data.links, _fill)
        self.say_empty(nothing=not data.links)
        self.ideas.setVisible(
            self._ideas.show(
                data.gifts.ideas,
                lambda label, one: self.word(label.setText, _idea(one, data.shop)),
            )
        )
        self.presents.setVisible(
            self._presents.show(
                data.gifts.presents,
                lambda label, one: self.word(label.setText, _present(one, data.shop)),
            )
        )

    def _on_entered(self, typed: str) -> None:
        shop, client, by = self.place()
        self.add(self._line, lambda: add_link_as_typed(shop, client, typed, by))

    def _on_edited(self, row: RecordRow, name: str) -> None:
        shop, _, by = self.place()
        link = self._links[row.record_id]
        if name == "kind":
            kind = LinkKind(row.fields[name].typed)
            self.save({name: row.fields[name]}, lambda *_: change_link(shop, link, kind, by))
        else:
            self.save(
                {name: row.fields[name]},
                lambda _seen, wanted: change_link(shop, link, None, by, **wanted),
            )

    def _on_deleting(self, link_id: int) -> None:
        shop, _, by = self.place()
        link = self._links[link_id]
        self.write(lambda: remove_link(shop, link, by))


class _LinkRow(RecordRow):
    """A link with the mark of the client it leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Chip()
        self.mark.hide()

    def show_mark_below(self) -> None:
        """Put the mark under the fields added so far."""
        self._main.insertWidget(self._main.count() - 1, self.mark)


def _row() -> RecordRow:
    row = _LinkRow()
    row.add("kind", InlineField(translate("Clients", "Who they are"), ChoiceKind(_KINDS)), 2)
    row.add("name", InlineField(translate("Clients", "Name")), 3)
    row.show_mark_below()
    row.add("comes_along", InlineFlag(translate("Clients", "usually comes along")), 2, below=True)
    row.add("note", InlineField(translate("Clients", "Note"), captioned=False), 3)
    return row


def _fill(row: RecordRow, linked: _Linked) -> None:
    one, mark = linked.link, linked.mark
    if isinstance(row, _LinkRow):
        row.mark.setVisible(mark is not None and mark.sign is not MarkSign.NONE_KNOWN)
        if mark is not None:
            row.mark.show_fact(mark_words(mark), *SIGNS[mark.sign])
    aside: Said = "" if one.other_id is None else translate("Clients", "is a client too")
    row.show_values(
        {
            "name": one.name,
            "kind": one.kind.value,
            "comes_along": one.comes_along,
            "note": one.note,
        },
        aside,
    )
    # Who is a client is called as on their own page, and renamed there.
    row.fields["name"].setEnabled(one.other_id is None)


def _idea(one: GiftIdea, shop: ShopDetails) -> Message:
    facts: tuple[Value, ...] = (
        one.wish.text,
        *(() if one.wish.price is None else (Money(one.wish.price, shop.currency),)),
        *(() if one.wish.wanted_by is None else (full_day(one.wish.wanted_by),)),
    )
    return translate("Clients", "{name} would like: {wish}").format(
        name=one.link.name, wish=Joined(facts)
    )


def _present(one: Present, shop: ShopDetails) -> Message:
    taken: tuple[Value, ...] = tuple(item.product for item in one.visit.purchases)
    said = tuple(filter(None, (one.visit.occasion, one.visit.note)))
    return translate("Clients", "{name}, {day}: {what}").format(
        name=one.giver, day=full_day(shop.day_of(one.visit.at)), what=Joined((*taken, *said))
    )
