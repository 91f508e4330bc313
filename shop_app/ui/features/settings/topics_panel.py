"""The topics that preferences are about, in the shop's order."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from shop_app.domain.topics import Topic
from shop_app.services.changes import Changes, Kind
from shop_app.services.topics import (
    add_topic,
    bring_back,
    move_topic,
    put_aside,
    rename_topic,
    topics,
)
from shop_app.text import Message, translate
from shop_app.ui.features.settings.ordered_list import Listed
from shop_app.ui.features.settings.ordered_panel import OrderedPanel
from shop_app.ui.kit.forms import Form
from shop_app.ui.workbench import Workbench


class TopicForm(Form):
    """One topic."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Topic"), translate("Settings", "Save"))
        self.add("name", translate("Settings", "What preferences are about"), QLineEdit())


class TopicsPanel(OrderedPanel):
    """Every topic; preferences about one that is put aside or renamed stay as they are."""

    def __init__(self, bench: Workbench) -> None:
        self._topics: tuple[Topic, ...] = ()
        self._editing: Topic | None = None
        self.form = TopicForm()
        words = (
            translate("Settings", "Topics of preferences"),
            translate("Settings", "No topic yet. A topic is, for example: table, wine, colour."),
            translate("Settings", "New topic"),
        )
        super().__init__(bench, words, self.form, Kind.TOPIC)

    def load(self) -> None:
        """Read the topics and show them."""
        shop = self._bench.shop
        self._bench.tasks.latest(self, "topics", lambda _: topics(shop), self._show)

    def _show(self, found: tuple[Topic, ...]) -> None:
        self._topics = tuple(sorted(found, key=lambda one: not one.active))
        if self._editing is not None:
            self._editing = self._topic(self._editing.id)
        self.show_items([Listed(one.id, one.name, one.active) for one in self._topics])

    def _topic(self, topic_id: int) -> Topic | None:
        return next((one for one in self._topics if one.id == topic_id), None)

    def open_item(self, item_id: int | None) -> None:
        """Open the sheet for a topic, or for a new one."""
        self._editing = None if item_id is None else self._topic(item_id)
        name = "" if self._editing is None else self._editing.name
        self.form.open_for("new" if self._editing is None else self._editing.id, {"name": name})

    def save(self) -> None:
        """Record what the sheet holds."""
        editing, name = self._editing, self.form.values()["name"]
        shop, by = self._bench.shop, self._bench.staff_id

        def work() -> Changes:
            if editing is None:
                return add_topic(shop, name, by)
            return rename_topic(shop, editing, name, by)

        self._bench.do(self, work, lambda _: self.form.finish(), self._refused)

    def _refused(self, sentence: Message) -> None:
        self.form.show_error("name", sentence)
        self.load()

    def move_item(self, item_id: int, places: int) -> None:
        """Move a topic up (negative) or down."""
        shop, by = self._bench.shop, self._bench.staff_id
        self.write(lambda: move_topic(shop, item_id, places, by))

    def drop_item(self, item_id: int) -> None:
        """Put a topic aside, or bring it back."""
        one, shop, by = self._topic(item_id), self._bench.shop, self._bench.staff_id
        if one is not None:
            drop = put_aside if one.active else bring_back
            self.write(lambda: drop(shop, one, by))
