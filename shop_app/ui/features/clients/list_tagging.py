"""Giving several clients a tag, or taking it off."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from shop_app.domain.tags import NewTag, TagUse, folded_tag
from shop_app.services.changes import Changes
from shop_app.services.shop import Shop
from shop_app.services.tags import add_tag, all_tags, put_on, take_off
from shop_app.text import UserError, translate
from shop_app.ui.kit.buttons import SegmentedChoice
from shop_app.ui.kit.completion import CompletingLineEdit
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.wording import Said

_ON, _OFF = "on", "off"


class TaggingForm(Form):
    """A tag's name, and whether to give it or take it off; a new name makes a new tag."""

    def __init__(self) -> None:
        super().__init__(
            translate("ClientList", "Tag those chosen"), translate("ClientList", "Save")
        )
        self.name = CompletingLineEdit()
        self.add("name", translate("ClientList", "Tag"), self.name)
        ways: dict[str, Said] = {
            _ON: translate("ClientList", "Give"),
            _OFF: translate("ClientList", "Take off"),
        }
        words = translate("ClientList", "Give or take off")
        self.add("way", words, SegmentedChoice(words, ways))
        self.hide()

    def set_known(self, uses: Sequence[TagUse]) -> None:
        """Complete from the tags there are."""
        self.name.set_known(one.tag.name for one in uses)

    def work(self, shop: Shop, ids: Sequence[int], by: int | None) -> Callable[[], Changes]:
        """Return what gives or takes off the tag typed, for the writer's thread."""
        typed = self.values()
        name, gives = typed["name"], typed["way"] != _OFF

        def give_or_take() -> Changes:
            there = {folded_tag(one.tag.name): one.tag.id for one in all_tags(shop)}
            tag_id = there.get(folded_tag(name))
            if tag_id is None and gives:
                tag_id = add_tag(shop, NewTag(name), by).made
            if tag_id is None:
                raise UserError(
                    translate("ClientList", "There is no tag “{name}” to take off.").format(
                        name=name
                    )
                )
            return (put_on if gives else take_off)(shop, tag_id, ids, by=by)

        return give_or_take
