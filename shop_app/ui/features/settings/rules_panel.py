"""The shop's follow-up rules: what a visit asks for, and when."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from shop_app.domain.follow_up_rules import FollowUpRule, NewRule, Trigger
from shop_app.services.changes import Changes, Kind
from shop_app.services.follow_up_rules import LONGEST_DELAY, add_rule, change_rule, follow_up_rules
from shop_app.text import Message, translate
from shop_app.ui.features.settings.rows import Rows
from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.forms import Form
from shop_app.ui.kit.labels import Divider, WrappingLabel
from shop_app.ui.kit.layouts import AsideLayout, FlowLayout
from shop_app.ui.kit.surfaces import Panel
from shop_app.ui.kit.wording import Said
from shop_app.ui.workbench import Workbench


class RuleForm(Form):
    """One rule."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Follow-up rule"), translate("Settings", "Save"))
        triggers: dict[str, Said] = {
            Trigger.PRODUCT: translate("Settings", "A product"),
            Trigger.CATEGORY: translate("Settings", "A category"),
            Trigger.ANY_VISIT: translate("Settings", "Any visit"),
        }
        after = translate("Settings", "After")
        self.add("trigger", after, SegmentedChoice(after, triggers))
        self.add("value", translate("Settings", "Which product or category"), QLineEdit())
        self.add("delay", translate("Settings", "Days later"), QSpinBox(maximum=LONGEST_DELAY))
        self.add("text", translate("Settings", "What to do"), QLineEdit())

    def start(self, rule: FollowUpRule | None) -> None:
        """Open for a rule, or for a new one."""
        if rule is None:
            self.open_for("new", {"trigger": Trigger.PRODUCT, "delay": 10})
            return
        self.open_for(rule.id, {
            "trigger": rule.trigger, "value": rule.value, "delay": rule.delay_days,
            "text": rule.text,
        })  # fmt: skip

    def rule(self, *, active: bool) -> NewRule:
        """Return what was entered."""
        typed = self.values()
        trigger = Trigger(typed["trigger"] or Trigger.PRODUCT)
        value = "" if trigger is Trigger.ANY_VISIT else typed["value"]
        return NewRule(trigger, value, int(typed["delay"]), typed["text"], active)


class RulesPanel(Panel):
    """Every rule with its tick, and a sheet to add or change one."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(translate("Settings", "Follow-up rules"))
        self._bench = bench
        self._listed: tuple[FollowUpRule, ...] | None = None
        self._editing: FollowUpRule | None = None
        self._rules = Rows()
        self.form = RuleForm()
        self.form.saved.connect(self._on_save)
        self.new = KeyButton(translate("Settings", "New rule"))
        self.new.clicked.connect(lambda: self._open(None))
        self.body.addWidget(self._rules)
        self.body.addWidget(self.form)
        place = QWidget()
        row = FlowLayout(place)
        row.addWidget(self.new)
        self.body.addWidget(place)
        bench.changed.connect(self._on_changed)
        self._load()

    def _load(self) -> None:
        shop = self._bench.shop
        self._bench.tasks.read(self, lambda: follow_up_rules(shop), self._show)

    def _show(self, rules: tuple[FollowUpRule, ...]) -> None:
        if rules == self._listed:
            return
        self._listed = rules
        if self._editing is not None:  # to be saved over what it says now
            self._editing = next((one for one in rules if one.id == self._editing.id), None)
        rows: list[QWidget] = []
        for rule in rules:
            rows += [Divider(), self._row(rule)] if rows else [self._row(rule)]
        self._rules.show_rows(rows or [self._none()])

    def _none(self) -> WrappingLabel:
        none = WrappingLabel(role="small", tone="muted")
        words = translate(
            "Settings",
            "No rule yet. A rule says, for example: ten days after a wine was bought, "
            "ask whether it pleased.",
        )
        self.word(none.setText, words)
        return none

    def _row(self, rule: FollowUpRule) -> QWidget:
        main = QWidget()
        words = QVBoxLayout(main)
        words.setContentsMargins(0, 4, 0, 4)
        words.setSpacing(2)
        words.addWidget(WrappingLabel(rule.text, role="strong"))
        when = WrappingLabel(role="small", tone="muted")
        self.word(when.setText, _when(rule))
        words.addWidget(when)
        active = QCheckBox()
        self.word(active.setText, translate("Settings", "active"))
        active.setChecked(rule.active)
        active.toggled.connect(partial(self._on_toggled, rule))
        words.addWidget(active)
        change = KeyButton(translate("Settings", "Change"))
        change.clicked.connect(lambda: self._open(rule))
        row = QWidget()
        layout = AsideLayout(row, gap=10)
        layout.addWidget(main)
        layout.addWidget(change)
        return row

    def _open(self, rule: FollowUpRule | None) -> None:
        self._editing = rule
        self.form.start(rule)

    def _on_save(self) -> None:
        editing, shop = self._editing, self._bench.shop
        new = self.form.rule(active=editing.active if editing else True)

        def work() -> Changes:
            return add_rule(shop, new) if editing is None else change_rule(shop, editing, new)

        self._bench.do(self, work, lambda _: self.form.finish(), self._refused)

    def _refused(self, sentence: Message) -> None:
        self.form.show_error(
            "text" if not self.form.values()["text"].strip() else "value", sentence
        )
        self._load()

    def _on_toggled(self, rule: FollowUpRule, active: bool) -> None:  # noqa: FBT001 - Qt's slot
        shop = self._bench.shop
        new = NewRule(rule.trigger, rule.value, rule.delay_days, rule.text, active)
        self._bench.do(self, lambda: change_rule(shop, rule, new), refused=self._not_changed)

    def _not_changed(self, sentence: Message) -> None:
        self._bench.told.emit(sentence, False)
        self._listed = None  # the tick shows what was not done
        self._load()

    def _on_changed(self, changes: Changes) -> None:
        if Kind.FOLLOW_UP_RULE in changes.kinds:
            self._load()


def _when(rule: FollowUpRule) -> Message:
    if rule.trigger is Trigger.ANY_VISIT:
        return translate("Settings", "%n day(s) after any visit", None, rule.delay_days)
    return translate("Settings", "%n day(s) after: {value}", None, rule.delay_days).format(
        value=rule.value
    )
