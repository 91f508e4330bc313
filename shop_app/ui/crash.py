"""Our own bugs: a report without anyone's data, and the program goes on."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from shop_app import __version__
from shop_app.text import UserError, translate
from shop_app.ui.translations import say


def report_of(error: BaseException) -> str:
    """Return where an error arose: names of files and functions, no value and no message.

    What an error says of itself may hold a client's name, so only its kind is kept.
    """
    import platform  # noqa: PLC0415 - for a report only; the window starts without

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    head = f"Prévenance {__version__}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([head, type(error).__name__, *places])


def _place(filename: str) -> str:
    """Return a file's path from its package on: what stands before may name a person."""
    parts = Path(filename).parts
    for package in ("shop_app", "site-packages"):
        if package in parts[:-1]:
            start = len(parts) - parts[::-1].index(package) - 1
            return "/".join(parts[start:])
    return parts[-1]


def show_error(error: BaseException) -> None:
    """Say it: the user's world in one sentence, a bug of ours with a report to copy.

    While one is being said, others wait for nobody: they would pile up.
    """
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

    if isinstance(QApplication.activeModalWidget(), QMessageBox):
        return
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Prévenance")
    if isinstance(error, UserError):
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(say(error.message))
    else:
        box.setIcon(QMessageBox.Icon.Critical)
        box.setText(
            say(
                translate(
                    "Crash",
                    "Something went wrong in the program, and it goes on. "
                    "Nothing that was recorded is lost. "
                    "The report below holds no data of your clients.",
                )
            )
        )
        box.setDetailedText(report_of(error))
    box.exec()


def watch_for_crashes() -> None:
    """Show every error that nothing else has caught; the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        sys.stderr.write(report_of(error.with_traceback(trace)) + "\n")
        QTimer.singleShot(0, lambda: show_error(error))

    sys.excepthook = hook
