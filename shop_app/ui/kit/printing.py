"""Printing: a preview always, then paper or a PDF; nothing of what is printed is kept by us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile, Qt
from PySide6.QtGui import QKeyEvent, QPagedPaintDevice, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shop_app.domain.slips import Paper, Slip, all_texts
from shop_app.text import Message, UserError, translate
from shop_app.ui.kit.buttons import KeyButton, SegmentedChoice
from shop_app.ui.kit.labels import WrappingLabel, em
from shop_app.ui.kit.layouts import FlowLayout
from shop_app.ui.kit.papers import UNITS_AN_INCH, units
from shop_app.ui.kit.slip_pages import Page, slip_pages
from shop_app.ui.kit.wording import Retranslated, spoken

PrintOn = Callable[[Slip, Paper, str], object]
"""Prints a slip on a paper of the printer with this name."""
ChoosePath = Callable[[QWidget, str], str]
"""Asks where a file is to go, proposing a name; "" where the person gave up."""

_PREVIEW_WIDTH_EMS = {Paper.ROLL: 26, Paper.A4: 44, Paper.CARD: 34, Paper.TAG: 36}
_UNFIT = '<>:"/\\|?*'


def paper_name(paper: Paper) -> Message:
    """Return what a paper is called."""
    return {
        Paper.ROLL: translate("Printing", "Roll, 80 mm"),
        Paper.A4: translate("Printing", "A4"),
        Paper.CARD: translate("Printing", "Small card"),
        Paper.TAG: translate("Printing", "Tag"),
    }[paper]


def pdf_of(slip: Slip, paper: Paper | None = None) -> bytes:
    """Return a slip as a PDF, made in memory."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(spoken(slip.title))
    writer.setCreator("Prévenance")
    writer.setResolution(UNITS_AN_INCH)
    _draw_all(slip_pages(slip, paper or slip.papers[0]), writer, UNITS_AN_INCH)
    del writer  # it ends the document
    buffer.close()
    return bytes(kept.data())


def save_pdf(slip: Slip, paper: Paper, path: Path) -> None:
    """Write a slip as a PDF, whole or not at all.

    Raises:
        UserError: the file cannot be written.
    """
    file = QSaveFile(str(path))
    file.setDirectWriteFallback(True)
    content = pdf_of(slip, paper)
    done = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (done and file.commit()):
        raise UserError(
            translate(
                "Printing", "The PDF could not be saved there. Choose another folder or name."
            )
        )


def print_slip(slip: Slip, paper: Paper, printer_name: str) -> None:
    """Print a slip; on a roll every piece is a job of its own, for the printer cuts after each.

    Raises:
        UserError: the printer does not take it.
    """
    pages = slip_pages(slip, paper)
    jobs = [(page,) for page in pages] if paper is Paper.ROLL else [pages]
    found = QPrinterInfo.printerInfo(printer_name)
    if found.isNull():
        raise _no_answer()
    for job in jobs:
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Prévenance")  # everyone sees the queue: no client's name in it
        _draw_all(job, printer, printer.resolution())


def _draw_all(pages: tuple[Page, ...], device: QPagedPaintDevice, dots_an_inch: int) -> None:
    """Draw pages one after another; each may have a size of its own."""
    device.setPageLayout(pages[0].sheet.layout(pages[0].height))
    painter = QPainter()
    if not painter.begin(device):
        raise _no_answer()
    for number, page in enumerate(pages):
        if number:
            device.setPageLayout(page.sheet.layout(page.height))
            device.newPage()
        page.draw(painter, dots_an_inch)
    painter.end()


def _no_answer() -> UserError:
    return UserError(
        translate("Printing", "The printer does not answer. Look whether it is on, or save a PDF.")
    )


class PagePicture(QWidget):
    """One page as it will be printed, as wide as it is asked to be."""

    def __init__(self, page: Page, width: int) -> None:
        super().__init__()
        self._page = page
        height = width * page.height / page.sheet.width
        self.setFixedSize(width, round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page scaled to the widget."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        dots = self.width() / units(self._page.sheet.width) * UNITS_AN_INCH
        self._page.draw(painter, dots)
        painter.end()


class PrintPreview(Retranslated, QDialog):
    """Shows a slip as it will be printed: Enter prints, P saves a PDF, Esc closes.

    Use `show_preview`; tests hand in what prints and what asks for a file.
    """

    def __init__(
        self,
        slip: Slip,
        parent: QWidget | None = None,
        *,
        printers: list[str] | None = None,
        print_on: PrintOn = print_slip,
        choose_path: ChoosePath | None = None,
    ) -> None:
        super().__init__(parent)
        self._slip = slip
        self._print_on = print_on
        self._choose_path = choose_path or _ask_for_path
        names = QPrinterInfo.availablePrinterNames() if printers is None else printers
        self.papers = SegmentedChoice(
            translate("Printing", "Paper"), {one.value: paper_name(one) for one in slip.papers}
        )
        self.papers.choose(slip.papers[0].value)
        self.papers.setVisible(len(slip.papers) > 1)
        self.printers = QComboBox()
        self.printers.addItems(names)
        self.printers.setCurrentText(QPrinterInfo.defaultPrinterName())
        self.printers.setVisible(len(names) > 1)
        self.said = WrappingLabel(tone="muted")
        self._pages = QScrollArea()
        self._pages.setWidgetResizable(True)
        self._pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._compose()
        self.word(self.setWindowTitle, slip.title)
        self.word(self._pages.setAccessibleName, translate("Printing", "Preview"))
        self.word(self.printers.setAccessibleName, translate("Printing", "Printer"))
        self.papers.chosen.connect(self._show_pages)
        self._show_pages()
        self._say_where(names)
        (self.printing if names else self.saving).setFocus()

    @property
    def paper(self) -> Paper:
        """The paper chosen now."""
        return Paper(self.papers.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Print on Enter, save on P, close on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._print()
        elif event.key() == Qt.Key.Key_P:
            self._save()
        else:
            super().keyPressEvent(event)

    def _compose(self) -> None:
        self.printing = KeyButton(
            translate("Printing", "Print"), "Enter", "primary", shortcut=False
        )
        self.saving = KeyButton(translate("Printing", "Save a PDF"), "P", shortcut=False)
        closing = KeyButton(translate("Printing", "Close"), "Esc", shortcut=False)
        self.printing.clicked.connect(self._print)
        self.saving.clicked.connect(self._save)
        closing.clicked.connect(self.reject)
        row = FlowLayout(gap=8)
        for part in (self.printing, self.saving, closing, self.papers, self.printers):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        column.addWidget(self.said)
        column.addLayout(row)

    def _show_pages(self) -> None:
        """Show the pages of the paper chosen, as wide as reads well."""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setSpacing(em(self))
        room = self.screen().availableSize() * 0.92
        width = min(_PREVIEW_WIDTH_EMS[self.paper] * em(self), room.width() - 4 * em(self))
        for page in slip_pages(self._slip, self.paper):
            column.addWidget(PagePicture(page, width), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._pages.setWidget(sheet)
        self._pages.setAccessibleDescription("\n".join(map(spoken, all_texts(self._slip))))
        self.resize(min(room.width(), width + 4 * em(self)), min(room.height(), 50 * em(self)))

    def _say_where(self, names: list[str]) -> None:
        self.printing.setEnabled(bool(names))
        if not names:
            sentence = translate(
                "Printing",
                "No printer is set up on this computer. Save a PDF and print it elsewhere.",
            )
            self.word(self.said.setText, sentence)
        self.said.setVisible(not names)

    def _print(self) -> None:
        if not self.printing.isEnabled():
            return
        try:
            self._print_on(self._slip, self.paper, self.printers.currentText())
        except UserError as error:
            self._refuse(error.message)
        else:
            self.accept()

    def _save(self) -> None:
        path = self._choose_path(self, f"{_file_name(spoken(self._slip.title))}.pdf")
        if not path:
            return
        try:
            save_pdf(self._slip, self.paper, Path(path))
        except UserError as error:
            self._refuse(error.message)
        else:
            self.accept()

    def _refuse(self, sentence: Message) -> None:
        self.word(self.said.setText, sentence)
        self.said.show()


def show_preview(slip: Slip, parent: QWidget) -> PrintPreview:
    """Open the preview of a slip above a window; it goes when it is closed."""
    preview = PrintPreview(slip, parent)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    preview.open()
    return preview


def _ask_for_path(parent: QWidget, name: str) -> str:
    title = spoken(translate("Printing", "Save a PDF"))
    return QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")[0]


def _file_name(title: str) -> str:
    """A title as a file may be called on every system."""
    return "".join(" " if one in _UNFIT or not one.isprintable() else one for one in title).strip(
        " ."
    )
