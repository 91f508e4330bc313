"""Answering what is typed: the first thing an open client file is for."""

from __future__ import annotations

from shop_app.ui.features.counter.front import CounterFront
from shop_app.ui.features.counter.hit_list import HitList
from shop_app.ui.features.counter.model import CounterModel
from shop_app.ui.workbench import Workbench


def begin_search(front: CounterFront, bench: Workbench) -> CounterModel:
    """Search from now on, what was typed already first; return what knows the answers."""
    model = CounterModel(bench)
    front.pane.take_list(HitList(bench.look))
    front.pane.typed.connect(model.search)
    model.found.connect(front.pane.show_hits)
    model.came.connect(front.pane.show_lately)
    model.search(front.pane.field.text())
    return model
